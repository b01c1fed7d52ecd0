// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register

extension SQLiteRegister {
  /// A session is written down as seen once a minute at most: looking at a page is no write.
  private static let seenEvery: Int64 = 60

  package func startSession(_ hash: String, _ session: Session) async throws(StorageError) {
    let now = session.startedAt.milliseconds
    try await write { [id] db in
      try db.execute(
        sql: """
          INSERT INTO session (jurisdictionId, hash, login, post, startedAt, seenAt)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [id, hash, session.login, session.post, now, now]
      )
      try db.execute(
        sql: """
          UPDATE account SET failures = 0, lockedUntil = NULL, seenAt = ?
          WHERE jurisdictionId = ? AND login = ?
          """,
        arguments: [now, id, session.login]
      )
    }
  }

  package func session(
    _ hash: String,
    at now: Timestamp
  ) async throws(StorageError) -> Session? {
    let row = try await sessions.answer(hash) { () throws(StorageError) in
      try await readSession(hash)
    }
    guard let (session, seenAt) = row,
      seenAt >= now.earlier(bySeconds: Session.idleSeconds),
      session.startedAt >= now.earlier(bySeconds: Session.mostSeconds)
    else { return nil }
    if seenAt < now.earlier(bySeconds: Self.seenEvery) {
      try await write { [id] db in
        try db.execute(
          sql: "UPDATE session SET seenAt = ? WHERE jurisdictionId = ? AND hash = ?",
          arguments: [now.milliseconds, id, hash]
        )
        try db.execute(
          sql: "UPDATE account SET seenAt = ? WHERE jurisdictionId = ? AND login = ?",
          arguments: [now.milliseconds, id, session.login]
        )
      }
    }
    return session
  }

  /// A session that nobody ended, and when it was last seen; nil where there is none.
  private func readSession(
    _ hash: String
  ) async throws(StorageError) -> (session: Session, seenAt: Timestamp)? {
    try await read { [id] db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT session.login, person, post, startedAt, session.seenAt FROM session
          JOIN account USING (jurisdictionId, login)
          WHERE session.jurisdictionId = ? AND hash = ? AND isDisabled = 0
          """,
        arguments: [id, hash]
      ).map {
        let session = Session(
          login: $0["login"],
          person: $0["person"],
          post: $0["post"],
          startedAt: Timestamp(milliseconds: $0["startedAt"])
        )
        return (session, Timestamp(milliseconds: $0["seenAt"]))
      }
    }
  }

  package func setPost(_ post: String, session hash: String) async throws(StorageError) {
    try await write { [id] db in
      try db.execute(
        sql: "UPDATE session SET post = ? WHERE jurisdictionId = ? AND hash = ?",
        arguments: [post, id, hash]
      )
    }
  }

  package func endSession(_ hash: String) async throws(StorageError) {
    try await write { [id] db in
      try db.execute(
        sql: "DELETE FROM session WHERE jurisdictionId = ? AND hash = ?",
        arguments: [id, hash]
      )
    }
  }

  package func endSessions(
    of login: String,
    but hash: String?
  ) async throws(StorageError) -> Int {
    try await write { [id] db in try Self.endSessions(of: login, but: hash, in: db, id) }
  }

  package func purgeSessions(at now: Timestamp) async throws(StorageError) {
    try await write { [id] db in
      try db.execute(
        sql: """
          DELETE FROM session
          WHERE jurisdictionId = ? AND (seenAt < ? OR startedAt < ?)
          """,
        arguments: [
          id, now.earlier(bySeconds: Session.idleSeconds).milliseconds,
          now.earlier(bySeconds: Session.mostSeconds).milliseconds,
        ]
      )
    }
  }

  @discardableResult
  static func endSessions(
    of login: String,
    but hash: String?,
    in db: Database,
    _ id: Int64
  ) throws -> Int {
    try db.execute(
      sql: "DELETE FROM session WHERE jurisdictionId = ? AND login = ? AND hash IS NOT ?",
      arguments: [id, login, hash]
    )
    return db.changesCount
  }
}
