// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// A score that the program worked out: a proposal, and nothing more until a person approves it.
///
/// Praise and criticism are proposals that a person decides on (L1 article 21); scores before
/// approval are internal.
public struct ScoreProposal: Sendable, Hashable {
  /// What went in.
  public let sheet: ScoreSheet
  /// The rule set, by its id.
  public let rules: String
  /// The total, explained down to the items; undefined while a figure is missing.
  public let total: Step
  /// The bonus, explained; outside the total unless the rules say otherwise.
  public let bonus: Step
  /// The scored goals.
  public let goals: [GoalScore]
  /// The expected indicators (预期性): listed, never scored.
  public let expected: [Goal]
  /// What came of the exemptions of items, by the id of the item.
  public let itemExemptions: [String: ExemptionFinding]
  /// Whether the unit has enough goals and items to be ranked; units without tasks are not (W124).
  public let isRankable: Bool
  /// By which rule a false report is a ground to propose failing the unit; nil where none is.
  public let failing: RuleSource?

  /// The goals whose figure is missing, by their ids.
  public var missing: [String] {
    goals.filter { $0.step.result == nil }.map(\.goal.id)
  }

  /// Whether it proposes to fail the unit outright for a false report, by the rule `failing`.
  ///
  /// The total stays what it is: a person decides.
  public var proposesFailing: Bool { failing != nil && !sheet.falseReports.isEmpty }

  /// Makes it a score.
  ///
  /// `failing` accepts the proposal to fail the unit.
  ///
  /// Refused while a figure is missing, on a day before the one it was worked out for, and failing
  /// where no false report is on record, or no rule fails a unit for one.
  public func approve(
    by person: ApprovingPerson,
    on day: CivilDate,
    failing: Bool = false
  ) throws(ScoreRefusal) -> ApprovedScore {
    guard let points = total.result, let tieBreak = bonus.result else {
      throw .figuresMissing(goals: missing)
    }
    guard day >= sheet.day else { throw .approvedTooEarly }
    guard !failing || proposesFailing else { throw .nothingFalse }
    return ApprovedScore(
      proposal: self,
      points: points,
      tieBreak: tieBreak,
      isFailed: failing,
      approver: person,
      approvedOn: day
    )
  }
}

/// A person who may approve: a post and who holds it.
///
/// The program cannot be one.
public struct ApprovingPerson: Sendable, Hashable {
  /// The post; responsibility attaches to it.
  public let post: String
  /// Who holds it.
  public let name: String

  /// Makes a person; a blank post or name is refused.
  public init(post: String, name: String) throws(ScoreRefusal) {
    guard !post.isBlank, !name.isBlank else { throw .noPerson }
    self.post = post
    self.name = name
  }
}

/// A score that a person approved; it cannot be made in another way.
public struct ApprovedScore: Sendable, Hashable {
  /// What was approved, with all its explanations.
  public let proposal: ScoreProposal
  /// The total.
  public let points: Exact
  /// The bonus, which orders units of equal total.
  public let tieBreak: Exact
  /// Whether the person failed the unit outright.
  public let isFailed: Bool
  /// Who approved it.
  public let approver: ApprovingPerson
  /// The day of the approval.
  public let approvedOn: CivilDate
}
