// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register
import WorkingDays

/// What is public, read within one snapshot.
struct PublicRows {
  let db: Database
  let jurisdiction: Int64

  /// A line for each commitment that is public, in the order of the numbers.
  func lines() throws -> [PublicLine] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT year, serial, version, planYear, kind, topic, lead, report, verdict, lastDay,
            approvedAt, seal, span, nextReport, nextSpan
          FROM publication
          WHERE jurisdictionId = ? AND approvedAt IS NOT NULL AND endedAt IS NULL
          ORDER BY year, serial
          """
      ),
      arguments: [jurisdiction]
    )
    // Few reports and agencies have many lines: each word is kept once.
    var (words, lines) = ([String: String](), [PublicLine]())
    func word(_ text: String) -> String {
      if let known = words[text] { return known }
      words[text] = text
      return text
    }
    while let row = try rows.next() {
      guard let number = SerialNumber(year: row[0], serial: row[1]),
        let verdict = CommitmentVerdict(rawValue: row[8])
      else { throw StorageError(.corrupt, "A line of what is public cannot be read.") }
      lines.append(
        PublicLine(
          number: number,
          version: row[2],
          year: row[3],
          kind: word(row[4]),
          topic: word(row[5]),
          lead: word(row[6]),
          report: word(row[7]),
          verdict: verdict,
          lastDay: (row[9] as String?).flatMap { CivilDate($0) },
          approvedAt: Timestamp(milliseconds: row[10]),
          seal: row[11] ?? 0,
          span: (row[12] as String?).flatMap { TextSpan($0) },
          next: (row[13] as String?).flatMap { report in
            (row[14] as String?).flatMap { TextSpan($0) }.map { (word(report), $0) }
          }
        )
      )
    }
    return lines
  }

  /// The document of a commitment that is public; nil where it is not.
  func document(of number: SerialNumber) throws -> PublicDocument? {
    try document("approvedAt IS NOT NULL AND endedAt IS NULL", number, [])
  }

  /// The document that was public at a moment; nil where none was, or it was taken away since.
  func document(of number: SerialNumber, at moment: Timestamp) throws -> PublicDocument? {
    let at = moment.milliseconds
    return try document(
      "approvedAt <= ? AND (endedAt IS NULL OR endedAt > ?) AND document IS NOT NULL",
      number,
      [at, at]
    )
  }

  private func document(
    _ condition: String,
    _ number: SerialNumber,
    _ values: [any DatabaseValueConvertible]
  ) throws -> PublicDocument? {
    let key: [any DatabaseValueConvertible] = [jurisdiction, number.year, number.serial]
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT document, approvedAt, seal FROM publication
          WHERE jurisdictionId = ? AND year = ? AND serial = ? AND \(condition)
          """
      ),
      arguments: StatementArguments(key + values)
    )
    guard let row else { return nil }
    let bytes = row.bytes(0)
    return PublicDocument(
      item: try PublicItem(document: bytes),
      bytes: bytes,
      approvedAt: Timestamp(milliseconds: row[1]),
      seal: row[2] ?? 0
    )
  }

  /// What happened to what is public, the latest first.
  func entries(
    before index: Int?,
    of number: SerialNumber?,
    lead: String?,
    limit: Int
  ) throws -> [PublicEntry] {
    let one = number == nil ? "" : "AND year = :year AND serial = :serial"
    // Of one commitment there are few rows, found by its number and not by the place in the log.
    let seal = number == nil ? "seal" : "+seal"
    let led = lead == nil ? "" : "AND lead = :lead"
    // What was taken away was led by whoever led it last.
    let ledOnce =
      lead == nil
      ? ""
      : """
      AND EXISTS (SELECT 1 FROM publication AS released
        WHERE released.jurisdictionId = publicationEnd.jurisdictionId
          AND released.year = publicationEnd.year AND released.serial = publicationEnd.serial
          AND released.lead = :lead)
      """
    var values: [String: any DatabaseValueConvertible] = [
      "jurisdiction": jurisdiction, "before": index ?? .max, "limit": limit,
    ]
    if let lead { values["lead"] = lead }
    if let number { (values["year"], values["serial"]) = (number.year, number.serial) }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT seal AS place, year, serial, approvedAt AS at, version,
            EXISTS (SELECT 1 FROM publication AS earlier
              WHERE earlier.jurisdictionId = publication.jurisdictionId
                AND earlier.year = publication.year AND earlier.serial = publication.serial
                AND earlier.approvedAt IS NOT NULL AND earlier.version < publication.version)
              AS isAgain
          FROM publication
          WHERE jurisdictionId = :jurisdiction AND seal IS NOT NULL AND \(seal) < :before \(one) \(led)
          UNION ALL
          SELECT "index", year, serial, at, 0, 0 FROM publicationEnd
          WHERE jurisdictionId = :jurisdiction AND "index" < :before \(one) \(ledOnce)
          ORDER BY place DESC LIMIT :limit
          """
      ),
      arguments: StatementArguments(values)
    )
    return rows.compactMap { row in
      guard let number = SerialNumber(year: row[1], serial: row[2]) else { return nil }
      let version: Int = row[4]
      return PublicEntry(
        index: row[0],
        number: number,
        at: Timestamp(milliseconds: row[3]),
        kind: version == 0 ? .withdrawn : row[5] ? .renewed : .released,
        version: version
      )
    }
  }
}
