// SPDX-License-Identifier: Apache-2.0

/// Where a deadline (时限) stands: a lamp of days left, told by meaning and never by colour.
///
/// It says nothing of how much was done; that is `ProgressLamp`, another type on purpose: in one
/// city yellow is the one, in the next the other (domain-rules.md, finding 2).
public enum DeadlineLamp: String, Sendable, Hashable, CaseIterable {
  /// 已完成: it was finished, in time or late.
  case done
  /// 时限内: there is time left.
  case onTrack = "on_track"
  /// 临近时限: the near limit of the rule is reached.
  case nearDue = "near_due"
  /// 逾期: the last day has passed.
  case overdue
  /// 依法调整或终止: the clock stands still by a decision.
  case stopped
  /// 时限不明: no last day is known. It is a state, and is counted.
  case unknown
}
