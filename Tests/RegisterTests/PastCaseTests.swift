// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// Cases that are entered with their past: the log has the moment of the entering, the clocks those
/// of then.
struct PastCaseTests {
  private func moment(_ text: String) throws -> CivilMoment {
    try #require(CivilMoment(text))
  }

  /// A hotline order of 2025 that was answered on the third working day and closed.
  private func history() throws -> CaseHistory {
    var intake = CaseIntake()
    intake.mechanism = "hotline-12345"
    intake.source = "RX202500001"
    intake.title = "路灯不亮"
    intake.receivedAt = Timestamp(try moment("2025-03-03T10:00"))
    intake.agency = "zhujian"
    var history = CaseHistory(
      intake,
      Registration(severity: "ordinary", caseClass: "help", year: 2025)
    )
    history.steps = [
      PastCommand(
        .file(stage: "dispatch", Filing(says: ["deadline": "五日"], agency: "zhujian")),
        at: try moment("2025-03-03T10:05")
      ),
      PastCommand(.file(stage: "sign", Filing()), at: try moment("2025-03-03T11:00")),
      PastCommand(
        .file(stage: "answer", Filing(says: ["answer": "已修复"])),
        at: try moment("2025-03-05T16:00")
      ),
      PastCommand(.review(grade: ""), at: try moment("2025-03-06T09:00")),
      PastCommand(
        .file(stage: "callback", Filing(says: ["resolved": "1", "satisfied": "满意"])),
        at: try moment("2025-03-07T09:00")
      ),
    ]
    history.answer = CaseAnswer(text: "已修复")
    history.answeredAt = try moment("2025-03-05T16:00")
    history.callback = Callback(isResolved: true, opinion: .satisfied)
    history.calledAt = try moment("2025-03-07T09:00")
    return history
  }

  @Test func theClocksRunOnTheMomentsOfThen() throws {
    var stage = try Stage()
    let events = try stage.give(.handling(.record(try history())), by: Stage.supervisor)
    #expect(events.count == 1)
    #expect(events[0].mark.at == stage.now)
    let number = try #require(SerialNumber("2025-1"))
    let handling = try #require(stage.state.handlings[number])
    let mechanism = try #require(Stage.mechanisms["hotline-12345"])
    let row = CaseRow(handling, by: mechanism)
    #expect(row.phase == .done)
    #expect(row.closedAt == Timestamp(try moment("2025-03-06T09:00")))
    #expect(row.answeredAt == Timestamp(try moment("2025-03-05T16:00")))
    #expect(row.answerDue?.date == CivilDate(year: 2025, month: 3, day: 11))
    #expect(handling.loop.last?.at == (try moment("2025-03-07T09:00")))
    #expect(handling.loop.passed["sign"]?.actor.body == "zhujian")
    #expect(handling.answer?.mark.at == Timestamp(try moment("2025-03-05T16:00")))
    #expect(handling.callback?.opinion == .satisfied)
    let facts = row.facts(at: stage.now)
    #expect(facts.respondedInTime == true)
    #expect(facts.satisfaction == .satisfied)
  }

  /// Closing is audited by the hotline, which may take its time: the order's limit is the agency's.
  @Test func aCaseThatWasAnsweredInTimeIsClosedOnTimeHoweverLongTheAuditTook() throws {
    var stage = try Stage()
    var history = try history()
    history.steps[3].at = try moment("2025-03-20T09:00")
    history.steps.removeLast()
    try stage.give(.handling(.record(history)), by: Stage.supervisor)
    let mechanism = try #require(Stage.mechanisms["hotline-12345"])
    let handling = try #require(stage.state.handlings.values.first)
    let row = CaseRow(handling, by: mechanism)
    let counting = CaseCounting(at: stage.now.civil, calendar: .shipped)
    let rates = CaseRates(of: [row.facts(at: stage.now)], counting)
    #expect(rates.onTime.numerator == Exact(1) && rates.onTime.denominator == Exact(1))
    #expect(rates.closed.numerator == Exact(1))
  }

  @Test func whatIsKeptIsReadAsItWas() throws {
    var stage = try Stage()
    let events = try stage.give(.handling(.record(try history())), by: Stage.supervisor)
    let kept = try events[0].kept()
    #expect(try RegisterEvent(kept) == events[0])
    #expect(RegisterState.folding(stage.history) == stage.state)
  }

  @Test func theMechanismRefusesWhatItWouldHaveRefusedThen() throws {
    var stage = try Stage()
    var history = try history()
    history.steps.remove(at: 1)
    #expect(throws: RegisterError.mechanism(.notItsTurn(standsAt: "sign"))) {
      try stage.give(.handling(.record(history)), by: Stage.supervisor)
    }
    history = try self.history()
    history.steps[2].at = try moment("2025-03-03T09:00")
    #expect(throws: RegisterError.mechanism(.beforeLastEvent(try moment("2025-03-03T11:00")))) {
      try stage.give(.handling(.record(history)), by: Stage.supervisor)
    }
    #expect(stage.state.handlings.isEmpty)
  }

  @Test func nothingOfThePastLiesInTheFuture() throws {
    var stage = try Stage()
    var history = try history()
    history.steps[4].at = try moment("2026-03-07T09:00")
    #expect(throws: RegisterError.badValue("at")) {
      try stage.give(.handling(.record(history)), by: Stage.supervisor)
    }
    history = try self.history()
    history.calledAt = try moment("2026-03-07T09:00")
    #expect(throws: RegisterError.badValue("at")) {
      try stage.give(.handling(.record(history)), by: Stage.supervisor)
    }
  }

  @Test func agenciesAndPromisesAreHeldAgainstTheRegister() throws {
    var stage = try Stage()
    var history = try history()
    history.steps[0] = PastCommand(
      .file(stage: "dispatch", Filing(says: ["deadline": "五日"], agency: "nobody")),
      at: try moment("2025-03-03T10:05")
    )
    #expect(throws: RegisterError.unknownAgency("nobody")) {
      try stage.give(.handling(.record(history)), by: Stage.supervisor)
    }
    history = try self.history()
    history.answer = CaseAnswer(grade: "B", text: "列入计划", promise: "年内完成")
    #expect(throws: RegisterError.badValue("promise")) {
      try stage.give(.handling(.record(history)), by: Stage.supervisor)
    }
    history.answer = CaseAnswer(grade: "E", text: "列入计划")
    #expect(throws: RegisterError.badValue("grade")) {
      try stage.give(.handling(.record(history)), by: Stage.supervisor)
    }
  }

  @Test func whatCameInCanGoOn() throws {
    var stage = try Stage()
    var history = try history()
    history.steps.removeLast(4)
    history.answer = nil
    history.callback = nil
    try stage.give(.handling(.record(history)), by: Stage.supervisor)
    let number = try #require(SerialNumber("2025-1"))
    try stage.give(.handling(.loop(number, .file(stage: "sign", Filing()))), by: Stage.housing)
    #expect(stage.state.handlings[number]?.loop.passed["sign"]?.at == stage.now.civil)
  }
}
