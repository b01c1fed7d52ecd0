// SPDX-License-Identifier: Apache-2.0

/// Where progress (进度) stands against the plan to date, told by meaning and never by colour.
///
/// It says nothing of days left; that is `DeadlineLamp`.
public enum ProgressLamp: String, Sendable, Hashable, CaseIterable {
  /// 达到序时进度: as much was done as was planned by now, or more.
  case onTrack = "on_track"
  /// 略有滞后: less than planned, but no source calls it behind; also what a recorded excuse
  /// leaves of `behind` and `overdue`.
  case slightlyBehind = "slightly_behind"
  /// 滞后: the first warning of the rule.
  case behind
  /// 严重滞后: the last warning of the rule. (Cities call both 逾期 and 红灯.)
  case overdue
  /// 无法衡量: a figure is missing, so nothing is said. It is a state, and is counted.
  case notMeasurable = "not_measurable"

  /// Whether it is a warning that a recorded excuse takes back.
  var isWarning: Bool { self == .behind || self == .overdue }
}
