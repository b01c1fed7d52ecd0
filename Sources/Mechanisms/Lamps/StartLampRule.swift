// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// Lights a lamp for a project that should have started (开工): Yinchuan 2025, yellow if it is not
/// started in its planned month without good reason, red after 3 months (W72).
public struct StartLampRule: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// From how many months after the planned one it is red.
  public let overdueMonths: Int
  /// Where the rule comes from.
  public let source: RuleSource

  /// Makes a rule.
  public init(id: String, overdueMonths: Int, source: RuleSource) {
    self.id = id
    self.overdueMonths = overdueMonths
    self.source = source
  }

  /// The lamp on that day.
  ///
  /// Months late are counted by the month, not by the day: planned for March, it is 1 month late
  /// on each day of April. What has started is on track, however late it started; the months it
  /// was late then stay in the figures.
  public func lamp(
    item: String,
    planned: CivilMonth?,
    started: CivilDate?,
    excuses: [Excuse] = [],
    on day: CivilDate
  ) -> LampReading<ProgressLamp> {
    guard let planned else {
      return reading(.notMeasurable, [], zh: "未定计划开工月", en: "no planned month of start")
    }
    if let started, started <= day {
      return reading(
        .onTrack,
        [monthsLate(planned, started)],
        zh: "\(started) 开工",
        en: "started on \(started)"
      )
    }
    let late = planned.months(to: CivilMonth(day))
    guard late > 0 else {
      return reading(
        .onTrack,
        [monthsLate(planned, day)],
        zh: "计划开工月未过",
        en: "the planned month has not passed"
      )
    }
    return reading(
      late >= overdueMonths ? .overdue : .behind,
      [monthsLate(planned, day)],
      zh: "逾计划开工月 \(late) 个月",
      en: "\(late) months after the planned one"
    ).excused(by: excuses, item: item, on: day)
  }

  private func monthsLate(_ planned: CivilMonth, _ day: CivilDate) -> Step {
    .given(
      Bilingual(zh: "逾期月数", en: "months late"),
      Exact(planned.months(to: CivilMonth(day)))
    )
  }

  private func reading(
    _ lamp: ProgressLamp,
    _ figures: [Step],
    zh: String,
    en: String
  ) -> LampReading<ProgressLamp> {
    LampReading(
      lamp,
      rule: id,
      reason: Bilingual(zh: zh, en: en),
      figures: figures,
      source: source
    )
  }
}
