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
  public static let all: [Rule] = [sectionTense]

  static let sectionTense = Rule(
    "section-tense", "The section it stands in reports or plans.", "所在部分是回顾或安排。")
}
