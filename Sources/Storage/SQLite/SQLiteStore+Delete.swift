// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register
import Synchronization

extension SQLiteStore {
  package func delete(
    _ id: ReportID,
    at now: Timestamp,
    token: String
  ) async throws(StorageError) -> Bool {
    let done: Bool = try await attempt {
      try await self.change { db in
        let isUsed = try Bool.fetchOne(
          db,
          sql: """
            SELECT EXISTS (SELECT 1 FROM report JOIN intake ON intake.report = report.textSHA256
              WHERE report.id = ?)
            """,
          arguments: [id.rawValue]
        )
        if isUsed == true {
          throw StorageError(.inUse, "A register uses the report \(id).")
        }
        try db.execute(
          sql: """
            UPDATE report SET deletedAt = ?, undoToken = ? WHERE id = ? AND deletedAt IS NULL
            """,
          arguments: [now.milliseconds, token, id.rawValue]
        )
        return db.changesCount > 0
      }
    }
    cache.withLock { $0.remove(id) }
    return done
  }

  package func deleted(_ token: String) async throws(StorageError) -> ReportEntry? {
    try await attempt {
      try await self.pool.read { db in
        try Row.fetchOne(
          db,
          sql: """
            SELECT \(ReportEntry.columns)
            FROM report JOIN summary ON summary.reportId = report.id
            WHERE report.undoToken = ?
            """,
          arguments: [token]
        ).map(ReportEntry.init)
      }
    }
  }

  package func undo(_ token: String) async throws(StorageError) -> ReportID? {
    try await attempt {
      try await self.change { db in
        guard
          let id = try String.fetchOne(
            db,
            sql: "SELECT id FROM report WHERE undoToken = ?",
            arguments: [token]
          )
        else { return nil }
        try db.execute(
          sql: "UPDATE report SET deletedAt = NULL, undoToken = NULL WHERE id = ?",
          arguments: [id]
        )
        return try ReportID(stored: id)
      }
    }
  }

  package func purge(deletedBefore time: Timestamp) async throws(StorageError) -> Int {
    let count = try await attempt {
      try await self.change { db in
        let gone = try String.fetchAll(
          db,
          sql: "SELECT id FROM report WHERE deletedAt < ?",
          arguments: [time.milliseconds]
        )
        for id in gone { try SearchTables(db: db).remove(id) }
        try db.execute(
          sql: "DELETE FROM report WHERE deletedAt < ?",
          arguments: [time.milliseconds]
        )
        let count = db.changesCount
        guard count > 0 else { return 0 }
        try db.execute(
          sql: """
            DELETE FROM blob WHERE sha256 NOT IN
              (SELECT textSHA256 FROM report UNION SELECT sourceSHA256 FROM report
                UNION SELECT sha256 FROM keptBlob)
            """
        )
        return count
      }
    }
    if count > 0 { _ = await emptyLog() }
    return count
  }
}
