// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Pages
import Profiles
import Register
import Storage

// The pages of links, good and no more.
extension AnswerController {
  /// The page of a link as it stands, with what was tried and refused.
  func page(
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
  func answer(
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
