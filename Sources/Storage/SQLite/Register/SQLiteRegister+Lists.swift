// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register

extension SQLiteRegister {
  package func commitments(
    _ query: CommitmentQuery
  ) async throws(StorageError) -> Page<CommitmentRow> {
    try await read { [id] db in
      let filter = CommitmentFilter(query, jurisdiction: id)
      let total = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM commitment WHERE \(filter.condition)"),
        arguments: filter.arguments
      )
      let place = try filter.place(after: query.after)
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT *, \(filter.key ?? "NULL") AS sortKey FROM commitment
            WHERE \(filter.condition)\(place.condition) ORDER BY \(filter.clause)
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
        total: total ?? 0
      )
    }
  }

  package func verdicts(
    _ query: CommitmentQuery
  ) async throws(StorageError) -> [CommitmentVerdict: Int] {
    try await read { [id] db in
      let filter = CommitmentFilter(query, jurisdiction: id, countsVerdicts: true)
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT \(CommitmentFilter.verdict) AS verdict, count(*) FROM commitment
            WHERE \(filter.condition) GROUP BY verdict
            """
        ),
        arguments: filter.arguments
      )
      var counts: [CommitmentVerdict: Int] = [:]
      for row in rows {
        CommitmentVerdict(rawValue: row[0]).map { counts[$0] = row[1] }
      }
      return counts
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
      let place = try numberPlace(after: query.after)
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT * FROM handling WHERE \(filter.condition)\(place.condition)
            ORDER BY year DESC, serial DESC LIMIT \(query.limit + 1)
            """
        ),
        arguments: filter.arguments.appending(contentsOf: place.arguments)
      )
      let lines = try rows.prefix(query.limit).map(CaseColumns.row)
      return Page(
        lines: lines,
        next: rows.count > query.limit ? lines.last?.number.description : nil,
        total: total ?? 0
      )
    }
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
    let key = self["sortKey"] as DatabaseValue
    let number = "\(self["year"] as Int)-\(self["serial"] as Int)"
    return switch key.storage {
    case .int64(let moment): "\(number):\(moment)"
    case .string(let id): "\(number):\(id)"
    default: number
    }
  }
}

/// The part of a condition that lets only lines behind a place in the order pass.
struct ListPlace {
  var condition = ""
  var arguments = StatementArguments()
}

/// Behind a number, where the latest comes first.
///
/// - Throws: ``StorageError`` with `invalidCursor` where it is none: the first page in its place would
///   be taken for the next one.
func numberPlace(after cursor: String?) throws(StorageError) -> ListPlace {
  guard let cursor else { return ListPlace() }
  guard let number = SerialNumber(cursor) else { throw .invalidCursor }
  return ListPlace(
    condition: " AND (year < :y OR year = :y AND serial < :s)",
    arguments: ["y": number.year, "s": number.serial]
  )
}
