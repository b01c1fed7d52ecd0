// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB

/// The statements that a durable command leaves behind, and nothing else of it: one event with its
/// two indexes, one line of the list with the order that follows, one folded state.
///
/// Nothing is decided, coded, hashed or folded. No register that keeps its lists in the transaction
/// of the command can be faster on the machine.
struct BareCommands {
  var seconds: Double

  /// As many lines as the register has, each as long as its own.
  private static let lines = 200_000

  func run(_ path: String) async throws {
    let pool = try DatabasePool(path: path)
    try await pool.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA synchronous = FULL")
      try $0.execute(sql: "PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 4000")
    }
    try await pool.write { try Self.fill($0) }
    let entry = Data(repeating: 0x61, count: 330)
    let state = Data(repeating: 0x62, count: 700)
    let clock = ContinuousClock()
    let start = clock.now
    let end = start + .seconds(seconds)
    var count = 0
    var random: UInt64 = 1
    while clock.now < end {
      let (first, seed) = (count, random)
      random = try await pool.write { db in
        let event = try db.cachedStatement(sql: "INSERT INTO event VALUES (1, ?, ?, ?, ?)")
        let line = try db.cachedStatement(
          sql: "UPDATE line SET version = version + 1, said = 'running', updatedAt = ? WHERE id = ?"
        )
        let folded = try db.cachedStatement(sql: "UPDATE folded SET state = ? WHERE id = ?")
        var random = seed
        for index in first..<first + 16 {
          random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          let id = Int(random >> 33) % Self.lines
          try event.execute(arguments: [index, "item/2026-\(id)", index, entry])
          try line.execute(arguments: [index, id])
          try folded.execute(arguments: [state, id])
        }
        return random
      }
      count += 16
    }
    report("bare statements of commands in groups of 16", count, clock.now - start)
  }

  private static func fill(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS event; DROP TABLE IF EXISTS line; DROP TABLE IF EXISTS folded;
        CREATE TABLE event (
          register INTEGER, number INTEGER, subject TEXT, version INTEGER, entry BLOB,
          PRIMARY KEY (register, number)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX event_subject ON event (register, subject, version);
        CREATE TABLE line (
          id INTEGER PRIMARY KEY, words TEXT, version INTEGER, said TEXT, updatedAt INTEGER
        ) STRICT;
        CREATE INDEX line_updatedAt ON line (updatedAt DESC, id DESC);
        CREATE TABLE folded (id INTEGER PRIMARY KEY, state BLOB) STRICT;
        """
    )
    let words = String(repeating: "承诺", count: 150)
    let state = Data(repeating: 0x61, count: 700)
    for id in 0..<lines {
      try db.cachedStatement(sql: "INSERT INTO line VALUES (?, ?, 1, 'unknown', 0)")
        .execute(arguments: [id, words])
      try db.cachedStatement(sql: "INSERT INTO folded VALUES (?, ?)").execute(arguments: [
        id, state,
      ])
    }
  }
}
