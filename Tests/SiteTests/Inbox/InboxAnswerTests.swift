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

/// What leaders decided and what notices ask waits in the inbox, and is answered there.
struct InboxAnswerTests {
  private let item = Subject.commitment(InboxOffice.item)

  private func decide(_ office: InboxOffice, agency: String = "zhujian") async throws {
    let decision = LeaderDecision(
      text: "资金由财政统筹，四月底前开工",
      agency: agency,
      due: CivilDate("2026-04-30")
    )
    try await office.give(.commitment(InboxOffice.item, .decide(decision)), Office.mayor)
  }

  /// Lets a limit pass, and the mayor send the notice that follows.
  private func notify(_ office: InboxOffice) async throws {
    office.go(to: "2026-04-20T09:00")
    let number = InboxOffice.item
    try await office.give(.commitment(number, .loop(.propose(notice: "urge"))), Office.supervisor)
    let approval = Command.decideNotice(approves: true, reason: "逾期未报")
    try await office.give(.commitment(number, .loop(approval)), Office.mayor)
  }

  @Test func aDecisionWaitsUntilItIsCarriedOut() async throws {
    try await InboxOffice.open { office in
      #expect(!(try await office.page()).contains("领导批示待落实"))
      try await decide(office)
      let page = try await office.page()
      #expect(page.contains("批示待落实 1 件"))
      #expect(page.contains("资金由财政统筹，四月底前开工"))
      #expect(page.contains("程维岳于3月25日批示") && page.contains("<b>4月30日</b>"))
      let sent = try await office.act(item, .carryOut, ["text": "财政已下达，4月10日开工"])
      #expect(sent.status == .seeOther)
      #expect(try await office.commitment().decisions[0].carriedOut?.officer == Office.housing)
      let next = try await office.page(try #require(sent.headers[.location]))
      #expect(next.contains("已报告落实：") && !next.contains("领导批示待落实"))
    }
  }

  @Test func aDecisionWaitsForWhoeverItNames() async throws {
    try await InboxOffice.open { office in
      try await decide(office, agency: "jiaoyu")
      #expect(!(try await office.page()).contains("领导批示待落实"))
      let page = try await office.page(by: Office.schools)
      #expect(page.contains("批示待落实 1 件"))
      let action = SiteURL.inboxAct(item, .carryOut).description
      let fields = try office.form(action, in: page).filter { $0.0 != "text" }
      let refused = try await office.send(action, fields + [("text", " ")], by: Office.schools)
      #expect(refused.status == .unprocessableContent)
      let again = String(buffer: refused.body)
      #expect(again.contains("缺少“内容”") && again.contains("资金由财政统筹"))
      let sent = try await office.send(action, fields + [("text", "已办")], by: Office.schools)
      #expect(sent.status == .seeOther)
      #expect(try await office.commitment().openAnswers.isEmpty)
    }
  }

  @Test func aNoticeWaitsForAReply() async throws {
    try await InboxOffice.open { office in
      try await notify(office)
      let page = try await office.page()
      #expect(page.contains("督办单待回复 1 件") && page.contains("督促通知单"))
      office.go(to: "2026-04-21T09:00")
      let sent = try await office.act(item, .reply, ["text": "受雨季影响，已增派两个班组"])
      #expect(sent.status == .seeOther)
      let reply = try #require(try await office.commitment().replies.last)
      #expect(reply.about == "notice" && reply.text == "受雨季影响，已增派两个班组")
      #expect(!(try await office.page()).contains("督办单待回复"))
    }
  }

  @Test func oneReplyOrOneCarryingOutOfTheSameFormIsOneAct() async throws {
    try await InboxOffice.open { office in
      try await decide(office)
      let action = SiteURL.inboxAct(item, .carryOut).description
      var fields = try office.form(action, in: try await office.page()).filter { $0.0 != "text" }
      fields.append(("text", "已办"))
      for _ in 0..<2 {
        #expect(try await office.send(action, fields).status == .seeOther)
      }
      let events = try await office.register.history(of: item, after: 0, limit: 500)
      #expect(events.count { $0.event.change.word == "decisionCarriedOut" } == 1)
    }
  }
}
