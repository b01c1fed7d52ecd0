// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import TestSupport
import Testing
import WorkingDays

@Suite struct GoalScoreTests {
  static func goal(
    _ id: String,
    weight: Exact = 10,
    nature: GoalNature = .binding,
    _ measure: GoalMeasure,
    isBegun: Bool = true,
    exemption: Exemption? = nil
  ) throws -> Goal {
    try Goal(
      id: id,
      title: Given.title("目标" + id),
      weight: weight,
      nature: nature,
      measure: measure,
      isBegun: isBegun,
      exemption: exemption
    )
  }

  static func score(_ goal: Goal, excuses: [Excuse] = []) throws -> GoalScore {
    let sheet = ScoreSheet(
      unit: "青禾市住建局",
      year: 2026,
      day: try Given.day("2026-12-31"),
      goals: [goal],
      excuses: excuses
    )
    let score = try #require(ScoreRules.unitScore.propose(sheet).goals.first)
    #expect(score.step.holds() && score.goal == goal)
    return score
  }

  /// `w × a ÷ t`, no more than `w`, no less than 0.
  @Test(arguments: [
    ("200", "10"), ("300", "10"), ("199.9", "10"), ("199.89", "9.99"), ("100", "5"),
    ("0.1", "0.01"), ("0.09", "0"), ("0", "0"), ("-5", "0"),
  ])
  func development(_ actual: String, want: String) throws {
    let goal = try Self.goal("a", .development(actual: Exact(actual), target: 200))
    #expect(try Self.score(goal).step.result?.description == want)
  }

  /// `w × (2 − a ÷ t)`, no more than `w`, 0 from 100 % too much.
  @Test(arguments: [
    ("200", "10"), ("100", "10"), ("-3", "10"), ("200.1", "10"), ("200.2", "9.99"),
    ("300", "5"), ("399.8", "0.01"), ("399.91", "0"), ("400", "0"), ("500", "0"),
  ])
  func control(_ actual: String, want: String) throws {
    let goal = try Self.goal("a", .control(actual: Exact(actual), target: 200))
    #expect(try Self.score(goal).step.result?.description == want)
  }

  @Test(arguments: [("0", "10"), ("-1", "10"), ("0.000001", "0"), ("3", "0")])
  func controlOfNothing(_ actual: String, want: String) throws {
    let goal = try Self.goal("a", .control(actual: Exact(actual), target: 0))
    #expect(try Self.score(goal).step.result?.description == want)
  }

  @Test(arguments: [("0", "0"), ("0.75", "7.5"), ("1", "10"), ("0.3333", "3.33")])
  func qualitative(_ degree: String, want: String) throws {
    let goal = try Self.goal("a", .qualitative(degree: Exact(degree)))
    #expect(try Self.score(goal).step.result?.description == want)
  }

  @Test func explainsEachFormula() throws {
    let development = try Self.score(
      Self.goal("a", weight: 7, .development(actual: 2, target: 3))
    )
    #expect(development.step.calculation == "round(14/3, 2) = 4.67")
    #expect(development.step.parts[0].calculation == "7 × 2/3 = 14/3")
    #expect(development.step.ends.map(\.calculation) == ["7", "0", "1", "2", "3"])
    #expect(development.step.parts[0].source == .sourced("W123"))
    let control = try Self.score(Self.goal("a", weight: 7, .control(actual: 4, target: 3)))
    #expect(control.step.ends.map(\.calculation) == ["7", "0", "1", "2", "4", "3"])
    #expect(control.step.result == Exact(467, places: 2))
    let cap = control.step.parts[0].parts[1].parts[1]
    #expect(cap.formula.zh == "min(1, 2 减去实际与目标之比)" && cap.source.basis == .assumed)
    let least = development.step.parts[0].parts[1].parts[1]
    #expect(least.formula.zh == "min(1, 实际与目标之比)" && least.source == .sourced("W123"))
    #expect(development.step.source.basis == .assumed)
  }

  @Test func aMissingFigureIsUndefinedNotZero() throws {
    for measure in [
      .development(actual: nil, target: 1), .control(actual: nil, target: 1),
      .control(actual: nil, target: 0), .qualitative(degree: nil),
    ] as [GoalMeasure] {
      #expect(try Self.score(Self.goal("a", measure)).step.result == nil)
    }
  }

  @Test func notBegunWithoutReasonIsZero() throws {
    let goal = try Self.goal("a", .qualitative(degree: 1), isBegun: false)
    let excuse = try Given.excuse("a", on: "2026-12-31")
    let zero = try Self.score(goal).step
    #expect(zero.result == 0 && zero.operation == .fixed && zero.source == .sourced("W123"))
    #expect(try Self.score(goal, excuses: [excuse]).step.result == 10)
    for other in [try Given.excuse("b", on: "2026-12-31"), try Given.excuse("a", on: "2027-01-01")]
    {
      #expect(try Self.score(goal, excuses: [other]).step.result == 0)
    }
    let begun = try Self.goal("a", .qualitative(degree: 1))
    #expect(try Self.score(begun).step.result == 10)
  }

  @Test func anExemptionTakesNothingOff() throws {
    let exemption = Exemption(
      reason: .forceMajeure,
      declared: try Given.day("2026-10-31"),
      approver: "青禾市市长",
      approvedOn: try Given.day("2026-11-15")
    )
    let goal = try Self.goal(
      "a",
      .development(actual: 0, target: 1),
      isBegun: false,
      exemption: exemption
    )
    let granted = try Self.score(goal)
    #expect(granted.exemption == .granted && granted.step.result == 10)
    #expect(granted.step.source == .sourced("W129", "LS3"))
    #expect(granted.step.operation == .same)
    let late = Exemption(
      reason: .forceMajeure,
      declared: try Given.day("2026-11-01"),
      approver: "青禾市市长",
      approvedOn: try Given.day("2026-11-15")
    )
    let refused = try Self.score(
      Self.goal("a", .development(actual: Exact(5, places: 1), target: 1), exemption: late)
    )
    #expect(refused.exemption == .declaredLate && refused.step.result == 5)
    let none = try Self.score(Self.goal("a", .development(actual: 1, target: 1)))
    #expect(none.exemption == nil)
  }

  @Test func refusesWhatTheFormulasCannotMean() throws {
    let least = Exact(1, places: 6)
    #expect(throws: ScoreRefusal.negativeWeight(goal: "a")) {
      try Self.goal("a", weight: 0 - least, .qualitative(degree: 1))
    }
    #expect(throws: Never.self) { try Self.goal("a", weight: 0, .qualitative(degree: 1)) }
    for target in [0, -1] as [Exact] {
      #expect(throws: ScoreRefusal.targetOutOfRange(goal: "a")) {
        try Self.goal("a", .development(actual: 1, target: target))
      }
    }
    #expect(throws: Never.self) { try Self.goal("a", .development(actual: 1, target: least)) }
    #expect(throws: ScoreRefusal.targetOutOfRange(goal: "a")) {
      try Self.goal("a", .control(actual: 1, target: 0 - least))
    }
    for degree in [0 - least, 1 + least] {
      #expect(throws: ScoreRefusal.degreeOutOfRange(goal: "a")) {
        try Self.goal("a", .qualitative(degree: degree))
      }
    }
  }

  @Test func onlyExpectedGoalsAreNotScored() throws {
    for nature in GoalNature.allCases {
      let goal = try Self.goal("a", nature: nature, .qualitative(degree: 1))
      #expect(goal.isScored == (nature != .expected))
    }
  }

  /// Between 0 and the weight; better is never less.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func isMonotoneAndCapped(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let weight = Exact(Int.random(in: 0...5000, using: &random), places: 2)
    let target = Exact(Int.random(in: 1...100_000, using: &random), places: 3)
    let actuals = (0..<6)
      .map { _ in Int.random(in: -50_000...250_000, using: &random) }.sorted()
      .map { Exact($0, places: 3) }
    let more = try actuals.map {
      try Self.score(Self.goal("a", weight: weight, .development(actual: $0, target: target)))
        .step.result ?? -1
    }
    let less = try actuals.map {
      try Self.score(Self.goal("a", weight: weight, .control(actual: $0, target: target)))
        .step.result ?? -1
    }
    #expect(more == more.sorted() && less == less.sorted(by: >))
    #expect((more + less).allSatisfy { $0 >= 0 && $0 <= weight })
  }
}
