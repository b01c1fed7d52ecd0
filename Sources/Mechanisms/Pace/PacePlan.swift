// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// How much of a target is due when.
public enum PacePlan: Sendable, Hashable {
  /// The same share each month.
  case linear(LinearPlan)
  /// Own nodes.
  case nodes(NodePlan)

  /// Own nodes where they are given, else the calendar year month by month (the default of
  /// domain-rules.md, section 13).
  public init(nodes: NodePlan?, year: Int) {
    self = nodes.map(Self.nodes) ?? .linear(LinearPlan(year: year))
  }

  /// The share of the target that is due at the end of that day, 0 to 1.
  public func planned(on day: CivilDate) -> Step {
    switch self {
    case .linear(let plan): plan.planned(on: day)
    case .nodes(let plan): plan.planned(on: day)
    }
  }

  /// The amount of the target that is due at the end of that day; undefined without a target.
  public func planned(of target: Exact?, on day: CivilDate) -> Step {
    .product(
      Bilingual(zh: "序时计划", en: "planned to date"),
      [.given(Bilingual(zh: "目标", en: "target"), target), planned(on: day)],
      .sourced("W14")
    )
  }
}
