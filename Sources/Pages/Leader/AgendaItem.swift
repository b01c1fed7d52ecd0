// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register
package import WorkingDays

/// A commitment that a leader has to decide about, or has decided about and waits for.
package struct AgendaItem: Sendable {
  /// The commitment.
  package let item: Commitment
  /// What it waits for; nil where it was decided and is not carried out.
  package let matter: AgendaMatter?
  /// What may be ruled on now, besides an obstacle that stands; nil where nothing may.
  package let ruling: AgendaMatter?
  /// Since when.
  package let since: CivilDate
  /// What a verdict looks at.
  package let facts: VerdictFacts
  /// What is promised by now in thousandths of the year's target.
  package let planned: Int
  /// What the lead agency is called.
  package let lead: String
  /// Who leads the field.
  package let leader: String

  /// The commitment's place on the agenda; nil where it has none.
  package init?(
    _ item: Commitment,
    by mechanism: Mechanism,
    at now: Timestamp,
    _ directory: Directory
  ) {
    let waiting = item.waiting(at: now, by: mechanism)
    let decided = item.openDecisions.map(\.mark.at).min()
    guard let since = waiting?.1 ?? decided?.date else { return nil }
    self.item = item
    self.since = since
    matter = waiting?.0
    ruling = item.ruling(by: mechanism)?.0
    facts = item.facts(by: mechanism)
    planned = VerdictFacts.planned(year: item.entry.year, at: now)
    lead = directory.name(ofAgency: item.fields.lead)
    leader = item.fields.leader.isEmpty ? "" : directory.name(ofPost: item.fields.leader)
  }

  /// Its number.
  package var number: SerialNumber { item.number }

  /// The obstacle that it waits with, else the last that stands.
  package var obstacle: Obstacle? {
    if case .obstacle(let index) = matter { return item.obstacles[index] }
    return item.obstacles.last { $0.cleared == nil }
  }

  /// What waits, in the order in which a meeting takes it: what is asked for first, the longest first;
  /// then what is late; last what was decided.
  package static func inOrder(_ items: [AgendaItem]) -> [AgendaItem] {
    func rank(_ item: AgendaItem) -> Int { item.matter.map { $0.isAsked ? 0 : 1 } ?? 2 }
    return items.sorted {
      (rank($0), $0.since, $0.number) < (rank($1), $1.since, $1.number)
    }
  }
}
