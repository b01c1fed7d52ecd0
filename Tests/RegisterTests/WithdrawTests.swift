// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// What was taken into the register by mistake.
struct WithdrawTests {
  private let first = TextSpan(0..<29)
  private let unproposed = TextSpan(54..<74)
  private let second = SerialNumber(year: 2026, serial: 2) ?? .blank

  private func item(_ stage: Stage, _ number: SerialNumber = Stage.first) throws -> Commitment {
    try #require(stage.state.commitments[number])
  }

  private func intake(_ stage: Stage) throws -> Intake {
    try #require(stage.state.intakes[Stage.report])
  }

  @Test func whatWasTakenByMistakeIsSetAsideAndCanBeTakenAgain() throws {
    var stage = try Stage.withCommitment()
    let events = try stage.give(
      .commitment(Stage.first, .withdraw(.background, note: "只是背景")),
      by: Stage.supervisor
    )
    #expect(events.map(\.change.word) == ["withdrawn", "withdrawn"])
    #expect(try item(stage).life == .withdrawn(.background, note: "只是背景"))
    #expect(try intake(stage).outcomes[first] == .setAside(.background))
    #expect(
      try intake(stage).coverage == Coverage(proposed: 2, accepted: 0, setAside: 1, unseen: 1)
    )
    #expect(throws: RegisterError.notActive(Stage.first)) {
      try stage.item(.assign, by: Stage.supervisor)
    }
    try stage.give(.intake(.reopen(report: Stage.report, first)), by: Stage.supervisor)
    try stage.give(.intake(.accept(Stage.sheet, first, Acceptance())), by: Stage.supervisor)
    // Its number stays; the statement gets another one.
    #expect(try intake(stage).outcomes[first] == .accepted(second))
    #expect(try item(stage, second).isActive)
  }

  @Test func whatAPersonAddedIsOpenAgainToo() throws {
    var stage = try Stage.withCommitment()
    try stage.give(.intake(.accept(Stage.sheet, unproposed, Acceptance())), by: Stage.supervisor)
    try stage.give(.commitment(second, .withdraw(.otherBody, note: "")), by: Stage.supervisor)
    #expect(
      try intake(stage).coverage == Coverage(proposed: 2, accepted: 1, setAside: 1, unseen: 1)
    )
    try stage.give(.intake(.reopen(report: Stage.report, unproposed)), by: Stage.supervisor)
    #expect(try intake(stage).outcomes[unproposed] == nil)
  }

  @Test(arguments: 0..<6)
  func whatWasBegunIsNotWithdrawn(kind: Int) throws {
    var stage = try AccessStage.founded()
    let begun: (CommitmentCommand, Officer) =
      switch kind {
      case 0: (.addEvidence(AccessStage.evidence), Stage.housing)
      case 1: (.raise(Obstacle(cause: .land, text: "用地")), Stage.housing)
      case 2: (.decide(LeaderDecision(text: "先行开工。")), Stage.deputy)
      case 3: (.divide(PartDraft(fields: CommitmentFields())), Stage.housing)
      case 4: (.assign, Stage.supervisor)
      default: (.update(Update(saying: .running), filing: nil), Stage.housing)
      }
    try stage.item(begun.0, by: begun.1)
    let error = #expect(throws: RegisterError.self) {
      try stage.item(.withdraw(.background, note: ""), by: Stage.supervisor)
    }
    #expect(error?.code == "still-open")
  }

  @Test func whatHasTakenInAnotherIsNotWithdrawnWithIt() throws {
    var stage = try Stage.withCommitment()
    let accept = IntakeCommand.accept(Stage.sheet, TextSpan(32..<51), Acceptance())
    try stage.give(.intake(accept), by: Stage.supervisor)
    try stage.item(.merge(into: second), by: Stage.supervisor)
    #expect(throws: RegisterError.stillOpen("absorbed")) {
      try stage.give(.commitment(second, .withdraw(.duplicate, note: "")), by: Stage.supervisor)
    }
  }

  @Test func anyOtherReasonIsSaid() throws {
    var stage = try Stage.withCommitment()
    #expect(throws: RegisterError.missing("note")) {
      try stage.item(.withdraw(.other, note: " "), by: Stage.supervisor)
    }
    #expect(throws: RegisterError.tooLong("note", limit: 2000)) {
      try stage.item(.withdraw(.other, note: String(repeating: "长", count: 2001)), by: Stage.second)
    }
  }

  @Test func aParentSeesItsSubitemWithdrawn() throws {
    var stage = try AccessStage.founded()
    try stage.item(.divide(PartDraft(fields: CommitmentFields())), by: Stage.housing)
    let events = try stage.give(
      .commitment(second, .withdraw(.duplicate, note: "")),
      by: Stage.supervisor
    )
    // Its words are its parent's: no statement is set aside.
    #expect(events.count == 1)
    #expect(try item(stage).subitems == [second])
    #expect(try item(stage, second).life == .withdrawn(.duplicate, note: ""))
    #expect(try intake(stage).outcomes[first] == .accepted(Stage.first))
  }

  @Test func aParentMayGoWhenItsSubitemsWent() throws {
    var stage = try Stage.withCommitment()
    let withdraw = CommitmentCommand.withdraw(.duplicate, note: "")
    try stage.item(.divide(PartDraft(fields: CommitmentFields())), by: Stage.supervisor)
    #expect(throws: RegisterError.stillOpen("subitem")) {
      try stage.item(withdraw, by: Stage.supervisor)
    }
    try stage.give(.commitment(second, withdraw), by: Stage.supervisor)
    try stage.item(withdraw, by: Stage.supervisor)
    #expect(try item(stage).isActive == false)
  }

  @Test func aCaseSeesItsPromiseWithdrawn() throws {
    var stage = try AccessStage.proposal()
    let day = CivilDate(year: 2026, month: 10, day: 31)
    let answer = CaseAnswer(grade: "B", text: "已列入。", promise: "新增车位300个", deadline: day)
    let command = HandlingCommand.answer(Stage.first, answer, AccessStage.answering)
    try stage.give(.handling(command), by: Stage.housing)
    try stage.give(.commitment(second, .withdraw(.duplicate, note: "")), by: Stage.supervisor)
    #expect(stage.state.handlings[Stage.first]?.commitments == [second])
    #expect(try item(stage, second).isActive == false)
  }
}
