// SPDX-License-Identifier: Apache-2.0
import GRDB
import Ledger
import Mechanisms
import Register
import TestSupport
import Testing
import WorkingDays

@testable import Storage

/// What the public may read follows from the events, and from nothing else.
struct PublicationTests {
  private let number = SerialNumber("2026-1") ?? .blank

  private func moment(_ minutes: Int64) -> Timestamp {
    Timestamp(milliseconds: Office.start.milliseconds + minutes * 60_000)
  }

  @discardableResult
  private func give(
    _ command: CommitmentCommand,
    _ officer: Officer,
    _ minutes: Int64,
    to register: SQLiteRegister
  ) async throws -> Receipt {
    try await register.submit(
      Order(.commitment(number, command), at: moment(minutes), officer: officer)
    )
  }

  /// The version that waits.
  private func waiting(_ register: SQLiteRegister) async throws -> Int {
    let state = try await register.state(of: [.commitment(number)])
    return try #require(state.commitments[number]?.publication.proposed?.version)
  }

  private func letOut(_ register: SQLiteRegister, at minutes: Int64) async throws {
    try await give(.publish(.propose), Office.supervisor, minutes, to: register)
    let version = try await waiting(register)
    try await give(.publish(.approve(version: version)), Office.second, minutes + 1, to: register)
  }

  private func prepared(_ path: String) async throws -> SQLiteRegister {
    let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
    try await acceptFirst(register)
    return register
  }

  @Test func nothingIsPublicBeforeTheSecondPerson() async throws {
    try await withFolder { path in
      let register = try await prepared(path)
      #expect(try await register.publicRegister().lines.isEmpty)
      try await give(.publish(.propose), Office.supervisor, 1, to: register)
      #expect(try await register.publicRegister().lines.isEmpty)
      #expect(try await register.publicDocuments([number]).isEmpty)
      let version = try await waiting(register)
      try await give(.publish(.approve(version: version)), Office.second, 2, to: register)
      let seen = try await register.publicRegister()
      #expect(seen.lines.map(\.number) == [number] && seen.place == "青禾市")
      #expect(seen.lines[0].version == version && seen.lines[0].lead == "zhujian")
      #expect(seen.reports[Office.report] == PublicReport(place: "青禾市", year: 2026))
      let document = try #require(try await register.publicDocuments([number]).first)
      #expect(document.item.quote == "今年改造老旧小区60个")
      #expect(document.item.version == version && document.approvedAt == moment(2))
    }
  }

  @Test func aDeclinedProposalLeavesWhatWasPublic() async throws {
    try await withFolder { path in
      let register = try await prepared(path)
      try await letOut(register, at: 1)
      try await give(
        .update(Update(saying: .running, text: "已开工"), filing: nil),
        Office.housing,
        5,
        to: register
      )
      try await give(.publish(.propose), Office.supervisor, 6, to: register)
      let version = try await waiting(register)
      let decline = PublicationCommand.decline(version: version, reason: "口径未定")
      try await give(.publish(decline), Office.second, 7, to: register)
      let document = try #require(try await register.publicDocuments([number]).first)
      #expect(document.item.said == .unknown)
      #expect(
        try await register.publicEntries(before: nil, of: nil, lead: nil, limit: 9).count == 1
      )
    }
  }

  @Test func thePastIsAnsweredUntilItIsTakenAway() async throws {
    try await withFolder { path in
      let register = try await prepared(path)
      try await letOut(register, at: 1)
      try await give(
        .update(Update(saying: .running), filing: nil),
        Office.housing,
        5,
        to: register
      )
      try await letOut(register, at: 10)
      let old = try await register.publicDocument(of: number, at: moment(9))
      let new = try await register.publicDocument(of: number, at: moment(11))
      #expect(old?.item.said == .unknown && new?.item.said == .running)
      #expect(try await register.publicDocument(of: number, at: moment(1)) == nil)
      try await give(.publish(.withdraw(reason: "误发")), Office.supervisor, 20, to: register)
      for minutes in [9, 11, 30] as [Int64] {
        #expect(try await register.publicDocument(of: number, at: moment(minutes)) == nil)
      }
      #expect(try await register.publicRegister().lines.isEmpty)
      let entries = try await register.publicEntries(
        before: nil,
        of: number,
        lead: "zhujian",
        limit: 9
      )
      #expect(entries.map(\.kind) == [.withdrawn, .renewed, .released])
      let later = try await register.publicEntries(
        before: entries[1].index,
        of: nil,
        lead: nil,
        limit: 9
      )
      #expect(later.map(\.kind) == [.released])
    }
  }

  @Test func theLogHoldsTheHashOfTheDocument() async throws {
    try await withFolder { path in
      let register = try await prepared(path)
      try await letOut(register, at: 1)
      let document = try #require(try await register.publicDocuments([number]).first)
      let entry = try #require(try await register.sealedEntry(document.seal))
      guard case .text(let hash) = try LedgerRecord(entry)["document"] else {
        Issue.record("the entry names no document")
        return
      }
      #expect(hash == PublicItem.hash(of: document.bytes))
      // No other entry is shown, whatever number is asked for.
      for index in 0..<document.seal {
        #expect(try await register.sealedEntry(index) == nil)
      }
    }
  }

  @Test func aBatchThatGoesOnAfterTheProposalLetsOutWhatWasProposed() async throws {
    try await withFolder { path in
      let register = try await prepared(path)
      let topic = FieldValue(text: "城建")
      let commands: [CommitmentCommand] = [
        .publish(.propose), .correct(.topic, topic, reason: "归口"),
      ]
      _ = try await register.submitAll(
        Batch(commands.map { (.commitment(number, $0), moment(1), Office.supervisor) })
      )
      let version = try await waiting(register)
      try await give(.publish(.approve(version: version)), Office.second, 2, to: register)
      let document = try #require(try await register.publicDocuments([number]).first)
      #expect(document.item.topic != "城建")
    }
  }

  /// A page of one commitment, and the feed of an agency, look through no log.
  @Test func whatHappenedIsFoundByTheNumberAndByTheAgency() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      _ = try await foundedRegister(store)
      func plan(isOfOne: Bool, isLed: Bool) async throws -> String {
        var values: [String: any DatabaseValueConvertible] = ["jurisdiction": 1, "before": 9]
        if isOfOne { values["year"] = 2026 }
        if isOfOne { values["serial"] = 1 }
        if isLed { values["lead"] = "zhujian" }
        if !isOfOne { values["limit"] = 9 }
        let arguments = StatementArguments(values)
        return try await store.pool.read { db in
          try Row.fetchAll(
            db,
            sql: "EXPLAIN QUERY PLAN " + PublicRows.entries(isOfOne: isOfOne, isLed: isLed),
            arguments: arguments
          ).map { $0["detail"] as String }.joined(separator: "\n")
        }
      }
      let ofOne = try await plan(isOfOne: true, isLed: false)
      #expect(!ofOne.contains("publication_seal") && !ofOne.contains("SCAN"), "\(ofOne)")
      #expect(ofOne.contains("publicationEnd_number"), "\(ofOne)")
      let ofAgency = try await plan(isOfOne: false, isLed: true)
      #expect(ofAgency.contains("publication_lead") && !ofAgency.contains("SCAN"), "\(ofAgency)")
      let ofAll = try await plan(isOfOne: false, isLed: false)
      #expect(ofAll.contains("publication_seal") && !ofAll.contains("SCAN"), "\(ofAll)")
    }
  }

  @Test func aRowOfBeforeListsSayWhatItsDocumentSays() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      try await acceptFirst(register)
      try await letOut(register, at: 1)
      let known = try #require(try await register.publicRegister().lines.first)
      #expect(known.quote == "今年改造老旧小区60个" && known.targets == "60 个")
      try await store.pool.write { db in
        try db.execute(
          sql: "UPDATE publication SET quote = NULL, targets = NULL, deadline = NULL"
        )
      }
      let line = try await store.pool.read { db in
        try PublicRows(db: db, jurisdiction: 1).lines().first
      }
      #expect(line == known)
    }
  }

  @Test func aVersionSaysWhatItSaysOtherwiseThanTheOneBefore() async throws {
    try await withFolder { path in
      let register = try await prepared(path)
      try await letOut(register, at: 1)
      let topic = FieldValue(text: "城建")
      try await give(.correct(.topic, topic, reason: "归口"), Office.supervisor, 5, to: register)
      try await letOut(register, at: 10)
      let day = try #require(CivilDate(year: 2026, month: 10, day: 31))
      let correction = CommitmentCommand.correct(
        .deadline,
        FieldValue(days: [day]),
        reason: "笔误"
      )
      try await give(correction, Office.supervisor, 15, to: register)
      try await letOut(register, at: 20)
      let entries = try await register.publicEntries(before: nil, of: number, lead: nil, limit: 9)
      #expect(entries.map(\.kind) == [.renewed, .renewed, .released])
      #expect(entries.map(\.moves.count) == [1, 0, 0])
      #expect(entries[0].moves.first?.field == .deadline)
      #expect(entries[0].moves.first?.new == "2026-10-31")
      // The page of one has the same.
      let record = try #require(try await register.publicRecord(of: number, limit: 9))
      #expect(record.entries == entries)
      // Nobody learns from the history what was taken away.
      try await give(.publish(.withdraw(reason: "误发")), Office.supervisor, 25, to: register)
      let later = try await register.publicEntries(before: nil, of: number, lead: nil, limit: 9)
      #expect(later.map(\.kind) == [.withdrawn, .renewed, .renewed, .released])
      #expect(later.allSatisfy { $0.moves.isEmpty })
    }
  }

  /// A word that stands everywhere, asked for where few are, ends after some and goes on from there.
  @Test func aSearchThatLooksAtMuchGoesOnFromWhereItEnded() async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      _ = try await foundedRegister(store)
      try await store.pool.write { db in
        let texts = PublicTexts(db: db, jurisdiction: 1)
        for serial in 1...30 {
          var item = PublicItem()
          item.number = try #require(SerialNumber(year: 2026, serial: serial))
          (item.quote, item.year) = ("新建公园\(serial)个", 2026)
          item.topic = serial.isMultiple(of: 10) ? "城建" : "教育"
          try texts.replace(item)
        }
      }
      var query = PublicQuery(words: "公园")
      query.topic = "城建"
      func search(from id: Int64?, limit: Int, most: Int) async throws -> PublicFound {
        try await store.pool.read { [query] db in
          try PublicTexts(db: db, jurisdiction: 1).find(query, before: id, limit: limit, most: most)
        }
      }
      let all = try await search(from: nil, limit: 9, most: 100)
      #expect(all.hits.map(\.number.serial) == [30, 20, 10] && all.next == nil)
      for (limit, most) in [(9, 1), (9, 4), (1, 100), (2, 15), (3, 21)] {
        var (hits, next, rounds) = ([PublicHit](), Int64?.none, 0)
        repeat {
          let found = try await search(from: next, limit: limit, most: most)
          #expect(found.hits.count <= limit)
          (hits, next, rounds) = (hits + found.hits, found.next, rounds + 1)
        } while next != nil && rounds < 40
        #expect(hits == all.hits && next == nil)
        #expect(rounds > 1)
      }
    }
  }
}
