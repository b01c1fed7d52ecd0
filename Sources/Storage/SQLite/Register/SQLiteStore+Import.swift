// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Ledger
package import Mechanisms
package import Register

extension SQLiteRegister {
  /// The events of the log as they are kept, with what is private of them, from an index on.
  package func keptEvents(
    from index: Int,
    limit: Int
  ) async throws(StorageError) -> [KeptEvent] {
    try await read { [id] db in
      try EventTables(db: db, jurisdiction: id).kept(from: index, limit: limit)
    }
  }

  /// The blobs that evidence stands for, by their SHA-256, in order.
  package func blobs() async throws(StorageError) -> [String] {
    try await read { [id] db in
      try String.fetchAll(
        db,
        sql: "SELECT sha256 FROM keptBlob WHERE jurisdictionId = ? ORDER BY sha256",
        arguments: [id]
      )
    }
  }
}

extension SQLiteStore {
  /// Makes the register of a jurisdiction from the events of another database, all or nothing.
  ///
  /// Every event is read, its place in its subject's history is checked, and the log that they make
  /// must be the one of the checkpoint. Lists and search are made anew.
  ///
  /// - Parameters:
  ///   - name: The jurisdiction; it must have no register here.
  ///   - checkpoint: What the log must come to.
  ///   - mechanisms: The mechanisms, by their ids.
  ///   - next: Gives the next events in their order, an empty list behind the last.
  /// - Throws: ``StorageError`` with `exists`, or with `corrupt` where an event or the log is not what
  ///   it should be.
  package func importRegister(
    of name: String,
    checkpoint: Checkpoint,
    mechanisms: [String: Mechanism],
    next: @Sendable @escaping () throws -> [KeptEvent]
  ) async throws(StorageError) {
    try await attempt {
      try await self.pool.write { db in
        let isThere = try Bool.fetchOne(
          db,
          sql: "SELECT EXISTS (SELECT 1 FROM jurisdiction WHERE name = ?)",
          arguments: [name]
        )
        guard isThere != true else {
          throw StorageError(.exists, "There is a register of \(name) here already.")
        }
        var log = try LedgerLog(origin: checkpoint.origin)
        try db.execute(
          sql: """
            INSERT INTO jurisdiction (name, origin, logSize, logRoot, lastAt)
            VALUES (?, ?, 0, ?, 0)
            """,
          arguments: [name, checkpoint.origin, log.root.bytes.asData]
        )
        let id = db.lastInsertedRowID
        let lastAt = try append(next, to: &log, of: id, in: db)
        guard log.size == checkpoint.size, log.root == checkpoint.root else {
          throw StorageError(
            .corrupt,
            "The events do not give the log of \(name) that was exported.",
            cause: "\(log.size) entries instead of \(checkpoint.size)"
          )
        }
        try db.execute(
          sql: "UPDATE jurisdiction SET logSize = ?, logRoot = ?, lastAt = ? WHERE id = ?",
          arguments: [log.size, log.root.bytes.asData, lastAt.milliseconds, id]
        )
        try makeLists(of: id, mechanisms, in: db)
        try RuleTable(db: db, jurisdiction: id).note(mechanisms)
        try RequestTable(db: db, jurisdiction: id).catchUp()
        try PublicationTables(db: db, jurisdiction: id).readLog()
      }
    }
  }
}

/// Appends events to the log and the search; gives the moment of the last.
private func append(
  _ next: () throws -> [KeptEvent],
  to log: inout LedgerLog,
  of id: Int64,
  in db: Database
) throws -> Timestamp {
  let events = EventTables(db: db, jurisdiction: id)
  var lastAt = Timestamp(milliseconds: 0)
  while true {
    let group = try next()
    if group.isEmpty { break }
    var read: [RegisterEvent] = []
    for kept in group {
      let event: RegisterEvent
      do { event = try RegisterEvent(kept) } catch {
        throw StorageError(.corrupt, "The event \(log.size) cannot be read.", cause: "\(error)")
      }
      try events.append(kept, of: event, at: try log.append(kept.entry))
      lastAt = max(lastAt, event.mark.at)
      read.append(event)
    }
    try SearchTables(db: db).follow(read, jurisdiction: id)
    try LogTables(db: db, jurisdiction: id).keep(log.takeTiles())
  }
  return lastAt
}

/// Makes the lists of a jurisdiction from its events, subject by subject.
private func makeLists(
  of id: Int64,
  _ mechanisms: [String: Mechanism],
  in db: Database
) throws {
  let lists = QueryTables(db: db, jurisdiction: id, mechanisms: mechanisms)
  let events = EventTables(db: db, jurisdiction: id)
  let subjects = try Row.fetchAll(
    db,
    sql: """
      SELECT subject, max(version), count(*), min("index") FROM event
      WHERE jurisdictionId = ? GROUP BY subject
      """,
    arguments: [id]
  )
  var serials: [RegisterState.Serial: Int] = [:]
  for row in subjects {
    guard let subject = Subject(row[0]), row[1] as Int == row[2] as Int else {
      throw StorageError(.corrupt, "The history of \(row[0] as String) has a gap.")
    }
    var state = RegisterState()
    for logged in try events.history(of: subject) { state.evolve(logged.event) }
    if let now = Aggregate(subject, in: state) {
      try lists.follow(now, from: nil, firstIndex: row[3])
    }
    serials.merge(state.serials) { max($0, $1) }
  }
  for (serial, last) in serials {
    try db.execute(
      sql: "INSERT INTO serial VALUES (?, ?, ?, ?)",
      arguments: [id, serial.kind, serial.year, last]
    )
  }
}
