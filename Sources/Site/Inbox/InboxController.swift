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

  /// What may be done about a commitment, and about a case.
  static let itemActs: [AgencyAct] = [
    .sign, .unchanged, .progress, .file, .extend, .suggest, .carryOut, .reply,
  ]
  static let caseActs: [AgencyAct] = [.sign, .file, .answer, .extend, .handBack]

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
    let officer = try context.officer()
    var page = try await builder(officer).page(view)
    page.feeds = try await services.feeds([.agency], of: officer)
    return Response.page(page.render(context.visitor))
  }

  private func builder(_ officer: Officer) throws -> InboxBuilder {
    guard let register = services.register else { throw PageError(.notFound) }
    let context = RegisterContext(
      at: services.now(),
      officer: officer,
      mechanisms: services.mechanisms.mechanisms
    )
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
      let sender = AgencySender(services: services, officer: officer)
      _ = try await sender.send(act, about: subject, fields, envelope)
    } catch let refusal as ActRefusal {
      let tried = ActTry(subject, act, fields, refusal)
      var response = Response.page(try await page(envelope.back, tried, officer, context))
      response.status = refusal.status
      return response
    }
    switch envelope.back {
    case .item(let number): return Response.seeOther(.item(number))
    case .inbox, .desk, .meeting:
      let view = InboxView(done: act, about: subject, was: envelope.version)
      return Response.seeOther(.inbox(view))
    case .handling, .cases:
      return Response.seeOther(envelope.back.address(after: .agency(act), with: number))
    }
  }

  /// The page on which a refusal is told: that of the case where the form stood there or in a queue.
  private func page(
    _ back: ActReturn,
    _ tried: ActTry,
    _ officer: Officer,
    _ context: SiteContext
  ) async throws -> [UInt8] {
    switch (back, tried.subject) {
    case (.handling, .handling(let number)), (.cases, .handling(let number)):
      guard let register = services.register else { throw PageError(.notFound) }
      let desk = CaseDesk(services: services, register: register, officer: officer)
      return try await desk.page(number, refused: .agency(tried)).render(context.visitor)
    default:
      return try await builder(officer).page(InboxView(), tried: tried).render(context.visitor)
    }
  }
}
