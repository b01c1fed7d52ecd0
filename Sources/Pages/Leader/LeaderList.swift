// SPDX-License-Identifier: Apache-2.0
package import Register

/// A list behind a number of the leader's page.
package enum LeaderList: Sendable, Hashable {
  /// What counts in one of the five numbers.
  case figure(LeaderFigure)
  /// What an obstacle of a cause stands in the way of.
  case cause(ObstacleCause)
  /// What waits for a decision; of a lead agency only where one is given.
  case waiting(agency: String?)
  /// What was decided and is not carried out.
  case decided
  /// What changed since the last meeting.
  case changed(LeaderChange.Kind)

  /// Reads what ``word`` writes, and nothing else.
  package init?(_ word: String) {
    let parts = word.split(separator: "-", maxSplits: 1).map(String.init)
    switch (parts.first ?? "", parts.count > 1 ? parts[1] : nil) {
    case ("waiting", let agency): self = .waiting(agency: agency)
    case ("decided", nil): self = .decided
    case ("cause", let cause?):
      guard let cause = ObstacleCause(rawValue: cause) else { return nil }
      self = .cause(cause)
    case ("since", let kind?):
      guard let kind = LeaderChange.Kind(rawValue: kind) else { return nil }
      self = .changed(kind)
    case (let figure, nil):
      guard let figure = LeaderFigure(rawValue: figure) else { return nil }
      self = .figure(figure)
    default: return nil
    }
  }

  /// Its word in an address.
  package var word: String {
    switch self {
    case .figure(let figure): figure.rawValue
    case .cause(let cause): "cause-" + cause.rawValue
    case .waiting(let agency): "waiting" + (agency.map { "-" + $0 } ?? "")
    case .decided: "decided"
    case .changed(let kind): "since-" + kind.rawValue
    }
  }
}
