// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Logging
import Pages

/// An answer that is a page about what did not work.
struct PageError: Error {
  let problem: ProblemPage.Problem

  init(_ problem: ProblemPage.Problem) { self.problem = problem }

  var status: HTTPResponse.Status {
    switch problem {
    case .notFound: .notFound
    case .forbidden, .notAllowed, .staleForm: .forbidden
    case .signIn: .unauthorized
    case .badRequest: .badRequest
    case .undoExpired, .setUpExpired: .gone
    case .tooSlow: .requestTimeout
    case .refused(_, .tooLarge): .contentTooLarge
    case .refused(_, .brokenForm): .badRequest
    case .refused: .unprocessableContent
    case .failed: .internalServerError
    }
  }
}

/// Turns every error into a page, on an address of the API into a problem; what failed here is logged under a number and not shown.
struct ProblemMiddleware: RouterMiddleware {
  let limit: Int

  @concurrent
  func handle(
    _ request: Request,
    context: SiteContext,
    next: @concurrent (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let seen as SeenError {
      return answer(to: request, seen.error, context, seen.visitor)
    } catch {
      return answer(to: request, error, context, context.visitor)
    }
  }

  private func answer(
    to request: Request,
    _ error: any Error,
    _ context: SiteContext,
    _ visitor: Visitor
  ) -> Response {
    if request.uri.path == APIController.root
      || request.uri.path.hasPrefix(APIController.root + "/")
    {
      return APIController.problem(for: error, request, context, limit: limit)
        .response(visitor.language)
    }
    let error = pageError(for: error, context)
    if case .signIn(let next?) = error.problem { return .seeOther(.signIn(next: next)) }
    let page = ProblemPage(error.problem).render(visitor)
    var response = error.problem == .tooSlow ? Response.lastPage(page) : Response.page(page)
    response.status = error.status
    return response
  }

  private func pageError(for error: any Error, _ context: SiteContext) -> PageError {
    switch error {
    case let error as PageError: return error
    case let error as HTTPError where error.status == .notFound: return PageError(.notFound)
    case let error as HTTPError where error.status == .contentTooLarge:
      return PageError(.refused(fileName: nil, .tooLarge(byteCount: nil, limit: limit)))
    case let error as HTTPError where error.status.kind == .clientError:
      return PageError(.badRequest)
    default:
      context.logger.error("A request failed", metadata: ["error": "\(error)"])
      return PageError(.failed(requestID: context.id))
    }
  }
}

extension Response {
  /// A page of HTML.
  static func page(_ bytes: [UInt8]) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
  }

  /// A page after which the connection is closed, whatever of the request is still under way.
  ///
  /// The server reads a body to its end before it looks at the next request, and a header does not
  /// keep it from that; an error behind the page does.
  static func lastPage(_ bytes: [UInt8]) -> Response {
    struct Ended: Error {}
    return Response(
      status: .ok,
      headers: [.contentType: "text/html; charset=utf-8", .connection: "close"],
      body: ResponseBody(contentLength: bytes.count) { writer in
        try await writer.write(ByteBuffer(bytes: bytes))
        try await writer.finish(nil)
        throw Ended()
      }
    )
  }

  /// Sends the browser to another page by GET.
  static func seeOther(_ url: SiteURL) -> Response {
    Response(status: .seeOther, headers: [.location: url.description])
  }
}
