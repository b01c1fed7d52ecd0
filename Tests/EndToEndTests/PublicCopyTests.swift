// SPDX-License-Identifier: Apache-2.0
import Foundation
import Storage
import TestSupport
import Testing

extension BrowserTests {
  /// A static copy behind a web server that knows nothing of it: its pages stand, and its own script
  /// searches it.
  @Test func aCopyThatNoServerAnswersIsSearchedByTheBrowser() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("duixian-copy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = folder.appendingPathComponent("site.db").path
    do {
      let store = try SQLiteStore(path: database, edition: "1")
      try await RunningSite.foundPublic(in: store)
    }
    let copy = folder.appendingPathComponent("copy")
    let publish = Process()
    publish.executableURL = BlackBoxCase.program
    publish.arguments = ["publish", copy.path, "--database", database]
    publish.standardError = FileHandle.nullDevice
    try publish.run()
    publish.waitUntilExit()
    #expect(publish.terminationStatus == 0)
    let server = Process()
    let output = Pipe()
    server.executableURL = URL(filePath: "/usr/bin/env")
    server.arguments = [
      "python3", "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", copy.path,
    ]
    server.standardOutput = output
    server.standardError = FileHandle.nullDevice
    try server.run()
    defer { server.terminate() }
    let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let port = try #require(said.split(separator: " ").compactMap { Int($0) }.first)
    let address = "http://127.0.0.1:\(port)/"
    let item = try String(
      contentsOf: copy.appendingPathComponent("search/words.json"),
      encoding: .utf8
    )
    #expect(item.contains("2026-1"))
    try await Browser.with(BrowserOptions()) { browser in
      for language in ["", "en/"] {
        try await browser.open(address + language + "items/2026-1/")
        #expect(try await browser.run("return document.querySelector('h1') !== null").bool == true)
        let quote = try await browser.run("return document.querySelector('h1').textContent").string
        let word = String(try #require(quote).prefix(2))
        try await browser.open(address + language + "search/")
        try await browser.run("document.querySelector('[name=q]').value = '\(word)'")
        try await browser.click("form.find button")
        try await browser.wait(until: "document.querySelector('#found a')")
        let link = "return document.querySelector('#found a').textContent"
        #expect(try await browser.run(link).string == quote)
        try await browser.click("#found a")
        try await browser.wait(until: "document.body.classList.contains('open-item')")
      }
      try await browser.expectCleanConsole("the copy")
    }
  }
}
