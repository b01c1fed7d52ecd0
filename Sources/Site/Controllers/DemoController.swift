// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Pages
import Register
import Storage

/// The way into the demonstration: there is no such route in a real service.
struct DemoController {
  let services: SiteServices
  let demo: Demonstration

  func addRoutes(to routes: SiteRoutes) {
    routes.post("demo", .anyone, use: enter)
  }

  /// Signs in whoever asks, as the holder of one of the posts of the demonstration.
  @Sendable
  private func enter(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let desk = services.accounts, let post = fields.first("post"),
      demo.posts.contains(post),
      let officer = try await desk.register.state(of: []).directory.officer(in: post)
    else { throw PageError(.badRequest) }
    do throws(AccountError) {
      try await desk.accounts.addAccount(post, person: officer.person, key: nil, at: services.now())
    } catch {
      // They entered before.
      guard case .loginTaken = error else { throw error }
    }
    return Response.signedIn(desk.cookie(try await desk.begin(post, officer)), officer, next: nil)
  }
}

extension Demonstration {
  /// The cards of the start page.
  func cards(_ directory: Directory) -> [StartPage.RoleCard] {
    posts.compactMap { post in
      directory.officer(in: post).map { officer in
        StartPage.RoleCard(
          officer: officer,
          title: directory.posts[post]?.title ?? post,
          agency: directory.agencies[officer.agency]?.shown ?? ""
        )
      }
    }
  }
}
