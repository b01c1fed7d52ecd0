// SPDX-License-Identifier: Apache-2.0
import Site
import TestSupport
import Testing

/// The core tasks of every role, done with a keyboard alone: no pointer, no address typed in.
extension BrowserTests {
  @Test func theCoreTasksNeedNoPointer() async throws {
    let posts = ["duchashi-a", "zhujian-head", "shizhang", "shenji-a"]
    let demo = Demonstration(posts: posts, start: Office.start)
    let leads = Array(repeating: "zhujian", count: 3)
    try await RunningSite.with(
      demo: demo,
      prepare: { try await RunningSite.found(in: $0, leads: leads) },
      { site in
        try await Browser.with(BrowserOptions()) { browser in
          try await browser.open(site.address)
          try await browser.answerByKeyboard()
          try await browser.superviseByKeyboard()
          try await browser.decideByKeyboard()
          try await browser.auditByKeyboard()
          try await browser.expectCleanConsole("tasks by keyboard")
        }
      }
    )
  }
}

extension Browser {
  private static let unfolded = "details[open] > summary[data-key="

  /// An agency signs in, passes by the head of the page, reports progress, takes it back, asks for more
  /// time, says that an item is not its own, and reads the keys.
  fileprivate func answerByKeyboard() async throws {
    // 1. Sign in.
    try await signIn("zhujian-head")
    // 2. Pass by the head of the page.
    try await press(Key.tab)
    #expect(try await run("return document.activeElement.matches('.skip')") == true)
    try await press(Key.enter)
    try await wait(until: "document.activeElement.id == 'main'")
    // 3. Report progress.
    try await openLine("2026-1")
    try await unfold("P")
    try await write("已进场施工", in: "textarea[name=text]")
    try await press(Key.enter, holding: Key.control)
    try await wait(for: ".flash", toShow: "2026-1")
    // 4. Take it back.
    try await go(to: "form[action$='/take-back'] button")
    try await press(Key.enter)
    try await wait(for: ".flash", toShow: "撤销")
    // 5. Ask for more time.
    try await openLine("2026-2")
    try await unfold("T")
    try await go(to: "details[open] input[name=day]")
    for key in "03312027" { try await press(String(key)) }
    try await write("征拆晚于计划", in: "textarea")
    try await press(Key.enter, holding: Key.control)
    try await wait(for: ".flash", toShow: "延期")
    // 6. Say that it is for another agency.
    try await openLine("2026-3")
    try await unfold("W")
    try await go(to: "details[open] select[name=lead]")
    try await press(Key.down)
    try await write("职责在别处", in: "textarea")
    try await press(Key.enter, holding: Key.control)
    try await wait(for: ".flash", toShow: "2026-3")
    // 7. Read the keys, in the other language too.
    try await openLine("2026-1")
    try await press("?")
    try await wait(until: "document.querySelector('#keys-help:popover-open')")
    try await press(Key.escape)
    try await wait(until: "!document.querySelector('#keys-help:popover-open')")
    try await go(to: "a.language")
    try await follow(until: "document.documentElement.lang == 'en'")
    try await go(to: "a.language")
    try await follow(until: "document.documentElement.lang == 'zh-CN'")
    try await signOut()
  }

  /// The supervisor takes a statement in, makes a link by which an agency answers, finds an item and
  /// opens it.
  fileprivate func superviseByKeyboard() async throws {
    try await signIn("duchashi-a")
    // 8. Take a statement in.
    try await go(to: "main a[href^='/desk/intake']")
    try await follow(until: "location.pathname == '/desk/intake'")
    try await go(to: "main a[href^='/desk/intake/']")
    try await follow(until: "document.querySelector('.candidates')")
    try await go(to: ".candidates button[data-key=A]")
    try await press("a")
    try await wait(until: "document.activeElement.matches('[data-line]')")
    // 9. Find what waits for a decision, and make a link for its agency.
    try await go(to: "nav a[href='/desk']")
    try await follow(until: "location.pathname == '/desk'")
    try await go(to: "nav.counts a[href*='extension']")
    try await follow(until: "location.search.includes('extension')")
    try await go(to: "a[href*='at=item%2F2026-2']")
    try await follow(until: "document.activeElement.id == 'panel'")
    try await go(to: "#panel form[action='/desk/link'] button")
    try await follow(until: "document.querySelector('.answer-links input[readonly]')")
    // 10. Find an item by a word, and open it.
    try await go(to: "nav a[href='/register']")
    try await follow(until: "location.pathname == '/register'")
    try await go(to: "input[type=search]")
    try await type("增长")
    try await press(Key.enter)
    try await wait(until: "location.search.includes('q=')")
    try await go(to: "[data-line] a")
    try await follow(until: "location.pathname.startsWith('/items/')")
    try await signOut()
  }

  /// 11. The mayor decides in the meeting.
  fileprivate func decideByKeyboard() async throws {
    try await signIn("shizhang")
    try await go(to: "main a[href^='/leader/meeting']")
    try await follow(until: "location.pathname == '/leader/meeting'")
    try await go(to: "textarea#f-text")
    try await type("三月底前完成征拆，督查室盯办。")
    try await press(Key.enter, holding: Key.control)
    try await wait(for: ".flash", toShow: "三月底前完成征拆")
    try await signOut()
  }

  /// 12. An auditor opens the log and the proof of an entry.
  fileprivate func auditByKeyboard() async throws {
    try await signIn("shenji-a")
    try await go(to: "a[href='/log']")
    try await follow(until: "location.pathname == '/log'")
    try await go(to: "main table a")
    try await press(Key.enter)
    try await wait(until: "location.pathname != '/log'")
  }

  // MARK: - Moving

  private func signIn(_ post: String) async throws {
    try await go(to: ".roles button[value='\(post)']")
    try await follow(until: "document.querySelector('.account a[href=\"/account\"]')")
  }

  private func signOut() async throws {
    try await go(to: ".account a[href='/account']")
    try await follow(until: "location.pathname == '/account'")
    try await go(to: "form[action='/sign-out'] button")
    try await follow(until: "document.querySelector('.roles')")
  }

  /// Moves on by the tabulator until something has the focus; everything on the way is in sight, and
  /// the way never turns in a circle.
  private func go(to selector: String) async throws {
    try await wait(until: "document.querySelector(\"\(selector)\")")
    for _ in 0..<200 {
      if try await run("return document.activeElement.matches(\"\(selector)\")") == true { return }
      try await press(Key.tab)
      let seen = try await run(
        """
        const at = document.activeElement;
        if (at === document.body) return "";
        const box = at.getClientRects()[0];
        if (!box) return "not drawn: " + at.outerHTML.slice(0, 200);
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const top = document.elementFromPoint(x, y);
        if (!top) return "out of sight: " + at.outerHTML.slice(0, 200);
        if (!at.contains(top) && !top.contains(at)) return "hidden: " + at.outerHTML.slice(0, 200);
        return "";
        """
      )
      #expect(seen == "")
    }
    Issue.record("no way by keyboard to \(selector) at \(try await address())")
    throw CancellationError()
  }

  /// Presses Enter, and waits for where it leads.
  private func follow(until script: String) async throws {
    try await press(Key.enter)
    try await wait(until: script)
  }

  /// Opens a line of the inbox, also among those that are due later.
  private func openLine(_ item: String) async throws {
    let line = "#item-\(item)"
    if try await run("return Boolean(document.querySelector('details:not([open]) \(line)'))")
      == true
    {
      try await go(to: "summary")
      try await press(Key.enter)
    }
    try await go(to: "\(line) a[href^='/inbox?open']")
    try await follow(until: "document.activeElement.id == 'item-\(item)'")
  }

  /// Opens a form of the line that has the focus by its key.
  private func unfold(_ key: String) async throws {
    try await press(key.lowercased())
    try await wait(until: "document.querySelector(\"\(Self.unfolded)'\(key)']\")")
  }

  /// Writes into a field of the form that is open.
  private func write(_ words: String, in field: String) async throws {
    let selector = "details[open] \(field)"
    try await go(to: selector)
    try await type(words)
  }
}
