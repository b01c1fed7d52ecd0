// SPDX-License-Identifier: Apache-2.0
import Foundation
import Register
import Storage
import TestSupport
import Testing

/// Makes the database that `Scripts/check-api` serves; no test of its own.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DUIXIAN_API_DATABASE"] != nil))
struct APISeed {
  @Test func makesADatabase() async throws {
    let path = try #require(ProcessInfo.processInfo.environment["DUIXIAN_API_DATABASE"])
    let store = try SQLiteStore(path: path, edition: "1")
    let register = try await APIOffice.found(in: store, at: Office.start)
    try await APIOffice.fill(register, store, at: Office.start)
    try store.close()
  }
}
