// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// One case promises one thing at a time.
struct PromiseTests {
  private let second = SerialNumber(year: 2026, serial: 2) ?? .blank
  private let day = CivilDate(year: 2026, month: 10, day: 31)

  private func answer(_ promise: String, _ day: CivilDate?) -> RegisterCommand {
    let answer = CaseAnswer(grade: "B", text: "已列入计划。", promise: promise, deadline: day)
    return .handling(.answer(Stage.first, answer, AccessStage.answering))
  }

  /// A proposal that was answered with a promise and sent back.
  private func sentBack() throws -> Stage {
    var stage = try AccessStage.proposal()
    try stage.give(answer("新增车位300个", day), by: Stage.housing)
    let back = HandlingCommand.loop(Stage.first, .sendBack(reason: "答复不全"))
    try stage.give(.handling(back), by: Stage.supervisor)
    return stage
  }

  @Test func aSecondPromiseIsRefusedWhileTheFirstLives() throws {
    var stage = try sentBack()
    let error = #expect(throws: RegisterError.self) {
      try stage.give(answer("新增车位400个", day), by: Stage.housing)
    }
    #expect(error?.code == "promise-lives")
    #expect(error?.message.zh.contains("2026-2") == true)
    #expect(stage.state.commitments.count == 2)
    try stage.give(.commitment(second, .withdraw(.duplicate, note: "")), by: Stage.supervisor)
    try stage.give(answer("新增车位400个", day), by: Stage.housing)
    #expect(stage.state.handlings[Stage.first]?.commitments.map(\.serial) == [2, 3])
  }

  @Test func anAnswerThatComesAgainLeavesThePromiseAsItStands() throws {
    var stage = try sentBack()
    try stage.give(answer("", nil), by: Stage.housing)
    #expect(stage.state.handlings[Stage.first]?.commitments == [second])
    #expect(stage.state.handlings[Stage.first]?.answer?.grade == "B")
    // Without one that lives it promises nothing.
    var other = try AccessStage.proposal()
    #expect(throws: RegisterError.missing("promise")) {
      try other.give(answer("", nil), by: Stage.housing)
    }
  }

  @Test func aPromiseThatWentIntoAnotherLivesThere() throws {
    var stage = try sentBack()
    try stage.give(.commitment(second, .merge(into: Stage.first)), by: Stage.supervisor)
    #expect(throws: RegisterError.promiseLives(Stage.first)) {
      try stage.give(answer("新增车位400个", day), by: Stage.housing)
    }
  }
}
