// SPDX-License-Identifier: Apache-2.0
package import HTTPTypes
import Hummingbird
import Pages
import Register

/// The routes of the site, each with its rule: there is no other way to add one.
package final class SiteRoutes {
  /// A row of the table, from which the tests of access are made.
  package struct Row: Sendable, Hashable {
    /// The method.
    package let method: HTTPRequest.Method
    /// The path as the router has it.
    package let path: String
    /// Who may ask for it.
    package let rule: RouteRule
  }

  typealias Handler = @Sendable (Request, SiteContext) async throws -> Response
  typealias FormHandler = @Sendable (FormFields, Request, SiteContext) async throws -> Response

  /// The most bytes of a form without files.
  static let formLimit = 1 << 18

  /// All rows, in the order they were added.
  package private(set) var rows: [Row] = []
  private let router: Router<SiteContext>
  private let services: SiteServices

  init(_ router: Router<SiteContext>, _ services: SiteServices) {
    self.router = router
    self.services = services
  }

  /// A page that changes nothing.
  func get(_ path: String, _ rule: RouteRule, use handler: @escaping Handler) {
    add(.get, path, rule, handler)
  }

  /// A form: its fields are read, and held against the session, before the handler sees them.
  func post(_ path: String, _ rule: RouteRule, use handler: @escaping FormHandler) {
    let services = services
    add(.post, path, rule) { request, context in
      let body = try await request.body.bytes(upTo: Self.formLimit, services.now)
      let fields = FormFields(urlEncoded: body)
      try context.check(fields)
      return try await handler(fields, request, context)
    }
  }

  /// A form with files: the handler reads it, and holds it against the session itself.
  func upload(_ path: String, _ rule: RouteRule, use handler: @escaping Handler) {
    add(.post, path, rule, handler)
  }

  /// An operation of the API, which looks at the key itself.
  func operation(
    _ method: HTTPRequest.Method,
    _ path: String,
    use handler: @escaping Handler
  ) {
    add(method, path, .key, handler)
  }

  private func add(
    _ method: HTTPRequest.Method,
    _ path: String,
    _ rule: RouteRule,
    _ handler: @escaping Handler
  ) {
    rows.append(Row(method: method, path: path, rule: rule))
    let services = services
    router.on(RouterPath(path), method: method) { request, context in
      try services.admit(context, by: rule, to: request)
      return try await handler(request, context)
    }
  }
}

extension SiteServices {
  /// Lets a request through or throws the page that says why not.
  func admit(_ context: SiteContext, by rule: RouteRule, to request: Request) throws {
    let roles: Set<RegisterRole>
    switch rule {
    case .anyone, .key: return
    case .open(let some):
      if isOpen { return }
      roles = some
    case .roles(let some): roles = some
    }
    guard let session = context.session else {
      let isPage = request.method == .get || request.method == .head
      throw PageError(.signIn(next: isPage ? request.uri.string : nil))
    }
    guard roles.contains(session.officer.role) else { throw PageError(.notAllowed) }
  }
}

extension SiteContext {
  /// Refuses a form that does not bear the word of the session it comes with.
  func check(_ fields: FormFields) throws {
    guard let session else { return }
    guard fields.first(Html.formTokenField) == session.formToken else {
      throw PageError(.staleForm)
    }
  }

  /// Who acts; a rule that lets in only those who are signed in stands before it.
  func officer() throws -> Officer {
    guard let session else { throw PageError(.signIn(next: nil)) }
    return session.officer
  }
}
