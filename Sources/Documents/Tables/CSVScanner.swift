// SPDX-License-Identifier: Apache-2.0

/// Cuts text into rows and cells as RFC 4180 has it, and as people send it.
///
/// A line ends with LF, CR or CRLF. Spaces around a quoted cell are no part of it. A quotation mark
/// within a cell that does not begin with one is a character like others. Each byte is looked at
/// at most three times, whatever the text is.
struct CSVScanner: Sendable {
  /// What stands between cells.
  let delimiter: UInt8
  /// How many cells of a row are kept.
  let limit: Int
  /// Where the text ends.
  private let end: Int
  /// Where the next row begins.
  private(set) var at: Int
  /// The number of the last row.
  private(set) var number = 0
  private var line = 1

  /// A scanner of the text in `range`, keeping at most `limit` cells of a row.
  init(_ delimiter: CSVDelimiter, in range: Range<Int>, line: Int = 1, limit: Int) {
    self.delimiter = delimiter.rawValue
    self.limit = limit
    self.line = line
    at = range.lowerBound
    end = range.upperBound
  }

  /// Reads the next row, blank or not; false at the end of the text.
  ///
  /// `text` is valid UTF-8 and the same at every call.
  mutating func next(_ text: Span<UInt8>, into record: inout CSVRecord) -> Bool {
    guard at < end else { return false }
    number += 1
    record.begin(number: number, line: line, at: at)
    let delimiter = delimiter
    var index = at
    while true {
      if let open = opening(text, at: index) {
        index = quoted(text, from: open, into: &record)
      } else {
        let start = index
        index = cellEnd(text, from: index)
        record.add(
          CSVRecord.Cell(start: start, end: index),
          isBlank: isBlank(text, start..<index),
          limit: limit
        )
      }
      guard index < end else { break }
      if text[index] == delimiter {
        index += 1
        continue
      }
      index += text[index] == 0x0D && index + 1 < end && text[index + 1] == 0x0A ? 2 : 1
      line += 1
      break
    }
    record.end = index
    at = index
    return true
  }

  /// Where the cell at `index` has its opening quotation mark, spaces before it passed over.
  @inline(__always)
  private func opening(_ text: Span<UInt8>, at index: Int) -> Int? {
    guard index < end, text[index] == 0x22 || text[index] == 0x20 else { return nil }
    let open = afterSpaces(text, from: index)
    return open < end && text[open] == 0x22 ? open : nil
  }

  private func afterSpaces(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < end, text[index] == 0x20 { index += 1 }
    return index
  }

  /// The next delimiter or line end, or the end of the text.
  @inline(__always)
  private func cellEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    let (end, delimiter) = (end, delimiter)
    var index = start
    while index < end {
      let byte = text[index]
      // Nothing that ends a cell lies above the semicolon, and nearly all text does.
      if byte <= 0x3B, byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      index += 1
    }
    return index
  }

  private func isBlank(_ text: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    for index in cell where text[index] != 0x20 && text[index] != 0x09 { return false }
    return true
  }

  /// Takes in the cell whose quotation marks open at `open`; gives where its delimiter stands.
  private mutating func quoted(
    _ text: Span<UInt8>,
    from open: Int,
    into record: inout CSVRecord
  ) -> Int {
    let openLine = line
    var cell = CSVRecord.Cell(start: open + 1, end: end)
    var index = open + 1
    while index < end {
      let byte = text[index]
      index += 1
      if byte > 0x22 { continue }
      switch byte {
      case 0x22 where index < end && text[index] == 0x22:
        cell.isDoubled = true
        index += 1
      case 0x22:
        cell.end = index - 1
        return closed(text, &cell, open: open, into: &record)
      case 0x0A: line += 1
      case 0x0D where index == end || text[index] != 0x0A: line += 1
      default: break
      }
    }
    record.markUnclosed(line: openLine)
    record.add(cell, isBlank: false, limit: limit)
    return end
  }

  /// Takes in a cell whose closing quotation mark stands at its end.
  ///
  /// Text behind the mark spoils it: the cell is then all that stands there, marks and all.
  private func closed(
    _ text: Span<UInt8>,
    _ cell: inout CSVRecord.Cell,
    open: Int,
    into record: inout CSVRecord
  ) -> Int {
    let next = afterSpaces(text, from: cell.end + 1)
    if next == end || text[next] == delimiter || text[next] == 0x0A || text[next] == 0x0D {
      let isBlank = isBlank(text, cell.start..<cell.end)
      record.add(cell, isBlank: isBlank, limit: limit)
      return next
    }
    let stop = cellEnd(text, from: next)
    record.markBroken()
    record.add(CSVRecord.Cell(start: open, end: stop), isBlank: false, limit: limit)
    return stop
  }
}
