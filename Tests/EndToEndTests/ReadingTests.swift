// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

extension BrowserTests {
  @Test func uploadsByFormAndReads() async throws {
    try await RunningSite.with { site in
      let file = site.folder.appendingPathComponent("青禾市.txt")
      try Data(sampleText.utf8).write(to: file)
      try await Browser.with { browser in
        try await browser.open(site.address)
        try await browser.wait(for: "h1", toShow: "把一份政府工作报告放进来")
        try await browser.type(file.path, into: "#file")
        try await browser.click("button.primary")
        try await browser.wait(for: "h1", toShow: "青禾市2026年政府工作报告")
        #expect(try await browser.count(".text mark") == 52)
        #expect(try await browser.count(".outline.wide a") == 11)
        try await browser.expectCleanConsole("upload")
      }
    }
  }

  @Test func pastesInEnglish() async throws {
    try await RunningSite.with { site in
      try await Browser.with(BrowserOptions(language: "en")) { browser in
        try await browser.open(site.address)
        try await browser.wait(for: "h1", toShow: "Bring a government work report")
        try await browser.run(
          "document.getElementById('paste').value = arguments[0]",
          [.string(sampleText)]
        )
        try await browser.click("button.primary")
        try await browser.wait(for: "h1", toShow: "青禾市2026年政府工作报告")
        // The switch stays.
        try await browser.click("a.language")
        try await browser.wait(until: "document.documentElement.lang == 'zh-CN'")
        try await browser.click(".tabs li:nth-child(2) a")
        try await browser.wait(until: "location.pathname.endsWith('targets')")
        #expect(try await browser.run("return document.documentElement.lang") == "zh-CN")
        try await browser.expectCleanConsole("paste")
      }
    }
  }

  @Test func movesByKeys() async throws {
    try await RunningSite.withSample { site in
      try await Browser.with { browser in
        try await browser.open(site.address)
        try await browser.click(".reports a")
        try await browser.wait(until: "document.querySelector('#m0')")
        // A letter does nothing before the text has the focus.
        try await browser.press("j")
        try await Task.sleep(for: .milliseconds(300))
        #expect(try await browser.count("mark.now") == 0)
        try await browser.click("#text h2.level1")
        try await browser.press("j")
        try await browser.wait(until: "document.querySelector('#m0.now')")
        try await browser.press("j")
        try await browser.wait(until: "document.querySelector('#m1.now')")
        try await browser.wait(for: "#panel", toShow: "城镇新增就业")
        #expect(try await browser.address().hasSuffix("?m=1"))
        try await browser.press("K")
        try await browser.wait(until: "document.querySelector('#m0.now')")
        try await browser.press(Key.escape)
        try await browser.wait(until: "!document.querySelector('mark.now')")

        // Letters typed into the field stay there.
        try await browser.press("/")
        #expect(try await browser.run("return document.activeElement.id") == "search")
        try await browser.press("j")
        #expect(try await browser.run("return document.activeElement.value") == "j")
        #expect(try await browser.count("mark.now") == 0)
        try await browser.press(Key.escape)
        #expect(try await browser.run("return document.activeElement.id") != "search")

        // Keys of an input method are none of ours.
        try await browser.run(
          """
          document.body.dispatchEvent(new CompositionEvent("compositionstart", {bubbles: true}));
          document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "j", bubbles: true}));
          document.body.dispatchEvent(
            new KeyboardEvent("keydown", {key: "j", keyCode: 229, bubbles: true}));
          """
        )
        try await Task.sleep(for: .milliseconds(300))
        #expect(try await browser.count("mark.now") == 0)
        try await browser.run(
          "document.body.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}))"
        )

        try await browser.press("?")
        #expect(try await browser.count("#keys-help:popover-open") == 1)
        // Keys can be switched off, and stay off.
        try await browser.click("#keys-help button[value=off]")
        try await browser.wait(until: "document.body.dataset.keys == 'off'")
        #expect(try await browser.count("main [data-key=J]") == 0)
        try await browser.click("#text h2.level1")
        try await browser.press("j")
        try await Task.sleep(for: .milliseconds(300))
        #expect(try await browser.count("mark.now") == 0)
        try await browser.expectCleanConsole("keys")
      }
    }
  }

  @Test func showsTheMeasureThatIsClicked() async throws {
    try await RunningSite.withSample { site in
      try await Browser.with { browser in
        try await browser.open(site.address)
        try await browser.click(".reports a")
        let before = try await browser.run("return performance.timeOrigin")
        try await browser.click("#m3 a")
        try await browser.wait(until: "document.querySelector('#m3.now')")
        try await browser.wait(for: "#panel h2", toShow: "成效")
        try await browser.wait(for: "#panel", toShow: "noun-before-count")
        #expect(try await browser.run("return performance.timeOrigin") == before)
        let link = try await browser.run("return document.querySelector('.permalink a').href")
        try await browser.open(try #require(link.string))
        #expect(try await browser.address().hasSuffix("?m=3#m3"))
        #expect(try await browser.count("#m3.now") == 1)
        let top = try await browser.run(
          "return document.getElementById('m3').getBoundingClientRect().top"
        )
        #expect((0.0..<900.0).contains(top.number ?? -1))
        try await browser.expectCleanConsole("permalink")
      }
    }
  }

  @Test func deletesAndBringsBack() async throws {
    try await RunningSite.withSample { site in
      try await Browser.with { browser in
        try await browser.open(site.address)
        try await browser.click(".act button")
        try await browser.wait(for: ".flash", toShow: "青禾市2026年政府工作报告")
        #expect(try await browser.count("table.reports") == 0)
        try await browser.click(".flash button")
        try await browser.wait(for: "h1", toShow: "青禾市2026年政府工作报告")
        try await browser.expectCleanConsole("undo")
      }
    }
  }

  @Test func worksWithoutScript() async throws {
    try await RunningSite.with { site in
      let file = site.folder.appendingPathComponent("report.txt")
      try Data(sampleText.utf8).write(to: file)
      try await Browser.with(BrowserOptions(script: false)) { browser in
        try await browser.open(site.address)
        try await browser.type(file.path, into: "#file")
        try await browser.click("button.primary")
        try await browser.wait(for: "h1", toShow: "青禾市2026年政府工作报告")
        try await browser.click("#m2 a")
        try await browser.wait(until: "location.href.endsWith('?m=2#m2')")
        #expect(try await browser.count("#m2.now") == 1)
        try await browser.wait(for: "#panel", toShow: "粮食产量")
        try await browser.click("#panel a.step[data-key=J]")
        try await browser.wait(until: "location.href.endsWith('?m=3#m3')")
        #expect(try await browser.count("#m3.now") == 1)
        try await browser.click("a.close")
        try await browser.click(".tenses li:nth-child(3) a")
        try await browser.wait(until: "location.search == '?show=target'")
        #expect(try await browser.count(".text mark:not(.target)") == 0)
        #expect(try await browser.count(".text mark.target") == 29)
        try await browser.type("停车\u{E007}", into: "#search")
        try await browser.wait(until: "location.search.includes('q=')")
        #expect(try await browser.count(".hit") > 2)
        #expect(try await browser.count(".text p[id]") == 3)
        try await browser.click(".tabs li:nth-child(4) a")
        try await browser.wait(until: "location.pathname.endsWith('livelihood')")
        #expect(try await browser.count("table.livelihood tbody tr") == 5)
        try await browser.open(site.address)
        try await browser.click(".act button")
        try await browser.click(".flash button")
        try await browser.wait(for: "h1", toShow: "青禾市2026年政府工作报告")
      }
    }
  }
}

/// Everything that needs a real browser; one at a time, and only when asked for.
@Suite(.enabled(if: isEndToEnd), .serialized, .timeLimit(.minutes(5)))
struct BrowserTests {}
