// SPDX-License-Identifier: Apache-2.0
import Mechanisms

extension RegisterState {
  /// The events that a command makes, or why it is refused; nothing else happens.
  ///
  /// The state must hold what the command needs (``RegisterCommand/needs``), the directory, and the
  /// numbers that were given out.
  package func decide(
    _ command: RegisterCommand,
    _ context: RegisterContext
  ) throws(RegisterError) -> [RegisterEvent] {
    var decision = RegisterDecision(state: self, context: context)
    try decision.run(command)
    return decision.events
  }
}

/// One command upon one state: the checks, and the events one upon the other.
struct RegisterDecision {
  var state: RegisterState
  let context: RegisterContext
  var events: [RegisterEvent] = []

  init(state: RegisterState, context: RegisterContext) {
    self.state = state
    self.context = context
  }

  var officer: Officer { context.officer }

  mutating func run(_ command: RegisterCommand) throws(RegisterError) {
    try checkOfficer()
    let rule = command.access
    guard rule.roles.contains(officer.role) else {
      throw .wrongRole(needs: RegisterRole.allCases.filter(rule.roles.contains))
    }
    if let target = command.target, let expected = context.expected {
      let current = state.version(of: target)
      guard expected == current else {
        throw .stale(target, expected: expected, current: current)
      }
    }
    switch command {
    case .directory(let command): try run(command)
    case .intake(let command): try run(command)
    case .commitment(let number, let command): try run(command, on: number)
    case .programme(let command): try run(command)
    case .handling(let command): try run(command)
    }
  }

  /// Notes an event, so that what follows is decided upon it.
  mutating func emit(_ subject: Subject, _ change: Change, by other: Officer? = nil) {
    let event = RegisterEvent(
      subject: subject,
      version: state.version(of: subject) + 1,
      mark: Mark(at: context.at, officer: other ?? officer),
      change: change
    )
    state.evolve(event)
    events.append(event)
  }

  /// The next number of a row; the caller uses it at once.
  func next(_ kind: String, _ year: Int) throws(RegisterError) -> SerialNumber {
    let last = state.serials[RegisterState.Serial(kind: kind, year: year)] ?? 0
    guard let number = SerialNumber(year: year, serial: last + 1) else { throw .badValue("year") }
    return number
  }

  // MARK: - Checks

  /// Whoever acts in a post holds it now; the first founder and the program have none.
  private func checkOfficer() throws(RegisterError) {
    guard !officer.post.isEmpty else {
      guard officer.role == .system || officer.role == .administrator else {
        throw .notInPost(officer.post)
      }
      try require(officer.person, "person", limit: 100)
      try checkLength(officer.agency, "agency", limit: 40)
      return
    }
    guard state.directory.officer(in: officer.post) == officer.byLink(of: "") else {
      throw .notInPost(officer.post)
    }
    guard !officer.link.isEmpty else { return }
    // A link answers for an agency; nobody decides by one.
    guard officer.role == .agency else { throw .notInPost(officer.post) }
    try checkLength(officer.link, "link", limit: 100)
  }

  func require(_ text: String, _ field: String, limit: Int = 2000) throws(RegisterError) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .missing(field) }
    try checkLength(text, field, limit: limit)
  }

  func checkLength(_ text: String, _ field: String, limit: Int = 2000) throws(RegisterError) {
    guard text.unicodeScalars.count <= limit else { throw .tooLong(field, limit: limit) }
    guard !text.utf8.contains(0) else { throw .badValue(field) }
  }

  func requireAgency(_ id: String) throws(RegisterError) {
    guard let agency = state.directory.agencies[id], !agency.isClosed else {
      throw .unknownAgency(id)
    }
  }

  func requirePost(_ id: String) throws(RegisterError) {
    guard state.directory.posts[id] != nil else { throw .unknownPost(id) }
  }

  func mechanism(_ id: String) throws(RegisterError) -> Mechanism {
    guard let mechanism = context.mechanisms[id] else { throw .unknownMechanism(id) }
    return mechanism
  }

  /// Registers with a mechanism: in a role of the officer's where one may, else as the program does
  /// what follows from the register's own decision, such as of a proposal that a deputy handed in.
  func register(
    _ registration: Registration,
    by id: String
  ) throws(RegisterError) -> [LoopFact] {
    do {
      return try decideLoop(CaseState(), id, .register(registration))
    } catch {
      guard case .mechanism(.wrongRole) = error else { throw error }
      return try decideLoop(CaseState(), id, .register(registration), asProgram: true)
    }
  }

  /// Decides a command of the loop in the first role of the officer's in which it may be given.
  ///
  /// Where none may, the refusal is that of the first role that is refused for another reason. As the
  /// program: what follows by itself from what the officer may do, such as a registration.
  func decideLoop(
    _ loop: CaseState,
    _ id: String,
    _ command: Command,
    asProgram: Bool = false
  ) throws(RegisterError) -> [LoopFact] {
    try check(command)
    let mechanism = try mechanism(id)
    var refusal: Refusal?
    let roles =
      asProgram
      ? mechanism.profile.roles.filter { $0.side == .system }.map(\.entry.id)
      : state.directory.roles(of: officer, in: mechanism.profile)
    for role in roles {
      let actor = Actor(person: officer.person, role: role, body: officer.agency)
      do {
        let context = CommandContext(at: context.at.civil, actor: actor)
        return try mechanism.decide(loop, command, context)
          .map { LoopFact(role: role, fact: $0.fact) }
      } catch {
        if case .wrongRole = refusal { refusal = nil }
        refusal = refusal ?? error
      }
    }
    throw .mechanism(refusal ?? .wrongRole(needs: ""))
  }
}

extension Directory {
  /// The roles of a mechanism in which an officer may act: those of their post, or those of the side
  /// that goes with their role in the register.
  func roles(of officer: Officer, in profile: Profile) -> [String] {
    let own = posts[officer.post]?.mechanismRoles ?? []
    let named = profile.roles.map(\.entry.id).filter(own.contains)
    if !named.isEmpty { return named }
    let side: Side? =
      switch officer.role {
      case .supervisor: .supervision
      case .agency: .agency
      case .leader: .decision
      case .system: .system
      case .auditor, .administrator: nil
      }
    return profile.roles.filter { $0.side == side }.map(\.entry.id)
  }
}
