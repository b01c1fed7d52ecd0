// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register

extension SQLiteRegister {
  package func tally(
    _ query: CommitmentQuery
  ) async throws(StorageError) -> [CommitmentCount: Int] {
    try await read { [id] db in
      let filter = CommitmentFilter(query, jurisdiction: id, countsVerdicts: true)
      let sums = CommitmentCount.allCases.map { "sum(\(CommitmentFilter.counts($0)))" }
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT \(sums.joined(separator: ", ")) FROM commitment WHERE \(filter.condition)
            """
        ),
        arguments: filter.arguments
      )
      var tally: [CommitmentCount: Int] = [:]
      for (place, count) in CommitmentCount.allCases.enumerated() {
        tally[count] = row?[place] ?? 0
      }
      return tally
    }
  }

  package func years(_ range: ClosedRange<Int>) async throws(StorageError) -> [Int] {
    try await read { [id] db in
      // The first line of each year, found by its key.
      let statement = try db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM commitment
            WHERE jurisdictionId = ? AND year = ? AND isActive = 1)
          """
      )
      return try range.reversed().filter { year in
        try Bool.fetchOne(statement, arguments: [id, year]) ?? false
      }
    }
  }
}

extension CommitmentFilter {
  /// Whether a line counts in a number at `:now`, in the words of the database; the verdict's facts are
  /// `VerdictFacts` a second time, as with ``verdict``.
  static func counts(_ count: CommitmentCount) -> String {
    let isDone = "(phase = 'done' OR phase = 'open' AND said = 'done')"
    return switch count {
    case .all: "1"
    case .doneShown: "\(isDone) AND shown = 'shown'"
    case .doneSaid: "\(isDone) AND shown <> 'shown'"
    case .overdue:
      """
      phase = 'open' AND (ifnull(lastDue <= :now, 0) AND NOT isClosingAsked
        OR ifnull(nextDue <= :now, 0))
      """
    case .unknown: "\(verdict) IN ('unclear', 'unanswered')"
    }
  }
}
