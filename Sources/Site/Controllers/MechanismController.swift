// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Pages
import Profiles

/// The mechanisms and what they rule.
struct MechanismController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    routes.get("mechanisms", .anyone, use: list)
    routes.get("mechanisms/:id", .anyone, use: show)
  }

  @Sendable
  private func list(_ request: Request, _ context: SiteContext) -> Response {
    let library = services.mechanisms
    let page = MechanismsPage(library.ids.compactMap { library.profiles[$0] })
    return Response.page(page.render(context.visitor))
  }

  @Sendable
  private func show(_ request: Request, _ context: SiteContext) throws -> Response {
    guard let id = context.parameters.get("id"), let profile = services.mechanisms.profiles[id]
    else { throw PageError(.notFound) }
    return Response.page(MechanismPage(profile).render(context.visitor))
  }
}
