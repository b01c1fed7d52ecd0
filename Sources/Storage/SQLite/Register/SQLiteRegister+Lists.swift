// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register

extension SQLiteRegister {
  package func commitments(
    _ query: CommitmentQuery
  ) async throws(StorageError) -> Page<CommitmentRow> {
    if let page = try await keptPage(query) { return page }
    return try await readPage(query)
  }

  /// A page out of the database.
  func readPage(
    _ query: CommitmentQuery
  ) async throws(StorageError) -> Page<CommitmentRow> {
    let cursor = try query.cursor
    return try await read { [id, counts] db in
      let filter = CommitmentFilter(query, jurisdiction: id)
      let total = query.total(of: try counts.counts(query, jurisdiction: id, in: db))
      let place = filter.place(after: cursor)
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT \(CommitmentColumns.selected), \(filter.key ?? "NULL") FROM commitment
            WHERE \(filter.condition)\(place.condition) ORDER BY \(filter.clause())
            LIMIT \(query.limit + 1)
            """
        ),
        arguments: filter.arguments.appending(contentsOf: place.arguments)
      )
      return Page(
        lines: try rows.prefix(query.limit).map(CommitmentColumns.row),
        next: rows.count > query.limit ? rows[query.limit - 1].cursor?.description : nil,
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
            SELECT year, serial, \(filter.key ?? "NULL") FROM commitment
            WHERE jurisdictionId = ? AND year = ? AND serial = ?
            """
        ),
        arguments: [id, number.year, number.serial]
      )
      guard let cursor = own?.cursor else { return (nil, nil) }
      func neighbour(isBackwards: Bool) throws -> SerialNumber? {
        let place = filter.place(after: cursor, isBackwards: isBackwards)
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
    let all: [CommitmentVerdict: Int]
    if let known = keptCounts(query) {
      all = known.counts
    } else {
      all = try await read { [id, counts] db in
        try counts.counts(query, jurisdiction: id, in: db)
      }
    }
    return all.filter { query.asks(for: $0.key) && $0.value > 0 }
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
            SELECT \(CaseColumns.selected), \(filter.key ?? "NULL") FROM handling
            WHERE \(filter.condition)\(place.condition) ORDER BY \(filter.clause)
            LIMIT \(query.limit + 1)
            """
        ),
        arguments: filter.arguments.appending(contentsOf: place.arguments)
      )
      let lines = try rows.prefix(query.limit).map(CaseColumns.row)
      return Page(
        lines: lines,
        next: rows.count > query.limit ? rows[query.limit - 1].cursor?.description : nil,
        total: total ?? 0
      )
    }
  }
}

extension CommitmentQuery {
  /// Where the page before ended.
  var cursor: ListCursor? {
    get throws(StorageError) {
      guard let after else { return nil }
      return try ListCursor(after, of: order)
    }
  }

  /// How many lines there are, of counts whatever the verdict.
  func total(of counts: [CommitmentVerdict: Int]) -> Int {
    counts.reduce(0) { asks(for: $1.key) ? $0 + $1.value : $0 }
  }

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
  /// Where a page ends: its first two columns are the number, its last is the key it is sorted by.
  fileprivate var cursor: ListCursor? {
    guard let number = SerialNumber(year: self[0], serial: self[1]) else { return nil }
    switch (self[count - 1] as DatabaseValue).storage {
    case .int64(let moment): return ListCursor(number, .moment(moment))
    case .string(let text): return ListCursor(number, .text(text))
    case .null, .double, .blob: return ListCursor(number, nil)
    }
  }
}
