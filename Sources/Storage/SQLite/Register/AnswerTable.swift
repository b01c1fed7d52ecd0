// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register
import WorkingDays

/// What agencies owe a word to; never edited after its release.
///
/// The lines that are there already are computed anew when the register is opened, as after an edit of
/// the rules.
let answerSchema = """
  CREATE TABLE openAnswer (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('decision', 'notice')),
    place INTEGER NOT NULL CHECK (place >= 0),
    agency TEXT NOT NULL,
    due TEXT,
    since TEXT NOT NULL,
    PRIMARY KEY (jurisdictionId, year, serial, kind, place)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX openAnswer_agency ON openAnswer (jurisdictionId, agency, kind);

  INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('openAnswer', 'openAnswer', '5000 5000 2000 2 2 1'),
    ('openAnswer', 'openAnswer_agency', '5000 5000 100 50');
  ANALYZE sqlite_schema;

  DELETE FROM rule;
  """

/// What agencies owe a word to, within one transaction; it follows from the commitments.
struct AnswerTable {
  let db: Database
  let jurisdiction: Int64

  /// Keeps what is owed about a commitment, where it was something else before.
  func follow(_ number: SerialNumber, _ now: [OpenAnswer], from before: [OpenAnswer]) throws {
    guard now != before else { return }
    try replace(number, with: now)
  }

  /// Keeps what is owed about a commitment, whatever was kept before.
  func replace(_ number: SerialNumber, with answers: [OpenAnswer]) throws {
    try db.cachedStatement(
      sql: "DELETE FROM openAnswer WHERE jurisdictionId = ? AND year = ? AND serial = ?"
    ).execute(arguments: [jurisdiction, number.year, number.serial])
    for answer in answers {
      try db.cachedStatement(sql: "INSERT INTO openAnswer VALUES (?, ?, ?, ?, ?, ?, ?, ?)").execute(
        arguments: [
          jurisdiction, number.year, number.serial, answer.kind.rawValue, answer.place,
          answer.agency, answer.due?.description, answer.since.description,
        ]
      )
    }
  }

  /// What an agency owes of a kind, by its day, without one behind them; how much in all.
  func answers(
    of agency: String,
    _ kind: OpenAnswer.Kind,
    limit: Int
  ) throws -> Page<OpenAnswer> {
    let arguments: StatementArguments = [jurisdiction, agency, kind.rawValue]
    let condition = "jurisdictionId = ? AND agency = ? AND kind = ?"
    let total = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM openAnswer WHERE \(condition)"),
      arguments: arguments
    )
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT year, serial, place, due, since FROM openAnswer WHERE \(condition)
          ORDER BY due IS NULL, due, since, year, serial, place LIMIT \(limit)
          """
      ),
      arguments: arguments
    )
    let lines = rows.compactMap { row -> OpenAnswer? in
      guard let number = SerialNumber(year: row[0], serial: row[1]),
        let since = CivilDate(row[4] as String)
      else { return nil }
      return OpenAnswer(
        item: number,
        agency: agency,
        kind: kind,
        place: row[2],
        due: (row[3] as String?).flatMap { CivilDate($0) },
        since: since
      )
    }
    return Page(lines: lines, next: nil, total: total ?? 0)
  }
}
