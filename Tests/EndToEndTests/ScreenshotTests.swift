// SPDX-License-Identifier: Apache-2.0
import Foundation
import Register
import ReportText
import Site
import Storage
import TestSupport
import Testing

private let screenshotFolder = ProcessInfo.processInfo.environment["SCREENSHOTS"]

/// Makes the pictures of the README; `Scripts/screenshots` runs it.
@Suite(.enabled(if: screenshotFolder != nil), .serialized)
struct ScreenshotTests {
  @Test func makesPictures() async throws {
    let folder = URL(fileURLWithPath: try #require(screenshotFolder))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try await RunningSite.with(prepare: Self.loadSample) { site in
      try await Browser.with { browser in
        func save(_ name: String) async throws {
          try await browser.screenshot().write(to: folder.appendingPathComponent(name + ".png"))
        }
        try await browser.show(width: 1280, height: 800)
        try await browser.open(site.address)
        try await save("list")
        let report = try #require(
          try await browser.run("return document.querySelector('.reports a').pathname").string
        )
        let measure = try await Self.telling(browser, site.url(report))
        try await browser.open(site.url("\(report)?m=\(measure)#m\(measure)"))
        try await save("reading")
        try await browser.show(width: 1280, height: 800, dark: true)
        try await save("dark")
        try await browser.show(width: 1280, height: 800)
        try await browser.open(site.url(report + "/targets"))
        try await save("promised")
        try await browser.open(site.address)
        let pair = try #require(
          try await browser.run(
            "return [...document.querySelectorAll('.pairs a')].at(-1).pathname"
          ).string
        )
        try await browser.open(site.url(pair + "?figures=1&verdict=missed"))
        let thread = try #require(
          try await browser.run("return document.querySelector('.rows tr[id]').id.slice(1)").string
        )
        try await browser.open(site.url("\(pair)?figures=1&p=\(thread)"))
        try await save("threads")
        try await browser.click(".facts a[href^='/years/']")
        try await browser.wait(until: "document.querySelector('.years')")
        try await save("years")
        try await browser.show(width: 320, height: 640)
        try await browser.open(site.url("\(report)?m=\(measure)#m\(measure)"))
        try await save("narrow")
        try await browser.show(width: 1280, height: 800)
        try await browser.open(site.url(report))
        try await browser.print().write(to: folder.appendingPathComponent("print.pdf"))
        try await browser.open(site.url("\(report)?m=\(measure)&lang=en#m\(measure)"))
        try await save("reading-en")
      }
    }
    try await RunningSite.with { site in
      try await Browser.with { browser in
        try await browser.show(width: 1280, height: 800)
        try await browser.open(site.address)
        try await browser.screenshot().write(to: folder.appendingPathComponent("start.png"))
      }
    }
  }

  /// The desks of the demonstration, each as whoever works at it sees it.
  private static let desks: [(post: String, path: String, name: String)] = [
    ("zhujian-liaison", "/inbox", "inbox"), ("ducha-1", "/desk", "desk"),
    ("ducha-1", "/register?year=2026", "register"), ("ducha-1", "/items/2026-5", "item"),
    ("mayor", "/leader", "leader"), ("mayor", "/leader/meeting?item=2026-5", "meeting"),
  ]

  @Test func makesPicturesOfTheDesks() async throws {
    let folder = URL(fileURLWithPath: try #require(screenshotFolder))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let demo = try ServedProgram.found(at: "2026-11-23T09:00", files: [:], lines: [])
    defer { demo.remove() }
    try await demo.serve(["demo"]) { site in
      try await Browser.with { browser in
        try await browser.show(width: 1280, height: 800)
        for (post, path, name) in Self.desks {
          try await browser.open(site.url("/account"))
          if try await browser.count("form[action='/sign-out']") > 0 {
            try await browser.click("form[action='/sign-out'] button")
          }
          try await browser.wait(until: "document.querySelector('a[href^=\"/sign-in\"]')")
          try await browser.open(site.address)
          try await browser.click(".roles button[value='\(post)']")
          try await browser.wait(until: "document.querySelector('a[href=\"/account\"]')")
          try await browser.open(site.url(path))
          try await browser.waitForScript()
          try await browser.run("document.activeElement.blur()")
          try await browser.screenshot().write(to: folder.appendingPathComponent(name + ".png"))
        }
      }
    }
  }

  /// A promise well inside the plan, whose panel has something to say.
  private static func telling(_ browser: Browser, _ url: String) async throws -> Int {
    try await browser.open(url + "?q=%E5%81%9C%E8%BD%A6&show=target")
    let id = try await browser.run(
      "return (document.querySelector('.hit ~ mark') ?? document.querySelector('.text mark')).id"
    )
    return Int(id.string?.dropFirst() ?? "") ?? 0
  }

  /// The reports of the invented city in `Sample/`, or the short one of the tests.
  private static func loadSample(into store: any ReportStore) async throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["SAMPLE"].map { URL(fileURLWithPath: $0) }
      ?? root.appendingPathComponent("Sample")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var reports = try files.filter { $0.hasSuffix(".txt") }.sorted().map {
      ($0, [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))))
    }
    if reports.isEmpty { reports = [("qinghe-2026.txt", Array(sampleText.utf8))] }
    for (number, (name, bytes)) in reports.enumerated() {
      let text = try StoredText.read(bytes, limit: 64 << 20)
      _ = try await store.add(
        NewReport(source: bytes, text: text, fileName: name),
        at: Timestamp(milliseconds: 1_768_377_600_000 + Int64(number))
      )
    }
  }
}
