// SPDX-License-Identifier: Apache-2.0
import Register
import Testing
import WorkingDays

/// Lines that are packed are the same lines.
struct PublicLinesTests {
  private static func line(
    _ serial: Int,
    _ change: (inout PublicLine) -> Void = { _ in }
  )
    -> PublicLine
  {
    var line = PublicLine(
      number: SerialNumber(year: 2026, serial: serial) ?? .blank,
      version: serial,
      year: 2025,
      kind: "task",
      topic: "城建",
      lead: "zhujian",
      report: "a",
      verdict: .met,
      lastDay: nil,
      approvedAt: Timestamp(milliseconds: 7),
      seal: 1 << 40,
      quote: "改造老旧小区\(serial)个"
    )
    change(&line)
    return line
  }

  @Test func everyFieldComesBack() {
    let lines = [
      Self.line(1),
      Self.line(999_999_999) { line in
        (line.kind, line.topic, line.lead, line.report) = ("livelihood", "", "", "b")
        (line.verdict, line.lastDay, line.deadline) = (.running, .first, .last)
        (line.quote, line.targets) = ("", "≥ 60 个\n+5%")
        line.span = TextSpan(0..<9)
        line.next = PublicNext(report: "c", span: TextSpan(7..<30))
      },
      Self.line(3) { $0.lastDay = CivilDate(year: 2026, month: 12, day: 31) },
    ]
    #expect(Array(PublicLines(lines)) == lines)
    #expect(Array(PublicLines(lines).suffix(2)) == Array(lines.suffix(2)))
    #expect(PublicLines().isEmpty)
  }
}
