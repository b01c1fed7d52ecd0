// SPDX-License-Identifier: Apache-2.0

/// Rates a target against its plan.
public struct PaceRule: Sendable, Hashable {
  /// How much more of the target than planned is 超进度, as a share of the target.
  public let aheadBy: Exact

  /// Makes a rule; the default of a tenth of the target is assumed, no source has a figure.
  public init(aheadBy: Exact = Exact(10, places: 2)) {
    self.aheadBy = aheadBy
  }

  /// The class of a target, given what was done and the planned share of the day (`PacePlan`).
  ///
  /// - An amount is done at the target, ahead at plan plus `aheadBy`, on pace at the plan.
  /// - A growth target is on pace at the target, behind below it ("growth below target", W14).
  /// - A ceiling is on pace up to the target, the target itself included, behind above it.
  /// - An allowance is on pace up to the part of it that is planned by now.
  ///
  /// The last three are done only when the plan has run out, for a level may still change. What
  /// has no figure, or an amount that is not above 0, is `other`.
  public func rating(of target: PaceTarget, actual: Exact?, planned: Step) -> PaceReading {
    guard let actual, let share = planned.result else { return other }
    let done = Step.given(Bilingual(zh: "实际完成", en: "done to date"), actual)
    switch target {
    case .amount(let whole):
      return amount(whole, done, planned, share)
    case .growth(let level):
      return reading(
        actual >= level ? reached(share) : .behind,
        [done, Self.target(level)],
        Bilingual(zh: "与增长目标相比", en: "against the growth target")
      )
    case .ceiling(let level):
      return reading(
        actual <= level ? reached(share) : .behind,
        [done, Self.target(level)],
        Bilingual(zh: "与控制目标相比", en: "against the control target")
      )
    case .allowance(let whole):
      let allowed = Step.product(
        Bilingual(zh: "序时控制量", en: "allowed to date"),
        [Self.target(whole), planned],
        .assumed(Bilingual(zh: "控制量按计划进度分摊", en: "the allowance is spread by the plan"))
      )
      return reading(
        actual <= whole * share ? reached(share) : .behind,
        [done, allowed],
        Bilingual(zh: "与序时控制量相比", en: "against what is allowed to date")
      )
    }
  }

  /// The class of an amount.
  private func amount(
    _ whole: Exact,
    _ done: Step,
    _ planned: Step,
    _ share: Exact
  ) -> PaceReading {
    let part = Step.quotient(
      Bilingual(zh: "完成率", en: "share done"),
      done,
      Self.target(whole),
      .sourced("W14")
    )
    guard whole > 0, let reached = part.result else { return other }
    let rating: PaceRating =
      if reached >= 1 {
        .done
      } else if reached >= share + aheadBy {
        .ahead
      } else {
        reached >= share ? .onPace : .behind
      }
    return reading(
      rating,
      [part, planned],
      Bilingual(zh: "与计划进度相比", en: "against the planned share")
    )
  }

  /// The class of a level that holds: done where nothing of the plan is left.
  private func reached(_ share: Exact) -> PaceRating { share >= 1 ? .done : .onPace }

  private static func target(_ figure: Exact) -> Step {
    .given(Bilingual(zh: "目标", en: "target"), figure)
  }

  private func reading(
    _ rating: PaceRating,
    _ figures: [Step],
    _ reason: Bilingual
  ) -> PaceReading {
    PaceReading(rating: rating, reason: reason, figures: figures, source: .sourced("W14", "W55"))
  }

  private var other: PaceReading {
    reading(.other, [], Bilingual(zh: "暂无法衡量", en: "not measurable now"))
  }
}
