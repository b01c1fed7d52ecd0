// SPDX-License-Identifier: Apache-2.0
package import Register
package import WorkingDays

/// A day on which something is due, as calendar programs show it.
package struct CalendarEvent: Sendable, Hashable {
  /// What it is known by for good: the program moves it where the day changes.
  package var uid: String
  /// How often it was changed; a program takes the higher one.
  package var sequence: Int
  /// When what it says was last changed.
  package var stamp: Timestamp
  /// The day; the whole of it.
  package var day: CivilDate
  /// One line.
  package var summary: String
  /// What it is about.
  package var details: String
  /// The address of its page.
  package var url: String

  /// Made of all its parts.
  package init(
    uid: String,
    sequence: Int,
    stamp: Timestamp,
    day: CivilDate,
    summary: String,
    details: String,
    url: String
  ) {
    self.uid = uid
    self.sequence = sequence
    self.stamp = stamp
    self.day = day
    self.summary = summary
    self.details = details
    self.url = url
  }
}
