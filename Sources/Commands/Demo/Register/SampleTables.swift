// SPDX-License-Identifier: Apache-2.0
import Documents
import ReportText

/// The tables of `Sample/register`, from which the sample register is made.
enum SampleTables {
  /// The rows of a table, in order.
  ///
  /// The tables are our own and checked by `Sample/register/check.py`: what cannot be read is a defect.
  static func rows(_ name: String) -> [CSVRow] {
    var bytes: [UInt8] = []
    for piece in pieces[name] ?? [] {
      bytes += piece.withUTF8Buffer { [UInt8]($0) }
      bytes.append(0x0A)
    }
    let isTabbed = name == "threads"
    let head = bytes.prefix { $0 != 0x0A }
    let columns = head.split(separator: isTabbed ? 0x09 : 0x2C).map {
      CSVColumn(String(decoding: $0, as: UTF8.self), isRequired: true)
    }
    var rows: [CSVRow] = []
    do {
      let text = try StoredText.read(bytes)
      let reader = try CSVReader(text, columns: columns, delimiter: isTabbed ? .tab : .comma)
      reader.forEachRow { rows.append($0) }
    } catch {
      preconditionFailure("the table “\(name)” of the sample cannot be read: \(error)")
    }
    precondition(!rows.isEmpty, "the table “\(name)” of the sample is empty")
    return rows
  }
}

extension CSVRow {
  /// A list within a cell, its parts parted by `;`.
  func list(_ name: String) -> [String] {
    self[name].split(separator: ";").map { String($0) }
  }
}
