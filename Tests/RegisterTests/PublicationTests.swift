// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// What the public may see of a commitment: nothing that two persons have not let out.
struct PublicationTests {
  private func item(_ stage: Stage) throws -> Commitment {
    try #require(stage.state.commitments[Stage.first])
  }

  /// A stage in which the first commitment waits for a second person, and the version that waits.
  private func proposed() throws -> (Stage, Int) {
    var stage = try Stage.withCommitment()
    let version = try item(stage).version
    try stage.item(.publish(.propose), by: Stage.supervisor)
    return (stage, version)
  }

  @Test func whatOnePersonProposesAnotherLetsOut() throws {
    var (stage, version) = try proposed()
    #expect(try item(stage).publication.released == nil)
    #expect(throws: RegisterError.mechanism(.samePerson(Stage.supervisor.person))) {
      try stage.item(.publish(.approve(version: version)), by: Stage.supervisor)
    }
    try stage.item(.publish(.approve(version: version)), by: Stage.second)
    let released = try #require(try item(stage).publication.released)
    #expect(released.version == version && released.approved?.officer == Stage.second)
    #expect(try item(stage).publication.proposed == nil)
    #expect(RegisterState.folding(stage.history) == stage.state)
  }

  @Test func theLogHasAnEntryOfTheDocumentThatNamesNobody() throws {
    var (stage, version) = try proposed()
    try stage.item(.publish(.approve(version: version)), by: Stage.second)
    let seal = try #require(stage.history.last)
    let entry = String(decoding: try seal.kept().entry, as: UTF8.self)
    let document = try #require(try item(stage).publication.released?.document)
    #expect(entry.contains("\"change\":\"sealed\"") && entry.contains(document))
    #expect(!entry.contains("verdict"), "only a proposal says what is to be said of it")
    for name in [Stage.second, Stage.supervisor].flatMap({ [$0.person, $0.post, $0.agency] }) {
      #expect(!entry.contains(name))
    }
  }

  @Test func onlyTheVersionThatWasLookedAtIsLetOut() throws {
    var (stage, version) = try proposed()
    #expect(throws: RegisterError.notProposed(Stage.first)) {
      try stage.item(.publish(.approve(version: version + 1)), by: Stage.second)
    }
    // What happens in between does not get out with it.
    try stage.item(.update(Update(saying: .blocked), filing: nil), by: Stage.housing)
    try stage.item(.publish(.approve(version: version)), by: Stage.second)
    #expect(try item(stage).publication.released?.version == version)
    #expect(try item(stage).isNewerThanPublished)
  }

  @Test func whatIsProposedOrPublicIsNotProposedAgainBeforeSomethingHappens() throws {
    var (stage, version) = try proposed()
    #expect(throws: RegisterError.unchanged("publication")) {
      try stage.item(.publish(.propose), by: Stage.second)
    }
    try stage.item(.publish(.approve(version: version)), by: Stage.second)
    #expect(throws: RegisterError.unchanged("publication")) {
      try stage.item(.publish(.propose), by: Stage.second)
    }
    try stage.item(.update(Update(saying: .running), filing: nil), by: Stage.housing)
    try stage.item(.publish(.propose), by: Stage.second)
    #expect(try item(stage).publication.proposed != nil)
    // What was let out before stays until then.
    #expect(try item(stage).publication.released?.version == version)
  }

  @Test func whatIsDeclinedMayBeProposedAgain() throws {
    var (stage, version) = try proposed()
    #expect(throws: RegisterError.missing("reason")) {
      try stage.item(.publish(.decline(version: version, reason: " ")), by: Stage.second)
    }
    try stage.item(.publish(.decline(version: version, reason: "口径未定")), by: Stage.second)
    #expect(try item(stage).publication.proposed == nil)
    #expect(try item(stage).publication.released == nil)
    try stage.item(.publish(.propose), by: Stage.supervisor)
    #expect(try item(stage).publication.proposed?.version == version + 2)
  }

  @Test func onePersonTakesAwayAndWhatWaitsGoesWithIt() throws {
    var (stage, version) = try proposed()
    #expect(throws: RegisterError.unchanged("publication")) {
      try stage.item(.publish(.withdraw(reason: "误发")), by: Stage.supervisor)
    }
    try stage.item(.publish(.approve(version: version)), by: Stage.second)
    try stage.item(.update(Update(saying: .running), filing: nil), by: Stage.housing)
    try stage.item(.publish(.propose), by: Stage.supervisor)
    try stage.item(.publish(.withdraw(reason: "误发")), by: Stage.supervisor)
    let publication = try item(stage).publication
    #expect(publication.released == nil && publication.proposed == nil)
    #expect(publication.withdrawn?.reason == "误发")
  }

  @Test func aRowThatThePublicSeesStaysOne() throws {
    var (stage, version) = try proposed()
    #expect(throws: RegisterError.isPublic(Stage.first)) {
      try stage.item(.withdraw(.background, note: ""), by: Stage.supervisor)
    }
    try stage.item(.publish(.approve(version: version)), by: Stage.second)
    #expect(throws: RegisterError.isPublic(Stage.first)) {
      try stage.item(.withdraw(.background, note: ""), by: Stage.supervisor)
    }
    try stage.item(.publish(.withdraw(reason: "误发")), by: Stage.supervisor)
    try stage.item(.withdraw(.background, note: ""), by: Stage.supervisor)
    #expect(try !item(stage).isActive)
  }

  @Test func noClockMakesABrokenPromiseOfWhatNobodyReviewed() {
    var item = PublicItem()
    let last = CivilDate(year: 2026, month: 11, day: 30)
    let after = CivilDate(year: 2026, month: 12, day: 1) ?? .first
    item.lastDay = last
    for (verdict, later) in [
      (CommitmentVerdict.running, CommitmentVerdict.unanswered), (.behind, .unanswered),
      (.met, .met), (.missed, .missed), (.changed, .changed), (.unclear, .unclear),
    ] {
      item.verdict = verdict
      #expect(item.verdict(on: last ?? .first) == verdict)
      #expect(item.verdict(on: after) == later)
    }
  }

  @Test func aDocumentHasWhatIsPublicAndNothingElse() throws {
    var stage = try Stage.withCommitment()
    let secret = "机密电话00011112222"
    var update = Update(saying: .running, text: secret)
    update.figures = [
      ReportedFigure(target: 0, value: Figure("12") ?? .zero, asOf: stage.now.date, source: "调度系统")
    ]
    try stage.item(.update(update, filing: nil), by: Stage.housing)
    var evidence = AccessStage.evidence
    (evidence.name, evidence.note) = (secret, secret)
    try stage.item(.addEvidence(evidence), by: Stage.housing)
    let obstacle = Obstacle(cause: .land, text: secret, request: secret)
    try stage.item(.raise(obstacle), by: Stage.housing)
    try stage.item(.decide(LeaderDecision(text: secret)), by: Stage.deputy)
    try stage.item(.reply(Reply(about: "verdict", text: "本局有话说")), by: Stage.housing)
    let item = PublicItem(try item(stage), PublicationFact(), asOf: stage.now.date)
    let document = String(decoding: try item.document(), as: UTF8.self)
    #expect(!document.contains(secret))
    for person in [Stage.housing, Stage.deputy, Stage.supervisor] {
      #expect(!document.contains(person.person) && !document.contains(person.post))
    }
    for word in ["改造老旧小区60个", "\"12\"", "调度系统", evidence.sha256, "本局有话说", "zhujian"] {
      #expect(document.contains(word), "\(word) in \(document)")
    }
    #expect(try PublicItem(document: Array(document.utf8)) == item)
    // A document is made again from its events, years later and elsewhere: what is sealed must be what
    // comes out. Where this changes, no register that has published can be taken in any more.
    #expect(
      PublicItem.hash(of: Array(document.utf8))
        == "60c9140214d3114c6c2de1afffb88d3ad844ed61b79c1905561dac30851a88de"
    )
  }
}
