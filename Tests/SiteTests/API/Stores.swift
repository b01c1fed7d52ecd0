// SPDX-License-Identifier: Apache-2.0
import Foundation
import Storage
import Testing

/// A store in a folder of its own, which is gone afterwards.
func withStore(_ work: @Sendable (SQLiteStore) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("duixian-api-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try await work(
    try SQLiteStore(path: folder.appendingPathComponent("register.db").path, edition: "1")
  )
}
