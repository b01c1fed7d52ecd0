// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Ledger
import Mechanisms
import Register
import Synchronization
import TestSupport
import Testing

@testable import Storage

/// A register that is taken out of one database and put into another.
struct ImportTests {
  @Test func aFreshDatabaseHasTheSameLogListsSearchAndSecrets() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      try await fill(register)
      let checkpoint = try await register.checkpoint()
      let other = try SQLiteStore(path: path + ".other", edition: "1")
      let source = EventSource(try await register.keptEvents(from: 0, limit: .max))
      try await other.importRegister(
        of: "qinghe",
        checkpoint: checkpoint,
        mechanisms: Office.mechanisms,
        next: { source.next() }
      )
      let again = try await other.register(of: "qinghe", mechanisms: Office.mechanisms)
      #expect(try await again.checkpoint() == checkpoint)
      let query = CommitmentQuery(now: Office.start)
      #expect(try await again.commitments(query) == register.commitments(query))
      let cases = CaseQuery(now: Office.start)
      #expect(try await again.cases(cases) == register.cases(cases))
      let hits = try await again.search("老旧小区", before: nil, limit: 9)
      #expect(hits == (try await register.search("老旧小区", before: nil, limit: 9)))
      let number = try #require(SerialNumber("2026-1"))
      let state = try await again.state(of: [.handling(number)])
      #expect(state.handlings[number]?.intake.caller.value == "王某")
      // What was public is public, as it was let out; what waits waits.
      let (seen, before) = (try await again.publicRegister(), try await register.publicRegister())
      #expect(Array(seen.lines) == Array(before.lines) && seen.lines.count == 1)
      #expect(seen.agencies == before.agencies && seen.reports == before.reports)
      let numbers = [number]
      let documents = try await again.publicDocuments(numbers)
      #expect(documents == (try await register.publicDocuments(numbers)) && documents.count == 1)
      let entries = try await again.publicEntries(before: nil, of: nil, lead: nil, limit: 9)
      #expect(
        entries == (try await register.publicEntries(before: nil, of: nil, lead: nil, limit: 9))
      )
      #expect(entries.map(\.kind) == [.renewed, .withdrawn, .released])
      let words = PublicQuery(words: "小区")
      let found = try await again.publicSearch(words, before: nil, limit: 9).hits
      #expect(found.map(\.text) == ["今年改造老旧小区60个"])
      #expect(try await again.proposals(limit: 9) == register.proposals(limit: 9))
      #expect(try await again.proposals(limit: 9).total == 1)
      #expect(try await again.unproposed(limit: 9) == register.unproposed(limit: 9))
      // Numbers go on where they were.
      let receipt = try await again.submit(
        Order(
          .intake(.accept(Office.sheet, TextSpan(32..<51), Acceptance())),
          at: Office.start,
          officer: Office.supervisor
        )
      )
      #expect(receipt.events.last?.subject == .commitment(try #require(SerialNumber("2026-2"))))
    }
  }

  @Test func anEventThatIsMissingOrChangedLeavesNothing() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      try await fill(register)
      let checkpoint = try await register.checkpoint()
      let events = try await register.keptEvents(from: 0, limit: .max)
      var changed = events
      changed[3].entry = events[2].entry
      for (number, events) in [Array(events.dropLast()), changed].enumerated() {
        let other = try SQLiteStore(path: path + ".\(number)", edition: "1")
        let source = EventSource(events)
        await #expect(throws: StorageError.self) {
          try await other.importRegister(
            of: "qinghe",
            checkpoint: checkpoint,
            mechanisms: Office.mechanisms,
            next: { source.next() }
          )
        }
        #expect(try await other.jurisdictions().isEmpty)
      }
    }
  }

  @Test func whatIsErasedIsGoneAndTheLogStaysWhole() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await fill(register)
      let number = try #require(SerialNumber("2026-1"))
      let erase = HandlingCommand.erase(number, reason: "诉求人要求")
      _ = try await register.submit(
        Order(.handling(erase), at: Office.start, officer: Office.administrator)
      )
      let state = try await register.state(of: [.handling(number)])
      #expect(state.handlings[number]?.intake.caller == PrivateText.none)
      #expect(try await register.withTiles { try $0.problems($1) }.isEmpty)
      let kept = try await register.keptEvents(from: 0, limit: .max)
      #expect(kept.allSatisfy { $0.secrets.isEmpty })
      // Nor is it left in a free corner of the files, while the database is open and after it.
      let files = [path, path + "-wal"]
      #expect(try holds("路灯不亮", files) && !holds("王某", files))
      try store.close()
      #expect(try holds("路灯不亮", [path]) && !holds("王某", [path]))
    }
  }

  @Test func whatAReaderKeptInTheLogIsEmptiedLater() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await fill(register)
      let (isReading, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
      async let reading: Void = store.pool.read { db in
        _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
        isReading.signal()
        mayEnd.wait()
      }
      await Task.detached { isReading.wait() }.value
      let erase = HandlingCommand.erase(try #require(SerialNumber("2026-1")), reason: "诉求人要求")
      _ = try await register.submit(
        Order(.handling(erase), at: Office.start, officer: Office.administrator)
      )
      let files = [path, path + "-wal"]
      #expect(try holds("王某", files))
      // As a kill leaves the files: whoever opens them next empties the log.
      let copies = [path + ".copy", path + ".copy-wal"]
      for (file, copy) in zip(files, copies) {
        try FileManager.default.copyItem(atPath: file, toPath: copy)
      }
      let opened = try SQLiteStore(path: path + ".copy", edition: "1")
      #expect(try holds("路灯不亮", copies) && !holds("王某", copies))
      try opened.close()
      mayEnd.signal()
      try await reading
      try await report(register, "又开工5个")
      #expect(try holds("路灯不亮", files) && !holds("王某", files))
    }
  }

  /// Whether a text stands in files that are there.
  private func holds(_ text: String, _ paths: [String]) throws -> Bool {
    try paths.filter { FileManager.default.fileExists(atPath: $0) }.contains { path in
      try Data(contentsOf: URL(filePath: path)).range(of: Data(text.utf8)) != nil
    }
  }

  private func fill(_ register: SQLiteRegister) async throws {
    try await acceptFirst(register)
    // Let out, taken away, let out again, and proposed once more.
    try await letOut(register)
    try await publish(.withdraw(reason: "误发"), register)
    try await report(register, "开工10个")
    try await letOut(register)
    try await report(register, "开工20个")
    try await publish(.propose, register)
    var intake = CaseIntake()
    intake.mechanism = "hotline-12345"
    intake.title = "路灯不亮"
    intake.receivedAt = Office.start
    intake.caller = PrivateText(value: "王某", salt: Array(repeating: 7, count: 16))
    let registration = Registration(severity: "ordinary", caseClass: "help", year: 2026)
    _ = try await register.submit(
      Order(
        .handling(.open(intake, registration)),
        at: Office.start,
        officer: Office.supervisor
      )
    )
  }
}

/// Does something with what the public sees of the first commitment.
private func publish(
  _ command: PublicationCommand,
  _ register: SQLiteRegister,
  by officer: Officer = Office.supervisor
) async throws {
  let number = try #require(SerialNumber("2026-1"))
  let order = Order(.commitment(number, .publish(command)), at: Office.start, officer: officer)
  _ = try await register.submit(order)
}

/// Two persons let it out.
private func letOut(_ register: SQLiteRegister) async throws {
  try await publish(.propose, register)
  let number = try #require(SerialNumber("2026-1"))
  let state = try await register.state(of: [.commitment(number)])
  let version = try #require(state.commitments[number]?.publication.proposed?.version)
  try await publish(.approve(version: version), register, by: Office.second)
}

/// Gives events in groups of three.
private final class EventSource: Sendable {
  private let events: Mutex<ArraySlice<KeptEvent>>

  init(_ events: [KeptEvent]) { self.events = Mutex(events[...]) }

  func next() -> [KeptEvent] {
    events.withLock { events in
      let group = Array(events.prefix(3))
      events = events.dropFirst(3)
      return group
    }
  }
}
