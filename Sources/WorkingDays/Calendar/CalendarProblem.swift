// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a line of a calendar table.
public struct CalendarProblem: Sendable, Hashable {
  /// The kinds of problems.
  public enum Kind: Error, Sendable, Hashable {
    /// A line of fewer than three or more than four columns, or one without a name.
    case columns(Int)
    /// The first column is no day from 1900 to 2199.
    case badDate(String)
    /// The day lies in another year than the table.
    case wrongYear(CivilDate, expected: Int)
    /// The day stands in an earlier line already.
    case duplicate(CivilDate, line: Int)
    /// The second column is neither `off` nor `work`.
    case unknownWord(String)
  }

  /// The line, the first being 1.
  public let line: Int

  /// What is wrong.
  public let kind: Kind

  /// A stable word for the kind, as diagnostics have one.
  public var code: String {
    switch kind {
    case .columns: "calendar-columns"
    case .badDate: "calendar-bad-date"
    case .wrongYear: "calendar-wrong-year"
    case .duplicate: "calendar-duplicate"
    case .unknownWord: "calendar-unknown-word"
    }
  }

  /// What is wrong and what to do, in both languages.
  public var wording: ClockWording {
    switch kind {
    case .columns(let count):
      ClockWording(
        zh: "需要以制表符分隔的日期、off 或 work、名称（英文名可省略），这一行有 \(count) 列或没有名称。",
        en: "a line is a date, off or work, a name and perhaps an English one, parted by tabs; this"
          + " one has \(count) columns or no name."
      )
    case .badDate(let text):
      ClockWording(
        zh: "“\(text)”不是 1900 年至 2199 年的日期：请写成 2026-02-13。",
        en: "“\(text)” is no date from 1900 to 2199: write it as 2026-02-13."
      )
    case .wrongYear(let date, let expected):
      ClockWording(
        zh: "\(date) 不在 \(expected) 年：请移到 \(date.year) 年的文件。",
        en: "\(date) does not lie in \(expected): move it to the file of \(date.year)."
      )
    case .duplicate(let date, let line):
      ClockWording(
        zh: "\(date) 已在第 \(line) 行：请只保留一行。",
        en: "\(date) stands in line \(line) already: keep one."
      )
    case .unknownWord(let text):
      ClockWording(
        zh: "“\(text)”既不是 off（放假）也不是 work（上班）。",
        en: "“\(text)” is neither off nor work."
      )
    }
  }
}
