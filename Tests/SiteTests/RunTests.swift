// SPDX-License-Identifier: Apache-2.0
import Foundation
import Site
import Testing

struct RunTests {
  /// Runs a site until its address is known, and returns that.
  private func run(
    port: Int,
    _ during: @escaping @Sendable (String) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("duixian-run-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let configuration = SiteConfiguration(
      databasePath: folder.appendingPathComponent("a/b/site.db").path,
      edition: "1",
      port: port
    )
    let (ready, announce) = AsyncStream.makeStream(of: String.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await runSite(configuration) { announce.yield($0) }
        announce.finish()
      }
      group.addTask {
        let address = try #require(await ready.first { _ in true })
        try await during(address)
      }
      try await group.next()
      group.cancelAll()
      try await group.waitForAll()
    }
  }

  @Test func takesTheNextFreePort() async throws {
    try await run(port: 18_600) { first in
      let port = try #require(URL(string: first)?.port)
      try await run(port: port) { second in
        #expect(first != second)
        #expect(second.hasPrefix("http://127.0.0.1:"))
      }
    }
  }

  @Test func stopsWhenItIsCancelled() async throws {
    try await run(port: 0) { address in
      #expect(address.hasSuffix("/"))
    }
  }
}
