// SPDX-License-Identifier: Apache-2.0

/// A day of the civil (Gregorian) calendar, without a time zone.
public struct CivilDay: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  public var number: Int32

  /// The day with that number.
  public init(number: Int32) { self.number = number }

  /// A day by its parts; months and days beyond their bounds run on into the next or the last ones.
  public init(year: Int, month: Int, day: Int) {
    // Howard Hinnant's `days_from_civil`: eras of 400 years, years beginning in March.
    let months = year * 12 + month - 1
    let year = months >= 0 ? months / 12 : -((11 - months) / 12)
    let month = months - year * 12 + 1
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(clamping: era * 146_097 + dayOfEra - 719_468 + day - 1)
  }

  /// The day in `text`, which must be `YYYY-MM-DD` and a day that there is.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for i in range {
        guard isASCIIDigit(bytes[i]) else { return nil }
        value = value * 10 + Int(bytes[i] - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      CivilDay.isValid(year: year, month: month, day: day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, the month (1 to 12) and the day (1 to 31).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day of the week, Monday being 1 and Sunday 7 (ISO 8601).
  public var weekday: Int {
    let rest = (Int(number) + 3) % 7
    return (rest < 0 ? rest + 7 : rest) + 1
  }

  /// The day so many days later.
  public func advanced(byDays days: Int) -> CivilDay {
    CivilDay(number: Int32(clamping: Int(number) + days))
  }

  /// The day so many months later; a day that the month does not have becomes its last.
  public func advanced(byMonths months: Int) -> CivilDay {
    let (year, month, day) = parts
    let first = CivilDay(year: year, month: month + months, day: 1)
    let length = CivilDay(year: year, month: month + months + 1, day: 1).number - first.number
    return first.advanced(byDays: min(day, Int(length)) - 1)
  }

  /// Whether the calendar has that day.
  public static func isValid(year: Int, month: Int, day: Int) -> Bool {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return false }
    return CivilDay(year: year, month: month, day: day)
      < CivilDay(year: year, month: month + 1, day: 1)
  }

  /// Whether the first day is the earlier one.
  public static func < (a: CivilDay, b: CivilDay) -> Bool { a.number < b.number }
}

extension CivilDay: CustomStringConvertible {
  /// The day as `YYYY-MM-DD` (ISO 8601).
  public var description: String {
    let (year, month, day) = parts
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

/// Days from one up to another that is no longer within; either end may be open.
public struct DayInterval: Sendable, Hashable {
  /// The first day; nil where it has no beginning.
  public var start: CivilDay?
  /// The first day behind it; nil where it has no end.
  public var end: CivilDay?

  /// An interval of days.
  public init(start: CivilDay?, end: CivilDay?) {
    self.start = start
    self.end = end
  }
}

extension DayInterval: CustomStringConvertible {
  /// Both ends parted by a slash, `..` for an open one: `2018-09-10/2018-09-11`.
  public var description: String {
    "\(start.map(\.description) ?? "..")/\(end.map(\.description) ?? "..")"
  }
}
