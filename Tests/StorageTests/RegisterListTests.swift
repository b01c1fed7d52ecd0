// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Ledger
import Register
import TestSupport
import Testing
import WorkingDays

@testable import Storage

/// Each filter and order of the register lets through what it names and nothing else.
struct RegisterListTests {
  private let first = SerialNumber("2026-1") ?? .blank
  private let second = SerialNumber("2026-2") ?? .blank

  /// A register with two items; something was reported on the first only, and a leader has it.
  private func filled(_ path: String) async throws -> SQLiteRegister {
    let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
    try await acceptFirst(register)
    let accept = IntakeCommand.accept(Office.sheet, TextSpan(32..<51), Acceptance())
    try await give(.intake(accept), to: register)
    let leader = CommitmentCommand.correct(.leader, FieldValue(text: "fushizhang"), reason: "分管")
    try await give(.commitment(first, leader), to: register)
    return register
  }

  private func give(
    _ command: RegisterCommand,
    to register: SQLiteRegister,
    by officer: Officer = Office.supervisor,
    at moment: Timestamp = Office.start
  ) async throws {
    _ = try await register.submit(Order(command, at: moment, officer: officer))
  }

  private func query(
    now: Timestamp = Office.start,
    _ change: (inout CommitmentQuery) -> Void
  ) -> CommitmentQuery {
    var query = CommitmentQuery(now: now)
    change(&query)
    return query
  }

  private func numbers(
    _ register: SQLiteRegister,
    _ query: CommitmentQuery
  ) async throws -> [SerialNumber] {
    let page = try await register.commitments(query)
    #expect(page.total == page.lines.count)
    let counted = try await register.verdicts(query).values.reduce(0, +)
    #expect(counted == page.total)
    return page.lines.map(\.number)
  }

  @Test func whatIsSaidAndWhatIsNotShown() async throws {
    try await withFolder { path in
      let register = try await filled(path)
      let done = CommitmentCommand.update(Update(saying: .done, text: "已完成"), filing: nil)
      try await give(.commitment(first, done), to: register, by: Office.housing)
      #expect(try await numbers(register, query { $0.said = .done }) == [first])
      #expect(try await numbers(register, query { $0.said = .unknown }) == [second])
      #expect(try await numbers(register, query { $0.isNotShown = true }) == [second, first])
      let piece = try await register.keep([1, 2, 3])
      let evidence = Evidence(sha256: piece, name: "图", mediaType: "image/png", byteCount: 3)
      try await give(.commitment(first, .addEvidence(evidence)), to: register, by: Office.housing)
      let grade = CommitmentCommand.gradeEvidence(0, .b, isSupporting: true, note: "已到现场")
      try await give(.commitment(first, grade), to: register)
      #expect(try await numbers(register, query { $0.isNotShown = true }) == [second])
    }
  }

  @Test func whatIsUnknownIsFoundByBothOfItsVerdicts() async throws {
    try await withFolder { path in
      let register = try await filled(path)
      #expect(try await numbers(register, query { $0.isUnknown = true }) == [])
      let late = Timestamp(milliseconds: Office.start.milliseconds + 400 * 86_400_000)
      let unanswered = try await numbers(register, query(now: late) { $0.isUnknown = true })
      #expect(unanswered.contains(first))
      let done = CommitmentCommand.update(Update(saying: .done, text: "已完成"), filing: nil)
      try await give(.commitment(first, done), to: register, by: Office.housing)
      let verdicts = try await register.verdicts(query(now: late) { $0.isUnknown = true })
      #expect(verdicts[.unclear] == 1)
      #expect(verdicts[.unanswered, default: 0] + 1 == verdicts.values.reduce(0, +))
    }
  }

  @Test func whatIsDueBetweenTwoMoments() async throws {
    try await withFolder { path in
      let register = try await filled(path)
      try await give(.commitment(first, .assign), to: register)
      let page = try await register.commitments(CommitmentQuery(now: Office.start))
      let due = try #require(page.lines.first { $0.number == first }?.facts.nextDue)
      let next = Timestamp(milliseconds: due.milliseconds + 1)
      #expect(try await numbers(register, query { $0.dueFrom = due }).contains(first))
      #expect(!(try await numbers(register, query { $0.dueFrom = next }).contains(first)))
      let both = try await numbers(register, query { ($0.dueFrom, $0.dueBefore) = (due, next) })
      #expect(both.contains(first))
    }
  }

  @Test func whatHappenedSinceADay() async throws {
    try await withFolder { path in
      let register = try await filled(path)
      let size = try await register.checkpoint().size
      let later = Timestamp(milliseconds: Office.start.milliseconds + 86_400_000)
      #expect(try await register.firstIndex(from: Office.start) == 0)
      #expect(try await register.firstIndex(from: later) == size)
      #expect(try await numbers(register, query { $0.changedFrom = size }) == [])
      let topic = CommitmentCommand.correct(.topic, FieldValue(text: "教育"), reason: "归口")
      try await give(.commitment(second, topic), to: register, at: later)
      #expect(try await register.firstIndex(from: later) == size)
      #expect(try await numbers(register, query { $0.changedFrom = size }) == [second])
      #expect(try await numbers(register, query { $0.changedFrom = 0 }) == [second, first])
    }
  }

  @Test(arguments: CommitmentQuery.Order.allCases)
  func pagesJoinToTheWholeList(order: CommitmentQuery.Order) async throws {
    try await withFolder { path in
      let register = try await filled(path)
      let whole = try await numbers(register, query { $0.order = order })
      #expect(whole.count == 2)
      if order == .entered { #expect(whole == [first, second]) }
      // Of no leader comes before of one.
      if order == .leader { #expect(whole == [second, first]) }
      var next = query { ($0.order, $0.limit) = (order, 1) }
      var joined: [SerialNumber] = []
      repeat {
        let page = try await register.commitments(next)
        joined += page.lines.map(\.number)
        next.after = page.next
      } while next.after != nil && joined.count < 9
      #expect(joined == whole)
    }
  }

  @Test func aBatchIsHeldAgainstEveryVersionThatWasSeen() async throws {
    try await withFolder { path in
      let register = try await filled(path)
      let numbers = [first, second]
      let state = try await register.state(of: numbers.map { .commitment($0) })
      let versions = numbers.map { state.commitments[$0]?.version }
      let topic = CommitmentCommand.correct(.topic, FieldValue(text: "民生"), reason: "归口")
      let commands = numbers.map {
        (
          command: RegisterCommand.commitment($0, topic), at: Office.start,
          officer: Office.supervisor
        )
      }
      let other = CommitmentCommand.correct(.title, FieldValue(text: "新增学位"), reason: "简称")
      try await give(.commitment(second, other), to: register)
      let size = try await register.checkpoint().size
      do throws(SubmitError) {
        _ = try await register.submitAll(Batch(commands, expected: versions))
        Issue.record("a stale batch was kept")
      } catch {
        guard case .refused(.stale, let difference, 1) = error else {
          Issue.record("refused for another reason: \(error)")
          return
        }
        #expect(difference.count == 1)
      }
      #expect(try await register.checkpoint().size == size)
      let seen = [versions[0], versions[1].map { $0 + 1 }]
      _ = try await register.submitAll(Batch(commands, expected: seen))
      #expect(try await register.checkpoint().size == size + 2)
    }
  }

  @Test func aLineTellsTheLampOfItsClock() async throws {
    try await withFolder { path in
      let register = try await filled(path)
      try await give(.commitment(first, .assign), to: register)
      let row = try #require(
        try await register.commitments(CommitmentQuery(now: Office.start)).lines.last
      )
      let item = try #require(
        try await register.state(of: [.commitment(first)]).commitments[first]
      )
      let mechanism = try #require(Office.mechanisms[row.mechanism])
      for days in 0..<400 {
        let now = Timestamp(milliseconds: Office.start.milliseconds + Int64(days) * 86_400_000)
        let lamp = mechanism.deadlineLamp(of: item.loop, at: now.civil)
        #expect(row.clock(at: now, by: mechanism.profile.deadlineLamps) == lamp, "day \(days)")
      }
    }
  }
}
