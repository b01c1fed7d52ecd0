// SPDX-License-Identifier: Apache-2.0
import Foundation
import Ledger
import Mechanisms
import TestSupport
import Testing

@testable import Register

/// How events are kept: the bytes are frozen, and no other bytes are read.
struct CodecTests {
  private static let golden = "Tests/RegisterTests/Golden/events.jsonl"

  private static let secrets = [
    ("text", "东篱区某路", GoldenEvents.answerText.salt),
    ("answer.text", "东篱区某路", GoldenEvents.answerText.salt),
    ("caller", "某人", GoldenEvents.salt), ("contact", "青禾市某号", GoldenEvents.salt.reversed()),
  ].compactMap { try? PrivateField(name: $0.0, salt: $0.2, value: $0.1) }

  // MARK: - The golden file

  @Test func everyKindOfEventIsKeptInTheFrozenBytes() throws {
    let lines = try GoldenEvents.all.map { String(decoding: try $0.kept().entry, as: UTF8.self) }
    expectFile(at: Self.golden, toBe: lines.joined(separator: "\n") + "\n")
  }

  @Test func whatWasFrozenIsReadAsItWas() throws {
    let url = repositoryURL(of: #filePath).appending(path: Self.golden)
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    try #require(lines.count == GoldenEvents.all.count)
    for (line, event) in zip(lines, GoldenEvents.all) {
      let kept = KeptEvent(entry: Array(line.utf8), secrets: Self.secrets)
      #expect(try RegisterEvent(kept) == event)
    }
  }

  @Test func theFrozenEventsAreOfEveryKind() {
    var words: [String: Set<String>] = [:]
    for event in GoldenEvents.all {
      let kind = String(event.subject.description.prefix { $0 != "/" })
      words[kind, default: []].insert(event.change.word)
      if case .handling(.looped(let fact)) = event.change {
        words["fact", default: []].insert(fact.fact.word)
      }
    }
    #expect(words["directory"] == Set(DirectoryChange.blanks.map(\.word)))
    #expect(words["intake"] == Set(IntakeChange.blanks.map(\.word)))
    #expect(words["item"] == Set(CommitmentChange.blanks.map(\.word)))
    #expect(words["programme"] == Set(ProgrammeChange.blanks.map(\.word)))
    #expect(words["case"] == Set(HandlingChange.blanks.map(\.word)))
    #expect(words["fact"] == Set(Fact.blanks.map(\.word)))
    #expect(GoldenEvents.all.count == 71)
  }

  // MARK: - Broken entries

  private func fields(_ event: RegisterEvent) throws -> [String: LedgerValue] {
    let record = try LedgerRecord(try event.kept().entry)
    return Dictionary(uniqueKeysWithValues: record.fields.map { ($0.name, $0.value) })
  }

  /// What is read is kept in the same bytes again; everything else is refused.
  private func read(_ fields: [String: LedgerValue]) throws -> RegisterEvent? {
    guard let record = try? LedgerRecord(fields) else { return nil }
    let kept = KeptEvent(entry: record.bytes, secrets: Self.secrets)
    do throws(CodingFailure) {
      let event = try RegisterEvent(kept)
      #expect(try event.kept().entry == kept.entry)
      return event
    } catch {
      #expect(!error.field.isEmpty)
      return nil
    }
  }

  @Test(arguments: GoldenEvents.all.indices)
  func aBrokenEntryIsRefusedOrReadForWhatItSays(index: Int) throws {
    let event = GoldenEvents.all[index]
    let whole = try fields(event)
    for (name, value) in whole {
      var broken = whole
      broken[name] = nil
      #expect(try read(broken) != event, "without \(name)")
      for wrong in wrongKinds(of: value) {
        broken[name] = wrong
        #expect(try read(broken) == nil, "\(name) of another kind")
      }
      for other in otherValues(of: value) {
        broken[name] = other
        #expect(try read(broken) != event || other == value, "\(name) as \(other)")
      }
      broken = whole
      broken["\(name).0"] = .text("x")
      #expect(try read(broken) != event, "\(name).0 besides")
    }
    var more = whole
    more["zz"] = .number(1)
    #expect(try read(more) == nil, "a field that nobody asks for")
  }

  private func wrongKinds(of value: LedgerValue) -> [LedgerValue] {
    switch value {
    case .text: [.number(1), .hidden(.empty)]
    case .number: [.text("1"), .text(""), .hidden(.empty)]
    case .hidden: [.text("某人"), .number(0)]
    }
  }

  private func otherValues(of value: LedgerValue) -> [LedgerValue] {
    switch value {
    case .text(let text):
      ["", " ", "\u{0}", "\n", "-", "0", "2026-00", "x/1", text + "\n", text + " ", "\(text)-1"]
        .map { .text($0) }
    case .number:
      [0, -1, 2, 3, 1_000_000_000, LedgerRecord.largestNumber, -LedgerRecord.largestNumber]
        .map { .number($0) }
    case .hidden: [.hidden(.empty)]
    }
  }

  @Test(arguments: ["subject", "event", "at", "by.role", "origin", "field", "saying", "fact"])
  func aFieldThatIsAlwaysThereMustBeThere(name: String) throws {
    var count = 0
    for event in GoldenEvents.all {
      var fields = try fields(event)
      guard fields.removeValue(forKey: name) != nil else { continue }
      count += 1
      #expect(try read(fields) == nil, "\(event.change.word) without \(name)")
    }
    #expect(count > 0)
  }

  @Test func countsThatWereNeverWrittenAreRefused() throws {
    let event = try #require(GoldenEvents.all.first { $0.change.word == "entered" })
    for count in [0, 1, 3, 4, 100, LedgerRecord.largestNumber, -1] {
      var fields = try fields(event)
      fields["target"] = .number(count)
      #expect(try read(fields) == nil, "\(count) targets where there are two")
    }
  }

  @Test(arguments: ["", "{}", "[]", "x", "{\"a\":1}", "{\"event\":\"founded\"}"])
  func whatIsNoEntryIsRefused(_ text: String) {
    #expect(throws: CodingFailure.self) { try RegisterEvent(KeptEvent(entry: Array(text.utf8))) }
  }

  @Test func anEntryThatTheLogDoesNotTakeIsNotKept() throws {
    var event = try #require(GoldenEvents.all.first)
    event.change = .directory(.founded(name: String(repeating: "长", count: 22_000), areaCode: ""))
    #expect(throws: CodingFailure(field: "directory")) { try event.kept() }
  }

  // MARK: - Private texts

  private var opened: RegisterEvent {
    get throws { try #require(GoldenEvents.all.first { $0.subject.description.hasPrefix("case") }) }
  }

  @Test func anEntryHoldsNoPrivateTextButItsSaltedHash() throws {
    let kept = try opened.kept()
    let text = String(decoding: kept.entry, as: UTF8.self)
    #expect(!text.contains("某人") && !text.contains("某号") && !text.contains("某路"))
    #expect(kept.secrets == Self.secrets.filter { $0.name != "answer.text" })
    let record = try LedgerRecord(kept.entry)
    for secret in kept.secrets { try record.verify(secret) }
  }

  @Test func erasingLeavesTheEntryAndReadsAsNothing() throws {
    var kept = try opened.kept()
    kept.secrets = []
    let read = try RegisterEvent(kept)
    guard case .handling(.opened(let intake)) = read.change else {
      Issue.record("no case")
      return
    }
    #expect(intake.caller == .none && intake.contact == .none && intake.text == .none)
    #expect(intake.title == "路灯不亮")
  }

  @Test func aPrivateTextThatIsNotTheHashedOneIsRefused() throws {
    var kept = try opened.kept()
    for (value, salt) in [("别人", GoldenEvents.salt), ("某人", GoldenEvents.salt.reversed())] {
      kept.secrets = [try PrivateField(name: "caller", salt: salt, value: value)]
      #expect(throws: CodingFailure(field: "caller")) { try RegisterEvent(kept) }
    }
  }

  @Test func erasingACaseForgetsWhoAskedInTheState() throws {
    var stage = try AccessStage.proposal()
    let answer = CaseAnswer(text: "已与北街七号住户商定。")
    try stage.give(
      .handling(.answer(Stage.first, answer, AccessStage.answering)),
      by: Stage.housing
    )
    try stage.give(.handling(.erase(Stage.first, reason: "本人申请")), by: Stage.administrator)
    let handling = try #require(stage.state.handlings[Stage.first])
    #expect(handling.intake.caller == .none && handling.intake.text == .none)
    #expect(handling.answer?.text == PrivateText.none)
    let log = try stage.history.map { String(decoding: try $0.kept().entry, as: UTF8.self) }
    #expect(!log.contains { $0.contains("北街七号") || $0.contains("代表甲") })
    let erased = try stage.history.map { KeptEvent(entry: try $0.kept().entry) }
    #expect(RegisterState.folding(try erased.map { try RegisterEvent($0) }) == stage.state)
  }
}
