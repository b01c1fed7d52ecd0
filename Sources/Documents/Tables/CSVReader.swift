// SPDX-License-Identifier: Apache-2.0
package import ReportText

/// Reads tables as people send them: comma-separated values and their kin.
///
/// Whatever refuses the table as a whole does so when the reader is made, before the first row is
/// handed out. What is wrong with a single row comes with the row. Rows that are blank are passed
/// over; cells behind the last title are let pass as long as they are empty.
///
/// ```swift
/// let file = try StoredText.read(bytes, limit: CSVLimits().byteCount)
/// let reader = try CSVReader(file, columns: [CSVColumn("number", "工单编号", isRequired: true)])
/// reader.forEachRow { row in print(row.number, row["number"], row.problems) }
/// ```
package struct CSVReader: Sendable {
  /// The titles, with what is to be told of them.
  package let header: CSVHeader
  /// How many rows ``forEachRow(_:)`` hands out.
  package let rowCount: Int

  private let text: [UInt8]
  private let guards: CSVGuards
  private let limits: CSVLimits
  /// Stands behind the titles.
  private let scanner: CSVScanner
  /// Whether some bytes of the file were no characters.
  private let isDamaged: Bool

  /// A reader of a table.
  ///
  /// - Parameters:
  ///   - source: The file, decoded.
  ///   - columns: The columns to read; no two may share a name.
  ///   - delimiter: What stands between cells; nil to find it from the titles.
  ///   - guards: What becomes of apostrophes before formulas.
  ///   - limits: How much the table may hold.
  /// - Throws: A `CSVRefusal` where there are no titles, a required column is missing or a limit is
  ///   exceeded.
  package init(
    _ source: StoredText,
    columns: [CSVColumn],
    delimiter: CSVDelimiter? = nil,
    guards: CSVGuards = .kept,
    limits: CSVLimits = CSVLimits()
  ) throws(CSVRefusal) {
    guard source.form != .html else { throw .page }
    let codes = Set(source.diagnostics.map(\.code))
    guard !codes.contains(.unknownEncoding) else { throw .unknownEncoding }
    (header, scanner) = try CSVHeader.find(
      columns,
      in: source.bytes,
      delimiter: delimiter,
      limits: limits
    )
    text = source.bytes
    isDamaged = codes.contains(.invalidBytes)
    self.guards = guards
    self.limits = limits
    rowCount = try Self.rowCount(of: text, from: scanner, limits: limits)
  }

  /// Hands out every row below the titles that is not blank, in order.
  ///
  /// The row is good beyond the call; keeping it costs a copy of where its cells are.
  package func forEachRow<E: Error>(_ body: (CSVRow) throws(E) -> Void) throws(E) {
    var scanner = scanner
    var row = CSVRow(text: text, header: header, guards: guards)
    while scanner.next(text.span, into: &row.record) {
      if row.record.filledCount == 0 { continue }
      row.problems = problems(of: row)
      try body(row)
    }
  }

  private static func rowCount(
    of text: [UInt8],
    from scanner: CSVScanner,
    limits: CSVLimits
  ) throws(CSVRefusal) -> Int {
    var scanner = scanner
    var record = CSVRecord()
    var count = 0
    while scanner.next(text.span, into: &record) {
      if record.filledCount > 0 { count += 1 }
      guard count <= limits.rowCount else { throw .tooManyRows(limit: limits.rowCount) }
    }
    return count
  }

  /// What is wrong with the form of a row; an open quotation mark stands alone, for all else
  /// follows from it.
  private func problems(of row: CSVRow) -> [CSVProblem] {
    let record = row.record
    if let line = record.unclosedLine {
      return [row.problem(record.count - 1, .unclosedQuote(line: line))]
    }
    var problems: [CSVProblem] = []
    if let place = record.brokenCell { problems.append(row.problem(place, .textAfterQuote)) }
    let expected = header.titles.count
    if record.filledCount > expected {
      problems.append(
        row.problem(nil, .tooManyCells(count: record.filledCount, expected: expected))
      )
    } else if record.count < expected {
      problems.append(row.problem(nil, .tooFewCells(count: record.count, expected: expected)))
    }
    if record.longest.byteCount > limits.cellByteCount {
      problems.append(
        row.problem(
          record.longest.cell,
          .cellTooLong(byteCount: record.longest.byteCount, limit: limits.cellByteCount)
        )
      )
    }
    if isDamaged, let place = damagedPlace(record) {
      problems.append(row.problem(place, .damagedCharacters))
    }
    return problems
  }

  /// The first cell with a U+FFFD, from 0.
  private func damagedPlace(_ record: CSVRecord) -> Int? {
    record.cells.firstIndex { cell in
      var index = cell.start
      while index + 2 < cell.end {
        if text[index] == 0xEF, text[index + 1] == 0xBF, text[index + 2] == 0xBD { return true }
        index += 1
      }
      return false
    }
  }
}
