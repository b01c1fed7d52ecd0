// SPDX-License-Identifier: Apache-2.0
import WorkingDays

/// A moment at which many verdicts are asked for: what is planned by then is computed once.
package struct VerdictMoment: Sendable {
  /// The moment.
  package let now: Timestamp
  private let year: Int
  private let planned: Int

  /// Computes what is planned of its own year by a moment.
  package init(_ now: Timestamp) {
    self.now = now
    year = now.date.year
    planned = VerdictFacts.planned(year: year, at: now)
  }

  /// The thousandths of a year's target that are planned by then.
  package func planned(of year: Int) -> Int {
    year == self.year ? planned : year < self.year ? 1000 : 0
  }
}
