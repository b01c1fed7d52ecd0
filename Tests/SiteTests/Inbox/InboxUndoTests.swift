// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import Mechanisms
import NIOCore
import Pages
import Register
import Storage
import TestSupport
import Testing
import WorkingDays

/// What an agency has just done is taken back from the line that says so.
struct InboxUndoTests {
  private let item = Subject.commitment(InboxOffice.item)
  private let undo = "/items/2026-1/take-back"

  private func standing(_ office: InboxOffice) async throws -> Commitment {
    var item = try await office.commitment()
    (item.version, item.undo) = (0, nil)
    return item
  }

  /// Does something, follows to the page that says so and gives it with the form that takes it back.
  private func act(
    _ office: InboxOffice,
    _ act: AgencyAct,
    _ typed: [String: String],
    file: (name: String, words: String)? = nil
  ) async throws -> String {
    let sent = try await office.act(item, act, typed, file: file)
    #expect(sent.status == .seeOther)
    return try await office.page(try #require(sent.headers[.location]))
  }

  @Test func aReportIsTakenBackWithItsFileAndItsNode() async throws {
    try await InboxOffice.open { office in
      let before = try await standing(office)
      let typed = ["text": "已开工", "figure-0": "35", "say-problems": "无", "say-next_steps": "加快"]
      let page = try await act(office, .progress, typed, file: ("照片.jpg", "\u{1}JPEG"))
      #expect(page.contains("已报进展：") && page.contains(">撤销"))
      #expect(try await standing(office) != before)
      let fields = try office.form(undo, in: page)
      let sent = try await office.send(undo, fields)
      #expect(sent.status == .seeOther)
      #expect(try await standing(office) == before)
      let next = try await office.page(try #require(sent.headers[.location]))
      #expect(next.contains("已撤销，恢复原状") && !next.contains(undo))
      // The log has both, and the same form again is one order.
      let events = try await office.register.history(of: item, after: 0, limit: 500)
      #expect(
        events.suffix(4).map(\.event.change.word) == [
          "evidenceAdded", "updated", "looped", "takenBack",
        ]
      )
      #expect(try await office.send(undo, fields).status == .seeOther)
      #expect(try await office.commitment().version == events.count)
    }
  }

  @Test func anExtensionThatWasAskedForIsTakenBack() async throws {
    try await InboxOffice.open { office in
      let before = try await standing(office)
      let typed = ["day": "2026-12-20", "cause": "money", "text": "资金12月到位"]
      let page = try await act(office, .extend, typed)
      #expect(try await office.commitment().loop.hasOpenExtension)
      _ = try await office.send(undo, try office.form(undo, in: page))
      #expect(try await standing(office) == before)
    }
  }

  @Test func nothingIsOfferedLaterOrWhereSomebodyHasActed() async throws {
    try await InboxOffice.open { office in
      let typed = ["lead": "jiaoyu", "text": "属教育局职责"]
      let sent = try await office.act(item, .suggest, typed)
      let line = try #require(sent.headers[.location])
      let fields = try office.form(undo, in: try await office.page(line))
      office.go(to: "2026-03-25T09:11")
      #expect(!(try await office.page(line)).contains(undo))
      office.go(to: "2026-03-25T09:05")
      #expect((try await office.page(line)).contains(undo))
      let decision = LeaderDecision(text: "仍由住建局牵头")
      try await office.give(.commitment(InboxOffice.item, .decide(decision)), Office.mayor)
      #expect(!(try await office.page(line)).contains(undo))
      // A page that is older is told so, and nothing is taken back.
      let refused = try await office.send(undo, fields)
      #expect(refused.status == .seeOther)
      let page = try await office.page(try #require(refused.headers[.location]))
      #expect(page.contains("不能撤销了"))
      #expect(try await office.commitment().suggestions.count == 1)
    }
  }

  @Test func nobodyElseTakesItBack() async throws {
    try await InboxOffice.open { office in
      let page = try await act(office, .suggest, ["lead": "jiaoyu", "text": "属教育局职责"])
      let fields = try office.form(undo, in: page).map { name, value in
        (name, name == "form" ? "form-\(Office.schools.post)" : value)
      }
      let sent = try await office.send(undo, fields, by: Office.schools)
      #expect(sent.status == .seeOther)
      #expect(try await office.commitment().suggestions.count == 1)
    }
  }
}
