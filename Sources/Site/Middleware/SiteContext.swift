// SPDX-License-Identifier: Apache-2.0
package import Hummingbird
package import Pages

/// What goes with a request through the site.
package struct SiteContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// Whom the answer is for.
  package var visitor = Visitor.zh

  /// The language of the answer.
  package var language: Language { visitor.language }

  /// Who is signed in; nil where nobody is.
  package var session: SignedIn? { visitor.account }

  package init(source: Source) { coreContext = CoreRequestContextStorage(source: source) }
}

extension Request {
  /// The language asked for: by the address, by the cookie, by the browser.
  func language(_ fixed: Language?) -> (language: Language, isAsked: Bool) {
    if let asked = uri.queryParameters["lang"].flatMap({ Language(rawValue: String($0)) }) {
      return (asked, true)
    }
    if let kept = cookies["lang"].flatMap({ Language(rawValue: $0.value) }) { return (kept, false) }
    return (fixed ?? Language(accepting: headers[.acceptLanguage] ?? ""), false)
  }
}

/// Chooses the language of the answer and remembers what was asked for; looks whether the keys of single
/// letters are on.
struct LanguageMiddleware: RouterMiddleware {
  let fixed: Language?

  @concurrent
  func handle(
    _ request: Request,
    context: SiteContext,
    next: @concurrent (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    let (language, isAsked) = request.language(fixed)
    var context = context
    context.visitor.language = language
    context.visitor.hasKeys = request.cookies[KeyHelp.Name.keys]?.value != "off"
    var response = try await next(request, context)
    if isAsked {
      response.setCookie(.kept("lang", language.rawValue))
    }
    return response
  }
}

extension Cookie {
  /// A cookie of a choice that holds no secret, kept for a year.
  static func kept(_ name: String, _ value: String) -> Cookie {
    Cookie(
      name: name,
      value: value,
      maxAge: 31_536_000,
      path: "/",
      httpOnly: true,
      sameSite: .lax
    )
  }
}
