// SPDX-License-Identifier: Apache-2.0

/// The rates of a set of cases at one moment, each with both its figures, and what had to be left
/// out of them.
///
/// A share of nothing is nil ("no case"), never 0 %. Rates of several groups are counted anew or
/// pooled by their figures, never averaged.
///
/// ```swift
/// let counting = CaseCounting(at: now, calendar: .shipped)
/// let rates = CaseRates(of: facts, counting)
/// print(rates.onTime.step.calculation, rates.working.mean ?? "no case")
/// ```
public struct CaseRates: Sendable, Hashable {
  private let counts: CaseCounts
  /// The time from dispatch to closing in all minutes.
  public let elapsed: CaseTimes
  /// The same in working minutes.
  public let working: CaseTimes
  /// What callers said of how their cases were handled.
  public let answers: [Satisfaction: Int]
  /// What is in none, or not in all, of the rates.
  public let leftOut: CaseOmissions

  /// The rates of those cases.
  public init(of facts: [CaseFacts], _ counting: CaseCounting) {
    var tally = CaseTally(counting)
    for fact in facts { tally.add(fact) }
    self = tally.rates
  }

  init(_ tally: CaseTally) {
    counts = tally.counts
    elapsed = CaseTimes(.elapsed, tally.elapsed)
    working = CaseTimes(.working, tally.working)
    answers = tally.answers
    leftOut = tally.leftOut
  }

  /// 结案率: closed, of the cases whose due instant has come.
  public var closed: Rate { rate(.closed, counts.dueClosed, counts.due) }

  /// 按期结案率: closed, and what the limit asks for done before the due instant, of the same cases.
  public var onTime: Rate { rate(.closedOnTime, counts.dueOnTime, counts.due) }

  /// 返工率: given back, of the cases closed.
  public var rework: Rate { rate(.rework, counts.reworked, counts.closed) }

  /// 延期率: put off, of the cases filed.
  public var extended: Rate { rate(.extended, counts.extended, counts.filed) }

  /// 响应率: responded to in time, of the cases of which that is known.
  public var responded: Rate {
    rate(.responded, counts.responded, counts.filed - leftOut.withoutResponse)
  }

  /// 解决率: solved, of the valid call-backs that asked for it.
  public var solved: Rate { rate(.solved, counts.solved, counts.filed - leftOut.withoutSolution) }

  /// 满意率: satisfied, of the valid call-backs that asked for it.
  public var satisfied: Rate {
    rate(.satisfied, counts.satisfied, counts.filed - leftOut.withoutSatisfaction)
  }

  /// The seven rates in the order of the register.
  public var all: [Rate] { [closed, onTime, rework, extended, responded, solved, satisfied] }

  /// 三率得分 with the weights of one locality, 30/35/35 (W94); undefined where one of the three is.
  public var threeRates: Step {
    WeightedScore.threeRates.score(of: [responded, solved, satisfied])
  }

  private func rate(_ definition: RateDefinition, _ numerator: Int, _ denominator: Int) -> Rate {
    Rate(
      definition: definition,
      numerator: Exact(numerator),
      denominator: Exact(denominator),
      unit: nil
    )
  }
}

/// What rates of cases leave out; to be shown beside them.
public struct CaseOmissions: Sendable, Hashable {
  /// The cases in none of the rates, by the reason.
  public var excluded: [CaseExclusion: Int] = [:]
  /// The cases in none of the rates because they were filed later than the moment of asking.
  public var notYetFiled = 0
  /// The cases without a limit, which are never due.
  public var withoutLimit = 0
  /// The cases of which it is not known whether the unit responded in time.
  public var withoutResponse = 0
  /// The cases without a call-back on whether they are solved.
  public var withoutSolution = 0
  /// The cases without a call-back on how they were handled.
  public var withoutSatisfaction = 0
  /// The cases that were closed before they were filed, which no time to close can take in.
  public var closedBeforeFiled = 0

  /// Nothing left out.
  public init() {}
}
