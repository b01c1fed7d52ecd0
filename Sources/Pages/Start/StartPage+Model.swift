// SPDX-License-Identifier: Apache-2.0

/// The start page: the stored reports and the form that takes more.
package struct StartPage: Sendable {
  /// A line of the list of reports.
  package struct Row: Sendable, Hashable {
    /// The report's id in addresses.
    package var id: String
    /// The place that reports.
    package var place: String?
    /// The year it was given in.
    package var year: Int?
    /// The report's title, or the name of its file.
    package var title: String
    /// Promised measures.
    package var targets: Int
    /// Measures reported as achieved.
    package var outcomes: Int
    /// Livelihood items.
    package var livelihood: Int
    /// Indicators.
    package var indicators: Int
    /// When it came.
    package var receivedAt: CivilTime

    /// Makes a line from its parts.
    package init(
      id: String,
      place: String?,
      year: Int?,
      title: String,
      targets: Int,
      outcomes: Int,
      livelihood: Int,
      indicators: Int,
      receivedAt: CivilTime
    ) {
      self.id = id
      self.place = place
      self.year = year
      self.title = title
      self.targets = targets
      self.outcomes = outcomes
      self.livelihood = livelihood
      self.indicators = indicators
      self.receivedAt = receivedAt
    }
  }

  /// A report that was just deleted, and the token that brings it back.
  package struct Deleted: Sendable, Hashable {
    /// The report's title.
    package var title: String
    /// Brings it back.
    package var token: String

    /// Makes it from its parts.
    package init(title: String, token: String) {
      self.title = title
      self.token = token
    }
  }

  /// The stored reports, the newest first.
  package var rows: [Row]
  /// The report that was just deleted.
  package var deleted: Deleted?
  /// The most bytes that a file may have.
  package var limit: Int
  /// Whether whoever looks may bring and delete reports.
  package var mayKeep: Bool
  /// The ways into the demonstration; none in a real service.
  package var cards: [RoleCard]

  /// Makes a page from its parts.
  package init(
    rows: [Row],
    deleted: Deleted? = nil,
    limit: Int,
    mayKeep: Bool = true,
    cards: [RoleCard] = []
  ) {
    self.rows = rows
    self.deleted = deleted
    self.limit = limit
    self.mayKeep = mayKeep
    self.cards = cards
  }
}
