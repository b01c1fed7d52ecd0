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

@testable import Site

/// The queues of cases and the page of one, as people of each role meet them.
struct CaseRouteTests {
  private static let order = InboxOffice.item
  private static let proposal = InboxOffice.returned
  private let act = "/cases/2026-1/act"

  /// The fields of the form of an act of the office.
  private func form(
    _ office: InboxOffice,
    _ act: DeskAct,
    at action: String = "/cases/2026-1/act",
    in page: String
  ) throws -> [(String, String)] {
    let marker = "name=\"act\" value=\"\(act.rawValue)\""
    let end = try #require(page.range(of: marker), "\(act)")
    let start = try #require(
      page[..<end.lowerBound].range(of: "<form", options: .backwards)
    )
    return try office.form(action, in: String(page[start.lowerBound...]))
  }

  @Test func theQueuesCountWhatStandsWhere() async throws {
    try await InboxOffice.open { office in
      let page = try await office.page("/cases", by: Office.auditor)
      #expect(page.contains("在办 1 件，其中逾期 1 件"))
      #expect(page.contains("/cases?mechanism=hotline-12345&amp;stage=sign"))
      #expect(page.contains("路灯不亮"))
      #expect(!page.contains("北街七号"))
      // Nobody but who may act is offered an act.
      #expect(!page.contains("open=2026-1"))
      let queue = try await office.page(
        "/cases?mechanism=hotline-12345&stage=answer",
        by: Office.auditor
      )
      #expect(queue.contains("这个队列现在是空的"))
      let other = try await office.page("/cases?mechanism=proposals", by: Office.auditor)
      #expect(other.contains("关于增加停车位的建议") && !other.contains("路灯不亮"))
      let own = try await office.page("/cases?agency=jiaoyu", by: Office.schools)
      #expect(own.contains("还没有办件"))
    }
  }

  @Test("who asked and what they said is for the office and the agency alone")
  func masksWhatIsPrivate() async throws {
    try await InboxOffice.open { office in
      for officer in [Office.supervisor, Office.housing] {
        #expect(try await office.page("/cases/2026-1", by: officer).contains("北街七号门前的路灯坏了"))
      }
      for officer in [Office.schools, Office.auditor, Office.mayor, APIOffice.administrator] {
        let page = try await office.page("/cases/2026-1", by: officer)
        #expect(!page.contains("北街七号"), "\(officer.role)")
        #expect(page.contains("只有督办单位和承办单位看得到"))
      }
      _ = try await office.page("/cases/2026-9", by: Office.auditor, status: .notFound)
      _ = try await office.page("/cases/x", by: Office.auditor, status: .notFound)
    }
  }

  @Test("an agency signs and answers on the page of the case, and comes back to it")
  func theAgencyActsInPlace() async throws {
    try await InboxOffice.open { office in
      let sign = "/inbox/cases/2026-1/sign"
      let page = try await office.page("/cases/2026-1")
      let signed = try await office.send(sign, try office.form(sign, in: page))
      #expect(signed.headers[.location] == "/cases/2026-1?done=agency.sign")
      let after = try await office.page("/cases/2026-1?done=agency.sign")
      #expect(after.contains("已签收："))
      let answer = "/inbox/cases/2026-1/answer"
      let fields = try office.form(answer, in: after).filter { $0.0 != "text" }
      // What is refused is said on the same page.
      let refused = try await office.send(answer, fields + [("text", "")])
      #expect(refused.status == .unprocessableContent)
      #expect(String(buffer: refused.body).contains("没有办成"))
      #expect(String(buffer: refused.body).contains("闭环"))
      let sent = try await office.send(answer, fields + [("text", "已修好")])
      #expect(sent.status == .seeOther)
      let done = try await office.page("/cases/2026-1")
      #expect(done.contains("已修好") && done.contains("答复于"))
      #expect(try await !office.page("/cases/2026-1", by: Office.auditor).contains("已修好"))
    }
  }

  @Test("what was just done about a case is taken back from the line that says so, once")
  func takesBack() async throws {
    try await InboxOffice.open { office in
      func standing() async throws -> Handling {
        var handling = try await office.handling(Self.order)
        (handling.version, handling.undo) = (0, nil)
        return handling
      }
      let (before, sign) = (try await standing(), "/inbox/cases/2026-1/sign")
      let undo = "/cases/2026-1/take-back"
      // On the page of the case, from its queue, from the inbox.
      for (from, told) in [
        ("/cases/2026-1", "/cases/2026-1?done=undo.done"),
        (
          "/cases?mechanism=hotline-12345&stage=sign&open=2026-1",
          "/cases?mechanism=hotline-12345&stage=sign&done=undo.done&of=2026-1"
        ),
        ("/inbox?open=case/2026-1", "/inbox?open=case%2F2026-1"),
      ] {
        let page = try await office.page(from)
        #expect(!page.contains(undo))
        let signed = try await office.send(sign, try office.form(sign, in: page))
        let done = try await office.page(try #require(signed.headers[.location]))
        #expect(try await standing() != before, "\(from)")
        let fields = try office.form(undo, in: done)
        // Nobody else is offered it, nor may.
        let others = try await office.page("/cases/2026-1?done=agency.sign", by: Office.supervisor)
        #expect(!others.contains(undo))
        let sent = try await office.send(undo, fields)
        let location = try #require(sent.headers[.location])
        #expect(location.hasPrefix(told), "\(location)")
        #expect(try await standing() == before, "\(from)")
        #expect(try await office.page(location).contains("已撤销，恢复原状"))
        let again = fields.map { ($0.0, $0.0 == "word" ? "another-word-of-a-page" : $0.1) }
        let late = try #require(try await office.send(undo, again).headers[.location])
        #expect(try await office.page(late).contains("不能撤销了"), "\(late)")
      }
      let (last, words) = (try await office.handling(Self.order).version, "takenBack")
      let events = try await office.register.history(of: .handling(Self.order), after: 0, limit: 99)
      #expect(events.count == last)
      #expect(events.count { $0.event.change.word == words } == 3)
      #expect(try await office.page("/cases/2026-1").contains("撤销前面 1 条记录"))
    }
  }

  @Test("from the queue an act leads back to the queue")
  func actsInTheQueue() async throws {
    try await InboxOffice.open { office in
      let queue = "/cases?mechanism=hotline-12345&stage=sign"
      let page = try await office.page(queue)
      #expect(page.contains("open=2026-1#case-2026-1"))
      let open = try await office.page(queue + "&open=2026-1")
      #expect(open.contains("北街七号门前的路灯坏了"))
      let mayor = try await office.page(queue + "&open=2026-1", by: Office.mayor)
      #expect(!mayor.contains("北街七号"))
      let sign = "/inbox/cases/2026-1/sign"
      let sent = try await office.send(sign, try office.form(sign, in: open))
      #expect(
        sent.headers[.location]
          == "/cases?mechanism=hotline-12345&stage=sign&done=agency.sign&of=2026-1"
      )
    }
  }

  @Test("the office closes, calls back and sends back; each act once, upon what was seen")
  func theOfficeActs() async throws {
    try await InboxOffice.open { office in
      for act in [AgencyAct.sign, .answer] {
        let typed = act == .answer ? ["text": "已修好"] : [:]
        #expect(
          try await office.act(.handling(Self.order), act, typed).status == .seeOther
        )
      }
      let page = try await office.page("/cases/2026-1", by: Office.supervisor)
      let close = try form(office, .close, in: page)
      let back = try form(office, .sendBack, in: page).filter { $0.0 != "reason" }
      let closed = try await office.send(act, close, by: Office.supervisor)
      #expect(closed.headers[.location] == "/cases/2026-1?done=office.close")
      #expect(try await office.handling(Self.order).loop.closing != nil)
      // The page was older: what came in between is told, and what was typed is there.
      let stale = try await office.send(
        act,
        back + [("reason", "照片<b>不清")],
        by: Office.supervisor
      )
      #expect(stale.status == .unprocessableContent)
      #expect(String(buffer: stale.body).contains("照片&lt;b&gt;不清"))
      #expect(try await office.handling(Self.order).returnCount == 0)
      let after = try await office.page("/cases/2026-1", by: Office.supervisor)
      var fields = try form(office, .callBack, in: after)
      fields.removeAll { $0.0 == "opinion" || $0.0 == "resolved" }
      let called = try await office.send(
        act,
        fields + [("resolved", "0"), ("opinion", "dissatisfied")],
        by: Office.supervisor
      )
      #expect(called.status == .seeOther)
      let handling = try await office.handling(Self.order)
      #expect(handling.callback?.isResolved == false)
      #expect(handling.callback?.opinion == .dissatisfied)
      #expect(handling.loop.passed["callback"] != nil)
      #expect(try await office.page("/cases/2026-1", by: Office.auditor).contains("不满意"))
    }
  }

  @Test func theOfficeDispatchesACaseToAnAgency() async throws {
    try await InboxOffice.open { office in
      var intake = CaseIntake()
      intake.mechanism = "city-management"
      intake.title = "井盖缺失"
      intake.receivedAt = Office.start
      let kind = Registration(severity: "other", caseClass: "other", year: 2026)
      try await office.give(.handling(.open(intake, kind)), Office.supervisor)
      let queues = try await office.page("/cases?mechanism=city-management", by: Office.supervisor)
      for stage in ["响应（立案）", "研判（派遣）", "服务（处置）", "调度", "督办（核实结案）"] {
        #expect(queues.contains(stage))
      }
      let action = "/cases/2026-3/act"
      let page = try await office.page("/cases/2026-3", by: Office.supervisor)
      var fields = try form(office, .dispatch, at: action, in: page)
      fields.removeAll { $0.0 == "agency" }
      let none = try await office.send(action, fields, by: Office.supervisor)
      #expect(none.status == .unprocessableContent)
      let sent = try await office.send(
        action,
        fields + [("agency", "zhujian")],
        by: Office.supervisor
      )
      #expect(sent.status == .seeOther)
      let number = try #require(SerialNumber("2026-3"))
      #expect(try await office.handling(number).loop.agency == "zhujian")
      // The form of another case is none of this one's.
      let foreign = try await office.send(act, fields, by: Office.supervisor)
      #expect(foreign.status == .badRequest)
    }
  }
}

extension Handling {
  /// How often it was sent back.
  fileprivate var returnCount: Int { loop.returnCount }
}
