// SPDX-License-Identifier: Apache-2.0
import WorkingDays

/// A calendar file: one year's holidays and make-up working days.
struct CalendarFile {
  let name: String
  let table: CalendarTable
  let problems: [CalendarProblem]

  /// No calendar is larger: a year has 366 days.
  static let limit = 1 << 20

  /// Reads a file; its year is the one given, else that of its name (`CN-2027.tsv`), else that of
  /// its first date.
  init(_ name: String, year: Int?) throws(InputProblem) {
    let text = String(decoding: try bytes(of: name, limit: Self.limit), as: UTF8.self)
    let known = year ?? Self.year(inName: name) ?? Self.firstYear(text) ?? 2026
    (table, problems) = CalendarTable.read(text, year: known)
    self.name = name
  }

  /// Four digits at the end of the name, before its ending.
  private static func year(inName name: String) -> Int? {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    let stem = base.split(separator: ".").first ?? ""
    let digits = stem.suffix(4)
    return digits.utf8.count == 4 && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 }
      ? Int(digits) : nil
  }

  private static func firstYear(_ text: String) -> Int? {
    for line in text.split(separator: "\n") {
      if let date = CivilDate(String(line.prefix(10))) { return date.year }
    }
    return nil
  }
}

extension WorkingCalendar {
  /// The shipped calendar with files laid over it; a file with a problem is refused.
  static func shipped(with names: [String]) throws(CalendarFailure) -> WorkingCalendar {
    var calendar = WorkingCalendar.shipped
    for name in names {
      let file: CalendarFile
      do {
        file = try CalendarFile(name, year: nil)
      } catch {
        throw .unreadable(name, error)
      }
      guard file.problems.isEmpty else { throw .wrong(file) }
      calendar = calendar.adding(file.table)
    }
    return calendar
  }
}

/// Why a calendar file is not used.
enum CalendarFailure: Error {
  case unreadable(String, InputProblem)
  case wrong(CalendarFile)
}
