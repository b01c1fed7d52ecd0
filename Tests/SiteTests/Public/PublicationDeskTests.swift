// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Register
import Storage
import TestSupport
import Testing

@testable import Site

/// The desk that lets out to the public, as two persons use it.
struct PublicationDeskTests {
  private static let number = APIOffice.item

  private static func version(_ site: SignedInSite) async throws -> Int {
    try #require(
      try await site.register.state(of: [.commitment(number)]).commitments[number]?.version
    )
  }

  private static func act(
    _ fields: [(String, String)],
    _ officer: Officer,
    _ site: SignedInSite
  ) async throws -> TestResponse {
    let (cookie, form) = try await site.session(of: officer)
    return try await site.post("/desk/public/act", fields + [("form", form)], cookie)
  }

  @Test func onePersonProposesAndAnotherLetsOut() async throws {
    try await SignedInSite.with { site in
      let version = try await Self.version(site)
      let seen = "\(Self.number):\(version)"
      let (cookie, _) = try await site.session(of: Office.supervisor)
      #expect(try await site.get("/desk/public", cookie).page.contains("value=\"\(seen)\""))
      let proposed = try await Self.act(
        [("act", "propose"), ("item", seen)],
        Office.supervisor,
        site
      )
      #expect(proposed.headers[.location] == "/desk/public?done=1")
      // Whoever proposed sees it wait and cannot tick it; sent anyway, it is refused.
      let own = try await site.get("/desk/public", cookie).page
      #expect(own.contains("本人提请，须他人复核") && own.contains("value=\"\(seen)\" disabled"))
      let alone = try await Self.act([("act", "approve"), ("item", seen)], Office.supervisor, site)
      #expect(alone.status == .unprocessableContent)
      #expect(try await site.register.publicRegister().lines.isEmpty)
      let (other, _) = try await site.session(of: Office.second)
      let preview = try await site.get("/desk/preview/items/2026-1/", other)
      #expect(preview.status == .ok && preview.page.contains("这是预览"))
      let approved = try await Self.act([("act", "approve"), ("item", seen)], Office.second, site)
      #expect(approved.status == .seeOther)
      #expect(try await site.get("/public/items/2026-1/").status == .ok)
      #expect(try await site.get("/desk/preview/items/2026-1/", other).status == .notFound)
    }
  }

  @Test func whatChangedSinceItWasSeenIsNotProposed() async throws {
    try await SignedInSite.with { site in
      let seen = "\(Self.number):\(try await Self.version(site) - 1)"
      let response = try await Self.act(
        [("act", "propose"), ("item", seen)],
        Office.supervisor,
        site
      )
      #expect(response.status == .unprocessableContent && response.page.contains("2026-1"))
    }
  }

  @Test func aLeaderDeclinesWithAReasonAndProposesNothing() async throws {
    try await SignedInSite.with { site in
      let seen = "\(Self.number):\(try await Self.version(site))"
      _ = try await Self.act([("act", "propose"), ("item", seen)], Office.supervisor, site)
      let bare = try await Self.act([("act", "decline"), ("item", seen)], Office.mayor, site)
      #expect(bare.status == .unprocessableContent)
      let fields = [("act", "decline"), ("item", seen), ("reason", "口径未定")]
      #expect(try await Self.act(fields, Office.mayor, site).status == .seeOther)
      #expect(try await site.register.proposals(limit: 9).total == 0)
      let (cookie, _) = try await site.session(of: Office.mayor)
      #expect(try await !site.get("/desk/public", cookie).page.contains("value=\"propose\""))
      let again = try await Self.act([("act", "propose"), ("item", seen)], Office.mayor, site)
      #expect(again.status == .unprocessableContent)
    }
  }

  @Test func oneTakesAwayByNumberAndReason() async throws {
    try await SignedInSite.with { site in
      try await PublicRouteTests.letOut(site)
      let fields = [("act", "withdraw"), ("number", "2026-1"), ("reason", "口径有误")]
      #expect(try await Self.act(fields, Office.supervisor, site).status == .seeOther)
      #expect(try await site.get("/public/items/2026-1/").status == .notFound)
      let nothing = try await Self.act([("act", "approve")], Office.supervisor, site)
      #expect(nothing.status == .unprocessableContent && nothing.page.contains("没有选定事项"))
    }
  }
}
