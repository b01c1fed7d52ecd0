// SPDX-License-Identifier: Apache-2.0

/// Points for the progress of a project: Yan'an 2017, 60 × invested ÷ annual plan (W84).
///
/// The source names no cap, so there is none: investing 120 % of the plan is 72 points.
public struct ProgressPoints: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// The points for the whole plan.
  public let whole: Exact
  /// Where the rule comes from.
  public let source: RuleSource

  /// Makes a rule.
  public init(id: String, whole: Exact, source: RuleSource) {
    self.id = id
    self.whole = whole
    self.source = source
  }

  /// Yan'an 2017.
  public static let yanan2017 = ProgressPoints(
    id: "yanan-2017",
    whole: 60,
    source: .sourced("W84", note: Bilingual(zh: "来源未规定封顶", en: "the source names no cap"))
  )

  /// The points, explained; undefined where nothing was planned.
  ///
  /// Negative amounts are refused.
  public func points(invested: Money, plan: Money) throws(RateRefusal) -> Step {
    .product(
      Bilingual(zh: "进度得分", en: "points for progress"),
      [.constant(whole, source), try RateDefinition.investment.rate(invested, of: plan).step],
      source
    )
  }
}
