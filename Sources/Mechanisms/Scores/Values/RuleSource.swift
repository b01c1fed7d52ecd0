// SPDX-License-Identifier: Apache-2.0

/// Where a rule comes from: a published source, or an assumption of this program.
///
/// Whoever shows a figure shows its source with it; an assumed rule is never shown as researched.
public struct RuleSource: Sendable, Hashable {
  /// Whether somebody published the rule.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The rule stands in the sources named.
    case sourced
    /// The rule stands in the sources named, which are another place's.
    case borrowed
    /// A name without a rule: the place's own text was looked for and not found.
    case label
    /// The rule is our own; the sources named, if any, are what it leans on.
    case assumed
    /// No rule: somebody entered the figure.
    case entered
  }

  /// Whether the rule is published or our own.
  public let basis: Basis
  /// Keys of `domain-rules.md`, section 15: `W72`, `LS3`.
  ///
  /// Never empty where the rule is sourced or borrowed.
  public let keys: [String]
  /// What the source leaves open, or contradicts itself in; nil where there is nothing to say.
  public let note: Bilingual?

  /// Where a rule comes from, as a file says it.
  public init(_ basis: Basis, keys: [String], note: Bilingual?) {
    self.basis = basis
    self.keys = keys
    self.note = note
  }

  /// A rule that the named sources state.
  public static func sourced(
    _ first: String,
    _ more: String...,
    note: Bilingual? = nil
  ) -> RuleSource {
    RuleSource(.sourced, keys: [first] + more, note: note)
  }

  /// A rule of our own, leaning on the named sources if there are any.
  public static func assumed(_ note: Bilingual, leaningOn keys: String...) -> RuleSource {
    RuleSource(.assumed, keys: keys, note: note)
  }

  /// Of a figure that somebody entered.
  public static let entered = RuleSource(.entered, keys: [], note: nil)

  /// The same in the words of mechanisms; nil for what was entered, which no rule stands behind.
  public var origin: Origin? {
    switch basis {
    case .sourced: .source(keys.joined(separator: ", "))
    case .borrowed: .borrowed(keys.joined(separator: ", "))
    case .label: .label
    case .assumed: .assumed
    case .entered: nil
    }
  }
}
