// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Pages
import Register
import ReportText
import Site
import Storage
import Testing

/// Two reports side by side, and what a person may say of them.
@Suite struct ThreadsRouteTests {
  private static let before = """
    青禾市2025年政府工作报告
    一、2025年工作安排
    　　新增公共停车泊位5000个。建成社区食堂20家。

    """
  private static let after = """
    青禾市2026年政府工作报告
    一、2025年工作回顾
    　　新增公共停车泊位5200个。改造老旧小区62个。

    """

  /// Runs work against a site with two reports; the address is that of their threads.
  private func withPair(
    _ work: @escaping @Sendable (any TestClientProtocol, String) async throws -> Void
  ) async throws {
    try await withSite { client, store in
      var ids: [String] = []
      for words in [Self.before, Self.after] {
        let bytes = Array(words.utf8)
        let new = NewReport(source: bytes, text: StoredText(utf8: bytes), fileName: "a.txt")
        ids.append(try await store.add(new, at: Timestamp(milliseconds: 0)).id.rawValue)
      }
      try await work(client, "/t/\(ids[0])/\(ids[1])")
    }
  }

  private func post(
    _ client: any TestClientProtocol,
    _ address: String,
    _ fields: String
  ) async throws -> TestResponse {
    try await client.execute(
      uri: address,
      method: .post,
      headers: [.contentType: "application/x-www-form-urlencoded"],
      body: ByteBuffer(string: fields)
    )
  }

  /// The key of the promise about parking.
  private func key(_ client: any TestClientProtocol, _ address: String) async throws -> String {
    let page = try await client.page(address + "?q=%E5%81%9C%E8%BD%A6")
    let mark = try #require(page.range(of: "<tr id=\"t"))
    return String(page[mark.upperBound...].prefix { $0.isNumber })
  }

  @Test func keepsWhatIsSaidAndTakesItBack() async throws {
    try await withPair { client, address in
      let key = try await key(client, address)
      let said = try await post(client, address + "/decide", "act=confirm&promise=\(key)&q=a")
      #expect(said.status == .seeOther)
      let next = try #require(said.headers[.location])
      #expect(next.hasPrefix(address + "?q=a&p=\(key)&done=1"))
      #expect(try await client.page(address).contains("status confirmed"))
      let back = try await post(client, address + "/withdraw", "number=1")
      #expect(back.status == .seeOther)
      #expect(try await !client.page(address).contains("status confirmed"))
    }
  }

  @Test func refusesAndPoints() async throws {
    try await withPair { client, address in
      let key = try await key(client, address)
      _ = try await post(client, address + "/decide", "act=refuse&promise=\(key)")
      #expect(try await client.page(address).contains("status refused"))
      let found = try await client.page(address + "?p=\(key)&find=%E5%B0%8F%E5%8C%BA")
      let mark = try #require(found.range(of: "name=\"outcome\" value=\""))
      let span = found[mark.upperBound...].prefix { $0 != "\"" }
      _ = try await post(client, address + "/decide", "act=point&promise=\(key)&outcome=\(span)")
      let page = try await client.page(address + "?p=\(key)")
      #expect(page.contains("status pointed"))
      #expect(page.contains("改造老旧小区"))
    }
  }

  @Test(arguments: [
    "act=confirm", "act=confirm&promise=1", "act=point&promise=KEY", "promise=KEY",
    "act=point&promise=KEY&outcome=0-999999", "act=drop&promise=KEY",
  ])
  func takesNothingElse(fields: String) async throws {
    try await withPair { client, address in
      let key = try await key(client, address)
      let fields = fields.replacingOccurrences(of: "KEY", with: key)
      #expect(try await post(client, address + "/decide", fields).status == .badRequest)
      #expect(try await !client.page(address).contains("class=\"flash\""))
    }
  }

  @Test func knowsOnlyPairsOfDifferentReports() async throws {
    try await withPair { client, address in
      let ids = address.split(separator: "/")
      for wrong in ["/t/\(ids[1])/\(ids[1])", "/t/\(ids[1])/0123456789ab", "/years/nowhere"] {
        let answer = try await client.execute(uri: wrong, method: .get)
        #expect(answer.status == .notFound, "\(wrong)")
      }
    }
  }

  @Test func showsAPlaceOverTheYears() async throws {
    try await withPair { client, address in
      let start = try await client.page("/")
      #expect(start.contains("href=\"\(address)\""))
      let mark = try #require(start.range(of: "href=\"/years/"))
      let place = start[mark.upperBound...].prefix { $0 != "\"" }
      let page = try await client.page("/years/\(place)?all=1")
      #expect(page.contains("新增公共停车泊位5000个"))
      #expect(page.contains(address + "?p="))
    }
  }

  @Test func refusesAFormFromElsewhere() async throws {
    try await withPair { client, address in
      let answer = try await client.execute(
        uri: address + "/decide",
        method: .post,
        headers: [
          .contentType: "application/x-www-form-urlencoded", .origin: "http://evil.example",
        ],
        body: ByteBuffer(string: "act=confirm&promise=1")
      )
      #expect(answer.status == .forbidden)
    }
  }
}
