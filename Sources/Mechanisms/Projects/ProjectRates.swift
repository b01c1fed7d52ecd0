// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// The six rates of a set of projects on one day, with what had to be left out.
public struct ProjectRates: Sendable, Hashable {
  /// 开（复）工率, a rate of counts.
  public let start: Rate
  /// 签约开工率, a rate of counts.
  public let signStart: Rate
  /// 开工投产率, a rate of counts.
  public let startProduction: Rate
  /// 投产达效率, a rate of money.
  public let yield: Rate
  /// 投资完成率, a rate of money.
  public let investment: Rate
  /// 资金到位率, a rate of money.
  public let funds: Rate
  /// The projects that a rate of money could not take in, because one of its two amounts is not
  /// known: by the id of the rate, the codes.
  ///
  /// To be shown beside the rate.
  public let leftOut: [String: [String]]
  /// The projects that each rate of counts is made of, by the id of the rate.
  public let counted: [String: RateMembers]

  /// The six, in the published order.
  public var all: [Rate] { [start, signStart, startProduction, yield, investment, funds] }

  /// The rates on that day.
  ///
  /// - The start rate asks of the projects planned to start in a month that has ended by that day,
  ///   its last day counting as its end (assumed: "planned by now" is not defined).
  /// - 签约开工率 asks of the projects signed before `batchStart`, the first day of the batch that
  ///   runs now (earlier batches, W70).
  /// - The yield rate asks of the projects in production; money rates take in only projects of
  ///   which both amounts are known.
  ///
  /// A negative amount of money is refused.
  public init(
    of projects: [Project],
    on day: CivilDate,
    batchStart: CivilDate
  ) throws(RateRefusal) {
    let due = projects.filter { $0.isPlannedToStart(by: day) }
    let signed = projects.filter { $0.reached[.signed].map { $0 < batchStart } ?? false }
    let started = projects.filter { $0.has(.started, by: day) }
    let producing = projects.filter { $0.has(.producing, by: day) }
    func begun(_ projects: [Project]) -> [Project] { projects.filter { $0.has(.started, by: day) } }
    start = try RateDefinition.start.rate(begun(due).count, of: due.count)
    signStart = try RateDefinition.signStart.rate(begun(signed).count, of: signed.count)
    startProduction = try RateDefinition.startProduction.rate(producing.count, of: started.count)
    counted = [
      RateDefinition.start.id: RateMembers(begun(due), of: due),
      RateDefinition.signStart.id: RateMembers(begun(signed), of: signed),
      RateDefinition.startProduction.id: RateMembers(producing, of: started),
    ]
    var leftOut: [String: [String]] = [:]
    yield = try RateDefinition.yield.rate(
      of: producing,
      \.money.actualOutput,
      \.money.expectedOutput,
      &leftOut
    )
    investment = try RateDefinition.investment.rate(
      of: projects,
      \.money.invested,
      \.money.annualPlan,
      &leftOut
    )
    funds = try RateDefinition.funds.rate(
      of: projects,
      \.money.receivedFunds,
      \.money.plannedFunds,
      &leftOut
    )
    self.leftOut = leftOut
  }
}

/// The projects behind the two figures of a rate of counts, by their codes, in the order they were given.
public struct RateMembers: Sendable, Hashable {
  /// Those above the line.
  public let numerator: [String]
  /// Those below it.
  public let denominator: [String]

  init(_ numerator: [Project], of denominator: [Project]) {
    self.numerator = numerator.map(\.code)
    self.denominator = denominator.map(\.code)
  }
}

extension Project {
  /// Whether the month in which it should start has ended by the end of that day.
  func isPlannedToStart(by day: CivilDate) -> Bool {
    let open = day.day == day.monthLength ? CivilMonth(day).advanced(by: 1) : CivilMonth(day)
    return planned[.started].map { $0 < open } ?? false
  }
}

extension RateDefinition {
  /// The rate of the sums of two amounts over the projects of which both are known.
  func rate(
    of projects: [Project],
    _ numerator: (Project) -> Money?,
    _ denominator: (Project) -> Money?,
    _ leftOut: inout [String: [String]]
  ) throws(RateRefusal) -> Rate {
    var rates = [Rate(definition: self, numerator: 0, denominator: 0, unit: .yuan)]
    for project in projects {
      if let above = numerator(project), let below = denominator(project) {
        rates.append(try rate(above, of: below))
      } else {
        leftOut[id, default: []].append(project.code)
      }
    }
    return try Rate.pooled(rates)
  }
}
