// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Register
import Storage
import TestSupport
import Testing

@testable import Site

/// Deadlines for calendar programs, at addresses that bear the right to read them.
struct CalendarFeedTests {
  /// The address that a page shows, without its origin.
  private func address(in page: String) throws -> String {
    let start = try #require(page.range(of: "<input readonly value=\""))
    let address = String(page[start.upperBound...].prefix { $0 != "\"" })
    return String(address[(try #require(address.range(of: "/calendar/"))).lowerBound...])
  }

  private func assign(_ site: SignedInSite) async throws {
    _ = try await site.register.submit(
      Order(
        .commitment(APIOffice.item, .assign),
        at: site.clock.now,
        officer: Office.supervisor
      )
    )
  }

  @Test func anAgencyFetchesItsDeadlinesWithoutACookie() async throws {
    try await SignedInSite.with { site in
      try await assign(site)
      let (cookie, form) = try await site.session(of: Office.housing)
      #expect(try await site.get("/inbox", cookie).page.contains("生成本单位的订阅地址"))
      let fields = [("feed", "agency"), ("back", "inbox"), ("form", form)]
      let made = try await site.post("/calendar/feed", fields, cookie)
      #expect(made.status == .seeOther && made.headers[.location] == "/inbox")
      let path = try address(in: try await site.get("/inbox", cookie).page)
      #expect(path.hasSuffix(".ics"))
      let file = try await site.get(path)
      #expect(file.status == .ok)
      #expect(file.headers[.contentType] == "text/calendar; charset=utf-8")
      let text = file.page
      #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
      #expect(text.contains("UID:item/2026-1@qinghe.duixian\r\n"))
      #expect(text.contains("SUMMARY:2026-1 ") && text.contains("/items/2026-1\r\n"))
      // What has not changed is not sent again.
      let tag = try #require(file.headers[.eTag])
      let again = try await site.client.execute(
        uri: path,
        method: .get,
        headers: [.ifNoneMatch: tag]
      )
      #expect(again.status == .notModified && again.body.readableBytes == 0)
      // With a new address the old one ends.
      _ = try await site.post("/calendar/feed", fields, cookie)
      #expect(try await site.get(path).status == .notFound)
      let next = try address(in: try await site.get("/inbox", cookie).page)
      #expect(next != path)
      #expect(try await site.get(next).status == .ok)
    }
  }

  @Test func aPersonHasTheirOwnAndLosesItWithTheAccount() async throws {
    try await SignedInSite.with { site in
      try await assign(site)
      let (cookie, form) = try await site.session(of: Office.second)
      let fields = [("feed", "own"), ("back", "calendar"), ("form", form)]
      #expect(
        try await site.post("/calendar/feed", fields, cookie).headers[.location] == "/calendar"
      )
      let path = try address(in: try await site.get("/account", cookie).page)
      #expect(try address(in: try await site.get("/calendar", cookie).page) == path)
      #expect(try await site.get(path).page.contains("UID:item/2026-1@"))
      // Nobody has an agency's who is not of one.
      let agency = [("feed", "agency"), ("back", "inbox"), ("form", form)]
      #expect(try await site.post("/calendar/feed", agency, cookie).status == .badRequest)
      try await site.register.setDisabled(true, Office.second.post)
      #expect(try await site.get(path).status == .notFound)
    }
  }

  @Test func anotherAgencyHasNoneOfIt() async throws {
    try await SignedInSite.with { site in
      try await assign(site)
      let lead = try #require(
        try await site.register.state(of: [.commitment(APIOffice.item)])
          .commitments[APIOffice.item]?.fields.lead
      )
      let other = lead == "zhujian" ? Office.schools : Office.housing
      let word = try await site.links.renewFeed(of: .agency(other.agency))
      let file = try await site.get("/calendar/feed/\(word).ics")
      #expect(file.status == .ok && !file.page.contains("item/2026-1@"))
      let wrong = String(word.dropLast()) + (word.last == "A" ? "B" : "A")
      for path in ["/calendar/feed/\(wrong).ics", "/calendar/feed/\(word)", "/calendar/feed/x.ics"]
      {
        #expect(try await site.get(path).status == .notFound)
      }
      // It opens nothing else.
      #expect(try await site.get("/answer/\(word)").status == .notFound)
    }
  }
}
