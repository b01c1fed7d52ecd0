// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Pages

/// Finds out who sends a request; the rule of the route decides whether they may.
struct SessionMiddleware: RouterMiddleware {
  let identify: SiteServices.Identify

  @concurrent
  func handle(
    _ request: Request,
    context: SiteContext,
    next: @concurrent (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.visitor.account = try await identify(request)
    do {
      return try await next(request, context)
    } catch {
      // A page about what did not work still bears the name of whoever sees it.
      throw SeenError(error, by: context.visitor)
    }
  }
}

/// An error with whoever it is shown to.
struct SeenError: Error {
  let error: any Error
  let visitor: Visitor

  init(_ error: any Error, by visitor: Visitor) {
    self.error = error
    self.visitor = visitor
  }
}
