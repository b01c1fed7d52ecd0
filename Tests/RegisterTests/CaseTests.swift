// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// Cases on every mechanism that is shipped.
struct CaseTests {
  private static let runs = Stage.mechanisms.filter { !$0.value.profile.stages.isEmpty }.keys
    .sorted()

  @Test(arguments: runs)
  func aCaseIsTakenInAndAssignedByWhoeverTheMechanismNames(mechanism: String) throws {
    var stage = try AccessStage.founded()
    let profile = try #require(Stage.mechanisms[mechanism]?.profile)
    // Behind the day on which the first stage of some opens.
    stage.wait(days: 200)
    var intake = CaseIntake()
    intake.mechanism = mechanism
    intake.title = "一件事"
    intake.receivedAt = stage.now
    let registration = Registration(
      severity: try #require(profile.severities.first?.id),
      caseClass: try #require(profile.classes.first?.id),
      year: 2026
    )
    try stage.give(.handling(.open(intake, registration)), by: Stage.supervisor)
    #expect(stage.state.handlings[Stage.first]?.loop.phase == .open)
    #expect(stage.state.handlings[Stage.first]?.intake.mechanism == mechanism)

    var says: [String: String] = [:]
    for field in profile.stages.flatMap(\.mustSay) { says[field.id] = "说明" }
    let officers = [Stage.supervisor, AccessStage.officer(.leader, "jiaotong")]
    for step in profile.stages.dropFirst() {
      let filing = Filing(says: says, agency: step.act == .assign ? "zhujian" : "")
      let command = RegisterCommand.handling(.loop(Stage.first, .file(stage: step.id, filing)))
      let isDone = officers.contains { officer in
        (try? stage.give(command, by: officer)) != nil
      }
      #expect(isDone, "nobody does \(step.id)")
      if step.act == .assign || !isDone { break }
    }
    #expect(stage.state.handlings[Stage.first]?.loop.agency == "zhujian")
  }
}
