// SPDX-License-Identifier: Apache-2.0
import GRDB
import Reading
import ReportText
import Synchronization

extension SQLiteStore {
  package func list() async throws(StorageError) -> [ReportEntry] {
    try await entries.answer { () throws(StorageError) in
      try await attempt {
        try await self.pool.read { db in
          try Row.fetchAll(
            db,
            sql: """
              SELECT \(ReportEntry.columns)
              FROM report JOIN summary ON summary.reportId = report.id
              WHERE report.deletedAt IS NULL
              ORDER BY report.receivedAt DESC, report.id
              """
          ).map(ReportEntry.init)
        }
      }
    } ?? []
  }

  /// Changes which reports there are.
  func change<T: Sendable>(_ work: @Sendable @escaping (Database) throws -> T) async throws -> T {
    defer { entries.forget() }
    return try await pool.write(work)
  }

  package func load(_ id: ReportID) async throws(StorageError) -> LoadedReport? {
    if let report = cache.withLock({ $0.find(id) }) { return report }
    // Read on the thread of the database: a long text would keep requests waiting elsewhere.
    let found: LoadedReport? = try await attempt {
      try await self.pool.read { [read] db in
        guard
          let row = try Row.fetchOne(
            db,
            sql: """
              SELECT \(ReportEntry.columns), report.givenPlace, report.givenYear, blob.bytes
              FROM report
              JOIN summary ON summary.reportId = report.id
              JOIN blob ON blob.sha256 = report.textSHA256
              WHERE report.id = ? AND report.deletedAt IS NULL
              """,
            arguments: [id.rawValue]
          )
        else { return nil }
        let diagnostics = try Row.fetchAll(
          db,
          sql: "SELECT * FROM diagnostic WHERE reportId = ? ORDER BY number",
          arguments: [id.rawValue]
        ).map { Diagnostic($0) }
        let text = try StoredText(row, diagnostics: diagnostics)
        let options = ReadingOptions(year: row["givenYear"], place: row["givenPlace"])
        let entry = try ReportEntry(row)
        guard sha256(of: text.bytes) == entry.textSHA256 else {
          throw StorageError(.corrupt, "The text of report \(id) is not what was stored.")
        }
        return LoadedReport(entry: entry, text: text, report: read(text, options))
      }
    }
    guard let report = found else { return nil }
    cache.withLock { $0.keep(report) }
    return report
  }

  package func source(of id: ReportID) async throws(StorageError) -> [UInt8]? {
    try await attempt {
      try await self.pool.read { db in
        try Row.fetchOne(
          db,
          sql: """
            SELECT blob.bytes FROM report JOIN blob ON blob.sha256 = report.sourceSHA256
            WHERE report.id = ? AND report.deletedAt IS NULL
            """,
          arguments: [id.rawValue]
        )?.bytes(0)
      }
    }
  }
}
