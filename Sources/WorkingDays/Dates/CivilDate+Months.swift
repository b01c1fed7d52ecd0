// SPDX-License-Identifier: Apache-2.0

extension CivilDate {
  /// The year, 1900 to 2199.
  public var year: Int { parts.year }

  /// The month, 1 to 12.
  public var month: Int { parts.month }

  /// The day of the month, 1 to 31.
  public var day: Int { parts.day }

  /// The year, the month and the day at once.
  public var parts: (year: Int, month: Int, day: Int) {
    // Howard Hinnant's `civil_from_days` with years that begin in March; the days before
    // 1900-03-01 lie in the year that began in March 1899, 306 days earlier.
    let shifted = ordinal + 693_901
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    return (
      yearOfEra + era * 400 + (shiftedMonth < 10 ? 0 : 1),
      shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day of the month so many months later that bears the same number, or its last.
  ///
  /// The last day is taken if the month has no such day (Civil Code, article 202). It is nil outside
  /// 1900 to 2199.
  public func adding(months: Int) -> CivilDate? {
    corresponding(months: months)?.date
  }

  /// The corresponding day, and whether the month has one of that number.
  func corresponding(months: Int) -> (date: CivilDate, isExact: Bool)? {
    let (year, month, day) = parts
    let (sum, overflows) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflows, CivilDate.years.lowerBound * 12..<(CivilDate.years.upperBound + 1) * 12 ~= sum
    else { return nil }
    let first = CivilDate.ordinal(year: sum / 12, month: sum % 12 + 1)
    let dayCount = CivilDate.dayCount(year: sum / 12, month: sum % 12 + 1)
    return (CivilDate(unchecked: first + min(day, dayCount) - 1), day <= dayCount)
  }

  /// The days of a month that is one of 1 to 12.
  static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has 366 days.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The ordinal of the first day of a month within the years there are.
  static func ordinal(year: Int, month: Int) -> Int {
    let years = year - 1900
    // 1900 is no leap year; of the years before `year` every fourth is one, 2000 too, 2100 not.
    let leapDays = (years - 1) / 4 - (year > 2100 ? 1 : 0)
    let days = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
    return years * 365 + leapDays + days + (month > 2 && isLeap(year) ? 1 : 0)
  }
}

extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
  /// The day in `text`, which must be `YYYY-MM-DD`, a day that there is, from 1900 to 2199.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]),
      let day = digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `YYYY-MM-DD` (ISO 8601).
  public var description: String {
    let (year, month, day) = parts
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }
}

/// The number that ASCII digits write, or nil if any other byte is among them.
func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for byte in bytes {
    guard 0x30...0x39 ~= byte else { return nil }
    value = value * 10 + Int(byte - 0x30)
  }
  return value
}

/// A number below 100 in two digits.
func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
