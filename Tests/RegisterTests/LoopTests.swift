// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// A commitment from the report to its striking off.
struct LoopTests {
  private let evidence = Evidence(
    sha256: String(repeating: "c1", count: 32),
    name: "竣工验收.pdf",
    mediaType: "application/pdf",
    byteCount: 1200
  )

  private func plan() -> Filing {
    Filing(says: ["target": "60个", "schedule": "按季", "safeguards": "专班"])
  }

  private func item(_ stage: Stage) throws -> Commitment {
    try #require(stage.state.commitments[Stage.first])
  }

  private func standing(_ stage: Stage) throws -> CommitmentStanding {
    let mechanism = try #require(Stage.mechanisms["work-report-register"])
    return try item(stage).standing(at: stage.now, by: mechanism)
  }

  private func done() throws -> Stage {
    var stage = try Stage.withCommitment()
    let number = Stage.first
    try stage.give(.commitment(number, .assign), by: Stage.supervisor)
    stage.wait(days: 3)
    try stage.give(.commitment(number, .loop(.file(stage: "plan", plan()))), by: Stage.housing)
    try stage.give(
      .commitment(number, .loop(.file(stage: "approve_plan", Filing()))),
      by: Stage.deputy
    )
    stage.wait(days: 66)
    let figure = ReportedFigure(
      target: 0,
      value: try #require(Figure("61")),
      asOf: stage.now.date,
      source: "住建台账"
    )
    let update = Update(saying: .done, text: "全部完工。", figures: [figure])
    let says = ["progress": "完工", "problems": "无", "next_steps": "验收"]
    try stage.give(
      .commitment(number, .update(update, filing: Filing(says: says))),
      by: Stage.housing
    )
    try stage.give(.commitment(number, .addEvidence(evidence)), by: Stage.housing)
    let closing = Filing(evidence: [evidence.sha256])
    try stage.give(
      .commitment(number, .loop(.file(stage: "request_close", closing))),
      by: Stage.housing
    )
    try stage.give(.commitment(number, .loop(.review(grade: ""))), by: Stage.supervisor)
    return stage
  }

  @Test func aCommitmentIsStruckOffWithEvidenceByTwoPersons() throws {
    var stage = try done()
    let number = Stage.first
    #expect(try standing(stage).said == .done)
    #expect(try standing(stage).shown == .unchecked)
    let sign = CommitmentCommand.loop(.strikeOff(evidence: [evidence.sha256]))
    #expect(throws: RegisterError.evidenceNotShown(evidence.sha256)) {
      try stage.give(.commitment(number, sign), by: Stage.supervisor)
    }
    let grade = CommitmentCommand.gradeEvidence(0, .b, isSupporting: true, note: "现场看过")
    #expect(throws: RegisterError.wrongRole(needs: [.supervisor])) {
      try stage.give(.commitment(number, grade), by: Stage.housing)
    }
    try stage.give(.commitment(number, grade), by: Stage.second)
    #expect(try standing(stage).shown == .shown)
    try stage.give(.commitment(number, sign), by: Stage.supervisor)
    #expect(throws: RegisterError.mechanism(.samePerson("林澄"))) {
      try stage.give(.commitment(number, .loop(.confirmStrikeOff)), by: Stage.supervisor)
    }
    #expect(try standing(stage).verdict == .running)
    try stage.give(.commitment(number, .loop(.confirmStrikeOff)), by: Stage.second)
    #expect(try standing(stage).verdict == .met)
    #expect(try standing(stage).clock == .done)
  }

  @Test func anotherAgencyReportsNothingOfIt() throws {
    var stage = try Stage.withCommitment()
    #expect(throws: RegisterError.otherAgency("zhujian")) {
      try stage.give(
        .commitment(Stage.first, .update(Update(saying: .running), filing: nil)),
        by: Stage.schools
      )
    }
  }

  @Test func whoLeftAPostDoesNotActInIt() throws {
    var stage = try Stage.withCommitment()
    let update = CommitmentCommand.update(Update(saying: .running), filing: nil)
    try stage.give(
      .directory(.appoint(post: "zhujian-head", person: "罗敬")),
      by: Stage.administrator
    )
    #expect(throws: RegisterError.notInPost("zhujian-head")) {
      try stage.give(.commitment(Stage.first, update), by: Stage.housing)
    }
    var successor = Stage.housing
    successor.person = "罗敬"
    try stage.give(.commitment(Stage.first, update), by: successor)
  }

  @Test func aLateCommitmentThatNobodySpokeOfIsUnansweredNotMissed() throws {
    var stage = try Stage.withCommitment()
    try stage.give(.commitment(Stage.first, .assign), by: Stage.supervisor)
    #expect(try standing(stage).lastDue == CivilDate(year: 2026, month: 11, day: 30))
    stage.wait(days: 330)
    #expect(try standing(stage).verdict == .unanswered)
    try stage.give(
      .commitment(Stage.first, .update(Update(saying: .running), filing: nil)),
      by: Stage.housing
    )
    #expect(try standing(stage).verdict == .missed)
    try stage.give(
      .commitment(Stage.first, .update(Update(saying: .done), filing: nil)),
      by: Stage.housing
    )
    #expect(try standing(stage).verdict == .unclear)
  }

  @Test func whatFallsShortByTheAgencysOwnFigureIsMissedThoughItIsCalledDone() throws {
    var stage = try Stage.withCommitment()
    try stage.give(.commitment(Stage.first, .assign), by: Stage.supervisor)
    stage.wait(days: 330)
    func done(_ value: String) -> RegisterCommand {
      let figure = ReportedFigure(
        target: 0,
        value: Figure(value) ?? .zero,
        asOf: CivilDate(year: 2026, month: 12, day: 1) ?? .first
      )
      return .commitment(
        Stage.first,
        .update(Update(saying: .done, figures: [figure]), filing: nil)
      )
    }
    try stage.give(done("52"), by: Stage.housing)
    #expect(try standing(stage).verdict == .missed)
    try stage.give(done("61"), by: Stage.housing)
    #expect(try standing(stage).verdict == .unclear)
  }

  @Test func aStaleCommandIsRefusedWithBothVersions() throws {
    var stage = try Stage.withCommitment()
    let subject = Subject.commitment(Stage.first)
    let version = stage.state.version(of: subject)
    try stage.give(.commitment(Stage.first, .assign), by: Stage.supervisor, expecting: version)
    #expect(
      throws: RegisterError.stale(subject, expected: version, current: version + 1)
    ) {
      try stage.give(.commitment(Stage.first, .assign), by: Stage.supervisor, expecting: version)
    }
  }

  @Test func everyEventIsReadBackAsItWasKeptAndFoldsToTheState() throws {
    let stage = try done()
    let kept = try stage.history.map { try $0.kept() }
    let read = try kept.map { try RegisterEvent($0) }
    #expect(read == stage.history)
    #expect(RegisterState.folding(read) == stage.state)
    #expect(try read.map { try $0.kept() } == kept)
  }
}
