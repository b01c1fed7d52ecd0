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
  /// The page of a case.
  case handling(SerialNumber)
  /// A queue of cases.
  case cases(mechanism: String, stage: String)

  /// Reads what ``description`` writes, and nothing else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    switch Subject(text) {
    case .commitment(let number)?: self = .item(number)
    case .handling(let number)?: self = .handling(number)
    case nil where text == "inbox": self = .inbox
    case nil where text == "desk": self = .desk
    case nil where text == "meeting": self = .meeting
    case nil where parts.count == 3 && parts[0] == "cases":
      self = .cases(mechanism: parts[1], stage: parts[2])
    default: return nil
    }
  }

  package var description: String {
    switch self {
    case .inbox: "inbox"
    case .desk: "desk"
    case .meeting: "meeting"
    case .item(let number): Subject.commitment(number).description
    case .handling(let number): Subject.handling(number).description
    case .cases(let mechanism, let stage): "cases/\(mechanism)/\(stage)"
    }
  }
}

extension ActReturn {
  /// Where it leads once something was done with a case.
  package func address(after done: CaseDone, with number: SerialNumber) -> SiteURL {
    switch self {
    case .inbox: .inbox()
    case .desk: .desk()
    case .meeting: .meeting()
    case .item(let item): .item(item)
    case .handling(let number): .handling(number, done: done)
    case .cases(let mechanism, let stage):
      .cases(
        CaseView(mechanism: mechanism, stage: stage.isEmpty ? nil : stage).with {
          ($0.done, $0.about) = (done, number)
        }
      )
    }
  }
}
