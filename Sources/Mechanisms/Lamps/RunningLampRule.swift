// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// What came of one month.
public struct MonthOutcome: Sendable, Hashable {
  /// The month.
  public let month: CivilMonth
  /// Whether the month's task was met; nil where that is not known.
  public let isMet: Bool?

  /// Makes an outcome.
  public init(_ month: CivilMonth, isMet: Bool?) {
    self.month = month
    self.isMet = isMet
  }
}

/// Lights a lamp by months missed in a row: Sanya 2022 for districts, a month missed is yellow, two
/// running are red (W78).
public struct RunningLampRule: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// From how many missed months in a row it is red.
  public let overdueMonths: Int
  /// Where the rule comes from.
  public let source: RuleSource

  /// Makes a rule.
  public init(id: String, overdueMonths: Int, source: RuleSource) {
    self.id = id
    self.overdueMonths = overdueMonths
    self.source = source
  }

  /// The lamp after `latest`, by the outcomes of that month and the ones before it, in any order.
  ///
  /// Without the outcome of `latest` it is not measurable. A month that is met or not known ends
  /// the run.
  public func lamp(
    item: String,
    outcomes: [MonthOutcome],
    latest: CivilMonth,
    excuses: [Excuse] = [],
    on day: CivilDate
  ) -> LampReading<ProgressLamp> {
    let missed = Set(outcomes.filter { $0.isMet == false }.map(\.month))
    guard outcomes.contains(where: { $0.month == latest && $0.isMet != nil }) else {
      return reading(.notMeasurable, 0, zh: "当月结果未知", en: "the month's outcome is not known")
    }
    var run = 0
    while missed.contains(latest.advanced(by: -run)) { run += 1 }
    let lamp: ProgressLamp =
      switch run {
      case 0: .onTrack
      case ..<overdueMonths: .behind
      default: .overdue
      }
    return reading(lamp, run, zh: "连续 \(run) 个月未完成", en: "\(run) months missed in a row")
      .excused(by: excuses, item: item, on: day)
  }

  private func reading(
    _ lamp: ProgressLamp,
    _ run: Int,
    zh: String,
    en: String
  ) -> LampReading<ProgressLamp> {
    LampReading(
      lamp,
      rule: id,
      reason: Bilingual(zh: zh, en: en),
      figures: [.given(Bilingual(zh: "连续未完成月数", en: "months missed in a row"), Exact(run))],
      source: source
    )
  }
}
