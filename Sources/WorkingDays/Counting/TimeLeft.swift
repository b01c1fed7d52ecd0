// SPDX-License-Identifier: Apache-2.0

/// How far a moment is from a due date: so many days left, or late by so many.
public struct TimeLeft: Sendable, Hashable {
  /// What is counted: natural or working days, hours of a kind, or minutes.
  public let unit: ClockUnit

  /// How many are left or have passed since; never negative.
  ///
  /// Days are those from today to the due date, 0 on the day itself. Hours left are rounded up, hours
  /// late down: “at most two hours left” and “at least two hours late” are asked exactly.
  public let count: Int

  /// Whether the due instant has come: a limit that ends at 17:30 is late at 17:30.
  public let isLate: Bool
}

extension WorkingCalendar {
  /// How much time is left before a due date, or how late it is.
  ///
  /// - Parameters:
  ///   - due: The due date.
  ///   - now: The moment of asking.
  ///   - unit: What to count; months and schedule points are told in natural days.
  ///   - hours: The business hours, for working hours.
  /// - Returns: The count and whether it is late.
  public func timeLeft(
    until due: DueDate,
    at now: CivilMoment,
    in unit: ClockUnit,
    hours: BusinessHours = .standard
  ) -> TimeLeft {
    let isLate = now >= due.instant
    let (from, to) = isLate ? (due.instant, now) : (now, due.instant)
    switch unit {
    case .naturalDay, .calendarMonth, .schedulePoint:
      let count = abs(due.date.days(since: now.date))
      return TimeLeft(unit: .naturalDay, count: count, isLate: isLate)
    case .workingDay:
      let count = abs(workingDayCount(after: now.date, through: due.date))
      return TimeLeft(unit: unit, count: count, isLate: isLate)
    case .workingHour:
      let minutes = workingMinuteCount(from: from, to: to, in: hours)
      return TimeLeft(unit: unit, count: (minutes + (isLate ? 0 : 59)) / 60, isLate: isLate)
    case .urgentHour, .naturalHour, .minute:
      let minutes = to.minutes(since: from)
      let size = unit.minuteCount
      return TimeLeft(
        unit: unit,
        count: (minutes + (isLate ? 0 : size - 1)) / size,
        isLate: isLate
      )
    }
  }
}
