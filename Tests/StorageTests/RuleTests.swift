// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Mechanisms
import Profiles
import Register
import TestSupport
import Testing

@testable import Storage

/// Lists that follow the rules of a city, which edits them.
struct RuleTests {
  /// The shipped mechanisms, the hotline's order to be signed within so many working hours.
  private func mechanisms(signing hours: Int) throws -> [String: Mechanism] {
    let text = try #require(ProfileLibrary.shippedText(of: "hotline-12345"))
    let own = text.replacingOccurrences(
      of: "count: 4, unit: working_hour",
      with: "count: \(hours), unit: working_hour"
    )
    try #require(own != text || hours == 4)
    var library = ProfileLibrary.shipped
    #expect(library.add(own, file: "own.yaml").isEmpty)
    return library.mechanisms
  }

  private func openCase(in register: SQLiteRegister) async throws {
    var intake = CaseIntake()
    intake.mechanism = "hotline-12345"
    intake.title = "路灯不亮"
    intake.receivedAt = Office.start
    let registration = Registration(severity: "ordinary", caseClass: "help", year: 2026)
    let dispatch = Command.file(
      stage: "dispatch",
      Filing(says: ["deadline": "5个工作日"], agency: "zhujian")
    )
    let number = SerialNumber("2026-1") ?? .blank
    _ = try await register.submitAll(
      Batch([
        (.handling(.open(intake, registration)), Office.start, Office.supervisor),
        (.handling(.loop(number, dispatch)), Office.start, Office.supervisor),
      ])
    )
  }

  private func due(_ register: SQLiteRegister) async throws -> Timestamp? {
    try await register.cases(CaseQuery(now: Office.start)).lines.first?.nextDue
  }

  @Test func aLimitThatWasEditedIsTheLimitOfWhatRunsAlready() async throws {
    try await withFolder { path in
      var dues: [Timestamp?] = []
      do {
        let store = try SQLiteStore(path: path, edition: "1")
        let register = try await store.register(
          of: "qinghe",
          mechanisms: try mechanisms(signing: 4),
          making: "duixian/qinghe"
        )
        _ = try await register.submitAll(
          Batch(Office.founding.map { ($0, Office.start, Office.administrator) })
        )
        try await openCase(in: register)
        dues.append(try await due(register))
        try store.close()
      }
      for hours in [8, 4, 4] {
        let store = try SQLiteStore(path: path, edition: "1")
        let register = try await store.register(
          of: "qinghe",
          mechanisms: try mechanisms(signing: hours)
        )
        dues.append(try await due(register))
        try store.close()
      }
      let (first, second) = (try #require(dues[0]), try #require(dues[1]))
      #expect(second > first)
      #expect(dues == [first, second, first, first])
    }
  }

  @Test func onlyWhatRunsOnOtherRulesIsComputedAnew() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await acceptFirst(register)
      let changed = try mechanisms(signing: 8)
      let counts = try await store.pool.write { db in
        let table = RuleTable(db: db, jurisdiction: 1)
        try db.execute(sql: "UPDATE commitment SET stage = 'wrong'")
        let same = try table.follow(Office.mechanisms)
        let other = try table.follow(changed)
        try db.execute(sql: "DELETE FROM rule")
        return [same, other, try table.follow(changed)]
      }
      #expect(counts == [0, 0, 1])
      let rows = try await register.commitments(CommitmentQuery(now: Office.start)).lines
      #expect(rows.first?.stage != "wrong")
    }
  }
}
