// SPDX-License-Identifier: Apache-2.0
import Register
import Testing

@testable import Storage

/// What people say of threads is kept, the last counts, and it can be taken back.
@Suite struct ThreadDecisionTests {
  private func withPair(
    _ work: (SQLiteStore, ThreadDecision) async throws -> Void
  ) async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let earlier = try await store.add(report("青禾市2025年政府工作报告"), at: noon).id
      let later = try await store.add(report("青禾市2026年政府工作报告"), at: noon).id
      try await work(
        store,
        ThreadDecision(earlier: earlier, later: later, promise: 3..<9, act: .confirm)
      )
    }
  }

  @Test func theLastCountsUntilItIsTakenBack() async throws {
    try await withPair { store, confirmed in
      var pointed = confirmed
      pointed.act = .point(12..<20)
      var other = confirmed
      other.promise = 30..<36
      other.act = .refuse
      let first = try await store.decide(confirmed, at: noon)
      let second = try await store.decide(pointed, at: noon)
      let third = try await store.decide(other, at: noon)
      let (earlier, later) = (confirmed.earlier, confirmed.later)
      #expect(
        try await store.decisions(from: earlier, to: later) == [
          KeptDecision(number: second, decision: pointed),
          KeptDecision(number: third, decision: other),
        ]
      )
      #expect(try await store.decisions(from: later, to: earlier).isEmpty)
      #expect(try await store.withdraw(second, at: noon) == pointed)
      #expect(try await store.withdraw(second, at: noon) == nil)
      #expect(
        try await store.decisions(from: earlier, to: later).map(\.number) == [first, third]
      )
      #expect(try await store.withdraw(99, at: noon) == nil)
    }
  }

  @Test func goesWithItsReport() async throws {
    try await withPair { store, decision in
      _ = try await store.decide(decision, at: noon)
      _ = try await store.delete(decision.later, at: noon, token: "0123456789abcdef")
      let after = Timestamp(milliseconds: noon.milliseconds + 1)
      #expect(try await store.purge(deletedBefore: after) == 1)
      #expect(
        try await store.decisions(from: decision.earlier, to: decision.later).isEmpty
      )
    }
  }

  @Test func refusesAReportThatIsNotHere() async throws {
    try await withPair { store, decision in
      var strange = decision
      strange.later = try #require(ReportID("0123456789ab"))
      await #expect(throws: StorageError.self) { try await store.decide(strange, at: noon) }
    }
  }
}
