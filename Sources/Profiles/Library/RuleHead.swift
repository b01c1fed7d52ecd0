// SPDX-License-Identifier: Apache-2.0
public import Mechanisms

/// The kinds of files of rules.
public enum FileKind: String, Sendable, CaseIterable {
  /// A mechanism (机制): who does what by when.
  case mechanism
  /// A rule set for the score of units (单位考核得分).
  case unitScore = "unit-score"
  /// The rules by which lamps are lit (亮灯规则).
  case lampRules = "lamp-rules"
  /// The looks of lamps (灯色主题).
  case lampTheme = "lamp-theme"
}

/// The head of a file of rules, the same for all kinds: what it is called and what it rests on.
public struct RuleHead: Sendable, Hashable {
  /// The kind of file.
  public var kind: FileKind
  /// Its id, by which a city's own file replaces a shipped one of its kind.
  public var id: String
  /// What people call it.
  public var title: Bilingual
  /// Where it holds: a code of GB/T 2260 or ISO 3166-2; `*` for anywhere.
  public var jurisdiction: String
  /// What stands behind it.
  public var basis: Basis
  /// What the keys of its sources stand for.
  public var sources: [String: String]
  /// What a reader must know besides.
  public var note: Bilingual?
}
