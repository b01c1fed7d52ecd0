// SPDX-License-Identifier: Apache-2.0
import Ledger
import Register
import Storage

/// Goes over the entries of the log from a moment on.
///
/// The log is in the order of time, so that the first one is found by halving.
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
    let size = try await register.checkpoint().size
    let first = try await first(from: start, size)
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

  /// The index of the first entry at a moment or behind it.
  private func first(from start: Timestamp, _ size: Int) async throws -> Int {
    var (low, high) = (0, size)
    while low < high {
      let middle = (low + high) / 2
      let event = try await register.events(from: middle, limit: 1).first
      if let event, event.event.mark.at < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
