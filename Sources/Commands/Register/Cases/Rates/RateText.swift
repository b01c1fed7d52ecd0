// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms

/// Rates of groups of cases, and of all of them, as a table, JSON Lines and CSV.
struct RateText {
  /// The groups with their names.
  let groups: [(name: String, key: String?, rates: CaseRates)]
  /// All cases.
  let all: CaseRates

  private var rows: [(name: String, key: String?, rates: CaseRates, isAll: Bool)] {
    groups.map { ($0.name, $0.key, $0.rates, false) }
      + [(words(zh: "合计", en: "all"), nil, all, true)]
  }

  /// For people: the rates, the times, what is left out, and where the rates come from.
  func printTables() throws {
    var table = TextTable([
      .init(words(zh: "分组", en: "Group"), least: 6), .init(words(zh: "率", en: "Rate"), least: 10),
      .init(words(zh: "百分比", en: "Share"), isNumber: true, least: 8),
      .init(words(zh: "分子", en: "Numerator"), isNumber: true, least: 6),
      .init(words(zh: "分母", en: "Denominator"), isNumber: true, least: 6),
    ])
    for row in rows {
      for (number, rate) in row.rates.all.enumerated() {
        table.add([
          number == 0 ? row.name : "", rate.definition.title.shown, rate.share?.percent() ?? "–",
          "\(rate.numerator)", "\(rate.denominator)",
        ])
      }
    }
    try printTable(table)
    var times = TextTable([
      .init(words(zh: "分组", en: "Group"), least: 6),
      .init(words(zh: "办结数", en: "closed"), isNumber: true, least: 6),
      .init(words(zh: "平均（小时）", en: "mean (hours)"), isNumber: true, least: 6),
      .init(words(zh: "中位（小时）", en: "median (hours)"), isNumber: true, least: 6),
      .init(words(zh: "平均（工作时）", en: "mean (working hours)"), isNumber: true, least: 6),
      .init(words(zh: "中位（工作时）", en: "median (working hours)"), isNumber: true, least: 6),
    ])
    for row in rows {
      let (elapsed, working) = (row.rates.elapsed, row.rates.working)
      times.add([
        row.name, "\(elapsed.count)", Self.hours(elapsed.mean), Self.hours(elapsed.median),
        Self.hours(working.mean), Self.hours(working.median),
      ])
    }
    try printLines([""])
    try printTable(times)
    try printLines([""] + leftOut + sources)
  }

  /// One object for each group, that of all cases last.
  var json: [String] {
    rows.map { row in
      var object = JSONObject()
      object.add("all", row.isAll)
      object.add("group", row.key)
      object.add("name", row.isAll ? nil : row.name)
      object.add("rates", row.rates.all.map(Self.json))
      object.add("times", [Self.json(row.rates.elapsed), Self.json(row.rates.working)])
      var left = JSONObject()
      for (word, count) in Self.leftOut(row.rates.leftOut) { left.add(word, count) }
      object.add("leftOut", left)
      return object.line
    }
  }

  /// One line for each group and figure.
  var csv: [String] {
    [csvLine(["group", "name", "figure", "title", "numerator", "denominator", "value", "source"])]
      + rows.flatMap { row -> [String] in
        let head = row.isAll ? ["all", row.name] : [row.key ?? "", row.name]
        let rates = row.rates.all.map { rate in
          csvLine(
            head + [
              rate.definition.id, rate.definition.title.shown, "\(rate.numerator)",
              "\(rate.denominator)", rate.share?.text(places: 6) ?? "", rate.definition.source.word,
            ]
          )
        }
        let times = [row.rates.elapsed, row.rates.working].flatMap { times in
          [
            csvLine(
              head + [
                "mean_\(times.clock.rawValue)_minutes", times.title.shown, "\(times.minutes)",
                "\(times.count)", times.mean?.text(places: 2) ?? "", CaseTimes.source.word,
              ]
            ),
            csvLine(
              head + [
                "median_\(times.clock.rawValue)_minutes", Self.medianTitle(times), "",
                "\(times.count)", times.median?.text(places: 2) ?? "", CaseTimes.source.word,
              ]
            ),
          ]
        }
        return rates + times
      }
  }

  private static func medianTitle(_ times: CaseTimes) -> String {
    switch times.clock {
    case .elapsed: words(zh: "办结时间中位数（分钟）", en: "median minutes to close")
    case .working: words(zh: "办结工作时间中位数（分钟）", en: "median working minutes to close")
    }
  }

  private static func hours(_ minutes: Exact?) -> String {
    minutes.flatMap { $0.divided(by: 60) }?.text(places: 1) ?? "–"
  }

  private static func json(_ rate: Rate) -> JSONObject {
    var object = JSONObject()
    object.add("id", rate.definition.id)
    object.add("title", rate.definition.title.shown)
    object.add("numerator", Int("\(rate.numerator)"))
    object.add("denominator", Int("\(rate.denominator)"))
    object.add("share", rate.share?.text(places: 6))
    object.add("source", rate.definition.source.word)
    return object
  }

  private static func json(_ times: CaseTimes) -> JSONObject {
    var object = JSONObject()
    object.add("clock", times.clock.rawValue)
    object.add("count", times.count)
    object.add("minutes", times.minutes)
    object.add("mean", times.mean?.text(places: 2))
    object.add("median", times.median?.text(places: 2))
    object.add("source", CaseTimes.source.word)
    return object
  }

  /// What rates leave out, by words that stay.
  private static func leftOut(_ left: CaseOmissions) -> [(word: String, count: Int)] {
    CaseExclusion.allCases.map { ("excluded_\($0.rawValue)", left.excluded[$0] ?? 0) } + [
      ("not_yet_filed", left.notYetFiled), ("without_limit", left.withoutLimit),
      ("without_response", left.withoutResponse), ("without_solution", left.withoutSolution),
      ("without_satisfaction", left.withoutSatisfaction),
      ("closed_before_filed", left.closedBeforeFiled),
    ]
  }

  private var leftOut: [String] {
    let left = all.leftOut
    let excluded = left.excluded.values.reduce(0, +)
    let counts: [(zh: String, en: String, count: Int)] = [
      ("不计入统计", "in no rate", excluded), ("收到在后", "received later", left.notYetFiled),
      ("没有期限", "without a limit", left.withoutLimit),
      ("响应未知", "response not known", left.withoutResponse),
      ("未回访是否解决", "not asked whether solved", left.withoutSolution),
      ("未回访是否满意", "not asked whether satisfied", left.withoutSatisfaction),
      ("办结早于收到", "closed before received", left.closedBeforeFiled),
    ]
    let shown = counts.filter { $0.count > 0 }
    guard !shown.isEmpty else { return [] }
    let list = shown.map { words(zh: "\($0.zh) \($0.count)", en: "\($0.en) \($0.count)") }
    return [
      words(zh: "未计入：", en: "Left out: ") + list.joined(separator: words(zh: "、", en: ", "))
    ]
  }

  private var sources: [String] {
    all.all.map { rate in
      let definition = rate.definition
      let formula = "\(definition.numerator.shown) ÷ \(definition.denominator.shown)"
      return "\(definition.title.shown) = \(formula)  [\(definition.source.word)]"
    } + ["\(all.elapsed.title.shown)  [\(CaseTimes.source.word)]"]
  }
}

extension RuleSource {
  /// Its basis and its keys: `sourced: W104`.
  fileprivate var word: String {
    ([basis.rawValue + (keys.isEmpty ? "" : ":")] + keys).joined(separator: " ")
  }
}
