// SPDX-License-Identifier: Apache-2.0
import Ledger
import Register
import Storage

/// Goes over the entries of the log from a moment on.
struct LogSince {
  let register: any RegisterStore

  /// The most entries that are looked at; behind so many, the latest are.
  static let mostEntries = 20_000

  /// Hands every event to `take`, in order; tells whether some were left out at the beginning.
  @discardableResult
  func forEach(
    from start: Timestamp,
    _ take: (RegisterEvent) -> Void
  ) async throws -> Bool {
    let first = try await register.firstIndex(from: start)
    let size = try await register.checkpoint().size
    var next = max(first, size - Self.mostEntries)
    let isPartial = next > first
    while next < size {
      let events = try await register.events(from: next, limit: min(1000, size - next))
      guard !events.isEmpty else { break }
      next += events.count
      for logged in events { take(logged.event) }
    }
    return isPartial
  }
}
