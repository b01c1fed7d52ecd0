// SPDX-License-Identifier: Apache-2.0

/// Gives rows back to whoever sent them: the same table with one column more, which says what is
/// wrong with each.
///
/// It is CSV for Excel: a byte order mark, commas, and text that would be a formula made harmless;
/// numbers stay numbers. A table that was given back before has its column written anew. Reading it
/// needs ``CSVGuards/removed``.
package struct CSVReturn: Sendable {
  private let header: CSVHeader
  private let language: OutputLanguage

  /// A writer of rows under these titles.
  package init(_ header: CSVHeader, language: OutputLanguage) {
    self.header = header
    self.language = language
  }

  /// Appends the byte order mark and the titles.
  package func appendHead(to out: inout [UInt8]) {
    out.append(contentsOf: [0xEF, 0xBB, 0xBF])
    let title = CSVHeader.problemTitles[language] ?? ""
    append(header.titles.map(CSVPrinter.harmlessUnlessNumber), with: title, to: &out)
  }

  /// Appends a row with what is wrong with it.
  ///
  /// Cells behind the last title stay, behind the column that says so.
  package func append(_ row: CSVRow, _ problems: [CSVProblem], to out: inout [UInt8]) {
    let words = problems.map {
      language(zh: "第 \($0.row) 行 ", en: "row \($0.row): ") + $0.why(in: language)
    }
    let cells = row.allCells.map { cell in
      let text = CSVRow.string(row.text, cell)
      let isConstant = row.guards == .removed && CSVPrinter.textConstant(text) != nil
      return isConstant ? text : CSVPrinter.harmlessUnlessNumber(text)
    }
    append(cells, with: words.joined(separator: "\n"), to: &out)
  }

  private func append(_ cells: [String], with problem: String, to out: inout [UInt8]) {
    let width = header.titles.count
    var line = cells + [String](repeating: "", count: max(0, width - cells.count))
    if let place = header.problemPlace {
      line[place] = problem
    } else {
      line.insert(problem, at: width)
    }
    ThreadCSV.append(line, to: &out)
  }
}

extension CSVRow {
  /// Every cell, also those that the limit of columns left out, without the empty ones behind the
  /// last title.
  var allCells: [CSVRecord.Cell] {
    var record = record
    if record.count > record.cells.count {
      var scanner = CSVScanner(header.delimiter, in: record.start..<record.end, limit: record.count)
      _ = scanner.next(text.span, into: &record)
    }
    return Array(record.cells.prefix(max(record.filledCount, header.titles.count)))
  }
}
