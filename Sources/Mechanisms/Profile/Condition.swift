// SPDX-License-Identifier: Apache-2.0

/// When a lamp is lit or a notice may be proposed: every part that is given must hold.
public struct Condition: Sendable, Hashable {
  /// At most so many natural days are left to the due day (0: it is today).
  public var daysLeftAtMost: Int?
  /// The due moment is past.
  public var isOverdue: Bool
  /// The due moment is past, and the due day at least so many natural days.
  public var daysLateAtLeast: Int?
  /// The due moment is past, and the due day at least so many months.
  public var monthsLateAtLeast: Int?
  /// Less than so many percent of what the plan asks by now; no share given: does not hold.
  public var shareBelow: Int?
  /// The severities it is for; empty for all.
  public var severities: [String]
  /// The stages it is for, one of which is due next; empty for all.
  public var stages: [String]
  /// The lateness is not excused (无正当理由).
  public var isUnexcused: Bool
  /// The notice of that id was approved, and its new limit is past.
  public var missedNotice: String?
  /// So many working days have passed since the notice of that id was approved.
  public var workingDaysAfterNotice: NoticeAge?

  /// A condition; without any part it always holds.
  public init(
    daysLeftAtMost: Int? = nil,
    isOverdue: Bool = false,
    daysLateAtLeast: Int? = nil,
    monthsLateAtLeast: Int? = nil,
    shareBelow: Int? = nil,
    severities: [String] = [],
    stages: [String] = [],
    isUnexcused: Bool = false,
    missedNotice: String? = nil,
    workingDaysAfterNotice: NoticeAge? = nil
  ) {
    self.daysLeftAtMost = daysLeftAtMost
    self.isOverdue = isOverdue
    self.daysLateAtLeast = daysLateAtLeast
    self.monthsLateAtLeast = monthsLateAtLeast
    self.shareBelow = shareBelow
    self.severities = severities
    self.stages = stages
    self.isUnexcused = isUnexcused
    self.missedNotice = missedNotice
    self.workingDaysAfterNotice = workingDaysAfterNotice
  }
}

/// A notice and how long ago it was approved.
public struct NoticeAge: Sendable, Hashable {
  /// The notice.
  public var notice: String
  /// Working days since its approval, the day of approval not counted.
  public var workingDays: Int

  /// A notice of that age.
  public init(notice: String, workingDays: Int) {
    self.notice = notice
    self.workingDays = workingDays
  }
}

/// When a lamp is lit; of the rules for its kind of lamp the first that holds is the one.
///
/// The two kinds are two types: a deadline lamp (时限灯) looks at days, a progress lamp (进度灯) at what
/// was done against the plan, and none says something of both.
public struct LampCondition<Lamp: Sendable & Hashable>: Sendable, Hashable {
  /// The lamp.
  public var lamp: Lamp
  /// When it is lit.
  public var when: Condition
  /// Where the rule comes from.
  public var origin: Origin

  /// A rule of a lamp.
  public init(lamp: Lamp, when: Condition, origin: Origin) {
    self.lamp = lamp
    self.when = when
    self.origin = origin
  }
}
