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

/// The most points of a kind that count.
public struct PointsCap: Sendable, Hashable {
  /// So many at most.
  public let points: Exact
  /// Where the cap comes from.
  public let source: RuleSource

  /// Makes a cap.
  public init(_ points: Exact, _ source: RuleSource) {
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
  public let base: Exact
  /// To how many places a goal's score is rounded, half away from zero, before it is added up: so
  /// the figures that are shown are the ones that are added.
  ///
  /// Assumed: 2.
  public let places: Int
  /// The points of items.
  public let points: [ItemPoint]
  /// Whether bonus points count in the total; if not, they only break ties.
  public let bonusCounts: Bool
  /// The most bonus points; nil where there is no cap.
  public let bonusCap: PointsCap?
  /// The most points that can be taken; nil where there is no cap.
  public let deductionCap: PointsCap?
  /// Below this the total does not fall; nil where it may.
  public let floor: PointsCap?
  /// When an exemption holds.
  public let exemption: ExemptionRule
  /// How many scored goals and items a unit needs to be ranked.
  public let minimumItems: Int
  /// The grades with a quota; empty is off.
  public let quotas: [GradeQuota]

  /// Makes a rule set.
  public init(
    id: String,
    title: Bilingual,
    base: Exact,
    places: Int = 2,
    points: [ItemPoint],
    bonusCounts: Bool,
    bonusCap: PointsCap?,
    deductionCap: PointsCap?,
    floor: PointsCap?,
    exemption: ExemptionRule,
    minimumItems: Int,
    quotas: [GradeQuota] = []
  ) {
    self.id = id
    self.title = title
    self.base = base
    self.places = places
    self.points = points
    self.bonusCounts = bonusCounts
    self.bonusCap = bonusCap
    self.deductionCap = deductionCap
    self.floor = floor
    self.exemption = exemption
    self.minimumItems = minimumItems
    self.quotas = quotas
  }
}
