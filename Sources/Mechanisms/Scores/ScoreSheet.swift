// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// What happened to one item of a unit that earns or costs points.
public enum ItemEvent: String, Sendable, Hashable, CaseIterable {
  /// 按时按要求办结: on time and as asked.
  case onTime = "on_time"
  /// 逾期: late.
  case late
  /// 退回: returned for being wrong or false.
  case returned
  /// 促成领导批示: led to an approving instruction.
  case praised
  /// 被领导批评: blamed by leaders.
  case blamed
}

/// One item (办件) of a unit with what happened to it.
public struct ScoredItem: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// What it is.
  public let title: Bilingual
  /// What happened, in order; the same twice counts twice.
  public let events: [ItemEvent]
  /// The exemption that was asked for; nil where none was.
  public let exemption: Exemption?

  /// Makes an item.
  public init(
    id: String,
    title: Bilingual,
    events: [ItemEvent],
    exemption: Exemption? = nil
  ) {
    self.id = id
    self.title = title
    self.events = events
    self.exemption = exemption
  }
}

/// Points that a person adds or takes by a rule outside goals and items.
public struct Adjustment: Sendable, Hashable {
  /// What for.
  public let title: Bilingual
  /// How many points, 0 or more; whether they are added or taken the sheet says.
  public let points: Exact
  /// The rule that allows it.
  public let source: RuleSource

  /// Makes an adjustment; points below 0 are refused.
  public init(title: Bilingual, points: Exact, source: RuleSource) throws(ScoreRefusal) {
    guard points >= 0 else { throw .negativePoints(adjustment: title.zh) }
    self.title = title
    self.points = points
    self.source = source
  }
}

/// Everything that goes into the score of one unit (责任单位) for one year.
public struct ScoreSheet: Sendable, Hashable {
  /// The unit, by its id.
  ///
  /// Units are scored, never persons.
  public let unit: String
  /// The year of the score.
  public let year: Int
  /// The day for which it is worked out; excuses and approvals after it do not count.
  public let day: CivilDate
  /// The goals, expected ones too: they are listed and not scored.
  public let goals: [Goal]
  /// The items.
  public let items: [ScoredItem]
  /// Points added by hand.
  public let bonuses: [Adjustment]
  /// Points taken by hand.
  public let deductions: [Adjustment]
  /// The excuses on record for goals that were not begun.
  public let excuses: [Excuse]
  /// False or hidden reports that were found, by the ids of the items; a ground to propose failing.
  public let falseReports: [String]

  /// Makes a sheet.
  public init(
    unit: String,
    year: Int,
    day: CivilDate,
    goals: [Goal] = [],
    items: [ScoredItem] = [],
    bonuses: [Adjustment] = [],
    deductions: [Adjustment] = [],
    excuses: [Excuse] = [],
    falseReports: [String] = []
  ) {
    self.unit = unit
    self.year = year
    self.day = day
    self.goals = goals
    self.items = items
    self.bonuses = bonuses
    self.deductions = deductions
    self.excuses = excuses
    self.falseReports = falseReports
  }
}
