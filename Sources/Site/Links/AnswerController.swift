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

  func desk() throws -> LinkDesk {
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
  func officer(of link: AnswerLink) async throws -> Officer? {
    let directory = try await desk().register.state(of: []).directory
    guard let officer = directory.officer(in: link.post), officer.agency == link.agency,
      officer.role == .agency
    else { return nil }
    return officer.byLink(of: link.maker)
  }

  /// Whether a link is good and what it answers is still asked.
  func isAsked(_ link: AnswerLink) async throws -> Bool {
    guard link.isOpen(at: services.now()) else { return false }
    let state = try await desk().register.state(of: [link.subject])
    let asked = state.asked(link.subject, services.mechanisms.mechanisms)
    return asked?.officer.agency == link.agency && asked?.stage == link.stage
  }
}
