// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Reading
import Register
import ReportText
import TestSupport
import Testing

@testable import Storage

let noon = Timestamp(milliseconds: 1_767_240_000_000)

/// A folder of its own for each test.
func withFolder<T>(_ work: (String) async throws -> T) async throws -> T {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("duixian-storage-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await work(folder.appendingPathComponent("register.db").path)
}

func report(_ words: String, _ options: ReadingOptions = ReadingOptions()) -> NewReport {
  let bytes = Array(words.utf8)
  return NewReport(
    source: bytes,
    text: StoredText(utf8: bytes),
    fileName: "report.txt",
    options: options
  )
}

struct SQLiteStoreTests {
  @Test func keepsWhatItIsGiven() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      var new = report("青禾市政府工作报告")
      new.source = [0xFF, 0xFE, 0x01]
      let id = try await store.add(new, at: noon).id
      let loaded = try #require(try await store.load(id))
      #expect(loaded.text.bytes == new.text.bytes)
      #expect(loaded.entry.fileName == "report.txt")
      #expect(loaded.entry.receivedAt == noon)
      #expect(loaded.entry.textSHA256.hasPrefix(id.rawValue))
      #expect(id.rawValue.utf8.count == 12)
      #expect(try await store.source(of: id) == [0xFF, 0xFE, 0x01])
    }
  }

  @Test func keepsTheSameTextOnce() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let first = try await store.add(report("a"), at: noon)
      let second = try await store.add(report("a"), at: noon)
      #expect(first == .added(first.id))
      #expect(second == .known(first.id))
      #expect(try await store.list().count == 1)
    }
  }

  @Test func takesNewerWordsAboutAReport() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let id = try await store.add(report("a"), at: noon).id
      _ = try await store.load(id)
      _ = try await store.add(report("a", ReadingOptions(year: 2026, place: "青禾市")), at: noon)
      #expect(try await store.list().map(\.year) == [2026])
      #expect(try await store.load(id)?.report.place == "青禾市")
    }
  }

  @Test func listsTheNewestFirst() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let old = try await store.add(report("old"), at: noon.earlier(bySeconds: 60)).id
      let new = try await store.add(report("new"), at: noon).id
      #expect(try await store.list().map(\.id) == [new, old])
    }
  }

  @Test func refusesASecondWriter() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let error = #expect(throws: StorageError.self) { try SQLiteStore(path: path, edition: "1") }
      #expect(error?.code == .locked)
      _ = try await store.list()
    }
  }

  @Test func opensAgainWithEverything() async throws {
    try await withFolder { path in
      let id = try await {
        let store = try SQLiteStore(path: path, edition: "1")
        let id = try await store.add(report("青禾市"), at: noon).id
        try store.close()
        return id
      }()
      let store = try SQLiteStore(path: path, edition: "1")
      #expect(try await store.load(id)?.text.bytes == Array("青禾市".utf8))
    }
  }

  @Test func survivesAKill() async throws {
    try await withFolder { path in
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
        let store = try SQLiteStore(path: path, edition: "1")
        for number in 0..<20 {
          let bytes = Array("report \(number)".utf8)
          _ = try await store.add(
            NewReport(source: bytes, text: StoredText(utf8: bytes), fileName: "\(number).txt"),
            at: Timestamp(milliseconds: Int64(number))
          )
        }
        kill(getpid(), SIGKILL)
      }
      let store = try SQLiteStore(path: path, edition: "1")
      #expect(try await store.list().count == 20)
    }
  }

  @Test func deletesAndBringsBack() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let id = try await store.add(report("a"), at: noon).id
      let token = "0123456789abcdef"
      #expect(try await store.delete(id, at: noon, token: token))
      #expect(try await store.delete(id, at: noon, token: token + "x") == false)
      #expect(try await store.list().isEmpty)
      #expect(try await store.load(id) == nil)
      #expect(try await store.source(of: id) == nil)
      #expect(try await store.deleted(token)?.id == id)
      #expect(try await store.undo("no such token") == nil)
      #expect(try await store.undo(token) == id)
      #expect(try await store.undo(token) == nil)
      #expect(try await store.list().count == 1)
    }
  }

  @Test func purgesForGood() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let id = try await store.add(report("secret words"), at: noon).id
      let kept = try await store.add(report("kept"), at: noon).id
      _ = try await store.delete(id, at: noon, token: "0123456789abcdef")
      #expect(try await store.purge(deletedBefore: noon) == 0)
      #expect(
        try await store.purge(deletedBefore: Timestamp(milliseconds: noon.milliseconds + 1)) == 1
      )
      #expect(try await store.undo("0123456789abcdef") == nil)
      #expect(try await store.load(kept) != nil)
      let blobs = try await store.pool.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM blob")
      }
      #expect(blobs == 1)
    }
  }

  @Test func aReportThatComesAgainIsNoLongerDeleted() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let id = try await store.add(report("a"), at: noon).id
      _ = try await store.delete(id, at: noon, token: "0123456789abcdef")
      #expect(try await store.add(report("a"), at: noon) == .known(id))
      #expect(try await store.list().map(\.id) == [id])
    }
  }

  @Test func keepsDiagnosticsOfTheFile() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let odd = Diagnostic(
        code: .invalidBytes,
        severity: .warning,
        span: 1..<4,
        sourceSpan: 1..<2,
        message: "odd",
        messageZh: "怪"
      )
      var new = report("a\u{FFFD}")
      new.text = StoredText(utf8: Array("a\u{FFFD}".utf8), diagnostics: [odd])
      let id = try await store.add(new, at: noon).id
      #expect(try await store.load(id)?.text.diagnostics == [odd])
    }
  }

  @Test func readsAgainForANewEdition() async throws {
    try await withFolder { path in
      let first = try SQLiteStore(path: path, edition: "1")
      _ = try await first.add(report("a"), at: noon)
      #expect(try await first.list().map(\.year) == [nil])
      try first.close()
      _ = consume first
      try await reopen(path)
    }
  }

  private func reopen(_ path: String) async throws {
    let store = try SQLiteStore(path: path, edition: "2") { _, _ in
      var report = Report()
      report.year = 2027
      return report
    }
    #expect(try await store.list().map(\.year) == [2027])
  }

  @Test func noticesBytesThatChanged() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let id = try await store.add(report("abc"), at: noon).id
      try await store.pool.write { db in
        try db.execute(sql: "UPDATE blob SET bytes = CAST('abd' AS BLOB)")
      }
      let error = await #expect(throws: StorageError.self) { try await store.load(id) }
      #expect(error?.code == .corrupt)
    }
  }

  @Test func syncsFully() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let level = try await store.pool.writeWithoutTransaction {
        try Int.fetchOne($0, sql: "PRAGMA synchronous")
      }
      #expect(level == 2)
    }
  }

  @Test func refusesALaterSchema() async throws {
    try await withFolder { path in
      do {
        let store = try SQLiteStore(path: path, edition: "1")
        try await store.pool.write { db in
          try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('from the future')")
        }
        try store.close()
      }
      let error = #expect(throws: StorageError.self) { try SQLiteStore(path: path, edition: "1") }
      #expect(error?.code == .newerSchema)
    }
  }

  @Test(arguments: ["", "abc", "ABCDEF012345", "0123456789a/", "0123456789ab.."])
  func refusesWhatIsNoID(words: String) {
    #expect(ReportID(words) == nil)
  }
}
