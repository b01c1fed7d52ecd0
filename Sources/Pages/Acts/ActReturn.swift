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
  /// The supervisor's desk.
  case desk
  /// The meeting.
  case meeting

  /// Reads what ``description`` writes, and nothing else.
  package init?(_ text: String) {
    switch text {
    case "inbox": self = .inbox
    case "desk": self = .desk
    case "meeting": self = .meeting
    default:
      guard case .commitment(let number)? = Subject(text) else { return nil }
      self = .item(number)
    }
  }

  package var description: String {
    switch self {
    case .inbox: "inbox"
    case .desk: "desk"
    case .meeting: "meeting"
    case .item(let number): Subject.commitment(number).description
    }
  }
}
