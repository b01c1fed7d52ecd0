// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register

/// The cases of a mechanism in the queues of its stages (响应、研判、服务、调度、督办), the most urgent first.
package struct CasesPage: Sendable {
  /// What somebody asked to see; its mechanism is the one that is shown.
  package var view: CaseView
  /// What ids are called.
  package var names: RegisterNames
  /// The moment that the page is of.
  package var now: Timestamp
  /// How many cases stand where, of every mechanism.
  package var counts: [CasePlace: TaskCount]
  /// The lines of the queue, or of all that run.
  package var lines: [CaseLine]
  /// How many lines there are in all.
  package var total: Int
  /// Where the next page begins; nil where there is none.
  package var next: String?
  /// The agency of the visitor, by its id, where they act for one; blank otherwise.
  package var ownAgency: String
  /// What may be done with the case that is unfolded.
  package var acts: CaseActs?
  /// What was said in that case; blank where the visitor may not see it.
  package var words = ""
  /// Takes back what was just done; nil where it cannot be.
  package var undo: ActForm?
  /// Whether the visitor may take a case in.
  package var canOpen = false

  /// A page.
  package init(
    view: CaseView,
    names: RegisterNames,
    now: Timestamp,
    counts: [CasePlace: TaskCount],
    lines: [CaseLine],
    total: Int,
    next: String? = nil,
    ownAgency: String = "",
    acts: CaseActs? = nil
  ) {
    self.view = view
    self.names = names
    self.now = now
    self.counts = counts
    self.lines = lines
    self.total = total
    self.next = next
    self.ownAgency = ownAgency
    self.acts = acts
  }

  /// The mechanisms whose cases have a list of their own, or none, by their ids.
  package static let elsewhere: Set<String> = [
    "work-report-register", "major-project", "minsheng-shishi",
  ]

  /// The mechanisms of cases in the order in which they are offered: those that the citizens' requests
  /// run on first, then the others by their ids.
  package static func order(_ ids: some Sequence<String>) -> [String] {
    let first = ["hotline-12345", "city-management", "proposals"]
    let known = Set(ids).subtracting(elsewhere)
    return first.filter { known.contains($0) } + known.subtracting(first).sorted()
  }

  /// The mechanism that is shown.
  var mechanism: Mechanism? { view.mechanism.flatMap { names.mechanisms[$0] } }

  /// The stages of the mechanism, in order.
  var stages: [Stage] { mechanism?.profile.stages ?? [] }

  /// How many run at a stage.
  func count(_ stage: String) -> TaskCount {
    counts[CasePlace(mechanism: view.mechanism ?? "", phase: .open, stage: stage)] ?? TaskCount()
  }

  /// How many of a mechanism are in a phase, and of those late.
  func count(_ phase: CaseState.Phase, of mechanism: String) -> TaskCount {
    counts.filter { $0.key.mechanism == mechanism && $0.key.phase == phase }.values
      .reduce(into: TaskCount()) { sum, count in
        sum.total += count.total
        sum.overdue += count.overdue
      }
  }
}
