// SPDX-License-Identifier: Apache-2.0

/// Calls `body` with the columns of each row of a tab-separated table; comments and blank lines
/// are left out.
package func forEachRow(of table: StaticString, _ body: ([String]) -> Void) {
  table.withUTF8Buffer { buffer in
    let bytes = unsafe buffer.span
    var columns: [String] = []
    var start = 0
    var i = 0
    while i <= bytes.count {
      let byte = i < bytes.count ? bytes[i] : 0x0A
      if byte == 0x09 || byte == 0x0A {
        var field: [UInt8] = []
        for j in start..<i { field.append(bytes[j]) }
        columns.append(String(decoding: field, as: UTF8.self))
        start = i + 1
        if byte == 0x0A {
          if columns.count > 1 || columns[0] != "", !columns[0].utf8.starts(with: [0x23]) {
            body(columns)
          }
          columns.removeAll(keepingCapacity: true)
        }
      }
      i += 1
    }
  }
}
