// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// A month of a year, as plans name it: 2026-03.
public struct CivilMonth: Sendable, Hashable, Comparable {
  /// The months since January of the year 0.
  let number: Int

  /// The month by its parts; `month` is 1 to 12, others run on into the neighbouring years;
  /// the year is 0 or later.
  public init(year: Int, month: Int) {
    number = year * 12 + month - 1
  }

  /// The month in which the day lies.
  public init(_ day: CivilDate) {
    self.init(year: day.year, month: day.month)
  }

  /// The year.
  public var year: Int { number / 12 }

  /// The month of the year, 1 to 12.
  public var month: Int { number % 12 + 1 }

  private init(number: Int) { self.number = number }

  /// The month so many months later; earlier where `months` is negative.
  public func advanced(by months: Int) -> CivilMonth { CivilMonth(number: number + months) }

  /// Whether the first month is the earlier one.
  public static func < (a: CivilMonth, b: CivilMonth) -> Bool { a.number < b.number }

  /// How many months after this one the other is; negative where it is before.
  public func months(to other: CivilMonth) -> Int { other.number - number }
}

extension CivilMonth: CustomStringConvertible {
  /// The month as `YYYY-MM` (ISO 8601).
  public var description: String { "\(year)-" + (month < 10 ? "0" : "") + "\(month)" }
}

extension CivilDate {
  /// How many days the month of this day has.
  var monthLength: Int {
    [31, 30, 29].first { CivilDate(year: year, month: month, day: $0) != nil } ?? 28
  }
}
