// SPDX-License-Identifier: Apache-2.0
import Register
import TestSupport
import Testing

@testable import Storage

/// Lists in each of their orders.
struct ListOrderTests {
  @Test(arguments: CommitmentQuery.Order.allCases)
  func comesPageByPage(_ order: CommitmentQuery.Order) async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      let sheet = Office.sheet
      var commands = [IntakeCommand.open(sheet)]
      commands += sheet.candidates.map { .accept(sheet, $0.span, Acceptance()) }
      for command in commands {
        _ = try await register.submit(
          Order(.intake(command), at: Office.start, officer: Office.supervisor)
        )
      }
      var query = CommitmentQuery(now: Office.start)
      query.order = order
      let whole = try await register.commitments(query).lines.map(\.number)
      #expect(whole.count == 2)
      query.limit = 1
      let first = try await register.commitments(query)
      #expect(first.lines.map(\.number) == [whole[0]] && first.next != nil)
      query.after = first.next
      let last = try await register.commitments(query)
      #expect(last.lines.map(\.number) == [whole[1]] && last.next == nil)
    }
  }
}
