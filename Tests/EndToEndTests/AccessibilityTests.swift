// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

extension BrowserTests {
  @Test(arguments: ["zh-CN", "en"])
  func hasNoViolations(language: String) async throws {
    let axe = try String(contentsOfFile: Self.axe(), encoding: .utf8)
    try await RunningSite.withSample { site in
      try await Browser.with(BrowserOptions(language: language)) { browser in
        try await browser.open(site.address)
        let link = try await browser.run("return document.querySelector('.reports a').pathname")
        let report = try #require(link.string)
        let paths =
          [
            "/", "/about", "/mechanisms", "/mechanisms/shanxi-13710", "/mechanisms/taiyuan-543",
            "/nothing-here", report, report + "?m=12",
            report + "?q=停车&show=target",
          ]
          + ["targets", "outcomes", "livelihood", "indicators", "sections", "terms"].map {
            "\(report)/\($0)"
          }
        for (width, dark) in [(1280, false), (1280, true), (320, false)] {
          try await browser.show(width: width, dark: dark)
          for path in paths {
            let place = "\(path) \(language) \(width) \(dark ? "dark" : "light")"
            try await browser.open(site.url(path))
            try await browser.expectNoSidewaysScroll(place)
            try await browser.expectNoViolations(axe, place)
          }
        }
        try await browser.expectCleanConsole("all pages in \(language)")

        // The pages that a form leads to.
        try await browser.show(width: 1280)
        try await browser.open(site.address)
        let file = site.folder.appendingPathComponent("report.pdf")
        try Data("%PDF-1.7".utf8).write(to: file)
        try await browser.type(file.path, into: "#file")
        try await browser.click("button.primary")
        try await browser.wait(for: "pre", toShow: "pdftotext")
        try await browser.expectNoViolations(axe, "refusal")
        try await browser.open(site.address)
        try await browser.click(".act button")
        try await browser.wait(until: "document.querySelector('.flash')")
        try await browser.expectNoViolations(axe, "empty start page")
      }
    }
  }

  /// The path of axe's file, fetched into a throwaway folder.
  static func axe() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let process = Process()
    process.executableURL = root.appendingPathComponent("Scripts/fetch-axe")
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension Browser {
  /// Fails for everything that axe finds on the page.
  func expectNoViolations(_ axe: String, _ place: String) async throws {
    try await run(axe + "; window.axe = axe;")
    let found = try await runAsync(
      """
      const done = arguments[arguments.length - 1];
      axe.run().then((result) => done(result.violations.map((violation) =>
        violation.id + ": " + violation.nodes.map((node) =>
          node.html.slice(0, 160) + " – " + node.failureSummary).join(" | "))));
      """
    )
    let violations = found.array.compactMap(\.string)
    #expect(violations.isEmpty, "\(place): \(violations.joined(separator: "\n"))")
  }
}
