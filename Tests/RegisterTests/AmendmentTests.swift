// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// A decision that changes what was promised brings its targets and its day into the register.
struct AmendmentTests {
  private func item(_ stage: Stage) throws -> Commitment {
    try #require(stage.state.commitments[Stage.first])
  }

  private func verdict(_ stage: Stage) throws -> CommitmentVerdict {
    let mechanism = try #require(Stage.mechanisms["work-report-register"])
    return try item(stage).facts(by: mechanism).verdict(at: stage.now)
  }

  private func target(_ value: String, _ unit: String = "个", bound: Target.Bound = .equal) -> Target
  {
    Target(subject: "老旧小区", bound: bound, value: Figure(value) ?? .zero, unit: unit)
  }

  private func adjust(_ date: CivilDate? = nil) -> LawfulChange {
    LawfulChange(
      kind: .adjust,
      reason: "policy_change",
      decision: "青政〔2026〕7号",
      newDate: date
    )
  }

  private func report(_ value: String, _ stage: inout Stage) throws {
    let figure = ReportedFigure(target: 0, value: try #require(Figure(value)), asOf: stage.now.date)
    let update = Update(saying: .done, figures: [figure])
    try stage.item(.update(update, filing: nil), by: Stage.housing)
  }

  @Test func theDecisionSaysTheNewTargetsAndTheNewDayAndTheOldOnesStay() throws {
    var stage = try AccessStage.loop(upTo: "evidence")
    let day = try #require(CivilDate(year: 2027, month: 3, day: 31))
    try stage.item(.change(adjust(day), targets: [target("50")]), by: Stage.mayor)
    let item = try item(stage)
    #expect(item.fields.targets == [target("50")])
    #expect(item.fields.deadline == day)
    #expect(item.fields.deadlineRule == "青政〔2026〕7号")
    #expect(item.promised.map(\.value) == [Figure("60")])
    let amendment = try #require(item.amendments.first)
    #expect(amendment.decision == "青政〔2026〕7号" && amendment.reason == "policy_change")
    #expect(amendment.changes.map(\.field) == [.targets, .deadline])
    #expect(amendment.changes[1].old.days == [CivilDate(year: 2026, month: 11, day: 30)])
    #expect(amendment.mark.officer == Stage.mayor)
    let mechanism = try #require(Stage.mechanisms["work-report-register"])
    #expect(item.standing(at: stage.now, by: mechanism).lastDue == day)
    #expect(RegisterState.folding(stage.history) == stage.state)
  }

  @Test func aDayAloneIsTheRegistersTooAndOneOfASecondDecisionFollows() throws {
    var stage = try AccessStage.loop(upTo: "evidence")
    for (year, month) in [(2027, 3), (2027, 6)] {
      let day = try #require(CivilDate(year: year, month: month, day: 30))
      var change = adjust(day)
      change.kind = .postpone
      try stage.item(.loop(.change(change)), by: Stage.mayor)
      #expect(try item(stage).fields.deadline == day)
    }
    #expect(try item(stage).amendments.count == 2)
    #expect(try item(stage).fields.targets == item(stage).promised)
  }

  @Test(arguments: [
    // What the decision says, the figure at the end, and what is to be said.
    ("50", "52", CommitmentVerdict.changed), ("50", "61", .met), ("50", "49", .partly),
    ("70", "70", .met), ("70", "65", .partly),
  ])
  func whatWasLoweredAndKeptNoFurtherIsChangedNotMet(
    value: String,
    figure: String,
    verdict wanted: CommitmentVerdict
  ) throws {
    var stage = try AccessStage.loop(upTo: "confirm")
    try stage.item(.change(adjust(), targets: [target(value)]), by: Stage.mayor)
    for duty in try item(stage).loop.duties {
      try stage.item(.loop(.discharge(duty: duty, note: "已公布")), by: Stage.mayor)
    }
    #expect(try verdict(stage) == .running)
    try report(figure, &stage)
    try stage.item(.loop(.confirmStrikeOff), by: Stage.second)
    #expect(try verdict(stage) == wanted)
  }

  @Test func whatWasDroppedIsChangedWhateverTheRestComesTo() throws {
    var stage = try AccessStage.loop(upTo: "confirm")
    try stage.item(.change(adjust(), targets: []), by: Stage.mayor)
    for duty in try item(stage).loop.duties {
      try stage.item(.loop(.discharge(duty: duty, note: "已公布")), by: Stage.mayor)
    }
    try stage.item(.loop(.confirmStrikeOff), by: Stage.second)
    #expect(try verdict(stage) == .changed)
  }

  @Test func figuresStillFitTheirPlaces() throws {
    var stage = try AccessStage.loop(upTo: "evidence")
    try report("30", &stage)
    for wrong in [[], [target("50", "户")]] {
      #expect(throws: RegisterError.badValue("targets")) {
        try stage.item(.change(adjust(), targets: wrong), by: Stage.mayor)
      }
    }
    #expect(throws: RegisterError.unchanged("targets")) {
      try stage.item(.change(adjust(), targets: [target("60")]), by: Stage.mayor)
    }
    var stop = adjust()
    stop.kind = .stop
    #expect(throws: RegisterError.badValue("targets")) {
      try stage.item(.change(stop, targets: [target("50")]), by: Stage.mayor)
    }
    try stage.item(.change(adjust(), targets: [target("50"), target("9", "户")]), by: Stage.mayor)
    #expect(try item(stage).lastFigure(of: 0)?.value == Figure("30"))
  }

  @Test(arguments: [
    ("60", Target.Bound.equal, "60", Target.Bound.about, true),
    ("60", .equal, "60", .atLeast, false),
    ("60", .about, "54", .equal, false), ("60", .about, "53", .equal, true),
    ("60", .atMost, "61", .atMost, true), ("60", .atMost, "59", .atMost, false),
    ("60", .atMost, "60", .equal, true), ("-10", .about, "-11", .equal, false),
    ("-10", .equal, "-11", .equal, true),
  ])
  func whatAsksLessIsTold(
    old: String,
    oldBound: Target.Bound,
    new: String,
    newBound: Target.Bound,
    isLess: Bool
  ) {
    let (old, new) = (target(old, bound: oldBound), target(new, bound: newBound))
    #expect(new.asksLess(than: old) == isLess)
    #expect(!old.asksLess(than: old) && !new.asksLess(than: new))
  }
}
