// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import Mechanisms
import Pages
import Register
import Storage
import TestSupport
import Testing
import WorkingDays

@testable import Site

/// The leader's page and the meeting, as people of each role meet them.
struct LeaderRouteTests {
  /// An obstacle of the first item that no decision has answered yet.
  private func raise(_ site: SignedInSite, _ text: String, request: String) async throws {
    site.clock.now = site.clock.now.later(bySeconds: 60)
    let obstacle = Obstacle(cause: .land, text: text, request: request)
    _ = try await site.register.submit(
      Order(
        .commitment(APIOffice.item, .raise(obstacle)),
        at: site.clock.now,
        officer: Office.housing
      )
    )
  }

  private func number(_ name: String, in page: String) -> String? {
    guard let start = page.range(of: "name=\"\(name)\" value=\"") else { return nil }
    return String(page[start.upperBound...].prefix { $0 != "\"" })
  }

  @Test func showsWhatWaitsAndWhatWasDecided() async throws {
    try await SignedInSite.with { site in
      let mayor = try await site.session(of: Office.mayor)
      let before = try await site.get("/leader", mayor.cookie)
      #expect(before.status == .ok)
      #expect(before.page.contains("目前没有等待领导决定的事项"))
      #expect(before.page.contains("财政先垫付"))
      try await raise(site, "用地批文未下", request: "请市政府协调用地指标")
      let after = try await site.get("/leader", mayor.cookie)
      #expect(after.page.contains("用地批文未下"))
      #expect(after.page.contains("请市政府协调用地指标"))
      #expect(after.page.contains("/leader/list/cause-land"))
      #expect(after.page.utf8.count < 150_000)
    }
  }

  @Test("the mayor sees everything, a vice-mayor their own field with a way to all")
  func showsTheFieldOfWhoLooks() async throws {
    try await SignedInSite.with { site in
      let mayor = try await site.session(of: Office.mayor)
      let deputy = try await site.session(of: Office.deputy)
      #expect(try await !site.get("/leader", mayor.cookie).page.contains("分管领域"))
      let own = try await site.get("/leader", deputy.cookie).page
      #expect(own.contains("scope=all"))
      #expect(own.contains("这一范围内没有在册事项"))
      let correct = CommitmentCommand.correct(
        .leader,
        FieldValue(text: Office.deputy.post),
        reason: "分工"
      )
      _ = try await site.register.submit(
        Order(.commitment(APIOffice.item, correct), at: site.clock.now, officer: Office.supervisor)
      )
      #expect(try await site.get("/leader", deputy.cookie).page.contains("财政先垫付"))
      #expect(try await site.get("/leader?scope=all", deputy.cookie).page.contains("财政先垫付"))
    }
  }

  @Test func aDecisionChangesThePage() async throws {
    try await SignedInSite.with { site in
      try await raise(site, "用地批文未下", request: "请协调")
      let mayor = try await site.session(of: Office.mayor)
      let meeting = try await site.get("/leader/meeting?item=2026-1", mayor.cookie)
      #expect(meeting.page.contains("第 1 项，共 1 项"))
      let version = try #require(number("version", in: meeting.page))
      let key = try #require(number("key", in: meeting.page))
      let fields = [
        ("form", mayor.form), ("text", "自然资源局一周内办妥"), ("agency", "zhujian"),
        ("due", "2026-02-01"), ("version", version), ("key", key), ("obstacle", "1"),
      ]
      let answer = try await site.post("/leader/meeting/2026-1", fields, mayor.cookie)
      #expect(answer.status == .seeOther)
      let next = try #require(answer.headers[.location])
      #expect(next == "/leader/meeting?item=2026-1&done=2026-1&was=\(version)")
      let after = try await site.get(next, mayor.cookie).page
      #expect(after.contains("已记下"))
      #expect(after.contains("自然资源局一周内办妥"))
      #expect(after.contains("action=\"/items/2026-1/take-back\""))
      // What is sent twice is one decision.
      #expect(
        try await site.post("/leader/meeting/2026-1", fields, mayor.cookie).status == .seeOther
      )
      let item = try await site.register.state(of: [.commitment(APIOffice.item)])
        .commitments[APIOffice.item]
      #expect(item?.decisions.count == 2)
      let page = try await site.get("/leader", mayor.cookie).page
      #expect(page.contains("目前没有等待领导决定的事项"))
      #expect(page.contains("自然资源局一周内办妥"))
      #expect(try await site.get("/leader/list/decided", mayor.cookie).page.contains("自然资源局一周内办妥"))
    }
  }

  @Test func aDecisionIsTakenBackInTheMeeting() async throws {
    try await SignedInSite.with { site in
      try await raise(site, "用地批文未下", request: "请协调")
      let mayor = try await site.session(of: Office.mayor)
      let meeting = try await site.get("/leader/meeting?item=2026-1", mayor.cookie)
      let version = try #require(number("version", in: meeting.page))
      let fields = [
        ("form", mayor.form), ("text", "一周内办妥"), ("agency", "zhujian"), ("version", version),
        ("key", try #require(number("key", in: meeting.page))),
      ]
      let answer = try await site.post("/leader/meeting/2026-1", fields, mayor.cookie)
      let page = try await site.get(try #require(answer.headers[.location]), mayor.cookie).page
      var back = [("form", mayor.form)]
      for name in ["since", "version", "word", "back"] {
        back.append((name, try #require(number(name, in: page))))
      }
      let undone = try await site.post("/items/2026-1/take-back", back, mayor.cookie)
      let location = try #require(undone.headers[.location])
      #expect(location == "/leader/meeting?item=2026-1&done=2026-1&undo=done")
      let after = try await site.get(location, mayor.cookie).page
      #expect(after.contains("已撤销，恢复原状") && after.contains("第 1 项，共 1 项"))
      #expect(!after.contains("一周内办妥"))
    }
  }

  /// Lets the agency of the first item ask for more time.
  private func askForTime(_ site: SignedInSite) async throws {
    try await site.give(.assign, by: Office.supervisor)
    let plan = ["target": "60个", "schedule": "按季", "safeguards": "专班"]
    try await site.give(.loop(.file(stage: "plan", Filing(says: plan))), by: Office.housing)
    try await site.give(.loop(.file(stage: "approve_plan", Filing())), by: Office.deputy)
    let day = try #require(CivilDate("2027-01-20"))
    let ask = Command.askExtension(stage: "request_close", to: day, plan: "资金12月到位")
    try await site.give(.loop(ask), by: Office.housing)
  }

  @Test("an extension is ruled on in the meeting, by whoever may", arguments: ["grant", "refuse"])
  func rulesOnAnExtension(ruling: String) async throws {
    try await SignedInSite.with { site in
      try await askForTime(site)
      let mayor = try await site.session(of: Office.mayor)
      let other = try await site.get("/leader/meeting?item=2026-1", mayor.cookie).page
      #expect(other.contains("批准延期") && !other.contains("value=\"grant\""))
      // Whoever may is called as the mechanism calls them.
      #expect(other.contains("办理。") && !other.contains("leader”"))
      let deputy = try await site.session(of: Office.deputy)
      let path = "/leader/meeting?scope=all&item=2026-1"
      let page = try await site.get(path, deputy.cookie).page
      #expect(page.contains("value=\"grant\"") && page.contains("value=\"refuse\""))
      #expect(page.contains("资金12月到位"))
      var fields = [
        ("form", deputy.form), ("scope", "all"), ("ruling", ruling), ("reason", " "),
        ("version", try #require(number("version", in: page))),
        ("key", try #require(number("key", in: page))),
      ]
      var answer = try await site.post("/leader/meeting/2026-1/ruling", fields, deputy.cookie)
      if ruling == "refuse" {
        // A no needs a reason.
        #expect(answer.status == .unprocessableContent)
        #expect(answer.page.contains("role=\"alert\""))
        #expect(try await site.state().loop.hasOpenExtension)
        fields[3].1 = "进度可以追回"
        fields[5].1 = try #require(number("key", in: answer.page))
        answer = try await site.post("/leader/meeting/2026-1/ruling", fields, deputy.cookie)
      }
      #expect(answer.status == .seeOther)
      #expect(try await site.state().loop.extensions.last?.isGranted == (ruling == "grant"))
      let next = try await site.get(try #require(answer.headers[.location]), deputy.cookie).page
      #expect(next.contains(ruling == "grant" ? "已准予延期" : "已不予延期"))
      #expect(next.contains("action=\"/items/2026-1/take-back\""))
    }
  }

  @Test func aSupervisorDecidesNothing() async throws {
    try await SignedInSite.with { site in
      try await raise(site, "用地批文未下", request: "")
      let desk = try await site.session(of: Office.supervisor)
      let page = try await site.get("/leader/meeting", desk.cookie).page
      #expect(!page.contains("name=\"text\""))
      #expect(page.contains("决定由领导"))
      let answer = try await site.post(
        "/leader/meeting/2026-1",
        [("form", desk.form), ("text", "办"), ("agency", "zhujian")],
        desk.cookie
      )
      #expect(answer.status == .forbidden)
    }
  }

  @Test(
    "what is refused keeps what was typed",
    arguments: [
      ("text", "", "还没有写决定"), ("agency", "", "还没有选定落实单位"), ("due", "明天", "日期写作"),
      ("due", "2025-01-01", "2026-01-20"), ("version", "1", "这一事项刚有新情况"),
    ]
  )
  func keepsWhatWasTyped(field: String, value: String, words: String) async throws {
    try await SignedInSite.with { site in
      try await raise(site, "用地批文未下", request: "请协调")
      let mayor = try await site.session(of: Office.mayor)
      var fields = [
        "form": mayor.form, "text": "市长的决定<b>", "agency": "jiaoyu", "due": "2026-02-01",
      ]
      fields[field] = value
      let answer = try await site.post(
        "/leader/meeting/2026-1",
        fields.map { ($0.key, $0.value) },
        mayor.cookie
      )
      #expect(answer.status == .unprocessableContent)
      #expect(answer.page.contains(words))
      if field != "text" { #expect(answer.page.contains("市长的决定&lt;b&gt;</textarea>")) }
      if field != "agency" { #expect(answer.page.contains("value=\"jiaoyu\" selected")) }
      if field == "version" { #expect(answer.page.contains("何栩堵点")) }
    }
  }

  @Test func theLargeScreenIsFetchedAnewByAScriptThatCanBeHeld() async throws {
    try await SignedInSite.with { site in
      let mayor = try await site.session(of: Office.mayor)
      let (screen, sheet) = (
        try await site.get("/leader?screen=1", mayor.cookie).page,
        try await site.get("/leader", mayor.cookie).page
      )
      // Nothing but the script fetches it, and its button is there with the script alone.
      #expect(!screen.contains("http-equiv=\"refresh\""))
      #expect(
        screen.contains("<button type=\"button\" class=\"quiet\" hidden data-refresh=\"300\"")
      )
      #expect(screen.contains("href=\"/leader?screen=1\">刷新</a>"))
      #expect(!sheet.contains("data-refresh"))
    }
  }

  @Test(
    "a list leads back and a list that is none is not there",
    arguments: [
      "total", "shown", "said", "overdue", "unknown", "waiting", "waiting-zhujian", "decided",
      "cause-money", "since-entered", "since-left", "since-changed",
    ]
  )
  func listsWhatMakesANumber(word: String) async throws {
    try await SignedInSite.with { site in
      let mayor = try await site.session(of: Office.mayor)
      let list = try await site.get("/leader/list/\(word)?then=1", mayor.cookie)
      #expect(list.status == .ok)
      #expect(list.page.contains("回到调度一页"))
      #expect(
        try await site.get("/leader/list/\(word)x", mayor.cookie).status == .notFound
          || word.hasPrefix("waiting-")
      )
    }
  }

  @Test("the lists of a year and the log are for everybody who looks at the register")
  func showsTheListsOfAYear() async throws {
    try await SignedInSite.with { site in
      let auditor = try await site.session(of: Office.auditor)
      for path in ["livelihood", "indicators", "projects", "calendar", "log"] {
        let page = try await site.get("/\(path)", auditor.cookie)
        #expect(page.status == .ok, "\(path)")
        #expect(page.page.contains("更多清单"), "\(path)")
      }
      let log = try await site.get("/log", auditor.cookie).page
      #expect(log.contains("领导决定"))
      // What is private of a case stays so.
      #expect(!log.contains("北街七号"))
      #expect(!log.contains("代表甲"))
      #expect(try await site.get("/log?before=3", auditor.cookie).page.contains("建立台账"))
    }
  }
}
