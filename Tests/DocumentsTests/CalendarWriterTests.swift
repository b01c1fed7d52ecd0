// SPDX-License-Identifier: Apache-2.0
import Documents
import Register
import TestSupport
import Testing
import WorkingDays

/// iCalendar files, read back by a reader that takes nothing which RFC 5545 does not.
struct CalendarWriterTests {
  private func event(_ summary: String, details: String = "") -> CalendarEvent {
    CalendarEvent(
      uid: "item/2026-17@qinghe.duixian",
      sequence: 9,
      stamp: Timestamp(milliseconds: 1_795_147_261_500),
      day: CivilDate(year: 2026, month: 12, day: 31) ?? .first,
      summary: summary,
      details: details,
      url: "https://duixian.qinghe.example/items/2026-17"
    )
  }

  @Test func aDayIsWrittenAsRFC5545HasIt() throws {
    let bytes = CalendarWriter(name: "住建局到期日").bytes(of: [event("2026-17 改造老旧小区60个")])
    let lines = try StrictCalendar(bytes).lines
    #expect(
      lines == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Duixian//Deadlines//ZH",
        "CALSCALE:GREGORIAN", "NAME:住建局到期日", "X-WR-CALNAME:住建局到期日",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H", "BEGIN:VEVENT",
        "UID:item/2026-17@qinghe.duixian", "DTSTAMP:20261120T040101Z", "SEQUENCE:9",
        "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
        "SUMMARY:2026-17 改造老旧小区60个",
        "URL:https://duixian.qinghe.example/items/2026-17", "TRANSP:TRANSPARENT", "END:VEVENT",
        "END:VCALENDAR",
      ]
    )
  }

  @Test(
    arguments: [
      ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("一\n二\r\n三\r四", "一\\n二\\n三\\n四"),
      ("\u{0}x\u{1B}\u{7F}y", "xy"),
      ("BEGIN:VEVENT\nEND:VCALENDAR", "BEGIN:VEVENT\\nEND:VCALENDAR"),
    ]
  )
  func aTextCannotLeaveItsLine(text: String, written: String) throws {
    let lines = try StrictCalendar(
      CalendarWriter(name: text).bytes(of: [event(text, details: text)])
    )
    .lines
    #expect(lines.contains("SUMMARY:" + written) && lines.contains("DESCRIPTION:" + written))
    #expect(lines.filter { $0.hasPrefix("BEGIN:") }.count == 2)
  }

  /// Lines of every length, of characters of one to four bytes and of what joins them.
  @Test(arguments: ["a", "é", "改", "𠮷", "a改", "👩‍👩‍👧", "\\", "é"])
  func linesAreFoldedWithoutCuttingACharacter(_ unit: String) throws {
    for count in [0, 1, 20, 21, 22, 23, 24, 66, 67, 68, 69, 150, 400] {
      let text = String(repeating: unit, count: count)
      let bytes = CalendarWriter(name: "x").bytes(of: [event(text)])
      let summary = try #require(
        try StrictCalendar(bytes).lines.first { $0.hasPrefix("SUMMARY:") }
      )
      #expect(summary.dropFirst("SUMMARY:".count).replacing("\\\\", with: "\\") == text)
    }
  }

  @Test func aCalendarWithoutEventsIsOne() throws {
    #expect(
      try StrictCalendar(CalendarWriter(name: "x").bytes(of: [])).lines.last == "END:VCALENDAR"
    )
  }
}

/// The unfolded lines of a calendar.
private struct StrictCalendar {
  struct Broken: Error { let why: String }

  private(set) var lines: [String] = []

  init(_ bytes: [UInt8]) throws {
    guard bytes.suffix(2) == [0x0D, 0x0A] else { throw Broken(why: "no line end at the end") }
    var start = 0
    while start < bytes.count {
      guard let end = bytes[start...].firstIndex(where: { $0 == 0x0D || $0 == 0x0A }),
        bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A
      else { throw Broken(why: "a line ends otherwise") }
      guard end - start <= 75 else { throw Broken(why: "\(end - start) bytes in a line") }
      guard end > start else { throw Broken(why: "an empty line") }
      guard let text = String(validating: bytes[start..<end], as: UTF8.self) else {
        throw Broken(why: "a character was cut")
      }
      guard text.utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x09 }) else {
        throw Broken(why: "a control character")
      }
      if text.utf8.first == 0x20 {
        guard !lines.isEmpty else { throw Broken(why: "nothing to go on with") }
        lines[lines.count - 1].unicodeScalars.append(contentsOf: text.unicodeScalars.dropFirst())
      } else {
        guard text.utf8.first.map({ (0x41...0x5A).contains($0) }) == true, text.contains(":") else {
          throw Broken(why: "no name: \(text)")
        }
        lines.append(text)
      }
      start = end + 2
    }
  }
}
