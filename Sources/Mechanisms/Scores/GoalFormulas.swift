// SPDX-License-Identifier: Apache-2.0

/// How the share of a goal's weight is kept within bounds, as data.
public struct GoalFormula: Sendable, Hashable {
  /// The least share, 0 where less than nothing is not taken.
  public let least: Sourced<Exact>
  /// The greatest share, 1 where over-fulfilment earns nothing.
  public let most: Sourced<Exact>
  /// Where the formula comes from.
  public let source: RuleSource

  /// Makes a formula with its bounds; `least` is not above `most`.
  public init(least: Sourced<Exact>, most: Sourced<Exact>, source: RuleSource) {
    self.least = least
    self.most = most
    self.source = source
  }
}

/// The formulas by which goals are scored, one for each type (Guiyang, W123).
public struct GoalFormulas: Sendable, Hashable {
  /// 发展类, more is better: `w × (a ÷ t)`, the share within the bounds.
  public let development: GoalFormula
  /// 控制类, less is better: `w × (2 − a ÷ t)`, the share within the bounds.
  public let control: GoalFormula
  /// 定性类: `w × degree`; where that comes from.
  public let qualitative: RuleSource
  /// The points of a goal that was not begun without good reason.
  public let notBegun: Sourced<Exact>

  /// Makes a set of formulas.
  public init(
    development: GoalFormula,
    control: GoalFormula,
    qualitative: RuleSource,
    notBegun: Sourced<Exact>
  ) {
    self.development = development
    self.control = control
    self.qualitative = qualitative
    self.notBegun = notBegun
  }
}
