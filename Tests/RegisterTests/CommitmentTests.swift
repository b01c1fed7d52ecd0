// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// What may be done to a commitment, and when no more.
struct CommitmentTests {
  private let number = Stage.first
  private let second = SerialNumber(year: 2026, serial: 2) ?? .blank

  private func item(_ stage: Stage, _ number: SerialNumber = Stage.first) throws -> Commitment {
    try #require(stage.state.commitments[number])
  }

  /// The first two statements accepted, neither assigned.
  private func pair() throws -> Stage {
    var stage = try AccessStage.founded()
    let accept = IntakeCommand.accept(Stage.sheet, TextSpan(32..<51), Acceptance())
    try stage.give(.intake(accept), by: Stage.supervisor)
    return stage
  }

  // MARK: - Striking off

  @Test func evidenceThatFellBetweenTheSignaturesStrikesNothingOff() throws {
    var stage = try AccessStage.loop(upTo: "confirm")
    let address = AccessStage.evidence.sha256
    try stage.item(.gradeEvidence(0, .b, isSupporting: false, note: "假的"), by: Stage.second)
    #expect(throws: RegisterError.evidenceNotShown(address)) {
      try stage.item(.loop(.confirmStrikeOff), by: Stage.second)
    }
    try stage.item(.gradeEvidence(0, .d, isSupporting: true, note: "口说"), by: Stage.second)
    #expect(throws: RegisterError.evidenceNotShown(address)) {
      try stage.item(.loop(.confirmStrikeOff), by: Stage.second)
    }
    try stage.item(.gradeEvidence(0, .a, isSupporting: true, note: "统计"), by: Stage.second)
    try stage.item(.loop(.confirmStrikeOff), by: Stage.second)
    #expect(try item(stage).loop.phase == .done)
  }

  @Test func evidenceOfAnEarlierSignatureDoesNotBindALaterOne() throws {
    var stage = try AccessStage.loop(upTo: "strike")
    var other = AccessStage.evidence
    other.sha256 = String(repeating: "c2", count: 32)
    try stage.item(.addEvidence(other), by: Stage.housing)
    try stage.item(.gradeEvidence(1, .a, isSupporting: true, note: ""), by: Stage.second)
    try stage.item(.gradeEvidence(0, .b, isSupporting: false, note: ""), by: Stage.second)
    try stage.item(.loop(.strikeOff(evidence: [other.sha256])), by: Stage.supervisor)
    try stage.item(.loop(.confirmStrikeOff), by: Stage.second)
    #expect(try item(stage).loop.phase == .done)
    #expect(try item(stage).shown == .contradicted)
  }

  @Test func whatIsStruckOffIsNeitherCorrectedNorDivided() throws {
    var stage = try AccessStage.loop(upTo: "end")
    let over = RegisterError.mechanism(.isOver(.done))
    for field: (CommitmentField, FieldValue) in [
      (.targets, FieldValue(targets: [])), (.nature, FieldValue(text: "expected")),
    ] {
      #expect(throws: over) {
        try stage.item(.correct(field.0, field.1, reason: "改"), by: Stage.supervisor)
      }
    }
    let draft = PartDraft(fields: CommitmentFields())
    #expect(throws: over) { try stage.item(.divide(draft), by: Stage.housing) }
    let share = Share(agency: "dongli", value: Figure("60") ?? .zero)
    #expect(throws: over) {
      try stage.item(.decompose(Decomposition(target: 0, shares: [share])), by: Stage.housing)
    }
    // What it is called and filed under may be put right.
    try stage.item(.correct(.topic, FieldValue(text: "城建"), reason: "归口"), by: Stage.supervisor)
    #expect(try item(stage).fields.topic == "城建")
  }

  // MARK: - Merging and splitting

  @Test(arguments: 0..<5)
  func whatWasBegunIsNeitherMergedNorSplit(kind: Int) throws {
    var stage = try pair()
    let begun: (CommitmentCommand, Officer) =
      switch kind {
      case 0: (.addEvidence(AccessStage.evidence), Stage.housing)
      case 1: (.raise(Obstacle(cause: .land, text: "用地")), Stage.housing)
      case 2: (.decide(LeaderDecision(text: "先行开工。")), Stage.deputy)
      case 3: (.divide(PartDraft(fields: CommitmentFields())), Stage.housing)
      default: (.update(Update(saying: .running), filing: nil), Stage.housing)
      }
    try stage.item(begun.0, by: begun.1)
    var fields = CommitmentFields()
    fields.title = "一半"
    let halves = [PartDraft(fields: fields), PartDraft(fields: fields)]
    for command in [CommitmentCommand.merge(into: second), .split(halves)] {
      let error = #expect(throws: RegisterError.self) {
        try stage.item(command, by: Stage.supervisor)
      }
      #expect(error?.code == "still-open")
    }
  }

  @Test func aMergedCommitmentIsNamedOnBothSides() throws {
    var stage = try pair()
    try stage.item(.merge(into: second), by: Stage.supervisor)
    #expect(try item(stage).life == .merged(into: second))
    #expect(try item(stage, second).absorbed == [number])
    #expect(stage.state.commitments[second]?.isActive == true)
    #expect(throws: RegisterError.notActive(number)) {
      try stage.item(.assign, by: Stage.supervisor)
    }
  }

  @Test func aPartHasOfItsParentWhatItDoesNotSayItself() throws {
    var stage = try AccessStage.founded()
    try stage.give(
      .programme(.begin(year: 2026, title: "专班", owner: "fushizhang")),
      by: Stage.supervisor
    )
    try stage.item(.group(number), by: Stage.supervisor)
    try stage.item(
      .correct(.leader, FieldValue(text: "fushizhang"), reason: "分管"),
      by: Stage.supervisor
    )
    try stage.item(
      .correct(.nature, FieldValue(text: "binding"), reason: "约束"),
      by: Stage.supervisor
    )
    try stage.item(
      .correct(.resultForm, FieldValue(text: "验收单"), reason: "形式"),
      by: Stage.supervisor
    )
    var other = CommitmentFields()
    other.lead = "jiaoyu"
    other.nature = "expected"
    let drafts = [PartDraft(fields: CommitmentFields()), PartDraft(fields: other)]
    try stage.item(.split(drafts), by: Stage.supervisor)
    let third = try #require(SerialNumber("2026-3"))
    let (a, b) = (try item(stage, second), try item(stage, third))
    #expect(a.fields.lead == "zhujian")
    #expect(a.fields.supporting == ["jiaoyu"])
    #expect(a.fields.leader == "fushizhang")
    #expect(a.fields.nature == "binding")
    #expect(a.fields.resultForm == "验收单")
    #expect(a.fields.deadline == CivilDate(year: 2026, month: 11, day: 30))
    // A part's numbers are its own: two halves of 60 are not 60 each.
    #expect(a.fields.targets.isEmpty)
    #expect(b.fields.lead == "jiaoyu")
    #expect(b.fields.supporting.isEmpty)
    #expect(b.fields.nature == "expected")
    #expect([a.programme, b.programme] == [number, number])
  }

  @Test func aPartStandsInItsParentsWords() throws {
    var stage = try AccessStage.founded()
    for span in [TextSpan(6..<6), TextSpan(7..<12), TextSpan(0..<32)] {
      let draft = PartDraft(span: span, fields: CommitmentFields())
      #expect(throws: RegisterError.badSpan(span)) {
        try stage.item(.divide(draft), by: Stage.housing)
      }
    }
  }

  // MARK: - Fields

  @Test func aSuggestionStandsUntilItsFieldIsSet() throws {
    var stage = try AccessStage.founded()
    let lead = Suggestion(field: "lead", value: "jiaotong", why: "职能")
    let topic = Suggestion(field: "topic", value: "城建", why: "归口")
    try stage.item(.suggest(lead), by: Stage.deputy)
    try stage.item(.suggest(topic), by: Stage.schools)
    #expect(try item(stage).suggestions.map(\.field) == ["lead", "topic"])
    #expect(try item(stage).suggestions.last?.mark.officer == Stage.schools)
    #expect(try item(stage).fields.lead == "zhujian")
    try stage.item(.transfer(agency: "jiaotong", post: "", reason: "采纳"), by: Stage.supervisor)
    #expect(try item(stage).suggestions.map(\.field) == ["topic"])
    try stage.item(.correct(.topic, FieldValue(text: "城建"), reason: "采纳"), by: Stage.supervisor)
    #expect(try item(stage).suggestions == [])
  }

  @Test func aTargetWithFiguresKeepsItsPlaceAndUnit() throws {
    var stage = try AccessStage.founded()
    let figure = ReportedFigure(target: 0, value: try #require(Figure("61")), asOf: stage.now.date)
    try stage.item(
      .update(Update(saying: .running, figures: [figure]), filing: nil),
      by: Stage.housing
    )
    var target = try #require(try item(stage).fields.targets.first)
    let extra = Target(subject: "停车位", value: try #require(Figure("900")), unit: "个")
    for wrong in [[], [Target(subject: "小区", value: .zero, unit: "户"), extra]] {
      #expect(throws: RegisterError.badValue("targets")) {
        try stage.item(
          .correct(.targets, FieldValue(targets: wrong), reason: "改"),
          by: Stage.supervisor
        )
      }
    }
    target.value = try #require(Figure("62"))
    let right = FieldValue(targets: [target, extra])
    try stage.item(.correct(.targets, right, reason: "误读"), by: Stage.supervisor)
    #expect(try item(stage).lastFigure(of: 0) == figure)
  }

  @Test func aDecompositionFallsWithTheTargetThatItSharedOut() throws {
    var stage = try AccessStage.founded()
    let shares = [
      Share(agency: "dongli", value: try #require(Figure("35.5"))),
      Share(agency: "nandu", value: try #require(Figure("24.50"))),
    ]
    try stage.item(.decompose(Decomposition(target: 0, shares: shares)), by: Stage.housing)
    #expect(try item(stage).decompositions.first?.gapReason == "")
    var targets = try item(stage).fields.targets
    targets.append(Target(subject: "停车位", value: try #require(Figure("900"))))
    try stage.item(
      .correct(.targets, FieldValue(targets: targets), reason: "漏读"),
      by: Stage.supervisor
    )
    #expect(try item(stage).decompositions.count == 1)
    targets[0].value = try #require(Figure("61"))
    try stage.item(
      .correct(.targets, FieldValue(targets: targets), reason: "误读"),
      by: Stage.supervisor
    )
    #expect(try item(stage).decompositions == [])
  }

  @Test func aTransferMovesTheLoopAndKeepsTheOldNames() throws {
    var stage = try AccessStage.loop(upTo: "plan")
    try stage.item(
      .transfer(agency: "jiaoyu", post: "jiaoyu-head", reason: "机构改革"),
      by: Stage.deputy
    )
    let item = try item(stage)
    #expect(item.fields.lead == "jiaoyu")
    #expect(item.fields.supporting.isEmpty)
    #expect(item.loop.agency == "jiaoyu")
    guard case .commitment(.transferred(let transfer))? = stage.history.last?.change else {
      Issue.record("no transfer")
      return
    }
    #expect(transfer.oldLead == "zhujian")
    let says = ["target": "60个", "schedule": "按季", "safeguards": "专班"]
    let plan = CommitmentCommand.loop(.file(stage: "plan", Filing(says: says)))
    #expect(throws: RegisterError.self) { try stage.item(plan, by: Stage.housing) }
    try stage.item(plan, by: Stage.schools)
  }

  @Test func theWordOfASupportingAgencyIsNotThatOfTheLead() throws {
    var stage = try AccessStage.founded()
    try stage.item(.update(Update(saying: .running), filing: nil), by: Stage.housing)
    try stage.item(.update(Update(saying: .done), filing: nil), by: Stage.schools)
    #expect(try item(stage).updates.count == 2)
    #expect(try item(stage).said == .running)
  }
}
