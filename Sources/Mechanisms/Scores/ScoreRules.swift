// SPDX-License-Identifier: Apache-2.0

/// The points of one kind of event, as data.
public struct ItemPoint: Sendable, Hashable {
  /// The event.
  public let event: ItemEvent
  /// The points; negative ones are taken.
  public let points: Exact
  /// Where they come from.
  public let source: RuleSource

  /// Makes a line of the table.
  public init(_ event: ItemEvent, _ points: Exact, _ source: RuleSource) {
    self.event = event
    self.points = points
    self.source = source
  }
}

/// A rule set for the score of units (单位考核得分): data, which a city can edit.
public struct ScoreRules: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// Its name for people.
  public let title: Bilingual
  /// The points at which a unit without deductions and with all goals reached stands.
  public let base: Sourced<Exact>
  /// Where it comes from how goals, items, bonus and deductions are put together.
  public let joining: RuleSource
  /// To how many places a goal's score is rounded, half away from zero, before it is added up: so
  /// the figures that are shown are the ones that are added.
  public let rounding: Sourced<Int>
  /// The formulas of goals.
  public let goals: GoalFormulas
  /// The points of items.
  public let points: [ItemPoint]
  /// Whether bonus points count in the total; if not, they only break ties.
  public let bonusCounts: Bool
  /// The most bonus points; nil where there is no cap.
  public let bonusCap: Sourced<Exact>?
  /// The most points that can be taken; nil where there is no cap.
  public let deductionCap: Sourced<Exact>?
  /// Below this the total does not fall; nil where it may.
  public let floor: Sourced<Exact>?
  /// When an exemption holds.
  public let exemption: ExemptionRule
  /// How many scored goals and items a unit needs to be ranked.
  public let minimumItems: Sourced<Int>
  /// The grades with a quota that the rules know, used or not.
  public let knownQuotas: [GradeQuota]
  /// Whether the quotas are used; off unless a city turns them on.
  public let usesQuotas: Bool
  /// By which rule a false report is a ground to propose failing the unit; nil where none is.
  public let falseReport: RuleSource?
  /// How a unit objects; nil where it cannot.
  public let appeal: ScoreAppeal?

  /// The grades with a quota that are used; empty is off.
  public var quotas: [GradeQuota] { usesQuotas ? knownQuotas : [] }

  /// Makes a rule set.
  public init(
    id: String,
    title: Bilingual,
    base: Sourced<Exact>,
    joining: RuleSource,
    rounding: Sourced<Int>,
    goals: GoalFormulas,
    points: [ItemPoint],
    bonusCounts: Bool,
    bonusCap: Sourced<Exact>?,
    deductionCap: Sourced<Exact>?,
    floor: Sourced<Exact>?,
    exemption: ExemptionRule,
    minimumItems: Sourced<Int>,
    quotas: [GradeQuota],
    usesQuotas: Bool,
    falseReport: RuleSource?,
    appeal: ScoreAppeal?
  ) {
    self.id = id
    self.title = title
    self.base = base
    self.joining = joining
    self.rounding = rounding
    self.goals = goals
    self.points = points
    self.bonusCounts = bonusCounts
    self.bonusCap = bonusCap
    self.deductionCap = deductionCap
    self.floor = floor
    self.exemption = exemption
    self.minimumItems = minimumItems
    knownQuotas = quotas
    self.usesQuotas = usesQuotas
    self.falseReport = falseReport
    self.appeal = appeal
  }
}
