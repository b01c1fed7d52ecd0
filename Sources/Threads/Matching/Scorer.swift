// SPDX-License-Identifier: Apache-2.0

/// How alike two clauses are, and why.
struct Likeness: Sendable {
  var score = 0.0
  /// The likeness of the names alone, 0 to 1.
  var name = 0.0
  /// The weight of the characters they share.
  var common = 0.0
  var parts: [ScorePart] = []
  /// Both are the same standard indicator.
  var isSameIndicator = false
  /// Both are indicators of one family by different definitions.
  var isOtherDefinition = false
  /// A qualifier of one excludes that of the other.
  var hasConflict = false

  mutating func add(_ name: String, times factor: Double = 1) {
    let value = Weights.shipped[name] * factor
    parts.append(ScorePart(name: name, value: value))
    score += value
  }
}

/// Scores a promise against a clause of the later report.
struct Scorer: Sendable {
  /// Whether the later clause is a target: then figures say nothing about kinship beyond units.
  let isForNext: Bool

  func likeness(_ promise: Clause, _ other: Clause, common: Double) -> Likeness {
    var result = Likeness()
    result.common = common
    let least = min(promise.weight, other.weight)
    let dice = promise.weight + other.weight > 0 ? 2 * common / (promise.weight + other.weight) : 0
    let contained = least > 0 ? common / least : 0
    result.name = min(1, 0.65 * dice + 0.35 * contained)
    result.hasConflict = Qualifiers.conflict(promise, other)
    judgeIndicators(promise, other, &result)
    result.parts.append(ScorePart(name: "name", value: Weights.shipped["name"] * result.name))
    result.score += Weights.shipped["name"] * result.name
    judgeUnits(promise, other, &result)
    let deeds = promise.classes.intersection(.acts)
    let others = other.classes.intersection(.acts)
    if !deeds.isEmpty, !others.isEmpty {
      result.add(deeds.isDisjoint(with: others) ? "otherAction" : "action")
    }
    if result.hasConflict { result.add("qualifier") }
    if promise.quoted.contains(where: { other.quoted.contains($0) }) { result.add("quoted") }
    if promise.numbers != other.numbers { result.add("numbers") }
    if promise.topics.contains(where: { other.topics.contains($0) }) { result.add("topic") }
    if other.isOfManyYears != promise.isOfManyYears { result.add("otherPeriod") }
    return result
  }

  private func judgeIndicators(_ promise: Clause, _ other: Clause, _ result: inout Likeness) {
    guard let a = promise.indicator, let b = other.indicator else { return }
    let rows = IndicatorTable.shipped.rows
    if a == b {
      result.isSameIndicator = true
      result.name = 0.5 + 0.5 * result.name
      result.add("indicator")
    } else if rows[a].isPart(of: rows[b]) || rows[b].isPart(of: rows[a]) {
      result.isSameIndicator = true
      result.name = max(result.name, 0.6)
      result.add("family")
    } else if rows[a].family == rows[b].family, !result.hasConflict {
      result.isOtherDefinition = true
      result.name = max(result.name, 0.5)
      result.add("family")
    } else {
      result.add("otherIndicator")
    }
  }

  private func judgeUnits(_ promise: Clause, _ other: Clause, _ result: inout Likeness) {
    switch (promise.figure, other.figure) {
    case (let a?, .some):
      let answer = FigureChoice.best(for: a, of: promise, in: other)
      if let answer, Units.areSame(a, answer) {
        result.add("unit")
      } else {
        result.add("otherUnit")
      }
    case (nil, nil):
      result.add("figureless")
      if Milestones.stage(promise) != nil, Milestones.stage(other) != nil { result.add("stage") }
    case (.some, nil): result.add("noFigure")
    case (nil, .some):
      if result.isSameIndicator { result.add("growthAnswer") }
    }
  }
}

/// Units that count the same.
enum Units {
  private static let people: Set<String> = ["人", "名", "位"]
  private static let counters: Set<String> = ["个", "家", "所", "处", "座", "项", "条", "件"]

  /// Whether two figures count in one unit and on one basis.
  static func areSame(_ a: Figure, _ b: Figure) -> Bool {
    a.basis == b.basis
      && (a.unit == b.unit || people.contains(a.unit) && people.contains(b.unit))
  }

  /// Whether both are plain counters, so that names decide.
  static func areCounters(_ a: Figure, _ b: Figure) -> Bool {
    counters.contains(a.unit) && counters.contains(b.unit)
  }
}

/// Which figure of a clause answers a figure of a promise.
enum FigureChoice {
  static func best(for figure: Figure, of promise: Clause, in other: Clause) -> Figure? {
    var same = other.figures.filter { Units.areSame(figure, $0) }
    let isTotal = isRunningTotal(figure, promise)
    let alike = same.filter { isRunningTotal($0, other) == isTotal }
    if !alike.isEmpty { same = alike }
    // 45项改革试点完成43项: what was promised, and how much of it is done.
    if same.count > 1, same[0].value == figure.value, same[1].value < figure.value,
      other.words.contains(where: {
        !$0.classes.isDisjoint(with: [.ends, .opens])
          && $0.range.upperBound == same[1].range.lowerBound
      })
    {
      return same[1]
    }
    if same.count > 1, let one = ofArea(promise, other, same) { return one }
    if same.count > 1, !figure.subject.isEmpty {
      // 城市、农村低保标准分别提高5.2%和6.0%: the one whose subject is nearest.
      let exact = same.filter { $0.subject == figure.subject }
      if let first = exact.first, exact.count < same.count { return first }
    }
    return same.first ?? other.figures.first
  }

  /// 城镇、农村居民收入分别增长5.1%和7.6%: the first is that of the towns.
  private static func ofArea(_ promise: Clause, _ other: Clause, _ same: [Figure]) -> Figure? {
    guard other.has("农村") || other.has("城乡"), other.has("城镇") || other.has("城市") || other.has("城乡"),
      !promise.has("城乡")
    else { return nil }
    if promise.has("农村") { return promise.has("城镇") ? nil : same[1] }
    return promise.has("城镇") || promise.has("城市") ? same[0] : nil
  }

  /// Whether 累计 or another word of running totals stands right before a figure.
  static func isRunningTotal(_ figure: Figure, _ clause: Clause) -> Bool {
    clause.words.contains { word in
      word.classes.contains(.cumulative) && word.range.upperBound <= figure.range.lowerBound
        && figure.range.lowerBound - word.range.upperBound <= 24
        && !clause.figures.contains {
          $0.range.lowerBound >= word.range.upperBound
            && $0.range.upperBound <= figure.range.lowerBound
        }
    }
  }
}
