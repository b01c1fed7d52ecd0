// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing

@testable import Register

/// What becomes of the statements of a report.
struct IntakeTests {
  private let second = TextSpan(32..<51)
  private let unproposed = TextSpan(54..<74)

  private func intake(_ stage: Stage) throws -> Intake {
    try #require(stage.state.intakes[Stage.report])
  }

  @Test func coverageCountsTakenSetAsideAndUnseen() throws {
    var stage = try Stage.withCommitment()
    #expect(
      try intake(stage).coverage == Coverage(proposed: 2, accepted: 1, setAside: 0, unseen: 1)
    )
    try stage.give(
      .intake(.setAside(report: Stage.report, second, .background, note: "")),
      by: Stage.supervisor
    )
    #expect(
      try intake(stage).coverage == Coverage(proposed: 2, accepted: 1, setAside: 1, unseen: 0)
    )
    try stage.give(.intake(.reopen(report: Stage.report, second)), by: Stage.supervisor)
    #expect(try intake(stage).coverage.unseen == 1)
  }

  @Test func aStatementThatTheReadingMissedIsTakenWithItsOwnBytes() throws {
    var stage = try Stage.withCommitment()
    try stage.give(
      .intake(.accept(Stage.sheet, unproposed, Acceptance())),
      by: Stage.supervisor
    )
    let number = try #require(SerialNumber("2026-2"))
    let item = try #require(stage.state.commitments[number])
    #expect(item.entry.origin == .missed)
    #expect(item.entry.quote == "经济增长6%左右")
    #expect(item.fields.title == "经济增长6%左右")
  }

  @Test func aSpanThatCutsACharacterIsRefused() throws {
    var stage = try Stage.withCommitment()
    #expect(throws: RegisterError.badSpan(TextSpan(1..<9))) {
      try stage.give(
        .intake(.accept(Stage.sheet, TextSpan(1..<9), Acceptance())),
        by: Stage.supervisor
      )
    }
  }

  @Test func allAtOnceIsRecordedAsSuch() throws {
    var stage = try Stage()
    try stage.give(.intake(.open(Stage.sheet)), by: Stage.supervisor)
    try stage.give(.intake(.acceptAll(Stage.sheet, Acceptance())), by: Stage.supervisor)
    #expect(stage.state.commitments.values.allSatisfy { $0.entry.isAtOnce })
    #expect(try intake(stage).coverage.accepted == 2)
    #expect(throws: RegisterError.nothingUnseen) {
      try stage.give(.intake(.acceptAll(Stage.sheet, Acceptance())), by: Stage.supervisor)
    }
  }

  @Test func allAtOnceHaveTheFieldsOfTheirOwnReading() throws {
    var stage = try Stage()
    try stage.give(.intake(.open(Stage.sheet)), by: Stage.supervisor)
    var one = CommitmentFields()
    one.title = "同一件事"
    #expect(throws: RegisterError.badValue("fields")) {
      try stage.give(
        .intake(.acceptAll(Stage.sheet, Acceptance(fields: one))),
        by: Stage.supervisor
      )
    }
  }

  @Test func aStatementThatIsProposedTwiceIsOne() throws {
    var stage = try Stage()
    var sheet = Stage.sheet
    sheet.candidates.append(sheet.candidates[0])
    try stage.give(.intake(.open(sheet)), by: Stage.supervisor)
    try stage.give(.intake(.acceptAll(sheet, Acceptance())), by: Stage.supervisor)
    #expect(
      try intake(stage).coverage == Coverage(proposed: 2, accepted: 2, setAside: 0, unseen: 0)
    )
  }

  @Test func aSheetOfAnotherYearIsNotTheReportThatWasOpened() throws {
    var stage = try Stage.withCommitment()
    var sheet = Stage.sheet
    sheet.year = 2027
    #expect(throws: RegisterError.badValue("year")) {
      try stage.give(.intake(.accept(sheet, second, Acceptance())), by: Stage.supervisor)
    }
    for year in [1800, 2200, Int.max] {
      sheet.year = year
      sheet.report = String(repeating: "cd", count: 32)
      #expect(throws: RegisterError.badValue("year")) {
        try stage.give(.intake(.open(sheet)), by: Stage.supervisor)
      }
    }
  }

  @Test func aCorrectionKeepsTheOldValue() throws {
    var stage = try Stage.withCommitment()
    let events = try stage.give(
      .commitment(Stage.first, .correct(.topic, FieldValue(text: "城建"), reason: "归口")),
      by: Stage.supervisor
    )
    #expect(events.count == 1)
    guard case .commitment(.corrected(let correction)) = events[0].change else {
      Issue.record("no correction")
      return
    }
    #expect(correction.old == FieldValue(text: ""))
    #expect(stage.state.commitments[Stage.first]?.fields.topic == "城建")
  }

  @Test func partsOfASplitCommitmentStandInItsText() throws {
    var stage = try Stage.withCommitment()
    var fields = CommitmentFields()
    fields.title = "老旧小区"
    let parts = [
      PartDraft(span: TextSpan(6..<24), fields: fields), PartDraft(fields: fields),
    ]
    try stage.give(.commitment(Stage.first, .split(parts)), by: Stage.supervisor)
    let item = try #require(stage.state.commitments[Stage.first])
    let numbers = [SerialNumber("2026-2"), SerialNumber("2026-3")].compactMap { $0 }
    #expect(item.life == .split(numbers))
    #expect(stage.state.commitments[numbers[0]]?.entry.quote == "改造老旧小区")
    #expect(throws: RegisterError.notActive(Stage.first)) {
      try stage.give(.commitment(Stage.first, .assign), by: Stage.supervisor)
    }
    let outside = [PartDraft(span: TextSpan(0..<60), fields: fields), PartDraft(fields: fields)]
    #expect(throws: RegisterError.badSpan(TextSpan(0..<60))) {
      try stage.give(.commitment(numbers[0], .split(outside)), by: Stage.supervisor)
    }
  }

  @Test func sharesThatDoNotAddUpNeedAReason() throws {
    var stage = try Stage.withCommitment()
    let shares = [
      Share(agency: "dongli", value: try #require(Figure("30"))),
      Share(agency: "nandu", value: try #require(Figure("20"))),
    ]
    let short = Decomposition(target: 0, shares: shares)
    #expect(throws: RegisterError.doesNotAddUp(sum: "50", target: "60")) {
      try stage.give(.commitment(Stage.first, .decompose(short)), by: Stage.supervisor)
    }
    let reasoned = Decomposition(target: 0, shares: shares, gapReason: "市本级10个")
    try stage.give(.commitment(Stage.first, .decompose(reasoned)), by: Stage.housing)
    #expect(stage.state.commitments[Stage.first]?.decompositions == [reasoned])
  }
}
