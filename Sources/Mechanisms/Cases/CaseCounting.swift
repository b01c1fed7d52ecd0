// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// How cases are counted: at which moment, and by which days and hours.
public struct CaseCounting: Sendable, Equatable {
  /// The moment of asking: what comes after it has not happened.
  public var now: CivilMoment
  /// The days that are worked.
  public var calendar: WorkingCalendar
  /// The hours in which working time runs.
  public var hours: BusinessHours
  /// Whether 基本满意 counts as 满意; no source says, so that it does not is our own.
  public var countsBasicallySatisfied: Bool

  /// A way of counting.
  public init(
    at now: CivilMoment,
    calendar: WorkingCalendar,
    hours: BusinessHours = .standard,
    countsBasicallySatisfied: Bool = false
  ) {
    self.now = now
    self.calendar = calendar
    self.hours = hours
    self.countsBasicallySatisfied = countsBasicallySatisfied
  }
}

/// Working minutes between moments in constant time, whatever lies between them.
///
/// The same figures as `WorkingCalendar.workingMinuteCount`, for whom a case of a hundred years is a
/// hundred years of days.
struct WorkingMinutes: Sendable {
  /// The working minutes before each day, and before the day after the last.
  private let before: [Int]
  private let spans: [Range<Int>]

  init(_ calendar: WorkingCalendar, _ hours: BusinessHours) {
    spans = hours.times.map { $0.opens.minutes..<$0.closes.minutes }
    var before = [0]
    let numbers = CivilDate.first.dayNumber...CivilDate.last.dayNumber
    for day in numbers.lazy.compactMap({ CivilDate(dayNumber: $0) }) {
      let isWorking = calendar.isWorkingDay(day)
      before.append(before[before.count - 1] + (isWorking ? hours.minuteCount : 0))
    }
    self.before = before
  }

  /// The working minutes from one moment to a later one.
  func count(from start: CivilMoment, to end: CivilMoment) -> Int { passed(end) - passed(start) }

  private func passed(_ moment: CivilMoment) -> Int {
    let day = moment.date.dayNumber - CivilDate.first.dayNumber
    var minutes = before[day]
    guard before[day + 1] > minutes else { return minutes }
    for span in spans where moment.minute > span.lowerBound {
      minutes += min(moment.minute, span.upperBound) - span.lowerBound
    }
    return minutes
  }
}
