// SPDX-License-Identifier: Apache-2.0
import Foundation
import Register
import Storage
import TestSupport
import Testing

/// Accounts and sessions in a real file.
struct AccountTests {
  private static let start = Office.start
  private static let hash = String(repeating: "a", count: 64)
  private static let other = String(repeating: "b", count: 64)

  private func withAccounts(
    _ work: (SQLiteRegister) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("duixian-accounts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try SQLiteStore(path: folder.appendingPathComponent("a.db").path, edition: "1")
    let register = try await store.register(
      of: "qinghe",
      mechanisms: Office.mechanisms,
      making: "duixian/qinghe"
    )
    try await work(register)
  }

  private func add(_ login: String, _ person: String, to register: SQLiteRegister) async throws {
    let key = SetUpKey(hash: Self.hash, givenAt: Self.start)
    try await register.addAccount(login, person: person, key: key, at: Self.start)
  }

  @Test func aLoginAndAPersonHaveOneAccount() async throws {
    try await withAccounts { register in
      try await add("lin", "林澄", to: register)
      do throws(AccountError) {
        try await register.addAccount("lin", person: "周砚", key: nil, at: Self.start)
        Issue.record("a login was given twice")
      } catch { guard case .loginTaken = error else { throw error } }
      do throws(AccountError) {
        try await register.addAccount("lin2", person: "林澄", key: nil, at: Self.start)
        Issue.record("a person was given two")
      } catch { guard case .personHasAccount("lin") = error else { throw error } }
      do throws(AccountError) {
        try await register.addAccount("a b", person: "周砚", key: nil, at: Self.start)
        Issue.record("a login with a blank was taken")
      } catch { guard case .badLogin = error else { throw error } }
      #expect(try await register.accounts().map(\.login) == ["lin"])
    }
  }

  @Test func aWordMakesAPasswordOnceAndInTime() async throws {
    try await withAccounts { register in
      try await add("lin", "林澄", to: register)
      let late = Self.start.later(bySeconds: SetUpKey.seconds)
      #expect(try await register.account(setUpHash: Self.hash, at: late) == nil)
      let inTime = late.earlier(bySeconds: 1)
      #expect(try await register.account(setUpHash: Self.hash, at: inTime)?.login == "lin")
      #expect(try await register.account(setUpHash: Self.other, at: inTime) == nil)
      try await register.setPassword("lin", "encoded", keeping: nil)
      #expect(try await register.account(setUpHash: Self.hash, at: inTime) == nil)
      #expect(try await register.credentials("lin")?.password == "encoded")
    }
  }

  @Test func aSessionEndsWhenSilentAndWhenOld() async throws {
    try await withAccounts { register in
      try await add("lin", "林澄", to: register)
      let session = Session(login: "lin", person: "林澄", post: "p", startedAt: Self.start)
      try await register.startSession(Self.hash, session)
      func seen(after seconds: Int64) async throws -> Bool {
        try await register.session(Self.hash, at: Self.start.later(bySeconds: seconds)) != nil
      }
      // Seen every twenty minutes it lasts twelve hours and no longer.
      for minute in stride(from: Int64(20), through: 720, by: 20) {
        #expect(try await seen(after: minute * 60), "after \(minute) minutes")
      }
      #expect(try await !seen(after: 720 * 60 + 1))
      try await register.startSession(Self.other, session)
      let silent = Self.start.later(bySeconds: Session.idleSeconds + 1)
      #expect(try await register.session(Self.other, at: silent) == nil)
      try await register.purgeSessions(at: silent)
      #expect(try await register.session(Self.other, at: Self.start) == nil)
    }
  }

  @Test func disablingAndANewPasswordEndSessions() async throws {
    try await withAccounts { register in
      try await add("lin", "林澄", to: register)
      let session = Session(login: "lin", person: "林澄", post: "p", startedAt: Self.start)
      for hash in [Self.hash, Self.other] { try await register.startSession(hash, session) }
      try await register.setPassword("lin", "encoded", keeping: Self.hash)
      #expect(try await register.session(Self.hash, at: Self.start) != nil)
      #expect(try await register.session(Self.other, at: Self.start) == nil)
      try await register.setDisabled(true, "lin")
      #expect(try await register.session(Self.hash, at: Self.start) == nil)
      try await register.setDisabled(false, "lin")
      #expect(try await register.session(Self.hash, at: Self.start) == nil)
    }
  }

  @Test func failuresCostMoreAndMoreTime() async throws {
    #expect((0...4).map { SignInDelay.seconds(after: $0) } == [0, 0, 0, 0, 0])
    #expect(
      [5, 6, 7, 10, 11, 12, 5000].map { SignInDelay.seconds(after: $0) }
        == [30, 60, 120, 960, 1800, 1800, 1800]
    )
    try await withAccounts { register in
      try await add("lin", "林澄", to: register)
      for _ in 1...4 { #expect(try await register.noteFailure("lin", at: Self.start) == nil) }
      #expect(
        try await register.noteFailure("lin", at: Self.start) == Self.start.later(bySeconds: 30)
      )
      #expect(try await register.credentials("lin")?.account.lockedUntil != nil)
      try await register.startSession(
        Self.hash,
        Session(login: "lin", person: "林澄", post: "p", startedAt: Self.start)
      )
      #expect(try await register.noteFailure("lin", at: Self.start) == nil)
    }
  }

  @Test func aCodeIsUsedOnce() async throws {
    try await withAccounts { register in
      try await add("lin", "林澄", to: register)
      #expect(try await register.useStep(100, "lin"))
      #expect(try await !register.useStep(100, "lin"))
      #expect(try await !register.useStep(99, "lin"))
      #expect(try await register.useStep(101, "lin"))
    }
  }
}
