// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register

extension SQLiteRegister {
  package func tasks(
    of agency: String,
    at now: Timestamp,
    soon: Timestamp
  ) async throws(StorageError) -> [AgencyTask: TaskCount] {
    try await read { [id] db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT task, count(*), total(due < :soon), total(due <= :now)
            FROM (
              SELECT task, coalesce(nextDue, \(Int64.max)) AS due FROM commitment
                WHERE jurisdictionId = :id AND lead = :agency AND task IS NOT NULL
              UNION ALL
              SELECT task, coalesce(nextDue, \(Int64.max)) FROM handling
                WHERE jurisdictionId = :id AND agency = :agency AND task IS NOT NULL
            ) GROUP BY task
            """
        ),
        arguments: [
          "id": id, "agency": agency, "now": now.milliseconds, "soon": soon.milliseconds,
        ]
      )
      var counts: [AgencyTask: TaskCount] = [:]
      for row in rows {
        AgencyTask(rawValue: row[0]).map {
          counts[$0] = TaskCount(total: row[1], soon: row[2], overdue: row[3])
        }
      }
      return counts
    }
  }

  package func openAnswers(
    of agency: String,
    _ kind: OpenAnswer.Kind,
    limit: Int
  ) async throws(StorageError) -> Page<OpenAnswer> {
    try await read { [id] db in
      try AnswerTable(db: db, jurisdiction: id).answers(of: agency, kind, limit: limit)
    }
  }

  package func requests(
    of agency: String,
    from start: Timestamp,
    before end: Timestamp,
    limit: Int
  ) async throws(StorageError) -> Page<AgencyRequest> {
    try await read { [id] db in
      try RequestTable(db: db, jurisdiction: id)
        .requests(of: agency, from: start, before: end, limit: limit)
    }
  }
}
