// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import WorkingDays

/// What tells rules from others.
struct FingerprintTests {
  /// The vectors of the algorithm's authors.
  @Test(
    arguments: [("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C)] as [(String, UInt64)]
  )
  func isFNV1a(text: String, value: UInt64) {
    var fingerprint = Fingerprint()
    fingerprint.add(text.utf8)
    #expect(fingerprint.value == value)
  }

  @Test func textsAreParted() {
    var (one, two) = (Fingerprint(), Fingerprint())
    for text in ["ab", "c"] { one.add(text) }
    for text in ["a", "bc"] { two.add(text) }
    #expect(one != two)
  }

  @Test func aCalendarWithAnotherDayIsAnother() {
    var (shipped, again, own) = (Fingerprint(), Fingerprint(), Fingerprint())
    WorkingCalendar.shipped.add(to: &shipped)
    WorkingCalendar.shipped.add(to: &again)
    let table = CalendarTable.read("2026-04-20\toff\t三月三\n", year: 2026).table
    WorkingCalendar.shipped.adding(table).add(to: &own)
    #expect(shipped == again)
    #expect(shipped != own)
  }
}
