// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct PublishedScoreTests {
  static func rates(_ figures: [(RateDefinition, Int, Int)]) throws -> [Rate] {
    try figures.map { try $0.0.rate($0.1, of: $0.2) }
  }

  /// 100 × (0.30 × 0.95 + 0.35 × 0.80 + 0.35 × 0.90) = 88.
  @Test func threeRatesOfTheHotline() throws {
    let rates = try Self.rates([(.satisfied, 45, 50), (.responded, 95, 100), (.solved, 40, 50)])
    let step = WeightedScore.threeRates.score(of: rates)
    #expect(step.result == 88 && step.holds())
    #expect(step.calculation == "28.5 + 28 + 31.5 = 88")
    #expect(step.formula.zh == "响应率 + 解决率 + 满意率")
    #expect(step.parts[0].parts[0].calculation == "100 × 0.3 × 0.95 = 28.5")
    #expect(step.parts.allSatisfy { $0.parts[0].source == .sourced("W94") })
    let thirds = try Self.rates([(.satisfied, 1, 3), (.responded, 1, 3), (.solved, 2, 3)])
    let rounded = WeightedScore.threeRates.score(of: thirds)
    #expect(rounded.calculation == "10 + 23.33 + 11.67 = 45" && rounded.holds())
    #expect(rounded.source.basis == .assumed && rounded.parts[0].source.basis == .assumed)
  }

  @Test func aRateWithoutFiguresLeavesTheScoreOpen() throws {
    let score = WeightedScore.threeRates
    let two = try Self.rates([(.responded, 95, 100), (.solved, 40, 50)])
    #expect(score.score(of: two).result == nil && score.score(of: two).holds())
    let empty = try Self.rates([(.responded, 1, 1), (.solved, 0, 0), (.satisfied, 1, 1)])
    #expect(score.score(of: empty).result == nil)
  }

  @Test func fulfilmentOfProposalsWeighsMore() throws {
    let step = WeightedScore.proposals.score(
      of: try Self.rates([(.fulfilled, 8, 10), (.proposersSatisfied, 9, 10)])
    )
    #expect(step.result == 84)
    let weights = WeightedScore.proposals.parts
    #expect(weights[0].weight > weights[1].weight)
    #expect(weights.allSatisfy { $0.source.basis == .assumed && $0.source.keys == ["LS5"] })
  }

  @Test func weightsAddUpToOne() {
    #expect(WeightedScore.shipped.map(\.id) == ["three-rates", "proposals"])
    for score in WeightedScore.shipped {
      #expect(score.parts.reduce(0) { $0 + $1.weight } == 1)
      #expect(score.parts.allSatisfy { $0.rate.kind == .count })
    }
    #expect(RateDefinition.solved.denominator.zh == "有效回访数")
    #expect(RateDefinition.satisfied.denominator.zh == "有效回访数")
    #expect(RateDefinition.solved.source.basis == .assumed)
    #expect(RateDefinition.proposersSatisfied.source == .sourced("LC1"))
  }

  /// Of 31 members; those who did not vote count as members.
  @Test(arguments: [
    (31, 16, 0, 0, "satisfied"), (31, 15, 0, 16, "dissatisfied"),
    (31, 15, 1, 0, "basically_satisfied"),
    (31, 0, 16, 0, "basically_satisfied"), (31, 0, 15, 0, "dissatisfied"),
    // Exactly one half does not pass.
    (30, 15, 0, 0, "dissatisfied"), (30, 16, 0, 0, "satisfied"),
    (30, 15, 1, 0, "basically_satisfied"),
    (30, 14, 1, 15, "dissatisfied"), (1, 1, 0, 0, "satisfied"), (1, 0, 0, 0, "dissatisfied"),
  ])
  func satisfactionByAllMembers(_ n: Int, _ s: Int, _ b: Int, _ d: Int, want: String) throws {
    let vote = try SatisfactionVote(
      members: n,
      satisfied: s,
      basicallySatisfied: b,
      dissatisfied: d
    )
    #expect(vote.outcome.rawValue == want)
    #expect(vote.steps.map(\.result) == [Exact(s, over: n), Exact(s + b, over: n)])
    #expect(vote.steps.allSatisfy { $0.holds() && $0.source.keys == ["W33"] })
    #expect(vote.steps[0].source.note?.zh == "原文恰为半数时自相矛盾，本软件按须超过半数处理")
  }

  @Test func refusesImpossibleVotes() {
    for (s, b, d) in [(-1, 0, 0), (0, -1, 0), (0, 0, -1)] {
      #expect(throws: VoteRefusal.negative) {
        try SatisfactionVote(members: 3, satisfied: s, basicallySatisfied: b, dissatisfied: d)
      }
    }
    for members in [0, -1] {
      #expect(throws: VoteRefusal.noMembers) {
        try SatisfactionVote(
          members: members,
          satisfied: 0,
          basicallySatisfied: 0,
          dissatisfied: 0
        )
      }
    }
    #expect(throws: VoteRefusal.moreVotesThanMembers) {
      try SatisfactionVote(members: 5, satisfied: 2, basicallySatisfied: 2, dissatisfied: 2)
    }
    #expect(throws: Never.self) {
      try SatisfactionVote(members: 5, satisfied: 2, basicallySatisfied: 2, dissatisfied: 1)
    }
  }

  /// Yan'an: 60 × invested ÷ annual plan, without a cap.
  @Test(arguments: [("0", "0"), ("5", "30"), ("10", "60"), ("12", "72")])
  func yanansProgress(_ invested: String, want: String) throws {
    let step = try ProgressPoints.yanan2017.points(
      invested: Money(Given.exact(invested), .hundredMillion),
      plan: Money(10, .hundredMillion)
    )
    #expect(step.result?.description == want && step.holds())
    #expect(step.source.keys == ["W84"] && step.source.note?.zh == "来源未规定封顶")
    #expect(step.parts[0].result == 60)
  }

  @Test func yanansEdges() throws {
    let nothing = Money(0, .yuan)
    #expect(try ProgressPoints.yanan2017.points(invested: nothing, plan: nothing).result == nil)
    #expect(throws: RateRefusal.negative(rate: "invest_rate")) {
      try ProgressPoints.yanan2017.points(invested: Money(-1, .yuan), plan: Money(1, .yuan))
    }
  }
}
