// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register

extension SQLiteRegister {
  package func commitments(
    _ query: CommitmentQuery
  ) async throws(StorageError) -> Page<CommitmentRow> {
    try await read { [id, counts] db in
      let filter = CommitmentFilter(query, jurisdiction: id)
      let total = try counts.counts(query, jurisdiction: id, in: db)
        .reduce(0) { query.asks(for: $1.key) ? $0 + $1.value : $0 }
      let place = try filter.place(after: query.after)
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT *, \(filter.key ?? "NULL") AS sortKey FROM commitment
            WHERE \(filter.condition)\(place.condition) ORDER BY \(filter.clause())
            LIMIT \(query.limit + 1)
            """
        ),
        arguments: filter.arguments.appending(contentsOf: place.arguments)
      )
      let lines = try rows.prefix(query.limit).map(CommitmentColumns.row)
      let isMore = rows.count > query.limit
      return Page(
        lines: lines,
        next: isMore ? rows[query.limit - 1].cursor : nil,
        total: total
      )
    }
  }

  package func neighbours(
    of number: SerialNumber,
    in query: CommitmentQuery
  ) async throws(StorageError) -> (previous: SerialNumber?, next: SerialNumber?) {
    try await read { [id] db in
      let filter = CommitmentFilter(query, jurisdiction: id)
      let own = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT year, serial, \(filter.key ?? "NULL") AS sortKey FROM commitment
            WHERE jurisdictionId = ? AND year = ? AND serial = ?
            """
        ),
        arguments: [id, number.year, number.serial]
      )
      guard let cursor = own?.cursor else { return (nil, nil) }
      func neighbour(isBackwards: Bool) throws -> SerialNumber? {
        let place = try filter.place(after: cursor, isBackwards: isBackwards)
        let row = try Row.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT year, serial FROM commitment WHERE \(filter.condition)\(place.condition)
              ORDER BY \(filter.clause(isBackwards: isBackwards)) LIMIT 1
              """
          ),
          arguments: filter.arguments.appending(contentsOf: place.arguments)
        )
        return row.flatMap { SerialNumber(year: $0[0], serial: $0[1]) }
      }
      return (try neighbour(isBackwards: true), try neighbour(isBackwards: false))
    }
  }

  package func verdicts(
    _ query: CommitmentQuery
  ) async throws(StorageError) -> [CommitmentVerdict: Int] {
    try await read { [id, counts] db in
      try counts.counts(query, jurisdiction: id, in: db)
        .filter { query.asks(for: $0.key) && $0.value > 0 }
    }
  }

  package func search(
    _ words: String,
    before place: Int64?,
    limit: Int
  ) async throws(StorageError) -> [SearchHit] {
    try await read { [id] db in
      try SearchTables(db: db).find(words, jurisdiction: id, before: place, limit: limit)
    }
  }

  package func cases(_ query: CaseQuery) async throws(StorageError) -> Page<CaseRow> {
    try await read { [id] db in
      let filter = CaseFilter(query, jurisdiction: id)
      let total = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM handling WHERE \(filter.condition)"),
        arguments: filter.arguments
      )
      let place = try filter.place(after: query.after)
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT *, \(filter.key ?? "NULL") AS sortKey FROM handling
            WHERE \(filter.condition)\(place.condition) ORDER BY \(filter.clause)
            LIMIT \(query.limit + 1)
            """
        ),
        arguments: filter.arguments.appending(contentsOf: place.arguments)
      )
      let lines = try rows.prefix(query.limit).map(CaseColumns.row)
      return Page(
        lines: lines,
        next: rows.count > query.limit ? rows[query.limit - 1].cursor : nil,
        total: total ?? 0
      )
    }
  }
}

extension CommitmentQuery {
  /// Whether lines of a verdict are asked for.
  fileprivate func asks(for word: CommitmentVerdict) -> Bool {
    (verdict == nil || verdict == word) && (!isUnknown || word == .unclear || word == .unanswered)
  }
}

extension StatementArguments {
  func appending(contentsOf other: StatementArguments) -> StatementArguments {
    var all = self
    _ = all.append(contentsOf: other)
    return all
  }
}

extension Row {
  /// Where a page ends: the key it is sorted by, then the number.
  fileprivate var cursor: String {
    let number = "\(self["year"] as Int)-\(self["serial"] as Int)"
    switch (self["sortKey"] as DatabaseValue).storage {
    case .int64(let moment): return "\(number):\(moment)"
    case .string(let text): return "\(number):\(text)"
    case .null, .double, .blob: return number
    }
  }
}
