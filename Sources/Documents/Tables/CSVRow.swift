// SPDX-License-Identifier: Apache-2.0

/// A row of a table that is read: its cells by column, and what is wrong with it.
///
/// It is a view of the text. Cells become strings when they are asked for.
package struct CSVRow: Sendable {
  /// The text of the table, the same for all rows.
  let text: [UInt8]
  /// The titles.
  package let header: CSVHeader
  let guards: CSVGuards
  var record = CSVRecord()

  /// What is wrong with the form of the row; where this is not empty, its cells may stand in wrong
  /// columns.
  package internal(set) var problems: [CSVProblem] = []

  init(text: [UInt8], header: CSVHeader, guards: CSVGuards) {
    self.text = text
    self.header = header
    self.guards = guards
  }

  /// The number of the row, as a spreadsheet counts.
  package var number: Int { record.number }

  /// The line of the file on which it begins.
  package var line: Int { record.line }

  /// The cell of a column by its canonical name; empty where there is none.
  package subscript(name: String) -> String { self[header.index(of: name)] }

  /// The cell of a column by its number among the columns asked for; empty where there is none.
  package subscript(column: Int) -> String {
    guard let cell = cell(column) else { return "" }
    let string = Self.string(text, cell)
    return guards == .removed ? CSVPrinter.withoutGuard(string) : string
  }

  /// The cell of a column by its canonical name, without the white space around it.
  package func word(_ name: String) -> String { word(header.index(of: name)) }

  /// The cell of a column by its number, without the white space around it: spaces of every width,
  /// tabs and line ends.
  package func word(_ column: Int) -> String { trimmed(self[column]) }

  /// The bytes of a cell, quotation marks within them undone but no apostrophe; empty where there
  /// is none.
  ///
  /// Cheaper than a string, for numbers and dates.
  package func bytes(_ column: Int) -> ArraySlice<UInt8> {
    guard let cell = cell(column) else { return [] }
    return cell.isDoubled ? ArraySlice(Self.undoubled(text, cell)) : text[cell.start..<cell.end]
  }

  /// Where a cell stands in the text, without the quotation marks around it; nil where there is
  /// none.
  package func span(_ column: Int) -> Range<Int>? {
    cell(column).map { $0.start..<$0.end }
  }

  /// What is wrong with a cell in the words of whoever asks for it, with its place.
  package func problem(_ column: String, zh: String, en: String) -> CSVProblem {
    problem(header.places[header.index(of: column)], .refused(zh: zh, en: en))
  }

  /// What is wrong with the row in the words of whoever asks.
  package func problem(zh: String, en: String) -> CSVProblem {
    problem(nil, .refused(zh: zh, en: en))
  }

  /// A problem of this row at a place, from 0.
  func problem(_ place: Int?, _ reason: CSVProblem.Reason) -> CSVProblem {
    CSVProblem(
      row: number,
      line: line,
      place: place.map { $0 + 1 },
      title: place.flatMap(header.title),
      reason: reason
    )
  }

  private func cell(_ column: Int) -> CSVRecord.Cell? {
    guard let place = header.places[column], place < record.cells.count else { return nil }
    return record.cells[place]
  }

  /// The text of a cell.
  static func string(_ text: [UInt8], _ cell: CSVRecord.Cell) -> String {
    cell.isDoubled
      ? String(decoding: undoubled(text, cell), as: UTF8.self)
      : String(decoding: text[cell.start..<cell.end], as: UTF8.self)
  }

  /// The bytes of a cell with one quotation mark for two.
  private static func undoubled(_ text: [UInt8], _ cell: CSVRecord.Cell) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cell.end - cell.start)
    var index = cell.start
    while index < cell.end {
      let byte = text[index]
      bytes.append(byte)
      index += byte == 0x22 ? 2 : 1
    }
    return bytes
  }
}
