// SPDX-License-Identifier: Apache-2.0
import GRDB
package import Register

/// The table of messages; never edited after its release.
///
/// `nextAt` is blank for what was sent, or given up.
let messageSchema = """
  CREATE TABLE message (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    key TEXT NOT NULL CHECK (key <> ''),
    post TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    path TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    nextAt INTEGER,
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    sentAt INTEGER,
    PRIMARY KEY (jurisdictionId, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX message_nextAt ON message (jurisdictionId, nextAt) WHERE nextAt IS NOT NULL;
  """

extension SQLiteRegister: MessageStore {
  package func post(_ message: Message, at now: Timestamp) async throws(StorageError) -> Bool {
    try await write { [id] db in
      try db.execute(
        sql: """
          INSERT INTO message
            (jurisdictionId, key, post, way, title, text, path, createdAt, nextAt)
          SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?
          WHERE NOT EXISTS (SELECT 1 FROM message WHERE jurisdictionId = ? AND key = ?)
          """,
        arguments: [
          id, message.key, message.post, message.way.rawValue, message.title, message.text,
          message.path, now.milliseconds, now.milliseconds, id, message.key,
        ]
      )
      return db.changesCount == 1
    }
  }

  package func waiting(
    at now: Timestamp,
    limit: Int
  ) async throws(StorageError) -> [WaitingMessage] {
    try await read { [id] db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT key, post, way, title, text, path, tries FROM message
          WHERE jurisdictionId = ? AND nextAt <= ? ORDER BY nextAt, createdAt, key LIMIT ?
          """,
        arguments: [id, now.milliseconds, limit]
      ).map { row in
        let message = Message(
          key: row["key"],
          post: row["post"],
          way: Message.Way(rawValue: row["way"]) ?? .webhook,
          title: row["title"],
          text: row["text"],
          path: row["path"]
        )
        return WaitingMessage(message: message, tries: row["tries"])
      }
    }
  }

  package func noteSent(_ key: String, at now: Timestamp) async throws(StorageError) {
    try await write { [id] db in
      try db.execute(
        sql: """
          UPDATE message SET sentAt = ?, nextAt = NULL WHERE jurisdictionId = ? AND key = ?
          """,
        arguments: [now.milliseconds, id, key]
      )
    }
  }

  package func noteFailed(_ key: String, nextAt: Timestamp?) async throws(StorageError) {
    try await write { [id] db in
      try db.execute(
        sql: """
          UPDATE message SET tries = tries + 1, nextAt = ? WHERE jurisdictionId = ? AND key = ?
          """,
        arguments: [nextAt?.milliseconds, id, key]
      )
    }
  }
}
