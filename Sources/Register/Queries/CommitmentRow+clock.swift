// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

extension CommitmentRow {
  /// The lamp of the next limit at a moment, as far as a line of a list tells it.
  ///
  /// A line does not say whether a clock without a limit was stopped or never began: both are
  /// `unknown` here. What is near is what the lamps of the mechanism call so by days left alone.
  package func clock(
    at now: Timestamp,
    by lamps: [LampCondition<DeadlineLamp>]
  ) -> DeadlineLamp {
    switch facts.phase {
    case .done: return .done
    case .ended: return .stopped
    case .open, .unregistered: break
    }
    guard let due = facts.nextDue else { return .unknown }
    if due <= now { return .overdue }
    let left = due.lastDay.days(since: now.date)
    let isNear = lamps.contains { rule in
      rule.lamp == .nearDue && rule.when.daysLeftAtMost.map { left <= $0 } == true
        && (rule.when.severities.isEmpty || rule.when.severities.contains(severity))
        && rule.when.stages.isEmpty
    }
    return isNear ? .nearDue : .onTrack
  }
}

extension Timestamp {
  /// The last day before a limit that runs out then: what runs out at midnight was due the day before.
  package var lastDay: CivilDate {
    let moment = civil
    return moment.minute == 0 ? moment.date.adding(days: -1) ?? moment.date : moment.date
  }
}
