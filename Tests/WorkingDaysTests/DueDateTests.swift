// SPDX-License-Identifier: Apache-2.0
import Testing
import WorkingDays

@Suite struct DueDateTests {
  let calendar = WorkingCalendar.shipped

  private func due(
    _ start: String,
    _ count: Int,
    _ unit: ClockUnit,
    _ rule: ClockRule = ClockRule(),
    stops: [Stop] = []
  ) throws -> DueDate {
    let limit = ClockLimit(count, unit)
    return try #require(
      try calendar.due(from: moment(start), limit: limit, rule: rule, stops: stops).date
    )
  }

  @Test func explainsADueDate() throws {
    let found = try due("2026-02-12", 5, .workingDay)
    #expect(found.date == day("2026-02-26"))
    #expect(
      found.why.zh == "自 2026-02-12 的次日起算 5 个工作日；2026-02-14 调休上班（春节）；"
        + "跳过 2026-02-15 至 2026-02-23（春节）。"
    )
    #expect(
      found.why.en
        == "5 working days from the day after 2026-02-12; 2026-02-14 is a make-up working"
        + " day (Spring Festival); passed over 2026-02-15 to 2026-02-23 (Spring Festival)."
    )
  }

  /// The last day of a limit of working days is looked up once.
  @Test func tellsOfALastDayOnce() throws {
    #expect(
      try due("2026-02-13", 1, .workingDay).why.zh
        == "自 2026-02-13 的次日起算 1 个工作日；2026-02-14 调休上班（春节）。"
    )
  }

  @Test func explainsEveryStep() throws {
    let sameDay = ClockRule(dayOne: .sameDay)
    let month = try due("2026-01-31", 1, .calendarMonth, stops: [stop("2026-02-10", "2026-02-11")])
    #expect(
      month.why.zh == "自 2026-01-31 的次日起算 1 个月；该月没有对应日，取月末 2026-02-28；停表 1 天不计；跳过周末 1 天；"
        + "最后一日 2026-03-01 不是工作日，顺延至 2026-03-02。"
    )
    #expect(
      month.why.en == "1 month from the day after 2026-01-31; the month has no such day, so its"
        + " last, 2026-02-28; days stopped and not counted: 1; weekend days passed over: 1; the last"
        + " day, 2026-03-01, is no working day and moves to 2026-03-02."
    )
    let hours = try due(
      "2026-03-02T09:00",
      1,
      .naturalHour,
      stops: [stop("2026-03-02T09:30", "2026-03-02T09:40")]
    )
    #expect(hours.why.zh == "自 2026-03-02T09:00 起算 1 小时；其间停表 10 分钟。")
    #expect(hours.why.en == "1 hour from 2026-03-02T09:00; minutes stopped meanwhile: 10.")
    #expect(try due("2026-03-02T09:00", 1, .naturalHour).why.zh == "自 2026-03-02T09:00 起算 1 小时。")
    let none = try due("2015-05-01", 0, .naturalDay)
    #expect(
      none.why.zh == "0 天，即 2015-05-01；跳过 2015-05-01（劳动节）；跳过周末 2 天；"
        + "最后一日 2015-05-01 不是工作日，顺延至 2015-05-04。"
    )
    #expect(
      none.why.en.hasPrefix("0 natural days: 2015-05-01; passed over 2015-05-01 (Labour Day);")
    )
    let point = try due("2026-06-30", 0, .schedulePoint)
    #expect(point.why == ClockWording(zh: "节点 2026-06-30。", en: "the day given, 2026-06-30."))
    let first = try due("2026-03-02", 3, .naturalDay, sameDay)
    #expect(first.why.zh == "自 2026-03-02 当日起算 3 天。")
    #expect(first.why.en == "3 natural days from 2026-03-02, which is day one.")
    let unknown = try due("2027-03-01", 1, .workingDay)
    #expect(unknown.why.zh.hasSuffix("2027 年尚无日历，暂按周一至周五为工作日。"))
    #expect(unknown.why.en.contains("2027 has no calendar yet"))
  }

  /// A table may name a day that is worked anyway; that explains nothing.
  @Test func tellsOfMakeUpDaysOnlyAtWeekends() throws {
    let table = CalendarTable.read("2026-03-03\twork\t植树", year: 2026).table
    let limit = ClockLimit(2, .workingDay)
    let found = try calendar.adding(table).due(from: day("2026-03-02"), limit: limit).date
    #expect(found?.steps.count == 1)
  }

  /// However long the limit, the explanation is not: eight holidays, the rest counted.
  @Test func explainsALongLimitInShort() throws {
    let found = try due("2014-12-01", 4000, .workingDay)
    #expect(found.isProvisional && found.steps.count == 12)
    #expect(found.why.zh.contains("另有节假日和调休共"))
    #expect(found.why.en.contains("more holidays and make-up days: "))
    #expect(found.why.zh.contains("2014 至 2030 年间有的年份没有日历"))
    #expect(found.why.en.contains("of 2014 to 2030 some years have no calendar"))
  }

  /// What is told and what is only counted are together all that was met, whatever does not fit.
  @Test func tellsOfEveryDayThatWasMet() throws {
    let start = day("2014-12-01")
    let madeUp = SlowClock.named.keys.filter { $0.isWeekend }
    for count in [4000] + Array(60...220) {
      let found = try due("2014-12-01", count, .workingDay)
      var (named, weekend) = (0, 0)
      for step in found.steps {
        switch step {
        case .holiday(let first, let last, _): named += last.days(since: first) + 1
        case .madeUp: named += 1
        case .moreNamedDays(let count): named += count
        case .weekend(let count): weekend += count
        default: break
        }
      }
      let met = (1...found.date.days(since: start)).compactMap { start.adding(days: $0) }
      #expect(
        named == met.count { SlowClock.named[$0] == false || madeUp.contains($0) },
        "\(count) working days"
      )
      #expect(weekend == met.count { SlowClock.named[$0] == nil && $0.isWeekend })
    }
  }

  @Test func namesEveryUnit() {
    #expect(
      ClockUnit.allCases.map(\.rawValue) == [
        "natural_day", "working_day", "calendar_month", "working_hour", "urgent_hour",
        "natural_hour", "minute", "schedule_point",
      ]
    )
    #expect(Set(ClockUnit.allCases.map(\.name)).count == ClockUnit.allCases.count)
    #expect(
      ClockUnit.allCases.map { $0.amount(1).en } == [
        "1 natural day", "1 working day", "1 month", "1 working hour", "1 urgent hour", "1 hour",
        "1 minute", "1 schedule point",
      ]
    )
    #expect(ClockUnit.naturalDay.amount(5) == ClockWording(zh: "5 天", en: "5 natural days"))
    #expect(ClockUnit.workingDay.amount(0).en == "0 working days")
  }

  @Test func readsTheDayOfAMoment() throws {
    let stops = [
      stop("2026-03-03T15:00", "2026-03-04T09:00"), stop("2026-03-05T09:00", "2026-03-05T11:00"),
    ]
    let found = try due("2026-03-02T23:59", 3, .naturalDay, stops: stops)
    #expect(
      found.date == day("2026-03-06"),
      "3 March is stopped, the morning of the 5th is not a day"
    )
    let limit = ClockLimit(3, .naturalDay)
    #expect(try calendar.due(from: day("2026-03-02"), limit: limit, stops: stops).date == found)
  }

  @Test func standsStillWhileAStopIsOpen() throws {
    let stops = [
      stop("2026-03-02T00:30", nil), stop("2026-03-01", "2026-03-02T12:00"),
      stop("2026-02-20", "2026-02-25"), stop("2026-03-10", "2026-03-12"),
    ]
    for unit in ClockUnit.allCases {
      let due = try calendar.due(from: day("2026-03-02"), limit: ClockLimit(1, unit), stops: stops)
      #expect(due == .stopped(since: moment("2026-03-01")), "since the run of stops began")
      #expect(due.date == nil)
    }
  }

  @Test func standsStillSinceTheStopThatEndsWhereAnOpenOneBegins() throws {
    let limit = ClockLimit(9, .naturalDay)
    for (resume, since) in [
      ("2026-03-04T12:00", "2026-03-03"), ("2026-03-04T11:59", "2026-03-04T12:00"),
    ] {
      let stops = [stop("2026-03-04T12:00", nil), stop("2026-03-03", resume)]
      let due = try calendar.due(from: day("2026-03-02"), limit: limit, stops: stops)
      #expect(due == .stopped(since: moment(since)))
    }
  }

  @Test func tellsOfNoStopAfterTheLimit() throws {
    let days = try due("2026-03-02", 3, .naturalDay, stops: [stop("2026-03-06", "2026-03-08")])
    #expect(try days == due("2026-03-02", 3, .naturalDay))
    let after = stop("2026-03-02T10:00", "2026-03-02T11:00")
    let hour = try due("2026-03-02T09:00", 1, .workingHour, stops: [after])
    #expect(try hour == due("2026-03-02T09:00", 1, .workingHour))
    let minute = stop("2026-03-02T09:59", "2026-03-02T10:00")
    let stopped = try due("2026-03-02T09:00", 1, .workingHour, stops: [minute])
    #expect(stopped.steps.contains(.stoppedMinutes(1)))
  }

  /// What has happened stays: a late clock is not made undue by stopping it afterwards.
  @Test func anOpenStopAfterTheLimitChangesNothing() throws {
    let closed = [stop("2026-03-04", "2026-03-05"), stop("2026-03-20", "2026-03-25")]
    let days = try due("2026-03-02", 3, .workingDay, stops: closed)
    #expect(days.date == day("2026-03-06"))
    let after = closed + [stop("2026-03-07", nil)]
    #expect(try due("2026-03-02", 3, .workingDay, stops: after) == days)
    let limit = ClockLimit(3, .workingDay)
    #expect(
      try calendar.due(
        from: day("2026-03-02"),
        limit: limit,
        stops: closed + [stop("2026-03-09", nil), stop("2026-03-06T23:59", nil)]
      ) == .stopped(since: moment("2026-03-06T23:59")),
      "the first of two open stops begins on the due date, though after its cutoff"
    )
    let hour = try due("2026-03-02T09:00", 1, .workingHour)
    for (from, stands) in [("2026-03-02T09:59", false), ("2026-03-02T10:00", true)] {
      let found = try calendar.due(
        from: moment("2026-03-02T09:00"),
        limit: ClockLimit(1, .workingHour),
        stops: [stop(from, nil)]
      )
      #expect(found == (stands ? .on(hour) : .stopped(since: moment(from))))
    }
  }

  /// A limit that would end after 2199 has not run out when a stop begins.
  @Test func anOpenStopStopsALimitBeyondTheLastYear() throws {
    let limit = ClockLimit(1, .calendarMonth)
    let open = [stop("2199-12-31", nil)]
    #expect(
      try calendar.due(from: day("2199-12-15"), limit: limit, stops: open)
        == .stopped(since: moment("2199-12-31"))
    )
  }

  @Test func aStopThatEndsAtOnceIsNone() throws {
    let stops = [stop("2026-03-03", "2026-03-03")]
    #expect(try due("2026-03-02", 1, .naturalDay, stops: stops).date == day("2026-03-03"))
  }

  @Test func refuses() {
    func refusal(
      _ count: Int,
      _ unit: ClockUnit,
      from start: String = "2026-03-02",
      stops: [Stop] = []
    ) -> ClockRefusal? {
      #expect(throws: ClockRefusal.self) {
        try calendar.due(from: moment(start), limit: ClockLimit(count, unit), stops: stops)
      }
    }
    #expect(refusal(-1, .workingDay) == .negativeCount(-1))
    #expect(refusal(100_001, .minute) == .countTooLarge(100_001))
    let (from, resume) = (moment("2026-03-04"), moment("2026-03-03"))
    #expect(
      refusal(1, .workingDay, stops: [Stop(from: from, resume: resume)])
        == .stopEndsBeforeItBegins(from: from, resume: resume)
    )
    for unit in ClockUnit.allCases where unit != .minute && unit != .schedulePoint {
      #expect(refusal(100_000, unit, from: "2199-06-01") == .beyondLastYear, "\(unit)")
    }
    #expect(refusal(1, .minute, from: "2199-12-31T23:59") == .beyondLastYear)
    #expect(refusal(1, .workingHour, from: "2199-12-31T17:00") == .beyondLastYear)
    #expect(refusal(0, .schedulePoint, from: "2199-12-31") == .beyondLastYear, "its 24:00")
  }

  @Test func theLastDayThereIsCanBeDueByACutoff() throws {
    let rule = ClockRule(cutoff: time("17:30"))
    #expect(try due("2199-12-30", 1, .workingDay, rule).date == .last)
  }

  @Test func refusesBusinessHours() throws {
    #expect(throws: ClockRefusal.noBusinessHours) { try BusinessHours([]) }
    let (nine, ten) = (time("09:00"), time("10:00"))
    for (opens, closes) in [(ten, nine), (nine, nine)] {
      #expect(throws: ClockRefusal.badBusinessHours(opens: opens, closes: closes)) {
        try BusinessHours([(opens, closes)])
      }
    }
  }

  @Test func businessHoursAreInOrderAndApart() throws {
    let hours = try BusinessHours([
      (time("14:00"), time("24:00")), (time("08:00"), time("10:00")),
      (time("09:00"), time("12:00")),
      (time("08:30"), time("09:00")),
    ])
    #expect(hours.times.map { "\($0.opens)-\($0.closes)" } == ["08:00-12:00", "14:00-24:00"])
    let touching = try BusinessHours([
      (time("10:00"), time("12:00")), (time("08:00"), time("10:00")),
    ])
    #expect(touching.times.map { "\($0.opens)-\($0.closes)" } == ["08:00-12:00"])
    #expect(hours.minuteCount == 840 && BusinessHours.standard.minuteCount == 420)
  }

  @Test func everyRefusalHasItsWords() {
    let refusals: [ClockRefusal] = [
      .negativeCount(-1), .countTooLarge(100_001), .beyondLastYear, .noBusinessHours,
      .badBusinessHours(opens: time("10:00"), closes: time("09:00")),
      .stopEndsBeforeItBegins(from: moment("2026-03-04"), resume: moment("2026-03-03")),
    ]
    #expect(Set(refusals.map(\.wording)).count == refusals.count)
    #expect(refusals.allSatisfy { $0.wording.zh.hasSuffix("。") && $0.wording.en.hasSuffix(".") })
  }
}

@Suite struct TimeLeftTests {
  let calendar = WorkingCalendar.shipped

  private func left(_ due: DueDate, _ now: String, _ unit: ClockUnit) -> TimeLeft {
    calendar.timeLeft(until: due, at: moment(now), in: unit)
  }

  @Test func countsDaysByUnit() throws {
    let rule = ClockRule(cutoff: time("17:30"))
    let limit = ClockLimit(5, .workingDay)
    let due = try #require(
      try calendar.due(from: day("2026-02-12"), limit: limit, rule: rule).date
    )
    #expect(due.instant == moment("2026-02-26T17:30"))
    #expect(left(due, "2026-02-12T10:00", .workingDay).count == 5)
    #expect(left(due, "2026-02-12T10:00", .naturalDay).count == 14)
    let today = left(due, "2026-02-26T17:29", .workingDay)
    #expect(today.count == 0 && !today.isLate)
    let late = left(due, "2026-02-26T17:30", .workingDay)
    #expect(late.count == 0 && late.isLate)
    let later = left(due, "2026-03-02T08:00", .workingDay)
    #expect(later.count == 3 && later.isLate && later.unit == .workingDay)
    let kept = DueDate(date: due.date, instant: due.instant, isProvisional: false)
    #expect(left(kept, "2026-03-02T08:00", .workingDay) == later)
    #expect(kept.why == ClockWording(zh: "", en: ""))
    for unit in [ClockUnit.calendarMonth, .schedulePoint] {
      let days = left(due, "2026-03-02T08:00", unit)
      #expect(days.count == 4 && days.isLate && days.unit == .naturalDay)
    }
  }

  @Test func countsHoursUpBeforeAndDownAfter() throws {
    let limit = ClockLimit(4, .workingHour)
    let due = try #require(try calendar.due(from: moment("2026-03-02T09:00"), limit: limit).date)
    #expect(due.instant == moment("2026-03-02T15:00"))
    #expect(left(due, "2026-03-02T09:00", .workingHour).count == 4)
    #expect(left(due, "2026-03-02T11:01", .workingHour).count == 2, "an hour and 59 minutes")
    #expect(left(due, "2026-03-02T11:01", .naturalHour).count == 4)
    #expect(left(due, "2026-03-02T14:59", .minute).count == 1)
    #expect(left(due, "2026-03-02T17:29", .workingHour).count == 2)
    #expect(left(due, "2026-03-03T09:00", .workingHour).count == 3)
    #expect(left(due, "2026-03-03T09:00", .urgentHour).count == 18)
    for (now, count) in [("2026-03-02T15:59", 0), ("2026-03-02T16:00", 1)] {
      #expect(left(due, now, .workingHour).count == count, "late by a whole hour or by none")
      #expect(left(due, now, .naturalHour).count == count)
    }
    #expect(left(due, "2026-03-02T14:00", .workingHour).count == 1, "an hour to the minute")
    #expect(left(due, "2026-03-02T14:00", .naturalHour).count == 1)
    #expect(left(due, "2026-03-02T11:59", .workingHour).count == 2, "an hour and a minute")
    #expect(left(due, "2026-03-02T13:59", .naturalHour).count == 2)
    let late = left(due, "2026-03-02T15:00", .minute)
    #expect(late.isLate && late.count == 0 && late.unit == .minute)
  }
}
