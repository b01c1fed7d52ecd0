// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register

/// What was asked of agencies, within one transaction; it follows from the events.
struct RequestTable {
  let db: Database
  let jurisdiction: Int64

  /// How many events are read at once while it catches up.
  private static let step = 10_000

  /// Notes what events ask; `before` is who answered for a subject before them.
  func follow(
    _ events: [RegisterEvent],
    firstIndex: Int,
    before: (Subject) -> String?
  ) throws {
    var reader = RequestReader()
    for (place, event) in events.enumerated() {
      try note(reader.read(event, before: before), at: firstIndex + place)
    }
  }

  /// Reads the whole log once where nothing was noted yet, as in a file of an earlier version.
  func catchUp() throws {
    let isNew = try Bool.fetchOne(
      db,
      sql: "SELECT NOT EXISTS (SELECT 1 FROM request WHERE jurisdictionId = ?)",
      arguments: [jurisdiction]
    )
    guard isNew == true else { return }
    let tables = EventTables(db: db, jurisdiction: jurisdiction)
    var (reader, index) = (RequestReader(), 0)
    while case let events = try tables.events(from: index, limit: Self.step), !events.isEmpty {
      for logged in events {
        try note(reader.read(logged.event) { _ in nil }, at: logged.index)
      }
      index += events.count
    }
  }

  /// What was asked of an agency within a time, the latest first, and how much in all.
  func requests(
    of agency: String,
    from start: Timestamp,
    before end: Timestamp,
    limit: Int
  ) throws -> Page<AgencyRequest> {
    let condition = "jurisdictionId = ? AND agency = ? AND at >= ? AND at < ?"
    let arguments: StatementArguments = [
      jurisdiction, agency, start.milliseconds, end.milliseconds,
    ]
    let total = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM request WHERE \(condition)"),
      arguments: arguments
    )
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT subject, at, kind FROM request WHERE \(condition)
          ORDER BY at DESC, "index" DESC LIMIT \(limit)
          """
      ),
      arguments: arguments
    )
    let lines = rows.compactMap { row -> AgencyRequest? in
      guard let subject = Subject(row["subject"] as String),
        let kind = AgencyRequest.Kind(rawValue: row["kind"])
      else { return nil }
      return AgencyRequest(subject: subject, at: Timestamp(milliseconds: row["at"]), kind: kind)
    }
    return Page(lines: lines, next: nil, total: total ?? 0)
  }

  private func note(
    _ asked: (agency: String, request: AgencyRequest)?,
    at index: Int
  ) throws {
    guard let (agency, request) = asked else { return }
    try db.cachedStatement(sql: "INSERT INTO request VALUES (?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        jurisdiction, agency, request.at.milliseconds, index, request.subject.description,
        request.kind.rawValue,
      ]
    )
  }
}
