// SPDX-License-Identifier: Apache-2.0
import Ledger
package import Register

extension RegisterStore {
  /// The place in the log of the first event from a moment on; how many entries the log has where
  /// there is none.
  ///
  /// The log never runs back, so that a few looks into it find the place however long it is.
  package func firstIndex(from moment: Timestamp) async throws(StorageError) -> Int {
    var (low, high) = (0, try await checkpoint().size)
    while low < high {
      let middle = low + (high - low) / 2
      guard let found = try await events(from: middle, limit: 1).first else { return low }
      if found.event.mark.at < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
