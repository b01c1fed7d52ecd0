// SPDX-License-Identifier: Apache-2.0

/// What is wrong with one row of a table, and where.
package struct CSVProblem: Sendable, Hashable {
  /// What is wrong.
  package enum Reason: Sendable, Hashable {
    /// Quotation marks open on that line and are never closed; the row goes on to the end of the
    /// file.
    case unclosedQuote(line: Int)
    /// Text stands behind the closing quotation mark of a cell.
    case textAfterQuote
    /// The row has fewer cells than there are titles.
    case tooFewCells(count: Int, expected: Int)
    /// The row has cells that are not empty behind the last title.
    case tooManyCells(count: Int, expected: Int)
    /// A cell is longer than may be.
    case cellTooLong(byteCount: Int, limit: Int)
    /// Bytes of the cell were no characters of the encoding.
    case damagedCharacters
    /// The cell is not what the column asks for, in the words of whoever asked.
    case refused(zh: String, en: String)
  }

  /// The number of the row, as a spreadsheet counts: blank ones too, and one with line ends within
  /// once.
  package let row: Int
  /// The line of the file on which the row begins.
  package let line: Int
  /// The place of the cell in the row, from 1; nil where the whole row is meant.
  package let place: Int?
  /// The title of its column as it stands in the file; nil where it has none.
  package let title: String?
  /// What is wrong.
  package let reason: Reason

  /// What is wrong and what to do, without the row: `截止时间（C 列）：…`.
  package func why(in language: OutputLanguage) -> String {
    guard let place else { return reason.message(in: language) }
    let letters = columnLetters(place)
    let cell =
      title.map { language(zh: "\($0)（\(letters) 列）", en: "\($0) (column \(letters))") }
      ?? language(zh: "\(letters) 列", en: "column \(letters)")
    return cell + language(zh: "：", en: ": ") + reason.message(in: language)
  }

  /// What is wrong, where, and what to do.
  package func message(in language: OutputLanguage) -> String {
    language(
      zh: "第 \(row) 行（文件第 \(line) 行起）：" + why(in: language),
      en: "row \(row) (from line \(line) of the file): " + why(in: language)
    )
  }
}

extension CSVProblem.Reason {
  /// What is wrong and what to do.
  func message(in language: OutputLanguage) -> String {
    switch self {
    case .unclosedQuote(let line):
      language(
        zh: "文件第 \(line) 行的引号直到文件末尾没有闭合，其后内容均未读取：请补上或删去引号。",
        en: "the quotation mark on line \(line) of the file is never closed, and nothing behind it"
          + " was read: close or remove it."
      )
    case .textAfterQuote:
      language(
        zh: "引号闭合之后还有文字：单元格内的引号请写成两个（\"\"）。",
        en: "text stands behind the closing quotation mark: write a quotation mark within a cell"
          + " twice (\"\")."
      )
    case .tooFewCells(let count, let expected):
      language(
        zh: "只有 \(count) 列，应有 \(expected) 列：请补齐，空列也要保留分隔符。",
        en: "it has \(count) cells in place of \(expected): fill it up, empty cells too need their"
          + " delimiter."
      )
    case .tooManyCells(let count, let expected):
      language(
        zh: "有 \(count) 列，应有 \(expected) 列：含分隔符的单元格请加引号。",
        en: "it has \(count) cells in place of \(expected): put cells that hold a delimiter in"
          + " quotation marks."
      )
    case .cellTooLong(let byteCount, let limit):
      language(
        zh: "有 \(byteCount) 字节，上限是 \(limit)：请缩短。",
        en: "it has \(byteCount) bytes and the limit is \(limit): shorten it."
      )
    case .damagedCharacters:
      language(
        zh: "有无法识别的字符（乱码）：请改正，并另存为 CSV（UTF-8）。",
        en: "it has bytes that are no characters: correct it and save the file as CSV (UTF-8)."
      )
    case .refused(let zh, let en):
      language(zh: zh, en: en)
    }
  }
}
