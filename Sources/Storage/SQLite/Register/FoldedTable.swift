// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Register

/// The table of folded subjects; never edited after its release.
///
/// It follows from the events and may be emptied at any time. Its rows are long, so it is no table
/// WITHOUT ROWID: there, what goes beyond a quarter of a page lies on a page of its own.
let foldedSchema = """
  CREATE TABLE folded (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    subject TEXT NOT NULL,
    state BLOB NOT NULL,
    PRIMARY KEY (jurisdictionId, subject)
  ) STRICT;
  """

/// Subjects as their events fold, within one transaction.
///
/// Commitments and cases are kept folded with every event of theirs, so that an order costs the same
/// after a hundred events as after two. Reports and programmes are few and are folded when asked for.
struct FoldedTable {
  let db: Database
  let jurisdiction: Int64

  /// What is known of a subject; nil where there is none.
  func aggregate(_ subject: Subject) throws -> Aggregate? {
    if let kept = try kept(subject) { return kept }
    var state = RegisterState()
    let events = EventTables(db: db, jurisdiction: jurisdiction)
    for logged in try events.history(of: subject) { state.evolve(logged.event) }
    return Aggregate(subject, in: state)
  }

  /// A subject as it was kept; nil where it was not, or by another edition of the program.
  func kept(_ subject: Subject) throws -> Aggregate? {
    switch subject {
    case .commitment(let number):
      return try bytes(subject).flatMap { try? Commitment(number, packed: $0) }
        .map { .commitment($0) }
    case .handling(let number):
      return try bytes(subject).flatMap { try? Handling(number, packed: $0) }
        .map { .handling($0) }
    case .directory, .intake, .programme: return nil
    }
  }

  private func bytes(_ subject: Subject) throws -> [UInt8]? {
    let statement = try db.cachedStatement(
      sql: "SELECT state FROM folded WHERE jurisdictionId = ? AND subject = ?"
    )
    return try Row.fetchOne(statement, arguments: [jurisdiction, subject.description])?.bytes(0)
  }

  /// Keeps a subject as it is now.
  func keep(_ subject: Subject, _ aggregate: Aggregate, isNew: Bool) throws {
    let state: Data
    switch aggregate {
    case .commitment(let item): state = Data(try item.packed())
    case .handling(let handling): state = Data(try handling.packed())
    case .intake, .programme: return
    }
    let key = subject.description
    if !isNew {
      try db.cachedStatement(
        sql: "UPDATE folded SET state = ? WHERE jurisdictionId = ? AND subject = ?"
      ).execute(arguments: [state, jurisdiction, key])
      // What an earlier version of the program entered was not kept.
      guard db.changesCount == 0 else { return }
    }
    try db.cachedStatement(sql: "INSERT INTO folded VALUES (?, ?, ?)")
      .execute(arguments: [jurisdiction, key, state])
  }
}
