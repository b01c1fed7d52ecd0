// SPDX-License-Identifier: Apache-2.0

/// Looks days up in a calendar, one after another, and notes what was met on the way.
struct DayWalk {
  let calendar: WorkingCalendar

  /// The steps to tell of holidays; the rest are only counted, so that no explanation is long.
  private static let toldCount = 8

  private var weekendDayCount = 0
  private var told: [ClockStep] = []
  private var untoldDayCount = 0
  private var unknown: ClosedRange<Int>?

  init(_ calendar: WorkingCalendar) { self.calendar = calendar }

  /// Whether a day was looked up whose year has no table.
  var isProvisional: Bool { unknown != nil }

  /// Whether a day is worked; refused is a day after the last there is.
  mutating func isWorking(_ ordinal: Int) throws(ClockRefusal) -> Bool {
    guard ordinal < CivilDate.ordinals.upperBound else { throw .beyondLastYear }
    if !calendar.isKnown(ordinal) { unknown = (unknown?.lowerBound ?? ordinal)...ordinal }
    let isWorking = calendar.isWorking(ordinal)
    if let name = calendar.name(ordinal) {
      note(CivilDate(unchecked: ordinal), name: name, isWorking: isWorking)
    } else if !isWorking {
      weekendDayCount += 1
    }
    return isWorking
  }

  /// The first working day that is not before `ordinal`.
  mutating func workingDay(notBefore ordinal: Int) throws(ClockRefusal) -> Int {
    var day = ordinal
    while try !isWorking(day) { day += 1 }
    return day
  }

  private mutating func note(_ date: CivilDate, name: ClockWording, isWorking: Bool) {
    if isWorking {
      guard date.isWeekend else { return }
      tell(.madeUp(date, name))
    } else if case .holiday(let first, let last, name) = told.last, date.days(since: last) == 1 {
      told[told.count - 1] = .holiday(first, last: date, name)
    } else {
      tell(.holiday(date, last: date, name))
    }
  }

  private mutating func tell(_ step: ClockStep) {
    if told.count < DayWalk.toldCount {
      told.append(step)
    } else {
      untoldDayCount += 1
    }
  }

  /// What was met, for a person.
  var steps: [ClockStep] {
    var steps = told
    if untoldDayCount > 0 { steps.append(.moreNamedDays(untoldDayCount)) }
    if weekendDayCount > 0 { steps.append(.weekend(dayCount: weekendDayCount)) }
    if let unknown {
      let first = CivilDate(unchecked: unknown.lowerBound)
      let last = CivilDate(unchecked: unknown.upperBound)
      steps.append(.provisional(years: first.year...last.year))
    }
    return steps
  }
}
