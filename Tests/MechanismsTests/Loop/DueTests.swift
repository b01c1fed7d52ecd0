// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct DueTests {
  private func due(_ sample: Sample, _ stage: String = "work") throws -> String {
    let found = try #require(sample.profile.stage(stage)).stage
    return sample.mechanism.due(of: found, in: sample.state)?.date?.date.description ?? "none"
  }

  @Test(arguments: [
    (Sample.limit(.count(3, .workingDay)), "2026-03-05"),
    (Sample.limit(.count(1, .calendarMonth)), "2026-04-02"),
    (Sample.limit(.count(3, .workingDay), .stage("register")), "2026-03-05"),
    (Sample.limit(.count(3, .workingDay), .lastEvent), "2026-03-05"),
    (Sample.limit(.count(3, .workingDay), .stage("nowhere")), "none"),
    (Sample.limit(.count(3, .workingDay), .sentBack), "none"),
    (Sample.limit(.yearDay(YearDay(yearOffset: -1, month: 9, day: 30))), "2025-09-30"),
    (Sample.limit(.yearDay(YearDay(month: 2, day: 29))), "none"),
    (Sample.limit(.yearDay(YearDay(month: 3, day: 14)), roll: .forward), "2026-03-16"),
    (Sample.limit(.planned), "none"),
    (Sample.limit(.nodes), "none"),
    (Sample.limit(.count(100_001, .naturalDay)), "none"),
  ])
  func isOfItsTerm(limit: Limit, day: String) throws {
    #expect(try due(Sample.assigned { $0.stages[2].limits = [limit] }) == day)
  }

  @Test func theFirstLimitThatAppliesIsTheOne() throws {
    var hard = Sample.limit(.count(1, .naturalDay))
    hard.severities = ["hard"]
    var two = Sample.limit(.count(2, .naturalDay))
    two.classes = ["two"]
    let limits = [hard, two, Sample.limit(.count(3, .naturalDay))]
    for (severity, caseClass, day) in [
      ("hard", "two", "2026-03-03"), ("easy", "two", "2026-03-04"), ("easy", "one", "2026-03-05"),
      ("hard", "one", "2026-03-03"),
    ] {
      var sample = Sample()
      sample.profile.stages[2].limits = limits
      sample.play("2026-03-02", "office", Sample.register(severity, caseClass))
      sample.play("2026-03-02", "office", .file(stage: "assign", Filing(agency: "住建局")))
      #expect(try due(sample) == day)
    }
  }

  /// A decided day stands where the profile has no limit, does not roll, and falls with a return
  /// that has a limit of its own.
  @Test func aDecidedDayStandsUntilItIsSentBack() throws {
    var sample = Sample.assigned {
      $0.stages[2].limits = [Sample.limit(.count(5, .naturalDay), .sentBack)]
      $0.change = ChangeRule(
        kinds: [.adjust],
        reasons: [$0.severities[0]],
        decidedBy: "head",
        stage: "work",
        duties: [],
        origin: .assumed
      )
    }
    #expect(try due(sample) == "none")
    let saturday = try #require(CivilDate("2026-05-16"))
    let change = LawfulChange(kind: .adjust, reason: "easy", decision: "1号", newDate: saturday)
    #expect(sample.play("2026-03-03", "head", .change(change)) == nil)
    #expect(try due(sample) == "2026-05-16")
    let work = try #require(sample.profile.stage("work")).stage
    let moved = try #require(sample.mechanism.due(of: work, in: sample.state))
    #expect(moved.isMoved && moved.origin == .assumed && moved.stage == "work")
    sample.play("2026-03-04", "unit", .file(stage: "work", Filing()))
    sample.play("2026-03-05", "office", .sendBack(reason: "不实"))
    #expect(try due(sample) == "2026-03-10")
    #expect(sample.play("2026-03-06", "head", .change(change)) == nil)
    #expect(try due(sample) == "2026-05-16")
    #expect(sample.mechanism.due(of: work, in: sample.state)?.isMoved == true)
  }

  @Test func twoAtOnceAreTheEarlierStage() throws {
    let sample = Sample.assigned {
      $0.stages[2].isOptional = true
      $0.stages[3].limits = [Sample.limit(.count(10, .naturalDay))]
    }
    #expect(sample.mechanism.nextDue(of: sample.state)?.stage == "work")
    var earlier = sample
    earlier.profile.stages[3].limits = [Sample.limit(.count(9, .naturalDay))]
    #expect(earlier.mechanism.nextDue(of: earlier.state)?.stage == "review")
    let origin = earlier.mechanism.nextDue(of: earlier.state)
    #expect(origin?.isMoved == false && origin?.origin == .assumed)
  }

  @Test func nothingIsDueBeforeAndAfter() {
    #expect(Sample().mechanism.nextDue(of: CaseState()) == nil)
  }

  @Test func decisionsHaveTheirOwnDays() throws {
    var sample = Sample.assigned {
      $0.extensions = [
        ExtensionRule(
          stage: "work",
          severities: ["easy"],
          approver: "head",
          maxTimes: 1,
          decideWithin: Sample.limit(.count(2, .workingDay)),
          origin: .assumed
        )
      ]
      $0.appeal = AppealRule(
        file: Sample.limit(.count(1, .workingDay)),
        decide: Sample.limit(.planned),
        decidedBy: "head",
        origin: .assumed
      )
    }
    let mechanism = sample.mechanism
    #expect(mechanism.extensionDecisionDue(in: sample.state) == nil)
    #expect(mechanism.appealDecisionDue(in: sample.state) == nil)
    let date = try #require(CivilDate("2026-03-20"))
    #expect(
      sample.play("2026-03-06", "unit", .askExtension(stage: "work", to: date, plan: "")) == nil
    )
    #expect(
      mechanism.extensionDecisionDue(in: sample.state)?.date?.date.description == "2026-03-10"
    )
    sample.play("2026-03-09", "head", .decideExtension(grants: true, reason: "可"))
    #expect(mechanism.extensionDecisionDue(in: sample.state) == nil)
    sample.play("2026-03-10", "unit", .file(stage: "work", Filing()))
    sample.play("2026-03-10", "office", .review(grade: ""))
    var late = sample
    #expect(
      late.play("2026-03-12T00:00", "unit", .appeal(against: .closing, reason: "异议"))
        == .tooLate(due: try #require(CivilDate("2026-03-11")), workingDaysBefore: 0)
    )
    #expect(
      sample.play("2026-03-11T23:59", "unit", .appeal(against: .closing, reason: "异议")) == nil
    )
    // An answer that is due on a planned day has none here.
    #expect(mechanism.appealDecisionDue(in: sample.state) == nil)
    sample.profile.appeal = nil
    #expect(sample.mechanism.appealDecisionDue(in: sample.state) == nil)
    #expect(
      sample.play("2026-03-12", "head", .decideAppeal(upholds: true, reason: "可"))
        == .nothingOpen(.appeal)
    )
  }

  /// Of several appeals, extensions, stops and notices the last counts.
  @Test func theLastOneCounts() throws {
    var sample = Sample.assigned {
      $0.appeal = AppealRule(
        file: Sample.limit(.count(30, .naturalDay)),
        decide: Sample.limit(.count(5, .naturalDay)),
        decidedBy: "head",
        origin: .assumed
      )
      $0.extensions = [
        ExtensionRule(
          stage: "work",
          approver: "head",
          maxTimes: 2,
          decideWithin: Sample.limit(.count(5, .naturalDay)),
          origin: .assumed
        )
      ]
      $0.stop = StopRule(by: "office", reasons: [$0.severities[0]], origin: .assumed)
    }
    let dates = try ["2026-03-20", "2026-03-30", "2026-04-20"].map { try #require(CivilDate($0)) }
    for (day, date) in zip(["2026-03-03", "2026-03-05"], dates) {
      #expect(sample.play(day, "unit", .askExtension(stage: "work", to: date, plan: "")) == nil)
      let due = sample.mechanism.extensionDecisionDue(in: sample.state)?.date?.date
      #expect(due == sample.state.last?.at.date.adding(days: 5))
      #expect(sample.play(day, "head", .decideExtension(grants: true, reason: "可")) == nil)
      #expect(try self.due(sample) == date.description)
      #expect(sample.play(day, "office", .stopClock(reason: "easy")) == nil)
      #expect(sample.state.isStopped)
      #expect(sample.play(day, "office", .resumeClock) == nil)
      #expect(!sample.state.isStopped && sample.state.stops.allSatisfy { $0.to != nil })
    }
    #expect(
      sample.play("2026-03-06", "unit", .askExtension(stage: "work", to: dates[2], plan: ""))
        == .usedUp(times: 2)
    )
    #expect(sample.state.extensions.map(\.isGranted) == [true, true])
    sample.play("2026-03-10", "unit", .file(stage: "work", Filing()))
    sample.play("2026-03-10", "office", .review(grade: ""))
    for day in ["2026-03-11", "2026-03-13"] {
      #expect(sample.play(day, "unit", .appeal(against: .closing, reason: "异议")) == nil)
      #expect(
        sample.play(day, "unit", .appeal(against: .closing, reason: "异议")) == .alreadyOpen(.appeal)
      )
      let due = sample.mechanism.appealDecisionDue(in: sample.state)?.date?.date
      #expect(due == sample.state.last?.at.date.adding(days: 5))
      #expect(sample.play(day, "head", .decideAppeal(upholds: true, reason: "可")) == nil)
      #expect(sample.mechanism.appealDecisionDue(in: sample.state) == nil)
      #expect(
        sample.play(day, "head", .decideAppeal(upholds: true, reason: "可")) == .nothingOpen(.appeal)
      )
    }
    #expect(sample.state.phase == .done && sample.state.appeals.map(\.isUpheld) == [true, true])
  }

  /// By default an extension may be asked for on the last day, up to its due moment.
  @Test func anExtensionIsAskedForUpToTheDueMoment() throws {
    let cutoff = try #require(MinuteOfDay("17:30"))
    var sample = Sample.assigned {
      $0.stages[2].limits[0].clock.cutoff = cutoff
      $0.extensions = [
        ExtensionRule(stage: "work", approver: "head", maxTimes: 1, origin: .assumed)
      ]
    }
    let due = try #require(CivilDate("2026-03-12"))
    let asks = Command.askExtension(stage: "work", to: try #require(due.adding(days: 1)), plan: "")
    var late = sample
    #expect(late.play("2026-03-12T17:30", "unit", asks) == .tooLate(due: due, workingDaysBefore: 0))
    #expect(sample.play("2026-03-12T17:29", "unit", asks) == nil)
  }

  /// A node of the day of the assignment is behind already.
  @Test func aNodeOfTheDayItselfIsBehind() {
    let days = [YearDay(month: 3, day: 2), YearDay(month: 3, day: 3)]
    let sample = Sample.assigned { $0.nodes = [NodeRule(days: days, origin: .assumed)] }
    #expect(sample.state.nodes.map(\.description) == ["2026-03-03"])
  }
}
