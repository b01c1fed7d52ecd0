// SPDX-License-Identifier: Apache-2.0
import Foundation
import WorkingDays

/// The clocks again, slow and plain: day by day and minute by minute, as the contract says it.
///
/// It shares nothing with the library but its dates and its values: it reads the tables itself.
struct SlowClock {
  /// The days of the tables that are named, and whether they are worked.
  static let named: [CivilDate: Bool] = {
    var named: [CivilDate: Bool] = [:]
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/WorkingDays/Tables")
    for year in 2015...2026 {
      let file = folder.appending(path: "CN-\(year).tsv")
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        let columns = line.split(separator: "\t")
        named[day(String(columns[0]))] = columns[1] == "work"
      }
    }
    return named
  }()

  static func isWorking(_ date: CivilDate) -> Bool { named[date] ?? (date.weekday <= 5) }

  let rule: ClockRule
  let stops: [Stop]
  private(set) var isProvisional = false

  init(_ rule: ClockRule, stops: [Stop]) {
    self.rule = rule
    self.stops = stops
  }

  private func isStopped(_ date: CivilDate) -> Bool {
    stops.contains { stop in
      stop.from.date <= date && stop.resume.map { date < $0.date } ?? true
    }
  }

  private mutating func lookUp(_ date: CivilDate) -> Bool {
    if !(2015...2026).contains(date.year) { isProvisional = true }
    return SlowClock.isWorking(date)
  }

  private func next(_ date: CivilDate) -> CivilDate { date.adding(days: 1) ?? .last }

  /// The due date of a clock of days.
  mutating func dueDate(_ start: CivilDate, _ count: Int, _ unit: ClockUnit) -> CivilDate {
    var date = start
    if count > 0 {
      switch unit {
      case .naturalDay: date = counted(start, count) { _, _ in true }
      case .workingDay: date = counted(start, count) { clock, date in clock.lookUp(date) }
      case .calendarMonth: date = afterMonths(start, count)
      default: break
      }
    }
    guard rule.roll == .forward || unit == .workingDay else { return date }
    while !lookUp(date) { date = next(date) }
    return date
  }

  private mutating func counted(
    _ start: CivilDate,
    _ count: Int,
    _ counts: (inout SlowClock, CivilDate) -> Bool
  ) -> CivilDate {
    var date = rule.dayOne == .sameDay ? start : next(start)
    var left = count
    while true {
      if !isStopped(date), counts(&self, date) { left -= 1 }
      if left == 0 { return date }
      date = next(date)
    }
  }

  private func afterMonths(_ start: CivilDate, _ count: Int) -> CivilDate {
    let month = start.year * 12 + start.month - 1 + count
    var last = start.day
    var due = CivilDate(year: month / 12, month: month % 12 + 1, day: last)
    while due == nil {
      last -= 1
      due = CivilDate(year: month / 12, month: month % 12 + 1, day: last)
    }
    var date = due ?? start
    if rule.dayOne == .sameDay, last == start.day { date = date.adding(days: -1) ?? date }
    // Every stopped day moves the due date once, until no further one comes in.
    var next = rule.dayOne == .sameDay ? start : self.next(start)
    while next <= date {
      if isStopped(next) { date = self.next(date) }
      next = self.next(next)
    }
    return date
  }

  /// The due instant of a clock of hours or minutes.
  mutating func instant(_ start: CivilMoment, _ count: Int, _ unit: ClockUnit) -> CivilMoment {
    let isWorkingHour = unit == .workingHour
    let hours = rule.businessHours.times.map { $0.opens.minutes..<$0.closes.minutes }
    let midnight = CivilMoment(start.date)
    let stopped = stops.map { stop in
      stop.from.minutes(since: midnight)..<(stop.resume?.minutes(since: midnight) ?? .max)
    }
    var left = unit == .minute ? count : count * 60
    var minute = start.minute
    var (known, isWorked) = (-1, false)
    while left > 0 {
      let isOpen = !isWorkingHour || hours.contains { $0.contains(minute % 1440) }
      if isOpen, !stopped.contains(where: { $0.contains(minute) }) {
        if isWorkingHour, known != minute / 1440 {
          known = minute / 1440
          isWorked = lookUp(start.date.adding(days: known) ?? .last)
        }
        if !isWorkingHour || isWorked { left -= 1 }
      }
      minute += 1
    }
    return midnight.adding(minutes: minute) ?? midnight
  }
}
