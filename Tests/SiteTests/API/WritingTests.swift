// SPDX-License-Identifier: Apache-2.0
import Documents
import HTTPTypes
import Ledger
import Pages
import Register
import Storage
import TestSupport
import Testing

@testable import Site

@Suite struct APIWritingTests {
  static let correction = #"{"field":"topic","value":{"text":"城建"},"reason":"归口"}"#

  @Test func aChangeNeedsTheVersionThatWasSeen() async throws {
    try await withAPI { api in
      let seen = try #require(try await api.get("/items/2026-1").version)
      let missing = try await api.post("/items/2026-1/correct", Self.correction)
      #expect(missing.status == 428 && missing.code == "version-required")
      for tag in ["3", "\"x\"", "*", "W/\"3\"", "\"\""] {
        let reply = try await api.send(
          .post,
          "/items/2026-1/correct",
          body: Self.correction,
          headers: [.ifMatch: tag]
        )
        #expect(reply.status == 400 && reply.code == "bad-version", "\(tag)")
      }
      let done = try await api.post("/items/2026-1/correct", Self.correction, seen: seen)
      #expect(done.status == 200 && done.version == seen + 1)
      #expect(try await api.get("/items/2026-1").version == seen + 1)
    }
  }

  @Test func aStaleChangeIsRefusedWithWhatCameInBetween() async throws {
    try await withAPI { api in
      let seen = try #require(try await api.get("/items/2026-1").version)
      _ = try await api.post("/items/2026-1/correct", Self.correction, seen: seen)
      let other = #"{"field":"title","value":{"text":"改造"},"reason":"简化"}"#
      let stale = try await api.post("/items/2026-1/correct", other, seen: seen)
      #expect(stale.status == 412 && stale.code == "stale")
      #expect(stale.json?["expected"] == .number("\(seen)"))
      #expect(stale.json?["current"] == .number("\(seen + 1)"))
      guard case .list(let events)? = stale.json?["events"] else { return }
      #expect(events.count == 1 && events.first?["data"]?["new.text"] == .text("城建"))
      #expect(events.first?["data"]?["old.text"] != nil)
    }
  }

  @Test func aChangeOfWhatIsNotThereIsNotStale() async throws {
    try await withAPI { api in
      let reply = try await api.post("/items/2026-99/correct", Self.correction, seen: 3)
      #expect(reply.status == 404 && reply.code == "unknown")
    }
  }

  @Test func aRepeatedRequestIsOne() async throws {
    try await withAPI { api in
      let seen = try #require(try await api.get("/items/2026-1").version)
      let path = "/items/2026-1/correct"
      let first = try await api.post(path, Self.correction, seen: seen, key: "k1")
      let again = try await api.post(path, Self.correction, seen: seen, key: "k1")
      #expect(first.status == 200 && again.status == 200)
      #expect(again.json?["events"] == first.json?["events"])
      #expect(again.json?["index"] == first.json?["index"])
      #expect(first.headers[.idempotencyReplayed] == nil)
      #expect(again.headers[.idempotencyReplayed] == "true")
      #expect(try await api.get("/items/2026-1").version == seen + 1)
      let other = Self.correction.replacing("归口", with: "改口")
      let reused = try await api.post(path, other, seen: seen, key: "k1")
      #expect(reused.status == 422 && reused.code == "key-reused")
      let elsewhere = try await api.post(
        "/items/2026-2/correct",
        Self.correction,
        seen: seen,
        key: "k1"
      )
      #expect(elsewhere.status == 422)
      let long = try await api.post(
        path,
        Self.correction,
        seen: seen,
        key: String(repeating: "k", count: 201)
      )
      #expect(long.status == 400 && long.code == "bad-key")
    }
  }

  @Test func aDryRunKeepsNothing() async throws {
    try await withAPI { api in
      let size = try await api.register.checkpoint().size
      let seen = try await api.get("/items/2026-1").version
      let reply = try await api.post(
        "/items/2026-1/correct?dryRun=true",
        Self.correction,
        seen: seen
      )
      #expect(reply.status == 200 && reply.json?["index"] == .null && reply.version == nil)
      let evidence = #"{"name":"a","bytes":"REVG"}"#
      let tried = try await api.post("/items/2026-1/add-evidence?dryRun=true", evidence, seen: seen)
      #expect(tried.status == 200, "\(tried.text)")
      #expect(try await api.register.checkpoint().size == size)
      guard case .list(let events)? = tried.json?["events"],
        case .text(let hash)? = events.first?["data"]?["sha256"]
      else { return }
      #expect(try await api.register.bytes(of: hash) == nil)
    }
  }

  @Test func whatIsMadeSaysWhereItIs() async throws {
    try await withAPI { api in
      let body = #"{"mechanism":"proposals","title":"关于路灯","caller":"代表乙","contact":"13900000000"}"#
      let made = try await api.post("/cases", body)
      #expect(made.headers[.location] == "/api/v1/cases/2026-2", "\(made.text)")
      #expect(!made.text.contains("代表乙") && !made.text.contains("13900000000"))
      let shown = try await api.get("/cases/2026-2?private=true")
      #expect(shown.json?["contact"] == .text("13900000000"))
      let erased = try await api.post(
        "/cases/2026-2/erase",
        #"{"reason":"本人要求"}"#,
        as: APIOffice.administrator,
        seen: shown.version
      )
      #expect(erased.status == 200)
      #expect(try await api.get("/cases/2026-2?private=true").json?["contact"] == .null)
    }
  }

  @Test func aReportIsTakenInStatementByStatement() async throws {
    try await withAPI(isFilled: false) { api in
      let path = "/reports/\(api.report)"
      #expect(try await api.get(path).status == 404)
      let opened = try await api.post(path + "/open", nil)
      #expect(opened.status == 200 && opened.version == 1, "\(opened.text)")
      let intake = try await api.get(path)
      guard case .list(let statements)? = intake.json?["statements"],
        case .list(let span)? = statements.first?["span"], span.count == 2,
        case .number(let start) = span[0], case .number(let end) = span[1]
      else {
        Issue.record("no statements: \(intake.text.prefix(300))")
        return
      }
      let body = #"{"span":[\#(start),\#(end)]}"#
      let accepted = try await api.post(path + "/accept", body, seen: intake.version)
      #expect(accepted.status == 200, "\(accepted.text)")
      let twice = try await api.post(path + "/accept", body, seen: accepted.version)
      #expect(twice.status == 409 && twice.code == "settled")
      let bad = try await api.post(path + "/accept", #"{"span":[5,5]}"#, seen: accepted.version)
      #expect(bad.status == 422 && bad.json?["pointer"] == .text("#/span"))
      let all = try await api.post(path + "/accept-all", "{}", seen: accepted.version)
      #expect(all.status == 200, "\(all.text.prefix(300))")
      let coverage = try await api.get(path).json?["coverage"]
      #expect(coverage?["unseen"] == .number("0"))
      #expect(coverage?["accepted"] == .number("\(statements.count)"))
      let items = try await api.get("/items?limit=200")
      #expect(items.json?["total"] == .number("\(statements.count)"))
    }
  }

  @Test func bytesAreKeptUnderTheirOwnHashOnly() async throws {
    try await withAPI { api in
      let type: HTTPFields = [.contentType: "application/octet-stream"]
      let path = "/blobs/\(APIOffice.piece)"
      let kept = try await api.send(.put, path, body: "ABC", headers: type)
      #expect(kept.status == 200 && kept.json?["byteCount"] == .number("3"))
      let wrong = try await api.send(.put, path, body: "ABD", headers: type)
      #expect(wrong.status == 422 && wrong.code == "bad-hash")
      let plain = try await api.send(.put, path, body: "ABC")
      #expect(plain.status == 415)
      let read = try await api.get(path, as: Office.auditor)
      #expect(read.text == "ABC" && read.headers[.contentDisposition] == "attachment")
    }
  }

  @Test(arguments: [
    (#"{"name":"a"}"#, 422, "bad-body"), (#"{"name":"a","bytes":"QUI"}"#, 422, "bad-body"),
    (#"{"name":"a","bytes":"","sha256":"\#(String(repeating: "0", count: 64))"}"#, 422, "bad-body"),
    (#"{"name":"a","bytes":""}"#, 422, "bad-value"),
    (#"{"name":"a","sha256":"\#(String(repeating: "0", count: 64))"}"#, 409, "evidence-not-shown"),
    (#"{"name":"a","bytes":"QUJD"}"#, 409, "exists"),
  ])
  func evidenceIsBytesThatAreThere(body: String, status: Int, code: String) async throws {
    try await withAPI { api in
      let seen = try await api.get("/items/2026-1").version
      let reply = try await api.post("/items/2026-1/add-evidence", body, seen: seen)
      #expect(reply.status == status && reply.code == code, "\(reply.text)")
    }
  }

  @Test func aBodyThatIsNotTakenSaysWhere() async throws {
    try await withAPI { api in
      let path = "/items/2026-1/correct"
      let broken = try await api.post(path, #"{"field":}"#, seen: 1)
      #expect(broken.status == 400 && broken.code == "bad-json")
      #expect(broken.json?["offset"] == .number("9"))
      let unknown = try await api.post(path, #"{"field":"titel","value":{},"reason":"x"}"#, seen: 1)
      #expect(unknown.status == 422 && unknown.json?["pointer"] == .text("#/field"))
      let foreign = #"{"field":"title","value":{"ids":["zhujian"]},"reason":"x"}"#
      let mixed = try await api.post(path, foreign, seen: 1)
      #expect(mixed.status == 422 && mixed.json?["pointer"] == .text("#/value/ids"))
      let type = try await api.send(
        .post,
        path,
        body: Self.correction,
        seen: 1,
        headers: [.contentType: "text/plain"]
      )
      #expect(type.status == 415)
      let none = try await api.post(path, nil, seen: 1)
      #expect(none.status == 415)
      let long = String(repeating: " ", count: APIController.bodyLimit + 1)
      let large = try await api.post(path, long, seen: 1)
      #expect(large.status == 413)
      let charset = try await api.send(
        .post,
        path + "?dryRun=true",
        body: Self.correction,
        seen: try await api.get("/items/2026-1").version,
        headers: [.contentType: "application/json; charset=utf-8"]
      )
      #expect(charset.status == 200)
    }
  }

  @Test func problemsSpeakTheLanguageAskedFor() async throws {
    try await withAPI(isFilled: false) { api in
      let english = try await api.get("/items/2026-5")
      #expect(english.text.contains("there is no") && english.headers[.contentLanguage] == "en")
      let chinese = try await api.send(.get, "/items/2026-5", headers: [.acceptLanguage: "zh-CN"])
      #expect(chinese.text.contains("没有") && chinese.headers[.contentLanguage] == "zh-CN")
    }
  }
}
