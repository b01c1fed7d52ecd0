// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import Register
import Site
import Storage
import TestSupport
import Testing

extension RunningSite {
  /// The register of `found`, with a full page of cases and of proposals, and a livelihood item.
  static func foundFull(in reports: any ReportStore) async throws {
    try await found(in: reports)
    guard let store = reports as? SQLiteStore else { return }
    let register = try await store.register(
      of: "qinghe",
      mechanisms: Office.mechanisms,
      making: "duixian/qinghe"
    )
    let officer = Office.supervisor
    func open(_ mechanism: String, _ caseClass: String, _ number: Int) -> RegisterCommand {
      var intake = CaseIntake()
      intake.mechanism = mechanism
      intake.source = "来件-2026-\(number)"
      intake.title = "东篱区第\(number)件：路灯、井盖和停车位的综合整治事项"
      intake.receivedAt = Office.start
      intake.text = PrivateText(value: "北街七号门前的路灯坏了", salt: Array(1...16))
      let kind = Registration(severity: "ordinary", caseClass: caseClass, year: 2026)
      return .handling(.open(intake, kind))
    }
    var commands: [RegisterCommand] = []
    for number in 1...60 { commands.append(open("hotline-12345", "help", number)) }
    for number in 61...120 { commands.append(open("proposals", "suggestion", number)) }
    if let item = SerialNumber("2026-1") {
      let kind = FieldValue(text: "livelihood")
      commands.append(.commitment(item, .correct(.kind, kind, reason: "民生实事")))
    }
    for command in commands {
      _ = try await register.submit(Order(command, at: Office.start, officer: officer))
    }
  }
}

extension BrowserTests {
  /// Pages that are reached by doing something, and lists as full as they get.
  @Test(arguments: ["zh-CN", "en"])
  func fullPagesHaveNoViolations(language: String) async throws {
    let axe = try String(contentsOfFile: Self.axe(), encoding: .utf8)
    let demo = Demonstration(posts: ["duchashi-a", "shizhang", "guanli"], start: Office.start)
    try await RunningSite.with(demo: demo, prepare: RunningSite.foundFull) { site in
      try await Browser.with(BrowserOptions(language: language)) { browser in
        func look(_ name: String, _ arrive: () async throws -> Void) async throws {
          for (width, dark) in [(1280, false), (320, false), (1280, true)] {
            let place = "\(name) \(language) \(width) \(dark ? "dark" : "light")"
            try await browser.show(width: width, dark: dark)
            try await arrive()
            try await browser.expectLightPage(place)
            try await browser.expectNoSidewaysScroll(place)
            try await browser.expectNoViolations(axe, place)
          }
        }
        func enter(_ post: String) async throws {
          try await browser.open(site.address)
          try await browser.click(".roles button[value='\(post)']")
          try await browser.wait(until: "document.querySelector('.account a[href=\"/account\"]')")
        }
        func leave() async throws {
          try await browser.open(site.url("/account"))
          try await browser.click("form[action='/sign-out'] button")
          try await browser.wait(until: "document.querySelector('.roles')")
        }

        try await enter("duchashi-a")
        for path in [
          "/cases", "/cases?mechanism=hotline-12345&open=2026-1", "/cases/2026-1", "/proposals",
          "/cases/new", "/cases/new?mechanism=city-management", "/items/2026-1", "/",
        ] {
          try await look(path) { try await browser.open(site.url(path)) }
        }
        try await look("an open form of a vote") {
          try await browser.open(site.url("/items/2026-1"))
          try await browser.click("#votes summary")
        }
        try await look("intake of a report") {
          try await browser.open(site.url("/desk/intake"))
          try await browser.click("a[href^='/desk/intake/']")
          try await browser.wait(until: "document.querySelector('.candidates')")
        }
        try await look("bulk preview") {
          try await browser.open(site.url("/register"))
          try await browser.run(
            "document.querySelectorAll('input[name=item]').forEach((box) => { box.checked = true; })"
          )
          try await browser.run("document.querySelector('[name=reason]').value = '归口'")
          try await browser.run("document.querySelector('.bulk button').click()")
          try await browser.wait(until: "document.body.classList.contains('preview')")
        }
        try await leave()

        try await enter("shizhang")
        try await look("the large screen") {
          try await browser.open(site.url("/leader?screen=1"))
        }
        // What fetches the page anew can be held, and stays held.
        let button = "document.querySelector('[data-refresh]')"
        try await browser.waitForScript()
        #expect(try await browser.run("return \(button).hidden").bool == false)
        let before = try await browser.run("return \(button).textContent").string
        try await browser.click("[data-refresh]")
        let held = try await browser.run("return \(button).textContent").string
        #expect(held != before && held?.isEmpty == false)
        try await browser.open(site.url("/leader?screen=1"))
        try await browser.waitForScript()
        #expect(try await browser.run("return \(button).textContent").string == held)
        try await leave()

        try await enter("guanli")
        try await browser.open(site.url("/people"))
        try await browser.type("new-one", into: "form.row input[name=login]")
        try await browser.click("form.row button.primary")
        try await browser.wait(until: "document.querySelector('.flash code')")
        let link = try await browser.run("return document.querySelector('.flash code').textContent")
        let path = try #require(link.string.flatMap { URL(string: $0)?.path })
        try await look("the set-up page") { try await browser.open(site.url(path)) }
        try await browser.expectCleanConsole("full pages in \(language)")
      }
    }
  }
}
