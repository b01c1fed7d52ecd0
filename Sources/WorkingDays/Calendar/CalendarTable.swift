// SPDX-License-Identifier: Apache-2.0

/// The holidays and make-up working days (调休) of one year.
///
/// Its text is a line for each such day: the date, `off` or `work`, the name of the holiday and, if
/// there is one, its English name, parted by tabs. Blank lines and lines that begin with `#` say
/// nothing. A byte order mark and `\r\n` are let pass, as editors write them.
///
/// ```
/// # 青禾市 2026
/// 2026-04-20	off	三月三	Sanyuesan
/// 2026-04-25	work	三月三	Sanyuesan
/// ```
public struct CalendarTable: Sendable, Hashable {
  /// One day that is not what its weekday says, or that is so by name.
  public struct Entry: Sendable, Hashable {
    /// The day.
    public let date: CivilDate
    /// Whether it is worked.
    public let isWorking: Bool
    /// The holiday that it is, or that it makes up for; in Chinese where there is no English name.
    public let name: ClockWording
  }

  /// The year of all entries.
  public let year: Int

  /// The days, as the text has them.
  public let entries: [Entry]

  /// Reads a table and says everything that is wrong with it; lines with a problem are left out.
  ///
  /// - Parameters:
  ///   - text: The table.
  ///   - year: The year that every line must lie in.
  /// - Returns: The lines without a problem, and the problems in the order of the text.
  public static func read(
    _ text: String,
    year: Int
  ) -> (table: CalendarTable, problems: [CalendarProblem]) {
    var entries: [Entry] = []
    var problems: [CalendarProblem] = []
    var lines: [CivilDate: Int] = [:]
    var number = 0
    let hasMark = text.utf8.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = text.utf8.dropFirst(hasMark ? 3 : 0)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let row = Substring(line.last == 0x0D ? line.dropLast() : line)
      guard let first = row.utf8.first, first != 0x23 else { continue }
      do throws(CalendarProblem.Kind) {
        let entry = try entry(row, year: year)
        if let earlier = lines[entry.date] { throw .duplicate(entry.date, line: earlier) }
        lines[entry.date] = number
        entries.append(entry)
      } catch {
        problems.append(CalendarProblem(line: number, kind: error))
      }
    }
    return (CalendarTable(year: year, entries: entries), problems)
  }

  private static func entry(
    _ row: Substring,
    year: Int
  ) throws(CalendarProblem.Kind) -> Entry {
    let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard 3...4 ~= columns.count, !columns[2].isEmpty else { throw .columns(columns.count) }
    guard let date = CivilDate(columns[0]) else { throw .badDate(columns[0]) }
    guard date.year == year else { throw .wrongYear(date, expected: year) }
    guard columns[1] == "off" || columns[1] == "work" else { throw .unknownWord(columns[1]) }
    let name = ClockWording(zh: columns[2], en: columns.count == 4 ? columns[3] : columns[2])
    return Entry(date: date, isWorking: columns[1] == "work", name: name)
  }
}
