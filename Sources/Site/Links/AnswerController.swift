// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Logging
import Mechanisms
import Pages
import Profiles
import Register
import Storage

/// Answers one request by a link, without an account: the inbox's one line, sent as the inbox sends it.
///
/// Looking changes nothing, since scanners of mail open every link; a form must be sent. Who sends it
/// needs no word of a session: the address is what nobody else knows.
struct AnswerController {
  let services: SiteServices

  /// What the addresses begin with.
  static let root = "/answer/"

  /// What may be done by a link: all that the inbox offers about a line.
  private static let acts = Set(InboxController.itemActs + InboxController.caseActs)
    .subtracting([.carryOut, .reply])

  func addRoutes(to routes: SiteRoutes) {
    routes.get("answer/:token", .anyone) { _, context in
      let (token, found) = try await find(context)
      guard case .link(let link) = found else { return answer(found, token, context) }
      return try await page(of: link, token, context)
    }
    routes.upload("answer/:token/:act", .anyone, use: act)
  }

  private func desk() throws -> LinkDesk {
    guard let desk = services.links else { throw PageError(.notFound) }
    return desk
  }

  private func find(_ context: SiteContext) async throws -> (String, LinkDesk.Found) {
    let token = context.parameters.get("token") ?? ""
    return (token, try await desk().find(token))
  }

  // MARK: - Doing it

  @Sendable
  private func act(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (token, found) = try await find(context)
    guard case .link(let link) = found else { return answer(found, token, context) }
    guard let act = context.parameters.get("act").flatMap(AgencyAct.init), Self.acts.contains(act)
    else { throw PageError(.notFound) }
    let fields = try await services.fields(of: request)
    try context.check(fields)
    guard var envelope = ActSender.Envelope(fields, link.subject, act) else {
      throw PageError(.badRequest)
    }
    // Whatever is sent by a link is one order, so that two that come together are not both kept.
    envelope.key = fields.key(word: "link.\(link.id)")
    guard let officer = try await officer(of: link), try await isAsked(link) else {
      return try await page(of: link, token, context)
    }
    do {
      let sender = AgencySender(services: services, officer: officer)
      let receipt = try await sender.send(act, about: link.subject, fields, envelope)
      let use = AnswerLink.Use(
        at: receipt.events.first?.mark.at ?? services.now(),
        act: act.rawValue,
        index: receipt.index ?? 0
      )
      try await desk().links.noteUse(use, of: link.id)
      context.logger.info("Answered by link", metadata: ["link": "\(link.id.prefix(8))"])
    } catch let refusal as ActRefusal {
      let tried = ActTry(link.subject, act, fields, refusal)
      return try await page(of: link, token, context, tried: tried, status: refusal.status)
    }
    return Response.seeOther(.answer(token: token))
  }

  /// Who acts by a link: whoever holds its post now; nil where nobody does, or the post went elsewhere.
  private func officer(of link: AnswerLink) async throws -> Officer? {
    let directory = try await desk().register.state(of: []).directory
    guard let officer = directory.officer(in: link.post), officer.agency == link.agency,
      officer.role == .agency
    else { return nil }
    return officer.byLink(of: link.maker)
  }

  /// Whether a link is good and what it answers is still asked.
  private func isAsked(_ link: AnswerLink) async throws -> Bool {
    guard link.isOpen(at: services.now()) else { return false }
    let state = try await desk().register.state(of: [link.subject])
    let asked = state.asked(link.subject, services.mechanisms.mechanisms)
    return asked?.officer.agency == link.agency && asked?.stage == link.stage
  }

  // MARK: - Pages

  private func page(
    of link: AnswerLink,
    _ token: String,
    _ context: SiteContext,
    tried: ActTry? = nil,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let desk = try desk()
    // It may have been used since it was found.
    guard let link = try await desk.links.link(link.id) else {
      return answer(.none, token, context)
    }
    let facts = try await facts(of: link)
    if let use = link.use {
      return try await receipt(use, link, facts, token, context)
    }
    if link.withdrawnAt != nil { return gone(.withdrawn(facts), token, context) }
    guard services.now() < link.until else { return gone(.expired(facts), token, context) }
    guard let officer = try await officer(of: link), try await isAsked(link) else {
      return gone(.overtaken(facts), token, context)
    }
    let builder = InboxBuilder(
      register: desk.register,
      context: RegisterContext(
        at: services.now(),
        officer: officer,
        mechanisms: services.mechanisms.mechanisms
      ),
      word: services.token()
    )
    guard let page = try await builder.only(link.subject, link: token, tried: tried) else {
      return gone(.overtaken(facts), token, context)
    }
    return answer(AnswerPage(token: token, .open(facts, page)), status, context)
  }

  private func facts(of link: AnswerLink) async throws -> AnswerPage.Facts {
    let directory = try await desk().register.state(of: []).directory
    return AnswerPage.Facts(
      agency: directory.agencies[link.agency]?.name ?? link.agency,
      post: directory.posts[link.post]?.title ?? link.post,
      maker: link.maker == Officer.system.person ? "" : link.maker,
      until: CivilTime(milliseconds: link.until.milliseconds)
    )
  }

  /// What was recorded; whoever finds the link after its time is told no more than that it was used.
  private func receipt(
    _ use: AnswerLink.Use,
    _ link: AnswerLink,
    _ facts: AnswerPage.Facts,
    _ token: String,
    _ context: SiteContext
  ) async throws -> Response {
    let register = try desk().register
    guard services.now() < link.until, let act = AgencyAct(rawValue: use.act) else {
      return gone(.expired(facts), token, context)
    }
    let events = try await register.events(from: use.index, limit: 8).prefix { logged in
      logged.event.subject == link.subject && logged.event.mark.at == use.at
        && logged.event.mark.officer.link == link.maker
    }
    let state = try await register.state(of: [link.subject])
    let standing = AnswerPage.Standing.used(
      facts,
      act,
      link.subject,
      title: state.title(of: link.subject),
      events.map { AnswerPage.Recorded(index: $0.index, event: $0.event) }
    )
    return answer(AnswerPage(token: token, standing), .ok, context)
  }

  private func gone(
    _ standing: AnswerPage.Standing,
    _ token: String,
    _ context: SiteContext
  ) -> Response {
    answer(AnswerPage(token: token, standing), .gone, context)
  }

  /// The page of a word that is no link.
  private func answer(
    _ found: LinkDesk.Found,
    _ token: String,
    _ context: SiteContext
  ) -> Response {
    guard case .locked(let until) = found else {
      return answer(AnswerPage(token: token, .unknown), .notFound, context)
    }
    let time = CivilTime(milliseconds: until.milliseconds)
    return answer(AnswerPage(token: token, .locked(until: time)), .tooManyRequests, context)
  }

  private func answer(
    _ page: AnswerPage,
    _ status: HTTPResponse.Status,
    _ context: SiteContext
  ) -> Response {
    var response = Response.page(page.render(context.visitor))
    response.status = status
    return response
  }
}
