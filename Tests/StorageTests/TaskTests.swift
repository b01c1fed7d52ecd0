// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Mechanisms
import Register
import TestSupport
import Testing
import WorkingDays

@testable import Storage

/// What waits for agencies, and what was asked of them.
struct TaskTests {
  private static let month = Timestamp(
    CivilMoment(CivilDate(year: 2026, month: 2, day: 1) ?? .first)
  )
  private let item = SerialNumber("2026-1") ?? .blank

  /// A commitment of the housing bureau that was assigned, planned and sent back; three hotline cases,
  /// one signed for, one handed back and given to the schools.
  private func fill(_ register: SQLiteRegister) async throws {
    let (at, boss, unit) = (Office.start, Office.supervisor, Office.housing)
    func give(_ command: RegisterCommand, _ officer: Officer) async throws {
      _ = try await register.submit(Order(command, at: at, officer: officer))
    }
    try await give(.intake(.open(Office.sheet)), boss)
    try await give(.intake(.accept(Office.sheet, Office.first, Acceptance())), boss)
    try await give(.commitment(item, .assign), boss)
    let plan = Filing(says: ["target": "60", "schedule": "季", "safeguards": "专班"])
    try await give(.commitment(item, .loop(.file(stage: "plan", plan))), unit)
    try await give(.commitment(item, .loop(.sendBack(reason: "进度太粗"))), Office.deputy)
    var intake = CaseIntake()
    intake.mechanism = "hotline-12345"
    intake.title = "路灯不亮"
    intake.receivedAt = at
    let registration = Registration(severity: "ordinary", caseClass: "help", year: 2026)
    func dispatch(_ agency: String) -> Command {
      .file(stage: "dispatch", Filing(says: ["deadline": "5个工作日"], agency: agency))
    }
    for serial in 1...3 {
      let number = try #require(SerialNumber(year: 2026, serial: serial))
      try await give(.handling(.open(intake, registration)), boss)
      try await give(.handling(.loop(number, dispatch("zhujian"))), boss)
      if serial == 2 {
        try await give(.handling(.loop(number, .file(stage: "sign", Filing()))), unit)
      }
      if serial == 3 {
        try await give(.handling(.loop(number, .sendBack(reason: "属教育局"))), unit)
        try await give(.handling(.loop(number, dispatch("jiaoyu"))), boss)
      }
    }
  }

  private func check(_ register: SQLiteRegister) async throws {
    let late = Timestamp(milliseconds: Office.start.milliseconds + 90 * 86_400_000)
    let counts = try await register.tasks(of: "zhujian", at: Office.start, soon: late)
    #expect(counts[.sign] == TaskCount(total: 1, soon: 1))
    #expect(counts[.report] == TaskCount(total: 1, soon: 1))
    #expect(counts[.returned] == TaskCount(total: 1, soon: 1))
    let overdue = try await register.tasks(of: "zhujian", at: late, soon: late)
    #expect(overdue[.sign] == TaskCount(total: 1, soon: 1, overdue: 1))
    #expect(try await register.tasks(of: "duchashi", at: late, soon: late).isEmpty)

    var items = CommitmentQuery(now: Office.start)
    (items.lead, items.task, items.order) = ("zhujian", .returned, .due)
    #expect(try await register.commitments(items).lines.map(\.number) == [item])
    items.task = .report
    #expect(try await register.commitments(items).lines.isEmpty)
    var cases = CaseQuery(now: Office.start)
    (cases.agency, cases.task, cases.order) = ("zhujian", .sign, .due)
    #expect(try await register.cases(cases).lines.map(\.number.serial) == [1])

    let asked = try await register.requests(
      of: "zhujian",
      from: Office.start,
      before: Self.month,
      limit: 3
    )
    #expect(asked.total == 5)
    #expect(asked.lines.map(\.kind) == [.assigned, .assigned, .assigned])
    #expect(asked.lines.first?.subject == .handling(try #require(SerialNumber("2026-3"))))
    let all = try await register.requests(of: "zhujian", from: Office.start, before: late, limit: 9)
    #expect(all.lines.map(\.kind) == [.assigned, .assigned, .assigned, .returned, .assigned])
    let schools = try await register.requests(
      of: "jiaoyu",
      from: Office.start,
      before: late,
      limit: 9
    )
    #expect(schools.lines.map(\.kind) == [.assigned])
    #expect(
      try await register.requests(of: "zhujian", from: Self.month, before: late, limit: 9).total
        == 0
    )
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
        try await store.pool.write { db in
          try db.execute(
            sql: """
              DELETE FROM request; DELETE FROM rule;
              UPDATE commitment SET task = NULL; UPDATE handling SET task = NULL;
              """
          )
        }
        try store.close()
      }
      let store = try SQLiteStore(path: path, edition: "1")
      try await check(try await store.register(of: "qinghe", mechanisms: Office.mechanisms))
    }
  }

  @Test func casesComeByTheirDayPageByPage() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      try await fill(register)
      var query = CaseQuery(now: Office.start)
      (query.order, query.limit) = (.due, 1)
      var numbers: [SerialNumber] = []
      repeat {
        let page = try await register.cases(query)
        numbers += page.lines.map(\.number)
        query.after = page.next
      } while query.after != nil
      #expect(Set(numbers).count == 3 && numbers.count == 3)
      var whole = CaseQuery(now: Office.start)
      whole.order = .due
      #expect(try await register.cases(whole).lines.map(\.number) == numbers)
      query.after = "2026-1"
      await #expect(throws: StorageError.self) { try await register.cases(query) }
    }
  }

  @Test func listsOfWhatWaitsNeedNoSorting() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      _ = try await foundedRegister(store)
      var query = CommitmentQuery(now: Office.start)
      (query.lead, query.task, query.order) = ("zhujian", .report, .due)
      let filter = CommitmentFilter(query, jurisdiction: 1)
      let plan = try await store.pool.read { db in
        try Row.fetchAll(
          db,
          sql: """
            EXPLAIN QUERY PLAN SELECT * FROM commitment WHERE \(filter.condition)
            ORDER BY \(filter.clause()) LIMIT 50
            """,
          arguments: filter.arguments
        ).map { $0["detail"] as String }.joined(separator: "\n")
      }
      #expect(plan.contains("commitment_task"), "\(plan)")
      #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
    }
  }
}
