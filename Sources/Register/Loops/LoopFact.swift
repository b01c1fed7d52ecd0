// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import WorkingDays

/// What happened in the mechanism of a commitment or a case, and in which role of it.
package struct LoopFact: Sendable, Hashable {
  /// The role of the mechanism in which the officer acted.
  package var role = ""
  /// What happened.
  package var fact: Fact

  /// A fact with its role.
  package init(role: String, fact: Fact) {
    self.role = role
    self.fact = fact
  }

  /// The mechanism's event; moment, person and agency are those of the envelope.
  package func event(_ mark: Mark) -> Event {
    Event(
      at: mark.at.civil,
      actor: Actor(person: mark.officer.person, role: role, body: mark.officer.agency),
      fact: fact
    )
  }
}

extension LoopFact: Coded {
  package init() { self.init(role: "", fact: .clockResumed) }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("role", &role)
    var kind = Kind(fact: fact)
    try coder.word("fact", &kind)
    fact = kind.fact
    try fact.code(&coder)
  }
}

/// The kind of a fact; reading begins with a blank one of it.
private struct Kind: Worded {
  var fact: Fact

  init(fact: Fact) { self.fact = fact }

  var word: String { fact.word }

  init?(word: String) {
    guard let fact = Fact(blank: word) else { return nil }
    self.fact = fact
  }
}

extension Fact: Chosen {
  package static let blanks: [Self] = [
    .registered(Registration(), stage: "", next: 0), .filed(StageFiling()),
    .sentBack(from: "", to: Reopening(), reason: ""), .stageClosed(reason: ""),
    .strikeOffSigned(evidence: []),
    .extensionAsked(stage: "", from: .first, to: .first, plan: ""),
    .extensionDecided(grants: false, reason: ""), .clockStopped(reason: ""), .clockResumed,
    .changed(LawfulChange(), stage: "", duties: []), .discharged(duty: "", note: ""),
    .noticeProposed(""), .noticeDecided(approves: false, due: nil, reason: ""),
    .excused(stage: "", reason: ""), .appealed(.closing, reason: ""),
    .appealDecided(upholds: false, reopens: nil, reason: ""),
  ]

  package static let blankByWord = byWord(blanks)

  package var word: String {
    switch self {
    case .registered: "registered"
    case .filed: "filed"
    case .sentBack: "sentBack"
    case .stageClosed: "stageClosed"
    case .strikeOffSigned: "strikeOffSigned"
    case .extensionAsked: "extensionAsked"
    case .extensionDecided: "extensionDecided"
    case .clockStopped: "clockStopped"
    case .clockResumed: "clockResumed"
    case .changed: "changed"
    case .discharged: "discharged"
    case .noticeProposed: "noticeProposed"
    case .noticeDecided: "noticeDecided"
    case .excused: "excused"
    case .appealed: "appealed"
    case .appealDecided: "appealDecided"
    }
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    switch self {
    case .registered(var registration, var stage, var next):
      try registration.code(&coder)
      try coder.text("stage", &stage)
      try coder.number("next", &next)
      self = .registered(registration, stage: stage, next: next)
    case .filed(var filing):
      try filing.code(&coder)
      self = .filed(filing)
    case .sentBack(var from, var goal, var reason):
      try coder.text("from", &from)
      try coder.part("to", &goal)
      try coder.text("reason", &reason)
      self = .sentBack(from: from, to: goal, reason: reason)
    case .stageClosed(var reason):
      try coder.text("reason", &reason)
      self = .stageClosed(reason: reason)
    case .strikeOffSigned(var evidence):
      try coder.words("evidence", &evidence)
      self = .strikeOffSigned(evidence: evidence)
    case .changed(var change, var stage, var duties):
      try change.code(&coder)
      try coder.text("stage", &stage)
      try coder.words("duties", &duties)
      self = .changed(change, stage: stage, duties: duties)
    case .discharged(var duty, var note):
      try coder.text("duty", &duty)
      try coder.text("note", &note)
      self = .discharged(duty: duty, note: note)
    case .appealed(var target, var reason):
      try coder.word("against", &target)
      try coder.text("reason", &reason)
      self = .appealed(target, reason: reason)
    case .appealDecided(var upholds, var reopens, var reason):
      try coder.flag("upholds", &upholds)
      try coder.part("reopens", &reopens)
      try coder.text("reason", &reason)
      self = .appealDecided(upholds: upholds, reopens: reopens, reason: reason)
    default: try codeClocks(&coder)
    }
  }

  /// What happens to limits and notices.
  private mutating func codeClocks(_ coder: inout FieldCoder) throws(CodingFailure) {
    switch self {
    case .extensionAsked(var stage, var from, var to, var plan):
      try coder.text("stage", &stage)
      try coder.word("from", &from)
      try coder.word("to", &to)
      try coder.text("plan", &plan)
      self = .extensionAsked(stage: stage, from: from, to: to, plan: plan)
    case .extensionDecided(var grants, var reason):
      try coder.flag("grants", &grants)
      try coder.text("reason", &reason)
      self = .extensionDecided(grants: grants, reason: reason)
    case .clockStopped(var reason):
      try coder.text("reason", &reason)
      self = .clockStopped(reason: reason)
    case .clockResumed: break
    case .noticeProposed(var notice):
      try coder.text("notice", &notice)
      self = .noticeProposed(notice)
    case .noticeDecided(var approves, var due, var reason):
      try coder.flag("approves", &approves)
      try coder.word("due", &due)
      try coder.text("reason", &reason)
      self = .noticeDecided(approves: approves, due: due, reason: reason)
    case .excused(var stage, var reason):
      try coder.text("stage", &stage)
      try coder.text("reason", &reason)
      self = .excused(stage: stage, reason: reason)
    default: preconditionFailure("every fact is coded in one of two places")
    }
  }
}
