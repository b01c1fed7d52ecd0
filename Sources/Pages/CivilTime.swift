// SPDX-License-Identifier: Apache-2.0

/// A minute of the Chinese civil calendar (UTC+8, no summer time).
package struct CivilTime: Sendable, Hashable {
  /// The civil year.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int
  /// 0 to 23.
  package let hour: Int
  /// 0 to 59.
  package let minute: Int

  /// The minute of a moment given in milliseconds since 1970-01-01T00:00:00Z.
  package init(milliseconds: Int64) {
    let minutes = Self.floorDivide(milliseconds, 60_000) + 8 * 60
    let days = Self.floorDivide(minutes, 1440)
    let rest = Int(minutes - days * 1440)
    hour = rest / 60
    minute = rest % 60
    // Days to date after Howard Hinnant's `civil_from_days`: eras of 400 years from March.
    let shifted = Int(days) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// `2026-02-20`.
  package var date: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  /// `2026-02-20 12:00`.
  package var dateAndMinute: String { "\(date) \(Self.two(hour)):\(Self.two(minute))" }

  /// `2026-02-20T12:00+08:00`, for machines.
  package var iso: String { "\(date)T\(Self.two(hour)):\(Self.two(minute))+08:00" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
    a >= 0 ? a / b : -((-a + b - 1) / b)
  }
}
