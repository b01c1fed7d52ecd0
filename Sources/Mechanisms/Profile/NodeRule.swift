// SPDX-License-Identifier: Apache-2.0

/// The days of the year on which progress is reported (季度节点, 每月28日).
///
/// They are for cases that are given none of their own.
public struct NodeRule: Sendable, Hashable {
  /// The severities it is for; empty for all.
  public var severities: [String]
  /// The days, in order.
  public var days: [YearDay]
  /// Where the rule comes from.
  public var origin: Origin

  /// A rule of nodes.
  public init(severities: [String] = [], days: [YearDay], origin: Origin) {
    self.severities = severities
    self.days = days
    self.origin = origin
  }
}
