// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct DeadlineRuleTests {
  static let ordinary = DeadlineRule.shipped[1]

  static func lamp(
    _ now: String,
    _ facts: DeadlineFacts,
    _ rule: DeadlineRule = ordinary
  ) throws -> DeadlineLamp {
    rule.lamp(for: facts, now: try Given.moment(now)).lamp
  }

  @Test(arguments: [
    ("2026-03-08T23:59", "on_track"), ("2026-03-09T00:00", "near_due"),
    ("2026-03-10T23:59", "near_due"), ("2026-03-11T00:00", "overdue"),
    ("2026-12-31T08:00", "overdue"), ("2026-03-01T08:00", "on_track"),
  ])
  func standsByTheDay(_ now: String, want: String) throws {
    let facts = DeadlineFacts(due: try Given.day("2026-03-10"))
    #expect(try Self.lamp(now, facts).rawValue == want)
  }

  @Test(arguments: [
    ("2026-03-10T17:29", "near_due"), ("2026-03-10T17:30", "overdue"),
    ("2026-03-10T17:31", "overdue"),
  ])
  func theInstantDecides(_ now: String, want: String) throws {
    let facts = DeadlineFacts(
      due: try Given.day("2026-03-10"),
      instant: try Given.moment("2026-03-10T17:30")
    )
    #expect(try Self.lamp(now, facts).rawValue == want)
  }

  @Test(arguments: [
    ("2026-03-10T11:29", "on_track"), ("2026-03-10T11:30", "near_due"),
    ("2026-03-10T11:59", "near_due"), ("2026-03-10T12:00", "overdue"),
  ])
  func clocksOfHoursAreNearByMinutes(_ now: String, want: String) throws {
    let rule = DeadlineRule(id: "hours", near: .minutes(30), source: .sourced("W37"))
    let facts = DeadlineFacts(
      due: try Given.day("2026-03-10"),
      instant: try Given.moment("2026-03-10T12:00")
    )
    #expect(try Self.lamp(now, facts, rule).rawValue == want)
    let dayOnly = DeadlineFacts(due: try Given.day("2026-03-10"))
    #expect(try Self.lamp("2026-03-10T11:59", dayOnly, rule) == .onTrack)
  }

  @Test func aCalendarMaySayFromWhenItIsNear() throws {
    let facts = DeadlineFacts(
      due: try Given.day("2026-03-10"),
      nearFrom: try Given.moment("2026-03-06T08:30")
    )
    #expect(try Self.lamp("2026-03-06T08:29", facts) == .onTrack)
    #expect(try Self.lamp("2026-03-06T08:30", facts) == .nearDue)
    let late = DeadlineFacts(
      due: try Given.day("2026-03-10"),
      nearFrom: try Given.moment("2026-03-10T08:30")
    )
    #expect(try Self.lamp("2026-03-10T08:29", late) == .onTrack, "it overrules the days")
  }

  @Test func neverNear() throws {
    let rule = DeadlineRule(id: "never", near: .never, source: .sourced("W10"))
    let facts = DeadlineFacts(due: try Given.day("2026-03-10"))
    #expect(try Self.lamp("2026-03-10T08:00", facts, rule) == .onTrack)
    let lastDay = DeadlineRule(id: "last", near: .days(0), source: .sourced("W10"))
    #expect(try Self.lamp("2026-03-09T08:00", facts, lastDay) == .onTrack)
    #expect(try Self.lamp("2026-03-10T08:00", facts, lastDay) == .nearDue)
  }

  @Test func doneIsDoneHoweverLate() throws {
    let facts = DeadlineFacts(
      due: try Given.day("2026-03-10"),
      completed: try Given.day("2026-03-15"),
      isStopped: true
    )
    let reading = Self.ordinary.lamp(for: facts, now: try Given.moment("2026-03-15T08:00"))
    #expect(reading.lamp == .done)
    #expect(reading.figures.map(\.result) == [-5])
    #expect(reading.figures[0].label == Bilingual(zh: "剩余天数", en: "days left"))
    #expect(reading.reason == Bilingual(zh: "2026-03-15 完成", en: "finished on 2026-03-15"))
    #expect(try Self.lamp("2026-03-14T23:59", facts) == .stopped, "not yet finished then")
    let undated = DeadlineFacts(due: nil, completed: try Given.day("2026-03-15"))
    let undatedReading = Self.ordinary.lamp(
      for: undated,
      now: try Given.moment("2026-03-16T08:00")
    )
    #expect(undatedReading.lamp == .done && undatedReading.figures.isEmpty)
  }

  @Test func stoppedBeforeUnknownBeforeOverdue() throws {
    let now = "2026-05-01T08:00"
    #expect(try Self.lamp(now, DeadlineFacts(due: nil, isStopped: true)) == .stopped)
    #expect(try Self.lamp(now, DeadlineFacts(due: nil)) == .unknown)
    let past = try Given.day("2026-03-10")
    #expect(try Self.lamp(now, DeadlineFacts(due: past, isStopped: true)) == .stopped)
    #expect(try Self.lamp(now, DeadlineFacts(due: past)) == .overdue)
    let reading = Self.ordinary.lamp(
      for: DeadlineFacts(due: nil),
      now: try Given.moment(now)
    )
    #expect(reading.figures.isEmpty && reading.reason.zh == "未定时限")
    let stopped = Self.ordinary.lamp(
      for: DeadlineFacts(due: nil, isStopped: true),
      now: try Given.moment(now)
    )
    #expect(stopped.reason.zh == "已依法调整或终止")
  }

  @Test func explainsItself() throws {
    let facts = DeadlineFacts(due: try Given.day("2026-03-10"))
    let near = Self.ordinary.lamp(for: facts, now: try Given.moment("2026-03-09T10:00"))
    #expect(near.rule == "13710-ordinary" && near.source == Self.ordinary.source)
    #expect(near.reason == Bilingual(zh: "临近时限 2026-03-10", en: "close to 2026-03-10"))
    #expect(near.figures.map(\.result) == [1])
    let late = Self.ordinary.lamp(for: facts, now: try Given.moment("2026-03-12T10:00"))
    #expect(late.reason.zh == "已过时限 2026-03-10" && late.figures.map(\.result) == [-2])
    let early = Self.ordinary.lamp(for: facts, now: try Given.moment("2026-03-02T10:00"))
    #expect(early.reason.zh == "时限 2026-03-10 未到" && early.figures.map(\.result) == [8])
    #expect(early.excuse == nil && early.unexcused == nil)
  }

  /// All near limits are ours: none may be shown as published.
  @Test func shippedRulesAreAssumed() {
    #expect(
      DeadlineRule.shipped.map(\.id) == [
        "default-80-60-deadline", "13710-ordinary", "13710-complex",
      ]
    )
    #expect(DeadlineRule.shipped.map(\.near) == [.days(3), .days(1), .days(5)])
    #expect(DeadlineRule.shipped.allSatisfy { $0.source.basis == .assumed })
  }

  @Test func takesWhatAClockWorkedOut() throws {
    let due = try WorkingCalendar.shipped.due(
      from: try Given.day("2026-03-02"),
      limit: ClockLimit(5, .naturalDay)
    )
    let facts = DeadlineFacts(
      due,
      nearFrom: try Given.moment("2026-03-05T00:00"),
      completed: try Given.day("2026-03-09")
    )
    #expect(facts.due == due.date?.date && facts.instant == due.date?.instant)
    #expect(facts.due != nil && facts.instant != nil && !facts.isStopped)
    #expect(facts.nearFrom?.description == "2026-03-05T00:00")
    #expect(facts.completed?.description == "2026-03-09")
    #expect(DeadlineFacts(nil as Due?).due == nil && !DeadlineFacts(nil as Due?).isStopped)
    let stopped = DeadlineFacts(.stopped(since: try Given.moment("2026-03-01T00:00")))
    #expect(stopped.isStopped && stopped.due == nil && stopped.instant == nil)
  }
}
