// SPDX-License-Identifier: Apache-2.0
import Foundation
import Register
import ReportText
import Site
import Storage
import TestSupport
import Testing

extension BrowserTests {
  /// The posts of `Office` by their roles, and the pages that each sees.
  private static let desks: [(post: String, paths: [String])] = [
    (
      "duchashi-a",
      [
        "/desk", "/desk/intake", "/desk/bulletin", "/desk/notice/2026-1", "/register",
        "/items/2026-1",
        "/account", "/leader",
      ]
    ),
    ("zhujian-head", ["/inbox", "/inbox?open=item/2026-1", "/inbox?asked=1", "/register"]),
    ("shizhang", ["/leader", "/items/2026-1"]),
    ("shenji-a", ["/register", "/items/2026-2"]),
    ("guanli", ["/people", "/account"]),
  ]

  @Test(arguments: ["zh-CN", "en"])
  func theDesksHaveNoViolations(language: String) async throws {
    let axe = try String(contentsOfFile: Self.axe(), encoding: .utf8)
    let demo = Demonstration(posts: Self.desks.map(\.post), start: Office.start)
    try await RunningSite.with(demo: demo, prepare: Self.found) { site in
      try await Browser.with(BrowserOptions(language: language)) { browser in
        for (post, paths) in Self.desks {
          try await browser.show(width: 1280)
          try await browser.open(site.address)
          try await browser.expectNoViolations(axe, "role cards \(language)")
          try await browser.click(".roles button[value='\(post)']")
          try await browser.wait(until: "document.querySelector('.account a[href=\"/account\"]')")
          for width in [1280, 320] {
            try await browser.show(width: width)
            for path in paths {
              let place = "\(path) as \(post) \(language) \(width)"
              try await browser.open(site.url(path))
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

  /// A key acts on the line that has the focus, and on none where none has it.
  @Test func keysOfTheInboxAskForFocus() async throws {
    let demo = Demonstration(posts: ["zhujian-head"], start: Office.start)
    try await RunningSite.with(demo: demo, prepare: Self.found) { site in
      try await Browser.with { browser in
        try await browser.open(site.address)
        try await browser.click(".roles button")
        try await browser.wait(until: "document.querySelector('.account a[href=\"/account\"]')")
        try await browser.open(site.url("/inbox?open=item/2026-1"))
        let unfolded = "details[open] > summary[data-key='W']"
        try await browser.press("w")
        #expect(try await browser.count(unfolded) == 0)
        try await browser.run("document.querySelector('#item-2026-1 a').focus()")
        try await browser.press("w")
        try await browser.wait(until: "document.querySelector(\"\(unfolded)\")")
        try await browser.expectCleanConsole("keys of the inbox")
      }
    }
  }

  /// A supervisor makes a link; whoever has it answers once, signed in as nobody, in a real browser,
  /// which sends such a page's form with `Origin: null`.
  @Test func aLinkAnswersOnceWithoutAnAccount() async throws {
    let axe = try String(contentsOfFile: Self.axe(), encoding: .utf8)
    let demo = Demonstration(posts: ["duchashi-a"], start: Office.start)
    try await RunningSite.with(demo: demo, prepare: Self.found) { site in
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

  /// A register of 青禾市 with two commitments that are assigned.
  private static func found(in reports: any ReportStore) async throws {
    guard let store = reports as? SQLiteStore else { return }
    let register = try await store.register(
      of: "qinghe",
      mechanisms: Office.mechanisms,
      making: "duixian/qinghe"
    )
    func give(_ command: RegisterCommand, by officer: Officer) async throws {
      _ = try await register.submit(Order(command, at: Office.start, officer: officer))
    }
    for command in Office.founding { try await give(command, by: Office.administrator) }
    let post = Post(id: "guanli", agency: "duchashi", title: "管理员", role: .administrator)
    try await give(.directory(.addPost(post)), by: Office.administrator)
    try await give(.directory(.appoint(post: "guanli", person: "秦守")), by: Office.administrator)
    let bytes = Array(sampleText.utf8)
    _ = try await store.add(
      NewReport(source: bytes, text: try StoredText.read(bytes), fileName: "qinghe-2026.txt"),
      at: Office.start
    )
    guard let entry = try await store.list().first, let loaded = try await store.load(entry.id),
      let sheet = ReportSheet(loaded)
    else { return }
    try await give(.intake(.open(sheet)), by: Office.supervisor)
    for (number, (candidate, lead)) in zip(sheet.candidates, ["zhujian", "jiaoyu"]).enumerated() {
      var fields = candidate.fields
      fields.lead = lead
      let accept = IntakeCommand.accept(sheet, candidate.span, Acceptance(fields: fields))
      try await give(.intake(accept), by: Office.supervisor)
      guard let item = SerialNumber("2026-\(number + 1)") else { continue }
      try await give(.commitment(item, .assign), by: Office.supervisor)
    }
  }
}
