// SPDX-License-Identifier: Apache-2.0
import Foundation
import Site
import TestSupport
import Testing

extension BrowserTests {
  /// The posts of `Office` by their roles, and the pages that each sees.
  private static let desks: [(post: String, paths: [String])] = [
    (
      "duchashi-a",
      [
        "/desk", "/desk?at=item/2026-1", "/desk?queue=overdue", "/desk/intake", "/desk/bulletin",
        "/desk/notice/2026-1", "/register", "/register?verdict=kept", "/items/2026-1", "/account",
        "/leader", "/leader/list/total", "/leader/meeting", "/livelihood",
        "/indicators", "/projects", "/calendar", "/cases", "/proposals", "/programmes", "/log",
        "/desk/public",
      ]
    ),
    ("zhujian-head", ["/inbox", "/inbox?open=item/2026-1", "/inbox?asked=1", "/register"]),
    ("shizhang", ["/leader", "/leader/meeting", "/items/2026-1"]),
    ("shenji-a", ["/register", "/items/2026-2", "/log"]),
    ("guanli", ["/people", "/account"]),
  ]

  @Test(arguments: ["zh-CN", "en"])
  func theDesksHaveNoViolations(language: String) async throws {
    let axe = try String(contentsOfFile: Self.axe(), encoding: .utf8)
    let demo = Demonstration(posts: Self.desks.map(\.post), start: Office.start)
    try await RunningSite.with(demo: demo, prepare: RunningSite.found) { site in
      try await Browser.with(BrowserOptions(language: language)) { browser in
        for (post, paths) in Self.desks {
          try await browser.show(width: 1280)
          try await browser.open(site.address)
          try await browser.expectNoViolations(axe, "role cards \(language)")
          try await browser.click(".roles button[value='\(post)']")
          try await browser.wait(until: "document.querySelector('.account a[href=\"/account\"]')")
          for (width, dark) in [(1280, false), (320, false), (1280, true)] {
            try await browser.show(width: width, dark: dark)
            for path in paths {
              let place = "\(path) as \(post) \(language) \(width) \(dark ? "dark" : "light")"
              try await browser.open(site.url(path))
              try await browser.expectLightPage(place)
              try await browser.expectNoSidewaysScroll(place)
              try await browser.expectNoViolations(axe, place)
            }
          }
          try await browser.open(site.url("/account"))
          try await browser.click("form[action='/sign-out'] button")
          try await browser.wait(until: "document.querySelector('.roles')")
        }
        try await browser.expectCleanConsole("the desks in \(language)")
      }
    }
  }

  /// A supervisor makes a link; whoever has it answers once, signed in as nobody, in a real browser,
  /// which sends such a page's form with `Origin: null`.
  @Test func aLinkAnswersOnceWithoutAnAccount() async throws {
    let axe = try String(contentsOfFile: Self.axe(), encoding: .utf8)
    let demo = Demonstration(posts: ["duchashi-a"], start: Office.start)
    try await RunningSite.with(demo: demo, prepare: RunningSite.found) { site in
      try await Browser.with { browser in
        try await browser.open(site.address)
        try await browser.click(".roles button")
        try await browser.wait(until: "document.querySelector('.account a[href=\"/account\"]')")
        try await browser.open(site.url("/desk?at=item/2026-1"))
        try await browser.click("form[action='/desk/link'] button")
        try await browser.wait(until: "document.querySelector('.answer-links input[readonly]')")
        try await browser.expectNoViolations(axe, "the desk with a link")
        let shown = try await browser.run(
          "return document.querySelector('.answer-links input[readonly]').value"
        )
        let path = try #require(shown.string.flatMap { URL(string: $0)?.path })
        try await browser.open(site.url("/account"))
        try await browser.click("form[action='/sign-out'] button")
        try await browser.wait(until: "document.querySelector('.roles')")
        for width in [320, 1280] {
          try await browser.show(width: width)
          try await browser.open(site.url(path))
          try await browser.expectNoSidewaysScroll("a link at \(width)")
          try await browser.expectNoViolations(axe, "a link at \(width)")
        }
        #expect(try await browser.count(".account a[href='/account']") == 0)
        try await browser.run("document.querySelector('summary[data-key=W]').click()")
        try await browser.run(
          "document.querySelector('form[action$=\"/wrong-unit\"] select').selectedIndex = 1"
        )
        try await browser.type("职责在别处", into: "form[action$='/wrong-unit'] textarea")
        try await browser.click("form[action$='/wrong-unit'] button")
        try await browser.wait(for: "main", toShow: "这个链接用过了")
        try await browser.expectNoViolations(axe, "a link that was used")
        try await browser.open(site.url(path))
        #expect(try await browser.count("main form") == 0)
        try await browser.expectCleanConsole("a link")
      }
    }
  }
}
