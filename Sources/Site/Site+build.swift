// SPDX-License-Identifier: Apache-2.0
package import Hummingbird
import HTTPTypes
import Pages

/// Wires every route of the site.
package func buildRouter(_ services: SiteServices) -> Router<SiteContext> {
  let router = Router(context: SiteContext.self, options: [.autoGenerateHeadEndpoints])
  router.add(middleware: HeaderMiddleware())
  router.add(middleware: ProblemMiddleware(limit: services.limit, fixed: services.language))
  router.add(middleware: HostMiddleware(hosts: services.hosts))
  router.add(middleware: LanguageMiddleware(fixed: services.language))
  router.get("health") { _, _ in
    Response(
      status: .ok,
      headers: [.contentType: "text/plain", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: "ok\n"))
    )
  }
  AssetController().addRoutes(to: router)
  StartController(services: services).addRoutes(to: router)
  UploadController(services: services).addRoutes(to: router)
  ReportController(services: services).addRoutes(to: router)
  DownloadController(services: services).addRoutes(to: router)
  ThreadsController(services: services).addRoutes(to: router)
  MechanismController(services: services).addRoutes(to: router)
  APIController(services: services).addRoutes(to: router)
  return router
}
