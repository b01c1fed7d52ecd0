// SPDX-License-Identifier: Apache-2.0
import Register
import ReportText
import TestSupport
import Testing

@testable import Storage

/// Words of one, two and many characters in what was said.
struct SearchTests {
  @Test(
    arguments: [
      ("老", true), ("老旧", true), ("旧小", true), ("老旧小区", true), ("改造老旧小区60个", true),
      ("６０", true), ("小区 改造", true), ("区老", false), ("小学", false), ("老区", false),
    ] as [(String, Bool)]
  )
  func wordsOfAnyLengthFindTheCommitmentThatHoldsThem(words: String, isFound: Bool) async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      try await acceptFirst(register)
      let hits = try await register.search(words, before: nil, limit: 10)
      #expect(hits.map(\.place) == (isFound ? [.commitment(SerialNumber("2026-1") ?? .blank)] : []))
      var query = CommitmentQuery(now: Office.start)
      query.words = words
      #expect(try await register.commitments(query).total == (isFound ? 1 : 0))
    }
  }

  @Test func statementsOfReportsAreFoundUntilTheReportIsDeleted() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      let id = try await store.add(report("今年新增停车位12个。去年建成公园3个。"), at: noon).id
      let hits = try await register.search("停车", before: nil, limit: 10)
      #expect(hits.count == 1)
      guard case .statement(id, let span)? = hits.first?.place else {
        Issue.record("no statement was found")
        return
      }
      let loaded = try #require(try await store.load(id))
      let quote = String(decoding: loaded.text.bytes[span.range], as: UTF8.self)
      #expect(quote.contains("停车位12个"))
      _ = try await store.delete(id, at: noon, token: "0123456789abcdef")
      #expect(try await register.search("停车", before: nil, limit: 10).isEmpty)
      _ = try await store.undo("0123456789abcdef")
      #expect(try await register.search("停车", before: nil, limit: 10).count == 1)
      _ = try await store.delete(id, at: noon, token: "0123456789abcdef")
      _ = try await store.purge(deletedBefore: Timestamp(milliseconds: noon.milliseconds + 1))
      #expect(try await register.search("公园", before: nil, limit: 10).isEmpty)
    }
  }

  @Test func theNewestComesFirstAndThePageBeforeIsLeftOut() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await acceptFirst(register)
      for title in ["旧城更新一", "旧城更新二"] {
        let correct = CommitmentCommand.correct(.title, FieldValue(text: title), reason: "简称")
        _ = try await register.submit(
          Order(
            .commitment(SerialNumber("2026-1") ?? .blank, correct),
            at: Office.start,
            officer: Office.supervisor
          )
        )
      }
      let hits = try await register.search("旧城", before: nil, limit: 1)
      #expect(hits.map(\.text) == ["旧城更新二"])
      let older = try await register.search("旧城", before: hits.first?.id, limit: 5)
      #expect(older.map(\.text) == ["旧城更新一"])
    }
  }

  @Test(arguments: ["", "  ", "，。", "\"", "a\"b OR c", "\u{0}", "NEAR(", "*"])
  func whatIsNoWordFindsNothingAndIsNoSyntax(words: String) async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      try await acceptFirst(register)
      #expect(try await register.search(words, before: nil, limit: 10).isEmpty)
      var query = CommitmentQuery(now: Office.start)
      query.words = words
      #expect(try await register.commitments(query).total == 0)
    }
  }
}
