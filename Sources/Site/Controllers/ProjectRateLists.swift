// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import WorkingDays

/// The rates of counts of major projects, with the projects behind each of their numbers.
struct ProjectRateLists {
  /// The rates, in the published order.
  let counts: [Rate]
  /// The projects behind their numbers.
  let members: [RatePart: Set<SerialNumber>]

  /// The rates on a day; what was lawfully ended is in none of them.
  init(_ handlings: [Handling], on day: CivilDate) {
    let projects = handlings.filter { $0.loop.phase != .ended }.map { handling in
      let loop = handling.loop
      var reached: [ProjectStage: CivilDate] = [:]
      for (id, stage) in Self.stageIDs { reached[stage] = loop.passed[id]?.at.date }
      let planned = loop.planned["start"].map { [ProjectStage.started: CivilMonth($0)] }
      // Its number stands for it: codes of the platform may be missing.
      return Project(code: "\(handling.number)", reached: reached, planned: planned ?? [:])
    }
    let batch = CivilDate(year: day.year, month: 1, day: 1) ?? day
    guard let rates = try? ProjectRates(of: projects, on: day, batchStart: batch) else {
      (counts, members) = ([], [:])
      return
    }
    counts = [rates.start, rates.signStart, rates.startProduction]
    var members: [RatePart: Set<SerialNumber>] = [:]
    for (rate, counted) in rates.counted {
      for (codes, isAbove) in [(counted.numerator, true), (counted.denominator, false)] {
        members[RatePart(rate, isAbove: isAbove)] = Set(codes.compactMap { SerialNumber($0) })
      }
    }
    self.members = members
  }

  /// The stages of the mechanism that the rates ask of.
  private static let stageIDs: [(id: String, stage: ProjectStage)] = [
    ("idea", .idea), ("reserve", .reserve), ("sign", .signed), ("prepare", .preparation),
    ("land", .landed), ("start", .started), ("enter", .entered), ("accept", .accepted),
    ("produce", .producing), ("yield", .yielding),
  ]
}

/// 投资完成率 of a year (W74, W75): what was reported of what the year's items promise to invest.
enum AnnualInvestment {
  /// Whether an item promises an annual investment in an amount of money.
  static func isPromised(_ row: CommitmentRow) -> Bool {
    guard let target = row.fields.targets.first, money(target.value, target.unit) != nil,
      !target.isGrowth, target.bound != .atMost
    else { return false }
    return (row.fields.title + target.subject + row.quote).contains("投资")
  }

  /// The rate over the items of which a figure was reported; nil where nothing of the kind is promised.
  static func rate(of items: [ListedItem]) -> Rate? {
    let rates = items.compactMap { item -> Rate? in
      guard let target = item.row.fields.targets.first, let figure = item.figure,
        let planned = money(target.value, target.unit), let paid = money(figure.value, target.unit)
      else { return nil }
      return try? RateDefinition.investment.rate(paid, of: planned)
    }
    return try? Rate.pooled(rates)
  }

  private static func money(_ value: Figure, _ unit: String) -> Money? {
    MoneyUnit(rawValue: unit).map { Money(value.value, $0) }
  }
}
