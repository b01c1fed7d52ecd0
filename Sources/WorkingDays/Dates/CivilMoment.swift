// SPDX-License-Identifier: Apache-2.0

/// A minute of a civil day in China, without a time zone.
///
/// The end of a day (24:00) is the beginning of the next: `2026-02-13T24:00` is read and is printed
/// as `2026-02-14T00:00`.
public struct CivilMoment: Sendable, Hashable {
  /// The day.
  public let date: CivilDate

  /// The minute of the day, 0 to 1439.
  public let minute: Int

  /// The beginning of a day, 00:00.
  public init(_ date: CivilDate) {
    self.date = date
    minute = 0
  }

  /// A minute of a day; 24:00 is the next day's 00:00, and nil on the last day there is.
  public init?(_ date: CivilDate, _ time: MinuteOfDay) {
    self.init(minutes: CivilMoment(date).minutes + time.minutes)
  }

  /// The moment so many minutes after 1900-01-01T00:00, or nil if it lies outside.
  init?(minutes: Int) {
    guard minutes >= 0, let date = CivilDate(ordinal: minutes / 1440) else { return nil }
    self.date = date
    minute = minutes % 1440
  }

  /// Minutes since 1900-01-01T00:00.
  var minutes: Int { date.ordinal * 1440 + minute }

  /// The moment so many minutes later, or nil if it lies outside 1900 to 2199.
  public func adding(minutes count: Int) -> CivilMoment? {
    let (sum, overflows) = minutes.addingReportingOverflow(count)
    return overflows ? nil : CivilMoment(minutes: sum)
  }

  /// The minutes from `other` to this moment, negative if it is the earlier one.
  public func minutes(since other: CivilMoment) -> Int { minutes - other.minutes }
}

extension CivilMoment: Comparable {
  /// Whether the first moment is the earlier one.
  public static func < (a: CivilMoment, b: CivilMoment) -> Bool { a.minutes < b.minutes }
}

extension CivilMoment: CustomStringConvertible, LosslessStringConvertible {
  /// The moment in `text`, which must be `YYYY-MM-DDThh:mm`.
  public init?(_ text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CivilDate(String(parts[0])),
      let time = MinuteOfDay(String(parts[1]))
    else { return nil }
    self.init(date, time)
  }

  /// The moment as `YYYY-MM-DDThh:mm` (ISO 8601, without a zone).
  public var description: String {
    "\(date)T\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
  }
}
