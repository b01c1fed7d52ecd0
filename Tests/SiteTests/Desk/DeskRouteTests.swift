// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import Mechanisms
import Register
import Storage
import TestSupport
import Testing

@testable import Site

struct DeskRouteTests {
  @Test("what was taken in waits to be assigned, and one key assigns it")
  func assigns() async throws {
    try await SignedInSite.with { site in
      let desk = try await site.desk()
      #expect(desk.contains("待交办 <b>2</b>"))
      let panel = try await site.desk("at=item/2026-1")
      #expect(panel.contains("value=\"assign\""))
      let answer = try await site.act("assign", [("next", "item/2026-2")])
      #expect(answer.status == 303)
      let next = "/desk?at=item%2F2026-2&done=assign&of=item%2F2026-1&was="
      #expect(answer.location.hasPrefix(next) && answer.location.hasSuffix("#item-2026-2"))
      // What was given out is not taken back.
      let (cookie, _) = try await site.session(of: Office.supervisor)
      #expect(!(try await site.get(answer.location, cookie).page.contains("take-back")))
      #expect(try await site.state().loop.agency == "zhujian")
      #expect(try await site.desk().contains("待交办 <b>1</b>"))
    }
  }

  @Test("all that have a lead agency are assigned together, or none")
  func assignsTogether() async throws {
    try await SignedInSite.with { site in
      #expect(try await site.desk("queue=assign").contains("name=\"item\" value=\"2026-2\""))
      let (cookie, form) = try await site.session(of: Office.supervisor)
      let fields = [("form", form), ("queue", "assign"), ("item", "2026-1"), ("item", "2026-2")]
      let gone = try await site.post("/desk/assign", fields + [("item", "2026-9")], cookie)
      #expect(gone.status == .unprocessableContent)
      #expect(gone.page.contains("2026-9"))
      #expect(try await site.state().loop.agency == "")
      let answer = try await site.post("/desk/assign", fields, cookie)
      #expect(answer.headers[.location] == "/desk?queue=assign&done=assign")
      #expect(try await site.desk().contains("待交办 <b>0</b>"))
    }
  }

  @Test("a notice is proposed by the rule that the page shows, once however often it is sent")
  func proposes() async throws {
    try await SignedInSite.with { site in
      try await site.give(.assign, by: Office.supervisor)
      #expect(try await site.desk().contains("id=\"overdue\"") == false)
      site.pass(days: 20)
      let desk = try await site.desk("at=item/2026-1")
      #expect(desk.contains("拟发《督促通知单》"))
      #expect(desk.contains("督促通知单：已逾期，无正当理由时提出，由政府主要负责人批准后发出"))
      #expect(desk.contains("借用"))
      #expect(desk.contains("data-key=\"1\""))
      let version = try await site.state().version
      for _ in 0..<2 {
        let answer = try await site.act("propose", version: version, [("notice", "urge")])
        #expect(answer.status == 303)
      }
      let loop = try await site.state().loop
      #expect(loop.notices.map(\.status) == [.proposed])
      let proposed = try await site.desk("queue=notices&at=item/2026-1")
      #expect(proposed.contains("审批《督促通知单》"))
      #expect(proposed.contains("应由政府主要负责人办理") || proposed.contains("现在不能由你办"))
    }
  }

  @Test("a proposal that was a mistake is taken back from the line that says it was made")
  func takesBack() async throws {
    try await SignedInSite.with { site in
      try await site.give(.assign, by: Office.supervisor)
      site.pass(days: 20)
      let before = try await site.state()
      let answer = try await site.act("propose", [("notice", "urge")])
      let (cookie, form) = try await site.session(of: Office.supervisor)
      let page = try await site.get(answer.location, cookie).page
      #expect(page.contains("action=\"/items/2026-1/take-back\""))
      func value(_ name: String) throws -> String {
        let start = try #require(page.range(of: "take-back\""))
        let rest = page[start.upperBound...]
        let field = try #require(rest.range(of: "name=\"\(name)\" value=\""))
        return String(rest[field.upperBound...].prefix { $0 != "\"" })
      }
      var fields = [("form", form)]
      for name in ["since", "version", "word", "back"] { fields.append((name, try value(name))) }
      let back = try await site.post("/items/2026-1/take-back", fields, cookie)
      #expect(back.status == .seeOther)
      let location = try #require(back.headers[.location])
      #expect(location == "/desk?at=item%2F2026-1&undo=done#item-2026-1")
      #expect(try await site.state().loop == before.loop)
      #expect(try await site.get(location, cookie).page.contains("已撤销，恢复原状"))
    }
  }

  @Test("what is refused is said on the page, with what was typed")
  func refuses() async throws {
    try await SignedInSite.with { site in
      let early = try await site.act("return", [("reason", "请补充<b>台账</b>")])
      #expect(early.status == 422)
      #expect(early.page.contains("role=\"alert\""))
      #expect(early.page.contains("请补充&lt;b&gt;台账"))
      let stale = try await site.act("assign", version: 1)
      #expect(stale.status == 422)
      #expect(stale.page.contains("已被他人更改"))
      #expect(stale.page.contains("顾衡"))
      #expect(try await site.state().loop.agency == "")
    }
  }

  @Test("two persons strike off, upon evidence")
  func strikesOff() async throws {
    try await SignedInSite.with { site in
      try await site.askToClose()
      #expect(try await site.desk().contains("办结待核验 <b>1</b>"))
      #expect(try await site.act("close", word: "a").status == 303)
      #expect(try await site.desk().contains("销号待签 <b>1</b>"))
      let without = try await site.act("sign", word: "b")
      #expect(without.status == 422)
      let signed = try await site.act("sign", word: "c", [("evidence", APIOffice.piece)])
      #expect(signed.status == 303)
      let same = try await site.act("confirm", word: "d")
      #expect(same.status == 422)
      #expect(try await site.state().loop.phase == .open)
      let other = try await site.act("confirm", by: Office.second, word: "e")
      #expect(other.status == 303)
      #expect(try await site.state().loop.phase == .done)
    }
  }

  @Test("an agency that was contacted three times in a week is contacted again with a reason only")
  func guardsContacts() async throws {
    try await SignedInSite.with { site in
      try await site.askToClose()
      for turn in 1...3 {
        let back = try await site.act("return", word: "r\(turn)", [("reason", "补充照片")])
        #expect(back.status == 303)
        try await site.fileClosing()
      }
      #expect(try await site.desk("at=item/2026-1").contains("已到上限"))
      #expect(try await site.desk().contains("退回两次以上 <b>1</b>"))
      let fourth = try await site.act("return", word: "s", [("reason", "再补充")])
      #expect(fourth.status == 422)
      #expect(fourth.page.contains("七日内已联系该单位 3 次"))
      #expect(fourth.page.contains("再补充"))
      let again = [("reason", "再补充"), ("again", "次日上会")]
      #expect(try await site.act("return", word: "t", again).status == 303)
      let last = try await site.register.history(
        of: .commitment(site.item),
        after: try await site.state().version - 1,
        limit: 1
      )
      #expect("\(last)".contains("次日上会"))
      // A week later they count no more.
      try await site.fileClosing()
      site.pass(days: 8)
      #expect(try await site.act("return", word: "u", [("reason", "请核对")]).status == 303)
    }
  }

  @Test("evidence is graded in place, and what is said to be done without it is a queue")
  func grades() async throws {
    try await SignedInSite.with { site in
      try await site.give(.assign, by: Office.supervisor)
      try await site.give(.update(Update(saying: .done), filing: nil), by: Office.housing)
      #expect(try await site.desk().contains("自述完成、未见佐证 <b>1</b>"))
      let fields = [("piece", "0"), ("grade", "B"), ("supports", "1"), ("note", "现场看过")]
      let answer = try await site.act("grade", fields)
      #expect(answer.status == 303)
      #expect(answer.location.contains("at=item%2F2026-1"))
      #expect(try await site.state().shown == .shown)
      #expect(try await site.desk().contains("自述完成、未见佐证 <b>0</b>"))
    }
  }

  @Test("an agency that is silent longer than its nodes lie apart is in a queue")
  func findsSilence() async throws {
    try await SignedInSite.with { site in
      try await site.give(.assign, by: Office.supervisor)
      try await site.give(.update(Update(saying: .running), filing: nil), by: Office.housing)
      site.pass(days: 80)
      #expect(try await site.desk().contains("久未反馈 <b>0</b>"))
      // The nodes of an ordinary task lie 92 days apart at most.
      site.pass(days: 13)
      #expect(try await site.desk().contains("久未反馈 <b>1</b>"))
    }
  }

  @Test("only the supervision office sees the desk, and nonsense is refused")
  func keepsOthersOut() async throws {
    try await SignedInSite.with { site in
      for officer in [Office.housing, Office.mayor, Office.auditor, APIOffice.administrator] {
        let (cookie, _) = try await site.session(of: officer)
        #expect(try await site.get("/desk", cookie).status == .forbidden)
      }
      #expect(try await site.act("nonsense").status == 400)
      let odd = try await site.desk("queue=odd&at=programme/2026-1&after=x")
      #expect(odd.contains("<h1>督办台</h1>"))
    }
  }

  @Test("a sample is the same for everybody who draws it")
  func drawsAgain() throws {
    let last = try #require(SerialNumber(year: 2026, serial: 2000))
    let draw = MonthlyDraw(jurisdiction: "qinghe", on: Office.start.date, last: last)
    #expect(draw.seed == "qinghe/2026-01")
    #expect((70...130).contains(draw.numbers.count))
    let other = MonthlyDraw(jurisdiction: "dongli", on: Office.start.date, last: last)
    #expect(draw.numbers != other.numbers)
    // printf qinghe/2026-01/2026-1 | sha256sum
    let first = try #require(SerialNumber("2026-1"))
    #expect(MonthlyDraw.isDrawn(first, seed: draw.seed) == draw.numbers.contains(first))
  }
}
