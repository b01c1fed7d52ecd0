// SPDX-License-Identifier: Apache-2.0

/// Whose deadlines a calendar program fetches (日历订阅).
package enum FeedOwner: Sendable, Hashable, CustomStringConvertible {
  /// Those of an agency, by its id.
  case agency(String)
  /// Those of a person, by the login of their account.
  case account(String)

  /// Reads what ``description`` writes.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "agency": self = .agency(parts[1])
    case "account": self = .account(parts[1])
    default: return nil
    }
  }

  package var description: String {
    switch self {
    case .agency(let id): "agency/" + id
    case .account(let login): "account/" + login
    }
  }
}
