// SPDX-License-Identifier: Apache-2.0
import Documents
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Pages
import Register
import Storage
import TestSupport
import Testing

@testable import Site

@Suite struct APIReadingTests {
  @Test func everyReadingOperationAnswersInItsShape() async throws {
    try await withAPI { api in
      for operation in APIOperation.all {
        guard case .read = operation.work else { continue }
        var path = operation.path
        for (name, value) in [
          ("number", "2026-1"), ("sha256", api.report), ("index", "3"), ("id", "zhujian"),
        ] { path = path.replacing("{\(name)}", with: value) }
        if operation.id == "search" { path += "?words=%E5%B0%8F%E5%8C%BA" }
        if operation.id == "getPost" { path = "/posts/zhujian-head" }
        if operation.id == "getBytes" { path = "/blobs/\(APIOffice.piece)" }
        let reply = try await api.get(path)
        #expect(reply.status == 200, "\(path) \(reply.text)")
      }
    }
  }

  @Test func itemsAreFilteredAndPaged() async throws {
    try await withAPI { api in
      let all = try await api.get("/items?limit=1")
      #expect(all.json?["total"] == .number("2"))
      guard case .text(let next)? = all.json?["next"] else {
        Issue.record("there is no next page")
        return
      }
      let rest = try await api.get("/items?limit=1&after=\(next)")
      #expect(rest.json?["next"] == .null)
      #expect(rest.text.contains("\"number\":\"2026-1\"") && all.text.contains("\"2026-2\""))
      #expect(try await api.get("/items?lead=zhujian").json?["total"] == .number("1"))
      #expect(try await api.get("/items?lead=nandu").json?["total"] == .number("0"))
      #expect(try await api.get("/items?verdict=running").json?["total"] == .number("2"))
      #expect(try await api.get("/items/counts").json?["running"] == .number("2"))
      #expect(try await api.get("/items/counts?lead=jiaoyu").json?["running"] == .number("1"))
      let shown = try await api.get("/items?shown=unchecked&order=due&year=2026&inactive=true")
      #expect(shown.json?["total"] == .number("1"))
    }
  }

  @Test func aSearchGoesOnPageByPageUntilNothingIsLeft() async throws {
    try await withAPI { api in
      guard case .text(let quote)? = try await api.get("/items/2026-1").json?["quote"] else {
        Issue.record("an item has no quote")
        return
      }
      let words = quote.prefix(4).utf8.map { "%" + String($0, radix: 16) }.joined()
      let whole = try await api.get("/search?words=\(words)")
      guard case .list(let all)? = whole.json?["lines"] else {
        Issue.record("no lines: \(whole.text)")
        return
      }
      #expect(all.count > 1 && whole.json?["next"] == .null)
      // Of items by their numbers, of reports by the hash by which everything else names them.
      #expect(all.contains { $0["item"] == .text("2026-1") && $0["report"] == .null })
      #expect(all.contains { $0["report"] != .null && $0["span"] != .null })
      var (found, after): ([JSONValue], String) = ([], "")
      repeat {
        let page = try await api.get("/search?words=\(words)&limit=1\(after)")
        guard case .list(let lines)? = page.json?["lines"], lines.count == 1 else { break }
        found += lines
        guard case .text(let next)? = page.json?["next"] else { break }
        after = "&after=\(next)"
      } while found.count <= all.count
      #expect(found == all)
    }
  }

  @Test(arguments: [
    "/items?limit=0", "/items?limit=201", "/items?after=first", "/items?nonsense=1",
    "/items?after=2026-1:x", "/items?order=due&after=2026-1", "/cases?after=2026-1:5", "/search",
    "/search?words=a&after=2026-1",
    "/search?words=a&after=0",
    "/items?year=2026&year=2025", "/items?verdict=kept", "/items?dueBefore=tomorrow",
    "/items/2026-1?private=true", "/cases/2026-1?private=yes",
  ])
  func aParameterThatCannotBeMeantIsRefused(path: String) async throws {
    try await withAPI(isFilled: false) { api in
      let reply = try await api.get(path)
      #expect(reply.status == 400 && reply.code == "bad-parameter", "\(reply.text)")
    }
  }

  @Test(arguments: [
    "/items/2026-9", "/items/first", "/cases/2026-9", "/reports/abc", "/posts/nobody",
    "/log/events/999999/proof", "/nothing", "/programmes/2026-7", "/agencies/none",
    "/items/2026-9/history",
  ])
  func whatIsNotThereIsNotFound(path: String) async throws {
    try await withAPI(isFilled: false) { api in
      let reply = try await api.get(path)
      #expect(reply.status == 404, "\(reply.text)")
      #expect(reply.code == "not-found" || reply.code == "unknown")
    }
  }

  @Test func anItemBearsItsVersionAndItsHistoryLeadsToIt() async throws {
    try await withAPI { api in
      let item = try await api.get("/items/2026-1")
      let version = try #require(item.version)
      #expect(item.json?["version"] == .number("\(version)"))
      let history = try await api.get("/items/2026-1/history?version=\(version - 1)")
      guard case .list(let events)? = history.json else { return }
      #expect(events.count == 1 && events.first?["version"] == .number("\(version)"))
      #expect(events.first?["event"] == .text("decided"))
    }
  }

  @Test func theProofOfAnEventHolds() async throws {
    try await withAPI { api in
      let size = try await api.register.checkpoint().size
      for index in [0, size / 2, size - 1] {
        let reply = try await api.get("/log/events/\(index)/proof")
        guard case .text(let entry)? = reply.json?["entry"], let bytes = bytes(base64: entry),
          case .list(let hashes)? = reply.json?["hashes"],
          case .text(let root)? = reply.json?["checkpoint"]?["root"]
        else {
          Issue.record("no proof: \(reply.text)")
          return
        }
        let proof = InclusionProof(
          index: index,
          size: size,
          hashes: hashes.compactMap {
            if case .text(let text) = $0 { LedgerHash(base64: text) } else { nil }
          }
        )
        try proof.verify(LedgerHash.leaf(bytes), root: try #require(LedgerHash(base64: root)))
      }
    }
  }

  @Test func theDescriptionNeedsNoKeyAndSpeaksTheLanguageAskedFor() async throws {
    try await withAPI(isFilled: false) { api in
      let english = try await api.get("/openapi.json", as: nil)
      #expect(english.status == 200 && english.json?["openapi"] == .text("3.1.0"))
      let chinese = try await api.send(
        .get,
        "/openapi.json",
        as: nil,
        headers: [.acceptLanguage: "zh"]
      )
      #expect(chinese.text.contains("台账") && !english.text.contains("台账"))
    }
  }

  @Test func anAddressThatTakesAnotherMethodSaysWhich() async throws {
    try await withAPI(isFilled: false) { api in
      let reply = try await api.send(.delete, "/items/2026-1")
      #expect(reply.status == 405 && reply.headers[.allow] == "GET")
    }
  }

  @Test func withoutARegisterThereIsNothing() async throws {
    try await withStore { store in
      let services = SiteServices(store: store)
      try await Application(router: buildRouter(services)).test(.router) { http in
        for path in ["/items", "/openapi.json"] {
          let response = try await http.execute(uri: APIController.root + path, method: .get)
          #expect(response.status == .notFound)
          #expect(response.headers[.contentType] == "application/problem+json")
          #expect(String(buffer: response.body).contains("no-register"))
        }
        let page = try await http.execute(uri: "/nothing", method: .get)
        #expect(page.headers[.contentType] == "text/html; charset=utf-8")
      }
    }
  }
}
