// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import Register
import Testing
import WorkingDays

@testable import Pages

/// Pages say what they show in the words of schema.org, and no foreign word gets out of the block.
struct LinkedDataTests {
  private static func page(_ quote: String, _ language: Language) -> [UInt8] {
    let number = SerialNumber(year: 2026, serial: 7) ?? .blank
    let register = PublicRegister(
      place: "青禾市",
      agencies: [:],
      reports: ["a": PublicReport(place: "青禾市", year: 2026)],
      lines: PublicLines(),
      logSize: 9,
      lastAt: Timestamp(milliseconds: 0),
      revision: 9
    )
    var item = PublicItem()
    (item.number, item.quote, item.report) = (number, quote, "a")
    item.verdict = .met
    return PublicItemPage(
      index: PublicIndex(register, on: .first),
      item: item,
      seal: 3,
      history: [],
      language: language
    ).bytes()
  }

  private static func block(_ page: [UInt8]) throws -> String {
    let text = String(decoding: page, as: UTF8.self)
    let blocks = text.components(separatedBy: "<script type=\"application/ld+json\">")
    try #require(blocks.count == 2)
    return try #require(blocks[1].components(separatedBy: "</script>").first)
  }

  private static func data(_ page: [UInt8]) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(try block(page).utf8))
    return try #require(value as? [String: Any])
  }

  @Test func aCommitmentIsAQuotationOfAReport() throws {
    let data = try Self.data(Self.page("改造老旧小区60个", .en))
    #expect(data["@context"] as? String == "https://schema.org")
    #expect(data["@type"] as? String == "Quotation")
    #expect(data["text"] as? String == "改造老旧小区60个")
    #expect(data["identifier"] as? String == "2026-7")
    #expect(data["creativeWorkStatus"] as? String == CommitmentVerdict.met.title.en)
    #expect(data["about"] == nil)
    let report = try #require(data["isPartOf"] as? [String: Any])
    #expect((report["author"] as? [String: Any])?["name"] as? String == "青禾市")
    let file = try #require(data["encoding"] as? [String: Any])
    #expect(file["contentUrl"] as? String == "../../../items/2026-7/item.json")
  }

  @Test func noWordGetsOutOfTheBlock() throws {
    let hostile = "</script><b>\"\\\u{1}\u{7F}&amp;<!--\u{2028}园"
    let page = Self.page(hostile, .zh)
    #expect(try Self.data(page)["text"] as? String == hostile)
    // Not even a beginning of markup: `<!--` changes how a browser reads the block.
    #expect(try !Self.block(page).contains { "<>&".contains($0) })
  }
}
