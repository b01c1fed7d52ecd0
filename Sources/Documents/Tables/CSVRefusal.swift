// SPDX-License-Identifier: Apache-2.0

/// Why a table is not read at all; not one row of it has been handed out.
package enum CSVRefusal: Error, Sendable, Hashable {
  /// The file is a web page, whatever its name says.
  case page
  /// The file is in an encoding in which most of it cannot be read.
  case unknownEncoding
  /// There is no row that could be titles.
  case noTitles
  /// A quotation mark in the titles opens on that line and is never closed.
  case unclosedTitles(line: Int)
  /// The row of titles has too many cells.
  case tooManyColumns(count: Int, limit: Int)
  /// There are more rows than may be.
  case tooManyRows(limit: Int)
  /// Columns are missing without which nothing can be done; `found` is what stands in the row that
  /// looked most like titles.
  case missingColumns([String], found: [String], row: Int)

  /// What is wrong and what to do.
  package func message(in language: OutputLanguage) -> String {
    switch self {
    case .page:
      language(
        zh: "这是网页，不是 CSV：请在表格软件中打开，另存为 CSV（UTF-8）。",
        en: "it is a web page, not CSV: open it in a spreadsheet and save it as CSV (UTF-8)."
      )
    case .unknownEncoding:
      language(
        zh: "编码不是 UTF-8、GB18030 或 UTF-16：请另存为 CSV（UTF-8）。",
        en: "its encoding is not UTF-8, GB18030 or UTF-16: save it as CSV (UTF-8)."
      )
    case .noTitles:
      language(
        zh: "没有列名，也没有数据：请检查是否保存完整。",
        en: "it has neither titles nor rows: check that it was saved whole."
      )
    case .unclosedTitles(let line):
      language(
        zh: "列名行中，文件第 \(line) 行的引号直到文件末尾没有闭合：请补上或删去引号。",
        en: "a quotation mark in the titles, on line \(line) of the file, is never closed: close or"
          + " remove it."
      )
    case .tooManyColumns(let count, let limit):
      language(
        zh: "列名行有 \(count) 列，上限是 \(limit)：请删去不需要的列。",
        en: "the row of titles has \(count) columns and the limit is \(limit): remove those that"
          + " are not needed."
      )
    case .tooManyRows(let limit):
      language(
        zh: "超过 \(limit) 行：请拆成几个文件。",
        en: "it has more than \(limit) rows: split it into several files."
      )
    case .missingColumns(let missing, let found, let row):
      language(
        zh: "缺少列：\(list(missing, "、"))；第 \(row) 行的列名是：\(list(found, "、"))。请补上缺少的列。",
        en: "columns are missing: \(list(missing, ", ")); row \(row) has: \(list(found, ", "))."
          + " Add what is missing."
      )
    }
  }

  /// At most twenty names, and how many more there are.
  private func list(_ names: [String], _ separator: String) -> String {
    let shown = names.prefix(20).joined(separator: separator)
    return names.count > 20 ? shown + separator + "… +\(names.count - 20)" : shown
  }
}
