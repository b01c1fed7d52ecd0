// SPDX-License-Identifier: Apache-2.0
import Foundation
import Ledger
import Mechanisms
import Register
import TestSupport
import Testing

@testable import Storage

/// A register in a real file.
struct RegisterStoreTests {
  private let number = SerialNumber("2026-1") ?? .blank

  @Test func whatIsKeptIsReadBackAfterOpeningAgain() async throws {
    try await withFolder { path in
      let before: RegisterState
      let checkpoint: Checkpoint
      do {
        let store = try SQLiteStore(path: path, edition: "1")
        let register = try await foundedRegister(store)
        try await acceptFirst(register)
        before = try await register.state(of: [.commitment(number)])
        checkpoint = try await register.checkpoint()
        try store.close()
      }
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await store.register(of: "qinghe", mechanisms: Office.mechanisms)
      #expect(try await register.state(of: [.commitment(number)]) == before)
      #expect(try await register.checkpoint() == checkpoint)
      let update = CommitmentCommand.update(Update(saying: .running), filing: nil)
      let receipt = try await register.submit(
        Order(.commitment(number, update), at: Office.start, officer: Office.housing)
      )
      #expect(receipt.index == checkpoint.size)
      let problems = try await register.withTiles { try $0.problems($1) }
      #expect(problems.isEmpty)
    }
  }

  @Test func aRefusedOrderLeavesNothing() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      let size = try await register.checkpoint().size
      await #expect(throws: SubmitError.self) {
        try await register.submit(
          Order(.commitment(number, .assign), at: Office.start, officer: Office.supervisor)
        )
      }
      #expect(try await register.checkpoint().size == size)
    }
  }

  @Test func aDryRunSaysWhatWouldHappenAndKeepsNothing() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      let size = try await register.checkpoint().size
      let receipt = try await register.submit(
        Order(
          .intake(.open(Office.sheet)),
          at: Office.start,
          officer: Office.supervisor,
          isDryRun: true
        )
      )
      #expect(receipt.events.count == 1)
      #expect(receipt.index == nil)
      #expect(try await register.checkpoint().size == size)
    }
  }

  @Test func aDryRunRefusesWhatCouldNotBeKept() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      var sheet = Office.sheet
      // 8,000 places take more than an entry of the log may have.
      sheet.text = Array(repeating: 0x61, count: 80_000)
      sheet.candidates = (0..<8000).map {
        .init(span: TextSpan($0 * 10..<$0 * 10 + 9), section: "", fields: CommitmentFields())
      }
      for isDryRun in [true, false] {
        await #expect(throws: SubmitError.self) {
          try await register.submit(
            Order(
              .intake(.open(sheet)),
              at: Office.start,
              officer: Office.supervisor,
              isDryRun: isDryRun
            )
          )
        }
      }
    }
  }

  @Test(arguments: ["", "first", "2026-0", "2026-1:", "2026-1:x", ":5", "2026-1:1:1", "2026-1\n"])
  func aPlaceThatNoPageEndedWithIsRefused(cursor: String) async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      for order in CommitmentQuery.Order.allCases {
        var query = CommitmentQuery(now: Office.start)
        query.order = order
        query.after = cursor
        // An agency or a post may be called anything.
        if order == .agency || order == .leader, cursor.hasPrefix("2026-1:") { continue }
        let error = await #expect(throws: StorageError.self, "\(order)") {
          try await register.commitments(query)
        }
        #expect(error?.code == .invalidCursor)
      }
      var query = CaseQuery(now: Office.start)
      query.after = cursor
      await #expect(throws: StorageError.self) { try await register.cases(query) }
    }
  }

  @Test func aStaleOrderIsRefusedWithWhatCameBetween() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      try await acceptFirst(register)
      let seen = try await register.state(of: [.commitment(number)])
        .version(of: .commitment(number))
      let correct = CommitmentCommand.correct(.topic, FieldValue(text: "城建"), reason: "归口")
      func order() -> Order {
        Order(
          .commitment(number, correct),
          at: Office.start,
          officer: Office.supervisor,
          expected: seen
        )
      }
      _ = try await register.submit(order())
      do throws(SubmitError) {
        _ = try await register.submit(order())
        Issue.record("a stale order was kept")
      } catch {
        guard case .refused(.stale(_, seen, seen + 1), let difference, _) = error else {
          Issue.record("refused for another reason: \(error)")
          return
        }
        #expect(difference.map(\.event.version) == [seen + 1])
      }
    }
  }

  @Test func aRepeatedOrderIsOneAndAnotherUnderItsWordIsRefused() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      try await acceptFirst(register)
      let update = CommitmentCommand.update(Update(saying: .running), filing: nil)
      func order(_ request: String, daysLater days: Int64 = 0) -> Order {
        Order(
          .commitment(number, update),
          at: Timestamp(milliseconds: Office.start.milliseconds + days * 86_400_000),
          officer: Office.housing,
          key: IdempotencyKey(word: "k1", request: request)
        )
      }
      let first = try await register.submit(order("a"))
      let again = try await register.submit(order("a"))
      #expect(again.isRepeated)
      #expect(again.index == first.index)
      #expect(again.events == first.events)
      await #expect(throws: SubmitError.self) { try await register.submit(order("b")) }
      let later = try await register.submit(order("b", daysLater: 2))
      #expect(!later.isRepeated)
    }
  }

  @Test func aBatchIsKeptWholeOrNotAtAll() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      let size = try await register.checkpoint().size
      let good = RegisterCommand.intake(.open(Office.sheet))
      let bad = RegisterCommand.commitment(number, .assign)
      let commands = [good, bad].map { ($0, Office.start, Office.supervisor) }
      do throws(SubmitError) {
        _ = try await register.submitAll(Batch(commands))
        Issue.record("half a batch was kept")
      } catch {
        guard case .refused(.unknown, _, 1) = error else {
          Issue.record("refused for another reason: \(error)")
          return
        }
      }
      #expect(try await register.checkpoint().size == size)
    }
  }

  @Test func ordersOfManyWritersAreAllKeptAndTheLogIsWhole() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      try await acceptFirst(register)
      let size = try await register.checkpoint().size
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<16 {
          group.addTask {
            for round in 0..<25 {
              let update = Update(saying: .running, text: "\(writer)/\(round)")
              _ = try await register.submit(
                Order(
                  .commitment(number, .update(update, filing: nil)),
                  at: Office.start,
                  officer: Office.housing
                )
              )
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await register.checkpoint().size == size + 400)
      #expect(try await register.withTiles { try $0.problems($1) }.isEmpty)
      let state = try await register.state(of: [.commitment(number)])
      #expect(state.commitments[number]?.updates.count == 400)
    }
  }

  @Test func aReportThatARegisterUsesCannotBeDeleted() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      let added = try await store.add(report("新增12个停车位。"), at: Office.start)
      let entry = try #require(try await store.list().first)
      var sheet = Office.sheet
      sheet.report = entry.textSHA256
      sheet.candidates = []
      _ = try await register.submit(
        Order(.intake(.open(sheet)), at: Office.start, officer: Office.supervisor)
      )
      await #expect(throws: StorageError.self) {
        try await store.delete(added.id, at: Office.start, token: "0123456789abcdef")
      }
    }
  }
}
