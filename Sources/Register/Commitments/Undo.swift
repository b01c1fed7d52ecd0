// SPDX-License-Identifier: Apache-2.0
import Mechanisms

/// How the last act about a commitment or a case is taken back (撤销): for a short time, by whoever did it, while
/// nothing else has happened to it.
///
/// It follows from the events as the rest of the subject does. An event that takes another back makes
/// the subject what it was before that one; both stay in the log.
package struct Undo: Sendable, Hashable {
  /// Who acted, and when.
  package var mark: Mark
  /// What takes each event of the act back, in the order of the events.
  package var steps: [UndoStep]

  /// How long an act can be taken back.
  package static let seconds: Int64 = 600

  /// The most events of one act: evidence, a report, and the stage that both answer.
  static let most = 4

  /// The way back from an event, behind that from those of the same act.
  init(_ step: UndoStep, _ mark: Mark, behind earlier: Undo?) {
    self.mark = mark
    steps = earlier?.mark == mark ? earlier?.steps.suffix(Self.most - 1) ?? [] : []
    steps.append(step)
  }

  /// Whether an officer may take back, at a moment, so many of the last events.
  func reaches(_ count: Int, by officer: Officer, at now: Timestamp) -> Bool {
    mark.officer == officer && now <= mark.at.later(bySeconds: Self.seconds)
      && (1...max(1, steps.count)).contains(count)
  }
}

/// What takes one event back.
package struct UndoStep: Sendable, Hashable {
  /// What it does.
  enum Kind: String, Sendable, CaseIterable, Worded {
    /// The last report, suggestion, reply, decision, piece of evidence or obstacle is none.
    case update, suggestion, reply, decision, evidence, obstacle
    /// The decision of that place is not carried out.
    case carriedOut
    /// The obstacle of that place stands.
    case clearing
    /// The evidence of that place counts.
    case withdrawal
    /// The evidence of that place is worth what it was before.
    case grading
    /// The mechanism is where it was before.
    case loop
    /// What a case was answered and asked is what it was before.
    case told
  }

  /// Where a commitment stood in its mechanism, with what hangs on that.
  struct LoopBefore: Sendable, Hashable {
    var state = CaseState()
    var countedUpdates: Int?
    var signedEvidence: [String] = []
    var links = LinkedStages()
  }

  /// What was answered to whoever asked, and what they said, before.
  struct ToldBefore: Sendable, Hashable {
    var answer: CaseAnswer?
    var callback: Callback?
    var exclusion = ""
  }

  var kind = Kind.update
  var place = 0
  var grade: EvidenceGrade?
  var isSupporting: Bool?
  var before: LoopBefore?
  var told: ToldBefore?

  private init(_ kind: Kind, _ place: Int = 0) { (self.kind, self.place) = (kind, place) }

  /// What unpacking fills.
  static let blank = UndoStep(.update)

  /// The way back from a change of a commitment as it stands; nil where there is none.
  ///
  /// There is none from what has asked an agency for something (assigned, sent back, a notice sent),
  /// from what ends or closes, and from a change of what the commitment says.
  init?(from change: CommitmentChange, of item: Commitment) {
    switch change {
    case .updated: self.init(.update)
    case .suggested: self.init(.suggestion)
    case .replied: self.init(.reply)
    case .decided: self.init(.decision)
    case .evidenceAdded: self.init(.evidence)
    case .obstacleRaised: self.init(.obstacle)
    case .decisionCarriedOut(let place, _): self.init(.carriedOut, place)
    case .obstacleCleared(let place, _): self.init(.clearing, place)
    case .evidenceWithdrawn(let place, _): self.init(.withdrawal, place)
    case .evidenceGraded(let place, _, _, _) where item.evidence.indices.contains(place):
      self.init(.grading, place)
      (grade, isSupporting) = (item.evidence[place].grade, item.evidence[place].isSupporting)
    case .looped(let loop) where loop.fact.canBeTakenBack:
      self.init(.loop)
      before = LoopBefore(
        state: item.loop,
        countedUpdates: item.countedUpdates,
        signedEvidence: item.signedEvidence,
        links: item.links
      )
    default: return nil
    }
  }

  /// The way back from a change of a case as it stands; nil where there is none: as above, and from what
  /// made a commitment of the answer.
  init?(from change: HandlingChange, of handling: Handling) {
    switch change {
    case .answered, .calledBack, .excluded:
      self.init(.told)
      told = ToldBefore(
        answer: handling.answer,
        callback: handling.callback,
        exclusion: handling.exclusion
      )
    case .looped(let loop) where loop.fact.canBeTakenBack:
      self.init(.loop)
      before = LoopBefore(state: handling.loop, links: handling.links)
    default: return nil
    }
  }

  mutating func pack(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("", &kind)
    try coder.number("", &place)
    try coder.word("", &grade)
    try coder.flag("", &isSupporting)
    try coder.pack(&before, blank: LoopBefore()) { (part, coder) throws(CodingFailure) in
      try coder.pack(&part.state)
      try coder.number("", &part.countedUpdates)
      try coder.words("", &part.signedEvidence)
      try coder.pack(&part.links.makers)
    }
    try coder.pack(&told, blank: ToldBefore()) { (part, coder) throws(CodingFailure) in
      try coder.pack(&part.answer)
      try coder.pack(&part.callback)
      try coder.text("", &part.exclusion)
    }
  }
}

extension Fact {
  /// Whether it asks no agency for anything, and ends and closes nothing.
  fileprivate var canBeTakenBack: Bool {
    switch self {
    case .filed(let filed): !filed.endsCase && !filed.isClosing && filed.filing.agency.isEmpty
    case .extensionAsked, .extensionDecided, .noticeProposed, .strikeOffSigned: true
    case .noticeDecided(let approves, _, _): !approves
    default: false
    }
  }
}
