// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// What is known of one deadline.
public struct DeadlineFacts: Sendable, Hashable {
  /// The last day, as it stands now; nil where none is known.
  public let due: CivilDate?
  /// The moment from which it is overdue; nil is the end of the last day.
  public let instant: CivilMoment?
  /// The first moment that is near the limit where a calendar worked it out (such as two working
  /// days before); nil leaves it to the rule.
  public let nearFrom: CivilMoment?
  /// The day it was finished; nil while it is not.
  public let completed: CivilDate?
  /// Whether the clock stands still by a decision.
  public let isStopped: Bool

  /// Makes the facts of one deadline; `instant` belongs to `due` and says nothing without it.
  public init(
    due: CivilDate?,
    instant: CivilMoment? = nil,
    nearFrom: CivilMoment? = nil,
    completed: CivilDate? = nil,
    isStopped: Bool = false
  ) {
    self.due = due
    self.instant = instant
    self.nearFrom = nearFrom
    self.completed = completed
    self.isStopped = isStopped
  }

  /// The facts of a limit that a clock worked out: its last day, its instant, and whether it stands
  /// still.
  public init(_ due: Due?, nearFrom: CivilMoment? = nil, completed: CivilDate? = nil) {
    self.init(
      due: due?.date?.date,
      instant: due?.date?.instant,
      nearFrom: nearFrom,
      completed: completed,
      isStopped: due.map { $0.date == nil } ?? false
    )
  }
}
