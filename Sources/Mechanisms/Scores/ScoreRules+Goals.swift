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
  /// - not begun, without an excuse that counts, has the points for that (0 in W123);
  /// - by its type (W123): `w × max(0, min(1, a ÷ t))` where more is better, so negative growth is
  ///   0 and over-fulfilment earns nothing; `w × max(0, min(1, 2 − a ÷ t))` where less is better,
  ///   so 100 % too much or more is 0; `w × degree` where it is judged. The 0 and 1 are the bounds
  ///   of the rules.
  func score(_ goal: Goal, _ sheet: ScoreSheet) -> GoalScore {
    let finding = goal.exemption.map { exemption.finding(for: $0, year: sheet.year, on: sheet.day) }
    let weight = Step.given(Bilingual(zh: "权重", en: "weight"), goal.weight)
    let isExcused = sheet.excuses.contains { $0.counts(for: goal.id, on: sheet.day) }
    let step: Step =
      if finding == .granted {
        .same(goal.title, weight, exemption.source)
      } else if !goal.isBegun && !isExcused {
        .fixed(goal.title, goals.notBegun.value, goals.notBegun.source)
      } else {
        .rounded(goal.title, raw(goal.measure, weight), places: rounding.value, rounding.source)
      }
    return GoalScore(goal: goal, step: step, exemption: finding)
  }

  /// The points before rounding.
  private func raw(_ measure: GoalMeasure, _ weight: Step) -> Step {
    switch measure {
    case .development(let actual, let target):
      let formula = goals.development
      let ratio = Self.ratio(actual, target, formula.source)
      return weighted(weight, Self.kept(ratio, within: formula), formula.source)
    case .control(let actual, let target) where target == 0:
      // a ÷ 0 has no meaning; any excess over nothing is 100 % too much.
      let hit = actual.map { $0 <= 0 ? Exact(1) : 0 }
      return weighted(
        weight,
        .given(Bilingual(zh: "零目标达成（1为达成）", en: "target of nothing held (1 is yes)"), hit),
        goals.control.source
      )
    case .control(let actual, let target):
      let formula = goals.control
      let left = Step.difference(
        Bilingual(zh: "2 减去实际与目标之比", en: "2 less actual ÷ target"),
        .constant(2, formula.source),
        Self.ratio(actual, target, formula.source),
        formula.source
      )
      return weighted(weight, Self.kept(left, within: formula), formula.source)
    case .qualitative(let degree):
      return weighted(
        weight,
        .given(Bilingual(zh: "完成程度", en: "degree"), degree),
        goals.qualitative
      )
    }
  }

  private func weighted(_ weight: Step, _ share: Step, _ source: RuleSource) -> Step {
    .product(Bilingual(zh: "权重得分", en: "weighted"), [weight, share], source)
  }

  private static func ratio(_ actual: Exact?, _ target: Exact, _ source: RuleSource) -> Step {
    .quotient(
      Bilingual(zh: "实际与目标之比", en: "actual ÷ target"),
      .given(Bilingual(zh: "实际", en: "actual"), actual),
      .given(Bilingual(zh: "目标", en: "target"), target),
      source
    )
  }

  /// The share kept within the bounds of a formula.
  private static func kept(_ share: Step, within formula: GoalFormula) -> Step {
    let (least, most) = (formula.least, formula.most)
    return .greatest(
      Bilingual(zh: "不低于\(least.value)", en: "not below \(least.value)"),
      .constant(least.value, least.source),
      .least(
        Bilingual(zh: "不高于\(most.value)", en: "not above \(most.value)"),
        .constant(most.value, most.source),
        share,
        most.source
      ),
      least.source
    )
  }
}
