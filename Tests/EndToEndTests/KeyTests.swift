// SPDX-License-Identifier: Apache-2.0
import Site
import TestSupport
import Testing

/// The keys of the desks: on what has the focus, and never while words are typed or composed.
extension BrowserTests {
  /// A site with twelve commitments of one agency, whose head is signed in at a page.
  private func withDesk(
    _ post: String,
    at path: String,
    script: Bool = true,
    _ work: @escaping @Sendable (Browser, RunningSite) async throws -> Void
  ) async throws {
    let demo = Demonstration(posts: [post], start: Office.start)
    let leads = Array(repeating: "zhujian", count: 12)
    try await RunningSite.with(
      demo: demo,
      prepare: { try await RunningSite.found(in: $0, leads: leads) },
      { site in
        try await Browser.with(BrowserOptions(script: script)) { browser in
          try await browser.open(site.address)
          try await browser.click(".roles button")
          try await browser.wait(until: "document.querySelector('.account a[href=\"/account\"]')")
          try await browser.open(site.url(path))
          if script { try await browser.waitForScript() }
          if script, path.contains("open=") {
            try await browser.wait(until: "document.activeElement.matches('.task.open')")
          }
          try await work(browser, site)
          if script { try await browser.expectCleanConsole(path) }
        }
      }
    )
  }

  private static let unfolded = "details[open] > summary[data-key='W']"

  /// A key acts on the line that has the focus, and on none where none has it.
  @Test func keysOfTheInboxAskForFocus() async throws {
    try await withDesk("zhujian-head", at: "/inbox?open=item/2026-1") { browser, _ in
      // What was opened has the focus; elsewhere in the page the letter does nothing.
      #expect(try await browser.run("return document.activeElement.id") == "item-2026-1")
      try await browser.click("h1")
      try await browser.press("w")
      #expect(try await browser.count(Self.unfolded) == 0)
      try await browser.run("document.querySelector('#item-2026-1 a').focus()")
      try await browser.press("w")
      try await browser.wait(until: "document.querySelector(\"\(Self.unfolded)\")")
      // What is unfolded can be filled in at once.
      #expect(try await browser.run("return document.activeElement.name") == "lead")
    }
  }

  /// J and K move the focus through the lines, each in sight, and stop at the ends.
  @Test func movesThroughTheLines() async throws {
    try await withDesk("duchashi-a", at: "/register") { browser, _ in
      try await browser.show(width: 1280, height: 420)
      try await browser.run("document.querySelectorAll('[data-line]')[1].focus()")
      for press in ["k", "k"] + Array(repeating: "j", count: 14) {
        try await browser.press(press)
        let place = try await browser.run(
          """
          const line = document.activeElement, box = line.getBoundingClientRect();
          return line.matches("[data-line]") && box.top >= 0 && box.bottom <= innerHeight;
          """
        )
        #expect(place == true, "a line is out of sight")
      }
      let last = try await browser.run(
        "return [...document.querySelectorAll('[data-line]')].at(-1) == document.activeElement"
      )
      #expect(last == true)
      // The space bar chooses a line, Enter opens it.
      try await browser.press(Key.space)
      #expect(try await browser.count("[data-line] input:checked") == 1)
      try await browser.press(Key.enter)
      try await browser.wait(until: "location.pathname.startsWith('/items/')")
    }
  }

  /// What an input method takes is none of ours, nor is what comes one tick after.
  @Test func keysWaitForInputMethods() async throws {
    try await withDesk("zhujian-head", at: "/inbox?open=item/2026-1") { browser, _ in
      func replay(_ script: String) async throws {
        try await browser.run(
          """
          const line = document.getElementById("item-2026-1");
          line.focus();
          const send = (kind, more) => line.dispatchEvent(kind == "keydown"
            ? new KeyboardEvent(kind, {key: "w", bubbles: true, cancelable: true, ...more})
            : new CompositionEvent(kind, {bubbles: true}));
          """ + script
        )
        try await Task.sleep(for: .milliseconds(100))
      }
      for script in [
        // As Chromium and Firefox send them.
        "send('compositionstart'); send('keydown', {isComposing: true, keyCode: 229});"
          + "send('compositionend');",
        // Between the events, without their marks.
        "send('compositionstart'); send('keydown', {keyCode: 87}); send('compositionend');",
        // As Safari does: the key after the end, in the same tick.
        "send('compositionstart'); send('compositionend'); send('keydown', {keyCode: 87});",
        // The marks alone.
        "send('keydown', {isComposing: true}); send('keydown', {keyCode: 229});",
      ] {
        try await replay(script)
        #expect(try await browser.count(Self.unfolded) == 0, "\(script)")
      }
      // After the tick they are keys again.
      try await replay("send('keydown', {keyCode: 87});")
      #expect(try await browser.count(Self.unfolded) == 1)
    }
  }

  /// Enter makes a new line where one writes; Ctrl+Enter sends, but not while one composes.
  @Test func controlEnterSendsTheForm() async throws {
    try await withDesk("zhujian-head", at: "/inbox?open=item/2026-1") { browser, _ in
      let line = "item-2026-1"
      try await browser.press("w")
      try await browser.wait(until: "document.activeElement.name == 'lead'")
      try await browser.run("document.activeElement.value = 'jiaoyu'")
      let fold = "#\(line) .act-fold:has(> summary[data-key=W])"
      let words = "\(fold) textarea"
      try await browser.type("jwn?", into: words)
      try await browser.press(Key.enter)
      let typed = try await browser.run("return document.querySelector('\(words)').value")
      #expect(typed == "jwn?\n")
      try await browser.run(
        """
        const field = document.querySelector("\(words)");
        field.dispatchEvent(new CompositionEvent("compositionstart", {bubbles: true}));
        field.dispatchEvent(new KeyboardEvent(
          "keydown", {key: "Enter", ctrlKey: true, isComposing: true, bubbles: true}));
        field.dispatchEvent(new CompositionEvent("compositionend", {bubbles: true}));
        """
      )
      try await Task.sleep(for: .milliseconds(300))
      #expect(try await browser.count(words) == 1)
      try await browser.press(Key.enter, holding: Key.control)
      try await browser.wait(for: ".flash", toShow: "已")
    }
  }

  /// The switch works without script and holds on every page.
  @Test func switchesSingleLettersOff() async throws {
    let path = "/inbox?open=item/2026-1"
    try await withDesk("zhujian-head", at: path, script: false) { browser, site in
      #expect(try await browser.count("main [data-key=W]") == 1)
      try await browser.click(".keys-button button")
      #expect(try await browser.text("#keys-help").contains("下一行"))
      try await browser.click("#keys-help button[value=off]")
      try await browser.wait(until: "document.querySelector('body[data-keys=off]')")
      #expect(try await browser.address().contains("/inbox?open=item%2F2026-1"))
      #expect(try await browser.count("main [data-key=W]") == 0)
      try await browser.open(site.url("/register"))
      #expect(try await browser.count("main [data-key='/']") == 0)
      try await browser.click(".keys-button button")
      try await browser.click("#keys-help button[value=on]")
      try await browser.wait(until: "document.querySelector('body:not([data-keys])')")
      #expect(try await browser.count("main [data-key='/']") == 1)
    }
  }
}
