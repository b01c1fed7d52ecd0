// SPDX-License-Identifier: Apache-2.0

/// The rule that made a finding; `--explain` prints what it says.
public struct Rule: Sendable, Hashable {
  /// A kebab-case name that stays the same over versions.
  public let name: String
  /// What the rule says, in English.
  public let explanation: String
  /// What the rule says, in Chinese.
  public let explanationZh: String

  init(_ name: String, _ explanation: String, _ explanationZh: String) {
    self.name = name
    self.explanation = explanation
    self.explanationZh = explanationZh
  }

  /// Rules are told apart by name.
  public static func == (a: Rule, b: Rule) -> Bool { a.name == b.name }

  /// Feeds the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Rule {
  /// Every rule, in the order of the documentation.
  public static let all: [Rule] = [
    countBeforeNoun, nounBeforeCount, inheritedSubject, deedAsSubject, earlierClause,
    sharedPredicate, growthVerb,
    growthNoun, level, sectionTense, futureCue, pastCue, startingPoint, background, targetList,
    livelihoodList, dateWord, noDeed,
  ]

  static let countBeforeNoun = Rule(
    "count-before-noun",
    "The noun behind the number and its unit names what is counted (3个园区).",
    "数量词后面的名词是对象（3个园区）。"
  )
  static let nounBeforeCount = Rule(
    "noun-before-count",
    "The noun before the number, its verbs stripped, names what is counted (建成园区3个).",
    "数字前面去掉动词的名词是对象（建成园区3个）。"
  )
  static let inheritedSubject = Rule(
    "inherited-subject",
    "The number has no noun of its own and speaks of the subject before it (总量达5万，增长3%).",
    "数字自己没有名词，沿用前一个对象（总量达5万，增长3%）。"
  )
  static let deedAsSubject = Rule(
    "deed-as-subject",
    "The deed itself is what is counted (投入21亿元).",
    "动作本身就是对象（投入21亿元）。"
  )
  static let earlierClause = Rule(
    "earlier-clause",
    "The clause before names the subject.",
    "前一分句给出对象。"
  )
  static let sharedPredicate = Rule(
    "shared-predicate",
    "Several subjects share one predicate with 分别; each number takes its own.",
    "几个对象共用“分别”，各取其数。"
  )
  static let growthVerb = Rule(
    "growth-verb",
    "A verb of change governs the percentage.",
    "百分数由表示变化的动词支配。"
  )
  static let growthNoun = Rule(
    "growth-noun",
    "A noun such as 增速 or 涨幅 names the percentage as a rate of change.",
    "“增速”“涨幅”等名词说明百分数是变化率。"
  )
  static let level = Rule(
    "level",
    "The number states a level, a count or a share.",
    "数字说的是水平、数量或占比。"
  )
  static let sectionTense = Rule(
    "section-tense",
    "The section it stands in reports or plans.",
    "所在部分是回顾或安排。"
  )
  static let futureCue = Rule(
    "future-cue",
    "A word of time before it promises, inside a review.",
    "回顾部分里有表示将来的时间词。"
  )
  static let pastCue = Rule(
    "past-cue",
    "A word of time before it reports, inside a plan.",
    "安排部分里有表示过去的时间词。"
  )
  static let startingPoint = Rule(
    "starting-point",
    "The first number of 由A到B is where it starts from.",
    "“由A到B”的A是起点。"
  )
  static let background = Rule(
    "background",
    "It states what is, neither promised nor achieved.",
    "陈述现状，既非承诺也非成效。"
  )
  static let targetList = Rule(
    "target-list",
    "It is an entry of the list of expected or binding targets.",
    "列在预期或约束性指标中。"
  )
  static let livelihoodList = Rule(
    "livelihood-list",
    "It is an entry of the list of livelihood items.",
    "列在民生实事中。"
  )
  static let dateWord = Rule(
    "date-word",
    "The nearest word of time earlier in the sentence sets the deadline.",
    "同句中最近的时间词给出期限。"
  )
  static let noDeed = Rule(
    "no-deed",
    "No deed is reported or promised in it.",
    "没有报告或承诺任何事。"
  )
}
