// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Pages
import Register
import Storage

/// The start page, the page about the site, deleting and bringing back.
struct StartController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    routes.get("/", .anyone, use: start)
    routes.get("about", .anyone) { _, context in Response.page(AboutPage().render(context.visitor))
    }
    routes.post("r/:id/delete", .openKeepers, use: delete)
    routes.post("undo", .openKeepers, use: undo)
  }

  @Sendable
  private func start(_ request: Request, _ context: SiteContext) async throws -> Response {
    var deleted: StartPage.Deleted?
    if let token = request.uri.queryParameters["undo"].map(String.init),
      let entry = try await services.store.deleted(token)
    {
      deleted = StartPage.Deleted(title: entry.shownTitle, token: token)
    }
    let isReader = services.isOpen || context.session != nil
    let rows = isReader ? try await services.store.list().map(StartPage.Row.init) : []
    var cards: [StartPage.RoleCard] = []
    if let demo = services.demo, context.session == nil, let register = services.register {
      cards = demo.cards(try await register.state(of: []).directory)
    }
    let role = context.session?.officer.role
    let page = StartPage(
      rows: rows,
      deleted: deleted,
      limit: services.limit,
      mayKeep: services.isOpen || role == .supervisor || role == .administrator,
      cards: cards
    )
    return Response.page(page.render(context.visitor))
  }

  @Sendable
  private func delete(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let id = context.parameters.get("id").flatMap({ ReportID($0) }) else {
      throw PageError(.notFound)
    }
    let token = services.token()
    guard try await services.store.delete(id, at: services.now(), token: token) else {
      throw PageError(.notFound)
    }
    return Response.seeOther(.deleted(token: token))
  }

  @Sendable
  private func undo(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let token = fields.first("token"), let id = try await services.store.undo(token) else {
      throw PageError(.undoExpired)
    }
    return Response.seeOther(.reading(id.rawValue))
  }
}

extension ReportEntry {
  var shownTitle: String {
    ReportTitle.shown(title: title, place: place, year: year, fileName: fileName)
  }
}

extension StartPage.Row {
  init(_ entry: ReportEntry) {
    self.init(
      id: entry.id.rawValue,
      place: entry.place,
      year: entry.year,
      title: entry.shownTitle,
      targets: entry.counts.targets,
      outcomes: entry.counts.outcomes,
      livelihood: entry.counts.livelihood,
      indicators: entry.counts.indicators,
      receivedAt: CivilTime(milliseconds: entry.receivedAt.milliseconds)
    )
  }
}
