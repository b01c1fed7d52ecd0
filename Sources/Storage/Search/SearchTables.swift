// SPDX-License-Identifier: Apache-2.0
import GRDB
import Reading
package import Register

/// The tables of the search; never edited after their release.
///
/// An entry is a text that was once said: the quotation of a commitment, a title it was given, a
/// statement of a report. `jurisdictionId` is 0 for the statements of reports, which belong to none.
let searchSchema = """
  CREATE TABLE searchEntry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    jurisdictionId INTEGER NOT NULL,
    year INTEGER,
    serial INTEGER,
    reportId TEXT,
    start INTEGER,
    "end" INTEGER,
    text TEXT NOT NULL,
    CHECK ((year IS NULL) = (serial IS NULL)),
    CHECK ((year IS NULL) = (reportId IS NOT NULL))
  ) STRICT;
  CREATE INDEX searchEntry_number ON searchEntry (jurisdictionId, year, serial)
    WHERE year IS NOT NULL;
  CREATE INDEX searchEntry_reportId ON searchEntry (reportId) WHERE reportId IS NOT NULL;
  CREATE VIRTUAL TABLE searchText
    USING fts5 (text, content = 'searchEntry', content_rowid = 'id', tokenize = 'bigram');
  """

/// What a search found.
package struct SearchHit: Sendable, Hashable {
  /// Of what it is the text.
  package enum Place: Sendable, Hashable {
    /// Of a commitment: its quotation, or a title that it has or had.
    case commitment(SerialNumber)
    /// Of a report, at a span of its stored text.
    case statement(ReportID, TextSpan)
  }

  /// Counts up over all entries; where the next page begins.
  package var id: Int64
  /// Of what it is the text.
  package var place: Place
  /// The text.
  package var text: String
}

/// Writes and asks the tables of the search, within one transaction.
struct SearchTables {
  let db: Database

  /// Adds the texts that an event of a commitment says for the first time.
  func follow(_ events: [RegisterEvent], jurisdiction: Int64) throws {
    for event in events {
      guard case .commitment(let number) = event.subject else { continue }
      switch event.change {
      case .commitment(.entered(let entry)):
        try add(entry.quote, number, jurisdiction)
        if !entry.quote.contains(entry.fields.title) {
          try add(entry.fields.title, number, jurisdiction)
        }
      case .commitment(.corrected(let correction)) where correction.field == .title:
        try add(correction.new.text, number, jurisdiction)
      default: continue
      }
    }
  }

  private func add(_ text: String, _ number: SerialNumber, _ jurisdiction: Int64) throws {
    try db.cachedStatement(
      sql: "INSERT INTO searchEntry (jurisdictionId, year, serial, text) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [jurisdiction, number.year, number.serial, text])
    try index(text)
  }

  /// Makes the statements of a report what its reading says now; those that are there stay where
  /// they are in the order.
  func replace(_ report: Report, named id: String) throws {
    let spans = report.statements.map(\.span)
    let kept = try Row.fetchAll(
      db,
      sql: "SELECT start, \"end\" FROM searchEntry WHERE reportId = ? ORDER BY start",
      arguments: [id]
    ).map { ($0[0] as Int)..<($0[1] as Int) }
    guard kept != spans else { return }
    try remove(id)
    for statement in report.statements {
      try db.cachedStatement(
        sql: """
          INSERT INTO searchEntry (jurisdictionId, reportId, start, "end", text)
          VALUES (0, ?, ?, ?, ?)
          """
      ).execute(
        arguments: [id, statement.span.lowerBound, statement.span.upperBound, statement.plain]
      )
      try index(statement.plain)
    }
  }

  private func index(_ text: String) throws {
    let id = db.lastInsertedRowID
    try db.cachedStatement(sql: "INSERT INTO searchText (rowid, text) VALUES (?, ?)")
      .execute(arguments: [id, text])
  }

  /// Removes the statements of a report.
  func remove(_ report: String) throws {
    try db.execute(
      sql: """
        INSERT INTO searchText (searchText, rowid, text)
        SELECT 'delete', id, text FROM searchEntry WHERE reportId = ?
        """,
      arguments: [report]
    )
    try db.execute(sql: "DELETE FROM searchEntry WHERE reportId = ?", arguments: [report])
  }

  /// What holds all the words, the newest first.
  func find(
    _ words: String,
    jurisdiction: Int64,
    before id: Int64?,
    limit: Int
  ) throws -> [SearchHit] {
    guard let match = SearchTokens.match(words) else { return [] }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT entry.* FROM searchText JOIN searchEntry AS entry ON entry.id = searchText.rowid
          WHERE searchText MATCH ? AND searchText.rowid < ? AND entry.jurisdictionId IN (0, ?)
            AND (entry.reportId IS NULL OR EXISTS
              (SELECT 1 FROM report WHERE report.id = entry.reportId AND deletedAt IS NULL))
          ORDER BY searchText.rowid DESC LIMIT ?
          """
      ),
      arguments: [match, id ?? Int64.max, jurisdiction, limit]
    )
    return try rows.map(SearchHit.init)
  }
}

extension SearchHit {
  fileprivate init(_ row: Row) throws {
    id = row["id"]
    text = row["text"]
    if let year: Int = row["year"], let serial: Int = row["serial"],
      let number = SerialNumber(year: year, serial: serial)
    {
      place = .commitment(number)
    } else {
      let start: Int = row["start"]
      let end: Int = row["end"]
      place = .statement(try ReportID(stored: row["reportId"]), TextSpan(start..<end))
    }
  }
}
