// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
package import Register

extension SQLiteRegister: LinkStore {
  package func linkKey(orKeeping key: [UInt8]) async throws(StorageError) -> [UInt8] {
    let kept: Data? = try await read { [id] db in
      try Data.fetchOne(
        db,
        sql: "SELECT key FROM linkKey WHERE jurisdictionId = ?",
        arguments: [id]
      )
    }
    if let kept { return [UInt8](kept) }
    return try await write { [id] db in
      // Another request may have kept one in between.
      try db.execute(
        sql: """
          INSERT INTO linkKey SELECT ?, ?
          WHERE NOT EXISTS (SELECT 1 FROM linkKey WHERE jurisdictionId = ?)
          """,
        arguments: [id, Data(key), id]
      )
      let kept = try Data.fetchOne(
        db,
        sql: "SELECT key FROM linkKey WHERE jurisdictionId = ?",
        arguments: [id]
      )
      return kept.map { [UInt8]($0) } ?? key
    }
  }

  package func addLink(_ link: AnswerLink) async throws(StorageError) {
    try await write { [id] db in
      try db.execute(
        sql: """
          INSERT INTO answerLink
            (jurisdictionId, id, agency, post, subject, stage, version, maker, madeAt, until)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, link.id, link.agency, link.post, link.subject.description, link.stage,
          link.version, link.maker, link.madeAt.milliseconds, link.until.milliseconds,
        ]
      )
    }
  }

  package func link(_ id: String) async throws(StorageError) -> AnswerLink? {
    try await read { [jurisdiction = self.id] db in
      try Row.fetchOne(
        db,
        sql: "SELECT * FROM answerLink WHERE jurisdictionId = ? AND id = ?",
        arguments: [jurisdiction, id]
      ).flatMap(AnswerLink.init)
    }
  }

  package func links(
    of subject: Subject,
    limit: Int
  ) async throws(StorageError) -> [AnswerLink] {
    try await read { [id] db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM answerLink WHERE jurisdictionId = ? AND subject = ?
          ORDER BY madeAt DESC, id LIMIT ?
          """,
        arguments: [id, subject.description, limit]
      ).compactMap(AnswerLink.init)
    }
  }

  package func noteUse(_ use: AnswerLink.Use, of id: String) async throws(StorageError) {
    try await write { [jurisdiction = self.id] db in
      try db.execute(
        sql: """
          UPDATE answerLink SET usedAt = ?, usedAct = ?, usedIndex = ?
          WHERE jurisdictionId = ? AND id = ? AND usedAt IS NULL
          """,
        arguments: [use.at.milliseconds, use.act, use.index, jurisdiction, id]
      )
    }
  }

  package func withdrawLink(
    _ id: String,
    at now: Timestamp
  ) async throws(StorageError) -> Bool {
    try await write { [jurisdiction = self.id] db in
      try db.execute(
        sql: """
          UPDATE answerLink SET withdrawnAt = ?
          WHERE jurisdictionId = ? AND id = ? AND withdrawnAt IS NULL AND usedAt IS NULL
          """,
        arguments: [now.milliseconds, jurisdiction, id]
      )
      return db.changesCount == 1
    }
  }

  // MARK: - Calendars

  package func feed(of owner: FeedOwner) async throws(StorageError) -> String? {
    try await read { [id] db in
      try String.fetchOne(
        db,
        sql: "SELECT id FROM calendarFeed WHERE jurisdictionId = ? AND owner = ?",
        arguments: [id, owner.description]
      )
    }
  }

  package func setFeed(
    _ id: String,
    of owner: FeedOwner,
    at now: Timestamp
  ) async throws(StorageError) {
    try await write { [jurisdiction = self.id] db in
      try db.execute(
        sql: "DELETE FROM calendarFeed WHERE jurisdictionId = ? AND owner = ?",
        arguments: [jurisdiction, owner.description]
      )
      try db.execute(
        sql: "INSERT INTO calendarFeed VALUES (?, ?, ?, ?)",
        arguments: [jurisdiction, owner.description, id, now.milliseconds]
      )
    }
  }

  package func feedOwner(_ id: String) async throws(StorageError) -> FeedOwner? {
    try await read { [jurisdiction = self.id] db in
      try String.fetchOne(
        db,
        sql: "SELECT owner FROM calendarFeed WHERE jurisdictionId = ? AND id = ?",
        arguments: [jurisdiction, id]
      ).flatMap { FeedOwner($0) }
    }
  }
}

extension AnswerLink {
  fileprivate init?(_ row: Row) {
    guard let subject = Subject(row["subject"] as String) else { return nil }
    func moment(_ column: String) -> Timestamp? {
      (row[column] as Int64?).map { Timestamp(milliseconds: $0) }
    }
    self.init(
      id: row["id"],
      agency: row["agency"],
      post: row["post"],
      subject: subject,
      stage: row["stage"],
      version: row["version"],
      maker: row["maker"],
      madeAt: Timestamp(milliseconds: row["madeAt"]),
      until: Timestamp(milliseconds: row["until"])
    )
    withdrawnAt = moment("withdrawnAt")
    if let at = moment("usedAt") {
      use = Use(at: at, act: row["usedAct"], index: row["usedIndex"])
    }
  }
}
