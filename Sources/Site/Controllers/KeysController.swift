// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Pages

/// Switches the keys of single letters off and on; a cookie keeps it, so that it takes no account and
/// no script.
struct KeysController {
  func addRoutes(to routes: SiteRoutes) {
    routes.post("keys", .anyone, use: change)
  }

  @Sendable
  private func change(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let value = fields.first(KeyHelp.Name.keys), ["on", "off"].contains(value) else {
      throw PageError(.badRequest)
    }
    let back = AccountController.next(fields.first(KeyHelp.Name.back))
    var response = Response(
      status: .seeOther,
      headers: [.location: back ?? SiteURL.start.description]
    )
    response.setCookie(.kept(KeyHelp.Name.keys, value))
    return response
  }
}
