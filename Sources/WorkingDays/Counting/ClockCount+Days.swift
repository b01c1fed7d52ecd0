// SPDX-License-Identifier: Apache-2.0

extension ClockCount {
  /// The due date of a clock of days or months, or of a day that is given.
  mutating func dueByDays(_ stops: StopRuns) throws(ClockRefusal) -> DueDate {
    let last = try lastDay(stops)
    var due = last
    // A limit of no working days ends on a working day too, whatever the rule says of others.
    let isCounted = limit.unit == .workingDay && limit.count > 0
    if !isCounted, rule.roll == .forward || limit.unit == .workingDay {
      due = try walk.workingDay(notBefore: last)
    }
    guard let date = CivilDate(ordinal: due),
      let instant = CivilMoment(date, rule.cutoff ?? MinuteOfDay(unchecked: 1440))
    else { throw .beyondLastYear }
    return dueDate(
      date,
      instant,
      moved: due == last ? nil : .moved(from: CivilDate(unchecked: last), to: date)
    )
  }

  /// The last day before it is moved; it may lie after the last there is.
  private mutating func lastDay(_ stops: StopRuns) throws(ClockRefusal) -> Int {
    let day = start.date.ordinal
    guard limit.count > 0, limit.unit != .schedulePoint else { return day }
    let first = rule.dayOne == .nextDay ? day + 1 : day
    let last =
      switch limit.unit {
      case .workingDay: try workingDay(from: first, stops)
      case .calendarMonth: stops.advanced(from: first, count: try monthDayCount(from: first))
      default: stops.advanced(from: first, count: limit.count)
      }
    // The last day is counted and lies in no stop.
    let stopped = stops.count(in: first..<last)
    if stopped > 0 { steps.append(.stoppedDays(stopped)) }
    return last
  }

  /// The days from `first` to the corresponding day, or to the one before it if day one is the
  /// start.
  ///
  /// Moving the due date by one day for each stopped day that the period takes in, until none comes
  /// in, ends on the day on which so many days are counted that lie in no stop.
  private mutating func monthDayCount(from first: Int) throws(ClockRefusal) -> Int {
    guard let (date, isExact) = start.date.corresponding(months: limit.count) else {
      throw .beyondLastYear
    }
    if !isExact { steps.append(.monthEnd(date)) }
    let last = isExact && rule.dayOne == .sameDay ? date.ordinal - 1 : date.ordinal
    return last - first + 1
  }

  private mutating func workingDay(from first: Int, _ stops: StopRuns) throws(ClockRefusal) -> Int {
    var cursor = StopCursor(stops)
    var left = limit.count
    var day = first - 1
    while left > 0 {
      day += 1
      if let end = cursor.end(at: day) {
        day = end - 1
      } else if try walk.isWorking(day) {
        left -= 1
      }
    }
    return day
  }
}
