// SPDX-License-Identifier: Apache-2.0

/// What a clock counts: the six clocks of the mechanisms, two of them in two spellings.
public enum ClockUnit: String, Sendable, Hashable, CaseIterable {
  /// Every day (天, 日).
  case naturalDay = "natural_day"
  /// Days that the calendar calls working (工作日).
  case workingDay = "working_day"
  /// Months by corresponding day (个月), Civil Code art. 202.
  case calendarMonth = "calendar_month"
  /// Hours within the business hours of working days (工作时).
  case workingHour = "working_hour"
  /// Hours round the clock, holidays too (紧急工作时); an assumption of ours.
  case urgentHour = "urgent_hour"
  /// Hours round the clock (小时).
  case naturalHour = "natural_hour"
  /// Minutes round the clock (分钟).
  case minute
  /// A day that is given and not counted to (节点).
  case schedulePoint = "schedule_point"

  /// Whether a start, a stop and a due instant are meant to the minute.
  public var countsMinutes: Bool {
    switch self {
    case .workingHour, .urgentHour, .naturalHour, .minute: true
    case .naturalDay, .workingDay, .calendarMonth, .schedulePoint: false
    }
  }

  /// The minutes that one of a unit lasts, where it is counted in minutes.
  var minuteCount: Int { self == .minute ? 1 : 60 }

  /// The name of the unit in both languages, as it stands behind a number.
  public var name: ClockWording {
    switch self {
    case .naturalDay: ClockWording(zh: "天", en: "natural days")
    case .workingDay: ClockWording(zh: "个工作日", en: "working days")
    case .calendarMonth: ClockWording(zh: "个月", en: "months")
    case .workingHour: ClockWording(zh: "个工作时", en: "working hours")
    case .urgentHour: ClockWording(zh: "个紧急工作时", en: "urgent hours")
    case .naturalHour: ClockWording(zh: "小时", en: "hours")
    case .minute: ClockWording(zh: "分钟", en: "minutes")
    case .schedulePoint: ClockWording(zh: "节点", en: "schedule point")
    }
  }

  /// So many of the unit in both languages: `5 natural days`, `1 natural day`.
  public func amount(_ count: Int) -> ClockWording {
    let isOne = count == 1 && self != .schedulePoint
    return ClockWording(
      zh: "\(count) \(name.zh)",
      en: "\(count) \(isOne ? String(name.en.dropLast()) : name.en)"
    )
  }
}

/// How much time there is: five working days, one month.
public struct ClockLimit: Sendable, Hashable {
  /// The most that a limit may count, whatever its unit; more is refused.
  public static let maximumCount = 100_000

  /// How many of the unit; a schedule point counts nothing.
  public var count: Int

  /// What is counted.
  public var unit: ClockUnit

  /// A limit of so many of a unit.
  public init(_ count: Int, _ unit: ClockUnit) {
    self.count = count
    self.unit = unit
  }
}
