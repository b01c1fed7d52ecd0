// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Pages
import Register
import Storage
import TestSupport
import Testing

@testable import Site

struct SecurityTests {
  @Test(arguments: [
    ("127.0.0.1:8080", true), ("localhost:8080", true), ("[::1]:8080", true),
    ("127.0.0.1", false), ("127.0.0.1:8081", false), ("evil.example", false),
    ("evil.example:8080", false), ("127.0.0.1.evil.example:8080", false), ("", false),
    ("127.0.0.1:8080@evil.example", false), ("LOCALHOST:8080.evil.example", false), (nil, false),
    ("0.0.0.0:8080", false), ("localhost:8080 ", false),
  ])
  func answersThisMachineOnly(authority: String?, answered: Bool) {
    #expect(HostPolicy(port: 8080).answers(authority: authority) == answered)
  }

  @Test(arguments: [
    ("http://127.0.0.1:8080", "same-origin", true), (nil, nil, true), (nil, "none", true),
    ("null", nil, false), ("http://evil.example", nil, false),
    ("http://127.0.0.1:8080", "cross-site", false), ("http://localhost:8080", nil, false),
    ("https://127.0.0.1:8080", nil, false), ("http://127.0.0.1:8081", "same-site", false),
    ("http://127.0.0.1:8080.evil.example", nil, false), (nil, "same-site", false),
  ])
  func takesFormsOfItsOwnPages(origin: String?, site: String?, taken: Bool) {
    #expect(
      HostPolicy(port: 8080).takesForm(
        origin: origin,
        fetchSite: site,
        authority: "127.0.0.1:8080"
      ) == taken
    )
  }

  @Test func refusesFormsOfOtherPages() async throws {
    try await withSite { client, store in
      let address = try await client.bringSample()
      for headers: HTTPFields in [
        [.origin: "http://evil.example"], [.fetchSite: "cross-site"], [.origin: "null"],
      ] {
        let response = try await client.execute(
          uri: address + "/delete",
          method: .post,
          headers: headers
        )
        #expect(response.status == .forbidden)
        #expect(String(buffer: response.body).contains("<main"))
      }
      #expect(try await store.list().count == 1)
    }
  }

  @Test func refusesOtherHostsOverASocket() async throws {
    try await withSite(hosts: HostPolicy(port: 1), setup: .live) { client, _ in
      let response = try await client.execute(uri: "/", method: .get)
      #expect(response.status == .forbidden)
    }
  }

  @Test func saysOnEveryAnswerWhatABrowserMayDo() async throws {
    try await withSite { client, _ in
      for path in ["/", "/about", "/nothing", "/health", Asset.style.path] {
        let response = try await client.execute(uri: path, method: .get)
        let policy = response.headers[.contentSecurityPolicy] ?? ""
        #expect(policy.hasPrefix("default-src 'none';"))
        #expect(!policy.contains("unsafe"))
        #expect(response.headers[.xContentTypeOptions] == "nosniff")
        #expect(response.headers[.frameOptions] == "DENY")
      }
    }
  }

  @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"])
  func showsWordsAsWords(payload: String) async throws {
    try await withSite { client, _ in
      let body = form([
        (
          "name=\"file\"; filename=\"\(payload.filter { $0 != "\"" }).txt\"",
          payload + "新增9个" + payload
        ),
        ("name=\"place\"", payload),
      ])
      let response = try await client.execute(
        uri: "/reports",
        method: .post,
        headers: formHeaders,
        body: body
      )
      let address = try #require(response.headers[.location])
      for path in ["/", address, address + "?m=0", address + "/targets", address + "?q=script"] {
        let page = try await client.page(path)
        #expect(!page.contains("<script>"))
        #expect(!page.contains("<img"))
      }
    }
  }

  @Test func hidesWhatFailed() async throws {
    let services = SiteServices(store: BrokenStore())
    let application = Application(router: buildRouter(services))
    try await application.test(.router) { client in
      let response = try await client.execute(uri: "/", method: .get)
      #expect(response.status == .internalServerError)
      let page = String(buffer: response.body)
      #expect(!page.contains("secret"))
      #expect(page.contains("<main"))
    }
  }

  @Test(arguments: ["0.0.0.0", "192.168.1.1", "example.com", "::"])
  func bindsThisMachineOnly(host: String) async throws {
    let configuration = SiteConfiguration(
      databasePath: "/nonexistent/x.db",
      edition: "1",
      host: host
    )
    let error = await #expect(throws: SiteError.self) {
      try await runSite(configuration) { _ in }
    }
    #expect(error?.code == .notLoopback)
  }
}

/// A store whose every answer is a failure.
private struct BrokenStore: ReportStore {
  private var error: StorageError { StorageError(.failed, "secret path", cause: "secret") }

  func add(_ report: NewReport, at now: Timestamp) async throws(StorageError) -> Addition {
    throw error
  }
  func list() async throws(StorageError) -> [ReportEntry] { throw error }
  func load(_ id: ReportID) async throws(StorageError) -> LoadedReport? { throw error }
  func source(of id: ReportID) async throws(StorageError) -> [UInt8]? { throw error }
  func delete(
    _ id: ReportID,
    at now: Timestamp,
    token: String
  ) async throws(StorageError) -> Bool { throw error }
  func deleted(_ token: String) async throws(StorageError) -> ReportEntry? { throw error }
  func undo(_ token: String) async throws(StorageError) -> ReportID? { throw error }
  func purge(deletedBefore time: Timestamp) async throws(StorageError) -> Int { throw error }
  func decide(_: ThreadDecision, at _: Timestamp) async throws(StorageError) -> Int64 {
    throw error
  }
  func decisions(
    from _: ReportID,
    to _: ReportID
  ) async throws(StorageError) -> [KeptDecision] {
    throw error
  }
  func withdraw(_: Int64, at _: Timestamp) async throws(StorageError) -> ThreadDecision? {
    throw error
  }
}
