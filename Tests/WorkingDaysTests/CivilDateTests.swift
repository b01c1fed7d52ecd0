// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import WorkingDays

@Suite struct CivilDateTests {
  @Test func agreesWithFoundationOnEveryFifthDay() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var wrong: [CivilDate] = []
    for number in stride(from: -25_567, through: 84_005, by: 5) {
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday],
        from: Date(timeIntervalSince1970: Double(number) * 86_400)
      )
      let date = try #require(CivilDate(dayNumber: number))
      let isRight =
        date.year == parts.year && date.month == parts.month && date.day == parts.day
        && date.weekday % 7 + 1 == parts.weekday && date.dayNumber == number
        && date.isWeekend == (date.weekday > 5)
        && CivilDate(year: date.year, month: date.month, day: date.day) == date
      if !isRight { wrong.append(date) }
    }
    #expect(wrong.isEmpty)
  }

  /// Each day is the one after the day before, by a table of months and the rule of leap years.
  @Test func goesThroughEveryDayThereIs() throws {
    var wrong: [String] = []
    var (year, month, day) = (1900, 1, 1)
    var date: CivilDate? = CivilDate.first
    var count = 0
    while let today = date {
      let parts = today.parts
      if (parts.year, parts.month, parts.day) != (year, month, day) { wrong.append("\(today)") }
      if CivilDate(year: year, month: month, day: day) != today { wrong.append("\(today)") }
      let isLeap = year % 4 == 0 && year != 1900 && year != 2100
      let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      if day < length {
        day += 1
      } else {
        (month, day) = month < 12 ? (month + 1, 1) : (1, 1)
        if month == 1 { year += 1 }
      }
      count += 1
      date = today.adding(days: 1)
    }
    #expect(wrong.isEmpty)
    #expect(count == 109_573 && year == 2200)
  }

  @Test func readsAndPrintsISO() {
    for text in ["1900-01-01", "2000-02-29", "2024-02-29", "2026-02-13", "2199-12-31"] {
      #expect(CivilDate(text)?.description == text)
    }
    for text in [
      "", "1899-12-31", "2200-01-01", "1900-02-29", "2100-02-29", "2023-02-29", "2024-13-01",
      "2024-00-10", "2024-01-00", "2024-04-31", "2024-1-1", "20240101", "2024/01-01", "2024-01/01",
      "２０２４-01-01", "2024-01-01 ", "-024-01-01", "20a4-01-01", "2024-0b-01", "2024-01-c1",
      "202/-01-01", "2024-0:-01", "2024-01-32",
    ] {
      #expect(CivilDate(text) == nil, "\(text)")
    }
  }

  @Test func staysWithinItsYears() {
    #expect(CivilDate.first.description == "1900-01-01")
    #expect(CivilDate.last.description == "2199-12-31")
    #expect(CivilDate.first.adding(days: -1) == nil)
    #expect(CivilDate.last.adding(days: 1) == nil)
    #expect(CivilDate.last.adding(days: .max) == nil)
    #expect(CivilDate.last.adding(months: 1) == nil)
    #expect(CivilDate.first.adding(months: -1) == nil)
    #expect(CivilDate.last.adding(months: .max) == nil)
    #expect(CivilDate(dayNumber: CivilDate.first.dayNumber - 1) == nil)
    #expect(CivilDate(dayNumber: CivilDate.last.dayNumber + 1) == nil)
    #expect(CivilDate(dayNumber: .min) == nil && CivilDate(dayNumber: .max) == nil)
    for end in [CivilDate.first, .last] { #expect(CivilDate(dayNumber: end.dayNumber) == end) }
    #expect(CivilDate(dayNumber: 0)?.description == "1970-01-01")
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-01-31", -2, "2023-11-30"), ("2024-01-31", 13, "2025-02-28"),
    ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-03-10", 0, "2026-03-10"), ("1900-01-01", 3599, "2199-12-01"),
  ])
  func findsTheCorrespondingDay(_ start: String, _ months: Int, _ want: String) {
    #expect(day(start).adding(months: months) == day(want))
  }

  @Test func ordersAndCountsDays() {
    #expect(day("2026-02-13") < day("2026-02-14"))
    #expect(day("2026-03-01").days(since: day("2026-02-01")) == 28)
    #expect(day("2026-02-01").days(since: day("2026-03-01")) == -28)
  }
}

@Suite struct CivilMomentTests {
  @Test func readsAndPrintsISO() {
    for text in ["1900-01-01T00:00", "2026-02-13T16:30", "2199-12-31T23:59"] {
      #expect(CivilMoment(text)?.description == text)
    }
    for text in [
      "", "2026-02-13", "2026-02-13 16:30", "2026-02-30T16:30", "2026-02-13T24:01",
      "2026-02-13T16:60", "2026-02-13T1630", "2026-02-13T16:30:00", "2026-02-13T16-30",
      "2026-02-13Ta6:30", "2026-02-13T16:b0", "2026-02-13T25:00", "T16:30",
      "T2026-02-13T16:30", "2026-02-13TT16:30", "2026-02-13T16:30T",
    ] {
      #expect(CivilMoment(text) == nil, "\(text)")
    }
  }

  @Test func theEndOfADayIsTheBeginningOfTheNext() {
    #expect(CivilMoment("2026-02-28T24:00")?.description == "2026-03-01T00:00")
    #expect(CivilMoment("2199-12-31T24:00") == nil)
    #expect(MinuteOfDay("24:00")?.description == "24:00")
  }

  @Test func addsMinutes() {
    let moment = moment("2026-02-28T23:50")
    #expect(moment.adding(minutes: 15)?.description == "2026-03-01T00:05")
    #expect(moment.adding(minutes: -1440)?.description == "2026-02-27T23:50")
    #expect(moment.adding(minutes: .max) == nil)
    #expect(CivilMoment(.first).adding(minutes: -1) == nil)
    #expect(moment.minutes(since: CivilMoment(moment.date)) == 1430)
    #expect(CivilMoment(moment.date) < moment)
  }

  @Test func timesOfTheDayEndAtMidnight() {
    #expect(MinuteOfDay(minutes: -1) == nil && MinuteOfDay(minutes: 1441) == nil)
    #expect(MinuteOfDay(minutes: 1050)?.description == "17:30")
    #expect(time("08:30") < time("12:00"))
  }
}
