// SPDX-License-Identifier: Apache-2.0
import GRDB

/// The table of saved views, by the person whose account it is; never edited after its release.
let viewSchema = """
  CREATE TABLE savedView (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    person TEXT NOT NULL CHECK (person <> ''),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 30),
    query TEXT NOT NULL CHECK (length(query) <= 2000),
    number INTEGER NOT NULL,
    PRIMARY KEY (jurisdictionId, person, name)
  ) STRICT, WITHOUT ROWID;
  """

extension SQLiteRegister: ViewStore {
  package func savedViews(of person: String) async throws(StorageError) -> [SavedView] {
    try await views.answer(person) { () throws(StorageError) in
      try await read { [id] db in
        try Row.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT name, query FROM savedView WHERE jurisdictionId = ? AND person = ?
              ORDER BY number
              """
          ),
          arguments: [id, person]
        ).map { SavedView(name: $0[0], query: $0[1]) }
      }
    } ?? []
  }

  package func save(_ view: SavedView, of person: String) async throws(StorageError) -> Bool {
    guard (1...SavedView.longestName).contains(view.name.unicodeScalars.count),
      view.query.utf8.count <= SavedView.longestQuery
    else { return false }
    return try await write { [id] db in
      try db.execute(
        sql: """
          UPDATE savedView SET query = ? WHERE jurisdictionId = ? AND person = ? AND name = ?
          """,
        arguments: [view.query, id, person, view.name]
      )
      if db.changesCount > 0 { return true }
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*), coalesce(max(number), 0) FROM savedView
          WHERE jurisdictionId = ? AND person = ?
          """,
        arguments: [id, person]
      )
      let (count, last): (Int, Int) = (row?[0] ?? 0, row?[1] ?? 0)
      guard count < SavedView.most else { return false }
      try db.execute(
        sql: "INSERT INTO savedView VALUES (?, ?, ?, ?, ?)",
        arguments: [id, person, view.name, view.query, last + 1]
      )
      return true
    }
  }

  package func forgetView(_ name: String, of person: String) async throws(StorageError) {
    try await write { [id] db in
      try db.execute(
        sql: "DELETE FROM savedView WHERE jurisdictionId = ? AND person = ? AND name = ?",
        arguments: [id, person, name]
      )
    }
  }
}
