// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register
import WorkingDays

/// What is public, read within one snapshot.
struct PublicRows {
  let db: Database
  let jurisdiction: Int64

  /// Whose reports there are, and of which years: a report's first event says it, whatever became of its
  /// hundreds of statements since.
  func reports() throws -> [String: PublicReport] {
    let events = EventTables(db: db, jurisdiction: jurisdiction)
    let taken = try String.fetchAll(
      db,
      sql: "SELECT report FROM intake WHERE jurisdictionId = ?",
      arguments: [jurisdiction]
    )
    var reports: [String: PublicReport] = [:]
    for report in taken {
      let first = try events.history(of: .intake(report: report), limit: 1).first?.event
      guard case .intake(.opened(let place, let year, _)) = first?.change else { continue }
      reports[report] = PublicReport(place: place, year: year)
    }
    return reports
  }

  /// A line for each commitment that is public, in the order of the numbers.
  func lines() throws -> PublicLines {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT year, serial, version, planYear, kind, topic, lead, report, verdict, lastDay,
            approvedAt, seal, span, nextReport, nextSpan, quote, targets, deadline
          FROM publication
          WHERE jurisdictionId = ? AND approvedAt IS NOT NULL AND endedAt IS NULL
          ORDER BY year, serial
          """
      ),
      arguments: [jurisdiction]
    )
    var lines = PublicLines()
    while let row = try rows.next() { lines.append(try line(row)) }
    return lines
  }

  private func line(_ row: Row) throws -> PublicLine {
    guard let number = SerialNumber(year: row[0], serial: row[1]),
      let verdict = CommitmentVerdict(rawValue: row[8])
    else { throw StorageError(.corrupt, "A line of what is public cannot be read.") }
    var line = PublicLine(
      number: number,
      version: row[2],
      year: row[3],
      kind: row[4],
      topic: row[5],
      lead: row[6],
      report: row[7],
      verdict: verdict,
      lastDay: (row[9] as String?).flatMap { CivilDate($0) },
      approvedAt: Timestamp(milliseconds: row[10]),
      seal: row[11] ?? 0,
      quote: row[15] ?? "",
      targets: row[16] ?? "",
      deadline: (row[17] as String?).flatMap { CivilDate($0) },
      span: (row[12] as String?).flatMap { TextSpan($0) },
      next: (row[13] as String?).map { report in
        PublicNext(report: report, span: (row[14] as String?).flatMap { TextSpan($0) })
      }
    )
    // Rows of before the program kept what lists say of them.
    if line.quote.isEmpty, let item = try document(of: number)?.item {
      (line.quote, line.targets) = (item.quote, item.shownTargets)
      line.deadline = item.deadline
    }
    return line
  }

  /// The document of a commitment that is public; nil where it is not.
  func document(of number: SerialNumber) throws -> PublicDocument? {
    try document("approvedAt IS NOT NULL AND endedAt IS NULL", number, [])
  }

  /// What happened to what is public of a document that is, the latest first.
  ///
  /// Most were let out once: nothing else is looked for where nothing else can be.
  func history(of document: PublicDocument, limit: Int) throws -> [PublicEntry] {
    let number = document.item.number
    guard try isFirst(document.item) else {
      return try entries(before: nil, of: number, lead: nil, limit: limit)
    }
    return [
      PublicEntry(
        index: document.seal,
        number: number,
        at: document.approvedAt,
        kind: .released,
        version: document.item.version
      )
    ]
  }

  /// Whether nothing of a commitment was let out before a version that is public.
  private func isFirst(_ item: PublicItem) throws -> Bool {
    let earlier = try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM publication
            WHERE jurisdictionId = ? AND year = ? AND serial = ? AND version < ?)
          """
      ),
      arguments: [jurisdiction, item.number.year, item.number.serial, item.version]
    )
    return earlier == false
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
    var values: [String: any DatabaseValueConvertible] = [
      "jurisdiction": jurisdiction, "before": index ?? .max,
    ]
    if number == nil { values["limit"] = limit }
    if let lead { values["lead"] = lead }
    if let number { (values["year"], values["serial"]) = (number.year, number.serial) }
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: Self.entries(isOfOne: number != nil, isLed: lead != nil)),
      arguments: StatementArguments(values)
    )
    let entries = rows.compactMap { row -> PublicEntry? in
      guard let number = SerialNumber(year: row[1], serial: row[2]) else { return nil }
      let version: Int = row[4]
      return PublicEntry(
        index: row[0],
        number: number,
        at: Timestamp(milliseconds: row[3]),
        kind: version == 0 ? .withdrawn : row[5] ? .renewed : .released,
        version: version,
        moves: Self.moves(row)
      )
    }
    return number == nil
      ? entries : Array(entries.sorted { $0.index > $1.index }.prefix(limit))
  }

  /// Whether there was a version before, and what that and this one say; nothing of what was taken away.
  private static let moves: String = {
    let earlier = """
      FROM publication AS earlier
      WHERE earlier.jurisdictionId = publication.jurisdictionId
        AND earlier.year = publication.year AND earlier.serial = publication.serial
        AND earlier.approvedAt IS NOT NULL AND earlier.version < publication.version
      """
    let columns = ["verdict", "targets", "deadline", "lead"]
    let pairs = columns.flatMap { column in
      [
        """
        (SELECT iif(earlier.quote IS NULL, NULL, ifnull(earlier.\(column), '')) \(earlier)
          ORDER BY earlier.version DESC LIMIT 1)
        """, "iif(quote IS NULL, NULL, ifnull(\(column), ''))",
      ]
    }
    return (["EXISTS (SELECT 1 \(earlier))"] + pairs).joined(separator: ", ")
  }()

  private static func moves(_ row: Row) -> [PublicMove] {
    zip(PublicMove.Field.allCases, stride(from: 6, to: 14, by: 2)).compactMap { field, place in
      guard let old = row[place] as String?, let new = row[place + 1] as String?, old != new else {
        return nil
      }
      return PublicMove(field, from: old, to: new)
    }
  }

  /// The statement for entries of all, of one commitment, or of what an agency leads.
  static func entries(isOfOne: Bool, isLed: Bool) -> String {
    // Of one commitment there are few rows, found by its number. Asked for them in the order of the log,
    // SQLite looks through all of the log instead.
    let unless = isOfOne ? "+" : ""
    let one = isOfOne ? "AND year = :year AND serial = :serial" : ""
    // What was taken away was led by whoever led it last.
    let ledOnce = """
      AND EXISTS (SELECT 1 FROM publication AS released
        WHERE released.jurisdictionId = publicationEnd.jurisdictionId
          AND released.year = publicationEnd.year AND released.serial = publicationEnd.serial
          AND released.lead = :lead)
      """
    return """
      SELECT seal AS place, year, serial, approvedAt AS at, version, \(moves)
      FROM publication
      WHERE jurisdictionId = :jurisdiction AND \(unless)seal IS NOT NULL AND \(unless)seal < :before
        \(one) \(isLed ? "AND lead = :lead" : "")
      UNION ALL
      SELECT "index", year, serial, at, 0, 0\(String(repeating: ", NULL", count: 8))
      FROM publicationEnd
      WHERE jurisdictionId = :jurisdiction AND \(unless)"index" < :before
        \(one) \(isLed ? ledOnce : "")
      \(isOfOne ? "" : "ORDER BY place DESC LIMIT :limit")
      """
  }
}
