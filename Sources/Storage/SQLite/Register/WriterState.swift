// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Ledger
import Mechanisms
import Register

/// What the one writer of a jurisdiction has in mind: the right edge of the log, the directory, the
/// numbers given out, and the subjects it met last.
///
/// It follows from the tables and is only ever changed together with them: a transaction that fails
/// takes the state back that it began with.
struct WriterState: Sendable {
  let jurisdiction: Int64
  let mechanisms: [String: Mechanism]
  var log: LedgerLog
  var known: RegisterState
  var lastAt: Timestamp
  /// Whether something was erased that the database's write-ahead log may still hold.
  var owesEmptying = false
  /// The words of lines in memory.
  let words: WordList
  /// The counts and the lines that what is changed must be told to.
  let counts: KeptCounts
  let lines: KeptLines
  /// The programmes, as long as none changes.
  let programmes = KeptAnswers<OnlyQuestion, [Programme]>()
  /// What is public, as long as nothing of it changes, and whether this transaction changed it.
  let published = KeptAnswers<OnlyQuestion, PublicRegister>()
  var changesPublished = false
  /// The lines that this transaction changed; nil where nobody needs to know, or they are too many.
  private(set) var moves: [LineMove]?

  /// The subjects that orders met before this transaction.
  private var met = SubjectCache()
  /// Those that orders of this transaction changed, as they are now.
  private var changed = SubjectCache()

  /// Reads the state from the tables.
  ///
  /// - Throws: ``StorageError`` with `corrupt` where the log is not the one that was acknowledged.
  init(_ row: Row, mechanisms: [String: Mechanism], in db: Database) throws {
    let jurisdiction: Int64 = row["id"]
    self.jurisdiction = jurisdiction
    self.mechanisms = mechanisms
    words = WordList()
    counts = KeptCounts(words)
    lines = KeptLines(words)
    let tables = LogTables(db: db, jurisdiction: jurisdiction)
    guard let root = LedgerHash([UInt8](row["logRoot"] as Data)) else {
      throw StorageError(.corrupt, "The root of the log is no hash.")
    }
    let checkpoint = try Checkpoint(origin: row["origin"], size: row["logSize"], root: root)
    do {
      log = try LedgerLog(resuming: checkpoint) { path in try tables.tile(path) }
    } catch let error as LedgerError {
      throw StorageError(
        .corrupt,
        "The log of \(row["name"] as String) is not the one that was acknowledged.",
        cause: "\(error)"
      )
    }
    known = RegisterState()
    lastAt = Timestamp(milliseconds: row["lastAt"])
    let events = EventTables(db: db, jurisdiction: jurisdiction)
    for logged in try events.history(of: .directory) { known.evolve(logged.event) }
    let serials = try Row.fetchAll(
      db,
      sql: "SELECT kind, year, last FROM serial WHERE jurisdictionId = ?",
      arguments: [jurisdiction]
    )
    for serial in serials {
      let row = RegisterState.Serial(kind: serial["kind"], year: serial["year"])
      known.serials[row] = serial["last"]
    }
  }

  /// Who there is and how far the log goes.
  var settled: WriterBox.Settled {
    WriterBox.Settled(directory: known.directory, checkpoint: log.checkpoint, lastAt: lastAt)
  }

  /// What is known of a subject; nil where there is none.
  func aggregate(_ subject: Subject, in db: Database) throws -> Aggregate? {
    try changed[subject] ?? met[subject]
      ?? FoldedTable(db: db, jurisdiction: jurisdiction).aggregate(subject)
  }

  /// Begins a transaction.
  mutating func begin() { moves = counts.isEmpty && !lines.isAsked ? nil : [] }

  /// Notes the lines that an order changed.
  mutating func note(_ touched: [LineMove]) {
    moves = moves.flatMap { $0.count > KeptLines.mostMoves ? nil : $0 + touched }
  }

  /// Remembers what orders left of the subjects that they touched.
  mutating func remember(_ touched: [Subject: Aggregate]) {
    for (subject, aggregate) in touched { changed[subject] = aggregate }
  }

  /// The transaction is kept: what it changed is what later orders meet.
  mutating func settle() {
    lines.take(moves, logSize: log.size)
    counts.take(moves, logSize: log.size)
    moves = nil
    if changed.holdsProgramme { programmes.forget() }
    if changesPublished { published.forget() }
    changesPublished = false
    met.take(changed)
    changed = SubjectCache()
  }
}
