// SPDX-License-Identifier: Apache-2.0
import GRDB
import Mechanisms
import Register
import TestSupport
import Testing

@testable import Storage

/// Where cases stand is counted, and read by the clock, from an index.
struct CaseCountTests {
  private static func intake(_ mechanism: String) -> CaseIntake {
    var intake = CaseIntake()
    intake.mechanism = mechanism
    intake.title = "办件"
    intake.receivedAt = Office.start
    return intake
  }

  @Test func countsWhatStandsWhere() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      let help = Registration(severity: "ordinary", caseClass: "help", year: 2026)
      for _ in 0..<3 {
        let open = HandlingCommand.open(Self.intake("hotline-12345"), help)
        _ = try await register.submit(
          Order(.handling(open), at: Office.start, officer: Office.supervisor)
        )
      }
      let first = try #require(SerialNumber("2026-1"))
      let filing = Filing(says: ["deadline": "5个工作日"], agency: "zhujian")
      let dispatch = HandlingCommand.loop(first, .file(stage: "dispatch", filing))
      _ = try await register.submit(
        Order(.handling(dispatch), at: Office.start, officer: Office.supervisor)
      )
      func place(_ stage: String) -> CasePlace {
        CasePlace(mechanism: "hotline-12345", phase: .open, stage: stage)
      }
      var query = CaseQuery(now: Office.start)
      #expect(
        try await register.caseCounts(query) == [
          place("dispatch"): TaskCount(total: 2), place("sign"): TaskCount(total: 1),
        ]
      )
      query.agency = "zhujian"
      query.now = Office.start.later(bySeconds: 5 * 86_400)
      #expect(
        try await register.caseCounts(query) == [place("sign"): TaskCount(total: 1, overdue: 1)]
      )
      var lines = CaseQuery(now: Office.start)
      (lines.mechanism, lines.phase, lines.stage, lines.order) =
        ("hotline-12345", .open, "dispatch", .due)
      #expect(
        try await register.cases(lines).lines.map(\.number.description) == ["2026-3", "2026-2"]
      )
    }
  }

  @Test("a queue is read from its index, in order, without a sort")
  func usesTheIndex() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      _ = try await foundedRegister(store)
      let plan = try await store.pool.read { db in
        try Row.fetchAll(
          db,
          sql: """
            EXPLAIN QUERY PLAN SELECT * FROM handling
            WHERE jurisdictionId = 1 AND mechanism = 'hotline-12345' AND phase = 'open'
              AND stage = 'sign'
            ORDER BY coalesce(nextDue, 9223372036854775807), year DESC, serial DESC LIMIT 51
            """
        ).map { $0["detail"] as String }
      }
      #expect(plan.contains { $0.contains("handling_stage") }, "\(plan)")
      #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }
  }
}
