// SPDX-License-Identifier: Apache-2.0
package import WorkingDays

/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Sendable, Hashable, Comparable {
  /// May be negative.
  package let milliseconds: Int64

  /// Makes a moment.
  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  /// The moment right behind it: what lies before that one has come by now, to the millisecond.
  package var next: Timestamp { Timestamp(milliseconds: milliseconds + 1) }

  /// The moment so many seconds earlier.
  package func earlier(bySeconds seconds: Int64) -> Timestamp {
    Timestamp(milliseconds: milliseconds - seconds * 1000)
  }

  /// The moment so many seconds later.
  package func later(bySeconds seconds: Int64) -> Timestamp {
    Timestamp(milliseconds: milliseconds + seconds * 1000)
  }
}

extension Timestamp {
  /// China has one time, eight hours before that of Greenwich, and no summer time since 1992.
  private static let offsetMinutes: Int64 = 8 * 60

  private static let minute: Int64 = 60_000

  /// The beginning of a minute in China.
  package init(_ moment: CivilMoment) {
    let minutes = Int64(moment.date.dayNumber) * 1440 + Int64(moment.minute)
    self.init(milliseconds: (minutes - Self.offsetMinutes) * Self.minute)
  }

  /// The minute in China; the first or the last there is for a moment outside 1900 to 2199.
  package var civil: CivilMoment {
    let minutes = floor(milliseconds, Self.minute) + Self.offsetMinutes
    let day = floor(minutes, 1440)
    guard let date = CivilDate(dayNumber: Int(day)) else {
      return CivilMoment(day < 0 ? .first : .last)
    }
    return CivilMoment(date).adding(minutes: Int(minutes - day * 1440)) ?? CivilMoment(date)
  }

  /// The day in China.
  package var date: CivilDate { civil.date }
}

/// The quotient, rounded down.
private func floor(_ a: Int64, _ b: Int64) -> Int64 {
  let quotient = a / b
  return a % b < 0 ? quotient - 1 : quotient
}
