// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// What agencies owe a word to.
struct OpenAnswerTests {
  private func owed(_ stage: Stage) throws -> [OpenAnswer] {
    try #require(stage.state.commitments[Stage.first]).openAnswers
  }

  @Test func aDecisionIsOwedByWhomItNamesUntilItIsCarriedOut() throws {
    var stage = try AccessStage.founded()
    #expect(try owed(stage).isEmpty)
    try stage.item(.decide(LeaderDecision(text: "知悉")), by: Stage.deputy)
    #expect(try owed(stage).isEmpty)
    let due = CivilDate("2026-12-20")
    let decision = LeaderDecision(text: "请统筹资金", agency: "jiaoyu", due: due)
    try stage.item(.decide(decision), by: Stage.deputy)
    #expect(try owed(stage).map(\.place) == [1])
    #expect(try owed(stage).map(\.agency) == ["jiaoyu"])
    #expect(try owed(stage).map(\.due) == [due])
    try stage.item(.carryOut(1, note: "已办"), by: Stage.schools)
    #expect(try owed(stage).isEmpty)
  }

  @Test func aNoticeIsOwedUntilItsAgencyReplies() {
    var item = Commitment(Stage.first)
    item.loop.phase = .open
    item.loop.agency = "zhujian"
    var sent = CaseState.Mark()
    sent.at = CivilMoment("2026-04-20T09:00") ?? sent.at
    var notice = CaseState.Notice()
    notice.id = "urge"
    item.loop.notices = [notice]
    #expect(item.openAnswers.isEmpty)
    notice.status = .approved
    notice.decided = sent
    item.loop.notices = [notice]
    #expect(item.openAnswers.map(\.kind) == [.notice])
    #expect(item.openAnswers.map(\.since) == [CivilDate("2026-04-20")])
    var reply = Reply(about: "notice", text: "已整改")
    func replied(_ agency: String, _ moment: String) -> Commitment {
      reply.mark = Mark(
        at: Timestamp(CivilMoment(moment) ?? CivilMoment(.first)),
        officer: Officer(person: "何栩", post: "", role: .agency, agency: agency)
      )
      var item = item
      item.replies = [reply]
      return item
    }
    // Neither another agency nor what was said before the notice answers it.
    #expect(replied("jiaoyu", "2026-04-21T09:00").openAnswers.count == 1)
    #expect(replied("zhujian", "2026-04-19T09:00").openAnswers.count == 1)
    #expect(replied("zhujian", "2026-04-21T09:00").openAnswers.isEmpty)
    reply.about = "verdict"
    #expect(replied("zhujian", "2026-04-21T09:00").openAnswers.count == 1)
    item.loop.phase = .done
    #expect(item.openAnswers.isEmpty)
  }
}
