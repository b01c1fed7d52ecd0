// SPDX-License-Identifier: Apache-2.0
import GRDB
import Ledger
package import Mechanisms
import Register

/// The register of one jurisdiction in the file of a `SQLiteStore`.
package final class SQLiteRegister: RegisterStore {
  package let jurisdiction: String

  let store: SQLiteStore
  let mechanisms: [String: Mechanism]
  let id: Int64
  /// How many lines bear which verdict.
  let counts: KeptCounts
  /// The lines in memory, and their words.
  let lines: KeptLines
  let words: WordList
  /// Answers that every page asks for.
  let sessions = KeptAnswers<String, (session: Session, seenAt: Timestamp)>()
  let views = KeptAnswers<String, [SavedView]>()
  let grouped: KeptAnswers<OnlyQuestion, [Programme]>
  let published: KeptAnswers<OnlyQuestion, PublicRegister>
  private let kept: WriterBox
  private let writer: GroupCommit<Pending, Result<Receipt, SubmitError>>

  /// How many orders share one transaction at most.
  private static let groupSize = 256

  init(
    _ store: SQLiteStore,
    jurisdiction: String,
    id: Int64,
    state: WriterState
  ) {
    self.store = store
    self.jurisdiction = jurisdiction
    self.id = id
    mechanisms = state.mechanisms
    counts = state.counts
    lines = state.lines
    words = state.words
    grouped = state.programmes
    published = state.published
    let kept = WriterBox(state)
    self.kept = kept
    writer = GroupCommit(most: Self.groupSize) { group in
      do {
        let outcomes = try await store.pool.write { db in try kept.commit(group, in: db) }
        kept.settle()
        // Where a reader is in the way, the next group tries again.
        if kept.owesEmptying, await store.emptyLog() { kept.owesEmptying = false }
        return outcomes
      } catch {
        kept.forget()
        let failure = StorageError(wrapping: error)
        return group.map { _ in .failure(.failed(failure)) }
      }
    }
  }

  package func submit(_ order: Order) async throws(SubmitError) -> Receipt {
    let command = (order.command, order.at, order.officer)
    return try await writer.submit(
      Pending(
        commands: [command],
        expected: [order.expected],
        key: order.key,
        isDryRun: order.isDryRun
      )
    ).get()
  }

  package func submitAll(_ batch: Batch) async throws(SubmitError) -> Receipt {
    try await writer.submit(
      Pending(
        commands: batch.commands,
        expected: batch.expected,
        key: batch.key,
        isDryRun: batch.isDryRun
      )
    ).get()
  }

  package func submitAll(_ stream: OrderStream) async throws(SubmitError) -> Receipt {
    try await writer.submit(
      Pending(commands: [], expected: [], key: nil, isDryRun: stream.isDryRun, stream: stream)
    ).get()
  }

  /// Who there is and how far the log goes, as of the last order that was acknowledged.
  var settled: WriterBox.Settled { kept.settled }

  /// Reads within one snapshot.
  func read<T: Sendable>(
    _ work: @Sendable @escaping (Database) throws -> T
  ) async throws(StorageError) -> T {
    try await attempt { try await self.store.pool.read(work) }
  }
}

extension SQLiteStore {
  /// The names of the jurisdictions that have a register here, in order.
  package func jurisdictions() async throws(StorageError) -> [String] {
    try await attempt {
      try await self.pool.read {
        try String.fetchAll($0, sql: "SELECT name FROM jurisdiction ORDER BY name")
      }
    }
  }

  /// The register of a jurisdiction; made where there is none and `origin` names its log.
  ///
  /// Open each only once: it remembers the right edge of its log.
  ///
  /// - Throws: ``StorageError`` with `unknownJurisdiction`, or `corrupt` where the log is not the one
  ///   that was acknowledged.
  package func register(
    of name: String,
    mechanisms: [String: Mechanism],
    making origin: String? = nil
  ) async throws(StorageError) -> SQLiteRegister {
    let (id, state): (Int64, WriterState) = try await attempt {
      try await self.pool.write { db in
        var row = try jurisdictionRow(name, in: db)
        if row == nil, let origin {
          let log = try LedgerLog(origin: origin)
          try db.execute(
            sql: """
              INSERT INTO jurisdiction (name, origin, logSize, logRoot, lastAt)
              VALUES (?, ?, 0, ?, 0)
              """,
            arguments: [name, origin, log.root.bytes.asData]
          )
          row = try jurisdictionRow(name, in: db)
        }
        guard let row else {
          throw StorageError(.unknownJurisdiction, "There is no register of \(name) here.")
        }
        let id: Int64 = row["id"]
        try RuleTable(db: db, jurisdiction: id).follow(mechanisms)
        try RequestTable(db: db, jurisdiction: id).catchUp()
        return (id, try WriterState(row, mechanisms: mechanisms, in: db))
      }
    }
    return SQLiteRegister(self, jurisdiction: name, id: id, state: state)
  }
}

private func jurisdictionRow(_ name: String, in db: Database) throws -> Row? {
  try Row.fetchOne(db, sql: "SELECT * FROM jurisdiction WHERE name = ?", arguments: [name])
}
