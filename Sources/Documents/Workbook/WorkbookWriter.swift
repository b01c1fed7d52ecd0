// SPDX-License-Identifier: Apache-2.0
import CXlsxWriter
import Reading

/// libxlsxwriter behind Swift values; the workbook is closed exactly once.
final class WorkbookWriter {
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private let head: UnsafeMutablePointer<lxw_format>?
  private let day: UnsafeMutablePointer<lxw_format>?
  private let language: OutputLanguage

  init(path: String, language: OutputLanguage) throws(WorkbookError) {
    guard let book = workbook_new(path) else {
      throw WorkbookError(message: "libxlsxwriter could not make a workbook at \(path)")
    }
    workbook = book
    head = workbook_add_format(book)
    format_set_bold(head)
    format_set_bottom(head, UInt8(LXW_BORDER_THIN.rawValue))
    day = workbook_add_format(book)
    format_set_num_format(day, "yyyy-mm-dd")
    self.language = language
    var properties = lxw_doc_properties()
    properties.created = 946_684_800  // 2000-01-01: the same reports give the same bytes
    workbook_set_properties(book, &properties)
  }

  deinit {
    if let workbook { workbook_close(workbook) }
  }

  /// Writes one sheet: a frozen row of titles, then a row a finding.
  func add(_ plan: SheetPlan, reports: [WorkbookReport]) throws(WorkbookError) {
    try add(
      sheet: language(zh: plan.zh, en: plan.en),
      columns: plan.columns.map { ($0.title(language), Self.width(of: $0.name)) },
      rows: reports.lazy.flatMap(plan.rows).map { finding in
        plan.columns.map { $0.cell(finding, self.language) }
      }
    )
  }

  /// Writes one sheet: a frozen row of titles with their widths in characters, then the rows; the
  /// first columns may be frozen too.
  func add(
    sheet name: String,
    columns: [(title: String, width: Double)],
    frozenColumns: UInt16 = 0,
    rows: some Sequence<[Cell]>
  ) throws(WorkbookError) {
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw WorkbookError(message: "libxlsxwriter refused the sheet \(name)")
    }
    for (column, entry) in columns.enumerated() {
      let place = UInt16(column)
      try check(worksheet_write_string(sheet, 0, place, entry.title, head))
      try check(worksheet_set_column(sheet, place, place, entry.width, nil))
    }
    worksheet_freeze_panes(sheet, 1, frozenColumns)
    var row: UInt32 = 1
    for cells in rows {
      for (column, cell) in cells.enumerated() {
        try write(cell, to: sheet, row, UInt16(column))
      }
      row += 1
    }
    try check(worksheet_autofilter(sheet, 0, 0, max(row, 2) - 1, UInt16(columns.count - 1)))
  }

  private func write(
    _ cell: Cell,
    to sheet: UnsafeMutablePointer<lxw_worksheet>,
    _ row: UInt32,
    _ column: UInt16
  ) throws(WorkbookError) {
    switch cell {
    case .empty: return
    case .word(let text), .text(let text):
      try check(worksheet_write_string(sheet, row, column, Self.cellText(text), nil))
    case .number(let value):
      try check(worksheet_write_number(sheet, row, column, value, nil))
    case .day(let value):
      var time = lxw_datetime()
      time.year = Int32(value.year)
      time.month = Int32(value.month)
      time.day = Int32(value.day)
      try check(worksheet_write_datetime(sheet, row, column, &time, day))
    }
  }

  /// Writes the file.
  func close() throws(WorkbookError) {
    let book = workbook
    workbook = nil
    try check(workbook_close(book))
  }

  private func check(_ error: lxw_error) throws(WorkbookError) {
    guard error != LXW_NO_ERROR else { return }
    throw WorkbookError(message: "libxlsxwriter: " + String(cString: lxw_strerror(error)))
  }

  /// Text that fits a cell: Excel takes 32,767 UTF-16 units, and no NUL.
  static func cellText(_ text: String) -> String {
    var text = text
    if text.utf8.contains(0) {
      text = String(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : Character($0) })
    }
    guard text.utf16.count > 32_767 else { return text }
    var kept = String.UnicodeScalarView()
    var units = 1
    for scalar in text.unicodeScalars {
      units += UTF16.width(scalar)
      if units > 32_767 { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  private static func width(of column: String) -> Double {
    switch column {
    case "sentence", "text": 60
    case "subject", "section", "explanation": 28
    case "place", "rule", "agency", "topics": 18
    default: 11
    }
  }
}
