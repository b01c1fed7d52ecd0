// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

extension ProgressRule {
  /// The lamp of the figures on that day, warnings taken back by an excuse that counts.
  ///
  /// Nothing planned by now (0) is on track: nothing could be behind (assumed). A figure that is
  /// missing, a negative plan, or a rule in points without a target above 0 is not measurable.
  public func lamp(
    for figures: ProgressFigures,
    excuses: [Excuse] = [],
    on day: CivilDate
  ) -> LampReading<ProgressLamp> {
    let actual = Step.given(Bilingual(zh: "实际完成", en: "done to date"), figures.actual)
    let planned = Step.given(Bilingual(zh: "序时计划", en: "planned to date"), figures.planned)
    guard figures.actual != nil, let plan = figures.planned, plan >= 0 else {
      return notMeasurable([actual, planned])
    }
    guard plan != 0 else {
      return LampReading(
        .onTrack,
        rule: id,
        reason: Bilingual(zh: "尚无到期的计划", en: "nothing was planned by now"),
        figures: [actual, planned],
        source: .assumed(Bilingual(zh: "计划为零视为达到", en: "a plan of nothing is met"))
      )
    }
    let step = figure(actual, planned, figures.target)
    guard let value = step.result else { return notMeasurable([step]) }
    let band = bands.first { $0.holds(value) }
    return LampReading(
      band?.lamp ?? lowest,
      rule: id,
      reason: band?.when ?? lowestWhen,
      figures: [step],
      source: band?.source ?? lowestSource
    ).excused(by: excuses, item: figures.item, on: day)
  }

  /// What the bands are compared with.
  private func figure(_ actual: Step, _ planned: Step, _ target: Exact?) -> Step {
    switch measure {
    case .ratio:
      return .quotient(
        Bilingual(zh: "序时完成率", en: "share of the plan to date"),
        actual,
        planned,
        .sourced("W78", "W79")
      )
    case .points:
      let usable = target.flatMap { $0 > 0 ? $0 : nil }
      let gap = Step.difference(
        Bilingual(zh: "与序时计划之差", en: "difference to the plan"),
        actual,
        planned,
        .sourced("W72")
      )
      let whole = Step.given(Bilingual(zh: "全年计划", en: "the year's plan"), usable)
      let share = Step.quotient(
        Bilingual(zh: "进度差", en: "difference of progress"),
        gap,
        whole,
        .sourced("W72")
      )
      return .product(
        Bilingual(zh: "进度差（百分点）", en: "difference in percentage points"),
        [share, .constant(100, .sourced("W72"))],
        .sourced("W72")
      )
    }
  }

  private func notMeasurable(_ figures: [Step]) -> LampReading<ProgressLamp> {
    LampReading(
      .notMeasurable,
      rule: id,
      reason: Bilingual(zh: "缺少可比数据", en: "a figure is missing"),
      figures: figures,
      source: .sourced("W55", note: Bilingual(zh: "其它类", en: "the class “other”"))
    )
  }
}
