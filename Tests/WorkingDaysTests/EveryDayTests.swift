// SPDX-License-Identifier: Apache-2.0
import Testing
import WorkingDays

/// Every rule on every day of 2015 to 2026: the clocks agree with the slow ones, and laws hold.
@Suite struct EveryDayTests {
  static let rules = ClockRule.DayOne.allCases.flatMap { dayOne in
    ClockRule.Roll.allCases.map { ClockRule(dayOne: dayOne, roll: $0) }
  }
  static let dayUnits: [ClockUnit] = [.naturalDay, .workingDay, .calendarMonth, .schedulePoint]
  static let calendar = WorkingCalendar.shipped

  /// Every day of a year.
  static func days(of year: Int) -> [CivilDate] {
    let first = day("\(year)-01-01")
    return (0..<(year % 4 == 0 ? 366 : 365)).compactMap { first.adding(days: $0) }
  }

  /// Stops that lie about a day, other ones for each day; none for every third.
  static func stops(about date: CivilDate) -> [Stop] {
    let seed = date.dayNumber
    func near(_ days: Int) -> CivilDate { date.adding(days: days) ?? date }
    guard seed % 3 > 0 else { return [] }
    let first = seed % 7 - 3
    let second = seed % 11 - 1
    return [
      Stop(from: near(second), resume: near(second + seed % 4)),
      Stop(from: near(first), resume: near(first + seed % 5)),
      Stop(from: near(27 + seed % 5), resume: near(29 + seed % 5 + seed % 4)),
    ]
  }

  private static func due(
    _ start: CivilDate,
    _ count: Int,
    _ unit: ClockUnit,
    _ rule: ClockRule,
    _ stops: [Stop] = []
  ) throws -> DueDate {
    let limit = ClockLimit(count, unit)
    return try #require(
      try calendar.due(from: start, limit: limit, rule: rule, stops: stops).date
    )
  }

  @Test(arguments: 2015...2026)
  func daysAgreeWithTheSlowClock(_ year: Int) throws {
    var wrong: [String] = []
    for start in Self.days(of: year) {
      let stops = Self.stops(about: start)
      for rule in Self.rules {
        for unit in Self.dayUnits {
          for count in [0, 1, unit == .calendarMonth ? start.day % 14 : 2 + start.dayNumber % 19] {
            let fast = try Self.due(start, count, unit, rule, stops)
            var clock = SlowClock(rule, stops: stops)
            let slow = clock.dueDate(start, count, unit)
            if fast.date != slow || fast.isProvisional != clock.isProvisional {
              wrong.append(
                "\(start) \(unit) \(count) \(rule.dayOne) \(rule.roll): \(fast.date), \(slow)"
              )
            }
          }
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: 2015...2026)
  func minutesAgreeWithTheSlowClock(_ year: Int) throws {
    var wrong: [String] = []
    let odd = try BusinessHours([(time("22:00"), time("24:00")), (time("09:07"), time("11:31"))])
    for date in Self.days(of: year) {
      let seed = date.dayNumber
      let start = CivilMoment(date).adding(minutes: seed * 37 % 1440) ?? CivilMoment(date)
      let from = start.adding(minutes: seed % 200 - 60) ?? start
      let stops = [
        Stop(from: from, resume: from.adding(minutes: seed % 90)),
        Stop(from: from, resume: from.adding(minutes: seed % 50)),
      ]
      let rule = ClockRule(businessHours: seed % 2 == 0 ? .standard : odd)
      for (count, unit) in [
        (1 + seed % 6, ClockUnit.workingHour), (seed % 5, .urgentHour), (seed % 30, .naturalHour),
        (seed % 300, .minute),
      ] {
        let limit = ClockLimit(count, unit)
        let fast = try #require(
          try Self.calendar.due(from: start, limit: limit, rule: rule, stops: stops).date
        )
        var clock = SlowClock(rule, stops: stops)
        let slow = clock.instant(start, count, unit)
        if fast.instant != slow || fast.isProvisional != clock.isProvisional {
          wrong.append("\(start) \(unit) \(count): \(fast.instant), \(slow)")
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  /// What must hold whatever the reference says.
  @Test(arguments: 2015...2026)
  func lawsHold(_ year: Int) throws {
    var broken: [String] = []
    func law(_ holds: Bool, _ name: String, _ start: CivilDate, _ unit: ClockUnit) {
      if !holds { broken.append("\(name): \(start) \(unit)") }
    }
    let calendar = Self.calendar
    for start in Self.days(of: year) {
      let tomorrow = start.adding(days: 1) ?? start
      let stops = Self.stops(about: start)
      for unit in Self.dayUnits {
        let count = start.dayNumber % 13
        for rule in Self.rules {
          let found = try Self.due(start, count, unit, rule)
          let more = try Self.due(start, count + 1, unit, rule)
          law(found.date <= more.date, "more time is not due earlier", start, unit)
          let later = try Self.due(tomorrow, count, unit, rule)
          law(found.date <= later.date, "a later start is not due earlier", start, unit)
          let stopped = try Self.due(start, count, unit, rule, stops)
          law(found.date <= stopped.date, "a stop makes nothing earlier", start, unit)
          let moreStopped = try Self.due(start, count + 1, unit, rule, stops)
          law(stopped.date <= moreStopped.date, "more time, with stops", start, unit)
          // Months are no such law: the days of a stop before the later start move only the earlier.
          if unit != .calendarMonth {
            let laterStopped = try Self.due(tomorrow, count, unit, rule, stops)
            law(stopped.date <= laterStopped.date, "a later start, with stops", start, unit)
          }
          law(start <= found.date, "nothing is due before its start", start, unit)
          if rule.roll == .forward || unit == .workingDay {
            law(calendar.isWorkingDay(found.date), "the due date is worked", start, unit)
          }
          law(found.instant == CivilMoment(found.date).adding(minutes: 1440), "24:00", start, unit)
          var withCutoff = rule
          withCutoff.cutoff = MinuteOfDay(minutes: start.dayNumber % 1441)
          let cut = try Self.due(start, count, unit, withCutoff)
          law(cut.date == found.date, "a cutoff moves no date", start, unit)
          if rule.dayOne == .nextDay {
            var sameDay = rule
            sameDay.dayOne = .sameDay
            let same = try Self.due(start, count, unit, sameDay)
            law(same.date <= found.date, "day one today is not later", start, unit)
            if unit != .calendarMonth {
              let sameStopped = try Self.due(start, count, unit, sameDay, stops)
              law(sameStopped.date <= stopped.date, "the same, with stops", start, unit)
            }
            if unit == .workingDay, count > 0 {
              let back = calendar.workingDayCount(after: start, through: found.date)
              law(back == count, "counting back", start, unit)
            }
            if unit == .naturalDay, rule.roll == .stay {
              law(found.date.days(since: start) == count, "counting back", start, unit)
              law(!found.isProvisional && !stopped.isProvisional, "looks nothing up", start, unit)
            }
          }
        }
      }
    }
    #expect(broken.isEmpty)
  }

  /// An open stop from the due date on or before it stops a clock; one after it changes nothing.
  @Test(arguments: 2015...2026)
  func openStopsAgreeWithTheSlowClock(_ year: Int) throws {
    var wrong: [String] = []
    for start in Self.days(of: year) {
      let closed = Self.stops(about: start)
      let unit = ClockUnit.allCases[start.dayNumber % 8]
      let rule = Self.rules[start.dayNumber / 8 % 4]
      let limit = ClockLimit(start.dayNumber % 9, unit)
      var clock = SlowClock(rule, stops: closed)
      // The first moment that is after the limit.
      let end =
        unit.countsMinutes
        ? clock.instant(CivilMoment(start), limit.count, unit)
        : CivilMoment(try #require(clock.dueDate(start, limit.count, unit).adding(days: 1)))
      let without = try Self.calendar.due(from: start, limit: limit, rule: rule, stops: closed)
      for minutes in [-2000, -1, 0, 2000] {
        let open = Stop(from: try #require(end.adding(minutes: minutes)), resume: nil)
        let found = try Self.calendar.due(
          from: start,
          limit: limit,
          rule: rule,
          stops: [open] + closed
        )
        let isRight = minutes < 0 ? found.date == nil : found == without
        if !isRight { wrong.append("\(start) \(limit), open from \(open.from): \(found)") }
      }
    }
    #expect(wrong.isEmpty)
  }

  /// Counting back over business hours gives the hours of the limit.
  @Test(arguments: 2015...2026)
  func workingHoursCountBack(_ year: Int) throws {
    var broken: [CivilMoment] = []
    for date in Self.days(of: year) {
      let start = CivilMoment(date).adding(minutes: date.dayNumber * 41 % 1440) ?? CivilMoment(date)
      let count = date.dayNumber % 60
      let limit = ClockLimit(count, .workingHour)
      let due = try #require(try Self.calendar.due(from: start, limit: limit).date)
      let back = Self.calendar.workingMinuteCount(from: start, to: due.instant)
      if back != count * 60 { broken.append(start) }
      let left = Self.calendar.timeLeft(until: due, at: start, in: .workingHour)
      if left.count != count || left.isLate != (count == 0) { broken.append(start) }
    }
    #expect(broken.isEmpty)
  }
}

/// Thousands of stops and the largest limits take no longer than their length.
@Suite struct HostileClockTests {
  /// A stop on each second day from 1950 on, given twice and backwards.
  static let stops: [Stop] = (0..<20_000).reversed().flatMap { number in
    let from = day("1950-01-01").adding(days: number * 2) ?? .last
    return [
      Stop(from: from, resume: from.adding(days: 1)),
      Stop(from: from, resume: from.adding(days: 1)),
    ]
  }

  /// The limit is there against what never ends; a busy machine may take a minute.
  @Test(.timeLimit(.minutes(10)), arguments: ClockUnit.allCases)
  func takesManyStops(_ unit: ClockUnit) throws {
    let count = unit == .calendarMonth ? 1000 : 20_000
    let limit = ClockLimit(count, unit)
    let start = moment("1950-01-01")
    let due = try #require(
      try WorkingCalendar.shipped.due(from: start, limit: limit, stops: Self.stops).date
    )
    #expect(due.steps.count <= 13)
    #expect(unit == .schedulePoint || due.instant > start)
  }

  @Test func aCalendarWithoutAWorkingDayEnds() throws {
    var calendar = WorkingCalendar()
    for year in 2190...2199 {
      let rows = (1...12).flatMap { month in
        (1...31).compactMap { CivilDate(year: year, month: month, day: $0) }
      }.map { "\($0)\toff\t假" }
      calendar = calendar.adding(
        CalendarTable.read(rows.joined(separator: "\n"), year: year).table
      )
    }
    #expect(calendar.nextWorkingDay(onOrAfter: day("2190-01-01")) == nil)
    for unit in ClockUnit.allCases where unit == .workingHour || !unit.countsMinutes {
      #expect(throws: ClockRefusal.beyondLastYear) {
        try calendar.due(from: day("2190-01-01"), limit: ClockLimit(1, unit))
      }
    }
  }
}
