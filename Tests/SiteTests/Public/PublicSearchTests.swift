// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Pages
import Reading
import Register
import ReportText
import Storage
import TestSupport
import Testing

@testable import Site

/// The search over what is public, and over nothing else.
struct PublicSearchTests {
  private static func find(
    _ site: SignedInSite,
    _ words: String,
    _ change: (inout PublicQuery) -> Void = { _ in }
  ) async throws -> [PublicHit] {
    var query = PublicQuery(words: words)
    change(&query)
    return try await site.register.publicSearch(query, before: nil, limit: 50).hits
  }

  private static func hang(_ site: SignedInSite) async throws -> String {
    let state = try await site.register.state(of: [.commitment(APIOffice.item)])
    let entry = try #require(state.commitments[APIOffice.item]?.entry)
    let reports = try await site.store.list()
    let id = try #require(reports.first?.id)
    let loaded = try #require(try await site.store.load(id))
    let other = try #require(
      loaded.report.statements.first { TextSpan($0.span) != entry.span && $0.plain.count > 6 }
    )
    var link = ThreadLink()
    link.span = TextSpan(other.span)
    let sheet = ReportSheet(
      report: loaded.entry.textSHA256,
      place: "青禾市",
      year: 2026,
      text: loaded.text.bytes,
      candidates: []
    )
    _ = try await site.register.submit(
      Order(
        .commitment(APIOffice.item, .hang(link, in: sheet)),
        at: site.clock.now,
        officer: Office.supervisor
      )
    )
    return try #require(sheet.quote(link.span))
  }

  @Test func onlyWhatWasLetOutIsFound() async throws {
    try await SignedInSite.with { site in
      let state = try await site.register.state(of: [.commitment(APIOffice.item)])
      let quote = try #require(state.commitments[APIOffice.item]?.entry.quote)
      let (one, two) = (String(quote.prefix(1)), String(quote.prefix(2)))
      #expect(try await Self.find(site, quote).isEmpty)
      let outcome = try await Self.hang(site)
      try await PublicRouteTests.letOut(site)
      for words in [one, two, quote] {
        let hits = try await Self.find(site, words)
        #expect(hits.contains { $0.text == quote && $0.tense == .target }, "\(words)")
      }
      let hits = try await Self.find(site, String(outcome.prefix(4))) { $0.tense = .outcome }
      #expect(hits.map(\.text) == [outcome])
      #expect(try await Self.find(site, quote) { $0.tense = .outcome }.isEmpty)
      #expect(try await Self.find(site, quote) { $0.year = 2026 }.count == 1)
      #expect(try await Self.find(site, quote) { $0.year = 2025 }.isEmpty)
      #expect(try await Self.find(site, quote) { $0.topic = "民生" }.count == 1)
      #expect(try await Self.find(site, quote) { $0.topic = "x" }.isEmpty)
      #expect(try await Self.find(site, quote) { $0.reports = ["x"] }.isEmpty)
      // What the office writes is not looked through.
      for words in ["资金未到位", "财政先垫付", "照片"] {
        #expect(try await Self.find(site, words).isEmpty, "\(words)")
      }
      // Let out again it stands there once; taken away, not at all.
      let update = CommitmentCommand.update(Update(saying: .running), filing: nil)
      _ = try await site.register.submit(
        Order(.commitment(APIOffice.item, update), at: site.clock.now, officer: Office.housing)
      )
      try await PublicRouteTests.letOut(site)
      #expect(try await Self.find(site, quote).count == 1)
      _ = try await site.register.submit(
        Order(
          .commitment(APIOffice.item, .publish(.withdraw(reason: "误发"))),
          at: site.clock.now,
          officer: Office.supervisor
        )
      )
      #expect(try await Self.find(site, quote).isEmpty)
    }
  }

  @Test func thePageShowsWhatItFindsAndEscapesWhatIsAsked() async throws {
    try await SignedInSite.with { site in
      try await PublicRouteTests.letOut(site)
      let quote = try #require(
        try await site.register.publicDocuments([APIOffice.item]).first?.item.quote
      )
      let empty = try await site.get("/public/search/")
      #expect(empty.status == .ok && !empty.page.contains("class=\"none\""))
      let asked = PercentCoding.encode(String(quote.prefix(2)))
      let page = try await site.get("/public/search/?q=\(asked)&year=2026&tense=target").page
      #expect(page.contains("href=\"../items/2026-1/\">\(quote)"))
      #expect(try await site.get("/public/en/search/?q=zzz").page.contains("Nothing was found."))
      let script = PercentCoding.encode("\"><script>x</script>")
      #expect(try await !site.get("/public/search/?q=\(script)").page.contains("<script>x"))
      for odd in ["q=%22", "q=*&before=x", "q=a%00b", "q=AND+OR+NEAR(", "q=x&year=y&place=z"] {
        #expect(try await site.get("/public/search/?\(odd)").status == .ok, "\(odd)")
      }
      let words = try await site.get("/public/search/words.json").page
      #expect(words.contains(quote) && words.hasPrefix("[{\"number\":\"2026-1\""))
    }
  }
}
