// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct StandingTests {
  /// Each part on the day before it holds and on the day from which it does.
  @Test(arguments: [
    (Condition(), "2026-03-02", "2026-03-02T09:00"),
    (Condition(daysLeftAtMost: 3), "2026-03-08", "2026-03-09"),
    (Condition(daysLeftAtMost: 0), "2026-03-11", "2026-03-12"),
    (Condition(isOverdue: true), "2026-03-12T23:59", "2026-03-13T00:00"),
    (Condition(daysLateAtLeast: 1), "2026-03-12T23:59", "2026-03-13T00:00"),
    (Condition(daysLateAtLeast: 3), "2026-03-14", "2026-03-15"),
    (Condition(monthsLateAtLeast: 1), "2026-04-11", "2026-04-12"),
    (Condition(monthsLateAtLeast: 11), "2027-02-11", "2027-02-12"),
    (Condition(isOverdue: true, severities: ["hard", "easy"]), "2026-03-12", "2026-03-13"),
    (Condition(isOverdue: true, stages: ["work"]), "2026-03-12", "2026-03-13"),
    (Condition(isOverdue: true, isUnexcused: true), "2026-03-12", "2026-03-13"),
  ])
  func holdsFromADay(condition: Condition, no: String, yes: String) {
    let sample = Sample.assigned()
    #expect(sample.meets(condition, yes))
    #expect(sample.meets(condition, no) == (condition == Condition()))
  }

  @Test func knowsTheShareOnlyIfSomebodySays() {
    let sample = Sample.assigned()
    #expect(sample.meets(Condition(shareBelow: 80), "2026-03-02", share: 79))
    #expect(!sample.meets(Condition(shareBelow: 80), "2026-03-02", share: 80))
    #expect(!sample.meets(Condition(shareBelow: 80), "2026-03-02"))
  }

  @Test func isOfItsSeverityAndItsStage() {
    let sample = Sample.assigned()
    #expect(!sample.meets(Condition(severities: ["hard"]), "2026-03-20"))
    #expect(!sample.meets(Condition(stages: ["review"]), "2026-03-20"))
  }

  @Test func anExcuseHoldsForTheStageThatIsDue() {
    var sample = Sample.assigned { $0.excuse = ExcuseRule(decidedBy: "head", origin: .assumed) }
    #expect(sample.play("2026-03-13", "head", .excuse(reason: "汛情")) == nil)
    #expect(!sample.meets(Condition(isUnexcused: true), "2026-03-14"))
    #expect(sample.meets(Condition(isOverdue: true), "2026-03-14"))
  }

  /// Where nothing is due, nothing that speaks of a due day holds.
  @Test func nothingIsDueWithoutALimit() {
    var sample = Sample.assigned { $0.stages[2].limits = [] }
    let standing = sample.mechanism.standing(of: sample.state, at: Sample.moment("2026-03-20"))
    #expect(standing.next == nil && standing.daysLeft == nil && !standing.isOverdue)
    #expect(standing.monthsLate == 0 && !standing.isExcused && !standing.isDone)
    for condition in [
      Condition(daysLeftAtMost: 366), Condition(isOverdue: true), Condition(daysLateAtLeast: 1),
      Condition(monthsLateAtLeast: 1), Condition(stages: ["work"]), Condition(missedNotice: "x"),
      Condition(workingDaysAfterNotice: NoticeAge(notice: "x", workingDays: 1)),
    ] {
      #expect(!sample.meets(condition, "2026-03-20"), "\(condition)")
    }
    #expect(sample.lamp("2026-03-20") == .unknown)
    sample.profile.excuse = ExcuseRule(decidedBy: "head", origin: .assumed)
    #expect(sample.play("2026-03-20", "head", .excuse(reason: "汛情")) == .nothingOpen(.excuse))
  }

  @Test func countsWholeMonthsOverTheYears() {
    let sample = Sample.assigned {
      $0.stages[2].limits = [Sample.limit(.yearDay(YearDay(month: 12, day: 31)))]
    }
    func months(_ day: String) -> Int {
      sample.mechanism.standing(of: sample.state, at: Sample.moment(day)).monthsLate
    }
    #expect(months("2026-03-02") == 0)
    #expect(months("2027-01-30") == 0)
    #expect(months("2027-01-31") == 1)
    #expect(months("2027-02-28") == 2)
    #expect(months("2028-01-30") == 12)
    #expect(months("2028-01-31") == 13)
  }

  @Test func theFirstLampThatHoldsIsLit() {
    let sample = Sample.assigned {
      $0.deadlineLamps = [
        LampCondition(lamp: .overdue, when: Condition(isOverdue: true), origin: .assumed),
        LampCondition(lamp: .nearDue, when: Condition(daysLeftAtMost: 2), origin: .assumed),
      ]
      $0.progressLamps = [
        LampCondition(lamp: .overdue, when: Condition(shareBelow: 60), origin: .assumed),
        LampCondition(lamp: .behind, when: Condition(shareBelow: 100), origin: .assumed),
        LampCondition(lamp: .slightlyBehind, when: Condition(isOverdue: true), origin: .assumed),
      ]
    }
    #expect(sample.lamp("2026-03-09") == .onTrack)
    #expect(sample.lamp("2026-03-10") == .nearDue)
    #expect(sample.lamp("2026-03-13") == .overdue)
    #expect(sample.progress("2026-03-10") == .notMeasurable)
    #expect(sample.progress("2026-03-10", share: 100) == .onTrack)
    #expect(sample.progress("2026-03-13", share: 99) == .behind)
    #expect(sample.progress("2026-03-10", share: 59) == .overdue)
    #expect(sample.progress("2026-03-13") == .slightlyBehind)
  }

  @Test func whereNothingIsDueTheLimitIsUnknown() {
    var sample = Sample.assigned()
    sample.play("2026-03-03", "unit", .file(stage: "work", Filing()))
    #expect(sample.lamp("2026-03-04") == .unknown)
    #expect(sample.progress("2026-03-04") == .notMeasurable)
  }

  @Test func aCaseThatIsThroughIsDoneAlsoWhenItsClockStands() {
    var sample = Sample.assigned {
      $0.stop = StopRule(by: "office", reasons: [$0.severities[0]], origin: .assumed)
    }
    sample.play("2026-03-03", "office", .stopClock(reason: "easy"))
    #expect(sample.lamp("2026-03-04") == .stopped)
    #expect(sample.progress("2026-03-04", share: 1) == .notMeasurable)
    sample.play("2026-03-05", "unit", .file(stage: "work", Filing()))
    sample.play("2026-03-05", "office", .review(grade: ""))
    let standing = sample.mechanism.standing(of: sample.state, at: Sample.moment("2026-03-06"))
    #expect(standing.isDone && !standing.isStopped && standing.next == nil)
    #expect(sample.lamp("2026-03-06") == .done && sample.progress("2026-03-06") == .onTrack)
  }

  /// With a cutoff the limit is past on the day itself, and no day late yet.
  @Test func aCutoffEndsTheDay() throws {
    let cutoff = try #require(MinuteOfDay("17:30"))
    let sample = Sample.assigned { $0.stages[2].limits[0].clock.cutoff = cutoff }
    #expect(!sample.meets(Condition(isOverdue: true), "2026-03-12T17:29"))
    #expect(sample.meets(Condition(isOverdue: true), "2026-03-12T17:30"))
    #expect(!sample.meets(Condition(daysLateAtLeast: 1), "2026-03-12T18:00"))
    #expect(sample.meets(Condition(monthsLateAtLeast: 1), "2026-04-12T00:00"))
  }

  /// What had run out before the clock was stopped stays overdue; it is no way to put out a lamp.
  @Test func aStopHealsNoLateness() {
    var sample = Sample.assigned {
      $0.stop = StopRule(by: "office", reasons: [$0.severities[0]], origin: .assumed)
      $0.stages[2].isOptional = true
      $0.stages[3].limits = [Sample.limit(.count(1, .naturalDay))]
      $0.deadlineLamps = [
        LampCondition(lamp: .overdue, when: Condition(isOverdue: true), origin: .assumed)
      ]
    }
    sample.play("2026-03-04", "office", .stopClock(reason: "easy"))
    #expect(sample.mechanism.nextDue(of: sample.state)?.stage == "review")
    #expect(sample.lamp("2026-03-05") == .overdue)
    sample.profile.stages[3].limits = []
    sample.profile.stages.append(sample.profile.stages[2])
    #expect(sample.mechanism.nextDue(of: sample.state)?.stage == "work")
    #expect(sample.lamp("2026-03-05") == .stopped)
    // The earlier stage has run out, the later one stands still.
    sample.profile.stages[2].limits = [Sample.limit(.count(1, .naturalDay))]
    #expect(sample.mechanism.nextDue(of: sample.state)?.date?.date.description == "2026-03-03")
    #expect(sample.lamp("2026-03-05") == .overdue)
  }
}
