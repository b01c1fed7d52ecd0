// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// A day of the year of a plan, or of a year beside it: 12月31日, 上年9月30日.
public struct YearDay: Sendable, Hashable {
  /// Years after the plan's own (-1 the year before).
  public var yearOffset: Int
  /// The month, 1 to 12.
  public var month: Int
  /// The day; it must be one that the month has in every year.
  public var day: Int

  /// A day of the year.
  public init(yearOffset: Int = 0, month: Int, day: Int) {
    self.yearOffset = yearOffset
    self.month = month
    self.day = day
  }

  /// The date in the plan of `year`; nil where the calendar has none.
  public func date(in year: Int) -> CivilDate? {
    CivilDate(year: year + yearOffset, month: month, day: day)
  }
}
