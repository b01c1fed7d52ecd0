// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import WorkingDays

@testable import Mechanisms

@Suite struct PacePlanTests {
  @Test(arguments: [
    ("2025-12-31", "0"), ("2026-01-01", "0"), ("2026-01-30", "0"), ("2026-01-31", "1/12"),
    ("2026-02-01", "1/12"), ("2026-02-27", "1/12"), ("2026-02-28", "1/6"), ("2026-03-31", "0.25"),
    ("2026-06-30", "0.5"), ("2026-11-15", "5/6"), ("2026-11-29", "5/6"), ("2026-11-30", "11/12"),
    ("2026-12-30", "11/12"), ("2026-12-31", "1"), ("2027-01-01", "1"), ("2031-06-30", "1"),
  ])
  func monthByMonth(_ day: String, want: String) throws {
    let step = LinearPlan(year: 2026).planned(on: try Given.day(day))
    #expect(step.result?.description == want)
    #expect(step.source.keys == ["W14"] && step.source.note != nil)
  }

  /// Xuancheng: below 91.7 % in November is not on schedule (W14).
  @Test func elevenTwelfthsInNovember() throws {
    let step = LinearPlan(year: 2020).planned(on: try Given.day("2020-11-30"))
    #expect(step.calculation == "11 ÷ 12 = 11/12")
    #expect(step.result?.percent(places: 1) == "91.7 %")
  }

  @Test(arguments: [
    ("2025-12-31", "0"), ("2026-01-01", "1/372"), ("2026-01-31", "1/12"),
    ("2026-02-14", "0.125"), ("2026-02-28", "1/6"), ("2026-11-15", "0.875"),
    ("2026-11-30", "11/12"), ("2026-12-31", "1"), ("2027-01-01", "1"),
  ])
  func dayByDay(_ day: String, want: String) throws {
    let plan = LinearPlan(year: 2026, insideMonth: .byDay)
    #expect(plan.planned(on: try Given.day(day)).result?.description == want)
  }

  @Test func ownBeginningAndLength() throws {
    let march = CivilMonth(year: 2026, month: 3)
    #expect(LinearPlan(first: march, months: 0) == nil)
    #expect(LinearPlan(first: march, months: -1) == nil)
    let one = try #require(LinearPlan(first: march, months: 1))
    #expect(one.planned(on: try Given.day("2026-03-30")).result == 0)
    #expect(one.planned(on: try Given.day("2026-03-31")).result == 1)
    let long = try #require(LinearPlan(first: march, months: 24, insideMonth: .byDay))
    #expect(long.planned(on: try Given.day("2027-02-28")).calculation == "12 ÷ 24 = 0.5")
    #expect(LinearPlan(year: 2026).first == CivilMonth(year: 2026, month: 1))
    #expect(LinearPlan(year: 2026).months == 12)
    #expect(long.insideMonth == .byDay && one.insideMonth == .wholeMonths)
  }

  static func nodes() throws -> [PlanNode] {
    [
      PlanNode(day: try Given.day("2026-03-31"), share: Exact(10, places: 2)),
      PlanNode(day: try Given.day("2026-06-30"), share: Exact(40, places: 2)),
      PlanNode(day: try Given.day("2026-11-30"), share: Exact(90, places: 2)),
    ]
  }

  @Test(arguments: [
    ("2026-03-30", "0"), ("2026-03-31", "0.1"), ("2026-06-29", "0.1"), ("2026-06-30", "0.4"),
    ("2026-11-29", "0.4"), ("2026-11-30", "0.9"), ("2027-12-31", "0.9"),
  ])
  func nodesHoldUntilTheNext(_ day: String, want: String) throws {
    let plan = try NodePlan(Self.nodes())
    let step = plan.planned(on: try Given.day(day))
    #expect(step.result?.description == want && step.holds())
    #expect(step.source.keys == ["W48", "W51", "W52"])
  }

  @Test func refusesNodesThatAreNoPlan() throws {
    let nodes = try Self.nodes()
    #expect(throws: PlanRefusal.noNodes) { try NodePlan([]) }
    #expect(throws: PlanRefusal.daysNotAscending(at: 1)) { try NodePlan([nodes[1], nodes[0]]) }
    #expect(throws: PlanRefusal.daysNotAscending(at: 1)) { try NodePlan([nodes[0], nodes[0]]) }
    let falling = PlanNode(day: nodes[2].day, share: Exact(39, places: 2))
    #expect(throws: PlanRefusal.sharesFalling(at: 2)) {
      try NodePlan([nodes[0], nodes[1], falling])
    }
    for share in [Exact(-1, places: 6), Exact(1_000_001, places: 6)] {
      #expect(throws: PlanRefusal.shareOutOfRange(at: 0)) {
        try NodePlan([PlanNode(day: nodes[0].day, share: share)])
      }
    }
    let level = try NodePlan([
      PlanNode(day: nodes[0].day, share: 0), PlanNode(day: nodes[1].day, share: 0),
      PlanNode(day: nodes[2].day, share: 1),
    ])
    #expect(level.nodes.count == 3)
  }

  @Test func nodesIfGivenElseLinear() throws {
    let nodes = try NodePlan(Self.nodes())
    let day = try Given.day("2026-06-30")
    #expect(PacePlan(nodes: nodes, year: 2026) == .nodes(nodes))
    #expect(PacePlan(nodes: nil, year: 2026) == .linear(LinearPlan(year: 2026)))
    #expect(PacePlan(nodes: nodes, year: 2026).planned(on: day).result == Exact(4, places: 1))
    let amount = PacePlan(nodes: nil, year: 2026).planned(of: 300, on: day)
    #expect(amount.calculation == "300 × 0.5 = 150" && amount.holds())
    #expect(amount.source == .sourced("W14"))
    #expect(PacePlan(nodes: nil, year: 2026).planned(of: nil, on: day).result == nil)
  }

  @Test func countsMonths() throws {
    let december = CivilMonth(year: 2025, month: 12)
    #expect(december.advanced(by: 1) == CivilMonth(year: 2026, month: 1))
    #expect(december.advanced(by: -12) == CivilMonth(year: 2024, month: 12))
    #expect(december.months(to: CivilMonth(year: 2026, month: 3)) == 3)
    #expect(CivilMonth(year: 2026, month: 3).months(to: december) == -3)
    #expect(december < CivilMonth(year: 2026, month: 1))
    #expect(!(december < december))
    for (month, text) in [(1, "2026-01"), (9, "2026-09"), (10, "2026-10"), (12, "2026-12")] {
      let named = CivilMonth(year: 2026, month: month)
      #expect(named.year == 2026 && named.month == month && named.description == text)
    }
    #expect(CivilMonth(year: 2026, month: 0).description == "2025-12")
    #expect(CivilMonth(year: 2026, month: 13).description == "2027-01")
    #expect(CivilMonth(try Given.day("2026-03-31")) == CivilMonth(year: 2026, month: 3))
    for (day, length) in [
      ("2026-01-15", 31), ("2026-02-10", 28), ("2024-02-10", 29), ("2026-04-30", 30),
      ("2199-12-31", 31), ("2100-02-01", 28),
    ] {
      #expect(try Given.day(day).monthLength == length)
    }
  }

  /// More is due on a later day, and by days at least what is due by months.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func isMonotone(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let start = try Given.day("2025-12-01")
    let days = (0..<10).map { _ in Int.random(in: 0...500, using: &random) }.sorted()
    let (coarse, fine) = (LinearPlan(year: 2026), LinearPlan(year: 2026, insideMonth: .byDay))
    var last: Exact = 0
    for days in days {
      let day = try #require(start.adding(days: days))
      let (months, exact) = (coarse.planned(on: day).result, fine.planned(on: day).result)
      let share = try #require(exact)
      #expect(try #require(months) <= share && share >= last && share <= 1)
      last = share
    }
  }
}
