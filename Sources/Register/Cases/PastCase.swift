// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

/// A case that ran elsewhere before it was entered (补录): what it is, and its run with the moments of
/// then.
///
/// It is one event of the log, dated when it was entered and by whoever entered it: the log never
/// runs back. The clocks of its mechanism count by the moments within.
package struct PastCase: Sendable, Hashable {
  /// What it is.
  package var intake = CaseIntake()
  /// What happened in its mechanism, in the order of time.
  package var steps: [PastStep] = []
  /// The answer, the last one given.
  package var answer: CaseAnswer?
  /// When that was.
  package var answeredAt: CivilMoment?
  /// What the call-back found.
  package var callback: Callback?
  /// When that was.
  package var calledAt: CivilMoment?

  package init() {}
}

/// What once happened in the mechanism of a case, when, and for which agency.
package struct PastStep: Sendable, Hashable {
  /// When, in China.
  package var at = CivilMoment(.first)
  /// The agency that acted, by its id; who of it is not known.
  package var agency = ""
  /// What happened, and in which role of the mechanism.
  package var fact = LoopFact()

  package init() {}

  /// The mechanism's event; the person is whoever entered it.
  func event(_ mark: Mark) -> Event {
    let actor = Actor(person: mark.officer.person, role: fact.role, body: agency)
    return Event(at: at, actor: actor, fact: fact.fact)
  }
}

extension PastCase: Coded {
  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try intake.code(&coder)
    try coder.parts("steps", &steps)
    try coder.part("answer", &answer)
    try coder.word("answeredAt", &answeredAt)
    try coder.part("callback", &callback)
    try coder.word("calledAt", &calledAt)
  }
}

extension PastStep: Coded {
  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("at", &at)
    try coder.text("body", &agency)
    try fact.code(&coder)
  }
}

/// What is asked where a case is entered with its past.
package struct CaseHistory: Sendable, Hashable {
  /// What it is; it was registered when it was received.
  package var intake: CaseIntake
  /// As what it was registered.
  package var registration: Registration
  /// What was done, in the order of time.
  package var steps: [PastCommand] = []
  /// The answer, the last one given, without a promise.
  package var answer: CaseAnswer?
  /// When that was.
  package var answeredAt: CivilMoment?
  /// What the call-back found.
  package var callback: Callback?
  /// When that was.
  package var calledAt: CivilMoment?

  /// A case that has only been registered.
  package init(_ intake: CaseIntake, _ registration: Registration) {
    self.intake = intake
    self.registration = registration
  }
}

/// A command of the loop that was carried out elsewhere.
package struct PastCommand: Sendable, Hashable {
  /// When, in China.
  package var at: CivilMoment
  /// What was done.
  package var command: Command

  /// A command of a moment.
  package init(_ command: Command, at: CivilMoment) {
    self.command = command
    self.at = at
  }
}

extension Handling {
  /// The case as it comes from elsewhere.
  mutating func take(_ past: PastCase, _ mark: Mark) {
    intake = past.intake
    for step in past.steps { loop = loop.evolved(by: step.event(mark)) }
    answer = past.answer
    answer?.mark = Mark(at: past.answeredAt.map { Timestamp($0) } ?? mark.at, officer: mark.officer)
    callback = past.callback
    callback?.mark = Mark(at: past.calledAt.map { Timestamp($0) } ?? mark.at, officer: mark.officer)
  }
}
