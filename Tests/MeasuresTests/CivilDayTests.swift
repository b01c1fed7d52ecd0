// SPDX-License-Identifier: Apache-2.0
import Foundation
import Measures
import Testing

@Suite struct CivilDayTests {
  /// Every day of 400 years against Foundation's calendar would take long: each 97th does.
  @Test func agreesWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -140_000, to: 150_000, by: 97) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let day = CivilDay(number: Int32(number))
      #expect(day.parts.year == parts.year && day.parts.month == parts.month)
      #expect(day.parts.day == parts.day)
      #expect(day.weekday % 7 + 1 == parts.weekday)
      #expect(CivilDay(year: day.parts.year, month: day.parts.month, day: day.parts.day) == day)
    }
  }

  @Test func readsAndPrintsISO() {
    #expect(CivilDay("2024-02-29")?.description == "2024-02-29")
    for text in [
      "2023-02-29", "2024-13-01", "2024-1-1", "2024-00-10", "20240101", "", "２０２４-01-01",
    ] {
      #expect(CivilDay(text) == nil, "\(text)")
    }
  }

  @Test func clampsToTheMonth() {
    let day = CivilDay(year: 2024, month: 1, day: 31)
    #expect(day.advanced(byMonths: 1).description == "2024-02-29")
    #expect(day.advanced(byMonths: -2).description == "2023-11-30")
    #expect(day.advanced(byMonths: 13).description == "2025-02-28")
    #expect(CivilDay(year: 2024, month: 14, day: 1).description == "2025-02-01")
    #expect(CivilDay(year: 2024, month: 0, day: 1).description == "2023-12-01")
  }
}
