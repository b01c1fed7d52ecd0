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

  /// The sentences that hold all the words, the newest first.
  func find(_ query: PublicQuery, before id: Int64?, limit: Int) throws -> [PublicHit] {
    guard let match = SearchTokens.match(query.words) else { return [] }
    var condition = "publicWords MATCH ? AND publicWords.rowid < ? AND text.jurisdictionId = ?"
    var values: [any DatabaseValueConvertible] = [match, id ?? .max, jurisdiction]
    if let year = query.year {
      condition += " AND text.planYear = ?"
      values.append(year)
    }
    if let topic = query.topic {
      condition += " AND text.topic = ?"
      values.append(topic)
    }
    if let tense = query.tense {
      condition += " AND text.tense = ?"
      values.append(tense.rawValue)
    }
    if let reports = query.reports {
      condition += " AND text.report IN (\(reports.map { _ in "?" }.joined(separator: ", ")))"
      values += reports
    }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT text.id, text.year, text.serial, text.text, text.tense, text.report
          FROM publicWords JOIN publicText AS text ON text.id = publicWords.rowid
          WHERE \(condition) ORDER BY publicWords.rowid DESC LIMIT ?
          """
      ),
      arguments: StatementArguments(values + [limit])
    )
    return rows.compactMap { row in
      guard let number = SerialNumber(year: row[1], serial: row[2]),
        let tense = PublicQuery.Tense(rawValue: row[4])
      else { return nil }
      return PublicHit(id: row[0], number: number, text: row[3], tense: tense, report: row[5])
    }
  }
}
