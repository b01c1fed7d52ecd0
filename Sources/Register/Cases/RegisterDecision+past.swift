// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

extension RegisterDecision {
  /// Enters a case with its past: every step is decided by the mechanism as of its own moment.
  mutating func record(_ history: CaseHistory) throws(RegisterError) {
    var past = PastCase()
    past.intake = try checked(history.intake)
    let mechanism = try mechanism(history.intake.mechanism)
    var loop = CaseState()
    let registering = PastCommand(
      .register(history.registration),
      at: history.intake.receivedAt.civil
    )
    for step in [registering] + history.steps {
      let fact = try decide(step, on: loop, by: mechanism)
      loop = loop.evolved(by: fact.event(Mark(at: context.at, officer: officer)))
      past.steps.append(fact)
    }
    if let answer = history.answer {
      past.answer = try checked(answer)
      // A promise of the past has its own row in the register: it is not made a second time.
      guard answer.promise.isEmpty else { throw .badValue("promise") }
    }
    for moment in [history.answeredAt, history.calledAt] {
      if let moment, moment > context.at.civil { throw .badValue("at") }
    }
    past.answeredAt = history.answeredAt
    past.callback = history.callback
    past.calledAt = history.calledAt
    let number = try next("case", history.registration.year)
    emit(.handling(number), .handling(.recorded(past)))
  }

  /// Decides a step of the past in the first role of the mechanism in which it could be taken: those
  /// of agencies act for the case's own agency, all others for that of whoever enters it.
  private func decide(
    _ step: PastCommand,
    on loop: CaseState,
    by mechanism: Mechanism
  ) throws(RegisterError) -> PastStep {
    guard step.at <= context.at.civil else { throw .badValue("at") }
    try check(step.command)
    if case .file(_, let filing) = step.command, !filing.agency.isEmpty {
      try requireAgency(filing.agency)
    }
    var refusal: Refusal?
    for role in mechanism.profile.roles {
      // The program registers what others handed in, such as proposals; it does nothing else here.
      if role.side == .system, loop.phase != .unregistered { continue }
      let body = role.side == .agency ? loop.agency : officer.agency
      let actor = Actor(person: officer.person, role: role.entry.id, body: body)
      do {
        let moment = CommandContext(at: step.at, actor: actor)
        let events = try mechanism.decide(loop, step.command, moment)
        guard let event = events.first else { continue }
        var past = PastStep()
        past.at = step.at
        past.agency = body
        past.fact = LoopFact(role: role.entry.id, fact: event.fact)
        return past
      } catch {
        if case .wrongRole = refusal { refusal = nil }
        refusal = refusal ?? error
      }
    }
    throw .mechanism(refusal ?? .wrongRole(needs: ""))
  }
}
