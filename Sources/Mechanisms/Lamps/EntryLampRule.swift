// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// Lights a lamp for a started project that is not yet entered for statistics (入库纳统): Yinchuan
/// 2025, yellow 1 month after the start, red after 2 (W72).
public struct EntryLampRule: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// From how many months after the start it is yellow, the corresponding day included.
  public let behindMonths: Int
  /// After how many months it is red, the corresponding day not included.
  public let overdueMonths: Int
  /// Where the rule comes from.
  public let source: RuleSource

  /// Makes a rule.
  public init(id: String, behindMonths: Int, overdueMonths: Int, source: RuleSource) {
    self.id = id
    self.behindMonths = behindMonths
    self.overdueMonths = overdueMonths
    self.source = source
  }

  /// The lamp on that day; before the start there is nothing to enter, so nothing to measure.
  public func lamp(
    item: String,
    started: CivilDate?,
    entered: CivilDate?,
    excuses: [Excuse] = [],
    on day: CivilDate
  ) -> LampReading<ProgressLamp> {
    guard let started, started <= day else {
      return reading(.notMeasurable, nil, zh: "尚未开工", en: "not started yet")
    }
    let days = Step.given(
      Bilingual(zh: "开工以来天数", en: "days since the start"),
      Exact(day.days(since: started))
    )
    if let entered, entered <= day {
      return reading(.onTrack, days, zh: "\(entered) 入库", en: "entered on \(entered)")
    }
    let lamp: ProgressLamp =
      if let last = started.adding(months: overdueMonths), day > last {
        .overdue
      } else if let first = started.adding(months: behindMonths), day >= first {
        .behind
      } else {
        .onTrack
      }
    return reading(
      lamp,
      days,
      zh: "\(started) 开工，尚未入库",
      en: "started on \(started), not entered"
    ).excused(by: excuses, item: item, on: day)
  }

  private func reading(
    _ lamp: ProgressLamp,
    _ figure: Step?,
    zh: String,
    en: String
  ) -> LampReading<ProgressLamp> {
    LampReading(
      lamp,
      rule: id,
      reason: Bilingual(zh: zh, en: en),
      figures: figure.map { [$0] } ?? [],
      source: source
    )
  }
}
