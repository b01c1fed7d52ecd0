// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// What is said of a commitment: a table by hand, for 1 July 2026, when half a year is planned.
struct VerdictTests {
  /// Phase, what is said, days to the next and to the last limit, closing asked for in time, falls
  /// short, thousandths of the target, percent of the plan below which it is behind, the verdict.
  private static let table = """
    open unknown     -    -    no  no  -    -   running
    open unknown     30   180  no  no  -    -   running
    open notStarted  30   180  no  no  -    -   running
    open running     30   180  no  no  -    -   running
    open stageDone   30   180  no  no  -    -   running
    open done        30   180  no  no  -    -   running
    open blocked     30   180  no  no  -    -   running
    open unknown     -1   180  no  no  -    -   unanswered
    open notStarted  -1   180  no  no  -    -   behind
    open running     -1   180  no  no  -    -   behind
    open stageDone   -1   180  no  no  -    -   behind
    open done        -1   180  no  no  -    -   behind
    open blocked     -1   180  no  no  -    -   behind
    open running     0    180  no  no  -    -   behind
    open unknown     -9   -1   no  no  -    -   unanswered
    open notStarted  -9   -1   no  no  -    -   missed
    open running     -9   -1   no  no  -    -   missed
    open stageDone   -9   -1   no  no  -    -   missed
    open blocked     -9   -1   no  no  -    -   missed
    open done        -9   -1   no  no  -    -   unclear
    open running     -    0    no  no  -    -   missed
    open running     30   -1   no  no  -    -   missed
    open running     30   -    no  no  -    -   running
    open done        -    -1   yes no  -    -   running
    open done        -1   -1   yes no  -    -   behind
    open unknown     -1   -1   yes no  -    -   unanswered
    open running     30   180  no  no  500  100 running
    open running     30   180  no  no  499  100 behind
    open running     30   180  no  no  499  99  running
    open running     30   180  no  no  0    100 behind
    open running     30   180  no  no  399  80  behind
    open running     30   180  no  no  400  80  running
    open running     30   180  no  no  0    -   running
    open running     30   180  no  no  -    100 running
    open done        30   180  no  no  2000 100 running
    open running     30   180  no  yes 500  100 running
    open running     30   -1   no  yes 900  100 missed
    done done        -    -1   no  no  -    -   met
    done unknown     -9   -9   no  no  -    -   met
    done done        -    -    yes yes 900  100 partly
    done running     -    -    no  yes -    -   partly
    ended running    -9   -9   no  no  0    100 changed
    ended unknown    -    -    no  yes -    -   changed
    ended done       -    -    yes no  -    -   changed
    """

  @Test(arguments: table.split(separator: "\n").map(String.init))
  func verdictFollowsFromPhaseWordsAndClock(row: String) throws {
    let words = row.split(separator: " ").map(String.init)
    let now = Timestamp(CivilMoment(try #require(CivilDate(year: 2026, month: 7, day: 1))))
    func moment(_ days: String) -> Timestamp? {
      Int64(days).map { Timestamp(milliseconds: now.milliseconds + $0 * 86_400_000) }
    }
    let facts = VerdictFacts(
      phase: try #require(CaseState.Phase(rawValue: words[0])),
      said: try #require(SaidStatus(rawValue: words[1])),
      nextDue: moment(words[2]),
      lastDue: moment(words[3]),
      isClosingAsked: words[4] == "yes",
      fallsShort: words[5] == "yes",
      permille: Int(words[6]),
      behindBelow: Int(words[7]),
      year: 2026
    )
    #expect(facts.verdict(at: now).rawValue == words[8])
  }

  // MARK: - Targets

  /// Bound, value, upper end, reported, whether it keeps what was promised.
  private static let targets = """
    =  60   -   60    yes
    =  60   -   61    yes
    =  60   -   59.99 no
    =  6    7   6     yes
    =  6    7   5.99  no
    =  6    7   9     yes
    >= 60   -   60.00 yes
    >= 60   -   59    no
    >= 60   80  60    yes
    <= 5.5  -   5.5   yes
    <= 5.5  -   5.51  no
    <= 5.5  -   -1    yes
    <= 3    5   5     yes
    <= 3    5   5.01  no
    ~  6    -   5.4   yes
    ~  6    -   5.39  no
    ~  6    -   60    yes
    ~  6    7   5.4   yes
    ~  -3   -   -3    yes
    ~  -3   -   -3.3  yes
    ~  -3   -   -3.31 no
    ~  0    -   0     yes
    ~  0    -   -0.1  no
    """

  @Test(arguments: targets.split(separator: "\n").map(String.init))
  func aTargetIsMetByItsBound(row: String) throws {
    let words = row.split(separator: " ").map(String.init)
    let target = Target(
      subject: "",
      bound: try #require(Target.Bound(rawValue: words[0])),
      value: try #require(Figure(words[1])),
      upper: Figure(words[2])
    )
    #expect(target.isMet(by: try #require(Figure(words[3]))) == (words[4] == "yes"))
  }

  // MARK: - In a register

  private func facts(_ stage: Stage) throws -> VerdictFacts {
    let mechanism = try #require(Stage.mechanisms["work-report-register"])
    return try #require(stage.state.commitments[Stage.first]).facts(by: mechanism)
  }

  private func verdict(_ stage: Stage) throws -> CommitmentVerdict {
    try facts(stage).verdict(at: stage.now)
  }

  @Test func aClosingForAStageIsRunning() throws {
    var stage = try AccessStage.loop(upTo: "close")
    let update = Update(saying: .stageDone)
    try stage.item(.update(update, filing: nil), by: Stage.housing)
    try stage.item(.loop(.stageClose(reason: "阶段性")), by: Stage.supervisor)
    #expect(try verdict(stage) == .running)
    #expect(stage.state.commitments[Stage.first]?.said == .stageDone)
    stage.wait(days: 330)
    #expect(try verdict(stage) == .missed)
  }

  @Test func anExtensionThatIsGrantedMovesTheLastDay() throws {
    var stage = try AccessStage.loop(upTo: "close")
    try stage.item(.update(Update(saying: .running), filing: nil), by: Stage.housing)
    let day = try #require(CivilDate(year: 2026, month: 12, day: 20))
    let ask = Command.askExtension(stage: "request_close", to: day, plan: "方案")
    try stage.item(.loop(ask), by: Stage.housing)
    let old = try facts(stage).lastDue
    try stage.item(.loop(.decideExtension(grants: true, reason: "同意")), by: Stage.deputy)
    let new = try facts(stage).lastDue
    #expect(old.map { $0.date } == CivilDate(year: 2026, month: 12, day: 1))
    #expect(new.map { $0.date } == CivilDate(year: 2026, month: 12, day: 21))
    stage.wait(days: 320)
    #expect(stage.now.date == CivilDate(year: 2026, month: 12, day: 6))
    #expect(try verdict(stage) != .missed)
    stage.wait(days: 15)
    #expect(try verdict(stage) == .missed)
  }

  @Test func aLawfulStopIsChanged() throws {
    var stage = try AccessStage.loop(upTo: "close")
    let change = LawfulChange(kind: .stop, reason: "policy_change", decision: "〔2026〕1号")
    try stage.item(.loop(.change(change)), by: Stage.mayor)
    stage.wait(days: 400)
    #expect(try verdict(stage) == .changed)
  }

  @Test func nothingIsMissedWhileTheClockStandsStill() throws {
    var stage = try AccessStage.loop(upTo: "close")
    try stage.item(.update(Update(saying: .running), filing: nil), by: Stage.housing)
    try stage.item(.loop(.stopClock(reason: "superior_decision")), by: Stage.supervisor)
    stage.wait(days: 400)
    #expect(try verdict(stage) == .running)
    let mechanism = try #require(Stage.mechanisms["work-report-register"])
    let item = try #require(stage.state.commitments[Stage.first])
    #expect(item.standing(at: stage.now, by: mechanism).lastDue == nil)
  }

  @Test func aClosingThatIsAskedForTooLateIsNotInTime() throws {
    var stage = try AccessStage.loop(upTo: "close")
    try stage.item(.update(Update(saying: .running), filing: nil), by: Stage.housing)
    stage.wait(days: 330)
    #expect(try verdict(stage) == .missed)
    let closing = Filing(evidence: [AccessStage.evidence.sha256])
    try stage.item(.loop(.file(stage: "request_close", closing)), by: Stage.housing)
    #expect(try verdict(stage) == .missed)
  }

  @Test func aClosingThatIsAskedForInTimeWaitsForItsReview() throws {
    var stage = try AccessStage.loop(upTo: "review")
    try stage.item(.update(Update(saying: .done), filing: nil), by: Stage.housing)
    stage.wait(days: 330)
    #expect(try verdict(stage) == .running)
  }

  @Test func anExpectedGrowthIsNotMeasuredByThePlanOfTheYear() throws {
    var stage = try AccessStage.founded()
    let growth = Target(
      subject: "地区生产总值",
      bound: .about,
      value: try #require(Figure("6")),
      unit: "%",
      isGrowth: true
    )
    try stage.item(
      .correct(.targets, FieldValue(targets: [growth]), reason: "误读"),
      by: Stage.supervisor
    )
    let figure = ReportedFigure(target: 0, value: .zero, asOf: stage.now.date)
    let update = Update(saying: .running, figures: [figure])
    try stage.item(.update(update, filing: nil), by: Stage.housing)
    #expect(try facts(stage).permille == nil)
    #expect(try facts(stage).fallsShort)
    stage.wait(days: 150)
    #expect(try verdict(stage) == .running)
  }

  @Test func aShareOutOfAllProportionIsAShareStill() throws {
    var stage = try AccessStage.founded()
    let tiny = Target(subject: "", value: try #require(Figure("0.000001")))
    try stage.item(
      .correct(.targets, FieldValue(targets: [tiny]), reason: "误读"),
      by: Stage.supervisor
    )
    let mechanism = try #require(Stage.mechanisms["work-report-register"])
    for text in ["999999999999999", "-999999999999999"] {
      let figure = ReportedFigure(
        target: 0,
        value: try #require(Figure(text)),
        asOf: stage.now.date
      )
      let update = Update(saying: .running, figures: [figure])
      try stage.item(.update(update, filing: nil), by: Stage.housing)
      let item = try #require(stage.state.commitments[Stage.first])
      var later = stage
      later.wait(days: 150)
      let standing = item.standing(at: later.now, by: mechanism)
      #expect(standing.verdict == (text.hasPrefix("-") ? .behind : .running))
    }
  }

  @Test func whatIsShownComesFromTheBestThatSupports() throws {
    var item = Commitment(Stage.first)
    func piece(_ grade: EvidenceGrade?, _ isSupporting: Bool?) -> Evidence {
      var piece = AccessStage.evidence
      (piece.grade, piece.isSupporting) = (grade, isSupporting)
      return piece
    }
    for (evidence, status) in [
      ([], ShownStatus.unknown), ([piece(nil, nil)], .unchecked), ([piece(.d, true)], .papers),
      ([piece(.c, true)], .papers), ([piece(.b, true)], .shown), ([piece(.a, true)], .shown),
      ([piece(.c, true), piece(.a, true), piece(nil, nil)], .shown),
      ([piece(.a, true), piece(.d, false)], .contradicted),
    ] {
      item.evidence = evidence
      #expect(item.shown == status)
    }
  }
}
