// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Logging
import Pages
import Profiles
import Register
import Storage

/// The links that a supervisor makes on the desk, and takes back.
struct DeskLinkController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    routes.post("desk/link", .roles([.supervisor]), use: make)
    routes.post("desk/link/withdraw", .roles([.supervisor]), use: withdraw)
  }

  @Sendable
  private func make(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let (desk, subject) = try asked(fields)
    let link = try await desk.make(
      about: subject,
      mechanisms: services.mechanisms.mechanisms,
      maker: try context.officer().person,
      days: fields.first(DeskField.days).flatMap { Int($0) } ?? AnswerLink.days
    )
    if let link {
      context.logger.info("A link was made", metadata: ["link": "\(link.id.prefix(8))"])
    }
    return back(to: subject, fields)
  }

  @Sendable
  private func withdraw(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let (desk, subject) = try asked(fields)
    guard let id = fields.first(DeskField.link), try await desk.links.link(id)?.subject == subject
    else { throw PageError(.notFound) }
    // One that was used meanwhile is shown as used.
    _ = try await desk.links.withdrawLink(id, at: services.now())
    return back(to: subject, fields)
  }

  private func asked(_ fields: FormFields) throws -> (LinkDesk, Subject) {
    guard let desk = services.links else { throw PageError(.notFound) }
    guard let subject = fields.first(DeskField.subject).flatMap({ Subject($0) }), subject.isLoop
    else { throw PageError(.badRequest) }
    return (desk, subject)
  }

  /// The panel of what the link is about, where the link stands now.
  private func back(to subject: Subject, _ fields: FormFields) -> Response {
    var view = DeskView { fields.first($0) }
    view.at = subject
    return Response.seeOther(.desk(view))
  }
}

extension LinkDesk {
  /// The most links of one thing that the desk shows.
  private static let shown = 5

  /// The last links about a subject, as the desk shows them.
  func shown(about subject: Subject, origin: String) async throws -> [DeskLink] {
    var shown: [DeskLink] = []
    for link in try await links.links(of: subject, limit: Self.shown) {
      let (until, state): (Timestamp, DeskLink.State)
      if let use = link.use {
        (until, state) = (use.at, .used)
      } else if let withdrawn = link.withdrawnAt {
        (until, state) = (withdrawn, .withdrawn)
      } else if link.isOpen(at: now()) {
        let address = origin + SiteURL.answer(token: try await word(of: link)).description
        (until, state) = (link.until, .open(address: address))
      } else {
        (until, state) = (link.until, .expired)
      }
      shown.append(
        DeskLink(
          id: link.id,
          maker: link.maker == Officer.system.person ? "" : link.maker,
          until: CivilTime(milliseconds: until.milliseconds),
          state: state
        )
      )
    }
    return shown
  }
}
