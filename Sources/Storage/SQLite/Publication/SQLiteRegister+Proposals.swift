// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register

extension SQLiteRegister {
  /// Nobody proposes more at once; a large register is not gone through for its number.
  private static let mostCounted = 1000

  package func proposals(limit: Int) async throws(StorageError) -> Page<Proposal> {
    try await read { [id] db in
      let total = try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM publication WHERE jurisdictionId = ? AND approvedAt IS NULL
            """
        ),
        arguments: [id]
      )
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT document, person, proposedAt FROM publication
            WHERE jurisdictionId = ? AND approvedAt IS NULL
            ORDER BY proposedAt, year, serial LIMIT ?
            """
        ),
        arguments: [id, limit]
      )
      return Page(lines: try rows.map(Proposal.init), next: nil, total: total ?? 0)
    }
  }

  package func proposal(of number: SerialNumber) async throws(StorageError) -> Proposal? {
    try await read { [id] db in
      try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT document, person, proposedAt FROM publication
            WHERE jurisdictionId = ? AND year = ? AND serial = ? AND approvedAt IS NULL
            """
        ),
        arguments: [id, number.year, number.serial]
      ).map(Proposal.init)
    }
  }

  package func unproposed(limit: Int) async throws(StorageError) -> Page<CommitmentRow> {
    try await read { [id] db in
      let condition = """
        commitment.jurisdictionId = ? AND isActive AND NOT EXISTS
          (SELECT 1 FROM publicationMark AS mark
            WHERE mark.jurisdictionId = commitment.jurisdictionId
              AND mark.year = commitment.year AND mark.serial = commitment.serial
              AND commitment.version - mark.eventCount <= mark.changeCount)
        """
      let total = try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM
              (SELECT 1 FROM commitment WHERE \(condition) LIMIT \(Self.mostCounted))
            """
        ),
        arguments: [id]
      )
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT \(CommitmentColumns.selected) FROM commitment WHERE \(condition)
            ORDER BY year DESC, serial DESC LIMIT ?
            """
        ),
        arguments: [id, limit]
      )
      return Page(lines: try rows.map(CommitmentColumns.row), next: nil, total: total ?? 0)
    }
  }
}

extension Proposal {
  fileprivate init(_ row: Row) throws {
    self.init(
      item: try PublicItem(document: row.bytes(0)),
      person: row[1],
      at: Timestamp(milliseconds: row[2])
    )
  }
}
