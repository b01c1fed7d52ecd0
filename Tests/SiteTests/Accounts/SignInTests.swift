// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import HummingbirdTesting
import Pages
import Register
import Storage
import TestSupport
import Testing

@testable import Site

struct SignInTests {
  private func signIn(
    _ site: SignedInSite,
    _ login: String,
    _ password: String,
    code: String = "",
    next: String = ""
  ) async throws -> TestResponse {
    try await site.post(
      "/sign-in",
      [("login", login), ("password", password), ("code", code), ("next", next)]
    )
  }

  @Test func leadsToWhereTheRoleBegins() async throws {
    try await SignedInSite.with { site in
      try await site.setPassword(of: Office.supervisor)
      let page = try await site.get("/sign-in?next=/account")
      #expect(page.status == .ok && page.page.contains("value=\"/account\""))
      let response = try await signIn(site, "duchashi-a", SignedInSite.password)
      #expect(response.status == .seeOther && response.headers[.location] == "/desk")
      let cookie = try #require(response.headers[.setCookie])
      #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
      let own = try await site.get("/account", response.cookie)
      #expect(own.status == .ok && own.page.contains("林澄"))
      let next = try await signIn(site, "duchashi-a", SignedInSite.password, next: "/account")
      #expect(next.headers[.location] == "/account")
    }
  }

  @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "evil", "/a b"])
  func leadsToNoOtherSite(next: String) async throws {
    try await SignedInSite.with { site in
      try await site.setPassword(of: Office.supervisor)
      let response = try await signIn(site, "duchashi-a", SignedInSite.password, next: next)
      #expect(response.headers[.location] == "/desk")
    }
  }

  /// A stranger learns from the answers whether a login is right as little as whether one exists.
  @Test(arguments: ["duchashi-a", "nobody"])
  func locksAfterFiveFailures(login: String) async throws {
    try await SignedInSite.with { site in
      try await site.setPassword(of: Office.supervisor)
      for _ in 1...4 {
        let response = try await signIn(site, login, "wrong wrong wrong")
        #expect(response.status == .unauthorized)
        #expect(response.page.contains("登录名、密码或动态码不对"))
      }
      #expect(try await signIn(site, login, "wrong wrong wrong").status == .forbidden)
      let locked = try await signIn(site, login, SignedInSite.password)
      #expect(locked.status == .forbidden && locked.headers[.setCookie] == nil)
      #expect(locked.page.contains("暂停登录到"))
      site.clock.now = site.clock.now.later(bySeconds: 31)
      let after = try await signIn(site, login, SignedInSite.password)
      #expect(after.status == (login == "nobody" ? .forbidden : .seeOther))
    }
  }

  @Test func asksForTheSecondFactor() async throws {
    try await SignedInSite.with { site in
      try await site.setPassword(of: Office.supervisor)
      let (cookie, form) = try await site.session(of: Office.supervisor)
      let begun = try await site.post("/account/code", [("act", "begin"), ("form", form)], cookie)
      let key = try #require(
        begun.page.split(separator: "name=\"key\" value=\"").last?.split(separator: "\"").first
      )
      let secret = try #require(OneTimeCode.secret(String(key)))
      func code(_ seconds: Int64 = 0) -> String {
        OneTimeCode.code(secret, step: (site.clock.now.milliseconds / 1000 + seconds) / 30)
      }
      let wrong = [("act", "confirm"), ("key", String(key)), ("code", "000000"), ("form", form)]
      #expect(try await site.post("/account/code", wrong, cookie).page.contains("动态码不对"))
      let right = [("act", "confirm"), ("key", String(key)), ("code", code()), ("form", form)]
      #expect(try await site.post("/account/code", right, cookie).status == .seeOther)

      #expect(try await signIn(site, "duchashi-a", SignedInSite.password).status == .unauthorized)
      // The code that confirmed it was used.
      let used = try await signIn(site, "duchashi-a", SignedInSite.password, code: code())
      #expect(used.status == .unauthorized)
      site.clock.now = site.clock.now.later(bySeconds: 60)
      let good = try await signIn(site, "duchashi-a", SignedInSite.password, code: code())
      #expect(good.status == .seeOther)
      let end = [("act", "end"), ("old", SignedInSite.password), ("form", form)]
      #expect(try await site.post("/account/code", end, cookie).status == .seeOther)
      #expect(try await signIn(site, "duchashi-a", SignedInSite.password).status == .seeOther)
    }
  }

  @Test func aFormOfAnotherSessionIsRefused() async throws {
    try await SignedInSite.with { site in
      try await site.setPassword(of: Office.supervisor)
      let (cookie, _) = try await site.session(of: Office.supervisor)
      let (_, other) = try await site.session(of: Office.second)
      for form in [other, "", "0"] {
        let response = try await site.post("/account/elsewhere", [("form", form)], cookie)
        #expect(response.status == .forbidden && response.page.contains("表单已失效"))
      }
    }
  }

  @Test func aPersonWithoutAPostIsNotSignedIn() async throws {
    try await SignedInSite.with { site in
      try await site.setPassword(of: Office.supervisor)
      let (cookie, _) = try await site.session(of: Office.supervisor)
      let vacate = RegisterCommand.directory(.vacate(post: Office.supervisor.post))
      _ = try await site.register.submit(
        Order(vacate, at: site.clock.now, officer: Office.administrator)
      )
      #expect(
        try await site.get("/account", cookie).headers[.location] == "/sign-in?next=%2Faccount"
      )
      let response = try await signIn(site, "duchashi-a", SignedInSite.password)
      #expect(response.status == .forbidden && response.page.contains("没有担任"))
    }
  }

  @Test func theCookieGoesByHTTPSOnlyWhereTheSiteDoes() async throws {
    let origin = try #require(Origin("https://duixian.qinghe.example"))
    try await SignedInSite.with(origin: origin) { site in
      try await site.setPassword(of: Office.supervisor)
      let cookie = try #require(
        try await signIn(site, "duchashi-a", SignedInSite.password).headers[.setCookie]
      )
      #expect(cookie.hasPrefix("__Host-session=") && cookie.contains("Secure"))
    }
  }
}
