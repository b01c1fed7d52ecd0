// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Register
import Storage
import TestSupport
import Testing

@testable import Site

/// Every route of the table by everybody: who is not named by its rule is kept out, who is comes in.
struct RouteAccessTests {
  private static let roles: [(role: RegisterRole, officer: Officer)] = [
    (.supervisor, Office.supervisor), (.agency, Office.housing), (.leader, Office.mayor),
    (.auditor, Office.auditor), (.administrator, APIOffice.administrator),
  ]

  @Test func keepsToTheRuleOfEveryRoute() async throws {
    try await SignedInSite.with { site in
      let services = SiteServices(
        store: site.store,
        register: site.register,
        published: site.register
      )
      let rows = addRoutes(to: Router(context: SiteContext.self), services)
        .filter { $0.rule != .key }
      #expect(rows.count > 40)
      for row in rows {
        let path = "/" + Self.filled(row.path)
        let stranger = try await ask(site, row, path, nil, "")
        switch row.rule {
        case .anyone: #expect(!Self.isKeptOut(stranger), "\(path) by a stranger")
        default: #expect(Self.isKeptOut(stranger), "\(path) by a stranger: \(stranger.status)")
        }
        for (role, officer) in Self.roles {
          let (cookie, form) = try await site.session(of: officer)
          let response = try await ask(site, row, path, cookie, form)
          let may =
            switch row.rule {
            case .anyone, .key: true
            case .open(let some), .roles(let some): some.contains(role)
            }
          #expect(
            Self.isKeptOut(response) == !may,
            "\(row.method) \(path) by \(role): \(response.status)"
          )
        }
      }
    }
  }

  private func ask(
    _ site: SignedInSite,
    _ row: SiteRoutes.Row,
    _ path: String,
    _ cookie: String?,
    _ form: String
  ) async throws -> TestResponse {
    row.method == .get
      ? try await site.get(path, cookie) : try await site.post(path, [("form", form)], cookie)
  }

  /// Sent to sign in, or told that the role may not.
  private static func isKeptOut(_ response: TestResponse) -> Bool {
    (response.status == .unauthorized && response.page.contains("请先登录"))
      || response.headers[.location]?.hasPrefix("/sign-in") == true
      || (response.status == .forbidden && response.page.contains("不能这样做"))
  }

  /// A path with something plausible in place of each variable.
  private static func filled(_ path: String) -> String {
    path.split(separator: "/").map { part in
      switch part {
      case ":number": "2026-1"
      case ":change": "none"
      case _ where part.hasPrefix(":"): "0123456789ab"
      default: String(part)
      }
    }.joined(separator: "/")
  }
}
