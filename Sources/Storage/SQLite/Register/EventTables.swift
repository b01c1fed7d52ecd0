// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Ledger
import Register

/// The events of a jurisdiction, within one transaction.
struct EventTables {
  let db: Database
  let jurisdiction: Int64

  /// Appends an event under an index that the log gave it.
  func append(_ kept: KeptEvent, of event: RegisterEvent, at index: Int) throws {
    try db.cachedStatement(sql: "INSERT INTO event VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [
        jurisdiction, index, event.subject.description, event.version, Data(kept.entry),
      ]
    )
    for secret in kept.secrets {
      try db.cachedStatement(sql: "INSERT INTO secret VALUES (?, ?, ?, ?, ?)").execute(
        arguments: [jurisdiction, index, secret.name, Data(secret.salt), secret.value]
      )
    }
  }

  /// Erases what is private of a subject; the entries keep their hashes.
  func erase(_ subject: Subject) throws {
    try db.execute(
      sql: """
        DELETE FROM secret WHERE jurisdictionId = :jurisdiction AND "index" IN
          (SELECT "index" FROM event WHERE jurisdictionId = :jurisdiction AND subject = :subject)
        """,
      arguments: ["jurisdiction": jurisdiction, "subject": subject.description]
    )
  }

  /// The events of a subject with a version above one, in order.
  func history(
    of subject: Subject,
    after version: Int = 0,
    limit: Int = .max
  ) throws
    -> [LoggedEvent]
  {
    try events(
      where: "event.jurisdictionId = ? AND event.subject = ? AND event.version > ?",
      order: "event.version",
      [jurisdiction, subject.description, version],
      limit: limit
    )
  }

  /// How many events made a subject; 0 where there is none.
  func version(of subject: Subject) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT max(version) FROM event WHERE jurisdictionId = ? AND subject = ?"
      ),
      arguments: [jurisdiction, subject.description]
    ) ?? 0
  }

  /// The events of a range of the log, in order.
  func events(from index: Int, limit: Int) throws -> [LoggedEvent] {
    try events(
      where: "event.jurisdictionId = ? AND event.\"index\" >= ?",
      order: "event.\"index\"",
      [jurisdiction, index],
      limit: limit
    )
  }

  private func events(
    where condition: String,
    order: String,
    _ arguments: [any DatabaseValueConvertible],
    limit: Int
  ) throws -> [LoggedEvent] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT event."index", event.entry, EXISTS
          (SELECT 1 FROM secret WHERE secret.jurisdictionId = event.jurisdictionId
            AND secret."index" = event."index")
        FROM event WHERE \(condition) ORDER BY \(order) LIMIT ?
        """
    )
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments + [limit]))
    var events: [LoggedEvent] = []
    while let row = try rows.next() {
      let index: Int = row[0]
      let secrets = row[2] ? try secrets(of: index) : []
      let kept = KeptEvent(entry: row.bytes(1), secrets: secrets)
      events.append(LoggedEvent(index: index, event: try RegisterEvent(kept)))
    }
    return events
  }

  /// The events of a range of the log as they are kept, in order.
  func kept(from index: Int, limit: Int) throws -> [KeptEvent] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT "index", entry FROM event WHERE jurisdictionId = ? AND "index" >= ?
          ORDER BY "index" LIMIT ?
          """
      ),
      arguments: [jurisdiction, index, limit]
    )
    var events: [KeptEvent] = []
    while let row = try rows.next() {
      events.append(KeptEvent(entry: row.bytes(1), secrets: try secrets(of: row[0])))
    }
    return events
  }

  private func secrets(of index: Int) throws -> [PrivateField] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT name, salt, value FROM secret WHERE jurisdictionId = ? AND \"index\" = ?"
      ),
      arguments: [jurisdiction, index]
    ).map { try PrivateField(name: $0[0], salt: $0.bytes(1), value: $0[2]) }
  }
}
