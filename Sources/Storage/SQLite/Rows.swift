// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Register
import ReportText

extension ReportID {
  /// An id as the database gives it.
  init(stored: String) throws(StorageError) {
    guard let id = ReportID(stored) else {
      throw StorageError(.corrupt, "A stored report has no valid id.")
    }
    self = id
  }
}

extension ReportEntry {
  static let columns = """
    report.id, report.fileName, summary.place, summary.year, summary.title, summary.targets,
    summary.outcomes, summary.livelihood, summary.indicators, report.byteCount,
    report.receivedAt, report.textSHA256, report.sourceSHA256, report.encoding, report.form
    """

  init(_ row: Row) throws {
    id = try ReportID(stored: row["id"])
    fileName = row["fileName"]
    place = row["place"]
    year = row["year"]
    title = row["title"]
    var counts = Counts()
    counts.targets = row["targets"]
    counts.outcomes = row["outcomes"]
    counts.livelihood = row["livelihood"]
    counts.indicators = row["indicators"]
    self.counts = counts
    byteCount = row["byteCount"]
    receivedAt = Timestamp(milliseconds: row["receivedAt"])
    textSHA256 = row["textSHA256"]
    sourceSHA256 = row["sourceSHA256"]
    encoding = try SourceEncoding(stored: row["encoding"])
    form = try SourceForm(stored: row["form"])
  }
}

extension Diagnostic {
  init(_ row: Row) {
    let start: Int = row["start"]
    let end: Int = row["end"]
    let sourceStart: Int? = row["sourceStart"]
    let sourceEnd: Int? = row["sourceEnd"]
    self.init(
      code: Code(rawValue: row["code"]),
      severity: Severity(rawValue: row["severity"]) ?? .note,
      span: start..<end,
      sourceSpan: sourceStart.flatMap { start in sourceEnd.map { start..<$0 } },
      message: row["message"],
      messageZh: row["messageZh"]
    )
  }
}

extension StoredText {
  /// The text in the last column of a row that has the encoding and the form too.
  init(_ row: Row, diagnostics: [Diagnostic] = []) throws {
    self.init(
      bytes: row.bytes(row.count - 1),
      encoding: try SourceEncoding(stored: row["encoding"]),
      form: try SourceForm(stored: row["form"]),
      diagnostics: diagnostics
    )
  }
}

extension RawRepresentable where RawValue == String {
  /// A value as the database gives it.
  fileprivate init(stored: String) throws(StorageError) {
    guard let value = Self(rawValue: stored) else {
      throw StorageError(.corrupt, "A stored report has an unknown \(Self.self).")
    }
    self = value
  }
}

extension Row {
  func bytes(_ column: Int) -> [UInt8] {
    let data: Data = self[column]
    return [UInt8](data)
  }
}

extension [UInt8] {
  var asData: Data { Data(self) }
}
