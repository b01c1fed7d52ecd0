// SPDX-License-Identifier: Apache-2.0
import Crypto
import Reading
import Register
import ReportText
import WorkingDays

/// A report of the sample as the register takes it, with the days on which the office works on it.
struct SampleSheet {
  /// The report with the statements that its reading proposes.
  let sheet: ReportSheet
  /// The day on which it is put before the office.
  let opened: CivilDate
  /// The day on which its commitments are given to the agencies.
  let assigned: CivilDate
  /// The days of the plans and of their approval.
  let planned: CivilDate
  let approved: CivilDate
  /// Where every two characters of the text stand.
  private let places: [UInt64: [Int]]

  /// All reports, by their file names.
  static func all() -> [String: SampleSheet] {
    var sheets: [String: SampleSheet] = [:]
    for report in SampleReport.all {
      let bytes = report.text.withUTF8Buffer { [UInt8]($0) }
      guard let days = days[report.name], let text = try? StoredText.read(bytes) else {
        preconditionFailure("the sample has no days for \(report.name)")
      }
      let day = days.map(SampleDays.day)
      sheets[report.name] = SampleSheet(
        sheet: sheet(text, readReport(text)),
        opened: day[0],
        assigned: day[1],
        planned: day[2],
        approved: day[3],
        places: places(text.bytes)
      )
    }
    return sheets
  }

  /// Opened, assigned, planned, approved: between the congress and the first reports of progress.
  private static let days = [
    "qinghe-2024.txt": ["2024-01-19", "2024-01-30", "2024-02-08", "2024-02-19"],
    "qinghe-2025.txt": ["2025-01-17", "2025-01-27", "2025-02-10", "2025-02-17"],
    "qinghe-2026.txt": ["2026-01-16", "2026-01-28", "2026-02-09", "2026-02-12"],
    "dongli-2026.txt": ["2026-01-30", "2026-02-06", "2026-02-12", "2026-02-13"],
  ]

  private static func sheet(_ text: StoredText, _ report: Report) -> ReportSheet {
    let digest = SHA256.hash(data: text.bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    guard let sheet = ReportSheet(report, text: text, sha256: digest.joined()) else {
      preconditionFailure("a report of the sample names no place or no year")
    }
    return sheet
  }

  /// Where words stand in the text; they stand there once.
  func span(of words: String) -> TextSpan {
    let (text, wanted) = (sheet.text, Array(words.utf8))
    let start = places[Self.beginning(wanted, 0)]?.first { start in
      start + wanted.count <= text.count
        && wanted.indices.allSatisfy { text[start + $0] == wanted[$0] }
    }
    guard let start else {
      preconditionFailure("“\(words)” is not in the report of \(sheet.year)")
    }
    return TextSpan(start..<(start + wanted.count))
  }

  /// The bytes of two characters as a number.
  private static func beginning(_ bytes: [UInt8], _ start: Int) -> UInt64 {
    var number: UInt64 = 0
    for byte in bytes[start..<min(start + 6, bytes.count)] { number = number << 8 | UInt64(byte) }
    return number
  }

  /// Where every two characters of a text stand.
  private static func places(_ text: [UInt8]) -> [UInt64: [Int]] {
    var places: [UInt64: [Int]] = [:]
    for start in text.indices where text[start] & 0xC0 != 0x80 {
      places[beginning(text, start), default: []].append(start)
    }
    return places
  }

  /// The statement that holds words, or the words themselves where the reading proposes none.
  func statement(around span: TextSpan) -> TextSpan {
    sheet.candidates.first {
      $0.span.range.lowerBound <= span.range.lowerBound
        && span.range.upperBound <= $0.span.range.upperBound
    }?.span ?? span
  }
}
