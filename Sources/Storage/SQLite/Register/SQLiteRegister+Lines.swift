// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register

extension SQLiteRegister {
  /// A page out of memory; nil where the database must say.
  func keptPage(
    _ query: CommitmentQuery
  ) async throws(StorageError) -> Page<CommitmentRow>? {
    guard let counts = keptCounts(query) else {
      if lines.begin() { Task { await readLines() } }
      return nil
    }
    let total = query.total(of: counts.counts)
    guard let found = try lines.find(query, of: (total, counts.logSize)) else { return nil }
    var rows = found.rows
    if !found.missing.isEmpty {
      let read = try await self.rows(found.missing.map { found.numbers[$0] })
      // One that is no more is left out, and those behind it move up.
      var gone = 0
      for (place, row) in zip(found.missing, read) {
        if let row { rows.insert(row, at: place - gone) } else { gone += 1 }
      }
    }
    return Page(lines: rows, next: found.next, total: total)
  }

  /// Counts out of memory, whatever the verdict; nil where the database must say.
  func keptCounts(_ query: CommitmentQuery) -> VerdictCount? {
    if let known = counts.known(query) { return known }
    guard let count = lines.count(query.whateverVerdict) else { return nil }
    counts.keep(count, of: query)
    return count
  }

  /// Lines by their numbers, in full.
  private func rows(_ numbers: [SerialNumber]) async throws(StorageError) -> [CommitmentRow?] {
    try await read { [id, lines] db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(CommitmentColumns.selected) FROM commitment
          WHERE jurisdictionId = ? AND year = ? AND serial = ?
          """
      )
      let rows = try numbers.map { number in
        try Row.fetchOne(statement, arguments: [id, number.year, number.serial])
          .map(CommitmentColumns.row)
      }
      lines.keep(rows.compactMap(\.self), logSize: try logSize(of: id, in: db))
      return rows
    }
  }

  /// Reads all lines that count.
  private func readLines() async {
    let read: (index: LineIndex, logSize: Int)? = try? await read { [id, words] db in
      let cursor = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT \(CommitmentColumns.selected) FROM commitment
            WHERE jurisdictionId = ? AND isActive = 1
            """
        ),
        arguments: [id]
      )
      var lines: [ListedLine] = []
      while let row = try cursor.next() {
        if let line = ListedLine(try CommitmentColumns.row(row), words) { lines.append(line) }
      }
      return (LineIndex(lines), try logSize(of: id, in: db))
    }
    lines.put(read?.index, logSize: read?.logSize ?? 0)
  }
}
