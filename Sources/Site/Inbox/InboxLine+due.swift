// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import WorkingDays

extension InboxLine.Due {
  /// When something is due at a moment, by its mechanism.
  init(_ loop: CaseState, _ mechanism: Mechanism, at now: Timestamp) {
    let (moment, today) = (now.civil, now.date)
    let standing = mechanism.standing(of: loop, at: moment)
    self.init(
      lamp: mechanism.deadlineLamp(of: loop, at: moment),
      date: standing.next?.date?.date,
      askedFor: loop.hasOpenExtension ? loop.extensions.last?.to : nil
    )
    guard let date else { return }
    if let instant = standing.next?.date?.instant, instant.minute > 0 {
      hour = String(instant.description.drop { $0 != "T" }.dropFirst())
    }
    workingDaysLeft = mechanism.calendar.workingDayCount(after: today, through: date)
    daysLate = standing.isOverdue ? max(0, today.days(since: date)) : 0
  }
}
