// SPDX-License-Identifier: Apache-2.0
import Crypto
import GRDB
import Reading
package import Register
import ReportText
import Synchronization

extension SQLiteStore {
  package func add(_ report: NewReport, at now: Timestamp) async throws(StorageError) -> Addition {
    let textHash = sha256(of: report.text.bytes)
    let sourceHash = sha256(of: report.source)
    let edition = edition
    let addition: Addition = try await attempt {
      try await self.change { db in
        if let id = try String.fetchOne(
          db,
          sql: "SELECT id FROM report WHERE textSHA256 = ?",
          arguments: [textHash]
        ) {
          try self.bringBack(id, with: report, at: now, in: db)
          return Addition.known(try ReportID(stored: id))
        }
        let id = try self.freeID(for: textHash, in: db)
        try db.insertBlob(textHash, report.text.bytes)
        try db.insertBlob(sourceHash, report.source)
        try db.execute(
          sql: """
            INSERT INTO report
              (id, textSHA256, sourceSHA256, byteCount, encoding, form, fileName,
               givenPlace, givenYear, receivedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            id.rawValue, textHash, sourceHash, report.text.bytes.count,
            report.text.encoding.rawValue, report.text.form.rawValue, report.fileName,
            report.options.place, report.options.year, now.milliseconds,
          ]
        )
        try db.insertDiagnostics(report.text.diagnostics, of: id)
        let reading = self.read(report.text, report.options)
        try db.insertSummary(of: reading, edition: edition, for: id.rawValue)
        return Addition.added(id)
      }
    }
    cache.withLock { $0.remove(addition.id) }
    return addition
  }

  /// A report that comes again is no longer deleted, and newer words about it count.
  private func bringBack(
    _ id: String,
    with report: NewReport,
    at now: Timestamp,
    in db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE report SET
          receivedAt = CASE WHEN deletedAt IS NULL THEN receivedAt ELSE :now END,
          deletedAt = NULL, undoToken = NULL,
          givenPlace = coalesce(:place, givenPlace), givenYear = coalesce(:year, givenYear)
        WHERE id = :id
        """,
      arguments: [
        "now": now.milliseconds, "place": report.options.place, "year": report.options.year,
        "id": id,
      ]
    )
    guard report.options.place != nil || report.options.year != nil else { return }
    let row = try Row.fetchOne(
      db,
      sql: "SELECT givenPlace, givenYear FROM report WHERE id = ?",
      arguments: [id]
    )
    let options = ReadingOptions(year: row?["givenYear"], place: row?["givenPlace"])
    try db.insertSummary(
      of: read(report.text, options),
      edition: edition,
      for: id
    )
  }

  /// Twelve digits, and more only where another text begins with the same twelve.
  private func freeID(for hash: String, in db: Database) throws -> ReportID {
    for length in stride(from: 12, through: 64, by: 4) {
      let id = String(hash.prefix(length))
      let taken = try Bool.fetchOne(
        db,
        sql: "SELECT EXISTS (SELECT 1 FROM report WHERE id = ?)",
        arguments: [id]
      )
      if taken == false { return try ReportID(stored: id) }
    }
    throw StorageError(.corrupt, "Two texts bear one SHA-256.")
  }

  /// Reads again what an earlier edition of the reader summarised.
  func refreshSummaries() throws(StorageError) {
    try attempt {
      try pool.write { db in
        let stale = try Row.fetchAll(
          db,
          sql: """
            SELECT report.id, report.encoding, report.form, report.givenPlace, report.givenYear,
              blob.bytes
            FROM report JOIN blob ON blob.sha256 = report.textSHA256
            LEFT JOIN summary ON summary.reportId = report.id
            WHERE summary.edition IS NOT ?
            """,
          arguments: [edition]
        )
        for row in stale {
          let text = try StoredText(row)
          let options = ReadingOptions(year: row["givenYear"], place: row["givenPlace"])
          try db.insertSummary(of: self.read(text, options), edition: edition, for: row[0])
        }
      }
    }
  }
}

extension Database {
  func insertBlob(_ hash: String, _ bytes: [UInt8]) throws {
    try execute(
      sql: """
        INSERT INTO blob (sha256, bytes) SELECT :hash, :bytes
        WHERE NOT EXISTS (SELECT 1 FROM blob WHERE sha256 = :hash)
        """,
      arguments: ["hash": hash, "bytes": bytes.asData]
    )
  }

  fileprivate func insertDiagnostics(_ diagnostics: [Diagnostic], of id: ReportID) throws {
    for (number, diagnostic) in diagnostics.enumerated() {
      try execute(
        sql: "INSERT INTO diagnostic VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          id.rawValue, number, diagnostic.code.rawValue, diagnostic.severity.rawValue,
          diagnostic.span.lowerBound, diagnostic.span.upperBound, diagnostic.sourceSpan?.lowerBound,
          diagnostic.sourceSpan?.upperBound, diagnostic.message,
          diagnostic.messageZh,
        ]
      )
    }
  }

  fileprivate func insertSummary(of report: Report, edition: String, for id: String) throws {
    let counts = Counts(report)
    try execute(
      sql: "INSERT OR REPLACE INTO summary VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        id, edition, report.place, report.year, report.title, counts.targets, counts.outcomes,
        counts.livelihood, counts.indicators,
      ]
    )
    try SearchTables(db: self).replace(report, named: id)
  }
}

/// SHA-256 in 64 lower-case hexadecimal digits.
package func sha256(of bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(64)
  for byte in SHA256.hash(data: bytes) {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
