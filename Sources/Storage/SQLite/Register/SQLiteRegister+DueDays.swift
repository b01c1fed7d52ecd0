// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register

extension SQLiteRegister {
  package func dueDays(
    _ moments: Range<Timestamp>,
    linesEach: Int
  ) async throws(StorageError) -> [DueDay] {
    try await read { [id] db in
      let key = "coalesce(nextDue, \(Int64.max))"
      // A limit that runs out at midnight is of the day before, in China (UTC+8).
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT \(CommitmentColumns.selected), days.ofDay
            FROM (
              SELECT jurisdictionId, year, serial, count(*) OVER day AS ofDay,
                row_number() OVER (PARTITION BY (nextDue + 28799999) / 86400000
                  ORDER BY year DESC, serial DESC) AS place
              FROM commitment
              WHERE jurisdictionId = ? AND isActive = 1 AND \(key) >= ? AND \(key) < ?
              WINDOW day AS (PARTITION BY (nextDue + 28799999) / 86400000)
            ) AS days JOIN commitment USING (jurisdictionId, year, serial)
            WHERE days.place <= ?
            ORDER BY (nextDue + 28799999) / 86400000, year DESC, serial DESC
            """
        ),
        arguments: [
          id, moments.lowerBound.milliseconds, moments.upperBound.milliseconds, linesEach,
        ]
      )
      var days: [DueDay] = []
      while let row = try rows.next() {
        let line = try CommitmentColumns.row(row)
        guard let day = line.facts.nextDue?.lastDay else { continue }
        if days.last?.day != day {
          days.append(DueDay(day: day, count: row[row.count - 1], lines: []))
        }
        days[days.count - 1].lines.append(line)
      }
      return days
    }
  }
}
