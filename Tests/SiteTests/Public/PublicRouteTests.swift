// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Mechanisms
import Register
import Storage
import TestSupport
import Testing

@testable import Site

/// The public site as a stranger meets it.
struct PublicRouteTests {
  private static let number = APIOffice.item

  private static func give(
    _ command: CommitmentCommand,
    _ officer: Officer,
    to site: SignedInSite
  ) async throws {
    _ = try await site.register.submit(
      Order(.commitment(number, command), at: site.clock.now, officer: officer)
    )
  }

  /// One person proposes and another approves.
  static func letOut(_ site: SignedInSite) async throws {
    try await give(.publish(.propose), Office.supervisor, to: site)
    let item = try await site.register.state(of: [.commitment(number)]).commitments[number]
    let version = try #require(item?.publication.proposed?.version)
    try await give(.publish(.approve(version: version)), Office.second, to: site)
  }

  @Test func nothingIsSeenBeforeTheSecondPerson() async throws {
    try await SignedInSite.with { site in
      #expect(try await site.get("/public/").page.contains("还没有公开的事项"))
      #expect(try await site.get("/public/items/2026-1/").status == .notFound)
      try await Self.give(.publish(.propose), Office.supervisor, to: site)
      #expect(try await site.get("/public/items/2026-1/").status == .notFound)
      #expect(try await site.get("/public/items/2026-1/item.json").status == .notFound)
      let item = try await site.register.state(of: [.commitment(Self.number)])
        .commitments[Self.number]
      let version = try #require(item?.publication.proposed?.version)
      try await Self.give(.publish(.approve(version: version)), Office.second, to: site)
      let page = try await site.get("/public/items/2026-1/")
      #expect(page.status == .ok && page.page.contains(item?.entry.quote ?? "none"))
      try await Self.give(.publish(.withdraw(reason: "误发")), Office.supervisor, to: site)
      #expect(try await site.get("/public/items/2026-1/").status == .notFound)
      #expect(try await !site.get("/public/changes/").page.contains("误发"))
      #expect(try await site.get("/public/changes/").page.contains("撤下"))
    }
  }

  @Test func anybodyReadsWithoutACookieAndIsToldWhenNothingIsNew() async throws {
    try await SignedInSite.with { site in
      try await Self.letOut(site)
      let page = try await site.get("/public/2026/")
      #expect(page.status == .ok && page.headers[.setCookie] == nil)
      let tag = try #require(page.headers[.eTag])
      let again = try await site.client.execute(
        uri: "/public/2026/",
        method: .get,
        headers: [.ifNoneMatch: tag]
      )
      #expect(again.status == .notModified)
      // Somebody who is signed in gets the same bytes.
      let (cookie, _) = try await site.session(of: Office.supervisor)
      #expect(try await site.get("/public/2026/", cookie).page == page.page)
    }
  }

  @Test func pathsWithoutAPageAreRefused() async throws {
    try await SignedInSite.with { site in
      try await Self.letOut(site)
      for path in [
        "1999/", "topics/none/", "agencies/none/", "items/2026-2/", "items/x/", "2026/page-2/",
        "2026/page-1/", "../items/2026-1", "en/items/2026-1/item.json", "assets/none.css",
      ] {
        #expect(try await site.get("/public/" + path).status == .notFound, "\(path)")
      }
      #expect(try await site.get("/public").headers[.location] == "/public/")
      #expect(try await site.get("/public/2026").headers[.location] == "/public/2026/")
      let asked = try await site.get("/public/search?q=x").headers[.location]
      #expect(asked == "/public/search/?q=x")
    }
  }

  /// A thousand private texts, none of which may be found by whoever follows every link.
  @Test func aCrawlFindsNothingPrivate() async throws {
    try await SignedInSite.with { site in
      let planted = try await Self.plant(in: site)
      #expect(planted.count >= 1000)
      try await Self.letOut(site)
      let crawl = try await PublicCrawl.run(site)
      #expect(crawl.broken == [])
      #expect(crawl.pages.count > 25)
      #expect(crawl.pages.keys.contains("/public/items/2026-1/"))
      #expect(crawl.pages.keys.contains("/public/items/2026-1/item.json"))
      let everything = crawl.pages.values.joined(separator: "\n")
      for word in planted where everything.contains(word) { Issue.record("found \(word)") }
      for officer in APIOffice.everybody where everything.contains(officer.person) {
        Issue.record("found the name \(officer.person)")
      }
      // The test would find one: what is public is there.
      #expect(everything.contains("planted-source"))
    }
  }

  /// Plants texts wherever the office writes what is not for the public.
  private static func plant(in site: SignedInSite) async throws -> [String] {
    var planted: [String] = []
    func word(_ field: String) -> String {
      planted.append("planted-\(field)-\(planted.count)-x")
      return planted[planted.count - 1]
    }
    let today = site.clock.now.date
    for number in 0..<200 {
      var update = Update(saying: .running, text: word("update"))
      update.figures = [
        ReportedFigure(
          target: 0,
          value: Figure("\(number)") ?? .zero,
          asOf: today,
          source: "planted-source"
        )
      ]
      try await give(.update(update, filing: nil), Office.housing, to: site)
      let obstacle = Obstacle(cause: .land, text: word("obstacle"), request: word("request"))
      try await give(.raise(obstacle), Office.housing, to: site)
      let piece = Evidence(
        sha256: String(repeating: "0", count: 60) + String(1000 + number),
        name: word("file"),
        mediaType: "image/png",
        byteCount: 9,
        note: word("note")
      )
      try await give(.addEvidence(piece), Office.housing, to: site)
      try await give(.decide(LeaderDecision(text: word("decision"))), Office.mayor, to: site)
    }
    for place in 0..<50 {
      try await give(.clear(place, note: word("cleared")), Office.housing, to: site)
      try await give(.carryOut(place, note: word("carried")), Office.supervisor, to: site)
      let grade = CommitmentCommand.gradeEvidence(
        place,
        .b,
        isSupporting: true,
        note: word("grade")
      )
      try await give(grade, Office.supervisor, to: site)
      let suggestion = Suggestion(field: "topic", value: word("topic"), why: word("why"))
      try await give(.suggest(suggestion), Office.schools, to: site)
    }
    planted += ["北街七号门前没有车位", "代表甲", "照片.jpg", "资金未到位", "财政先垫付"]
    return planted
  }
}
