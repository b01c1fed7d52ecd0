// SPDX-License-Identifier: Apache-2.0

/// One step of how a due date came about.
public enum ClockStep: Sendable, Hashable {
  /// What was counted, and from when.
  case counted(ClockLimit, from: CivilMoment, ClockRule.DayOne)
  /// The month has no corresponding day, so its last day was taken.
  case monthEnd(CivilDate)
  /// So many days lay in stops and were not counted.
  case stoppedDays(Int)
  /// So many minutes of the period lay in stops.
  case stoppedMinutes(Int)
  /// Days of a holiday were passed over.
  case holiday(CivilDate, last: CivilDate, ClockWording)
  /// A day at a weekend was worked, for a holiday (调休).
  case madeUp(CivilDate, ClockWording)
  /// So many more days of holidays and make-up days were met.
  case moreNamedDays(Int)
  /// So many days of weekends were passed over.
  case weekend(dayCount: Int)
  /// Days were looked up in years without a calendar table: these, or some between them.
  case provisional(years: ClosedRange<Int>)
  /// The last day was no working day and moved to the next.
  case moved(from: CivilDate, to: CivilDate)

  /// The step in both languages, without a full stop.
  public var wording: ClockWording {
    switch self {
    case .counted(let limit, let start, let dayOne):
      return counted(limit, start, dayOne)
    case .monthEnd(let date):
      return ClockWording(
        zh: "该月没有对应日，取月末 \(date)",
        en: "the month has no such day, so its last, \(date)"
      )
    case .stoppedDays(let count):
      return ClockWording(zh: "停表 \(count) 天不计", en: "days stopped and not counted: \(count)")
    case .stoppedMinutes(let count):
      return ClockWording(zh: "其间停表 \(count) 分钟", en: "minutes stopped meanwhile: \(count)")
    case .holiday(let first, let last, let name):
      let isOne = first == last
      return ClockWording(
        zh: "跳过 \(first)\(isOne ? "" : " 至 \(last)")（\(name.zh)）",
        en: "passed over \(first)\(isOne ? "" : " to \(last)") (\(name.en))"
      )
    case .madeUp(let date, let name):
      return ClockWording(
        zh: "\(date) 调休上班（\(name.zh)）",
        en: "\(date) is a make-up working day (\(name.en))"
      )
    case .moreNamedDays(let count):
      return ClockWording(
        zh: "另有节假日和调休共 \(count) 天",
        en: "more holidays and make-up days: \(count)"
      )
    case .weekend(let count):
      return ClockWording(zh: "跳过周末 \(count) 天", en: "weekend days passed over: \(count)")
    case .provisional(let years):
      return provisional(years)
    case .moved(let from, let to):
      return ClockWording(
        zh: "最后一日 \(from) 不是工作日，顺延至 \(to)",
        en: "the last day, \(from), is no working day and moves to \(to)"
      )
    }
  }

  private func counted(
    _ limit: ClockLimit,
    _ start: CivilMoment,
    _ dayOne: ClockRule.DayOne
  ) -> ClockWording {
    let amount = limit.unit.amount(limit.count)
    if limit.unit == .schedulePoint {
      return ClockWording(zh: "节点 \(start.date)", en: "the day given, \(start.date)")
    }
    if limit.unit.countsMinutes {
      return ClockWording(zh: "自 \(start) 起算 \(amount.zh)", en: "\(amount.en) from \(start)")
    }
    if limit.count == 0 {
      return ClockWording(zh: "\(amount.zh)，即 \(start.date)", en: "\(amount.en): \(start.date)")
    }
    return switch dayOne {
    case .nextDay:
      ClockWording(
        zh: "自 \(start.date) 的次日起算 \(amount.zh)",
        en: "\(amount.en) from the day after \(start.date)"
      )
    case .sameDay:
      ClockWording(
        zh: "自 \(start.date) 当日起算 \(amount.zh)",
        en: "\(amount.en) from \(start.date), which is day one"
      )
    }
  }

  private func provisional(_ years: ClosedRange<Int>) -> ClockWording {
    if years.count == 1 {
      return ClockWording(
        zh: "\(years.lowerBound) 年尚无日历，暂按周一至周五为工作日",
        en: "\(years.lowerBound) has no calendar yet, Monday to Friday are taken as working days"
      )
    }
    return ClockWording(
      zh: "\(years.lowerBound) 至 \(years.upperBound) 年间有的年份没有日历，暂按周一至周五为工作日",
      en: "of \(years.lowerBound) to \(years.upperBound) some years have no calendar, Monday to"
        + " Friday are taken as working days there"
    )
  }
}
