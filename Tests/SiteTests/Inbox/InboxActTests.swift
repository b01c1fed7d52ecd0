// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Mechanisms
import NIOCore
import Pages
import Register
import Storage
import TestSupport
import Testing
import WorkingDays

/// Each act of an agency, sent from the page that offers it.
struct InboxActTests {
  private let item = Subject.commitment(InboxOffice.item)

  @Test func signsForAnOrder() async throws {
    try await InboxOffice.open { office in
      let sent = try await office.act(.handling(InboxOffice.item), .sign)
      #expect(sent.status == .seeOther)
      let next = try #require(sent.headers[.location])
      #expect(next.hasPrefix("/inbox?done=sign&of=case%2F2026-1&was="))
      #expect(try await office.handling(InboxOffice.item).loop.passed["sign"] != nil)
      let page = try await office.page(next)
      #expect(page.contains("已签收："))
      #expect(page.contains("待签收 0 件"))
      #expect(page.contains("action=\"/cases/2026-1/take-back\""))
    }
  }

  @Test func reportsProgressWithAFigureAndEvidence() async throws {
    try await InboxOffice.open { office in
      let typed = [
        "text": "已开工35个小区", "figure-0": "35", "say-problems": "无", "say-next_steps": "加快",
      ]
      let sent = try await office.act(item, .progress, typed, file: ("照片.jpg", "\u{1}JPEG"))
      #expect(sent.status == .seeOther)
      let now = try await office.commitment()
      let update = try #require(now.updates.last)
      #expect(update.text == "已开工35个小区" && update.saying == .running)
      #expect(update.figures.map(\.value.text) == ["35"])
      #expect(update.figures.first?.asOf == CivilDate(year: 2026, month: 3, day: 25))
      let piece = try #require(now.evidence.last)
      #expect(piece.name == "照片.jpg" && piece.mediaType == "image/jpeg" && piece.byteCount == 5)
      #expect(try await office.register.bytes(of: piece.sha256) == Array("\u{1}JPEG".utf8))
      // The node of 31 March is answered by it.
      #expect(now.loop.reportedNodeCount == 1)
      #expect(now.loop.evidence == [piece.sha256])
    }
  }

  @Test func saysInOneKeyThatNothingHasChanged() async throws {
    try await InboxOffice.open { office in
      let typed = ["text": "已开工35个", "figure-0": "35", "say-problems": "无", "say-next_steps": "加快"]
      _ = try await office.act(item, .progress, typed)
      office.go(to: "2026-06-25T09:00")
      // The button stands in the line itself, and answers the node of 30 June.
      let action = "/inbox/items/2026-1/unchanged"
      let page = try await office.page()
      #expect(page.contains("3月25日以来无变化"))
      #expect(try await office.send(action, try office.form(action, in: page)).status == .seeOther)
      let now = try await office.commitment()
      #expect(now.updates.count == 2 && now.updates[1].isUnchanged)
      #expect(now.lastFigure(of: 0)?.value.text == "35")
      #expect(now.loop.reportedNodeCount == 2)
      let last = try await office.register.history(of: item, after: now.version - 1, limit: 1)
      guard case .commitment(.looped(let loop))? = last.first?.event.change,
        case .filed(let filed) = loop.fact
      else {
        Issue.record("the node was not answered")
        return
      }
      #expect(filed.filing.says == ["progress": "已开工35个", "problems": "无", "next_steps": "加快"])
      // Long before the next node it says no more than that.
      office.go(to: "2026-07-10T09:00")
      let later = try await office.page("/inbox?open=\(item)")
      #expect(!(try await office.page()).contains("6月25日以来无变化"))
      #expect(try await office.send(action, try office.form(action, in: later)).status == .seeOther)
      #expect(try await office.commitment().updates.count == 3)
      #expect(try await office.commitment().loop.reportedNodeCount == 2)
    }
  }

  @Test func aFigureReportedElsewhereIsFilledIn() async throws {
    try await InboxOffice.open { office in
      let part = InboxOffice.part
      try await office.give(.commitment(part, .assign), Office.supervisor)
      let figure = ReportedFigure(
        target: 0,
        value: try #require(Figure("9")),
        asOf: try #require(CivilDate("2026-03-20"))
      )
      let update = Update(saying: .running, figures: [figure])
      try await office.give(.commitment(part, .update(update, filing: nil)), Office.housing)
      let page = try await office.page("/inbox?open=\(item)")
      #expect(page.contains("已按事项 2026-3 报过的填入（3月20日）"))
      let sent = try await office.act(
        item,
        .progress,
        ["text": "推进中", "say-problems": "无", "say-next_steps": "加快"]
      )
      #expect(sent.status == .seeOther)
      let taken = try #require(try await office.commitment().lastFigure(of: 0))
      #expect(taken.value.text == "9" && taken.source == "事项 2026-3")
      #expect(taken.asOf == CivilDate("2026-03-20"))
      // What is known here is not reported a second time.
      _ = try await office.act(item, .progress, ["text": "仍在推进"])
      #expect(try await office.commitment().updates.last?.figures.isEmpty == true)
    }
  }

  @Test func asksForAnExtension() async throws {
    try await InboxOffice.open { office in
      let sent = try await office.act(
        item,
        .extend,
        ["day": "2026-12-20", "cause": "money", "text": "资金12月到位"]
      )
      #expect(sent.status == .seeOther)
      let asked = try #require(try await office.commitment().loop.extensions.last)
      #expect(asked.stage == "request_close" && asked.to == CivilDate("2026-12-20"))
      let page = try await office.page()
      #expect(page.contains("已申请延期至 12月20日"))
      // One is open: another is not offered.
      let open = try await office.page("/inbox?open=\(item)")
      #expect(!open.contains("/inbox/items/2026-1/extension"))
    }
  }

  @Test func suggestsAnotherAgency() async throws {
    try await InboxOffice.open { office in
      let typed = ["lead": "jiaoyu", "text": "属教育局职责"]
      #expect(try await office.act(item, .suggest, typed).status == .seeOther)
      let suggestion = try #require(try await office.commitment().suggestions.last)
      #expect(suggestion.value == "jiaoyu" && suggestion.why == "属教育局职责")
      #expect(try await office.page().contains("已建议改由市教育局牵头"))
    }
  }

  @Test func handsAnOrderBack() async throws {
    try await InboxOffice.open { office in
      let order = Subject.handling(InboxOffice.item)
      let typed = ["lead": "dongli", "text": "属区管道路"]
      #expect(try await office.act(order, .handBack, typed).status == .seeOther)
      #expect(try await office.handling(InboxOffice.item).loop.sentBack["dispatch"] != nil)
      let last = try await office.register.history(of: order, after: 0, limit: 100).last
      guard case .handling(.looped(let loop))? = last?.event.change,
        case .sentBack(_, _, let reason) = loop.fact
      else {
        Issue.record("it was not handed back")
        return
      }
      #expect(reason == "建议改派东篱区：属区管道路")
    }
  }

  @Test func doesAgainWhatWasSentBack() async throws {
    try await InboxOffice.open { office in
      let returned = Subject.commitment(InboxOffice.returned)
      // What was said the first time is filled in.
      let page = try await office.page("/inbox?open=\(returned)")
      #expect(page.contains("每季15个"))
      let sent = try await office.act(returned, .file, ["say-schedule": "一季10个，二季20个"])
      #expect(sent.status == .seeOther)
      #expect(try await office.commitment(InboxOffice.returned).loop.stage == 3)
      #expect(try await office.page().contains("被退回 0 件"))
    }
  }

  @Test func asksToCloseWithEvidence() async throws {
    try await InboxOffice.open { office in
      let fields = try await office.act(item, .file, ["stage": "request_close"])
      #expect(fields.status == .unprocessableContent)
      #expect(String(buffer: fields.body).contains("缺少“佐证文件”"))
      let sent = try await office.act(
        item,
        .file,
        ["stage": "request_close"],
        file: ("验收单.pdf", "%PDF-1.7 \u{0}")
      )
      #expect(sent.status == .seeOther)
      let now = try await office.commitment()
      #expect(now.loop.passed["request_close"] != nil)
      #expect(now.loop.evidence == now.evidence.map(\.sha256))
      // It is somebody else's turn now.
      #expect(!(try await office.page()).contains("改造老旧小区60个</a>"))
    }
  }

  @Test func answersAProposalWithAPromise() async throws {
    try await InboxOffice.open { office in
      let proposal = Subject.handling(InboxOffice.returned)
      let typed = [
        "text": "已列入年度计划，感谢您的建议。", "grade": "B", "promise": "建成停车位200个", "day": "2026-12-31",
      ]
      let sent = try await office.act(proposal, .answer, typed)
      #expect(sent.status == .seeOther)
      let handling = try await office.handling(InboxOffice.returned)
      #expect(handling.answer?.grade == "B")
      #expect(handling.answer?.text.value == "已列入年度计划，感谢您的建议。")
      #expect(handling.commitments.count == 1)
      let log = try await office.register.events(from: 0, limit: 1000)
      let filings = log.compactMap { logged -> [String: String]? in
        guard case .handling(.looped(let loop)) = logged.event.change,
          case .filed(let filed) = loop.fact, filed.stage == "answer"
        else { return nil }
        return filed.filing.says
      }
      #expect(filings == [["text": "见答复", "outcome": "B"]])
    }
  }
}
