// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
package import Ledger
import Register

/// What a copy of a database holds, checked by what was acknowledged.
package struct BackupSummary: Sendable, Hashable {
  /// The log of each jurisdiction, by its name.
  package var logs: [String: Checkpoint]
  /// How many reports there are.
  package var reports: Int
  /// How many bytes the file has.
  package var byteCount: Int
}

extension SQLiteStore {
  /// Copies the database while it is used, and checks the copy by its logs' roots.
  ///
  /// The copy appears under its name when it is whole and checked, and no sooner. The signing key is
  /// a file of its own and is not in it.
  ///
  /// - Throws: ``StorageError`` with `exists` where the file is there already, `cannotOpen` where it
  ///   cannot be made, `corrupt` where the copy is not what was acknowledged.
  package func backup(to path: String) async throws(StorageError) -> BackupSummary {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StorageError(.exists, "The file \(path) is there already.")
    }
    let partial = path + ".partial"
    removeDatabase(at: partial)
    do throws(StorageError) {
      try attempt {
        let target = try DatabaseQueue(path: partial)
        try pool.backup(to: target)
        try target.close()
      }
      let summary = try SQLiteStore.check(partial)
      try attempt { try FileManager.default.moveItem(atPath: partial, toPath: path) }
      return summary
    } catch {
      removeDatabase(at: partial)
      throw error
    }
  }

  /// Puts a copy where there is no database, and checks it by its logs' roots.
  ///
  /// - Throws: as ``backup(to:)``; `newerSchema` where a later version wrote the copy.
  package static func restore(
    from copy: String,
    to path: String
  ) throws(StorageError) -> BackupSummary {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StorageError(
        .exists,
        "The file \(path) is there already: give another name, or move it away."
      )
    }
    let summary = try check(copy)
    let partial = path + ".partial"
    removeDatabase(at: partial)
    do throws(StorageError) {
      try attempt { try FileManager.default.copyItem(atPath: copy, toPath: partial) }
      guard try check(partial) == summary else {
        throw StorageError(.corrupt, "The copy of \(copy) is not what it holds.")
      }
      try attempt { try FileManager.default.moveItem(atPath: partial, toPath: path) }
      return summary
    } catch {
      removeDatabase(at: partial)
      throw error
    }
  }

  /// Reads a database that nobody uses: its pages, and every entry of every log against the root
  /// that was acknowledged.
  ///
  /// - Throws: ``StorageError`` with `corrupt`, or what opening it throws.
  package static func check(_ path: String) throws(StorageError) -> BackupSummary {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StorageError(.cannotOpen, "There is no file \(path).")
    }
    return try attempt {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.prepareDatabase { $0.add(tokenizer: BigramTokenizer.self) }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.read { db in
        if try migrations.hasBeenSuperseded(db) {
          throw StorageError(.newerSchema, "A later version of duixian wrote this database.")
        }
        let said = try String.fetchOne(db, sql: "PRAGMA integrity_check") ?? ""
        guard said == "ok" else {
          throw StorageError(.corrupt, "The database \(path) is damaged.", cause: said)
        }
        try checkBlobs(in: db)
        return BackupSummary(
          logs: try checkedLogs(in: db),
          reports: try Int.fetchOne(db, sql: "SELECT count(*) FROM report") ?? 0,
          byteCount: try Int.fetchOne(
            db,
            sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
          ) ?? 0
        )
      }
    }
  }
}

/// Every blob, held against its SHA-256.
private func checkBlobs(in db: Database) throws {
  guard try db.tableExists("blob") else { return }
  let rows = try Row.fetchCursor(db, sql: "SELECT sha256, bytes FROM blob")
  while let row = try rows.next() {
    let hash: String = row[0]
    guard sha256(of: row.bytes(1)) == hash else {
      throw StorageError(.corrupt, "The bytes \(hash) are not what was stored.")
    }
  }
}

/// Every log, held entry by entry against the root that was acknowledged.
private func checkedLogs(in db: Database) throws -> [String: Checkpoint] {
  guard try db.tableExists("jurisdiction") else { return [:] }
  var logs: [String: Checkpoint] = [:]
  for row in try Row.fetchAll(db, sql: "SELECT * FROM jurisdiction ORDER BY name") {
    let name: String = row["name"]
    guard let root = LedgerHash([UInt8](row["logRoot"] as Data)) else {
      throw StorageError(.corrupt, "The root of the log of \(name) is no hash.")
    }
    let checkpoint = try Checkpoint(origin: row["origin"], size: row["logSize"], root: root)
    let tables = LogTables(db: db, jurisdiction: row["id"])
    let problems = try checkpoint.problems { path in try tables.tile(path) }
    if let problem = problems.first {
      throw StorageError(
        .corrupt,
        "The log of \(name) is not what was acknowledged.",
        cause: "\(problem)"
      )
    }
    logs[name] = checkpoint
  }
  return logs
}

/// Removes a database that was not finished, with the files beside it.
private func removeDatabase(at path: String) {
  for end in ["", "-wal", "-shm", "-journal"] {
    try? FileManager.default.removeItem(atPath: path + end)
  }
}
