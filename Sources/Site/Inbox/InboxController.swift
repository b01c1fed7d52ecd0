// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Mechanisms
import Pages
import Profiles
import Register
import Storage
import WorkingDays

/// The inbox of an agency, and what is answered in it.
struct InboxController {
  let services: SiteServices
  private let mechanisms: [String: Mechanism]

  /// What may be done about a commitment, and about a case.
  private static let itemActs: [AgencyAct] = [
    .sign, .unchanged, .progress, .file, .extend, .suggest, .carryOut, .reply,
  ]
  private static let caseActs: [AgencyAct] = [.sign, .file, .answer, .extend, .handBack]

  init(services: SiteServices) {
    self.services = services
    mechanisms = services.mechanisms.mechanisms
  }

  func addRoutes(to routes: SiteRoutes) {
    let rule = RouteRule.roles([.agency])
    routes.get("inbox", rule, use: show)
    for act in Self.itemActs {
      routes.upload("inbox/items/:number/\(act.rawValue)", rule) { request, context in
        try await answer(act, request, context) { .commitment($0) }
      }
    }
    for act in Self.caseActs {
      routes.upload("inbox/cases/:number/\(act.rawValue)", rule) { request, context in
        try await answer(act, request, context) { .handling($0) }
      }
    }
  }

  @Sendable
  private func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let view = InboxView { request.uri.queryParameters[$0[...]].map(String.init) }
    let page = try await builder(try context.officer()).page(view)
    return Response.page(page.render(context.visitor))
  }

  private func builder(_ officer: Officer) throws -> InboxBuilder {
    guard let register = services.register else { throw PageError(.notFound) }
    let context = RegisterContext(at: services.now(), officer: officer, mechanisms: mechanisms)
    return InboxBuilder(register: register, context: context, word: services.token())
  }

  // MARK: - Acts

  private func answer(
    _ act: AgencyAct,
    _ request: Request,
    _ context: SiteContext,
    _ subject: (SerialNumber) -> Subject
  ) async throws -> Response {
    let fields = try await services.fields(of: request)
    try context.check(fields)
    let officer = try context.officer()
    guard let number = context.parameters.get("number").flatMap({ SerialNumber($0) }) else {
      throw PageError(.notFound)
    }
    let subject = subject(number)
    guard let envelope = ActSender.Envelope(fields, subject, act) else {
      throw PageError(.badRequest)
    }
    do {
      try await send(act, subject, fields, envelope, officer)
    } catch let refusal as ActRefusal {
      let problem = ActProblem(refusal.message, since: refusal.since)
      let tried = ActTry(
        subject,
        act,
        stage: act.namesPlace ? fields.first(AgencyActs.Name.stage) ?? "" : "",
        values: fields.values,
        problem: problem
      )
      let page = try await builder(officer).page(InboxView(), tried: tried)
      var response = Response.page(page.render(context.visitor))
      response.status = refusal.status
      return response
    }
    switch envelope.back {
    case .item(let number): return Response.seeOther(.item(number))
    case .inbox, .desk, .meeting:
      let view = InboxView(done: act, about: subject, was: envelope.version)
      return Response.seeOther(.inbox(view))
    }
  }

  /// Turns a form into commands and keeps them; throws ``ActRefusal`` where that may not be.
  private func send(
    _ act: AgencyAct,
    _ subject: Subject,
    _ fields: FormFields,
    _ envelope: ActSender.Envelope,
    _ officer: Officer
  ) async throws {
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
    try await sender.send(commands, file: order.file, envelope, names: names)
  }

  /// The stage that a form speaks of, whose fields a refusal names.
  private func stage(_ act: AgencyAct, _ fields: FormFields, _ mechanism: Mechanism) -> Stage? {
    if let id = fields.first(AgencyActs.Name.stage) { return mechanism.profile.stage(id)?.stage }
    return mechanism.profile.stages.first {
      $0.act == (act == .answer ? .requestClose : .report) && !$0.mustSay.isEmpty
    }
  }

  private func mechanism(of subject: Subject, in state: RegisterState) throws -> Mechanism {
    let id: String? =
      switch subject {
      case .commitment(let number): state.commitments[number]?.entry.mechanism
      case .handling(let number): state.handlings[number]?.intake.mechanism
      case .directory, .intake, .programme: nil
      }
    guard let id else { throw RegisterError.unknown(subject) }
    guard let found = mechanisms[id] else { throw RegisterError.unknownMechanism(id) }
    return found
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
