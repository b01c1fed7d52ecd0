// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import WorkingDays

/// Something about a commitment that an agency owes a word to: a leader's decision that it carries out
/// (领导批示), or a notice that was sent to it (督办单).
package struct OpenAnswer: Sendable, Hashable {
  /// What it is.
  package enum Kind: String, Sendable, CaseIterable, Worded {
    /// A leader's decision, until the agency says that it is carried out.
    case decision
    /// A notice, until the agency replies to it.
    case notice
  }

  /// The commitment.
  package var item: SerialNumber
  /// The agency that owes it, by its id.
  package var agency: String
  /// What it is.
  package var kind: Kind
  /// Its place among the decisions or the notices of the commitment.
  package var place: Int
  /// By when; nil for no day.
  package var due: CivilDate?
  /// The day since when.
  package var since: CivilDate

  /// Made of all its parts.
  package init(
    item: SerialNumber,
    agency: String,
    kind: Kind,
    place: Int,
    due: CivilDate?,
    since: CivilDate
  ) {
    self.item = item
    self.agency = agency
    self.kind = kind
    self.place = place
    self.due = due
    self.since = since
  }
}

extension Commitment {
  /// What agencies owe a word to, decisions first.
  ///
  /// A decision without an agency waits for none. Of notices the last one waits, while the case runs
  /// and nobody of its agency has replied since it was sent: one reply speaks of all before it.
  package var openAnswers: [OpenAnswer] {
    guard isActive else { return [] }
    var answers = decisions.indices.compactMap { place -> OpenAnswer? in
      let decision = decisions[place]
      guard decision.carriedOut == nil, !decision.agency.isEmpty else { return nil }
      return OpenAnswer(
        item: number,
        agency: decision.agency,
        kind: .decision,
        place: place,
        due: decision.due,
        since: decision.mark.at.date
      )
    }
    guard loop.phase == .open,
      let place = loop.notices.lastIndex(where: { $0.status == .approved }),
      let sent = loop.notices[place].decided,
      !replies.contains(where: {
        $0.about == "notice" && $0.mark.officer.agency == loop.agency
          && $0.mark.at.civil >= sent.at
      })
    else { return answers }
    answers.append(
      OpenAnswer(
        item: number,
        agency: loop.agency,
        kind: .notice,
        place: place,
        due: loop.notices[place].due,
        since: sent.at.date
      )
    )
    return answers
  }
}
