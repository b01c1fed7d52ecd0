// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import Register
import Site
import Storage
import TestSupport
import Testing

extension RunningSite {
  /// The register of `found`, of which one commitment is public and one waits.
  static func foundPublic(in reports: any ReportStore) async throws {
    try await found(in: reports)
    guard let store = reports as? SQLiteStore else { return }
    let register = try await store.register(
      of: "qinghe",
      mechanisms: Office.mechanisms,
      making: "duixian/qinghe"
    )
    func give(_ number: String, _ command: CommitmentCommand, _ officer: Officer) async throws {
      guard let number = SerialNumber(number) else { return }
      let order = Order(.commitment(number, command), at: Office.start, officer: officer)
      _ = try await register.submit(order)
    }
    let reply = Reply(about: "verdict", text: "本局按季推进，进度属实。")
    try await give("2026-1", .reply(reply), Office.housing)
    for number in ["2026-1", "2026-2"] {
      try await give(number, .publish(.propose), Office.supervisor)
    }
    guard let first = SerialNumber("2026-1"),
      let item = try await register.state(of: [.commitment(first)]).commitments[first],
      let proposal = item.publication.proposed
    else { return }
    try await give("2026-1", .publish(.approve(version: proposal.version)), Office.second)
  }
}

extension BrowserTests {
  /// Every template of the public site, for somebody who has no account and no script.
  @Test(arguments: ["", "en/"])
  func thePublicSiteHasNoViolations(language: String) async throws {
    let axe = try String(contentsOfFile: Self.axe(), encoding: .utf8)
    try await RunningSite.with(prepare: RunningSite.foundPublic) { site in
      try await Browser.with(BrowserOptions()) { browser in
        for (width, dark) in [(1280, false), (320, false), (1280, true)] {
          try await browser.show(width: width, dark: dark)
          for path in [
            "", "items/", "2026/", "topics/", "agencies/", "items/2026-1/", "changes/", "method/",
            "data/",
            "years/", "indicators/", "compare/", "search/?q=%E5%88%B0",
            "verify/",
          ] {
            let place = "/public/\(language)\(path) \(width) \(dark ? "dark" : "light")"
            try await browser.open(site.url("/public/\(language)\(path)"))
            try await browser.expectLightPage(place)
            try await browser.expectNoSidewaysScroll(place)
            try await browser.expectNoViolations(axe, place)
          }
        }
        // Each number leads to where its lines begin.
        try await browser.open(site.url("/public/\(language)"))
        try await browser.click(".counts-of a")
        try await browser.wait(until: "document.querySelector('.open-lines tr.group')")
        let isThere = "return document.getElementById(location.hash.slice(1)) !== null"
        #expect(try await browser.run(isThere).bool == true)
        #expect(try await browser.run("return document.cookie").string == "")
        try await browser.expectCleanConsole("the public site \(language)")
      }
    }
  }
}
