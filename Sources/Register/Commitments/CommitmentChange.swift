// SPDX-License-Identifier: Apache-2.0

/// What may have happened to a commitment.
package enum CommitmentChange: Sendable, Hashable {
  /// It came into the register.
  case entered(Entry)
  /// A field was given another value.
  case corrected(Correction)
  /// Somebody suggested a lead agency or a topic.
  case suggested(Suggestion)
  /// Another agency answers for it from here on, its post with it.
  case transferred(Transfer)
  /// It was split into others, which answer for it.
  case split(into: [SerialNumber])
  /// It is part of another from here on.
  case merged(into: SerialNumber)
  /// It has taken in another.
  case absorbed(SerialNumber)
  /// It has a sub-item.
  case divided(SerialNumber)
  /// A target was shared out.
  case decomposed(Decomposition)
  /// It is grouped in a programme; nil: in none any more.
  case grouped(SerialNumber?, old: SerialNumber?)
  /// Something happened in its mechanism.
  case looped(LoopFact)
  /// Progress was reported.
  case updated(Update)
  /// Evidence was handed in.
  case evidenceAdded(Evidence)
  /// Evidence was looked at.
  case evidenceGraded(Int, EvidenceGrade, isSupporting: Bool, note: String)
  /// Something stands in the way.
  case obstacleRaised(Obstacle)
  /// It does not any more.
  case obstacleCleared(Int, note: String)
  /// A leader decided.
  case decided(LeaderDecision)
  /// A decision was carried out.
  case decisionCarriedOut(Int, note: String)
  /// An agency has something to say.
  case replied(Reply)
  /// A confirmed thread was hung on it.
  case threadHung(ThreadLink)
  /// It was taken out of the register again.
  case withdrawn(SetAsideReason, note: String)
  /// A decision changed what was promised.
  case amended(Amendment)
  /// A piece of evidence was taken back.
  case evidenceWithdrawn(Int, reason: String)
  /// A thread was taken off it.
  case threadUnhung(Int, reason: String)
  /// The last so many events, one act of one person, were taken back: it is what it was before them.
  case takenBack(Int)
  /// Deputies voted on how content they are with it.
  case voted(DeputyVote)
  /// It was proposed for the public, let out, or taken away again.
  case publication(PublicationFact)
}

/// A change of the agency that answers.
package struct Transfer: Sendable, Hashable, Coded {
  /// The lead agency before.
  package var oldLead = ""
  /// The lead agency from here on.
  package var newLead = ""
  /// The post before.
  package var oldPost = ""
  /// The post from here on.
  package var newPost = ""
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("oldLead", &oldLead)
    try coder.text("newLead", &newLead)
    try coder.text("oldPost", &oldPost)
    try coder.text("newPost", &newPost)
    try coder.text("reason", &reason)
  }
}

extension CommitmentChange: Chosen {
  package static let blanks: [Self] = [
    .entered(Entry()), .corrected(Correction()), .suggested(Suggestion()),
    .transferred(Transfer()), .split(into: []), .merged(into: .blank), .absorbed(.blank),
    .divided(.blank), .decomposed(Decomposition()), .grouped(nil, old: nil), .looped(LoopFact()),
    .updated(Update()), .evidenceAdded(Evidence()),
    .evidenceGraded(0, .d, isSupporting: false, note: ""), .obstacleRaised(Obstacle()),
    .obstacleCleared(0, note: ""), .decided(LeaderDecision()), .decisionCarriedOut(0, note: ""),
    .replied(Reply()), .threadHung(ThreadLink()), .withdrawn(.other, note: ""),
    .amended(Amendment()), .evidenceWithdrawn(0, reason: ""), .threadUnhung(0, reason: ""),
    .takenBack(0),
    .voted(DeputyVote()),
    .publication(PublicationFact()),
  ]

  package static let blankByWord = byWord(blanks)

  package var word: String {
    switch self {
    case .entered: "entered"
    case .corrected: "corrected"
    case .suggested: "suggested"
    case .transferred: "transferred"
    case .split: "split"
    case .merged: "merged"
    case .absorbed: "absorbed"
    case .divided: "divided"
    case .decomposed: "decomposed"
    case .grouped: "grouped"
    case .looped: "looped"
    case .updated: "updated"
    case .evidenceAdded: "evidenceAdded"
    case .evidenceGraded: "evidenceGraded"
    case .obstacleRaised: "obstacleRaised"
    case .obstacleCleared: "obstacleCleared"
    case .decided: "decided"
    case .decisionCarriedOut: "decisionCarriedOut"
    case .replied: "replied"
    case .threadHung: "threadHung"
    case .withdrawn: "withdrawn"
    case .amended: "amended"
    case .evidenceWithdrawn: "evidenceWithdrawn"
    case .threadUnhung: "threadUnhung"
    case .takenBack: "takenBack"
    case .voted: "voted"
    case .publication: "publication"
    }
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    switch self {
    case .entered(var entry):
      try entry.code(&coder)
      self = .entered(entry)
    case .corrected(var correction):
      try correction.code(&coder)
      self = .corrected(correction)
    case .suggested(var suggestion):
      try suggestion.code(&coder)
      self = .suggested(suggestion)
    case .transferred(var transfer):
      try transfer.code(&coder)
      self = .transferred(transfer)
    case .split(var numbers):
      try coder.words("into", &numbers)
      self = .split(into: numbers)
    case .merged(var number):
      try coder.word("into", &number)
      self = .merged(into: number)
    case .absorbed(var number):
      try coder.word("item", &number)
      self = .absorbed(number)
    case .divided(var number):
      try coder.word("item", &number)
      self = .divided(number)
    case .decomposed(var decomposition):
      try decomposition.code(&coder)
      self = .decomposed(decomposition)
    case .grouped(var programme, var old):
      try coder.word("programme", &programme)
      try coder.word("old", &old)
      self = .grouped(programme, old: old)
    case .looped(var fact):
      try fact.code(&coder)
      self = .looped(fact)
    case .withdrawn(var reason, var note):
      try coder.word("reason", &reason)
      try coder.text("note", &note)
      self = .withdrawn(reason, note: note)
    case .takenBack(var count):
      try coder.number("events", &count)
      self = .takenBack(count)
    case .amended(var amendment):
      try amendment.code(&coder)
      self = .amended(amendment)
    default: try codeReports(&coder)
    }
  }

  /// What is reported, shown and decided.
  private mutating func codeReports(_ coder: inout FieldCoder) throws(CodingFailure) {
    switch self {
    case .updated(var update):
      try update.code(&coder)
      self = .updated(update)
    case .evidenceAdded(var evidence):
      try evidence.code(&coder)
      self = .evidenceAdded(evidence)
    case .evidenceGraded(var index, var grade, var isSupporting, var note):
      try coder.number("evidence", &index)
      try coder.word("grade", &grade)
      try coder.flag("supports", &isSupporting)
      try coder.text("note", &note)
      self = .evidenceGraded(index, grade, isSupporting: isSupporting, note: note)
    case .evidenceWithdrawn(var index, var reason):
      try coder.number("evidence", &index)
      try coder.text("reason", &reason)
      self = .evidenceWithdrawn(index, reason: reason)
    case .threadUnhung(var index, var reason):
      try coder.number("thread", &index)
      try coder.text("reason", &reason)
      self = .threadUnhung(index, reason: reason)
    case .obstacleRaised(var obstacle):
      try obstacle.code(&coder)
      self = .obstacleRaised(obstacle)
    case .obstacleCleared(var index, var note):
      try coder.number("obstacle", &index)
      try coder.text("note", &note)
      self = .obstacleCleared(index, note: note)
    case .decided(var decision):
      try decision.code(&coder)
      self = .decided(decision)
    case .decisionCarriedOut(var index, var note):
      try coder.number("decision", &index)
      try coder.text("note", &note)
      self = .decisionCarriedOut(index, note: note)
    case .replied(var reply):
      try reply.code(&coder)
      self = .replied(reply)
    case .threadHung(var link):
      try link.code(&coder)
      self = .threadHung(link)
    case .voted(var vote):
      try vote.code(&coder)
      self = .voted(vote)
    case .publication(var fact):
      try fact.code(&coder)
      self = .publication(fact)
    default: preconditionFailure("every kind of change is coded in one of two places")
    }
  }
}
