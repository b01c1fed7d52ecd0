// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing

@testable import Register

/// A verdict stands on what was known at the striking off.
struct SettledVerdictTests {
  private func report(_ value: String, _ stage: inout Stage) throws {
    let figure = ReportedFigure(target: 0, value: try #require(Figure(value)), asOf: stage.now.date)
    let update = Update(saying: .done, figures: [figure])
    try stage.item(.update(update, filing: nil), by: Stage.housing)
  }

  private func standing(_ stage: Stage) throws -> CommitmentStanding {
    let mechanism = try #require(Stage.mechanisms["work-report-register"])
    let item = try #require(stage.state.commitments[Stage.first])
    return item.standing(at: stage.now, by: mechanism)
  }

  /// Struck off with 60 of 60 shown.
  private func struckOff() throws -> Stage {
    var stage = try AccessStage.loop(upTo: "confirm")
    try report("60", &stage)
    try stage.item(.loop(.confirmStrikeOff), by: Stage.second)
    return stage
  }

  @Test(arguments: ["59", "1", "900"])
  func laterFiguresMoveNoVerdict(value: String) throws {
    var stage = try struckOff()
    #expect(try standing(stage).verdict == .met)
    stage.wait(days: 40)
    let share = try standing(stage).share
    try report(value, &stage)
    #expect(try standing(stage).verdict == .met)
    #expect(try standing(stage).share == share)
    // What came later is kept and shown, and told apart.
    let item = try #require(stage.state.commitments[Stage.first])
    #expect(item.updates.count == 2)
    #expect(item.lastFigure(of: 0)?.value == Figure("60"))
    #expect(item.countedUpdates == 1)
  }

  @Test func anAppealThatOpensItLetsThemCount() throws {
    var stage = try struckOff()
    try report("59", &stage)
    try stage.item(.loop(.appeal(against: .closing, reason: "数字有误")), by: Stage.housing)
    try stage.item(.loop(.decideAppeal(upholds: false, reason: "重审")), by: Stage.mayor)
    let item = try #require(stage.state.commitments[Stage.first])
    #expect(item.loop.phase == .open)
    #expect(item.countedUpdates == nil)
    #expect(item.lastFigure(of: 0)?.value == Figure("59"))
  }
}
