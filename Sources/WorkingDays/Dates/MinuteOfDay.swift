// SPDX-License-Identifier: Apache-2.0

/// A time of the day to the minute, from 00:00 to 24:00.
public struct MinuteOfDay: Sendable, Hashable {
  /// Minutes since 00:00, 0 to 1440.
  public let minutes: Int

  /// The time so many minutes after 00:00, or nil if it is no time of a day.
  public init?(minutes: Int) {
    guard 0...1440 ~= minutes else { return nil }
    self.minutes = minutes
  }

  /// A time that is known to be one of a day.
  init(unchecked minutes: Int) { self.minutes = minutes }
}

extension MinuteOfDay: Comparable {
  /// Whether the first time is the earlier one.
  public static func < (a: MinuteOfDay, b: MinuteOfDay) -> Bool { a.minutes < b.minutes }
}

extension MinuteOfDay: CustomStringConvertible, LosslessStringConvertible {
  /// The time in `text`, which must be `hh:mm`, up to `24:00`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == 0x3A, let hour = digits(bytes[0..<2]),
      let minute = digits(bytes[3..<5]), minute < 60
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// The time as `hh:mm`.
  public var description: String { "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))" }
}
