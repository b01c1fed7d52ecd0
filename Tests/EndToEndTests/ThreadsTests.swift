// SPDX-License-Identifier: Apache-2.0
import Foundation
import Register
import ReportText
import Storage
import TestSupport
import Testing

extension BrowserTests {
  /// Goes through the promises of the sample by keys alone.
  @Test func decidesByKeys() async throws {
    try await RunningSite.withTwoYears { site in
      try await Browser.with { browser in
        try await browser.open(site.address)
        try await browser.click(".pairs a[href^='/t/']")
        try await browser.wait(for: "h1", toShow: "2025")
        try await browser.waitForScript()
        try await browser.run("document.querySelector('.rows [data-line]').focus()")
        try await browser.press("j")
        try await browser.press("k")
        try await browser.press(Key.enter)
        try await browser.wait(until: "1 && document.activeElement.id == 'panel'")
        let first = try await browser.run("return document.querySelector('tr.now').id").string
        // Confirming goes on to the next promise, and can be undone.
        try await browser.press("y")
        try await browser.wait(until: "document.querySelector('.flash')")
        let second = try await browser.run("return document.querySelector('tr.now').id").string
        #expect(first != second)
        #expect(
          try await browser.run(
            "return document.querySelector('#\(try #require(first)) .status').textContent"
          ).string == "已确认"
        )
        try await browser.wait(until: "2 && document.activeElement.id == 'panel'")
        try await browser.press("z")
        try await browser.wait(until: "!document.querySelector('.flash')")
        #expect(try await browser.count(".rows .status.confirmed") == 0)
        try await browser.run("document.querySelector('tr.now').focus()")
        // A line that is not the panel has no keys of the panel's.
        try await browser.press("x")
        try await Task.sleep(for: .milliseconds(300))
        #expect(try await browser.count(".rows .status.refused") == 0)
        try await browser.run("document.getElementById('panel').focus()")
        try await browser.press("x")
        try await browser.wait(for: ".flash", toShow: "已否定")
        #expect(try await browser.count(".rows .status.refused") == 1)
        try await browser.wait(until: "3 && document.activeElement.id == 'panel'")
        // The search has its key too, and no key acts while one types.
        try await browser.press("/")
        #expect(try await browser.run("return document.activeElement.id").string == "search")
        try await browser.expectCleanConsole("threads")
      }
    }
  }

  @Test(arguments: ["zh-CN", "en"])
  func threadsHaveNoViolations(language: String) async throws {
    let axe = try String(contentsOfFile: Self.axe(), encoding: .utf8)
    try await RunningSite.withTwoYears { site in
      try await Browser.with(BrowserOptions(language: language)) { browser in
        try await browser.open(site.address)
        let links = try await browser.run(
          "return [...document.querySelectorAll('.pairs a')].map((link) => link.pathname)"
        ).array.compactMap(\.string)
        let pair = try #require(links.last)
        try await browser.open(site.url(pair))
        let key = try #require(
          try await browser.run("return document.querySelector('.rows tr[id]').id.slice(1)").string
        )
        for (width, dark) in [(1280, false), (1280, true), (320, false)] {
          try await browser.show(width: width, dark: dark)
          for path in links + [pair + "?p=\(key)&find=停车", pair + "?q=没有", links[0] + "?all=1"] {
            let place = "\(path) \(language) \(width) \(dark ? "dark" : "light")"
            try await browser.open(site.url(path))
            try await browser.expectNoSidewaysScroll(place)
            try await browser.expectNoViolations(axe, place)
          }
        }
        try await browser.expectCleanConsole("threads in \(language)")
      }
    }
  }
}

extension RunningSite {
  /// Starts a site that has two years of the tests' short report.
  static func withTwoYears(
    _ work: @escaping @Sendable (RunningSite) async throws -> Void
  ) async throws {
    let before = """
      青禾市2025年政府工作报告
      一、2025年工作安排
      　　地区生产总值增长6%左右，粮食产量4亿斤以上。改造老旧小区60个，新增公共停车泊位4000个。

      """
    try await with(prepare: { store in
      for (words, name) in [(before, "qinghe-2025.txt"), (sampleText, "qinghe-2026.txt")] {
        let bytes = Array(words.utf8)
        _ = try await store.add(
          NewReport(source: bytes, text: StoredText(utf8: bytes), fileName: name),
          at: Timestamp(milliseconds: 1_767_225_600_000)
        )
      }
    }) { try await work($0) }
  }
}
