// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register

extension SQLiteRegister {
  package func foldCases<Folded: Sendable>(
    _ query: CaseQuery,
    into start: Folded,
    _ add: @Sendable @escaping (inout Folded, CaseRow) -> Void
  ) async throws(StorageError) -> Folded {
    try await read { [id] db in
      let filter = CaseFilter(query, jurisdiction: id)
      let rows = try Row.fetchCursor(
        db.cachedStatement(sql: "SELECT * FROM handling WHERE \(filter.condition)"),
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
