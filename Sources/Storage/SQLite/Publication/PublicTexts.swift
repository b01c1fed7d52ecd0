// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register

/// The sentences of what is public, within one transaction: what the public searches.
///
/// Nothing else stands in it: an index over more would tell by a hit what nobody let out.
struct PublicTexts {
  let db: Database
  let jurisdiction: Int64

  /// Makes the sentences of a commitment those of its document.
  func replace(_ item: PublicItem) throws {
    try remove(item.number)
    try add(item.quote, .target, item.report, item)
    for thread in item.threads where thread.relation == "outcome" {
      try add(thread.quote, .outcome, thread.report, item)
    }
  }

  private func add(
    _ text: String,
    _ tense: PublicQuery.Tense,
    _ report: String,
    _ item: PublicItem
  ) throws {
    guard !text.isEmpty else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO publicText (jurisdictionId, year, serial, planYear, topic, report, tense, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        jurisdiction, item.number.year, item.number.serial, item.year, item.topic, report,
        tense.rawValue, text,
      ]
    )
    let id = db.lastInsertedRowID
    try db.cachedStatement(sql: "INSERT INTO publicWords (rowid, text) VALUES (?, ?)")
      .execute(arguments: [id, text])
  }

  /// Takes the sentences of a commitment away.
  func remove(_ number: SerialNumber) throws {
    let key: StatementArguments = [jurisdiction, number.year, number.serial]
    let condition = "jurisdictionId = ? AND year = ? AND serial = ?"
    try db.cachedStatement(
      sql: """
        INSERT INTO publicWords (publicWords, rowid, text)
        SELECT 'delete', id, text FROM publicText WHERE \(condition)
        """
    ).execute(arguments: key)
    try db.cachedStatement(sql: "DELETE FROM publicText WHERE \(condition)")
      .execute(arguments: key)
  }

  /// How many sentences that hold the words one search looks at.
  ///
  /// A word that stands everywhere, asked for in a field that has few of them, would else keep a reader of
  /// the database busy for seconds.
  static let most = 10_000

  /// The sentences that hold all the words, the newest first, at most `limit`, among so many.
  func find(
    _ query: PublicQuery,
    before id: Int64?,
    limit: Int,
    most: Int = Self.most
  ) throws -> PublicFound {
    let none = PublicFound(hits: [], next: nil)
    guard let match = SearchTokens.match(query.words) else { return none }
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT text.id, text.year, text.serial, text.tense, text.report, text.planYear, text.topic,
            text.text
          FROM publicWords JOIN publicText AS text ON text.id = publicWords.rowid
          WHERE publicWords MATCH ? AND publicWords.rowid < ? AND text.jurisdictionId = ?
          ORDER BY publicWords.rowid DESC LIMIT ?
          """
      ),
      arguments: [match, id ?? .max, jurisdiction, most + 1]
    )
    var (found, last, seen) = (none, Int64.max, 0)
    while let row = try rows.next() {
      guard found.hits.count < limit, seen < most else {
        found.next = last
        break
      }
      (last, seen) = (row[0], seen + 1)
      let (tense, report): (String, String) = (row[3], row[4])
      guard query.takes(year: row[5], topic: row[6], report: report, tense: tense),
        let number = SerialNumber(year: row[1], serial: row[2]),
        let tense = PublicQuery.Tense(rawValue: tense)
      else { continue }
      found.hits.append(
        PublicHit(id: last, number: number, text: row[7], tense: tense, report: report)
      )
    }
    return found
  }
}
