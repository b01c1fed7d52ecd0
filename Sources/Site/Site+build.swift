// SPDX-License-Identifier: Apache-2.0
package import Hummingbird
import HTTPTypes
import Pages

/// Wires every route of the site.
package func buildRouter(_ services: SiteServices) -> Router<SiteContext> {
  let router = Router(context: SiteContext.self, options: [.autoGenerateHeadEndpoints])
  addRoutes(to: router, services)
  return router
}

/// Adds every route with its rule, and tells them.
@discardableResult
package func addRoutes(
  to router: Router<SiteContext>,
  _ services: SiteServices
) -> [SiteRoutes.Row] {
  router.add(middleware: HeaderMiddleware())
  router.add(middleware: LanguageMiddleware(fixed: services.language))
  router.add(middleware: ProblemMiddleware(limit: services.limit))
  router.add(middleware: HostMiddleware(hosts: services.hosts))
  router.add(middleware: SessionMiddleware(identify: services.identify))
  let routes = SiteRoutes(router, services)
  routes.get("health", .anyone) { _, _ in
    Response(
      status: .ok,
      headers: [.contentType: "text/plain", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: "ok\n"))
    )
  }
  AssetController().addRoutes(to: routes)
  KeysController().addRoutes(to: routes)
  StartController(services: services).addRoutes(to: routes)
  UploadController(services: services).addRoutes(to: routes)
  ReportController(services: services).addRoutes(to: routes)
  DownloadController(services: services).addRoutes(to: routes)
  ThreadsController(services: services).addRoutes(to: routes)
  MechanismController(services: services).addRoutes(to: routes)
  DeskController(services: services).addRoutes(to: routes)
  DeskLinkController(services: services).addRoutes(to: routes)
  DeskIntakeController(services: services).addRoutes(to: routes)
  DeskPaperController(services: services).addRoutes(to: routes)
  AccountController(services: services).addRoutes(to: routes)
  PeopleController(services: services).addRoutes(to: routes)
  LeaderController(services: services).addRoutes(to: routes)
  LeaderListsController(services: services).addRoutes(to: routes)
  ProposalsController(services: services).addRoutes(to: routes)
  if let demo = services.demo {
    DemoController(services: services, demo: demo).addRoutes(to: routes)
  }
  InboxController(services: services).addRoutes(to: routes)
  AnswerController(services: services).addRoutes(to: routes)
  CalendarFeedController(services: services).addRoutes(to: routes)
  RegisterController(services: services).addRoutes(to: routes)
  ItemController(services: services).addRoutes(to: routes)
  TakeBackController(services: services).addRoutes(to: routes)
  CaseController(services: services).addRoutes(to: routes)
  if let store = services.published {
    let reader = PublicReader(store)
    PublicController(services: services, reader: reader).addRoutes(to: routes)
    PublicationController(services: services, reader: reader).addRoutes(to: routes)
  }
  APIController(services: services).addRoutes(to: routes)
  return routes.rows
}
