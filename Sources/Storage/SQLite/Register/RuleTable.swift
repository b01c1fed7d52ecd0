// SPDX-License-Identifier: Apache-2.0
import GRDB
import Mechanisms
import Register
import WorkingDays

/// The table of the rules that lists were computed by; never edited after its release.
let ruleSchema = """
  CREATE TABLE rule (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    mechanism TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (jurisdictionId, mechanism)
  ) STRICT, WITHOUT ROWID;
  """

/// Keeps by which rules the lists were computed, within one transaction.
///
/// Limits run out by themselves, so lists keep when, not whether; but when follows from the rules, and
/// a city edits those. What runs on others than before is computed anew when the register is opened.
struct RuleTable {
  let db: Database
  let jurisdiction: Int64

  /// Brings the lists to the rules of now; gives the number of lines that were computed anew.
  @discardableResult
  func follow(_ mechanisms: [String: Mechanism]) throws -> Int {
    let changed = try note(mechanisms)
    guard !changed.isEmpty else { return 0 }
    let lists = QueryTables(db: db, jurisdiction: jurisdiction, mechanisms: mechanisms)
    let folded = FoldedTable(db: db, jurisdiction: jurisdiction)
    let subjects =
      try numbers(in: "commitment", on: changed).map { Subject.commitment($0) }
      + numbers(in: "handling", on: changed).map { Subject.handling($0) }
    for subject in subjects {
      if let aggregate = try folded.aggregate(subject) { try lists.refresh(aggregate) }
    }
    return subjects.count
  }

  /// Notes by which rules the lists are computed from here on; gives the mechanisms that ran on others.
  @discardableResult
  func note(_ mechanisms: [String: Mechanism]) throws -> [String] {
    let kept = try Row.fetchAll(
      db,
      sql: "SELECT mechanism, fingerprint FROM rule WHERE jurisdictionId = ?",
      arguments: [jurisdiction]
    )
    let known = Dictionary(uniqueKeysWithValues: kept.map { ($0[0] as String, $0[1] as String) })
    var changed: [String] = []
    for (id, mechanism) in mechanisms.sorted(by: { $0.key < $1.key }) {
      guard let now = mechanism.fingerprint.map({ String($0.value, radix: 16) }),
        known[id] != now
      else { continue }
      changed.append(id)
      let sql =
        known[id] == nil
        ? "INSERT INTO rule (fingerprint, jurisdictionId, mechanism) VALUES (?, ?, ?)"
        : "UPDATE rule SET fingerprint = ? WHERE jurisdictionId = ? AND mechanism = ?"
      try db.execute(sql: sql, arguments: [now, jurisdiction, id])
    }
    return changed
  }

  private func numbers(in table: String, on mechanisms: [String]) throws -> [SerialNumber] {
    let marks = mechanisms.map { _ in "?" }.joined(separator: ", ")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT year, serial FROM \(table) WHERE jurisdictionId = ? AND mechanism IN (\(marks))
        """,
      arguments: StatementArguments([jurisdiction] + mechanisms as [any DatabaseValueConvertible])
    ).compactMap { SerialNumber(year: $0[0], serial: $0[1]) }
  }
}
