// SPDX-License-Identifier: Apache-2.0
import Foundation
import Register
import Site
import TestSupport
import Testing
import WorkingDays

/// Days of an office on the built program, as people use it: through the browser, by a clock that passes.
extension BrowserTests {
  private static let files = [
    "agencies.csv": """
    id,name,short,parent,kind
    duchashi,青禾市人民政府督查室,市政府督查室,zhengfu,supervision
    zhengfu,青禾市人民政府,市政府,,government
    zhujian,青禾市住房和城乡建设局,市住建局,zhengfu,bureau
    shenji,青禾市审计局,市审计局,zhengfu,bureau
    """,
    "posts.csv": """
    id,agency,title,role,acts,person,since,until
    mayor,zhengfu,市长,leader,head,程维岳,2026-01-05,
    ducha-1,duchashi,科长,supervisor,,林澄,2026-01-05,
    ducha-2,duchashi,副科长,supervisor,,周砚,2026-01-05,
    zhujian-head,zhujian,局长,agency,,何栩,2026-01-05,
    auditor,shenji,审计员,auditor,,乔审,2026-01-05,
    """,
    // One promise of the year before, on a mechanism with coloured notices.
    "before.txt": "2025年青禾市政府工作报告\n\n二、2025年重点工作\n\n（一）提升城市品质。改造老旧小区60个。\n",
    "photo.txt": "竣工验收单：老旧小区60个。\n",
  ]

  private static let founding = [
    "jurisdiction found qinghe --title 青禾市 --code QH0100 --clock-file clock",
    "agency load agencies.csv --clock-file clock", "post load posts.csv --clock-file clock",
    "report open before.txt --place 青禾市 --year 2025 --as ducha-1 --clock-file clock",
    "report accept 改造老旧小区60个 --title 改造老旧小区 --lead zhujian --target 老旧小区=60个"
      + " --mechanism shanxi-13710 --severity ordinary --as ducha-1 --clock-file clock",
    "item assign 2025-1 --as ducha-1 --clock-file clock",
  ]

  private static let people = ["lin": "林澄", "zhou": "周砚", "he": "何栩", "cheng": "程维岳", "qiao": "乔审"]

  /// A plan of forty tasks that the reading takes apart.
  private static var plan: String {
    let tasks = (1...40).map { "新建第\($0)号片区公共停车泊位\($0 * 10)个。" }
    return "2026年青禾市政府工作报告\n\n二、2026年重点工作\n\n（一）改善城市品质。\(tasks.joined())\n"
  }

  @Test func wholeDays() async throws {
    let office = try ServedProgram.found(
      at: "2026-01-20T09:00",
      files: Self.files,
      lines: Self.founding
    )
    defer { office.remove() }
    var links: [String: String] = [:]
    for (login, person) in Self.people {
      let printed = try office.run("user add \(login) --person \(person) --clock-file clock")
      let link = try #require(printed.split(separator: "\n").first { $0.contains("/set-up/") })
      links[login] = URL(string: String(link))?.path
    }

    // The first day: everybody makes a password; forty tasks go out; the agency answers.
    var secret = ""
    try await office.serve { site in
      try await Browser.with { browser in
        for link in links.values { try await browser.setUp(site.url(link)) }
        secret = try await browser.turnOnCode(site, login: "lin")
        try site.go(to: "2026-01-20T09:02")
        try await browser.signIn(site, "lin", code: secret)
        try await browser.sendOut(Self.plan, site)
        try await browser.signIn(site, "he")
        try await browser.answer(site)
        try await browser.expectCleanConsole("the first day")
      }
    }

    // A month later the clock has passed the limits; the mayor decides in the meeting.
    try office.go(to: "2026-02-20T09:00")
    try await office.serve { site in
      try await Browser.with { browser in
        try await browser.signIn(site, "lin", code: secret)
        try await browser.deal(site, "2025-1")
        try await browser.wait(for: "#panel", toShow: "蓝色提醒单 已拟发，待批")
        try await browser.signIn(site, "cheng")
        try await browser.decide(site, "住建局三月底前完成征拆，督查室盯办。")
        try await browser.ruleOnNotice(site, "2025-1")
        try await browser.expectCleanConsole("the meeting")
      }
    }

    // The next steps of the ladder: the supervisor proposes, the head of the government rules in the meeting.
    for (day, key, title) in [("02-25", "2", "橙色"), ("03-02", "3", "红色")] {
      try office.go(to: "2026-\(day)T15:00")
      try await office.serve { site in
        try await Browser.with { browser in
          try await browser.signIn(site, "lin", code: secret)
          try await browser.propose(site, "2025-1", key: key, title)
          try await browser.signIn(site, "cheng")
          try await browser.ruleOnNotice(site, "2025-1")
          try await browser.expectCleanConsole("the notice of \(day)")
        }
      }
    }

    // The red notice is out: the agency does what is due, two persons strike it off, an auditor looks.
    try office.go(to: "2026-03-03T09:00")
    try await office.serve { site in
      try await Browser.with { browser in
        try await browser.signIn(site, "he")
        try await browser.finish(site, "2025-1")
        try await browser.signIn(site, "lin", code: secret)
        try await browser.strikeOff(site, "2025-1", first: true)
        try await browser.signIn(site, "zhou")
        try await browser.strikeOff(site, "2025-1", first: false)
        try await browser.signIn(site, "qiao")
        try await browser.audit(site, "2025-1")
        try await browser.expectCleanConsole("the last day")
      }
    }
    #expect(try office.run("verify duixian.sqlite").contains("whole"))
  }
}

// MARK: - What people do

extension Browser {
  /// One password for all: what is tested is the way in.
  private static let password = "crane over the river 7"

  /// Makes a password by a link that was given out once.
  fileprivate func setUp(_ link: String) async throws {
    try await open(link)
    try await type(Self.password, into: "#f-password")
    try await type(Self.password, into: "#f-again")
    try await press(Key.enter)
    try await wait(until: "!location.pathname.startsWith('/set-up')")
  }

  /// Turns the second factor on, as an app would, and gives its secret.
  fileprivate func turnOnCode(_ site: ServedProgram, login: String) async throws -> String {
    try await signIn(site, login)
    try await open(site.url("/account"))
    try await click("button[value=begin]")
    let words = try await text("section form code")
    try await type(site.code(of: words), into: "#f-code")
    try await press(Key.enter)
    try await wait(for: ".flash", toShow: "已")
    return words
  }

  /// Signs in with a password, and a code where the account asks for one.
  fileprivate func signIn(
    _ site: ServedProgram,
    _ login: String,
    code secret: String? = nil
  ) async throws {
    try await open(site.url("/account"))
    if try await count("form[action='/sign-out']") > 0 {
      try await click("form[action='/sign-out'] button")
      try await wait(until: "document.querySelector('.account a[href^=\"/sign-in\"]')")
    }
    try await open(site.url("/sign-in"))
    try await type(login, into: "#f-login")
    try await type(Self.password, into: "#f-password")
    if let secret { try await type(site.code(of: secret), into: "#f-code") }
    try await press(Key.enter)
    try await wait(until: "document.querySelector('.account a[href=\"/account\"]')")
  }

  /// Brings a report, takes its statements in, gives them an agency and sends them out.
  fileprivate func sendOut(_ report: String, _ site: ServedProgram) async throws {
    let file = site.folder.appending(path: "plan.txt")
    try Data(report.utf8).write(to: file)
    try await open(site.url("/"))
    try await type(file.path, into: "#file")
    try await click("form button.primary")
    try await wait(for: "h1", toShow: "2026年青禾市政府工作报告")
    try await open(site.url("/desk/intake"))
    try await click(".stored button")
    try await wait(until: "document.querySelector('.candidates')")
    // One by one by key, the rest together.
    try await waitForScript()
    try await run("document.querySelector('[data-line]').focus()")
    try await press("a")
    try await wait(until: "document.querySelector('nav.counts').textContent.includes('39')")
    try await wait(until: "document.activeElement.matches('[data-line]')")
    try await click("button[value=all]")
    try await wait(for: ".none", toShow: "所有语句都看过了")
    // An agency for all that have none.
    try await open(site.url("/register?lead=~"))
    try await waitForScript()
    #expect(try await count("[data-line] input") == 40)
    try await run("for (const box of document.querySelectorAll('[data-line] input')) box.click()")
    try await run("document.querySelector('[name=new-lead]').value = 'zhujian'")
    try await type("住建领域", into: "[name=reason]")
    try await press(Key.enter, holding: Key.control)
    try await wait(until: "document.activeElement.matches('[data-card]')")
    try await press("y")
    try await wait(for: ".flash", toShow: "40")
    for _ in 0..<4 {
      try await open(site.url("/desk?queue=assign"))
      guard try await count("form[action='/desk/assign'] button") > 0 else { break }
      try await click("form[action='/desk/assign'] button")
      try await wait(for: ".flash", toShow: "已")
    }
    try await open(site.url("/desk?queue=assign"))
    try await wait(for: ".queues", toShow: "0")
  }

  /// Signs, reports with a figure and a file, and asks for more time.
  fileprivate func answer(_ site: ServedProgram) async throws {
    try await open(site.url("/inbox"))
    try await waitForScript()
    try await run("document.getElementById('item-2025-1').focus()")
    try await press("s")
    try await wait(for: ".flash", toShow: "2025-1")
    // Progress with a figure and a file.
    try await unfold(site, "2026-1", key: "P")
    try await type("已开工，完成4个", into: Self.fold("P") + " textarea[name=text]")
    try await type("4", into: Self.fold("P") + " input.n")
    let file = site.folder.appending(path: "photo.txt").path
    try await type(file, into: Self.fold("P") + " input[type=file]")
    try await send("P", toShow: "2026-1")
    // More time.
    try await unfold(site, "2026-3", key: "T")
    let day = Self.fold("T") + " input[name=day]"
    try await run("document.querySelector('\(day)').value = '2027-03-31'")
    try await type("征拆晚于计划，三月底前完工", into: Self.fold("T") + " textarea")
    try await send("T", toShow: "已申请延期")
  }

  /// A fold of the line that is open.
  private static func fold(_ key: String) -> String {
    ".task.open .act-fold:has(> summary[data-key=\(key)])"
  }

  /// Opens a line of the inbox with one of its forms.
  private func unfold(_ site: ServedProgram, _ item: String, key: String) async throws {
    try await open(site.url("/inbox?open=item/\(item)"))
    try await wait(until: "document.activeElement.matches('.task.open')")
    if try await count(Self.fold(key) + "[open]") == 0 { try await press(key.lowercased()) }
    try await wait(until: "document.querySelector('\(Self.fold(key))[open]')")
  }

  /// Sends a form from its text.
  private func send(_ key: String, toShow words: String) async throws {
    try await run("document.querySelector('\(Self.fold(key)) textarea').focus()")
    try await press(Key.enter, holding: Key.control)
    try await wait(for: ".flash", toShow: words)
  }

  /// Opens a line of the desk beside its queues.
  fileprivate func deal(_ site: ServedProgram, _ item: String) async throws {
    try await open(site.url("/desk?at=item/\(item)"))
    try await wait(until: "document.activeElement.id == 'panel'")
  }

  /// Writes a decision about the first item of the meeting, by keys alone.
  fileprivate func decide(_ site: ServedProgram, _ words: String) async throws {
    try await open(site.url("/leader/meeting"))
    try await wait(until: "document.activeElement.matches('article')")
    try await wait(for: ".matter", toShow: "批准延期：2026-12-31 → 2027-03-31")
    try await press("d")
    try await type(words, into: "#f-text")
    try await press(Key.enter, holding: Key.control)
    try await wait(for: ".flash", toShow: words)
  }

  /// Proposes a step of the ladder by its key, unless the clock has done so.
  fileprivate func propose(
    _ site: ServedProgram,
    _ item: String,
    key: String,
    _ title: String
  ) async throws {
    try await deal(site, item)
    let ladder = try await text("#panel .ladder")
    guard !ladder.contains("已拟发，待批") else { return }
    try await press(key)
    try await wait(until: "document.querySelector('.flash')")
    try await deal(site, item)
    let proposed = try await run(
      """
      return [...document.querySelectorAll('#panel .ladder li')]
        .find((each) => each.textContent.includes('已拟发，待批'))?.textContent ?? ''
      """
    )
    #expect(proposed.string?.contains(title) == true, "\(proposed)")
  }

  /// Says in the meeting that a notice goes out, by one key.
  fileprivate func ruleOnNotice(_ site: ServedProgram, _ item: String) async throws {
    try await open(site.url("/leader/meeting?year=2025&item=\(item)"))
    try await wait(until: "document.activeElement.matches('article')")
    #expect(try await count("form[action$='/\(item)/ruling']") == 1)
    try await press("y")
    try await wait(for: ".flash", toShow: item)
  }

  /// The two reports that are due, and the request to close.
  fileprivate func finish(_ site: ServedProgram, _ item: String) async throws {
    let file = site.folder.appending(path: "photo.txt").path
    for (key, withFile) in [("P", false), ("P", true), ("E", false)] {
      try await unfold(site, item, key: key)
      let names = try await run(
        "return [...document.querySelectorAll('\(Self.fold(key)) textarea')].map((each) => each.name)"
      )
      for name in names.array.compactMap(\.string) {
        try await type("已办", into: Self.fold(key) + " textarea[name=\(name)]")
      }
      if withFile { try await type(file, into: Self.fold(key) + " input[type=file]") }
      try await send(key, toShow: item)
    }
  }

  /// Grades the evidence, closes the review and signs; the second person countersigns.
  fileprivate func strikeOff(_ site: ServedProgram, _ item: String, first: Bool) async throws {
    try await deal(site, item)
    if first {
      try await run("document.querySelector('#panel details [name=grade]').value = 'B'")
      try await click("#panel details button[value=grade]")
      try await wait(until: "document.querySelector('.flash')")
      try await deal(site, item)
      #expect(try await count("#panel form:has([value=close]) select[name=grade]") == 1)
      try await press("y")
      try await wait(until: "document.querySelector('.flash')")
      try await deal(site, item)
    }
    try await press("y")
    try await wait(until: "document.querySelector('.flash')")
  }

  /// What an auditor looks at: the item, who signed, the proof of its last event, and the log.
  fileprivate func audit(_ site: ServedProgram, _ item: String) async throws {
    try await open(site.url("/items/\(item)"))
    let page = try await text("main")
    for words in ["林澄", "周砚", "红色督查单"] { #expect(page.contains(words), "\(words)") }
    // The page leads to the proof itself.
    try await click(".history a[href$='/proof']")
    try await wait(until: "location.pathname.endsWith('/proof')")
    let proof = try await text("body")
    for words in ["\"hashes\"", "\"checkpoint\""] { #expect(proof.contains(words), "\(proof)") }
    try await open(site.url("/log"))
    let log = try await text("main table")
    #expect(log.contains("周砚"))
  }
}

extension ServedProgram {
  /// The code that an app shows now for the words of a secret.
  fileprivate func code(of words: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var bits = ""
    for letter in words {
      guard let value = letters.firstIndex(of: letter) else { continue }
      let digits = String(value, radix: 2)
      bits += String(repeating: "0", count: 5 - digits.count) + digits
    }
    let digits = Array(bits)
    let secret = stride(from: 0, to: digits.count - 7, by: 8).compactMap {
      UInt8(String(digits[$0..<$0 + 8]), radix: 2)
    }
    return OneTimeCode.code(secret, step: now.milliseconds / 30_000)
  }
}
