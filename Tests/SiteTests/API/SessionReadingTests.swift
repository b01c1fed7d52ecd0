// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Register
import TestSupport
import Testing

@testable import Site

/// The pages link to proofs and lists of the API: whoever is signed in reads them without a key.
struct SessionReadingTests {
  @Test(arguments: ["/api/v1/log/events/0/proof", "/api/v1/items?lead=zhujian"])
  func aSessionReads(path: String) async throws {
    try await SignedInSite.with { site in
      #expect(try await site.get(path).status == .unauthorized)
      let auditor = try await site.session(of: Office.auditor)
      #expect(try await site.get(path, auditor.cookie).status == .ok)
    }
  }

  /// A session stands for a person at the pages' forms, each with its word; a program brings its key.
  @Test func aSessionCommandsNothing() async throws {
    try await SignedInSite.with { site in
      let supervisor = try await site.session(of: Office.supervisor)
      let path = "/api/v1/items/2026-1/assign"
      let answer = try await site.post(path, [("form", supervisor.form)], supervisor.cookie)
      #expect(answer.status == .unauthorized)
    }
  }
}
