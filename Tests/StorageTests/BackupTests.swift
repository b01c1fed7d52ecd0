// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Ledger
import Register
import TestSupport
import Testing

@testable import Storage

/// Copies of a register, and what becomes of it on a full disk.
struct BackupTests {
  private let number = SerialNumber("2026-1") ?? .blank

  @Test func aCopyMadeWhileOthersWriteHoldsAWholeLogAndIsRestored() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await acceptFirst(register)
      let copy = path + ".copy"
      let summary = try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<4 {
          group.addTask { for _ in 0..<20 { try await report(register, "\(writer)") } }
        }
        let summary = try await store.backup(to: copy)
        try await group.waitForAll()
        return summary
      }
      let kept = try #require(summary.logs["qinghe"])
      let now = try await register.checkpoint()
      #expect(kept.size <= now.size)
      let restored = path + ".restored"
      #expect(try SQLiteStore.restore(from: copy, to: restored) == summary)
      let second = try SQLiteStore(path: restored, edition: "1")
      let again = try await second.register(of: "qinghe", mechanisms: Office.mechanisms)
      #expect(try await again.checkpoint() == kept)
      try await report(again, "weiter")
    }
  }

  @Test func nothingIsWrittenOverAndADamagedCopyIsRefused() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      try await acceptFirst(try await foundedRegister(store))
      let copy = path + ".copy"
      _ = try await store.backup(to: copy)
      await #expect(throws: StorageError.self) { try await store.backup(to: copy) }
      #expect(throws: StorageError.self) { try SQLiteStore.restore(from: copy, to: path) }
      let queue = try DatabaseQueue(path: copy)
      try await queue.write { db in
        try db.execute(sql: "DROP TRIGGER event_isFinal")
        try db.execute(
          sql: "UPDATE event SET entry = ? WHERE \"index\" = 3",
          arguments: [Data("{\"a\":\"b\"}".utf8)]
        )
      }
      try queue.close()
      #expect(throws: StorageError.self) {
        try SQLiteStore.restore(from: copy, to: path + ".restored")
      }
      #expect(!FileManager.default.fileExists(atPath: path + ".restored"))
    }
  }

  @Test func aFullDiskLeavesNoHalfAppliedOrderAndTheRegisterGoesOn() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await acceptFirst(register)
      try await store.pool.writeWithoutTransaction { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        try db.execute(sql: "PRAGMA max_page_count = \(pages + 3)")
      }
      var kept = 0
      do throws(SubmitError) {
        while kept < 5000 {
          try await report(register, String(repeating: "满", count: 500))
          kept += 1
        }
        Issue.record("the disk is never full")
      } catch {
        guard case .failed = error else {
          Issue.record("refused for another reason: \(error)")
          return
        }
      }
      #expect(
        try await register.state(of: [.commitment(number)]).commitments[number]?.updates.count
          == kept
      )
      try await store.pool.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA max_page_count = 1000000")
      }
      try await report(register, "又有空间")
      #expect(try await register.withTiles { try $0.problems($1) }.isEmpty)
      try await expectListsFollowTheLog(register)
    }
  }

  @Test func aLogWhoseRootIsNotTheAcknowledgedOneIsNotOpened() async throws {
    try await withFolder { path in
      do {
        let store = try SQLiteStore(path: path, edition: "1")
        try await acceptFirst(try await foundedRegister(store))
        try await store.pool.write { db in
          try db.execute(sql: "DROP TRIGGER event_stays")
          try db.execute(
            sql: "DELETE FROM event WHERE \"index\" = (SELECT max(\"index\") FROM event)"
          )
        }
        try store.close()
      }
      let store = try SQLiteStore(path: path, edition: "1")
      await #expect(throws: StorageError.self) {
        try await store.register(of: "qinghe", mechanisms: Office.mechanisms)
      }
    }
  }
}

// MARK: - Fixtures

/// A founded register of 青禾市.
func foundedRegister(_ store: SQLiteStore) async throws -> SQLiteRegister {
  let register = try await store.register(
    of: "qinghe",
    mechanisms: Office.mechanisms,
    making: "duixian/qinghe"
  )
  _ = try await register.submitAll(
    Batch(Office.founding.map { ($0, Office.start, Office.administrator) })
  )
  return register
}

/// Takes the first statement of the report into the register.
func acceptFirst(_ register: SQLiteRegister) async throws {
  let sheet = Office.sheet
  let commands: [RegisterCommand] = [
    .intake(.open(sheet)), .intake(.accept(sheet, Office.first, Acceptance())),
  ]
  _ = try await register.submitAll(
    Batch(commands.map { ($0, Office.start, Office.supervisor) })
  )
}

/// Reports progress on the first commitment.
@discardableResult
func report(_ register: SQLiteRegister, _ text: String) async throws(SubmitError) -> Receipt {
  let update = CommitmentCommand.update(Update(saying: .running, text: text), filing: nil)
  return try await register.submit(
    Order(
      .commitment(SerialNumber("2026-1") ?? .blank, update),
      at: Office.start,
      officer: Office.housing
    )
  )
}
