// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing

@testable import Register

/// A parent is struck off when its sub-items are over.
struct SubitemTests {
  private let second = SerialNumber(year: 2026, serial: 2) ?? .blank
  private let third = SerialNumber(year: 2026, serial: 3) ?? .blank

  private func sign(_ stage: inout Stage) throws {
    let address = AccessStage.evidence.sha256
    try stage.item(.loop(.strikeOff(evidence: [address])), by: Stage.supervisor)
  }

  /// The commitment with two sub-items, up to a stage of its loop.
  private func divided(upTo end: String) throws -> Stage {
    var stage = try AccessStage.loop(upTo: end)
    for title in ["东片", "西片"] {
      var fields = CommitmentFields()
      fields.title = title
      try stage.item(.divide(PartDraft(fields: fields)), by: Stage.housing)
    }
    return stage
  }

  private func isRefused(_ stage: Stage, naming numbers: [SerialNumber]) {
    var stage = stage
    let error = #expect(throws: RegisterError.self) { try sign(&stage) }
    #expect(error?.code == "subitems-open")
    for number in [second, third] {
      let isNamed = numbers.contains(number)
      #expect(error?.message.zh.contains("\(number)") == isNamed)
      #expect(error?.message.en.contains("\(number)") == isNamed)
    }
  }

  @Test func openSubitemsAreNamed() throws {
    var stage = try divided(upTo: "strike")
    isRefused(stage, naming: [second, third])
    try stage.give(.commitment(second, .withdraw(.duplicate, note: "")), by: Stage.supervisor)
    isRefused(stage, naming: [third])
    try stage.give(.commitment(third, .withdraw(.duplicate, note: "")), by: Stage.supervisor)
    try sign(&stage)
  }

  @Test func aSubitemThatComesBetweenTheSignaturesStopsTheSecond() throws {
    var stage = try divided(upTo: "confirm")
    let error = #expect(throws: RegisterError.self) {
      try stage.item(.loop(.confirmStrikeOff), by: Stage.second)
    }
    #expect(error?.code == "subitems-open")
  }

  @Test func aMergedSubitemIsTheOneItWentInto() throws {
    var stage = try divided(upTo: "strike")
    try stage.give(.commitment(second, .merge(into: third)), by: Stage.supervisor)
    isRefused(stage, naming: [third])
    // What went back into its parent waits for nothing.
    try stage.give(.commitment(third, .merge(into: Stage.first)), by: Stage.supervisor)
    try sign(&stage)
  }

  @Test func aSubitemThatWentIntoItsParentsParentWaitsForNothing() throws {
    var stage = try divided(upTo: "assign")
    let draft = PartDraft(fields: CommitmentFields())
    try stage.give(.commitment(third, .divide(draft)), by: Stage.housing)
    let fourth = SerialNumber(year: 2026, serial: 4) ?? .blank
    try stage.give(.commitment(fourth, .merge(into: Stage.first)), by: Stage.supervisor)
    // The third waits for what is now the first, and the first for the third: one must give way.
    let sheet = Evidence(
      sha256: AccessStage.evidence.sha256,
      name: "验收.pdf",
      mediaType: "",
      byteCount: 1
    )
    for (command, officer) in [
      (CommitmentCommand.assign, Stage.supervisor),
      (.loop(.file(stage: "plan", Self.plan)), Stage.housing),
      (.loop(.file(stage: "approve_plan", Filing())), Stage.deputy),
      (.addEvidence(sheet), Stage.housing),
      (.loop(.file(stage: "request_close", Filing(evidence: [sheet.sha256]))), Stage.housing),
      (.gradeEvidence(0, .b, isSupporting: true, note: ""), Stage.second),
      (.loop(.review(grade: "")), Stage.supervisor),
      (.loop(.strikeOff(evidence: [sheet.sha256])), Stage.supervisor),
    ] {
      try stage.give(.commitment(third, command), by: officer)
    }
  }

  private static let plan = Filing(says: ["target": "60个", "schedule": "按季", "safeguards": "专班"])

  @Test func aSplitSubitemIsItsParts() throws {
    var stage = try divided(upTo: "strike")
    var fields = CommitmentFields()
    fields.title = "一半"
    let halves = [PartDraft(fields: fields), PartDraft(fields: fields)]
    try stage.give(.commitment(second, .split(halves)), by: Stage.supervisor)
    let error = #expect(throws: RegisterError.self) { try sign(&stage) }
    #expect(error?.message.en.contains("2026-4") == true)
    #expect(error?.message.en.contains("2026-5") == true)
    #expect(error?.message.en.contains("2026-2") == false)
  }

  @Test func whatWasLawfullyStoppedIsOver() throws {
    var stage = try divided(upTo: "strike")
    let stop = LawfulChange(kind: .stop, reason: "policy_change", decision: "〔2026〕1号")
    for number in [second, third] {
      try stage.give(.commitment(number, .loop(.change(stop))), by: Stage.mayor)
    }
    try sign(&stage)
  }
}
