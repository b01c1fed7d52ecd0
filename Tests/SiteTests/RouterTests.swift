// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Pages
import Reading
import Register
import ReportText
import Site
import Storage
import TestSupport
import Testing

/// Runs requests against the routes, with a store in a folder of its own.
func withSite(
  limit: Int = 64 << 20,
  hosts: HostPolicy = HostPolicy(),
  exports: Exports = .documents,
  setup: TestingSetup = .router,
  now: @escaping @Sendable () -> Timestamp = { Timestamp(milliseconds: 1_767_225_600_000) },
  _ work: @escaping @Sendable (any TestClientProtocol, SQLiteStore) async throws -> Void
) async throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("duixian-site-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let store = try SQLiteStore(path: folder.appendingPathComponent("site.db").path, edition: "1") {
    readReport($0, options: $1)
  }
  let services = SiteServices(
    store: store,
    exports: exports,
    hosts: hosts,
    limit: limit,
    now: now
  )
  let application = Application(router: buildRouter(services))
  try await application.test(setup) { try await work($0, store) }
}

func form(_ parts: [(header: String, value: String)]) -> ByteBuffer {
  let body = parts.map {
    "--b\r\nContent-Disposition: form-data; \($0.header)\r\n\r\n\($0.value)\r\n"
  }
  return ByteBuffer(string: body.joined() + "--b--\r\n")
}

let formHeaders: HTTPFields = [.contentType: "multipart/form-data; boundary=b"]
let plainHeaders: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]

extension TestClientProtocol {
  /// Brings the sample and returns its address.
  func bringSample() async throws -> String {
    let body = form([("name=\"file\"; filename=\"qinghe.txt\"", sampleText)])
    let response = try await execute(
      uri: "/reports",
      method: .post,
      headers: formHeaders,
      body: body
    )
    #expect(response.status == .seeOther)
    return try #require(response.headers[.location])
  }

  func page(_ uri: String, _ headers: HTTPFields = [:]) async throws -> String {
    let response = try await execute(uri: uri, method: .get, headers: headers)
    #expect(response.status == .ok, "\(uri)")
    return String(buffer: response.body)
  }
}

struct RouterTests {
  @Test func takesAFileAndShowsIt() async throws {
    try await withSite { client, store in
      let address = try await client.bringSample()
      #expect(try await client.bringSample() == address)
      #expect(try await store.list().count == 1)
      let page = try await client.page(address)
      #expect(page.contains("<h1>青禾市2026年政府工作报告</h1>"))
      #expect(page.contains("6000个以上"))
      for kind in ListKind.allCases {
        let list = try await client.page("\(address)/\(kind.rawValue)")
        #expect(list.contains("<table"))
      }
      let start = try await client.page("/")
      #expect(start.contains("<a href=\"\(address)\""))
    }
  }

  @Test func takesPastedWords() async throws {
    try await withSite { client, store in
      let body = form([
        ("name=\"file\"; filename=\"\"", ""), ("name=\"text\"", "第一行\r\n第二行\r\n"),
        ("name=\"year\"", "2025"), ("name=\"place\"", " 东篱区 "),
      ])
      let response = try await client.execute(
        uri: "/reports",
        method: .post,
        headers: formHeaders,
        body: body
      )
      #expect(response.status == .seeOther)
      let entry = try #require(try await store.list().first)
      #expect(entry.year == 2025)
      #expect(entry.place == "东篱区")
      #expect(try await store.load(entry.id)?.text.bytes == Array("第一行\n第二行\n".utf8))

      let plain = try await client.execute(
        uri: "/reports",
        method: .post,
        headers: plainHeaders,
        body: ByteBuffer(string: "text=%E9%9D%92%E7%A6%BE")
      )
      #expect(plain.status == .seeOther)
    }
  }

  @Test func tellsOfEachOfSeveralFiles() async throws {
    try await withSite { client, store in
      let body = form([
        ("name=\"file\"; filename=\"a.txt\"", "新增1个"),
        ("name=\"file\"; filename=\"b.pdf\"", "%PDF-"),
      ])
      let response = try await client.execute(
        uri: "/reports",
        method: .post,
        headers: formHeaders,
        body: body
      )
      #expect(response.status == .ok)
      let page = String(buffer: response.body)
      #expect(page.contains("a.txt") && page.contains("pdftotext"))
      #expect(try await store.list().count == 1)
    }
  }

  @Test(arguments: [
    ("%PDF-1.7", HTTPResponse.Status.unprocessableContent, "pdftotext"),
    ("秘密★\n报告", .unprocessableContent, "密级标志"), ("   ", .unprocessableContent, "空的"),
    ("%!binary \u{0}\u{1}\u{2}\u{0} rest of it", .unprocessableContent, "不是文本"),
    (String(repeating: "长", count: 1000), .contentTooLarge, "太大"),
  ])
  func refuses(words: String, status: HTTPResponse.Status, reason: String) async throws {
    try await withSite(limit: 1000) { client, store in
      let response = try await client.execute(
        uri: "/reports",
        method: .post,
        headers: formHeaders,
        body: form([("name=\"file\"; filename=\"x\"", words)])
      )
      #expect(response.status == status)
      #expect(String(buffer: response.body).contains(reason))
      #expect(try await store.list().isEmpty)
    }
  }

  @Test func refusesBodiesOverTheLimit() async throws {
    try await withSite(limit: 1000) { client, _ in
      let body = form([
        ("name=\"file\"; filename=\"x\"", String(repeating: "a", count: 3 << 20))
      ])
      let response = try await client.execute(
        uri: "/reports",
        method: .post,
        headers: formHeaders,
        body: body
      )
      #expect(response.status == .contentTooLarge)
    }
  }

  @Test(arguments: [
    ("multipart/form-data; boundary=b", "--b\r\n"), ("multipart/form-data", "x"),
    ("application/json", "{}"), ("multipart/form-data; boundary=b", ""),
  ])
  func refusesBrokenForms(type: String, body: String) async throws {
    try await withSite { client, _ in
      let response = try await client.execute(
        uri: "/reports",
        method: .post,
        headers: [.contentType: type],
        body: ByteBuffer(string: body)
      )
      #expect(response.status == .badRequest)
      #expect(String(buffer: response.body).contains("<main"))
    }
  }

  @Test func deletesAndBringsBack() async throws {
    try await withSite { client, _ in
      let address = try await client.bringSample()
      let deleted = try await client.execute(uri: address + "/delete", method: .post)
      #expect(deleted.status == .seeOther)
      let location = try #require(deleted.headers[.location])
      let start = try await client.page(location)
      #expect(start.contains("class=\"flash\""))
      let gone = try await client.execute(uri: address, method: .get)
      #expect(gone.status == .notFound)
      let token = location.split(separator: "=").last.map(String.init) ?? ""
      let back = try await client.execute(
        uri: "/undo",
        method: .post,
        headers: plainHeaders,
        body: ByteBuffer(string: "token=\(token)")
      )
      #expect(back.headers[.location] == address)
      let again = try await client.execute(
        uri: "/undo",
        method: .post,
        headers: plainHeaders,
        body: ByteBuffer(string: "token=\(token)")
      )
      #expect(again.status == .gone)
    }
  }

  @Test func leadsToAMeasure() async throws {
    try await withSite { client, _ in
      let address = try await client.bringSample()
      let link = try await client.execute(uri: address + "/m/3", method: .get)
      #expect(link.status == .seeOther)
      #expect(link.headers[.location] == address + "?m=3#m3")
      let page = try await client.page(address + "?m=3")
      #expect(page.contains("<mark class=\"outcome now\" id=\"m3\">"))
      let panel = try await client.page(address + "/panel?m=3")
      #expect(panel.hasPrefix("<aside class=\"panel\""))
      for wrong in ["/m/9999", "/m/-1", "/m/x", "/nothing"] {
        let response = try await client.execute(uri: address + wrong, method: .get)
        #expect(response.status == .notFound, "\(wrong)")
      }
      _ = try await client.page(address + "?m=9999&show=nothing&kind=x&q=%FF%00")
    }
  }

  @Test func givesFiles() async throws {
    try await withSite { client, _ in
      let body = form([("name=\"file\"; filename=\"青禾.2026.txt\"", sampleText)])
      let address = try #require(
        try await client.execute(
          uri: "/reports",
          method: .post,
          headers: formHeaders,
          body: body
        ).headers[.location]
      )
      let text = try await client.execute(uri: address + "/text.txt", method: .get)
      #expect(String(buffer: text.body) == sampleText)
      #expect(
        text.headers[.contentDisposition]
          == "attachment; filename=\"______.2026.txt\"; "
          + "filename*=UTF-8''%E9%9D%92%E7%A6%BE.2026.txt"
      )
      #expect(text.headers[.xContentTypeOptions] == "nosniff")
      let source = try await client.execute(uri: address + "/source", method: .get)
      #expect(String(buffer: source.body) == sampleText)
      let lines = try await client.execute(uri: address + "/report.jsonl", method: .get)
      let printed = try #require(String(buffer: lines.body).split(separator: "\n").first)
      #expect(printed.hasPrefix(#"{"type":"report","file":"青禾.2026.txt","#))
      let book = try await client.execute(uri: address + "/report.xlsx", method: .get)
      #expect(book.status == .ok)
      #expect(Array(buffer: book.body).starts(with: Array("PK".utf8)))
      #expect(try await client.page(address).contains("report.xlsx"))
    }
  }

  @Test func offersOnlyTheFilesThatItCanMake() async throws {
    try await withSite(exports: Exports([:])) { client, _ in
      let body = form([("name=\"file\"; filename=\"a.txt\"", sampleText)])
      let sent = try await client.execute(
        uri: "/reports",
        method: .post,
        headers: formHeaders,
        body: body
      )
      let address = try #require(sent.headers[.location])
      let book = try await client.execute(uri: address + "/report.xlsx", method: .get)
      #expect(book.status == .notFound)
      #expect(try await !client.page(address).contains("report.xlsx"))
    }
  }

  @Test func speaksTwoLanguages() async throws {
    try await withSite { client, _ in
      #expect(try await client.page("/").contains("<html lang=\"zh-CN\">"))
      #expect(try await client.page("/", [.acceptLanguage: "en"]).contains("<html lang=\"en\">"))
      #expect(
        try await client.page("/", [.acceptLanguage: "en", .cookie: "lang=zh"])
          .contains("<html lang=\"zh-CN\">")
      )
      let asked = try await client.execute(uri: "/?lang=en", method: .get)
      #expect(asked.headers[.setCookie]?.hasPrefix("lang=en;") == true)
      #expect(String(buffer: asked.body).contains("<html lang=\"en\">"))
      let missing = try await client.execute(
        uri: "/nothing",
        method: .get,
        headers: [.acceptLanguage: "en"]
      )
      #expect(String(buffer: missing.body).contains("No such page"))
    }
  }

  @Test func keepsItsOwnFilesForEver() async throws {
    try await withSite { client, _ in
      for asset in Asset.allCases {
        let response = try await client.execute(uri: asset.path, method: .get)
        #expect(response.headers[.cacheControl]?.contains("immutable") == true)
        let again = try await client.execute(
          uri: asset.path,
          method: .get,
          headers: [.ifNoneMatch: asset.tag]
        )
        #expect(again.status == .notModified)
        #expect(again.body.readableBytes == 0)
      }
    }
  }
}
