// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct ProjectLampTests {
  @Test(arguments: [
    ("2026-02-28", "on_track", -1), ("2026-03-31", "on_track", 0), ("2026-04-01", "behind", 1),
    ("2026-05-31", "behind", 2), ("2026-06-01", "overdue", 3), ("2027-03-01", "overdue", 12),
  ])
  func startIsCountedByTheMonth(_ day: String, want: String, late: Int) throws {
    let reading = StartLampRule.yinchuan2025.lamp(
      item: "a",
      planned: CivilMonth(year: 2026, month: 3),
      started: nil,
      on: try Given.day(day)
    )
    #expect(reading.lamp.rawValue == want && reading.figures.map(\.result) == [Exact(late)])
    #expect(reading.rule == "yinchuan-2025-start" && reading.source == .sourced("W72"))
    #expect(reading.reason.zh == (late > 0 ? "逾计划开工月 \(late) 个月" : "计划开工月未过"))
  }

  @Test func whatHasStartedIsOnTrack() throws {
    let planned = CivilMonth(year: 2026, month: 3)
    let started = try Given.day("2026-07-05")
    let reading = StartLampRule.yinchuan2025.lamp(
      item: "a",
      planned: planned,
      started: started,
      on: started
    )
    #expect(reading.lamp == .onTrack && reading.figures.map(\.result) == [4])
    #expect(reading.reason.zh == "2026-07-05 开工")
    let before = StartLampRule.yinchuan2025.lamp(
      item: "a",
      planned: planned,
      started: started,
      on: try Given.day("2026-07-04")
    )
    #expect(before.lamp == .overdue)
    let unplanned = StartLampRule.yinchuan2025.lamp(
      item: "a",
      planned: nil,
      started: started,
      on: started
    )
    #expect(unplanned.lamp == .notMeasurable && unplanned.figures.isEmpty)
  }

  @Test(arguments: [
    ("2026-01-30", "not_measurable"), ("2026-01-31", "on_track"), ("2026-02-27", "on_track"),
    ("2026-02-28", "behind"), ("2026-03-31", "behind"), ("2026-04-01", "overdue"),
  ])
  func entryIsCountedByCorrespondingDay(_ day: String, want: String) throws {
    let reading = EntryLampRule.yinchuan2025.lamp(
      item: "a",
      started: try Given.day("2026-01-31"),
      entered: nil,
      on: try Given.day(day)
    )
    #expect(reading.lamp.rawValue == want)
    #expect(reading.rule == "yinchuan-2025-entry" && reading.source.keys == ["W72"])
  }

  @Test func whatIsEnteredIsOnTrack() throws {
    let started = try Given.day("2026-01-31")
    let entered = try Given.day("2026-05-10")
    let rule = EntryLampRule.yinchuan2025
    let reading = rule.lamp(item: "a", started: started, entered: entered, on: entered)
    #expect(reading.lamp == .onTrack && reading.figures.map(\.result) == [99])
    #expect(reading.reason.zh == "2026-05-10 入库")
    let before = rule.lamp(
      item: "a",
      started: started,
      entered: entered,
      on: try Given.day("2026-05-09")
    )
    #expect(before.lamp == .overdue && before.reason.zh == "2026-01-31 开工，尚未入库")
    #expect(rule.lamp(item: "a", started: nil, entered: nil, on: entered).lamp == .notMeasurable)
    #expect(rule.lamp(item: "a", started: nil, entered: nil, on: entered).figures.isEmpty)
    // The calendar ends in 2199: what lies beyond it cannot be late.
    let last = rule.lamp(
      item: "a",
      started: try Given.day("2199-12-15"),
      entered: nil,
      on: try Given.day("2199-12-31")
    )
    #expect(last.lamp == .onTrack)
  }

  @Test func excusesTakeProjectWarningsBack() throws {
    let excuses = [try Given.excuse("a", on: "2026-01-01")]
    let day = try Given.day("2026-12-31")
    let start = StartLampRule.yinchuan2025.lamp(
      item: "a",
      planned: CivilMonth(year: 2026, month: 3),
      started: nil,
      excuses: excuses,
      on: day
    )
    #expect(start.lamp == .slightlyBehind && start.unexcused == .overdue)
    let entry = EntryLampRule.yinchuan2025.lamp(
      item: "a",
      started: try Given.day("2026-01-31"),
      entered: nil,
      excuses: excuses,
      on: day
    )
    #expect(entry.lamp == .slightlyBehind && entry.unexcused == .overdue)
    let running = RunningLampRule.sanya2022.lamp(
      item: "a",
      outcomes: [MonthOutcome(CivilMonth(day), isMet: false)],
      latest: CivilMonth(day),
      excuses: excuses,
      on: day
    )
    #expect(running.lamp == .slightlyBehind && running.unexcused == .behind)
  }

  /// Outcomes of April, May and June 2026, the last being the latest.
  @Test(
    arguments: [
      ([true, true, true], "on_track", 0), ([false, false, true], "on_track", 0),
      ([true, true, false], "behind", 1), ([false, true, false], "behind", 1),
      ([false, nil, false], "behind", 1), ([true, false, false], "overdue", 2),
      ([false, false, false], "overdue", 3), ([false, false, nil], "not_measurable", 0),
    ] as [([Bool?], String, Int)]
  )
  func twoMonthsRunningAreRed(_ met: [Bool?], want: String, run: Int) throws {
    let june = CivilMonth(year: 2026, month: 6)
    let outcomes = met.enumerated().map { index, isMet in
      MonthOutcome(june.advanced(by: index - 2), isMet: isMet)
    }
    for order in [outcomes, outcomes.reversed()] {
      let reading = RunningLampRule.sanya2022.lamp(
        item: "a",
        outcomes: order,
        latest: june,
        on: try Given.day("2026-06-30")
      )
      #expect(reading.lamp.rawValue == want && reading.figures.map(\.result) == [Exact(run)])
      #expect(reading.rule == "sanya-2022-running" && reading.source == .sourced("W78"))
    }
    let none = RunningLampRule.sanya2022.lamp(
      item: "a",
      outcomes: outcomes,
      latest: june.advanced(by: 1),
      on: try Given.day("2026-07-31")
    )
    #expect(none.lamp == .notMeasurable)
  }
}
