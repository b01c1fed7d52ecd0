// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct RefusalTests {
  static let day = CivilDate("2026-03-12") ?? .first
  static let all: [(Refusal, String)] = [
    (.classified, "classified"), (.notRegistered, "not-registered"),
    (.alreadyRegistered, "already-registered"), (.isOver(.ended), "is-over"),
    (.beforeLastEvent(CivilMoment(day)), "before-last-event"),
    (.wrongRole(needs: "督办单位"), "wrong-role"), (.ownCase(agency: "住建局"), "own-case"),
    (.otherAgency("住建局"), "other-agency"), (.samePerson("甲"), "same-person"),
    (.unknownSeverity("x"), "unknown-severity"), (.unknownClass("x"), "unknown-class"),
    (.wrongStage("x"), "wrong-stage"), (.notItsTurn(standsAt: "x"), "not-its-turn"),
    (.notOpenYet(day), "not-open-yet"), (.nodeAnswered(day), "node-answered"),
    (.nodesOutOfOrder, "nodes-out-of-order"), (.missing("evidence"), "missing"),
    (.unknownGrade("x"), "unknown-grade"), (.notRuled(.appeal), "not-ruled"),
    (.reasonNotRuled("x"), "reason-not-ruled"),
    (.tooLate(due: day, workingDaysBefore: 20), "too-late"), (.usedUp(times: 1), "used-up"),
    (.noDueDay(stage: "x"), "no-due-day"), (.dateTooEarly(after: day), "date-too-early"),
    (.dateTooLate(latest: day), "date-too-late"), (.alreadyOpen(.stop), "already-open"),
    (.nothingOpen(.notice), "nothing-open"), (.noticeNotDue("x"), "notice-not-due"),
    (.nothingToAppeal, "nothing-to-appeal"), (.dutiesOpen(["公告", "报告"]), "duties-open"),
  ]

  @Test(arguments: all)
  func saysWhatToDo(refusal: Refusal, code: String) {
    #expect(refusal.code == code)
    #expect(refusal.message.zh.hasSuffix("。") && refusal.message.en.hasSuffix("."))
  }

  @Test func differ() {
    #expect(Set(RefusalTests.all.map(\.1)).count == 30)
    #expect(Set(RefusalTests.all.map(\.0.message)).count == 30)
  }

  @Test func carryWhatAPersonNeeds() {
    #expect(
      Refusal.tooLate(due: RefusalTests.day, workingDaysBefore: 20).message
        == Bilingual(
          zh: "期限为 2026-03-12，应提前 20 个工作日以上提出。",
          en: "it had to be filed before the limit of 2026-03-12, by 20 working days."
        )
    )
    #expect(Refusal.dutiesOpen(["公告", "报告"]).message.zh == "变更后的义务未完成：公告、报告。")
    #expect(Refusal.notRuled(.appeal).message.en == "the profile has no rule for it: appeal.")
    #expect(Refusal.isOver(.done).message.zh == "事项已经结束：已完成；如需再办请新立事项。")
  }

  @Test func everyKindAndPhaseHasItsName() {
    let kinds = RuleKind.allCases.map(\.title)
    #expect(Set(kinds.map(\.zh)).count == 10 && Set(kinds.map(\.en)).count == 10)
    #expect(CaseState.Phase.allCases.map(\.title.zh) == ["未立项", "办理中", "已完成", "依法终止"])
    #expect(Set(CaseState.Phase.allCases.map(\.title.en)).count == 4)
  }
}
