// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import WorkingDays

@testable import Mechanisms

@Suite struct ScoreProposalTests {
  static func item(
    _ id: String,
    _ events: [ItemEvent],
    exemption: Exemption? = nil
  ) -> ScoredItem {
    ScoredItem(id: id, title: Given.title("办件" + id), events: events, exemption: exemption)
  }

  static func sheet(
    goals: [Goal] = [],
    items: [ScoredItem] = [],
    bonuses: [Adjustment] = [],
    deductions: [Adjustment] = [],
    falseReports: [String] = []
  ) throws -> ScoreSheet {
    ScoreSheet(
      unit: "青禾市住建局",
      year: 2026,
      day: try Given.day("2026-12-31"),
      goals: goals,
      items: items,
      bonuses: bonuses,
      deductions: deductions,
      falseReports: falseReports
    )
  }

  static func points(_ points: Exact) throws -> Adjustment {
    try Adjustment(title: Given.title("手工"), points: points, source: .sourced("W128"))
  }

  static func total(_ sheet: ScoreSheet, _ rules: ScoreRules = .unitScore) -> String {
    rules.propose(sheet).total.result?.description ?? "?"
  }

  /// The whole sum, recomputed by hand: 40 × 0.9 + 30 × (2 − 1.2) + 30 × 0.5 = 75; one late and one
  /// returned item take 3; the two on time are bonus.
  @Test func aUnitsYear() throws {
    let sheet = try Self.sheet(
      goals: [
        GoalScoreTests.goal("a", weight: 40, .development(actual: 180, target: 200)),
        GoalScoreTests.goal("b", weight: 30, .control(actual: 60, target: 50)),
        GoalScoreTests.goal("c", weight: 30, .qualitative(degree: Exact(1, over: 2))),
        GoalScoreTests.goal("d", weight: 99, nature: .expected, .development(actual: 0, target: 6)),
      ],
      items: [
        Self.item("1", [.onTime]), Self.item("2", [.late, .returned]), Self.item("3", [.onTime]),
      ]
    )
    let proposal = ScoreRules.unitScore.propose(sheet)
    #expect(proposal.total.result == 72 && proposal.bonus.result == 2)
    #expect(proposal.total.holds() && proposal.bonus.holds())
    #expect(proposal.total.calculation == "max(0, 72) = 72")
    #expect(proposal.total.parts[1].calculation == "75 − 3 = 72")
    #expect(proposal.total.parts[1].formula.zh == "目标得分 − 扣分")
    #expect(proposal.total.parts[1].parts[0].parts[0].calculation == "100 × 0.75 = 75")
    #expect(proposal.total.parts[1].parts[1].calculation == "min(5, 3) = 3")
    let labels = proposal.total.ends.map(\.label.zh)
    #expect(labels.contains("办件2 · 逾期") && labels.contains("办件2 · 因错误或不实退回"))
    #expect(!labels.contains("目标d") && proposal.expected.map(\.id) == ["d"])
    #expect(proposal.goals.map(\.goal.id) == ["a", "b", "c"] && proposal.missing.isEmpty)
    #expect(proposal.rules == "unit-score" && proposal.sheet == sheet && proposal.isRankable)
    #expect(!proposal.proposesFailing)
  }

  /// Weights that do not add up to 100 are scaled to the base; 2 of 3 points are 66.67.
  @Test func weightsAreScaledToTheBase() throws {
    let goals = [
      try GoalScoreTests.goal("a", weight: 2, .qualitative(degree: 1)),
      try GoalScoreTests.goal("b", weight: 1, .qualitative(degree: 0)),
    ]
    #expect(Self.total(try Self.sheet(goals: goals)) == "66.67")
  }

  @Test func withoutScoredGoalsTheBaseStands() throws {
    #expect(Self.total(try Self.sheet()) == "100")
    let expected = try GoalScoreTests.goal(
      "a",
      nature: .expected,
      .development(actual: nil, target: 1)
    )
    #expect(Self.total(try Self.sheet(goals: [expected])) == "100")
    let weightless = try GoalScoreTests.goal("a", weight: 0, .qualitative(degree: 0))
    #expect(Self.total(try Self.sheet(goals: [weightless])) == "100")
  }

  @Test func aMissingFigureLeavesTheTotalOpen() throws {
    let goals = [
      try GoalScoreTests.goal("a", .qualitative(degree: 1)),
      try GoalScoreTests.goal("b", .development(actual: nil, target: 1)),
    ]
    let proposal = ScoreRules.unitScore.propose(try Self.sheet(goals: goals))
    #expect(proposal.total.result == nil && proposal.missing == ["b"])
    #expect(proposal.bonus.result == 0 && proposal.total.holds())
  }

  @Test(arguments: [(4, "96"), (5, "95"), (6, "95"), (30, "95")])
  func deductionsAreCapped(_ late: Int, want: String) throws {
    let items = (0..<late).map { Self.item("\($0)", [.late]) }
    #expect(Self.total(try Self.sheet(items: items)) == want)
  }

  @Test(arguments: [(4, 4), (5, 5), (6, 5)] as [(Int, Exact)])
  func bonusIsCappedAndOutside(_ onTime: Int, want: Exact) throws {
    let items = (0..<onTime).map { Self.item("\($0)", [.onTime]) }
    let proposal = ScoreRules.unitScore.propose(try Self.sheet(items: items))
    #expect(proposal.bonus.result == want && proposal.total.result == 100)
  }

  @Test func pointsByHandCountUnderTheSameCaps() throws {
    let sheet = try Self.sheet(
      items: [Self.item("1", [.late]), Self.item("2", [.onTime])],
      bonuses: [Self.points(Exact(15, places: 1))],
      deductions: [Self.points(Exact(25, places: 1))]
    )
    let proposal = ScoreRules.unitScore.propose(sheet)
    #expect(proposal.total.result == Exact(965, places: 1))
    #expect(proposal.bonus.result == Exact(25, places: 1))
    #expect(proposal.bonus.ends.map(\.source).last == .sourced("W128"))
    #expect(throws: ScoreRefusal.negativePoints(adjustment: "手工")) { try Self.points(-1) }
    #expect(throws: Never.self) { try Self.points(0) }
  }

  @Test func theTotalStaysAboveItsFloor() throws {
    let nothing = try GoalScoreTests.goal("a", .qualitative(degree: 0))
    let sheet = try Self.sheet(goals: [nothing], items: [Self.item("1", [.late])])
    #expect(Self.total(sheet) == "0")
    let little = try GoalScoreTests.goal("a", .qualitative(degree: Exact(2, places: 2)))
    #expect(Self.total(try Self.sheet(goals: [little], items: [Self.item("1", [.late])])) == "1")
  }

  @Test func anExemptItemCostsNothingButStillEarns() throws {
    let granted = Exemption(
      reason: .policyChange,
      declared: try Given.day("2026-05-01"),
      approver: "青禾市市长",
      approvedOn: try Given.day("2026-05-02")
    )
    let open = Exemption(
      reason: .policyChange,
      declared: try Given.day("2026-05-01"),
      approver: nil,
      approvedOn: nil
    )
    let sheet = try Self.sheet(items: [
      Self.item("1", [.late, .onTime], exemption: granted),
      Self.item("2", [.late], exemption: open), Self.item("3", [.returned]),
      Self.item("2", [], exemption: granted),
    ])
    let proposal = ScoreRules.unitScore.propose(sheet)
    #expect(proposal.total.result == 97 && proposal.bonus.result == 1)
    #expect(proposal.itemExemptions == ["1": .granted, "2": .notApproved])
    let exempt = proposal.total.ends.first { $0.label.zh == "办件1 · 逾期" }
    #expect(exempt?.result == 0 && exempt?.source == .sourced("W129", "LS3"))
  }

  /// Jiamusi: the points of items are the score.
  @Test func jiamusi() throws {
    let events: [ItemEvent] = [.onTime, .praised, .late, .returned, .blamed]
    let each = try events.map { event in
      Self.total(try Self.sheet(items: [Self.item("1", [event])]), .jiamusi)
    }
    #expect(each == ["1", "1", "-1", "-2", "-2"])
    let many = (0..<12).map { Self.item("\($0)", [.onTime, .praised]) }
    let sheet = try Self.sheet(items: many + [Self.item("x", [.late])])
    #expect(Self.total(sheet, .jiamusi) == "23")
    #expect(ScoreRules.jiamusi.propose(sheet).total.holds())
    #expect(Self.total(try Self.sheet(items: [Self.item("1", [.praised, .blamed])])) == "100")
  }

  @Test func unitsWithoutTasksAreNotRanked() throws {
    let expected = try GoalScoreTests.goal("a", nature: .expected, .qualitative(degree: 1))
    let scored = try GoalScoreTests.goal("a", .qualitative(degree: 1))
    let rules = ScoreRules.unitScore
    #expect(!rules.propose(try Self.sheet()).isRankable)
    #expect(!rules.propose(try Self.sheet(goals: [expected])).isRankable)
    #expect(rules.propose(try Self.sheet(goals: [scored])).isRankable)
    #expect(rules.propose(try Self.sheet(items: [Self.item("1", [])])).isRankable)
  }

  @Test func shippedRuleSetsAreTheSourcedOnes() {
    let unit = ScoreRules.unitScore
    #expect(ScoreRules.shipped.map(\.id) == ["unit-score", "jiamusi"])
    #expect(ScoreRules.shipped.map(\.base.value) == [100, 0])
    #expect(unit.points.map(\.points) == [1, -1, -2])
    #expect(unit.bonusCap == Sourced(5, .sourced("W123")) && !unit.bonusCounts)
    #expect(unit.deductionCap == Sourced(5, .sourced("W123")))
    #expect(unit.floor?.value == 0 && unit.floor?.source.basis == .assumed)
    #expect(ScoreRules.shipped.map(\.minimumItems.value) == [1, 1])
    #expect(ScoreRules.shipped.map(\.rounding.value) == [2, 2])
    #expect(ScoreRules.shipped.allSatisfy { $0.quotas.isEmpty && $0.exemption == .endOfOctober })
    #expect(ItemEvent.allCases.map(\.name.zh).count == Set(ItemEvent.allCases.map(\.name.en)).count)
  }

  @Test func quotasCountWhereTheyAreUsed() throws {
    #expect(ScoreRules.unitScore.knownQuotas == GradeQuota.hangzhou2018)
    #expect(Self.rules(usesQuotas: true).quotas == GradeQuota.hangzhou2018)
    #expect(Self.rules().quotas.isEmpty)
  }

  /// Bounds and points that a city writes in its file are the ones that count.
  @Test func theFormulasAreData() throws {
    let rules = Self.rules()
    let goals = [
      try GoalScoreTests.goal("a", .development(actual: 300, target: 100)),
      try GoalScoreTests.goal("b", .development(actual: -300, target: 100)),
      try GoalScoreTests.goal("c", .control(actual: 300, target: 100)),
      try GoalScoreTests.goal("d", .control(actual: 10, target: 100)),
      try GoalScoreTests.goal("e", .qualitative(degree: 1), isBegun: false),
    ]
    let steps = rules.propose(try Self.sheet(goals: goals)).goals.map(\.step)
    #expect(steps.map(\.result) == [12, -5, 2, 15, -3])
    #expect(steps.allSatisfy { $0.holds() })
    let kept = steps[0].parts[0].parts[1]
    #expect(kept.label == Bilingual(zh: "不低于-0.5", en: "not below -0.5"))
    #expect(kept.parts[1].label == Bilingual(zh: "不高于1.2", en: "not above 1.2"))
    #expect(kept.parts[0].source == .sourced("W126") && kept.source == .sourced("W126"))
    #expect(kept.parts[1].source == .sourced("W127"))
    #expect(steps[0].parts[0].source == .sourced("W125") && steps[4].source == .sourced("W124"))
    #expect(steps[2].parts[0].parts[1].parts[0].result == Exact(2, places: 1))
  }

  static func rules(usesQuotas: Bool = false) -> ScoreRules {
    let unit = ScoreRules.unitScore
    func formula(_ least: Exact, _ most: Exact) -> GoalFormula {
      GoalFormula(
        least: Sourced(least, .sourced("W126")),
        most: Sourced(most, .sourced("W127")),
        source: .sourced("W125")
      )
    }
    return ScoreRules(
      id: "own",
      title: unit.title,
      base: unit.base,
      joining: unit.joining,
      rounding: unit.rounding,
      goals: GoalFormulas(
        development: formula(Exact(-5, places: 1), Exact(12, places: 1)),
        control: formula(Exact(2, places: 1), Exact(15, places: 1)),
        qualitative: .sourced("W128"),
        notBegun: Sourced(-3, .sourced("W124"))
      ),
      points: unit.points,
      bonusCounts: false,
      bonusCap: nil,
      deductionCap: nil,
      floor: nil,
      exemption: unit.exemption,
      minimumItems: Sourced(2, .sourced("W124")),
      quotas: unit.knownQuotas,
      usesQuotas: usesQuotas,
      falseReport: nil,
      appeal: nil
    )
  }

  @Test func withoutARuleNoFalseReportFailsAUnit() throws {
    let sheet = try Self.sheet(falseReports: ["1"])
    #expect(ScoreRules.unitScore.propose(sheet).failing == .sourced("LZ1"))
    #expect(ScoreRules.unitScore.propose(sheet).proposesFailing)
    let own = Self.rules().propose(sheet)
    #expect(own.failing == nil && !own.proposesFailing && !own.isRankable)
  }

  @Test func aUnitMayObject() throws {
    let appeal = try #require(ScoreRules.unitScore.appeal)
    let person = try ApprovingPerson(post: "市长", name: "甲")
    let score = try ScoreRules.unitScore.propose(try Self.sheet())
      .approve(by: person, on: Given.day("2027-01-04"))
    #expect(appeal.filingDue(for: score, on: .shipped)?.date?.date.description == "2027-01-25")
    let day = try Given.day("2026-03-02")
    #expect(appeal.decisionDue(filed: day, on: .shipped)?.date?.date.description == "2026-03-16")
    let never = ScoreAppeal(
      file: Sourced(ClockLimit(-1, .workingDay), .entered),
      decide: appeal.decide
    )
    #expect(never.filingDue(for: score, on: .shipped) == nil)
  }

  /// The explanation alone gives the total again, for any sheet.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func explanationsRecompute(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Exact {
      Exact(Int.random(in: range, using: &random), places: 2)
    }
    let goals = try (0..<Int.random(in: 0...6, using: &random)).map { index in
      try GoalScoreTests.goal(
        "\(index)",
        weight: number(0...4000),
        nature: GoalNature.allCases[Int.random(in: 0...5, using: &random)],
        [
          .development(actual: number(-500...9000), target: number(1...5000)),
          .control(actual: number(-500...9000), target: number(0...5000)),
          .qualitative(degree: number(0...100)),
        ][Int.random(in: 0...2, using: &random)],
        isBegun: Bool.random(using: &random)
      )
    }
    let items = (0..<Int.random(in: 0...9, using: &random)).map { index in
      Self.item("\(index)", [ItemEvent.allCases[Int.random(in: 0...4, using: &random)]])
    }
    let sheet = try Self.sheet(
      goals: goals,
      items: items,
      bonuses: [Self.points(number(0...300))],
      deductions: [Self.points(number(0...300))]
    )
    for rules in ScoreRules.shipped {
      let proposal = rules.propose(sheet)
      #expect(proposal.total.holds() && proposal.bonus.holds())
      #expect(proposal.total.ends.allSatisfy { $0.result != nil })
    }
    let proposal = ScoreRules.unitScore.propose(sheet)
    let (total, bonus) = (try #require(proposal.total.result), try #require(proposal.bonus.result))
    #expect(total >= 0 && total <= 100 && bonus >= 0 && bonus <= 5)
    let expected = Set(goals.filter { $0.nature == .expected }.map(\.title))
    #expect(proposal.total.ends.allSatisfy { !expected.contains($0.label) })
  }
}
