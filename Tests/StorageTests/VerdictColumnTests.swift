// SPDX-License-Identifier: Apache-2.0
import GRDB
import Mechanisms
import Register
import TestSupport
import Testing

@testable import Storage

/// The verdict in the words of the database is that of the register, whatever stands in the columns.
struct VerdictColumnTests {
  @Test(arguments: [CaseState.Phase.open, .done, .ended], SaidStatus.allCases)
  func theDatabaseSaysWhatTheRegisterSays(phase: CaseState.Phase, said: SaidStatus) async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await acceptFirst(register)
      let query = CommitmentQuery(now: Office.start)
      let past = Office.start.milliseconds - 1
      for flags in 0..<8 {
        for due in [nil, past] {
          try await store.pool.write { db in
            try db.execute(
              sql: """
                UPDATE commitment SET phase = ?, said = ?, fallsShort = ?, isLowered = ?,
                  isClosingAsked = ?, nextDue = ?, lastDue = ?
                """,
              arguments: [
                phase.rawValue, said.rawValue, flags & 1, flags >> 1 & 1, flags >> 2, due, due,
              ]
            )
          }
          let row = try #require(try await register.readPage(query).lines.first)
          #expect(row.facts.isLowered == (flags >> 1 & 1 == 1))
          let verdict = row.facts.verdict(at: Office.start)
          // Counted anew: nobody told the kept counts what was changed behind their back.
          let counts = try await store.pool.read { db in
            try VerdictCount(query, jurisdiction: register.id, logSize: 0, in: db).counts
          }
          #expect(counts == [verdict: 1], "\(row.facts)")
        }
      }
    }
  }
}
