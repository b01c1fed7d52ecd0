// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import WorkingDays

@testable import Mechanisms

@Suite struct ProgressRuleTests {
  /// What each preset makes of so many of 1000 done, 1000 being planned to date of 2000 in all.
  static func lamp(_ rule: ProgressRule, _ done: Int) throws -> LampReading<ProgressLamp> {
    rule.lamp(
      for: ProgressFigures(item: "a", actual: Exact(done), planned: 1000, target: 2000),
      on: try Given.day("2026-06-30")
    )
  }

  @Test(arguments: [
    (0, 1000, "on_track"), (0, 1001, "on_track"), (0, 999, "slightly_behind"),
    (0, 800, "slightly_behind"), (0, 799, "behind"), (0, 600, "behind"), (0, 599, "overdue"),
    (0, 0, "overdue"), (0, -5, "overdue"),
    // 1 point is 20 of the 2000.
    (1, 1000, "on_track"), (1, 1200, "on_track"), (1, 999, "slightly_behind"),
    (1, 801, "slightly_behind"), (1, 800, "behind"), (1, 400, "behind"), (1, 399, "overdue"),
    (2, 1000, "on_track"), (2, 999, "behind"), (2, 500, "behind"), (2, 499, "overdue"),
    (3, 1000, "on_track"), (3, 800, "on_track"), (3, 799, "behind"), (3, 600, "behind"),
    (3, 599, "overdue"),
    (4, 800, "on_track"), (4, 799, "slightly_behind"), (4, 600, "slightly_behind"),
    (4, 599, "behind"), (4, 0, "behind"),
  ])
  func presetsAtTheirEdges(_ rule: Int, done: Int, want: String) throws {
    #expect(try Self.lamp(ProgressRule.shipped[rule], done).lamp.rawValue == want)
  }

  @Test func shippedPresetsSayWhereTheyComeFrom() {
    #expect(
      ProgressRule.shipped.map(\.id) == [
        "default-80-60", "yinchuan-2025", "sanya-2022", "wuhan", "xinhuang-2015",
      ]
    )
    let bases = ProgressRule.shipped.map { rule in rule.bands.map(\.source.basis) }
    #expect(
      bases == [
        [.sourced, .assumed, .sourced], [.sourced, .assumed, .sourced], [.sourced, .sourced],
        [.assumed, .sourced], [.assumed, .sourced],
      ]
    )
    #expect(
      ProgressRule.shipped.map(\.lowestSource.keys) == [
        ["W79"], ["W72"], ["W78"], ["W79"], ["W80"],
      ]
    )
    #expect(ProgressRule.shipped.allSatisfy { $0.lowestSource.basis == .sourced })
  }

  /// Yinchuan says nothing of 0 to 10 points below, and the lamp says that it does not.
  @Test func whatYinchuanLeavesOpenIsMarked() throws {
    let open = try Self.lamp(.yinchuan2025, 900)
    #expect(open.source.basis == .assumed && open.source.keys == ["W72"])
    #expect(open.source.note?.zh == "来源未规定低于序时进度0至10个百分点亮何灯")
    let sourced = try Self.lamp(.yinchuan2025, 700)
    #expect(sourced.source == .sourced("W72"))
  }

  @Test func explainsItself() throws {
    let ratio = try Self.lamp(.eightySixty, 750)
    #expect(ratio.rule == "default-80-60")
    #expect(ratio.figures.map(\.calculation) == ["750 ÷ 1000 = 0.75"])
    #expect(ratio.figures[0].formula.zh == "实际完成 ÷ 序时计划")
    #expect(ratio.reason.en == "60 % of the plan or more, under 80 %")
    #expect(ratio.source == .sourced("W79", "W80"))
    let points = try Self.lamp(.yinchuan2025, 750)
    #expect(points.figures.map(\.result) == [Exact(-125, places: 1)])
    #expect(points.figures[0].holds())
    #expect(points.figures[0].parts.map(\.calculation) == ["-250 ÷ 2000 = -0.125", "100"])
    let lowest = try Self.lamp(.wuhan, 100)
    #expect(lowest.reason.zh == "不足序时计划的60%" && lowest.source == .sourced("W79"))
  }

  @Test func aMissingFigureSaysNothing() throws {
    let day = try Given.day("2026-06-30")
    let none: [(Exact?, Exact?, Exact?)] = [(nil, 1, 1), (1, nil, 1), (1, -1, 1)]
    for rule in ProgressRule.shipped {
      for (actual, planned, target) in none {
        let reading = rule.lamp(
          for: ProgressFigures(item: "a", actual: actual, planned: planned, target: target),
          on: day
        )
        #expect(reading.lamp == .notMeasurable && reading.figures.count == 2)
        #expect(reading.source.keys == ["W55"] && reading.rule == rule.id)
      }
    }
    for target in [nil, 0, -1] as [Exact?] {
      let figures = ProgressFigures(item: "a", actual: 1, planned: 1, target: target)
      #expect(ProgressRule.yinchuan2025.lamp(for: figures, on: day).lamp == .notMeasurable)
      #expect(ProgressRule.yinchuan2025.lamp(for: figures, on: day).figures.count == 1)
      #expect(ProgressRule.sanya2022.lamp(for: figures, on: day).lamp == .onTrack)
    }
  }

  @Test func whatWasNotPlannedIsNotBehind() throws {
    let day = try Given.day("2026-01-10")
    for rule in ProgressRule.shipped {
      let reading = rule.lamp(
        for: ProgressFigures(item: "a", actual: 0, planned: 0, target: 5),
        on: day
      )
      #expect(reading.lamp == .onTrack && reading.source.basis == .assumed)
      #expect(reading.figures.map(\.result) == [0, 0])
    }
  }

  /// Without good reason (无正当理由): a recorded excuse takes a warning back, and is shown.
  @Test func anExcuseTakesAWarningBack() throws {
    let excuse = try Given.excuse("a", on: "2026-05-10")
    let other = try Given.excuse("b", on: "2026-05-10")
    for (done, lamp) in [(599, ProgressLamp.overdue), (700, .behind)] {
      let figures = ProgressFigures(item: "a", actual: Exact(done), planned: 1000)
      let rule = ProgressRule.eightySixty
      let day = try Given.day("2026-05-10")
      let excused = rule.lamp(for: figures, excuses: [other, excuse], on: day)
      #expect(excused.lamp == .slightlyBehind && excused.unexcused == lamp)
      #expect(excused.excuse == excuse && excused.rule == rule.id)
      let bare = rule.lamp(for: figures, excuses: [other], on: day)
      #expect(bare.lamp == lamp && bare.excuse == nil && bare.unexcused == nil)
      #expect(excused.reason == bare.reason && excused.figures == bare.figures)
      #expect(excused.source == bare.source)
      let early = rule.lamp(for: figures, excuses: [excuse], on: try Given.day("2026-05-09"))
      #expect(early.lamp == lamp)
    }
    for done in [1000, 900] {
      let figures = ProgressFigures(item: "a", actual: Exact(done), planned: 1000)
      let reading = ProgressRule.eightySixty.lamp(
        for: figures,
        excuses: [excuse],
        on: try Given.day("2026-05-10")
      )
      #expect(reading.excuse == nil && reading.unexcused == nil, "nothing to take back")
    }
  }

  /// More done never lights a worse lamp.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func isMonotone(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rule = ProgressRule.shipped[Int.random(in: 0...4, using: &random)]
    let order: [ProgressLamp] = [.overdue, .behind, .slightlyBehind, .onTrack]
    let done = (0..<8).map { _ in Int.random(in: 0...1200, using: &random) }.sorted()
    let places = try done.map { try order.firstIndex(of: Self.lamp(rule, $0).lamp) ?? -1 }
    #expect(places == places.sorted() && !places.contains(-1))
  }
}
