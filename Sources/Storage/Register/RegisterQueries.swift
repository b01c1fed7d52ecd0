// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// Which commitments, in which order, from where.
package struct CommitmentQuery: Sendable, Hashable {
  /// By what they are ordered; of equal ones the later number comes first, but for `entered`.
  package enum Order: String, Sendable, CaseIterable {
    /// The number, the latest first.
    case number
    /// The next day on which something is due, the earliest first; without one behind them.
    case due
    /// The last report on progress, the latest first.
    case updated
    /// The lead agency, then the number.
    case agency
    /// The post of the leader in charge, then the number.
    case leader
    /// The number, the earliest first, as the statements stand in their report.
    case entered
  }

  /// The moment that verdicts are of.
  package var now: Timestamp
  /// Of a year only.
  package var year: Int?
  /// Of a report only, by the SHA-256 of its text.
  package var report: String?
  /// Of a lead agency only.
  package var lead: String?
  /// Of an agency that leads or supports.
  package var agency: String?
  /// Of what waits for its lead agency in that way only.
  package var task: AgencyTask?
  /// Of a leader in charge only, by the post.
  package var leader: String?
  /// Of a field of government only.
  package var topic: String?
  /// Of a kind only.
  package var kind: String?
  /// Of a verdict only.
  package var verdict: CommitmentVerdict?
  /// Only those that are unknown (待核), by either of the two verdicts that say so.
  package var isUnknown = false
  /// Only those that count in a number.
  package var count: CommitmentCount?
  /// Of what the agency says only.
  package var said: SaidStatus?
  /// Of what evidence shows only.
  package var shown: ShownStatus?
  /// Only those that no evidence of grade A or B shows (未核实).
  package var isNotShown = false
  /// Of a programme only.
  package var programme: SerialNumber?
  /// Whose next limit runs out at that moment or later.
  package var dueFrom: Timestamp?
  /// Whose next limit runs out before that moment.
  package var dueBefore: Timestamp?
  /// To which something happened at that place of the log or behind it.
  package var changedFrom: Int?
  /// Only those that wait for somebody in that way.
  package var waiting: WaitingFor?
  /// Whose quotation or title holds these words.
  package var words: String?
  /// Also those that were split, merged or withdrawn.
  package var includesInactive = false
  /// The order.
  package var order = Order.number
  /// Where the page before ended, as its `next` says.
  package var after: String?
  /// At most so many lines.
  package var limit = 50

  /// All commitments, as they stand at a moment.
  package init(now: Timestamp) { self.now = now }

  /// The same, whatever the verdict.
  package var whateverVerdict: CommitmentQuery {
    var query = self
    (query.verdict, query.isUnknown) = (nil, false)
    return query
  }
}

/// Which cases, in which order, from where.
package struct CaseQuery: Sendable, Hashable {
  /// By what they are ordered; of equal ones the later number comes first.
  package enum Order: String, Sendable, CaseIterable {
    /// The number, the latest first.
    case number
    /// The next day on which something is due, the earliest first; without one behind them.
    case due
  }

  /// The moment that lateness is of.
  package var now: Timestamp
  /// Of a mechanism only.
  package var mechanism: String?
  /// Of an agency only.
  package var agency: String?
  /// Of what waits for its agency in that way only.
  package var task: AgencyTask?
  /// Of a class only.
  package var caseClass: String?
  /// Of a phase only.
  package var phase: CaseState.Phase?
  /// At a stage only, by its id.
  package var stage: String?
  /// Received from that moment on.
  package var receivedFrom: Timestamp?
  /// Received before that moment.
  package var receivedBefore: Timestamp?
  /// Only those that run and whose next limit is past.
  package var isOverdue = false
  /// With that number where they came from.
  package var source: String?
  /// The order.
  package var order = Order.number
  /// Where the page before ended, as its `next` says.
  package var after: String?
  /// At most so many lines.
  package var limit = 50

  /// All cases, as they stand at a moment.
  package init(now: Timestamp) { self.now = now }
}
