// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// Writes events as iCalendar (RFC 5545): whole days, lines of 75 bytes at most that end in CRLF.
package struct CalendarWriter: Sendable {
  /// What the calendar is called.
  private let name: String

  /// The most bytes of a line, its end not counted (RFC 5545, 3.1).
  private static let mostBytes = 75

  /// A writer of a calendar with a name.
  package init(name: String) { self.name = name }

  /// The calendar with these events, in their order.
  package func bytes(of events: [CalendarEvent]) -> [UInt8] {
    var out: [UInt8] = []
    line("BEGIN:VCALENDAR", &out)
    line("VERSION:2.0", &out)
    line("PRODID:-//Duixian//Deadlines//ZH", &out)
    line("CALSCALE:GREGORIAN", &out)
    // RFC 7986 and, for older programs, what they understand.
    line("NAME:" + Self.escaped(name), &out)
    line("X-WR-CALNAME:" + Self.escaped(name), &out)
    line("REFRESH-INTERVAL;VALUE=DURATION:PT6H", &out)
    line("X-PUBLISHED-TTL:PT6H", &out)
    for event in events { write(event, &out) }
    line("END:VCALENDAR", &out)
    return out
  }

  private func write(_ event: CalendarEvent, _ out: inout [UInt8]) {
    line("BEGIN:VEVENT", &out)
    line("UID:" + Self.escaped(event.uid), &out)
    line("DTSTAMP:" + Self.utc(event.stamp), &out)
    line("SEQUENCE:\(event.sequence)", &out)
    line("DTSTART;VALUE=DATE:" + Self.basic(event.day), &out)
    // The end is the first day that is not part of it.
    if let next = event.day.adding(days: 1) { line("DTEND;VALUE=DATE:" + Self.basic(next), &out) }
    line("SUMMARY:" + Self.escaped(event.summary), &out)
    if !event.details.isEmpty { line("DESCRIPTION:" + Self.escaped(event.details), &out) }
    // An address is no text: nothing in it is escaped, and it has no line break.
    if !event.url.isEmpty { line("URL:" + event.url.filter { !$0.isNewline }, &out) }
    // Nobody is busy because something is due.
    line("TRANSP:TRANSPARENT", &out)
    line("END:VEVENT", &out)
  }

  /// Writes a line, folded between characters: what goes on begins with a space.
  private func line(_ text: String, _ out: inout [UInt8]) {
    var room = Self.mostBytes
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if bytes.count > room {
        out += [0x0D, 0x0A, 0x20]
        room = Self.mostBytes - 1
      }
      out += bytes
      room -= bytes.count
    }
    out += [0x0D, 0x0A]
  }

  /// A text as RFC 5545, 3.3.11 has it; control characters are left out.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n": if before != "\r" { escaped += ["\\", "n"] }
      case "\r": escaped += ["\\", "n"]
      case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F: break
      default: escaped.append(scalar)
      }
      before = scalar
    }
    return String(escaped)
  }

  /// A day as `20261130`.
  private static func basic(_ day: CivilDate) -> String {
    day.description.filter { $0 != "-" }
  }

  /// A moment as `20261130T010000Z`.
  private static func utc(_ moment: Timestamp) -> String {
    // `civil` is the minute in China, eight hours ahead of Greenwich.
    let minute = moment.earlier(bySeconds: 8 * 3600).civil
    let seconds = Int((moment.milliseconds % 60_000 + 60_000) % 60_000) / 1000
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return basic(minute.date) + "T" + two(minute.minute / 60) + two(minute.minute % 60)
      + two(seconds) + "Z"
  }
}
