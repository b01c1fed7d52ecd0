// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register
import TestSupport
import Testing

@testable import Storage

/// What waits for the supervision office is found by its columns, and by small indexes.
struct WaitingTests {
  private static let now = Office.start
  private static let old = Office.start.earlier(bySeconds: 40 * 86_400)

  /// What is set in the one line of the register, and what it then waits for.
  private static var cases: [(set: String, waiting: WaitingFor, isFound: Bool)] {
    let place = StagePlace(mechanism: "work-report-register", stage: "review")
    let kind = SilenceLimits.Kind(mechanism: "work-report-register", severity: "ordinary")
    let month = SilenceLimits(since: now.earlier(bySeconds: 30 * 86_400))
    var quarter = month
    quarter.own[kind] = now.earlier(bySeconds: 92 * 86_400)
    let (past, late) = (now.milliseconds - 1, old.milliseconds)
    return [
      ("phase = 'open'", .running, true), ("phase = 'done'", .running, false),
      ("hasOpenExtension = 1", .extensionDecision, true),
      ("hasOpenExtension = 0", .extensionDecision, false),
      ("hasProposedNotice = 1", .noticeDecision, true),
      ("hasProposedNotice = 0", .noticeDecision, false),
      ("stage = 'review'", .stages([place]), true), ("stage = 'report'", .stages([place]), false),
      ("stage = 'review'", .stages([]), false),
      ("stage = 'review', phase = 'ended'", .stages([place]), false),
      ("returnCount = 2", .returns(atLeast: 2), true),
      ("returnCount = 1", .returns(atLeast: 2), false),
      ("updatedAt = \(late), nextDue = NULL", .word(month), true),
      ("updatedAt = \(late), nextDue = NULL", .word(quarter), false),
      ("updatedAt = \(late), phase = 'done'", .word(month), false),
      ("updatedAt = NULL, nextDue = \(past)", .word(quarter), true),
      ("updatedAt = NULL, nextDue = NULL", .word(month), false),
    ]
  }

  @Test func findsWhatWaits() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await acceptFirst(register)
      for (set, waiting, isFound) in Self.cases {
        try await store.pool.write { db in
          try db.execute(
            sql: "UPDATE commitment SET phase = 'open', returnCount = 0, nextDue = NULL"
          )
          try db.execute(sql: "UPDATE commitment SET \(set)")
        }
        for order in CommitmentQuery.Order.allCases {
          var query = CommitmentQuery(now: Self.now)
          query.waiting = waiting
          query.order = order
          let page = try await register.commitments(query)
          #expect(page.total == (isFound ? 1 : 0), "\(set) for \(waiting)")
          #expect(page.lines.count == page.total)
        }
      }
    }
  }

  @Test("a page by the day that ends before the last line tells where the next begins")
  func goesOn() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      let accept = RegisterCommand.intake(.acceptAll(Office.sheet, Acceptance()))
      _ = try await register.submit(
        Order(.intake(.open(Office.sheet)), at: Self.now, officer: Office.supervisor)
      )
      _ = try await register.submit(Order(accept, at: Self.now, officer: Office.supervisor))
      for order in CommitmentQuery.Order.allCases {
        var query = CommitmentQuery(now: Self.now)
        (query.order, query.limit) = (order, 1)
        let first = try await register.commitments(query)
        #expect(first.next != nil)
        query.after = first.next
        let second = try await register.commitments(query)
        #expect(Set((first.lines + second.lines).map(\.number)).count == 2, "\(order)")
        #expect(second.next == nil)
      }
    }
  }

  @Test("from one moment on, and before another")
  func findsAWindow() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await acceptFirst(register)
      let due = Self.now.milliseconds
      try await store.pool.write { db in
        try db.execute(sql: "UPDATE commitment SET nextDue = ?", arguments: [due])
      }
      for (from, before, isFound) in [(0, 1, true), (1, 2, false), (-1, 0, false)] {
        var query = CommitmentQuery(now: Self.now)
        query.dueFrom = Timestamp(milliseconds: due + Int64(from))
        query.dueBefore = Timestamp(milliseconds: due + Int64(before))
        #expect(try await register.commitments(query).total == (isFound ? 1 : 0))
      }
    }
  }

  @Test("a decision that waits is found without walking through the register")
  func usesItsIndex() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      _ = try await foundedRegister(store)
      for (waiting, index) in [
        (WaitingFor.extensionDecision, "commitment_extension"),
        (.noticeDecision, "commitment_notice"), (.returns(atLeast: 2), "commitment_returns"),
      ] {
        var query = CommitmentQuery(now: Self.now)
        query.waiting = waiting
        query.order = .due
        let filter = CommitmentFilter(query, jurisdiction: 1)
        let plan = try await store.pool.read { db in
          try Row.fetchAll(
            db,
            sql: """
              EXPLAIN QUERY PLAN SELECT * FROM commitment WHERE \(filter.condition)
              ORDER BY \(filter.clause()) LIMIT 10
              """,
            arguments: filter.arguments
          ).map { $0["detail"] as String }
        }
        #expect(plan.contains { $0.contains(index) }, "\(plan)")
      }
    }
  }
}
