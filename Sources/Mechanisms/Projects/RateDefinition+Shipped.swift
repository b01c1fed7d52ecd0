// SPDX-License-Identifier: Apache-2.0

extension RateDefinition {
  /// The six rates of major projects (domain-rules.md, section 6).
  public static let project = [start, signStart, startProduction, yield, investment, funds]

  /// The rates of city cases (domain-rules.md, section 7.2).
  public static let cityCases = [closed, closedOnTime, rework, extended]

  /// 开（复）工率: how much of what should have started by now did.
  public static let start = RateDefinition(
    id: "start_rate",
    title: Bilingual(zh: "开（复）工率", en: "start rate"),
    numerator: Bilingual(zh: "已开（复）工项目数", en: "projects started or resumed"),
    denominator: Bilingual(zh: "截至目前应开（复）工项目数", en: "projects planned to start by now"),
    kind: .count,
    source: .sourced("W74", "W77")
  )

  /// 签约开工率: how much of what was signed in earlier batches started.
  public static let signStart = RateDefinition(
    id: "sign_start",
    title: Bilingual(zh: "签约开工率", en: "started of signed"),
    numerator: Bilingual(zh: "开工项目数", en: "projects started"),
    denominator: Bilingual(zh: "此前批次签约项目数", en: "projects signed in earlier batches"),
    kind: .count,
    source: .sourced("W70")
  )

  /// 开工投产率: how much of what started is in production.
  public static let startProduction = RateDefinition(
    id: "start_production",
    title: Bilingual(zh: "开工投产率", en: "in production of started"),
    numerator: Bilingual(zh: "投产项目数", en: "projects in production"),
    denominator: Bilingual(zh: "开工项目数", en: "projects started"),
    kind: .count,
    source: .sourced("W70")
  )

  /// 投产达效率: money, not projects: how much of the expected output value came.
  public static let yield = RateDefinition(
    id: "yield_rate",
    title: Bilingual(zh: "投产达效率", en: "yield rate"),
    numerator: Bilingual(zh: "实际年产值", en: "actual annual output value"),
    denominator: Bilingual(zh: "预期年产值", en: "expected annual output value"),
    kind: .money,
    source: .sourced("W70", "W73")
  )

  /// 投资完成率: invested to date of the annual plan.
  public static let investment = RateDefinition(
    id: "invest_rate",
    title: Bilingual(zh: "投资完成率", en: "investment rate"),
    numerator: Bilingual(zh: "累计完成投资", en: "invested to date"),
    denominator: Bilingual(zh: "年度计划投资", en: "annual plan"),
    kind: .money,
    source: .sourced("W74", "W75")
  )

  /// 资金到位率: received of the planned funds.
  public static let funds = RateDefinition(
    id: "fund_rate",
    title: Bilingual(zh: "资金到位率", en: "funds rate"),
    numerator: Bilingual(zh: "到位资金", en: "funds received"),
    denominator: Bilingual(zh: "计划资金", en: "planned funds"),
    kind: .money,
    source: .sourced("W76")
  )

  /// 结案率: closed of what was due to be closed.
  public static let closed = RateDefinition(
    id: "closed",
    title: Bilingual(zh: "结案率", en: "closed of due"),
    numerator: Bilingual(zh: "结案数", en: "cases closed"),
    denominator: Bilingual(zh: "应结案数", en: "cases due to be closed"),
    kind: .count,
    source: .sourced("W104")
  )

  /// 按期结案率: closed in time of what was due to be closed.
  public static let closedOnTime = RateDefinition(
    id: "on_time",
    title: Bilingual(zh: "按期结案率", en: "on time of due"),
    numerator: Bilingual(zh: "按期结案数", en: "cases closed on time"),
    denominator: Bilingual(zh: "应结案数", en: "cases due to be closed"),
    kind: .count,
    source: .sourced("W104")
  )

  /// 返工率: the name is published (Fuzhou), the formula assumed.
  public static let rework = RateDefinition(
    id: "rework",
    title: Bilingual(zh: "返工率", en: "rework rate"),
    numerator: Bilingual(zh: "返工数", en: "cases reworked"),
    denominator: Bilingual(zh: "结案数", en: "cases closed"),
    kind: .count,
    source: .assumed(formulaIsOurs, leaningOn: "W105")
  )

  /// 延期率: the name is published (Fuzhou), the formula assumed.
  public static let extended = RateDefinition(
    id: "extended",
    title: Bilingual(zh: "延期率", en: "extension rate"),
    numerator: Bilingual(zh: "延期数", en: "cases extended"),
    denominator: Bilingual(zh: "立案数", en: "cases filed"),
    kind: .count,
    source: .assumed(formulaIsOurs, leaningOn: "W105")
  )

  /// 完成率 of livelihood items: finished of all (Huichang 2023).
  public static let completion = RateDefinition(
    id: "completion",
    title: Bilingual(zh: "完成率", en: "completion rate"),
    numerator: Bilingual(zh: "完成项目数", en: "items finished"),
    denominator: Bilingual(zh: "项目总数", en: "items in all"),
    kind: .count,
    source: .sourced("W36")
  )

  /// The share of one class of progress (已完成, 达进度, …) among all contents (Jinzhai 2025).
  public static let classShare = RateDefinition(
    id: "class_share",
    title: Bilingual(zh: "占比", en: "share of the class"),
    numerator: Bilingual(zh: "该类事项数", en: "contents of the class"),
    denominator: Bilingual(zh: "事项总数", en: "contents in all"),
    kind: .count,
    source: .sourced("W55")
  )

  /// 按时办结率: closed on time of what was due (the denominator of city cases).
  public static let onTime = RateDefinition(
    id: "on_time_items",
    title: Bilingual(zh: "按时办结率", en: "on-time rate"),
    numerator: Bilingual(zh: "按时办结数", en: "closed on time"),
    denominator: Bilingual(zh: "到期应办结数", en: "due"),
    kind: .count,
    source: .sourced("W104")
  )

  private static let formulaIsOurs = Bilingual(
    zh: "仅见名称，公式为本软件设定",
    en: "only the name is published, the formula is our own"
  )
}
