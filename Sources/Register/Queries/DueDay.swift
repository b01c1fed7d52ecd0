// SPDX-License-Identifier: Apache-2.0
package import WorkingDays

/// A day on which limits of commitments run out.
package struct DueDay: Sendable, Hashable {
  /// The last day within the limits.
  package var day: CivilDate
  /// How many run out.
  package var count: Int
  /// The first of them, the latest number first.
  package var lines: [CommitmentRow]

  /// A day with its lines.
  package init(day: CivilDate, count: Int, lines: [CommitmentRow]) {
    self.day = day
    self.count = count
    self.lines = lines
  }
}
