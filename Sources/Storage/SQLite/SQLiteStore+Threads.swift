// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register

extension SQLiteStore {
  package func decide(
    _ decision: ThreadDecision,
    at now: Timestamp
  ) async throws(StorageError) -> Int64 {
    try await attempt {
      try await self.pool.write { db in
        let outcome: Range<Int>? = if case .point(let span) = decision.act { span } else { nil }
        try db.execute(
          sql: """
            INSERT INTO threadDecision
              (earlierId, laterId, promiseStart, promiseEnd, act, outcomeStart, outcomeEnd, decidedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            decision.earlier.rawValue, decision.later.rawValue, decision.promise.lowerBound,
            decision.promise.upperBound, decision.act.word, outcome?.lowerBound,
            outcome?.upperBound, now.milliseconds,
          ]
        )
        return db.lastInsertedRowID
      }
    }
  }

  package func decisions(
    from earlier: ReportID,
    to later: ReportID
  ) async throws(StorageError) -> [KeptDecision] {
    try await attempt {
      try await self.pool.read { db in
        // The last that stands for each promise.
        try Row.fetchAll(
          db,
          sql: """
            SELECT max(number) AS number, earlierId, laterId, promiseStart, promiseEnd, act,
              outcomeStart, outcomeEnd
            FROM threadDecision
            WHERE earlierId = ? AND laterId = ? AND withdrawnAt IS NULL
            GROUP BY promiseStart, promiseEnd ORDER BY promiseStart
            """,
          arguments: [earlier.rawValue, later.rawValue]
        ).map { KeptDecision(number: $0["number"], decision: try ThreadDecision($0)) }
      }
    }
  }

  package func withdraw(
    _ number: Int64,
    at now: Timestamp
  ) async throws(StorageError) -> ThreadDecision? {
    try await attempt {
      try await self.pool.write { db in
        guard
          let row = try Row.fetchOne(
            db,
            sql: "SELECT * FROM threadDecision WHERE number = ? AND withdrawnAt IS NULL",
            arguments: [number]
          )
        else { return nil }
        try db.execute(
          sql: "UPDATE threadDecision SET withdrawnAt = ? WHERE number = ?",
          arguments: [now.milliseconds, number]
        )
        return try ThreadDecision(row)
      }
    }
  }
}

extension ThreadDecision.Act {
  fileprivate var word: String {
    switch self {
    case .confirm: "confirm"
    case .refuse: "refuse"
    case .point: "point"
    }
  }
}

extension ThreadDecision {
  fileprivate init(_ row: Row) throws {
    let start: Int = row["promiseStart"]
    let end: Int = row["promiseEnd"]
    let act: Act
    switch row["act"] as String {
    case "confirm": act = .confirm
    case "refuse": act = .refuse
    default:
      let outcomeStart: Int = row["outcomeStart"]
      let outcomeEnd: Int = row["outcomeEnd"]
      act = .point(outcomeStart..<outcomeEnd)
    }
    self.init(
      earlier: try ReportID(stored: row["earlierId"]),
      later: try ReportID(stored: row["laterId"]),
      promise: start..<end,
      act: act
    )
  }
}
