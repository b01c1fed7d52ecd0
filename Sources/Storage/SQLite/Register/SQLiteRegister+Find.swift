// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Ledger
package import Register

extension SQLiteRegister {
  package func state(of subjects: [Subject]) async throws(StorageError) -> RegisterState {
    let directory = settled.directory
    guard subjects.contains(where: { $0 != .directory }) else {
      var state = RegisterState()
      state.directory = directory
      return state
    }
    return try await read { [id] db in
      let events = EventTables(db: db, jurisdiction: id)
      var state = RegisterState()
      if try events.version(of: .directory) == directory.version {
        state.directory = directory
      } else {
        for logged in try events.history(of: .directory) { state.evolve(logged.event) }
      }
      let folded = FoldedTable(db: db, jurisdiction: id)
      for subject in Set(subjects) where subject != .directory {
        try folded.aggregate(subject)?.put(into: &state)
      }
      return state
    }
  }

  package func history(
    of subject: Subject,
    after version: Int,
    limit: Int
  ) async throws(StorageError) -> [LoggedEvent] {
    try await read { [id] db in
      try EventTables(db: db, jurisdiction: id)
        .history(of: subject, after: version, limit: limit)
    }
  }

  package func record(
    of number: SerialNumber,
    before version: Int?,
    limit: Int
  ) async throws(StorageError) -> CommitmentRecord? {
    let directory = settled.directory
    return try await read { [id] db in
      let subject = Subject.commitment(number)
      let folded = FoldedTable(db: db, jurisdiction: id)
      guard case .commitment(let item)? = try folded.aggregate(subject) else { return nil }
      let events = EventTables(db: db, jurisdiction: id)
      let before = version.flatMap { $0 >= 2 && $0 <= item.version ? $0 : nil }
      let end = before.map { $0 - 1 } ?? item.version
      let start = max(0, end - limit)
      let history = try events.history(of: subject, after: start, limit: end - start)
      let last =
        before == nil
        ? history.last
        : try events.history(of: subject, after: item.version - 1, limit: 1).first
      return CommitmentRecord(
        item: item,
        directory: directory,
        history: history,
        before: before,
        lastIndex: last?.index ?? 0
      )
    }
  }

  package func events(
    from index: Int,
    limit: Int
  ) async throws(StorageError) -> [LoggedEvent] {
    try await read { [id] db in
      try EventTables(db: db, jurisdiction: id).events(from: index, limit: limit)
    }
  }

  package func programmes() async throws(StorageError) -> [Programme] {
    try await grouped.answer { () throws(StorageError) in
      try await readProgrammes()
    } ?? []
  }

  private func readProgrammes() async throws(StorageError) -> [Programme] {
    try await read { [id] db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT year, serial FROM programme WHERE jurisdictionId = ? ORDER BY year, serial
          """,
        arguments: [id]
      )
      let numbers = rows.compactMap { SerialNumber(year: $0[0], serial: $0[1]) }
      var state = RegisterState()
      let events = EventTables(db: db, jurisdiction: id)
      for number in numbers {
        for logged in try events.history(of: .programme(number)) { state.evolve(logged.event) }
      }
      return numbers.compactMap { state.programmes[$0] }
    }
  }

  package func intakes() async throws(StorageError) -> [Intake] {
    try await read { [id] db in
      let reports = try String.fetchAll(
        db,
        sql: """
          SELECT report FROM intake WHERE jurisdictionId = ? ORDER BY openedIndex DESC
          """,
        arguments: [id]
      )
      var state = RegisterState()
      let events = EventTables(db: db, jurisdiction: id)
      for report in reports {
        for logged in try events.history(of: .intake(report: report)) {
          state.evolve(logged.event)
        }
      }
      return reports.compactMap { state.intakes[$0] }
    }
  }

  // MARK: - Blobs and the log

  package func keep(_ bytes: [UInt8]) async throws(StorageError) -> String {
    try await keepAll([bytes])
    return sha256(of: bytes)
  }

  package func keepAll(_ blobs: [[UInt8]]) async throws(StorageError) {
    let hashed = blobs.map { (hash: sha256(of: $0), bytes: $0) }
    try await attempt { [id] in
      try await self.store.pool.write { db in
        for (hash, bytes) in hashed {
          try db.insertBlob(hash, bytes)
          try db.cachedStatement(
            sql: """
              INSERT INTO keptBlob (jurisdictionId, sha256) SELECT :id, :hash
              WHERE NOT EXISTS
                (SELECT 1 FROM keptBlob WHERE jurisdictionId = :id AND sha256 = :hash)
              """
          ).execute(arguments: ["id": id, "hash": hash])
        }
      }
    }
  }

  package func bytes(of sha256: String) async throws(StorageError) -> [UInt8]? {
    try await read { [id] db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT blob.bytes FROM blob JOIN keptBlob ON keptBlob.sha256 = blob.sha256
          WHERE keptBlob.jurisdictionId = ? AND blob.sha256 = ?
          """,
        arguments: [id, sha256]
      )?.bytes(0)
    }
  }

  package func checkpoint() async throws(StorageError) -> Checkpoint {
    settled.checkpoint
  }

  package func withTiles<T: Sendable>(
    _ body: @Sendable @escaping (Checkpoint, TileSource) throws -> T
  ) async throws(StorageError) -> T {
    try await read { [id] db in
      let tables = LogTables(db: db, jurisdiction: id)
      return try body(try kept(id, db)) { try tables.tile($0) }
    }
  }
}

/// The checkpoint that was acknowledged last.
private func kept(_ id: Int64, _ db: Database) throws -> Checkpoint {
  let row = try Row.fetchOne(
    db,
    sql: "SELECT origin, logSize, logRoot FROM jurisdiction WHERE id = ?",
    arguments: [id]
  )
  guard let row, let root = LedgerHash(row.bytes(2)) else {
    throw StorageError(.corrupt, "The root of the log is no hash.")
  }
  return try Checkpoint(origin: row[0], size: row[1], root: root)
}
