// SPDX-License-Identifier: Apache-2.0
import GRDB
import Mechanisms
import Register
import TestSupport
import Testing
import WorkingDays

@testable import Storage

/// What agencies owe a word to, as a list beside the events.
struct AnswerTests {
  private let item = SerialNumber("2026-1") ?? .blank

  private func fill(_ register: SQLiteRegister) async throws {
    func give(_ command: RegisterCommand, _ officer: Officer) async throws {
      _ = try await register.submit(Order(command, at: Office.start, officer: officer))
    }
    try await give(.intake(.open(Office.sheet)), Office.supervisor)
    let accept = IntakeCommand.accept(Office.sheet, Office.first, Acceptance())
    try await give(.intake(accept), Office.supervisor)
    try await give(.commitment(item, .assign), Office.supervisor)
    let days = [nil, "2026-06-30", "2026-04-30"].map { $0.flatMap { CivilDate($0) } }
    for (place, day) in days.enumerated() {
      let decision = LeaderDecision(text: "第\(place)条", agency: "zhujian", due: day)
      try await give(.commitment(item, .decide(decision)), Office.mayor)
    }
    let other = LeaderDecision(text: "请教育局配合", agency: "jiaoyu")
    try await give(.commitment(item, .decide(other)), Office.mayor)
    try await give(.commitment(item, .decide(LeaderDecision(text: "知悉"))), Office.mayor)
    try await give(.commitment(item, .carryOut(1, note: "已办")), Office.housing)
  }

  private func check(_ register: SQLiteRegister) async throws {
    let own = try await register.openAnswers(of: "zhujian", .decision, limit: 9)
    #expect(own.lines.map(\.place) == [2, 0] && own.total == 2)
    #expect(own.lines.first?.due == CivilDate("2026-04-30") && own.lines.last?.due == nil)
    let one = try await register.openAnswers(of: "zhujian", .decision, limit: 1)
    #expect(one.lines.map(\.place) == [2] && one.total == 2)
    let other = try await register.openAnswers(of: "jiaoyu", .decision, limit: 9)
    #expect(other.lines.map(\.place) == [3])
    #expect(try await register.openAnswers(of: "zhujian", .notice, limit: 9).total == 0)
    // The list says what the commitment says.
    let state = try await register.state(of: [.commitment(item)])
    let owed = try #require(state.commitments[item]).openAnswers
    #expect(Set(owed) == Set(own.lines + other.lines))
  }

  @Test func followsTheEvents() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      try await fill(register)
      try await check(register)
    }
  }

  @Test func aFileOfAnEarlierVersionIsCaughtUp() async throws {
    try await withFolder { path in
      do {
        let store = try SQLiteStore(path: path, edition: "1")
        try await fill(try await foundedRegister(store))
        try await store.pool.write {
          try $0.execute(sql: "DELETE FROM openAnswer; DELETE FROM rule")
        }
        try store.close()
      }
      let store = try SQLiteStore(path: path, edition: "1")
      try await check(try await store.register(of: "qinghe", mechanisms: Office.mechanisms))
    }
  }
}
