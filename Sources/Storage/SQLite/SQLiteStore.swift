// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Reading
package import ReportText
import Synchronization

/// Reports in one SQLite file, written by one process.
///
/// What was acknowledged survives a power cut: WAL with `synchronous=FULL`, read back when the
/// file is opened. A second process is refused.
package final class SQLiteStore: ReportStore {
  /// Reads a stored text; given in so that tests can count and replace it.
  package typealias Reader = @Sendable (StoredText, ReadingOptions) -> Report

  let pool: DatabasePool
  let read: Reader
  let cache: Mutex<ReadingCache>
  /// The list of reports, until one is added or deleted.
  let entries = KeptAnswers<OnlyQuestion, [ReportEntry]>()
  let edition: String
  private let lock: LockFile

  /// Opens or makes the database.
  ///
  /// - Parameters:
  ///   - path: The database file; its folder must exist.
  ///   - edition: A word that changes when reading changes; summaries of another edition are
  ///     made anew.
  ///   - read: Reads a stored text.
  /// - Throws: Where the file is in use, cannot be opened, was written by a later version, or would
  ///   not keep what it acknowledges.
  package init(
    path: String,
    edition: String,
    read: @escaping Reader = { readReport($0, options: $1) }
  ) throws(StorageError) {
    self.lock = try LockFile(path: path + ".lock")
    self.read = read
    self.edition = edition
    self.cache = Mutex(ReadingCache(byteLimit: 16 << 20))
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.label = "duixian"
    configuration.prepareDatabase { db in
      db.add(tokenizer: BigramTokenizer.self)
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    do {
      self.pool = try DatabasePool(path: path, configuration: configuration)
    } catch {
      throw StorageError(.cannotOpen, "The database \(path) cannot be opened.", cause: "\(error)")
    }
    try Self.makeDurable(pool)
    try Self.migrate(pool)
    // One that was killed may have left in it what it had erased.
    Self.emptyLog(of: pool)
    try refreshSummaries()
  }

  /// GRDB's pool puts NORMAL in place when it opens, so FULL is set afterwards and read back.
  private static func makeDurable(_ pool: DatabasePool) throws(StorageError) {
    let (mode, level, keys) = try attempt {
      try pool.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = FULL")
        // The writer meets the whole register: 32 MiB of its pages, and 16 MiB of log before they are
        // written back, are fewer reads and writes for each order.
        try db.execute(sql: "PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 4000")
        return (
          try String.fetchOne(db, sql: "PRAGMA journal_mode"),
          try Int.fetchOne(db, sql: "PRAGMA synchronous"),
          try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
        )
      }
    }
    guard mode == "wal", level == 2, keys == 1 else {
      throw StorageError(
        .notDurable,
        "The database does not keep what it acknowledges.",
        cause: "journal_mode \(mode ?? "?"), synchronous \(level ?? -1), foreign_keys \(keys ?? -1)"
      )
    }
  }

  private static func migrate(_ pool: DatabasePool) throws(StorageError) {
    let superseded = try attempt { try pool.read { try migrations.hasBeenSuperseded($0) } }
    if superseded {
      throw StorageError(.newerSchema, "A later version of duixian wrote this database.")
    }
    try attempt { try migrations.migrate(pool) }
  }

  /// Closes the file, so that another process may open it; it then stands without a log beside it.
  package func close() throws(StorageError) {
    // A reader that is still at work keeps the log; the next one who opens the file empties it.
    Self.emptyLog(of: pool)
    try attempt { try pool.close() }
  }

  /// Empties the write-ahead log, in which stands for a while what was erased; false where somebody
  /// reads just then, and it must be tried again.
  func emptyLog() async -> Bool {
    do {
      try await pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      return true
    } catch {
      return false
    }
  }

  /// The same where nobody can have begun to read, or where it does not matter.
  private static func emptyLog(of pool: DatabasePool) {
    _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
  }
}

/// Turns what GRDB throws into the store's own error.
@discardableResult
func attempt<T>(_ work: () throws -> T) throws(StorageError) -> T {
  do { return try work() } catch { throw StorageError(wrapping: error) }
}

/// The same for work that waits.
@discardableResult
func attempt<T>(_ work: () async throws -> T) async throws(StorageError) -> T {
  do { return try await work() } catch { throw StorageError(wrapping: error) }
}

extension StorageError {
  /// Arguments of statements are left out: they may be private.
  init(wrapping error: any Error) {
    switch error {
    case let error as StorageError: self = error
    case let error as DatabaseError:
      self.init(
        .failed,
        "The database refused.",
        cause: "\(error.extendedResultCode): \(error.message ?? "")"
      )
    default: self.init(.failed, "The database refused.", cause: "\(type(of: error))")
    }
  }
}
