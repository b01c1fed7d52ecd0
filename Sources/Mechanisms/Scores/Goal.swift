// SPDX-License-Identifier: Apache-2.0

/// What kind of goal it is; it decides whether the goal may be scored at all.
public enum GoalNature: String, Sendable, Hashable, CaseIterable {
  /// 约束性: decomposed to units and counted in their assessment (W63).
  case binding
  /// 预期性: what enterprises and markets are expected to do. Listed, never scored (W63; that
  /// nothing of it is scored is our application).
  case expected
  /// 量化任务
  case quantified
  /// 定性任务
  case qualitative
  /// 民生实事
  case livelihood
  /// 重大项目
  case project
}

/// How far a goal was reached, by its type.
public enum GoalMeasure: Sendable, Hashable {
  /// 发展类, more is better (≥): the target is above 0. An actual of nil is not entered yet.
  case development(actual: Exact?, target: Exact)
  /// 控制类, less is better (≤): the target is 0 or more.
  case control(actual: Exact?, target: Exact)
  /// 定性类: a degree of 0 to 1, as a person judged it.
  case qualitative(degree: Exact?)
}

/// One goal of a unit, with its weight.
public struct Goal: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// What it says.
  public let title: Bilingual
  /// Its weight in points, 0 or more.
  public let weight: Exact
  /// What kind of goal it is.
  public let nature: GoalNature
  /// How far it was reached.
  public let measure: GoalMeasure
  /// Whether work on it has begun; a goal not begun without good reason is worth 0.
  public let isBegun: Bool
  /// The exemption that was asked for; nil where none was.
  public let exemption: Exemption?

  /// Makes a goal; what the formulas cannot mean is refused.
  public init(
    id: String,
    title: Bilingual,
    weight: Exact,
    nature: GoalNature,
    measure: GoalMeasure,
    isBegun: Bool = true,
    exemption: Exemption? = nil
  ) throws(ScoreRefusal) {
    guard weight >= 0 else { throw .negativeWeight(goal: id) }
    switch measure {
    case .development(_, let target):
      guard target > 0 else { throw .targetOutOfRange(goal: id) }
    case .control(_, let target):
      guard target >= 0 else { throw .targetOutOfRange(goal: id) }
    case .qualitative(let degree):
      guard degree.map({ $0 >= 0 && $0 <= 1 }) ?? true else { throw .degreeOutOfRange(goal: id) }
    }
    self.id = id
    self.title = title
    self.weight = weight
    self.nature = nature
    self.measure = measure
    self.isBegun = isBegun
    self.exemption = exemption
  }

  /// Whether it is scored: all are but expected ones.
  public var isScored: Bool { nature != .expected }
}

/// Why a score was refused.
public enum ScoreRefusal: Error, Sendable, Hashable {
  /// The weight of the goal is below 0.
  case negativeWeight(goal: String)
  /// The target of the goal is 0 or below (development), or below 0 (control).
  case targetOutOfRange(goal: String)
  /// The degree of the goal is below 0 or above 1.
  case degreeOutOfRange(goal: String)
  /// Points added or taken by hand are below 0.
  case negativePoints(adjustment: String)
  /// The approver has no post or no name: only a person approves.
  case noPerson
  /// Figures are missing, by the ids of their goals; a score with a hole is not approved.
  case figuresMissing(goals: [String])
  /// It cannot be approved on a day before the one it was worked out for.
  case approvedTooEarly
  /// No false report is on record, so nobody may be failed for one.
  case nothingFalse
}
