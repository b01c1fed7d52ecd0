// SPDX-License-Identifier: Apache-2.0

/// The rule that made a finding; `--explain` prints what it says.
///
/// A rule is one byte: every finding bears one, and its words stand in one table.
public struct Rule: Sendable, Hashable {
  /// The row of the table.
  private let row: UInt8

  private init(_ row: UInt8) { self.row = row }

  /// A kebab-case name that stays the same over versions.
  public var name: String { "\(word)" }

  /// ``name`` as a literal: it stands on every line.
  package var word: StaticString { Self.table.span[Int(row)].name }

  /// What the rule says, in English.
  public var explanation: String { Self.table[Int(row)].en }

  /// What the rule says, in Chinese.
  public var explanationZh: String { Self.table[Int(row)].zh }

  /// Every rule, in the order of the documentation.
  public static let all: [Rule] = table.indices.map { Rule(UInt8($0)) }
}

extension Rule {
  static var countBeforeNoun: Rule { Rule(0) }
  static var nounBeforeCount: Rule { Rule(1) }
  static var inheritedSubject: Rule { Rule(2) }
  static var deedAsSubject: Rule { Rule(3) }
  static var earlierClause: Rule { Rule(4) }
  static var sharedPredicate: Rule { Rule(5) }
  static var growthVerb: Rule { Rule(6) }
  static var growthNoun: Rule { Rule(7) }
  static var level: Rule { Rule(8) }
  static var sectionTense: Rule { Rule(9) }
  static var futureCue: Rule { Rule(10) }
  static var pastCue: Rule { Rule(11) }
  static var startingPoint: Rule { Rule(12) }
  static var background: Rule { Rule(13) }
  static var targetList: Rule { Rule(14) }
  static var livelihoodList: Rule { Rule(15) }
  static var dateWord: Rule { Rule(16) }
  static var noDeed: Rule { Rule(17) }

  private struct Words {
    let name: StaticString
    let en: String
    let zh: String
  }

  /// The words of the rules, in the order of the numbers above.
  private static let table: [Words] = [
    Words(
      name: "count-before-noun",
      en: "The noun behind the number and its unit names what is counted (3个园区).",
      zh: "数量词后面的名词是对象（3个园区）。"
    ),
    Words(
      name: "noun-before-count",
      en: "The noun before the number, its verbs stripped, names what is counted (建成园区3个).",
      zh: "数字前面去掉动词的名词是对象（建成园区3个）。"
    ),
    Words(
      name: "inherited-subject",
      en: "The number has no noun of its own and speaks of the subject before it (总量达5万，增长3%).",
      zh: "数字自己没有名词，沿用前一个对象（总量达5万，增长3%）。"
    ),
    Words(
      name: "deed-as-subject",
      en: "The deed itself is what is counted (投入21亿元).",
      zh: "动作本身就是对象（投入21亿元）。"
    ),
    Words(
      name: "earlier-clause",
      en: "The clause before names the subject.",
      zh: "前一分句给出对象。"
    ),
    Words(
      name: "shared-predicate",
      en: "Several subjects share one predicate with 分别; each number takes its own.",
      zh: "几个对象共用“分别”，各取其数。"
    ),
    Words(
      name: "growth-verb",
      en: "A verb of change governs the percentage.",
      zh: "百分数由表示变化的动词支配。"
    ),
    Words(
      name: "growth-noun",
      en: "A noun such as 增速 or 涨幅 names the percentage as a rate of change.",
      zh: "“增速”“涨幅”等名词说明百分数是变化率。"
    ),
    Words(
      name: "level",
      en: "The number states a level, a count or a share.",
      zh: "数字说的是水平、数量或占比。"
    ),
    Words(
      name: "section-tense",
      en: "The section it stands in reports or plans.",
      zh: "所在部分是回顾或安排。"
    ),
    Words(
      name: "future-cue",
      en: "A word of time before it promises, inside a review.",
      zh: "回顾部分里有表示将来的时间词。"
    ),
    Words(
      name: "past-cue",
      en: "A word of time before it reports, inside a plan.",
      zh: "安排部分里有表示过去的时间词。"
    ),
    Words(
      name: "starting-point",
      en: "The first number of 由A到B is where it starts from.",
      zh: "“由A到B”的A是起点。"
    ),
    Words(
      name: "background",
      en: "It states what is, neither promised nor achieved.",
      zh: "陈述现状，既非承诺也非成效。"
    ),
    Words(
      name: "target-list",
      en: "It is an entry of the list of expected or binding targets.",
      zh: "列在预期或约束性指标中。"
    ),
    Words(
      name: "livelihood-list",
      en: "It is an entry of the list of livelihood items.",
      zh: "列在民生实事中。"
    ),
    Words(
      name: "date-word",
      en: "The nearest word of time earlier in the sentence sets the deadline.",
      zh: "同句中最近的时间词给出期限。"
    ),
    Words(
      name: "no-deed",
      en: "No deed is reported or promised in it.",
      zh: "没有报告或承诺任何事。"
    ),
  ]
}
