// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Profiles
import Register
import Storage

/// Does what a form of an agency asks, from wherever it was sent: the inbox, an item's page, a link.
struct AgencySender {
  let services: SiteServices
  let officer: Officer

  /// Turns a form into commands and keeps them; throws ``ActRefusal`` where that may not be.
  func send(
    _ act: AgencyAct,
    about subject: Subject,
    _ fields: FormFields,
    _ envelope: ActSender.Envelope
  ) async throws -> Receipt {
    guard let register = services.register else { throw PageError(.notFound) }
    let at = services.now()
    let state = try await register.state(of: [subject])
    var order = AgencyOrder(fields, today: at.date, limit: services.limit) {
      Array(services.token().utf8)
    }
    if act == .unchanged {
      order.lastSays = try await LoopHistory(of: subject, in: register).says
    }
    var names = ActRefusal.Names(directory: state.directory)
    let commands: [RegisterCommand]
    do {
      let found = try mechanism(of: subject, in: state)
      names.stage = stage(act, fields, found)
      switch subject {
      case .commitment(let number):
        guard let item = state.commitments[number] else { throw RegisterError.unknown(subject) }
        commands = try order.commands(act, item, found)
      case .handling(let number):
        guard let handling = state.handlings[number] else { throw RegisterError.unknown(subject) }
        commands = try order.commands(act, handling, found, in: state.directory)
      case .directory, .intake, .programme: throw PageError(.notFound)
      }
    } catch let error as RegisterError {
      throw ActRefusal(error, names: names)
    }
    let sender = ActSender(register: register, officer: officer, at: at)
    return try await sender.send(commands, file: order.file, envelope, names: names)
  }

  /// The stage that a form speaks of, whose fields a refusal names.
  private func stage(_ act: AgencyAct, _ fields: FormFields, _ mechanism: Mechanism) -> Stage? {
    if let id = fields.first(AgencyActs.Name.stage) { return mechanism.profile.stage(id)?.stage }
    return mechanism.profile.stages.first {
      $0.act == (act == .answer ? .requestClose : .report) && !$0.mustSay.isEmpty
    }
  }

  private func mechanism(of subject: Subject, in state: RegisterState) throws -> Mechanism {
    guard let id = state.mechanism(of: subject) else { throw RegisterError.unknown(subject) }
    guard let found = services.mechanisms.mechanisms[id] else {
      throw RegisterError.unknownMechanism(id)
    }
    return found
  }
}

extension RegisterState {
  /// The mechanism that a commitment or a case runs through, by its id; nil for anything else.
  func mechanism(of subject: Subject) -> String? {
    switch subject {
    case .commitment(let number): commitments[number]?.entry.mechanism
    case .handling(let number): handlings[number]?.intake.mechanism
    case .directory, .intake, .programme: nil
    }
  }
}

extension ActTry {
  /// What a form tried, with all that was typed.
  init(_ subject: Subject, _ act: AgencyAct, _ fields: FormFields, _ refusal: ActRefusal) {
    self.init(
      subject,
      act,
      stage: act.namesPlace ? fields.first(AgencyActs.Name.stage) ?? "" : "",
      values: fields.values,
      problem: ActProblem(refusal.message, since: refusal.since)
    )
  }
}

extension AgencyAct {
  /// Whether its form says of which stage, decision or notice it speaks.
  fileprivate var namesPlace: Bool {
    switch self {
    case .file, .extend, .carryOut, .reply: true
    case .sign, .unchanged, .progress, .answer, .suggest, .handBack: false
    }
  }
}
