// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

/// What no shipped profile shows.
@Suite struct DecisionTests {
  @Test func eventsComeInOrder() {
    var sample = Sample.assigned()
    let last = Sample.moment("2026-03-02")
    #expect(
      sample.play("2026-03-02T08:59", "unit", .file(stage: "work", Filing()))
        == .beforeLastEvent(last)
    )
    #expect(sample.play("2026-03-02T09:00", "unit", .file(stage: "work", Filing())) == nil)
  }

  @Test func anEventBearsItsMomentAndItsActor() throws {
    let context = CommandContext(at: Sample.moment("2026-03-02"), actor: Sample.actor("office"))
    let events = try Sample().mechanism.decide(CaseState(), Sample.register(), context)
    #expect(events.count == 1 && events[0].at == context.at && events[0].actor == context.actor)
    let state = CaseState.folding(events)
    #expect(state.passed["register"] == state.last && state.last?.at == context.at)
    #expect(state.registration.year == 2026 && state.registration.caseClass == "one")
  }

  @Test func theProgramRegistersToo() {
    var sample = Sample()
    #expect(sample.play("2026-03-02", "unit", Sample.register()) == .wrongRole(needs: "office"))
    #expect(sample.play("2026-03-02", "system", Sample.register()) == nil)
    #expect(sample.play("2026-03-02", "office", Sample.register()) == .alreadyRegistered)
  }

  @Test func nothingHappensBeforeTheRegister() {
    var sample = Sample()
    #expect(sample.play("2026-03-02", "office", .review(grade: "")) == .notRegistered)
    #expect(
      sample.play("2026-03-02", "unit", .appeal(against: .closing, reason: "x")) == .notRegistered
    )
  }

  @Test func namesWhatItDoesNotKnow() {
    var sample = Sample()
    #expect(sample.play("2026-03-02", "office", Sample.register("x")) == .unknownSeverity("x"))
    #expect(sample.play("2026-03-02", "office", Sample.register("easy", "x")) == .unknownClass("x"))
    sample.play("2026-03-02", "office", Sample.register())
    #expect(sample.play("2026-03-02", "office", .file(stage: "x", Filing())) == .wrongStage("x"))
    #expect(
      sample.play("2026-03-02", "office", .file(stage: "register", Filing()))
        == .notItsTurn(standsAt: "assign")
    )
    #expect(
      sample.play("2026-03-02", "office", .review(grade: "")) == .notItsTurn(standsAt: "assign")
    )
    #expect(
      sample.play("2026-03-02", "office", .sendBack(reason: "x")) == .notItsTurn(standsAt: "assign")
    )
  }

  @Test func aReturnToNowhereIsNotRuled() {
    var sample = Sample.assigned { $0.stages[3].returnsTo = "nowhere" }
    sample.play("2026-03-03", "unit", .file(stage: "work", Filing()))
    #expect(sample.play("2026-03-04", "office", .sendBack(reason: "x")) == .notRuled(.sendBack))
  }

  @Test func whatIsFiledElsewhereThanAtTheAssignmentChangesNoAgency() throws {
    var sample = Sample.assigned()
    let date = try #require(CivilDate("2026-06-30"))
    let filing = Filing(
      says: ["a": "b"],
      evidence: ["e"],
      agency: "园林局",
      nodes: [date],
      planned: ["work": date],
      grade: "good"
    )
    #expect(sample.play("2026-03-03", "unit", .file(stage: "work", filing)) == nil)
    #expect(sample.state.agency == "住建局" && sample.state.nodes.isEmpty)
    #expect(sample.state.planned.isEmpty && sample.state.grade.isEmpty)
    #expect(sample.state.evidence == ["e"] && sample.state.closing == nil)
  }

  @Test func onlyOneChangeAndNoDutyTwice() {
    var sample = Sample.assigned {
      $0.change = ChangeRule(
        kinds: [.adjust, .stop],
        reasons: [$0.severities[0]],
        decidedBy: "head",
        stage: "work",
        duties: $0.classes,
        origin: .assumed
      )
    }
    let change = LawfulChange(kind: .adjust, reason: "easy", decision: "1号")
    sample.play("2026-03-03", "head", .change(change))
    sample.play("2026-03-03", "head", .change(change))
    #expect(sample.state.duties == ["one", "two"] && sample.state.changes.count == 2)
    #expect(sample.state.moved.isEmpty && sample.state.phase == .open)
    #expect(
      sample.play("2026-03-03", "head", .discharge(duty: "one", note: " ")) == .missing("note")
    )
    #expect(
      sample.play("2026-03-03", "head", .discharge(duty: "x", note: "x")) == .nothingOpen(.duty)
    )
    sample.profile.change = nil
    #expect(
      sample.play("2026-03-03", "head", .discharge(duty: "one", note: "x")) == .nothingOpen(.duty)
    )
    #expect(sample.play("2026-03-03", "head", .change(change)) == .notRuled(.change))
  }

  /// A profile that lost stages under a running case does not bring the program down.
  @Test func aShorterProfileStandsAtItsLastStage() {
    var sample = Sample.assigned()
    sample.play("2026-03-03", "unit", .file(stage: "work", Filing()))
    sample.profile.stages.removeLast(2)
    #expect(sample.mechanism.nextDue(of: sample.state) == nil)
    #expect(
      sample.play("2026-03-04", "office", .review(grade: "")) == .notItsTurn(standsAt: "assign")
    )
  }

  @Test func aProfileWithoutAStageRegistersNothing() {
    var sample = Sample()
    sample.profile.stages = []
    #expect(sample.play("2026-03-02", "office", Sample.register()) == .wrongStage("register"))
    var running = Sample.assigned()
    running.profile.stages = []
    #expect(running.play("2026-03-03", "office", .review(grade: "")) == .notItsTurn(standsAt: ""))
    #expect(running.mechanism.nextDue(of: running.state) == nil)
    running.profile.stages = [Sample().profile.stages[0]]
    #expect(
      running.play("2026-03-03", "office", .review(grade: "")) == .notItsTurn(standsAt: "register")
    )
  }

  @Test func aNoticeIsTakenBackOnAppeal() throws {
    let entry = Sample().profile.severities[0]
    var sample = Sample.assigned {
      $0.ladder = [
        NoticeRule(entry: entry, when: Condition(isOverdue: true), approver: "head")
      ]
      $0.appeal = AppealRule(
        file: Sample.limit(.count(30, .naturalDay)),
        decide: Sample.limit(.count(30, .naturalDay)),
        decidedBy: "head",
        origin: .assumed
      )
    }
    #expect(sample.play("2026-03-20", "office", .propose(notice: "x")) == .notRuled(.notice))
    #expect(
      sample.play("2026-03-20", "head", .propose(notice: "easy"))
        == .wrongRole(needs: "supervision")
    )
    #expect(
      sample.play("2026-03-20", "head", .decideNotice(approves: true, reason: "x"))
        == .nothingOpen(.notice)
    )
    #expect(sample.play("2026-03-20", "office", .propose(notice: "easy"), person: "甲") == nil)
    #expect(
      sample.play("2026-03-20", "unit", .appeal(against: .notice("easy"), reason: "x"))
        == .nothingToAppeal
    )
    #expect(
      sample.play("2026-03-20", "head", .decideNotice(approves: true, reason: "x"), person: "甲")
        == .samePerson("甲")
    )
    #expect(sample.play("2026-03-20", "head", .decideNotice(approves: true, reason: "x")) == nil)
    #expect(sample.state.approvedNotice("easy")?.due == nil)
    #expect(sample.play("2026-03-21", "office", .propose(notice: "easy")) == .noticeNotDue("easy"))
    #expect(
      sample.play("2026-03-21", "unit", .appeal(against: .notice("easy"), reason: "x")) == nil
    )
    #expect(
      sample.play("2026-03-22", "head", .decideAppeal(upholds: false, reason: "x"), person: "乙")
        == nil
    )
    #expect(sample.state.notices.map(\.status) == [.withdrawn] && sample.state.phase == .open)
    #expect(sample.state.approvedNotice("easy") == nil)
    #expect(sample.play("2026-03-22", "office", .propose(notice: "easy")) == nil)
  }

  @Test func anEndedCaseStaysEndedWhateverItsClosingWas() {
    var sample = Sample.assigned {
      $0.stages.append(Stage(entry: $0.severities[1], act: .step, by: "office"))
      $0.change = ChangeRule(
        kinds: [.stop],
        reasons: [$0.severities[0]],
        decidedBy: "head",
        stage: "work",
        duties: [],
        origin: .assumed
      )
      $0.appeal = AppealRule(
        file: Sample.limit(.count(30, .naturalDay)),
        decide: Sample.limit(.count(30, .naturalDay)),
        decidedBy: "head",
        origin: .assumed
      )
    }
    sample.play("2026-03-03", "unit", .file(stage: "work", Filing()))
    sample.play("2026-03-03", "office", .review(grade: ""))
    sample.play("2026-03-03", "unit", .appeal(against: .closing, reason: "x"))
    sample.play(
      "2026-03-04",
      "head",
      .change(LawfulChange(kind: .stop, reason: "easy", decision: "1"))
    )
    #expect(sample.state.phase == .ended)
    #expect(sample.play("2026-03-05", "head", .decideAppeal(upholds: false, reason: "x")) == nil)
    #expect(sample.state.phase == .ended && sample.lamp("2026-03-06") == .stopped)
  }
}
