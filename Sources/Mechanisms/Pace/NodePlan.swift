// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// One node of a plan (节点): by the end of this day so much of the target is due.
public struct PlanNode: Sendable, Hashable {
  /// The day.
  public let day: CivilDate
  /// The share of the target that is due in all by then, 0 to 1.
  public let share: Exact

  /// Makes a node; `NodePlan` checks it.
  public init(day: CivilDate, share: Exact) {
    self.day = day
    self.share = share
  }
}

/// Why nodes are no plan.
public enum PlanRefusal: Error, Sendable, Hashable {
  /// There is no node.
  case noNodes
  /// The node at this place (from 0) does not come after the one before it.
  case daysNotAscending(at: Int)
  /// The node at this place (from 0) asks for less than the one before it.
  case sharesFalling(at: Int)
  /// The share of the node at this place (from 0) is below 0 or above 1.
  case shareOutOfRange(at: Int)
}

/// A plan by own nodes, quarters or months (季度/月度节点): Panjin, Jing county and Dawa district give
/// each task such a curve (W48, W51, W52).
///
/// Between two nodes the earlier one holds, for nothing more is due yet; before the first nothing
/// is due; after the last the last one holds. (The steps between nodes are assumed.)
public struct NodePlan: Sendable, Hashable {
  /// The nodes, the earliest first; never empty.
  public let nodes: [PlanNode]

  /// Makes a plan of nodes that ascend in time and do not fall in share.
  public init(_ nodes: [PlanNode]) throws(PlanRefusal) {
    guard !nodes.isEmpty else { throw .noNodes }
    for (index, node) in nodes.enumerated() {
      guard node.share >= 0, node.share <= 1 else { throw .shareOutOfRange(at: index) }
      guard index > 0 else { continue }
      guard node.day > nodes[index - 1].day else { throw .daysNotAscending(at: index) }
      guard node.share >= nodes[index - 1].share else { throw .sharesFalling(at: index) }
    }
    self.nodes = nodes
  }

  /// The share of the target that is due at the end of that day.
  public func planned(on day: CivilDate) -> Step {
    let label = Bilingual(zh: "计划进度", en: "planned share")
    let source = RuleSource.sourced(
      "W48",
      "W51",
      "W52",
      note: Bilingual(zh: "节点之间按上一节点，为本软件设定", en: "holding between nodes is our own rule")
    )
    guard let node = nodes.last(where: { $0.day <= day }) else { return .fixed(label, 0, source) }
    return .same(
      label,
      .given(Bilingual(zh: "\(node.day) 节点", en: "node of \(node.day)"), node.share),
      source
    )
  }
}
