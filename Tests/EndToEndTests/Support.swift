// SPDX-License-Identifier: Apache-2.0
import Foundation
import Pages
import Reading
import Register
import ReportText
import Site
import Storage
import TestSupport
import Testing

let isEndToEnd = ProcessInfo.processInfo.environment["E2E"] == "1"

/// A running site with an empty database in a folder of its own.
struct RunningSite: Sendable {
  let address: String
  let folder: URL

  /// Starts a site, and stops it whatever the work does.
  ///
  /// - Parameters:
  ///   - demo: The ways in without a password; none by default.
  ///   - prepare: Fills the store; nothing by default.
  ///   - work: Uses the site.
  /// - Throws: What the work throws, or why the site did not start.
  static func with(
    demo: Demonstration? = nil,
    prepare: @escaping @Sendable (any ReportStore) async throws -> Void = { _ in },
    _ work: @escaping @Sendable (RunningSite) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("duixian-e2e-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (ready, announce) = AsyncStream.makeStream(of: String.self)
    var made = SiteConfiguration(
      databasePath: folder.appendingPathComponent("site.db").path,
      edition: "1",
      port: 0
    )
    made.demo = demo
    let configuration = made
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await runSite(
          configuration,
          exports: .documents,
          read: { readReport($0, options: $1) },
          prepare: prepare,
          onReady: { announce.yield($0) }
        )
        announce.finish()
      }
      group.addTask {
        guard let address = await ready.first(where: { _ in true }) else { return }
        try await work(RunningSite(address: address, folder: folder))
      }
      // The work ends first; the site would run for ever.
      try await group.next()
      group.cancelAll()
      while (try? await group.next()) != nil {}
    }
  }

  /// Starts a site that has the short report of the tests.
  static func withSample(
    _ work: @escaping @Sendable (RunningSite) async throws -> Void
  ) async throws {
    try await with(prepare: { store in
      let bytes = Array(sampleText.utf8)
      _ = try await store.add(
        NewReport(source: bytes, text: StoredText(utf8: bytes), fileName: "qinghe-2026.txt"),
        at: Timestamp(milliseconds: 1_767_225_600_000)
      )
    }) { try await work($0) }
  }

  func url(_ path: String) -> String { address + path.dropFirst() }
}

extension Browser {
  /// Waits until the keys of a page that is there are listened to.
  func waitForScript() async throws {
    try await wait(until: "document.documentElement.classList.contains('scripted')")
  }

  /// Fails where the page wrote errors or broke its own policy.
  func expectCleanConsole(_ place: String) async throws {
    let messages = try await console().filter { !$0.contains("status of 404") }
    #expect(messages.isEmpty, "\(place): \(messages)")
  }

  /// Fails where a page weighs more than 150 KB with its style sheet and script, before compression
  /// (product.md, section 5.4).
  func expectLightPage(_ place: String) async throws {
    let weight = try await run(
      """
      return ["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
        .reduce((sum, each) => sum + each.decodedBodySize, 0);
      """
    )
    let bytes = weight.number ?? 0
    #expect((1...150_000).contains(bytes), "\(place) weighs \(bytes) bytes")
  }

  /// Fails where the page is wider than the window.
  func expectNoSidewaysScroll(_ place: String) async throws {
    let extra = try await run(
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    #expect((extra.number ?? 1) <= 0, "\(place) is \(extra) px too wide")
  }
}
