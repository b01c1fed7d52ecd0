// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

/// Where a commitment stands at a moment: three statuses kept apart, and what follows from them.
///
/// Everything is computed when it is asked for; nothing here is kept or refreshed at night.
package struct CommitmentStanding: Sendable, Hashable {
  /// What the agency says.
  package var said: SaidStatus
  /// What evidence shows.
  package var shown: ShownStatus
  /// Where the clock stands: the lamp of the next limit.
  package var clock: DeadlineLamp
  /// Where progress stands against the plan to date.
  package var progress: ProgressLamp
  /// The next day on which something is due; nil where nothing is.
  package var nextDue: CivilDate?
  /// The stage that is due then; blank where nothing is.
  package var nextStage: String
  /// The last day of all; nil where none is known.
  package var lastDue: CivilDate?
  /// Percent of what the plan asks by now; nil where no figure says.
  package var share: Int?
  /// What is to be said of it.
  package var verdict: CommitmentVerdict
}

extension Commitment {
  /// What the agency that answers says; the word of one that supports is shown, but is not its word.
  package var said: SaidStatus {
    SaidStatus(updates.last { !fields.supporting.contains($0.mark.officer.agency) }?.saying)
  }

  /// The evidence that was not taken back.
  package var standingEvidence: [Evidence] { evidence.filter { $0.withdrawn == nil } }

  /// What evidence shows: the best that supports, unless something looked at speaks against it.
  package var shown: ShownStatus {
    let evidence = standingEvidence
    if evidence.contains(where: { $0.isSupporting == false }) { return .contradicted }
    let grades = evidence.filter { $0.isSupporting == true }.compactMap(\.grade)
    if grades.contains(.a) || grades.contains(.b) { return .shown }
    if !grades.isEmpty { return .papers }
    return evidence.isEmpty ? .unknown : .unchecked
  }

  /// Where it stands at a moment, by the rules of its mechanism.
  package func standing(at now: Timestamp, by mechanism: Mechanism) -> CommitmentStanding {
    let facts = facts(by: mechanism)
    let planned = VerdictFacts.planned(year: entry.year, at: now)
    let share = facts.permille.flatMap { planned > 0 ? $0 * 100 / planned : nil }
    let next = mechanism.nextDue(of: loop)
    return CommitmentStanding(
      said: facts.said,
      shown: shown,
      clock: mechanism.deadlineLamp(of: loop, at: now.civil),
      progress: mechanism.progressLamp(of: loop, at: now.civil, share: share),
      nextDue: next?.date?.date,
      nextStage: next?.stage ?? "",
      lastDue: lastDue(by: mechanism)?.date,
      share: share,
      verdict: facts.verdict(at: now)
    )
  }
}
