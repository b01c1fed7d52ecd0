// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import HummingbirdTesting
import Register
import Storage
import TestSupport
import Testing

@testable import Site

struct OwnAccountTests {
  private static let new = "一只猫在灯塔下面写很长的信"

  @Test func aLinkMakesAPasswordOnce() async throws {
    try await SignedInSite.with { site in
      let (cookie, form) = try await site.session(of: APIOffice.administrator)
      let made = try await site.post(
        "/people/invite",
        [("login", "zhujian-head"), ("form", form)],
        cookie
      )
      let token = try #require(
        made.page.split(separator: "/set-up/").last?.split(separator: "<").first
      )
      let path = "/set-up/\(token)"
      #expect(try await site.get(path).page.contains("zhujian-head"))
      let differ = try await site.post(path, [("password", Self.new), ("again", "x")])
      #expect(differ.status == .unprocessableContent && differ.page.contains("两次输入不一样"))
      let done = try await site.post(path, [("password", Self.new), ("again", Self.new)])
      #expect(done.status == .seeOther && done.headers[.location] == "/inbox")
      #expect(try await site.get("/account", done.cookie).status == .ok)
      #expect(try await site.get(path).status == .gone)
      #expect(
        try await site.post(path, [("password", Self.new), ("again", Self.new)]).status == .gone
      )
    }
  }

  @Test func aNewPasswordTakesTheOldOneAndEndsOtherSessions() async throws {
    try await SignedInSite.with { site in
      try await site.setPassword(of: Office.housing)
      let (cookie, form) = try await site.session(of: Office.housing)
      let (other, _) = try await site.session(of: Office.housing)
      func change(old: String) async throws -> TestResponse {
        try await site.post(
          "/account/password",
          [("old", old), ("password", Self.new), ("again", Self.new), ("form", form)],
          cookie
        )
      }
      let wrong = try await change(old: "wrong")
      #expect(wrong.status == .unprocessableContent && wrong.page.contains("原密码不对"))
      #expect(try await site.get("/account", other).status == .ok)
      #expect(try await change(old: SignedInSite.password).status == .seeOther)
      #expect(try await site.get("/account", cookie).status == .ok)
      #expect(try await site.get("/account", other).status == .seeOther)
    }
  }

  @Test func signingOutEndsOneSessionOrAllOthers() async throws {
    try await SignedInSite.with { site in
      let (cookie, form) = try await site.session(of: Office.housing)
      let (other, _) = try await site.session(of: Office.housing)
      #expect(
        try await site.post("/account/elsewhere", [("form", form)], cookie).status == .seeOther
      )
      #expect(try await site.get("/account", other).status == .seeOther)
      #expect(try await site.get("/account", cookie).status == .ok)
      #expect(try await site.post("/sign-out", [("form", form)], cookie).status == .seeOther)
      #expect(try await site.get("/account", cookie).status == .seeOther)
    }
  }

  @Test func actsInAnotherPostOnlyWhereThePersonHoldsIt() async throws {
    try await SignedInSite.with { site in
      let appoint = RegisterCommand.directory(
        .appoint(post: Office.second.post, person: Office.supervisor.person)
      )
      _ = try await site.register.submit(
        Order(appoint, at: site.clock.now, officer: Office.administrator)
      )
      let (cookie, form) = try await site.session(of: Office.supervisor)
      let taken = try await site.post(
        "/account/post",
        [("post", Office.second.post), ("form", form)],
        cookie
      )
      #expect(taken.status == .seeOther)
      let refused = try await site.post(
        "/account/post",
        [("post", Office.mayor.post), ("form", form)],
        cookie
      )
      #expect(refused.status == .badRequest)
    }
  }

  @Test func anAdministratorDisablesAndAdds() async throws {
    try await SignedInSite.with { site in
      let (cookie, form) = try await site.session(of: APIOffice.administrator)
      let (victim, _) = try await site.session(of: Office.housing)
      func act(_ change: String, _ fields: [(String, String)]) async throws -> TestResponse {
        try await site.post("/people/\(change)", fields + [("form", form)], cookie)
      }
      #expect(try await act("disable", [("login", "zhujian-head")]).status == .seeOther)
      #expect(try await site.get("/account", victim).status == .seeOther)
      #expect(try await site.get("/people", cookie).page.contains("已停用"))
      #expect(try await act("enable", [("login", "zhujian-head")]).status == .seeOther)
      let taken = try await act("add", [("login", "zhujian-head"), ("person", "某人")])
      #expect(taken.status == .unprocessableContent && taken.page.contains("已有人用"))
      #expect(try await act("invite", [("login", "nobody")]).status == .notFound)
    }
  }

  @Test func theDemonstrationHasCardsAndARealServiceNone() async throws {
    let demo = Demonstration(posts: ["duchashi-a"], start: Office.start)
    try await SignedInSite.with(demo: demo) { site in
      #expect(try await site.get("/").page.contains("以一个角色进入演示"))
      let entered = try await site.post("/demo", [("post", "duchashi-a")])
      #expect(entered.status == .seeOther && entered.headers[.location] == "/desk")
      #expect(try await site.get("/account", entered.cookie).page.contains("林澄"))
      #expect(try await site.post("/demo", [("post", "shizhang")]).status == .badRequest)
    }
    try await SignedInSite.with { site in
      let start = try await site.get("/")
      #expect(!start.page.contains("演示"))
      let entered = try await site.post("/demo", [("post", "duchashi-a")])
      #expect(entered.status == .notFound)
    }
  }
}
