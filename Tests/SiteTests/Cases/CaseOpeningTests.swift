// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import HummingbirdTesting
import Mechanisms
import NIOCore
import Register
import Storage
import TestSupport
import Testing

@testable import Site

/// Cases taken in, and votes recorded, by forms.
struct CaseOpeningTests {
  private let action = "/cases/new"

  /// The fields of the form, with what was typed in the places of what stands there.
  private func fields(
    _ office: InboxOffice,
    _ action: String,
    in page: String,
    _ typed: [String: String]
  ) throws -> [(String, String)] {
    try office.form(action, in: page).map { ($0.0, typed[$0.0] ?? $0.1) }
  }

  @Test("the supervisor takes a case in by the mechanism that was chosen; sent twice it is one")
  func takesIn() async throws {
    try await InboxOffice.open { office in
      let boss = Office.supervisor
      #expect(try await office.page("/cases", by: boss).contains("/cases/new?mechanism="))
      for other in [Office.housing, Office.mayor, Office.auditor] {
        #expect(try await !office.page("/cases", by: other).contains("/cases/new"))
      }
      let page = try await office.page("/cases/new?mechanism=city-management", by: boss)
      let typed = try fields(
        office,
        action,
        in: page,
        [
          "title": "南街水管破裂", "class": "burst_pipe", "severity": "repair",
          "source": "CG-2026-77", "received": "2026-03-25T08:30", "agency": "zhujian",
          "text": "南街五号门前\r\n在冒水", "caller": "某先生", "contact": "000", "topic": "市政设施",
        ]
      )
      let sent = try await office.send(action, typed, by: boss)
      #expect(sent.headers[.location] == "/cases/2026-3?done=opened")
      let again = try await office.send(action, typed, by: boss)
      #expect(again.headers[.location] == "/cases/2026-3?done=opened")
      let handling = try await office.handling(try #require(SerialNumber("2026-3")))
      #expect(handling.intake.mechanism == "city-management")
      #expect(handling.intake.source == "CG-2026-77" && handling.intake.agency == "zhujian")
      #expect(handling.intake.receivedAt == InboxOffice.moment("2026-03-25T08:30"))
      #expect(handling.intake.text.value == "南街五号门前\n在冒水")
      #expect(handling.intake.caller.value == "某先生")
      #expect(handling.loop.registration.caseClass == "burst_pipe")
      #expect(handling.loop.registration.severity == "repair")
      let done = try await office.page("/cases/2026-3?done=opened", by: boss)
      #expect(done.contains("已受理：") && done.contains("南街水管破裂"))
      #expect(try await !office.page("/cases/2026-3", by: Office.auditor).contains("冒水"))
    }
  }

  @Test(
    "what is refused stands in the form with what was typed",
    arguments: [
      ("title", "", "一行说明"), ("received", "2026-03-25T10:00", "收到时间"),
      ("received", "昨天", "收到时间"), ("agency", "nobody", "nobody"), ("class", "odd", "odd"),
    ]
  )
  func refuses(_ name: String, _ value: String, _ told: String) async throws {
    try await InboxOffice.open { office in
      let boss = Office.supervisor
      let page = try await office.page("/cases/new?mechanism=city-management", by: boss)
      var typed = ["title": "井盖缺失", "text": "留住<我>"]
      typed[name] = value
      let sent = try await office.send(
        action,
        try fields(office, action, in: page, typed),
        by: boss
      )
      #expect(sent.status == .unprocessableContent)
      let refused = String(buffer: sent.body)
      #expect(refused.contains("没有办成") && refused.contains(told))
      #expect(refused.contains("留住&lt;我&gt;</textarea>"))
      let after = try await office.register.cases(CaseQuery(now: Office.start))
      #expect(after.total == 2)
    }
  }

  @Test("no case is taken in by a mechanism of commitments, nor by none")
  func refusesOtherMechanisms() async throws {
    try await InboxOffice.open { office in
      let boss = Office.supervisor
      let page = try await office.page("/cases/new?mechanism=major-project", by: boss)
      #expect(!page.contains("value=\"major-project\""))
      for mechanism in ["major-project", "nothing"] {
        let typed = ["mechanism": mechanism, "title": "井盖缺失"]
        let sent = try await office.send(
          action,
          try fields(office, action, in: page, typed),
          by: boss
        )
        #expect(sent.status == .unprocessableContent, "\(mechanism)")
      }
      let sent = try await office.send(action, [("form", "form-\(boss.post)")], by: boss)
      #expect(sent.status == .badRequest)
    }
  }

  @Test("a vote is recorded on the page of a livelihood item, by the office alone")
  func recordsAVote() async throws {
    try await InboxOffice.open { office in
      let (boss, vote) = (Office.supervisor, "/items/2026-1/vote")
      #expect(try await !office.page("/items/2026-1", by: boss).contains(vote))
      let kind = CommitmentCommand.correct(
        .kind,
        FieldValue(text: "livelihood"),
        reason: "民生实事"
      )
      try await office.give(.commitment(InboxOffice.item, kind), boss)
      for other in [Office.housing, Office.mayor, Office.auditor] {
        #expect(try await !office.page("/items/2026-1", by: other).contains(vote))
      }
      let page = try await office.page("/items/2026-1", by: boss)
      let typed = [
        "body": "市人大常委会", "day": "2026-03-24", "members": "41", "present": "38",
        "satisfied": "30", "fairly": "6", "dissatisfied": "1", "document": "公告3号",
      ]
      for (name, value, told) in [
        ("members", "", "组成人员总数"), ("satisfied", "许多", "满意票"),
        ("present", "50", "到会人数"), ("day", "2026-03-26", "日期"), ("body", "", "测评机构"),
      ] {
        var wrong = typed
        wrong[name] = value
        let sent = try await office.send(
          vote,
          try fields(office, vote, in: page, wrong),
          by: boss
        )
        #expect(sent.status == .unprocessableContent, "\(name)")
        let refused = String(buffer: sent.body)
        #expect(refused.contains(told) && refused.contains("value=\"公告3号\""), "\(name)")
      }
      let filled = try fields(office, vote, in: page, typed)
      for _ in 1...2 {
        let sent = try await office.send(vote, filled, by: boss)
        #expect(sent.headers[.location] == "/items/2026-1#votes")
      }
      let votes = try await office.commitment().votes
      #expect(votes.map(\.satisfied) == [30] && votes[0].document == "公告3号")
      #expect(votes[0].members == 41 && votes[0].fairlySatisfied == 6)
      let after = try await office.page("/items/2026-1", by: Office.auditor)
      #expect(after.contains("满意 30，基本满意 6，不满意 1，弃权 1"))
      // Somebody has acted since the page was made.
      var late = filled.filter { $0.0 != "word" }
      late.append(("word", "another-word-of-the-page"))
      let stale = try await office.send(vote, late, by: boss)
      #expect(stale.status == .conflict)
      #expect(String(buffer: stale.body).contains("已有人办过"))
    }
  }
}
