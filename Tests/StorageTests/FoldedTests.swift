// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Register
import TestSupport
import Testing

@testable import Storage

/// Subjects that the database keeps folded beside their events.
struct FoldedTests {
  private let number = SerialNumber("2026-1") ?? .blank
  private let key = "item/2026-1"

  private func report(_ text: String, to register: SQLiteRegister) async throws -> Receipt {
    let update = CommitmentCommand.update(Update(saying: .running, text: text), filing: nil)
    return try await register.submit(
      Order(.commitment(number, update), at: Office.start, officer: Office.housing)
    )
  }

  private func folded(_ store: SQLiteStore) async throws -> Data? {
    try await store.pool.read { [key] db in
      try Data.fetchOne(db, sql: "SELECT state FROM folded WHERE subject = ?", arguments: [key])
    }
  }

  private func folded(from register: SQLiteRegister) async throws -> Commitment? {
    let history = try await register.history(of: .commitment(number), after: 0, limit: .max)
    return RegisterState.folding(history.map(\.event)).commitments[number]
  }

  @Test func aSubjectIsKeptAsItsEventsFold() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await acceptFirst(register)
      for round in 1...3 {
        _ = try await report("第\(round)次", to: register)
        let item = try #require(try await folded(from: register))
        let bytes = try #require(try await folded(store))
        #expect(try Commitment(number, packed: Array(bytes)) == item)
        let state = try await register.state(of: [.commitment(number)])
        #expect(state.commitments[number] == item)
      }
    }
  }

  @Test func anEmptiedTableOrOneOfAnotherEditionIsMadeAnew() async throws {
    for broken in ["DELETE FROM folded", "UPDATE folded SET state = x'0263'"] {
      try await withFolder { path in
        do {
          let store = try SQLiteStore(path: path, edition: "1")
          let register = try await foundedRegister(store)
          try await acceptFirst(register)
          _ = try await report("第一次", to: register)
          try await store.pool.write { try $0.execute(sql: broken) }
          try store.close()
        }
        let store = try SQLiteStore(path: path, edition: "1")
        let register = try await store.register(of: "qinghe", mechanisms: Office.mechanisms)
        let before = try await folded(from: register)
        #expect(try await register.state(of: [.commitment(number)]).commitments[number] == before)
        let receipt = try await report("第二次", to: register)
        #expect(receipt.events[0].version == (before?.version ?? 0) + 1)
        let item = try #require(try await folded(from: register))
        let bytes = try #require(try await folded(store))
        #expect(try Commitment(number, packed: Array(bytes)) == item)
      }
    }
  }

  @Test func anOrderThatFailedLeavesNothingInMind() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await acceptFirst(register)
      try await store.pool.write {
        try $0.execute(
          sql: """
            CREATE TRIGGER refuse BEFORE UPDATE ON folded
            BEGIN SELECT RAISE(ABORT, 'no'); END
            """
        )
      }
      await #expect(throws: SubmitError.self) { try await report("第一次", to: register) }
      try await store.pool.write { try $0.execute(sql: "DROP TRIGGER refuse") }
      let receipt = try await report("第二次", to: register)
      let item = try #require(try await folded(from: register))
      #expect(item.updates.map(\.text) == ["第二次"])
      #expect(receipt.events[0].version == item.version)
    }
  }
}
