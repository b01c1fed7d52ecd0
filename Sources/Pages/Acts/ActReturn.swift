// SPDX-License-Identifier: Apache-2.0
package import Register

/// The page that an act is done on, to which it leads back.
///
/// It is one of these and no address, so that no form can lead anywhere else.
package enum ActReturn: Sendable, Hashable, CustomStringConvertible {
  /// The inbox.
  case inbox
  /// The page of a commitment.
  case item(SerialNumber)

  /// Reads what ``description`` writes, and nothing else.
  package init?(_ text: String) {
    if text == "inbox" {
      self = .inbox
    } else if case .commitment(let number)? = Subject(text) {
      self = .item(number)
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .inbox: "inbox"
    case .item(let number): Subject.commitment(number).description
    }
  }
}
