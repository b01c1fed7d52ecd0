// SPDX-License-Identifier: Apache-2.0

/// A view of the register that somebody has saved under a name.
package struct SavedView: Sendable, Hashable {
  /// The name, 1 to ``longestName`` characters.
  package var name: String
  /// The view as an address says it, such as `verdict=behind&lead=zhujian`.
  package var query: String

  /// The most characters of a name.
  package static let longestName = 30
  /// The most bytes of a query.
  package static let longestQuery = 2000
  /// The most views of one person.
  package static let most = 30

  /// A view with its name.
  package init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}

/// The views that people have saved; they are nobody else's business and no part of the log.
package protocol ViewStore: Sendable {
  /// Those of a person, in the order in which they were saved.
  func savedViews(of person: String) async throws(StorageError) -> [SavedView]

  /// Saves one, in the place of one of that name; false where they have too many already, or name or
  /// query are none.
  func save(_ view: SavedView, of person: String) async throws(StorageError) -> Bool

  /// Forgets one.
  func forgetView(_ name: String, of person: String) async throws(StorageError)
}
