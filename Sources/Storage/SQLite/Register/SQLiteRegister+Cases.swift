// SPDX-License-Identifier: Apache-2.0
import GRDB
import Mechanisms
package import Register

extension SQLiteRegister {
  package func caseCounts(
    _ query: CaseQuery
  ) async throws(StorageError) -> [CasePlace: TaskCount] {
    try await read { [id] db in
      let filter = CaseFilter(query, jurisdiction: id)
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT mechanism, phase, stage, count(*), sum(phase = 'open' AND nextDue <= :moment)
            FROM handling WHERE \(filter.condition) GROUP BY mechanism, phase, stage
            """
        ),
        arguments: filter.arguments.appending(
          contentsOf: ["moment": query.now.milliseconds]
        )
      )
      var counts: [CasePlace: TaskCount] = [:]
      while let row = try rows.next() {
        guard let phase = CaseState.Phase(rawValue: row[1]) else {
          throw StorageError(.corrupt, "A phase of a case cannot be read.")
        }
        let place = CasePlace(mechanism: row[0], phase: phase, stage: row[2])
        counts[place] = TaskCount(total: row[3], overdue: row[4] ?? 0)
      }
      return counts
    }
  }

  package func foldCases<Folded: Sendable>(
    _ query: CaseQuery,
    into start: Folded,
    _ add: @Sendable @escaping (inout Folded, CaseRow) -> Void
  ) async throws(StorageError) -> Folded {
    try await read { [id] db in
      let filter = CaseFilter(query, jurisdiction: id)
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: "SELECT \(CaseColumns.selected) FROM handling WHERE \(filter.condition)"
        ),
        arguments: filter.arguments
      )
      var result = start
      while let row = try rows.next() { add(&result, try CaseColumns.row(row)) }
      return result
    }
  }

  package func caseSources(of mechanism: String) async throws(StorageError) -> Set<String> {
    try await read { [id] db in
      try String.fetchSet(
        db.cachedStatement(
          sql: """
            SELECT source FROM handling
            WHERE jurisdictionId = ? AND mechanism = ? AND source <> ''
            """
        ),
        arguments: [id, mechanism]
      )
    }
  }
}
