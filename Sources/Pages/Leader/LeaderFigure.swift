// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register

/// A number at the head of the leader's page.
///
/// They are no parts of a whole: what is said to be done and is late counts in both numbers.
package enum LeaderFigure: String, Sendable, CaseIterable {
  /// All that the register has.
  case total
  /// Done, and evidence of grade A or B shows it.
  case shown
  /// Done by the word of the agency or struck off, and no such evidence shows it.
  case said
  /// Open, and a limit is past.
  case overdue
  /// The verdict is 待核: a limit is past, and nobody knows.
  case unknown

  /// The number by which lists of the register count it.
  package var count: CommitmentCount {
    switch self {
    case .total: .all
    case .shown: .doneShown
    case .said: .doneSaid
    case .overdue: .overdue
    case .unknown: .unknown
    }
  }

  /// Whether a line of the register counts in it at a moment.
  package func counts(_ row: CommitmentRow, at now: Timestamp) -> Bool {
    let facts = row.facts
    let isDone = facts.phase == .done || facts.phase == .open && facts.said == .done
    switch self {
    case .total: return true
    case .shown: return isDone && row.shown == .shown
    case .said: return isDone && row.shown != .shown
    case .overdue: return facts.isOverdue(at: now)
    case .unknown: return [.unclear, .unanswered].contains(facts.verdict(at: now))
    }
  }
}

extension VerdictFacts {
  /// Whether it is open and a limit is past.
  func isOverdue(at now: Timestamp) -> Bool {
    guard phase == .open else { return false }
    return isLastDayOver(at: now) || nextDue.map { $0 <= now } ?? false
  }

  /// Whether it is open behind its last day, and closing was not asked for in time.
  package func isLastDayOver(at now: Timestamp) -> Bool {
    phase == .open && !isClosingAsked && lastDue.map { $0 <= now } ?? false
  }
}

/// The five numbers of some lines.
package struct LeaderFigures: Sendable, Hashable {
  private var counts = Dictionary(
    uniqueKeysWithValues: LeaderFigure.allCases.map { ($0, 0) }
  )

  /// Counts lines as they stand at a moment.
  package init(of rows: some Sequence<CommitmentRow>, at now: Timestamp) {
    for row in rows {
      for figure in LeaderFigure.allCases where figure.counts(row, at: now) {
        counts[figure, default: 0] += 1
      }
    }
  }

  /// No line.
  package init() {}

  /// As the register has counted them.
  package init(_ tally: [CommitmentCount: Int]) {
    for figure in LeaderFigure.allCases { counts[figure] = tally[figure.count] ?? 0 }
  }

  /// Counts some lines besides.
  package mutating func add(_ other: LeaderFigures) {
    counts.merge(other.counts) { $0 + $1 }
  }

  /// Counts some lines no more.
  package mutating func subtract(_ other: LeaderFigures) {
    counts.merge(other.counts.mapValues { -$0 }) { $0 + $1 }
  }

  /// How many lines count in a number.
  package subscript(figure: LeaderFigure) -> Int { counts[figure] ?? 0 }
}
