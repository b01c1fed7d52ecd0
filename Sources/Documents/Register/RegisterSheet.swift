// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// Lines of the register (台账) as spreadsheets; a line a commitment, its verdict at a moment.
package struct RegisterSheet: Sendable {
  let directory: Directory
  let mechanisms: [String: Mechanism]
  let now: Timestamp

  /// A sheet of a register at a moment.
  package init(directory: Directory, mechanisms: [String: Mechanism], at now: Timestamp) {
    self.directory = directory
    self.mechanisms = mechanisms
    self.now = now
  }

  /// The lines as comma-separated values, with their titles (RFC 4180).
  package func csv(_ flavour: CSVPrinter.Flavour, _ rows: [CommitmentRow]) -> [UInt8] {
    let language = flavour.language
    var bytes: [UInt8] = language == nil ? [] : [0xEF, 0xBB, 0xBF]
    func append(_ cells: [Cell]) {
      CSVPrinter.append(cells, guarded: language != nil, to: &bytes)
    }
    append(RegisterColumn.all.map { .word($0.title(language)) })
    for row in rows {
      let line = RegisterColumn.Line(row: row, sheet: self)
      append(RegisterColumn.all.map { $0.cell(line, language) })
    }
    return bytes
  }

  /// The lines as an xlsx workbook; text is always a text cell, so that nothing is taken for a
  /// formula.
  package func workbook(
    _ rows: [CommitmentRow],
    language: OutputLanguage
  ) throws(WorkbookError) -> [UInt8] {
    let file = try TemporaryFile()
    defer { file.remove() }
    let writer = try WorkbookWriter(path: file.path, language: language)
    try writer.add(
      sheet: language(zh: "台账", en: "Register"),
      columns: RegisterColumn.all.map { ($0.title(language), $0.width) },
      frozenColumns: 2,
      rows: rows.lazy.map { row in
        let line = RegisterColumn.Line(row: row, sheet: self)
        return RegisterColumn.all.map { $0.cell(line, language) }
      }
    )
    try writer.close()
    return try file.bytes()
  }
}
