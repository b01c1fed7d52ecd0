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
    let kept = try Row.fetchAll(
      db,
      sql: "SELECT mechanism, fingerprint FROM rule WHERE jurisdictionId = ?",
      arguments: [jurisdiction]
    )
    let known = Dictionary(uniqueKeysWithValues: kept.map { ($0[0] as String, $0[1] as String) })
    var count = 0
    for (id, mechanism) in mechanisms.sorted(by: { $0.key < $1.key }) {
      guard let now = mechanism.fingerprint.map({ String($0.value, radix: 16) }),
        known[id] != now
      else { continue }
      count += try refresh(id, mechanisms)
      let sql =
        known[id] == nil
        ? "INSERT INTO rule (fingerprint, jurisdictionId, mechanism) VALUES (?, ?, ?)"
        : "UPDATE rule SET fingerprint = ? WHERE jurisdictionId = ? AND mechanism = ?"
      try db.execute(sql: sql, arguments: [now, jurisdiction, id])
    }
    return count
  }

  /// Computes all lines anew that run on a mechanism.
  private func refresh(_ mechanism: String, _ mechanisms: [String: Mechanism]) throws -> Int {
    let lists = QueryTables(db: db, jurisdiction: jurisdiction, mechanisms: mechanisms)
    let folded = FoldedTable(db: db, jurisdiction: jurisdiction)
    let subjects =
      try numbers(in: "commitment", on: mechanism).map { Subject.commitment($0) }
      + numbers(in: "handling", on: mechanism).map { Subject.handling($0) }
    for subject in subjects {
      if let aggregate = try folded.aggregate(subject) { try lists.refresh(aggregate) }
    }
    return subjects.count
  }

  private func numbers(in table: String, on mechanism: String) throws -> [SerialNumber] {
    try Row.fetchAll(
      db,
      sql: "SELECT year, serial FROM \(table) WHERE jurisdictionId = ? AND mechanism = ?",
      arguments: [jurisdiction, mechanism]
    ).compactMap { SerialNumber(year: $0[0], serial: $0[1]) }
  }
}
