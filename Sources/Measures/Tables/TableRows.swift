// SPDX-License-Identifier: Apache-2.0

/// Calls `body` with the columns of each row of a tab-separated table; comments and blank lines
/// are left out.
///
/// Columns are ranges of the table's bytes: a program starts by reading all tables, and a string
/// for each word took half of that time.
package func forEachRow(
  of table: StaticString,
  _ body: (_ bytes: Span<UInt8>, _ columns: [Range<Int>]) -> Void
) {
  table.withUTF8Buffer { buffer in
    let bytes = unsafe buffer.span
    var columns: [Range<Int>] = []
    var start = 0
    var i = 0
    while i <= bytes.count {
      let byte = i < bytes.count ? bytes[i] : 0x0A
      if byte == 0x09 || byte == 0x0A {
        columns.append(start..<i)
        start = i + 1
      }
      if byte == 0x0A {
        let isBlank = columns.count == 1 && columns[0].isEmpty
        let isComment = !columns[0].isEmpty && bytes[columns[0].lowerBound] == 0x23
        if !isBlank, !isComment { body(bytes, columns) }
        columns.removeAll(keepingCapacity: true)
      }
      i += 1
    }
  }
}

/// Calls `body` with each part of a column that `separator` parts from the next.
package func forEachPart(
  of column: Range<Int>,
  in bytes: Span<UInt8>,
  separator: UInt8 = 0x20,
  _ body: (Range<Int>) -> Void
) {
  var start = column.lowerBound
  for i in column.lowerBound...column.upperBound
  where i == column.upperBound || bytes[i] == separator {
    if i > start { body(start..<i) }
    start = i + 1
  }
}

/// A field of a table as a string.
package func field(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
  String(decoding: range.map { bytes[$0] }, as: UTF8.self)
}
