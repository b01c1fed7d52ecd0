// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing

@testable import Register

/// Evidence and threads that were handed in by mistake.
struct TakenBackTests {
  private let address = AccessStage.evidence.sha256

  private func item(_ stage: Stage) throws -> Commitment {
    try #require(stage.state.commitments[Stage.first])
  }

  @Test func evidenceThatIsTakenBackStaysVisibleAndCountsNoMore() throws {
    var stage = try AccessStage.loop(upTo: "strike")
    var other = AccessStage.evidence
    other.sha256 = String(repeating: "c2", count: 32)
    try stage.item(.addEvidence(other), by: Stage.housing)
    #expect(try item(stage).shown == .shown)
    try stage.item(.withdrawEvidence(0, reason: "误传"), by: Stage.housing)
    #expect(try item(stage).evidence.map(\.sha256) == [address, other.sha256])
    #expect(try item(stage).evidence[0].withdrawn?.reason == "误传")
    #expect(try item(stage).evidence[0].withdrawn?.mark.officer == Stage.housing)
    #expect(try item(stage).shown == .unchecked)
    #expect(throws: RegisterError.evidenceNotShown(address)) {
      try stage.item(.loop(.strikeOff(evidence: [address])), by: Stage.supervisor)
    }
    #expect(throws: RegisterError.unchanged("evidence")) {
      try stage.item(.gradeEvidence(0, .a, isSupporting: true, note: ""), by: Stage.second)
    }
    #expect(throws: RegisterError.unchanged("evidence")) {
      try stage.item(.withdrawEvidence(0, reason: "误传"), by: Stage.second)
    }
    // The same bytes may be handed in again, at a place of their own.
    try stage.item(.addEvidence(AccessStage.evidence), by: Stage.housing)
    try stage.item(.gradeEvidence(2, .b, isSupporting: true, note: ""), by: Stage.second)
    try stage.item(.loop(.strikeOff(evidence: [address])), by: Stage.supervisor)
    #expect(RegisterState.folding(stage.history) == stage.state)
  }

  @Test(arguments: ["confirm", "end"])
  func whatASignatureStandsOnIsNotTakenBack(place: String) throws {
    var stage = try AccessStage.loop(upTo: place)
    for officer in [Stage.housing, Stage.supervisor] {
      #expect(throws: RegisterError.signedUpon(address)) {
        try stage.item(.withdrawEvidence(0, reason: "误传"), by: officer)
      }
    }
    var other = AccessStage.evidence
    other.sha256 = String(repeating: "c2", count: 32)
    try stage.item(.addEvidence(other), by: Stage.housing)
    try stage.item(.withdrawEvidence(1, reason: "误传"), by: Stage.housing)
  }

  @Test func anAgencyTakesBackItsOwnOnly() throws {
    var stage = try AccessStage.founded()
    try stage.item(.addEvidence(AccessStage.evidence), by: Stage.schools)
    #expect(throws: RegisterError.otherAgency("jiaoyu")) {
      try stage.item(.withdrawEvidence(0, reason: "误传"), by: Stage.housing)
    }
    // Also when it helps no more.
    try stage.item(.correct(.supporting, FieldValue(ids: []), reason: "退出"), by: Stage.supervisor)
    #expect(throws: RegisterError.missing("reason")) {
      try stage.item(.withdrawEvidence(0, reason: ""), by: Stage.schools)
    }
    try stage.item(.withdrawEvidence(0, reason: "误传"), by: Stage.schools)
    #expect(throws: RegisterError.noSuchPart("evidence", 1)) {
      try stage.item(.withdrawEvidence(1, reason: "误传"), by: Stage.supervisor)
    }
  }

  @Test func aThreadThatWasTakenOffMayHangAgain() throws {
    var stage = try AccessStage.founded()
    var link = ThreadLink()
    link.span = TextSpan(54..<74)
    try stage.item(.hang(link, in: Stage.sheet), by: Stage.supervisor)
    #expect(throws: RegisterError.missing("reason")) {
      try stage.item(.unhang(0, reason: " "), by: Stage.second)
    }
    #expect(throws: RegisterError.noSuchPart("thread", 1)) {
      try stage.item(.unhang(1, reason: "误挂"), by: Stage.second)
    }
    try stage.item(.unhang(0, reason: "误挂"), by: Stage.second)
    #expect(throws: RegisterError.unchanged("thread")) {
      try stage.item(.unhang(0, reason: "误挂"), by: Stage.second)
    }
    try stage.item(.hang(link, in: Stage.sheet), by: Stage.supervisor)
    #expect(try item(stage).threads.map { $0.withdrawn == nil } == [false, true])
  }
}
