// SPDX-License-Identifier: Apache-2.0
import Testing
import WorkingDays

@testable import Mechanisms

@Suite struct ProjectTests {
  static func project(
    _ code: String,
    _ reached: [ProjectStage: String],
    planned: Int? = nil,
    money: ProjectMoney = ProjectMoney()
  ) throws -> Project {
    Project(
      code: code,
      reached: try reached.mapValues { try Given.day($0) },
      planned: planned.map { [.started: CivilMonth(year: 2026, month: $0)] } ?? [:],
      money: money
    )
  }

  @Test func stagesInTheirOrder() {
    #expect(
      ProjectStage.allCases.map(\.name.zh) == [
        "谋划", "储备", "签约", "前期", "落地", "开工", "在建", "入库纳统", "竣工验收", "投产", "达产达效",
      ]
    )
    #expect(Set(ProjectStage.allCases.map(\.name.en)).count == 11)
    #expect(
      ProjectStage.allCases.map(\.source.keys) == [
        ["W71"], ["W71"], ["W69", "W71"], ["W71"], ["W69", "W71"], ["W69", "W70", "W71"],
        ["W69", "W71"], ["W72"], ["L14"], ["W69", "W70", "W71"], ["W69", "W70"],
      ]
    )
    #expect(
      ProjectStage.allCases.filter { $0.source.basis == .assumed } == [.idea, .preparation]
    )
  }

  @Test func standsAtTheFurthestStage() throws {
    let bridge = try Self.project(
      "QH-01",
      [.signed: "2026-01-10", .started: "2026-03-20", .producing: "2026-11-01"]
    )
    for (day, stage) in [
      ("2026-01-09", nil), ("2026-01-10", .signed), ("2026-03-19", .signed),
      ("2026-03-20", .started), ("2026-10-31", .started), ("2026-11-01", .producing),
    ] as [(String, ProjectStage?)] {
      #expect(bridge.stage(on: try Given.day(day)) == stage, "\(day)")
    }
    let day = try Given.day("2026-11-01")
    #expect(bridge.has(.accepted, by: day), "a later stage implies the earlier ones")
    #expect(bridge.has(.producing, by: day) && !bridge.has(.yielding, by: day))
    #expect(!bridge.has(.accepted, by: try Given.day("2026-10-31")))
    #expect(bridge.has(.idea, by: try Given.day("2026-01-10")))
  }

  @Test func monthsLateStandStillOnceReached() throws {
    let early = try Self.project("a", [.started: "2026-02-01"], planned: 3)
    #expect(early.monthsLate(.started, on: try Given.day("2026-12-01")) == -1)
    #expect(early.monthsLate(.started, on: try Given.day("2026-01-31")) == -2)
    let late = try Self.project("b", [.started: "2026-06-30"], planned: 3)
    #expect(late.monthsLate(.started, on: try Given.day("2026-12-01")) == 3)
    #expect(late.monthsLate(.started, on: try Given.day("2026-04-01")) == 1)
    let skipped = try Self.project(
      "d",
      [.producing: "2026-06-30", .building: "2026-05-20"],
      planned: 3
    )
    #expect(skipped.monthsLate(.started, on: try Given.day("2026-12-01")) == 2)
    #expect(skipped.day(of: .started) == (try Given.day("2026-05-20")))
    #expect(skipped.day(of: .accepted) == (try Given.day("2026-06-30")))
    #expect(skipped.day(of: .yielding) == nil)
    let never = try Self.project("c", [:], planned: 3)
    #expect(never.monthsLate(.started, on: try Given.day("2026-12-01")) == 9)
    #expect(never.monthsLate(.signed, on: try Given.day("2026-12-01")) == nil)
  }

  @Test func findsDatesOutOfOrder() throws {
    let odd = try Self.project(
      "a",
      [.signed: "2026-03-02", .started: "2026-03-01", .entered: "2026-03-01", .idea: "2025-01-01"]
    )
    #expect(odd.outOfOrder == [ProjectDisorder(stage: .started, before: .signed)])
    #expect(
      try Self.project("b", [.signed: "2026-03-01", .started: "2026-03-01"]).outOfOrder == []
    )
    #expect(try Self.project("c", [:]).outOfOrder == [])
  }

  static func money(_ figures: [Int?]) -> ProjectMoney {
    let money = figures.map { figure in figure.map { Money(Exact($0), .tenThousand) } }
    return ProjectMoney(
      annualPlan: money[0],
      invested: money[1],
      plannedFunds: money[2],
      receivedFunds: money[3],
      expectedOutput: money[4],
      actualOutput: money[5]
    )
  }

  static func portfolio() throws -> [Project] {
    [
      try project(
        "QH-01",
        [.signed: "2025-12-31", .started: "2026-02-10", .producing: "2026-06-30"],
        planned: 2,
        money: money([100, 60, 80, 40, 500, 450])
      ),
      try project(
        "QH-02",
        [.signed: "2026-03-31", .started: "2026-06-30"],
        planned: 6,
        money: money([300, 90, 120, nil, 700, 700])
      ),
      try project(
        "QH-03",
        [.signed: "2026-04-01"],
        planned: 7,
        money: money([nil, 5, 100, 90, nil, nil])
      ),
      try project("QH-04", [.started: "2026-07-01", .producing: "2026-07-01"], planned: 5),
      try project("QH-05", [.idea: "2025-01-01"], money: money([50, 0, 20, 20, nil, nil])),
    ]
  }

  @Test func sixRatesOnADay() throws {
    let rates = try ProjectRates(
      of: Self.portfolio(),
      on: try Given.day("2026-06-30"),
      batchStart: try Given.day("2026-04-01")
    )
    #expect(
      rates.all.map { $0.definition.id } == [
        "start_rate", "sign_start", "start_production", "yield_rate", "invest_rate", "fund_rate",
      ]
    )
    // Planned by June: 01, 02, 04, of which 04 has not started; signed before April: 01, 02.
    #expect(
      rates.all.map { [$0.numerator, $0.denominator] } == [
        [2, 3], [2, 2], [1, 2], [4_500_000, 5_000_000], [1_500_000, 4_500_000],
        [1_500_000, 2_000_000],
      ]
    )
    #expect(
      rates.leftOut == [
        "invest_rate": ["QH-03", "QH-04"], "fund_rate": ["QH-02", "QH-04"],
      ]
    )
    #expect(rates.yield.share == Exact(90, places: 2))
    // The lists behind the counts.
    let lists = rates.counted.mapValues { [$0.numerator, $0.denominator] }
    #expect(
      lists == [
        "start_rate": [["QH-01", "QH-02"], ["QH-01", "QH-02", "QH-04"]],
        "sign_start": [["QH-01", "QH-02"], ["QH-01", "QH-02"]],
        "start_production": [["QH-01"], ["QH-01", "QH-02"]],
      ]
    )
  }

  @Test func aDayLaterAndADayEarlier() throws {
    let projects = try Self.portfolio()
    let before = try ProjectRates(
      of: projects,
      on: try Given.day("2026-06-29"),
      batchStart: try Given.day("2026-03-31")
    )
    #expect(
      before.all[0..<3].map { [$0.numerator, $0.denominator] } == [[1, 2], [1, 1], [0, 1]]
    )
    #expect(before.yield.share == nil && before.leftOut["yield_rate"] == nil)
    let after = try ProjectRates(
      of: projects,
      on: try Given.day("2026-07-01"),
      batchStart: try Given.day("2026-04-02")
    )
    #expect(
      after.all[0..<3].map { [$0.numerator, $0.denominator] } == [[3, 3], [2, 3], [2, 3]]
    )
    #expect(after.leftOut["yield_rate"] == ["QH-04"])
  }

  @Test func ratesOfNoProjectAreUndefined() throws {
    let day = try Given.day("2026-06-30")
    let rates = try ProjectRates(of: [], on: day, batchStart: day)
    #expect(rates.all.allSatisfy { $0.share == nil } && rates.leftOut.isEmpty)
  }

  @Test func refusesNegativeMoney() throws {
    let day = try Given.day("2026-06-30")
    let projects = [
      try Self.project("a", [:], money: Self.money([10, -1, nil, nil, nil, nil]))
    ]
    #expect(throws: RateRefusal.negative(rate: "invest_rate")) {
      try ProjectRates(of: projects, on: day, batchStart: day)
    }
  }
}
