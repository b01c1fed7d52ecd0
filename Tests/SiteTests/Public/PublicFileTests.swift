// SPDX-License-Identifier: Apache-2.0
import Documents
import Foundation
import FoundationXML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Register
import Storage
import TestSupport
import Testing

@testable import Site

/// The files of data of the public site, read by other people's parsers where there are some.
struct PublicFileTests {
  private static func object(_ response: TestResponse) throws -> [String: Any] {
    let data = Data(response.page.utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func theFeedsTellWhatHappened() async throws {
    try await SignedInSite.with { site in
      try await PublicRouteTests.letOut(site)
      for path in ["feed", "agencies/zhujian/feed", "items/2026-1/feed"] {
        let atom = try await site.get("/public/\(path).atom")
        #expect(atom.headers[.contentType] == "application/atom+xml")
        let reader = AtomReader(atom.page)
        #expect(reader.isWhole && reader.ids.count == 2 && Set(reader.ids).count == 2)
        #expect(
          reader.updated.allSatisfy { $0.hasSuffix("+08:00") && Timestamp(rfc3339: $0) != nil }
        )
        let json = try Self.object(try await site.get("/public/\(path).json"))
        #expect(json["version"] as? String == "https://jsonfeed.org/version/1.1")
        let items = try #require(json["items"] as? [[String: Any]])
        #expect(items.count == 1 && items[0]["id"] as? String == reader.ids.last)
      }
      #expect(try await site.get("/public/agencies/none/feed.atom").status == .notFound)
      #expect(try await site.get("/public/items/2026-2/feed.json").status == .notFound)
    }
  }

  @Test func whatWasTakenAwayIsToldWithoutItsWords() async throws {
    try await SignedInSite.with { site in
      try await PublicRouteTests.letOut(site)
      let quote = try #require(
        try await site.register.publicDocuments([APIOffice.item]).first?.item.quote
      )
      #expect(try await site.get("/public/feed.atom").page.contains(quote))
      _ = try await site.register.submit(
        Order(
          .commitment(APIOffice.item, .publish(.withdraw(reason: "误发"))),
          at: site.clock.now,
          officer: Office.supervisor
        )
      )
      for path in ["feed.atom", "feed.json", "items/2026-1/feed.atom", "data/2026.csv"] {
        let page = try await site.get("/public/\(path)").page
        #expect(!page.contains(quote) && !page.contains("误发"), "\(path)")
      }
      #expect(AtomReader(try await site.get("/public/feed.atom").page).ids.count == 3)
    }
  }

  @Test func theTableIsDescribedTwice() async throws {
    try await SignedInSite.with { site in
      try await PublicRouteTests.letOut(site)
      let csv = try await site.get("/public/data/2026.csv").page
      let rows = csv.components(separatedBy: "\r\n").filter { !$0.isEmpty }
      let head = rows[0].components(separatedBy: ",")
      #expect(rows.count == 2 && rows[1].hasPrefix("2026-1,"))
      let metadata = try Self.object(try await site.get("/public/data/2026.csv-metadata.json"))
      #expect(metadata["@context"] as? String == "http://www.w3.org/ns/csvw")
      let schema = try #require(metadata["tableSchema"] as? [String: Any])
      let columns = try #require(schema["columns"] as? [[String: Any]])
      #expect(columns.compactMap { $0["name"] as? String } == head)
      let package = try Self.object(try await site.get("/public/data/datapackage.json"))
      let resources = try #require(package["resources"] as? [[String: Any]])
      #expect(resources.compactMap { $0["path"] as? String } == ["2026.csv"])
      let fields = try #require(
        (resources[0]["schema"] as? [String: Any])?["fields"] as? [[String: Any]]
      )
      #expect(fields.compactMap { $0["name"] as? String } == head)
      #expect(try await site.get("/public/data/2025.csv").status == .notFound)
    }
  }

  @Test func theRecordsHoldTheDocumentsAsTheyWereSealed() async throws {
    try await SignedInSite.with { site in
      try await PublicRouteTests.letOut(site)
      let document = try await site.get("/public/items/2026-1/item.json").page
      let records = try await site.get("/public/data/2026.json").page
      #expect(records.contains("\"document\":\(document)}"))
      let items = try #require(
        try Self.object(try await site.get("/public/data/2026.json"))["items"] as? [[String: Any]]
      )
      #expect(items[0]["sha256"] as? String == PublicItem.hash(of: Array(document.utf8)))
      // Every field of the document is one that the schema knows.
      let schema = try Self.object(try await site.get("/public/data/schema.json"))
      let known = try #require(schema["properties"] as? [String: Any]).keys
      let patterns = try #require(schema["patternProperties"] as? [String: Any]).keys
        .map { try? Regex($0) }
      let whole = try Self.object(try await site.get("/public/items/2026-1/item.json"))
      for key in whole.keys where !known.contains(key) {
        #expect(patterns.contains { $0.map { key.contains($0) } == true }, "\(key)")
      }
    }
  }

  @Test func thePastIsAskedForByItsDay() async throws {
    try await SignedInSite.with { site in
      try await PublicRouteTests.letOut(site)
      let today = site.clock.now.date
      let path = "/public/items/2026-1/item.json?as_of="
      #expect(try await site.get(path + "\(today)").status == .ok)
      #expect(try await site.get(path + "2020-01-01").status == .notFound)
      #expect(try await site.get(path + "yesterday").status == .badRequest)
    }
  }

  @Test func theCalendarHasTheLastDays() async throws {
    try await SignedInSite.with { site in
      try await PublicRouteTests.letOut(site)
      let calendar = try await site.get("/public/data/2026.ics")
      #expect(calendar.headers[.contentType] == "text/calendar; charset=utf-8")
      #expect(calendar.page.hasPrefix("BEGIN:VCALENDAR\r\n"))
    }
  }
}

/// What a strict XML parser finds in a feed.
private final class AtomReader: NSObject, XMLParserDelegate {
  private(set) var ids: [String] = []
  private(set) var updated: [String] = []
  private(set) var isWhole = false
  private var text = ""

  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    isWhole = parser.parse()
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    if name == "id" { ids.append(text) }
    if name == "updated" { updated.append(text) }
  }
}
