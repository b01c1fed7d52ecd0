// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing

@testable import Register

/// Whoever makes a link by which a closing comes had a hand in it: another person accepts it.
struct LinkedClosingTests {
  /// A proposal whose answer came by a link that somebody made; nil where none did.
  private func answered(byLinkOf maker: String?) throws -> Stage {
    var stage = try AccessStage.proposal()
    let officer = maker.map { Stage.housing.byLink(of: $0) } ?? Stage.housing
    let answer = HandlingCommand.answer(
      Stage.first,
      CaseAnswer(text: "已办。"),
      AccessStage.answering
    )
    try stage.give(.handling(answer), by: officer)
    return stage
  }

  /// An item whose closing was asked for by a link that the supervisor made.
  private func closing(byLinkOf maker: String?) throws -> Stage {
    var stage = try AccessStage.loop(upTo: "close")
    let officer = maker.map { Stage.housing.byLink(of: $0) } ?? Stage.housing
    let filing = Filing(evidence: [AccessStage.evidence.sha256])
    try stage.item(.loop(.file(stage: "request_close", filing)), by: officer)
    try stage.item(.gradeEvidence(0, .b, isSupporting: true, note: ""), by: Stage.second)
    return stage
  }

  private func accept(_ stage: inout Stage, by officer: Officer) throws {
    try stage.item(.loop(.review(grade: "")), by: officer)
  }

  @Test func whoeverMadeTheLinkDoesNotAcceptTheClosing() throws {
    var stage = try closing(byLinkOf: Stage.supervisor.person)
    let before = stage.state.commitments[Stage.first]?.links.makers
    #expect(before == ["request_close": Stage.supervisor.person])
    var other = stage
    #expect(throws: RegisterError.mechanism(.samePerson(Stage.supervisor.person))) {
      try accept(&stage, by: Stage.supervisor)
    }
    try accept(&other, by: Stage.second)
    #expect(RegisterState.folding(other.history) == other.state)
  }

  @Test func whoeverMadeNoLinkAcceptsIt() throws {
    for maker in [nil, Stage.second.person] {
      var stage = try closing(byLinkOf: maker)
      try accept(&stage, by: Stage.supervisor)
    }
  }

  @Test func aStageThatIsFiledAnewStandsOnTheNewFiling() throws {
    let mark = Mark(at: .init(milliseconds: 0), officer: Stage.housing.byLink(of: "甲"))
    let plain = Mark(at: .init(milliseconds: 0), officer: Stage.housing)
    func filed(_ stage: String) -> Fact {
      .filed(
        StageFiling(
          stage: stage,
          next: 1,
          endsCase: false,
          node: nil,
          isClosing: false,
          filing: Filing()
        )
      )
    }
    var links = LinkedStages()
    links.take(filed("a"), mark)
    links.take(filed("b"), mark)
    links.take(filed("a"), plain)
    #expect(links.makers == ["b": "甲"])
  }

  @Test func ofACaseAsOfAnItem() throws {
    let profile = try #require(Stage.mechanisms["proposals"]).profile
    for (maker, isBarred) in [(Stage.supervisor.person, true), (nil, false)] {
      let stage = try answered(byLinkOf: maker)
      let links = try #require(stage.state.handlings[Stage.first]).links
      let closing = StageFiling(
        stage: try #require(profile.stages.first { $0.act == .review || $0.act == .strikeOff }).id,
        next: profile.stages.count,
        endsCase: true,
        node: nil,
        isClosing: true,
        filing: Filing()
      )
      let facts = [LoopFact(role: "", fact: .filed(closing))]
      #expect(links.bars(Stage.supervisor.person, from: facts, in: profile) == isBarred)
      let asked = [
        LoopFact(role: "", fact: .sentBack(from: "", to: .init(next: 0, stages: []), reason: ""))
      ]
      #expect(!links.bars(Stage.supervisor.person, from: asked, in: profile))
    }
  }
}
