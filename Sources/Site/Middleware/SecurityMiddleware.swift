// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Pages

extension HTTPField.Name {
  static let fetchSite = nonEmpty("sec-fetch-site")
  static let frameOptions = nonEmpty("x-frame-options")
  static let referrerPolicy = nonEmpty("referrer-policy")
  static let openerPolicy = nonEmpty("cross-origin-opener-policy")
  static let resourcePolicy = nonEmpty("cross-origin-resource-policy")
  static let permissionsPolicy = nonEmpty("permissions-policy")

  private static func nonEmpty(_ name: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is no field name") }
    return name
  }
}

/// Says on every answer what a browser may do with it.
struct HeaderMiddleware: RouterMiddleware {
  static let contentPolicy = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
    """

  @concurrent
  func handle(
    _ request: Request,
    context: SiteContext,
    next: @concurrent (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.contentSecurityPolicy] = Self.contentPolicy
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.frameOptions] = "DENY"
    response.headers[.referrerPolicy] = "same-origin"
    response.headers[.openerPolicy] = "same-origin"
    response.headers[.resourcePolicy] = "same-origin"
    response.headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
    if request.uri.path.hasPrefix(AnswerController.root) {
      // The address is a right: no cache keeps it and no page is told of it.
      response.headers[.cacheControl] = "no-store"
      response.headers[.referrerPolicy] = "no-referrer"
    } else if response.headers[.cacheControl] == nil {
      response.headers[.cacheControl] = "private, no-cache"
      response.headers[.vary] = "accept-language, cookie"
    }
    return response
  }
}

/// Refuses requests that name another host and forms that come from another page.
struct HostMiddleware: RouterMiddleware {
  let hosts: HostPolicy

  @concurrent
  func handle(
    _ request: Request,
    context: SiteContext,
    next: @concurrent (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    let authority = request.head.authority
    guard hosts.answers(authority: authority) else { throw PageError(.forbidden) }
    if request.method != .get, request.method != .head {
      let isTaken = hosts.takesForm(
        origin: request.headers[.origin],
        fetchSite: request.headers[.fetchSite],
        authority: authority,
        bearsRight: request.uri.path.hasPrefix(AnswerController.root)
      )
      guard isTaken else { throw PageError(.forbidden) }
    }
    return try await next(request, context)
  }
}
