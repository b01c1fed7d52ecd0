// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Pages
import Ledger
import Register
import Site
import Storage
import TestSupport
import Testing

/// The page of an item, its evidence, and the way to its sentence.
@Suite struct ItemRouteTests {
  private let first = SerialNumber("2026-1") ?? .blank

  @Test func whoeverReadsTheRegisterSeesAnItem() async throws {
    try await withOffice { office async throws in
      for officer in APIOffice.everybody {
        let page = try await office.page("/items/2026-1", as: officer)
        #expect(page.contains("资金未到位") && page.contains("财政先垫付"), "\(officer.role)")
        #expect(page.utf8.count < 150_000)
      }
      #expect(try await office.get("/items/2026-1", as: nil).status == .seeOther)
      for wrong in ["/items/2026-999", "/items/1", "/items/2026-01"] {
        #expect(try await office.get(wrong).status == .notFound, "\(wrong)")
      }
    }
  }

  @Test func itsSentenceLeadsToItsPlaceInTheReport() async throws {
    try await withOffice { office async throws in
      let page = try await office.page("/items/2026-1")
      let link = try #require(
        page.components(separatedBy: "/at/").first?.components(separatedBy: "\"").last
      )
      let span = try #require(page.components(separatedBy: "/at/").dropFirst().first)
      let address = link + "/at/" + String(span.prefix { $0 != "\"" })
      let passage = try await office.get(address)
      #expect(passage.status == .seeOther)
      let target = try #require(passage.headers[.location])
      #expect(target.hasPrefix(link))
      let anchor = try #require(target.components(separatedBy: "#").last)
      let report = try await office.page(target.components(separatedBy: "#")[0])
      #expect(report.contains("id=\"\(anchor)\""))
      for wrong in ["x", "5-4", "1"] {
        #expect(try await office.get(link + "/at/" + wrong).status == .notFound)
      }
    }
  }

  @Test func evidenceIsSavedAndOnlyThatOfTheItem() async throws {
    try await withOffice { office async throws in
      let response = try await office.get("/items/2026-1/evidence/\(APIOffice.piece)")
      #expect(response.status == .ok)
      #expect(Array(buffer: response.body) == Array("ABC".utf8))
      #expect(response.headers[.contentType] == "application/octet-stream")
      #expect(response.headers[.contentDisposition]?.hasPrefix("attachment;") == true)
      // Bytes that are kept, but were not handed in for this item.
      let other = try await office.register.keep(Array("secret".utf8))
      for wrong in ["/items/2026-1/evidence/\(other)", "/items/2026-2/evidence/\(APIOffice.piece)"]
      {
        #expect(try await office.get(wrong).status == .notFound, "\(wrong)")
      }
      let stranger = try await office.get("/items/2026-1/evidence/\(APIOffice.piece)", as: nil)
      #expect(stranger.status == .seeOther)
    }
  }

  @Test func theHistoryIsReadBackwardsInPages() async throws {
    try await withOffice { office async throws in
      for place in 1...30 {
        let title = CommitmentCommand.correct(.title, FieldValue(text: "第\(place)稿"), reason: "改")
        try await office.give(.commitment(first, title))
      }
      let newest = try await office.page("/items/2026-1")
      #expect(newest.contains("<del>第29稿</del> → <ins>第30稿</ins>"))
      #expect(!newest.contains("<ins>第5稿</ins>"))
      let older = try #require(
        newest.components(separatedBy: "href=\"/items/2026-1?before=").dropFirst().first
      )
      let page = try await office.page("/items/2026-1?before=" + older.prefix { $0.isNumber })
      #expect(page.contains("<ins>第5稿</ins>"))
      #expect(!page.contains("<ins>第30稿</ins>"))
      // The foot still speaks of the last event of all.
      let index = try await office.register.checkpoint().size - 1
      for page in [newest, page] { #expect(page.contains("/api/v1/log/events/\(index)/proof")) }
      for odd in ["0", "1", "-5", "999", "x"] {
        #expect(try await office.page("/items/2026-1?before=\(odd)").contains("<ins>第30稿</ins>"))
      }
    }
  }

  @Test func anItemThatBecameOthersSaysSo() async throws {
    try await withOffice { office async throws in
      let merge = CommitmentCommand.merge(into: first)
      try await office.give(.commitment(SerialNumber("2026-2") ?? .blank, merge))
      let page = try await office.page("/items/2026-2")
      #expect(page.contains("这一项已并入") && page.contains("href=\"/items/2026-1\""))
    }
  }
}
