// SPDX-License-Identifier: Apache-2.0
import Ledger
import Mechanisms
import Register
import TestSupport
import Testing
import WorkingDays

@testable import Storage

/// Orders that are handed out one by one are kept all or none.
struct OrderStreamTests {
  private func command(_ number: Int, agency: String = "zhujian") -> RegisterCommand {
    var intake = CaseIntake()
    intake.mechanism = "hotline-12345"
    intake.source = "RX\(number)"
    intake.title = "路灯不亮"
    intake.caller = PrivateText(value: "某人", salt: [UInt8](repeating: 7, count: 16))
    intake.receivedAt = Office.start
    intake.agency = agency
    let registration = Registration(severity: "ordinary", caseClass: "help", year: 2026)
    return .handling(.open(intake, registration))
  }

  private func stream(_ count: Int, wrong: Int? = nil, isDryRun: Bool = false) -> OrderStream {
    OrderStream(isDryRun: isDryRun) { take in
      for number in 0..<count {
        let command = command(number, agency: number == wrong ? "nobody" : "zhujian")
        try take((command, Office.start, Office.supervisor))
      }
    }
  }

  @Test func allAreKeptInOneTransaction() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      let size = try await register.checkpoint().size
      let receipt = try await register.submitAll(stream(300))
      #expect(receipt.events.isEmpty)
      #expect(receipt.index == size)
      // A case is taken in and registered: two events each.
      #expect(receipt.logSize == size + 600)
      #expect(try await register.checkpoint().size == size + 600)
      let page = try await register.cases(CaseQuery(now: Office.start))
      #expect(page.total == 300)
      let problems = try await register.withTiles { try $0.problems($1) }
      #expect(problems.isEmpty)
      let sources = try await register.caseSources(of: "hotline-12345")
      #expect(sources.count == 300)
      var query = CaseQuery(now: Office.start)
      query.limit = 1
      let serials = try await register.foldCases(query, into: 0) { $0 += $1.number.serial }
      #expect(serials == 300 * 301 / 2)
    }
  }

  @Test func oneThatIsRefusedTakesAllBack() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      let before = try await register.checkpoint()
      do throws(SubmitError) {
        _ = try await register.submitAll(stream(300, wrong: 299))
        Issue.record("it was kept")
      } catch {
        guard case .refused(let refusal, _, let number) = error else {
          Issue.record(error)
          return
        }
        #expect(refusal == .unknownAgency("nobody"))
        #expect(number == 299)
      }
      #expect(try await register.checkpoint() == before)
      #expect(try await register.cases(CaseQuery(now: Office.start)).total == 0)
      // What is in mind was taken back too: the next number is the first.
      let order = Order(command(1), at: Office.start, officer: Office.supervisor)
      let receipt = try await register.submit(order)
      #expect(receipt.index == before.size)
      #expect(receipt.events.first?.subject == .handling(SerialNumber("2026-1") ?? .blank))
      let problems = try await register.withTiles { try $0.problems($1) }
      #expect(problems.isEmpty)
    }
  }

  @Test func whatIsTriedLeavesNothing() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      let before = try await register.checkpoint()
      let receipt = try await register.submitAll(stream(5, isDryRun: true))
      #expect(receipt.index == nil)
      #expect(try await register.checkpoint() == before)
      let again = try await register.submitAll(stream(0))
      #expect(again.index == nil)
      #expect(again.logSize == before.size)
    }
  }

  @Test func anErrorOfWhoeverHandsOutTakesAllBack() async throws {
    struct Broken: Error {}
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      let before = try await register.checkpoint()
      await #expect(throws: SubmitError.self) {
        try await register.submitAll(
          OrderStream { take in
            try take((command(1), Office.start, Office.supervisor))
            throw Broken()
          }
        )
      }
      #expect(try await register.checkpoint() == before)
      #expect(try await register.cases(CaseQuery(now: Office.start)).total == 0)
    }
  }
}
