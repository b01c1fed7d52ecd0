// SPDX-License-Identifier: Apache-2.0

/// A day of the civil calendar in China, from 1900-01-01 to 2199-12-31, without a time zone.
///
/// A day outside those years cannot be made: the initializers give nil, so nothing that holds a
/// date needs to ask. All arithmetic is exact and takes the same time however far it goes.
public struct CivilDate: Sendable, Hashable {
  /// Days since 1900-01-01, in `CivilDate.ordinals`.
  let ordinal: Int

  /// The ordinals of all days there are.
  static let ordinals = 0..<109_573

  /// 1970-01-01, from which day numbers are counted.
  static let epoch = 25_567

  /// The years a date may lie in.
  public static let years = 1900...2199

  /// The first day there is, 1900-01-01.
  public static let first = CivilDate(unchecked: 0)

  /// The last day there is, 2199-12-31.
  public static let last = CivilDate(unchecked: ordinals.upperBound - 1)

  /// The day with a number that is known to lie within.
  init(unchecked ordinal: Int) { self.ordinal = ordinal }

  /// The day so many days after 1900-01-01, or nil if it lies outside.
  init?(ordinal: Int) {
    guard CivilDate.ordinals.contains(ordinal) else { return nil }
    self.ordinal = ordinal
  }

  /// The day so many days after 1970-01-01, or nil if it lies outside 1900 to 2199.
  public init?(dayNumber: Int) {
    guard CivilDate.first.dayNumber...CivilDate.last.dayNumber ~= dayNumber else { return nil }
    ordinal = dayNumber + CivilDate.epoch
  }

  /// The day with those parts, or nil if the calendar has none or its year lies outside.
  public init?(year: Int, month: Int, day: Int) {
    guard CivilDate.years.contains(year), 1...12 ~= month,
      1...CivilDate.dayCount(year: year, month: month) ~= day
    else { return nil }
    ordinal = CivilDate.ordinal(year: year, month: month) + day - 1
  }

  /// Days since 1970-01-01, negative before it.
  public var dayNumber: Int { ordinal - CivilDate.epoch }

  /// The day of the week, Monday being 1 and Sunday 7 (ISO 8601).
  public var weekday: Int { ordinal % 7 + 1 }

  /// Whether it is a Saturday or a Sunday.
  public var isWeekend: Bool { ordinal % 7 > 4 }

  /// The day so many days later, or nil if it lies outside 1900 to 2199.
  public func adding(days: Int) -> CivilDate? {
    let (sum, overflows) = ordinal.addingReportingOverflow(days)
    return overflows ? nil : CivilDate(ordinal: sum)
  }

  /// The days from `other` to this day, negative if it is the earlier one.
  public func days(since other: CivilDate) -> Int { ordinal - other.ordinal }
}

extension CivilDate: Comparable {
  /// Whether the first day is the earlier one.
  public static func < (a: CivilDate, b: CivilDate) -> Bool { a.ordinal < b.ordinal }
}
