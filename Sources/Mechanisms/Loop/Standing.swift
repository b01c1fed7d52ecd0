// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// Where the clock of a case stands at a moment; what lamps and notices look at.
public struct Standing: Sendable {
  /// The case is through.
  public var isDone: Bool
  /// The clock stands still before anything was overdue, or the case was lawfully ended.
  public var isStopped: Bool
  /// What is due next; nil where nothing is.
  public var next: StageDue?
  /// Natural days left to the due day; below zero behind it; nil where nothing is due.
  public var daysLeft: Int?
  /// Whether the due moment is past.
  public var isOverdue: Bool
  /// Whole months since the due day, where it is past.
  public var monthsLate: Int
  /// Whether the lateness is excused.
  public var isExcused: Bool
  /// Percent of what the plan asks by now; nil where nobody has said.
  public var share: Int?

  let state: CaseState
  let moment: CivilMoment
  let calendar: WorkingCalendar

  /// Whether all parts of a condition hold.
  public func meets(_ condition: Condition) -> Bool {
    holds(condition.daysLeftAtMost) { limit in daysLeft.map { $0 <= limit } }
      && (!condition.isOverdue || isOverdue)
      && holds(condition.daysLateAtLeast) { least in
        daysLeft.map { isOverdue && -$0 >= least }
      }
      && holds(condition.monthsLateAtLeast) { isOverdue && monthsLate >= $0 }
      && holds(condition.shareBelow) { limit in share.map { $0 < limit } }
      && (condition.severities.isEmpty
        || condition.severities.contains(state.registration.severity))
      && (condition.stages.isEmpty || next.map { condition.stages.contains($0.stage) } ?? false)
      && !(condition.isUnexcused && isExcused)
      && holds(condition.missedNotice) { id in
        state.approvedNotice(id)?.due.map { $0 < moment.date }
      }
      && holds(condition.workingDaysAfterNotice) { age in
        state.approvedNotice(age.notice)?.decided.map {
          calendar.workingDayCount(after: $0.at.date, through: moment.date) >= age.workingDays
        }
      }
  }

  /// A part that is not given holds; one that cannot be answered does not.
  private func holds<Part>(_ part: Part?, _ test: (Part) -> Bool?) -> Bool {
    part.map { test($0) ?? false } ?? true
  }
}

extension Mechanism {
  /// Where the clock of a case stands at a moment, with the share of the plan if somebody knows it.
  public func standing(of state: CaseState, at moment: CivilMoment, share: Int? = nil) -> Standing {
    let next = nextDue(of: state)
    let due = next?.date
    let isOverdue = due.map { $0.instant <= moment } ?? false
    return Standing(
      isDone: state.phase == .done,
      isStopped: state.phase == .ended || state.phase == .open && state.isStopped && !isOverdue,
      next: next,
      daysLeft: due?.date.days(since: moment.date),
      isOverdue: isOverdue,
      monthsLate: due.map { months(from: $0.date, to: moment.date) } ?? 0,
      isExcused: next.map { state.excused.contains($0.stage) } ?? false,
      share: share,
      state: state,
      moment: moment,
      calendar: calendar
    )
  }

  /// The lamp of days of a case at a moment: computed when it is asked for, never kept.
  ///
  /// Where nothing is due there is no last day to speak of, and it is unknown.
  public func deadlineLamp(of state: CaseState, at moment: CivilMoment) -> DeadlineLamp {
    let standing = standing(of: state, at: moment)
    if standing.isDone { return .done }
    if standing.isStopped { return .stopped }
    let lit = profile.deadlineLamps.first { standing.meets($0.when) }?.lamp
    return lit ?? (standing.next == nil ? .unknown : .onTrack)
  }

  /// The lamp of progress of a case at a moment, apart from that of days.
  ///
  /// A case that is through is on track, one that stands still has no plan to be measured by. Else
  /// the first rule that holds; if none does, nothing is said where nobody gave the share.
  public func progressLamp(
    of state: CaseState,
    at moment: CivilMoment,
    share: Int? = nil
  ) -> ProgressLamp {
    let standing = standing(of: state, at: moment, share: share)
    if standing.isDone { return .onTrack }
    if standing.isStopped { return .notMeasurable }
    let lit = profile.progressLamps.first { standing.meets($0.when) }?.lamp
    return lit ?? (share == nil ? .notMeasurable : .onTrack)
  }

  /// Whole months from one day to a later one; 0 if it is no later one.
  private func months(from start: CivilDate, to end: CivilDate) -> Int {
    let count = (end.year - start.year) * 12 + end.month - start.month
    let isShort = start.adding(months: count).map { $0 > end } == true
    return max(0, isShort ? count - 1 : count)
  }
}
