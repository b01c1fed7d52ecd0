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
      // Days in China (UTC+8); a limit that runs out at midnight is of the day before.
      let day = "(nextDue + \(8 * 3_600_000 - 1)) / 86400000"
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT \(CommitmentColumns.selected), days.ofDay
            FROM (
              SELECT jurisdictionId, year, serial, count(*) OVER days AS ofDay,
                row_number() OVER (PARTITION BY \(day)
                  ORDER BY year DESC, serial DESC) AS place
              FROM commitment
              WHERE jurisdictionId = ? AND isActive = 1 AND \(key) >= ? AND \(key) < ?
              WINDOW days AS (PARTITION BY \(day))
            ) AS days JOIN commitment USING (jurisdictionId, year, serial)
            WHERE days.place <= ?
            ORDER BY \(day), year DESC, serial DESC
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
