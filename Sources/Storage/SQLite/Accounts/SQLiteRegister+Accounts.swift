// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
package import Register

extension SQLiteRegister: AccountStore {
  package func accounts() async throws(StorageError) -> [Account] {
    try await read { [id] db in
      try Row.fetchAll(
        db,
        sql: "SELECT * FROM account WHERE jurisdictionId = ? ORDER BY login",
        arguments: [id]
      ).map(Account.init)
    }
  }

  package func addAccount(
    _ login: String,
    person: String,
    key: SetUpKey?,
    at now: Timestamp
  ) async throws(AccountError) {
    guard Account.isLogin(login) else { throw .badLogin }
    try await change { [id] db in
      let known = try Row.fetchOne(
        db,
        sql: """
          SELECT login, person FROM account
          WHERE jurisdictionId = ? AND (login = ? OR person = ?) ORDER BY login <> ?
          """,
        arguments: [id, login, person, login]
      )
      if let known {
        let other: String = known["login"]
        throw other == login ? AccountError.loginTaken : .personHasAccount(login: other)
      }
      try db.execute(
        sql: """
          INSERT INTO account (jurisdictionId, login, person, setUpHash, setUpUntil, createdAt)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [id, login, person, key?.hash, key?.until.milliseconds, now.milliseconds]
      )
    }
  }

  package func invite(_ login: String, key: SetUpKey) async throws(AccountError) {
    try await change { [id] db in
      try db.execute(
        sql: """
          UPDATE account SET setUpHash = ?, setUpUntil = ?
          WHERE jurisdictionId = ? AND login = ?
          """,
        arguments: [key.hash, key.until.milliseconds, id, login]
      )
      guard db.changesCount == 1 else { throw AccountError.unknown }
    }
  }

  package func setDisabled(_ isDisabled: Bool, _ login: String) async throws(AccountError) {
    try await change { [id] db in
      try db.execute(
        sql: """
          UPDATE account SET isDisabled = ?, failures = 0, lockedUntil = NULL,
            setUpHash = CASE WHEN ? THEN NULL ELSE setUpHash END,
            setUpUntil = CASE WHEN ? THEN NULL ELSE setUpUntil END
          WHERE jurisdictionId = ? AND login = ?
          """,
        arguments: [isDisabled, isDisabled, isDisabled, id, login]
      )
      guard db.changesCount == 1 else { throw AccountError.unknown }
      if isDisabled { try Self.endSessions(of: login, but: nil, in: db, id) }
    }
  }

  package func setMail(_ address: String?, _ login: String) async throws(AccountError) {
    try await change { [id] db in
      try db.execute(
        sql: "UPDATE account SET mail = ? WHERE jurisdictionId = ? AND login = ?",
        arguments: [address, id, login]
      )
      guard db.changesCount == 1 else { throw AccountError.unknown }
    }
  }

  package func account(
    setUpHash: String,
    at now: Timestamp
  ) async throws(StorageError) -> Account? {
    try await read { [id] db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT * FROM account
          WHERE jurisdictionId = ? AND setUpHash = ? AND setUpUntil > ? AND isDisabled = 0
          """,
        arguments: [id, setUpHash, now.milliseconds]
      ).map(Account.init)
    }
  }

  package func setPassword(
    _ login: String,
    _ password: String,
    keeping session: String?
  ) async throws(StorageError) {
    try await write { [id] db in
      try db.execute(
        sql: """
          UPDATE account SET password = ?, setUpHash = NULL, setUpUntil = NULL, failures = 0,
            lockedUntil = NULL
          WHERE jurisdictionId = ? AND login = ?
          """,
        arguments: [password, id, login]
      )
      try Self.endSessions(of: login, but: session, in: db, id)
    }
  }

  package func credentials(_ login: String) async throws(StorageError) -> Credentials? {
    try await read { [id] db in
      try Row.fetchOne(
        db,
        sql: "SELECT * FROM account WHERE jurisdictionId = ? AND login = ?",
        arguments: [id, login]
      ).map { Credentials(account: Account($0), password: $0["password"], code: $0.bytes("code")) }
    }
  }

  package func noteFailure(
    _ login: String,
    at now: Timestamp
  ) async throws(StorageError) -> Timestamp? {
    try await write { [id] db in
      let failures = try Int.fetchOne(
        db,
        sql: """
          UPDATE account SET failures = failures + 1 WHERE jurisdictionId = ? AND login = ?
          RETURNING failures
          """,
        arguments: [id, login]
      )
      let seconds = SignInDelay.seconds(after: failures ?? 0)
      guard seconds > 0 else { return nil }
      let until = now.later(bySeconds: seconds)
      try db.execute(
        sql: "UPDATE account SET lockedUntil = ? WHERE jurisdictionId = ? AND login = ?",
        arguments: [until.milliseconds, id, login]
      )
      return until
    }
  }

  package func setCode(_ login: String, secret: [UInt8]?) async throws(StorageError) {
    try await write { [id] db in
      try db.execute(
        sql: "UPDATE account SET code = ? WHERE jurisdictionId = ? AND login = ?",
        arguments: [secret.map { Data($0) }, id, login]
      )
    }
  }

  package func useStep(_ step: Int64, _ login: String) async throws(StorageError) -> Bool {
    try await write { [id] db in
      try db.execute(
        sql: """
          UPDATE account SET lastStep = ?
          WHERE jurisdictionId = ? AND login = ? AND lastStep < ?
          """,
        arguments: [step, id, login, step]
      )
      return db.changesCount == 1
    }
  }
}

extension SQLiteRegister {
  /// Writes in a transaction of its own, which the writer of orders waits for.
  func write<T: Sendable>(
    _ work: @Sendable @escaping (Database) throws -> T
  ) async throws(StorageError) -> T {
    // Also where it failed: nobody knows how far it came.
    defer { forgetAnswers() }
    return try await attempt { try await self.store.pool.write(work) }
  }

  private func forgetAnswers() {
    sessions.forget()
    views.forget()
  }

  /// The same where the work refuses.
  private func change(
    _ work: @Sendable @escaping (Database) throws -> Void
  ) async throws(AccountError) {
    defer { forgetAnswers() }
    do {
      try await store.pool.write(work)
    } catch let error as AccountError {
      throw error
    } catch {
      throw .failed(StorageError(wrapping: error))
    }
  }
}

extension Account {
  init(_ row: Row) {
    func moment(_ column: String) -> Timestamp? {
      (row[column] as Int64?).map { Timestamp(milliseconds: $0) }
    }
    let (password, code): (String?, Data?) = (row["password"], row["code"])
    self.init(
      login: row["login"],
      person: row["person"],
      hasPassword: password != nil,
      hasCode: code != nil,
      isDisabled: row["isDisabled"],
      setUpUntil: moment("setUpUntil"),
      lockedUntil: moment("lockedUntil"),
      seenAt: moment("seenAt")
    )
    mail = row["mail"]
  }
}

extension Row {
  fileprivate func bytes(_ column: String) -> [UInt8]? {
    (self[column] as Data?).map { [UInt8]($0) }
  }
}
