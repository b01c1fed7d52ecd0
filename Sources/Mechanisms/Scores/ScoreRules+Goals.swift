// SPDX-License-Identifier: Apache-2.0

/// A goal with what it scored.
public struct GoalScore: Sendable, Hashable {
  /// The goal.
  public let goal: Goal
  /// Its points, explained; undefined while its figure is missing.
  public let step: Step
  /// What came of its exemption; nil where none was asked for.
  public let exemption: ExemptionFinding?
}

extension ScoreRules {
  /// The points of one goal, by the first rule of these that holds.
  ///
  /// - an exemption that holds takes nothing off: the whole weight (W129);
  /// - not begun, without an excuse that counts, is 0 (W123);
  /// - by its type (W123): `w × max(0, min(1, a ÷ t))` where more is better, so negative growth is
  ///   0 and over-fulfilment earns nothing; `w × max(0, min(1, 2 − a ÷ t))` where less is better,
  ///   so 100 % too much or more is 0 (the cap at `w` is assumed); `w × degree` where it is judged.
  func score(_ goal: Goal, _ sheet: ScoreSheet) -> GoalScore {
    let finding = goal.exemption.map { exemption.finding(for: $0, year: sheet.year, on: sheet.day) }
    let weight = Step.given(Bilingual(zh: "权重", en: "weight"), goal.weight)
    let isExcused = sheet.excuses.contains { $0.counts(for: goal.id, on: sheet.day) }
    let step: Step =
      if finding == .granted {
        .same(goal.title, weight, exemption.source)
      } else if !goal.isBegun && !isExcused {
        .fixed(goal.title, 0, Self.formula)
      } else {
        .rounded(goal.title, raw(goal.measure, weight), places: places, Self.rounding)
      }
    return GoalScore(goal: goal, step: step, exemption: finding)
  }

  /// The points before rounding.
  private func raw(_ measure: GoalMeasure, _ weight: Step) -> Step {
    switch measure {
    case .development(let actual, let target):
      let ratio = Self.ratio(actual, target)
      return weighted(weight, Self.clamped(ratio, Self.formula))
    case .control(let actual, let target) where target == 0:
      // a ÷ 0 has no meaning; any excess over nothing is 100 % too much.
      let hit = actual.map { $0 <= 0 ? Exact(1) : 0 }
      return weighted(
        weight,
        .given(Bilingual(zh: "零目标达成（1为达成）", en: "target of nothing held (1 is yes)"), hit)
      )
    case .control(let actual, let target):
      let left = Step.difference(
        Bilingual(zh: "2 减去实际与目标之比", en: "2 less actual ÷ target"),
        .constant(2, Self.formula),
        Self.ratio(actual, target),
        Self.formula
      )
      return weighted(weight, Self.clamped(left, Self.controlCap))
    case .qualitative(let degree):
      return weighted(weight, .given(Bilingual(zh: "完成程度", en: "degree"), degree))
    }
  }

  private func weighted(_ weight: Step, _ share: Step) -> Step {
    .product(Bilingual(zh: "权重得分", en: "weighted"), [weight, share], Self.formula)
  }

  private static func ratio(_ actual: Exact?, _ target: Exact) -> Step {
    .quotient(
      Bilingual(zh: "实际与目标之比", en: "actual ÷ target"),
      .given(Bilingual(zh: "实际", en: "actual"), actual),
      .given(Bilingual(zh: "目标", en: "target"), target),
      formula
    )
  }

  /// The share kept within 0 and 1.
  private static func clamped(_ share: Step, _ cap: RuleSource) -> Step {
    .greatest(
      Bilingual(zh: "不低于0", en: "not below 0"),
      .constant(0, formula),
      .least(Bilingual(zh: "不高于1", en: "not above 1"), .constant(1, cap), share, cap),
      formula
    )
  }

  static let formula = RuleSource.sourced("W123")
  static let controlCap = RuleSource.assumed(
    Bilingual(zh: "控制类封顶为本软件设定", en: "the cap of control goals is our own"),
    leaningOn: "W123"
  )
  static let rounding = RuleSource.assumed(
    Bilingual(zh: "各项先四舍五入再相加，为本软件设定", en: "rounding before adding is our own")
  )
}
