// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// The last act is taken back; the laws of random runs hold the rest.
struct UndoTests {
  private func item(_ stage: Stage) throws -> Commitment {
    try #require(stage.state.commitments[Stage.first])
  }

  private func back(_ stage: inout Stage, since version: Int, by officer: Officer) throws {
    try stage.item(.takeBack(since: version), by: officer)
  }

  @Test func aReportIsTakenBackWithItsEvidenceAndItsStage() throws {
    var stage = try AccessStage.loop(upTo: "evidence")
    let before = try item(stage)
    try stage.item(.addEvidence(AccessStage.evidence), by: Stage.housing)
    let filing = Filing(says: ["progress": "已开工", "problems": "无", "next_steps": "加快"])
    let update = Update(saying: .running, text: "已开工")
    try stage.item(.update(update, filing: filing), by: Stage.housing)
    let done = try item(stage)
    #expect(done.version == before.version + 3 && done.loop != before.loop)
    try back(&stage, since: before.version, by: Stage.housing)
    var now = try item(stage)
    #expect(now.version == before.version + 4)
    (now.version, now.undo) = (before.version, before.undo)
    #expect(now == before)
    #expect(RegisterState.folding(stage.history) == stage.state)
  }

  @Test func nobodyElseTakesItBackNorLaterNorTwice() throws {
    var stage = try AccessStage.founded()
    let since = try item(stage).version
    try stage.item(.decide(LeaderDecision(text: "加快")), by: Stage.deputy)
    #expect(throws: RegisterError.notTakenBack) {
      try back(&stage, since: since, by: Stage.mayor)
    }
    #expect(throws: RegisterError.notTakenBack) {
      try back(&stage, since: since - 1, by: Stage.deputy)
    }
    #expect(throws: RegisterError.notTakenBack) {
      try back(&stage, since: since + 1, by: Stage.deputy)
    }
    var late = stage
    late.now = late.now.later(bySeconds: Undo.seconds + 1)
    #expect(throws: RegisterError.notTakenBack) {
      try back(&late, since: since, by: Stage.deputy)
    }
    var met = stage
    try met.item(.reply(Reply(about: "verdict", text: "有异议")), by: Stage.housing)
    #expect(throws: RegisterError.notTakenBack) {
      try back(&met, since: since, by: Stage.deputy)
    }
    try back(&stage, since: since, by: Stage.deputy)
    #expect(try item(stage).decisions.isEmpty)
    #expect(throws: RegisterError.notTakenBack) {
      try back(&stage, since: since, by: Stage.deputy)
    }
  }

  @Test func ofSeveralActsOfOneMomentTheLastIsTakenBackAlone() throws {
    var stage = try AccessStage.founded()
    try stage.item(.decide(LeaderDecision(text: "第一条")), by: Stage.deputy)
    let since = try item(stage).version
    try stage.item(.decide(LeaderDecision(text: "第二条")), by: Stage.deputy)
    try back(&stage, since: since, by: Stage.deputy)
    #expect(try item(stage).decisions.map(\.text) == ["第一条"])
  }

  @Test func aGrantThatIsTakenBackLeavesTheOldDay() throws {
    var stage = try AccessStage.loop(upTo: "evidence")
    let due = try #require(CivilDate("2026-12-20"))
    let ask = Command.askExtension(stage: "request_close", to: due, plan: "资金")
    try stage.item(.loop(ask), by: Stage.housing)
    let before = try item(stage)
    try stage.item(.loop(.decideExtension(grants: true, reason: "同意")), by: Stage.deputy)
    #expect(try item(stage).loop.moved["request_close"]?.date == due)
    try back(&stage, since: before.version, by: Stage.deputy)
    #expect(try item(stage).loop == before.loop)
    #expect(try item(stage).loop.hasOpenExtension)
  }

  @Test func whatWentOutToAnAgencyIsNotTakenBack() throws {
    var stage = try AccessStage.founded()
    let since = try item(stage).version
    try stage.item(.assign, by: Stage.supervisor)
    #expect(throws: RegisterError.notTakenBack) {
      try back(&stage, since: since, by: Stage.supervisor)
    }
  }

  // MARK: - Cases

  private func handling(_ stage: Stage) throws -> Handling {
    try #require(stage.state.handlings[Stage.first])
  }

  @Test func anAnswerIsTakenBackWithItsStage() throws {
    var stage = try AccessStage.proposal()
    stage.now = stage.now.later(bySeconds: 60)
    let before = try handling(stage)
    let answer = CaseAnswer(text: "已办。")
    try stage.give(
      .handling(.answer(Stage.first, answer, AccessStage.answering)),
      by: Stage.housing
    )
    let done = try handling(stage)
    #expect(done.version == before.version + 2 && done.answer != nil && done.loop != before.loop)
    #expect(done.versionBeforeLastAct == before.version)
    let back = RegisterCommand.handling(.takeBack(Stage.first, since: before.version))
    #expect(throws: RegisterError.notTakenBack) { try stage.give(back, by: Stage.supervisor) }
    var late = stage
    late.now = late.now.later(bySeconds: Undo.seconds + 1)
    #expect(throws: RegisterError.notTakenBack) { try late.give(back, by: Stage.housing) }
    try stage.give(back, by: Stage.housing)
    var now = try handling(stage)
    #expect(now.version == before.version + 3)
    (now.version, now.undo) = (before.version, before.undo)
    #expect(now == before)
    #expect(RegisterState.folding(stage.history) == stage.state)
    #expect(throws: RegisterError.notTakenBack) { try stage.give(back, by: Stage.housing) }
  }

  @Test func anAnswerThatMadeACommitmentIsNotTakenBack() throws {
    var stage = try AccessStage.proposal()
    let since = try handling(stage).version
    var answer = CaseAnswer(text: "列入计划")
    (answer.grade, answer.promise) = ("B", "年内完成")
    answer.deadline = CivilDate("2026-12-20")
    try stage.give(
      .handling(.answer(Stage.first, answer, AccessStage.answering)),
      by: Stage.housing
    )
    #expect(try handling(stage).commitments.count == 1)
    #expect(throws: RegisterError.notTakenBack) {
      try stage.give(.handling(.takeBack(Stage.first, since: since)), by: Stage.housing)
    }
  }

  @Test func aCallBackThatIsTakenBackLeavesWhatWasSaidBefore() throws {
    var stage = try AccessStage.proposal()
    let first = Callback(isResolved: false, opinion: .dissatisfied)
    try stage.give(.handling(.callBack(Stage.first, first)), by: Stage.supervisor)
    let since = try handling(stage).version
    stage.now = stage.now.later(bySeconds: 60)
    let second = Callback(isResolved: true, opinion: .satisfied)
    try stage.give(.handling(.callBack(Stage.first, second)), by: Stage.supervisor)
    try stage.give(.handling(.takeBack(Stage.first, since: since)), by: Stage.supervisor)
    #expect(try handling(stage).callback?.opinion == .dissatisfied)
  }
}
