// SPDX-License-Identifier: Apache-2.0

/// A unit that lengths of time are counted in.
public enum TimeUnit: UInt8, Sendable, CaseIterable {
  /// Calendar years.
  case year
  /// Calendar months.
  case month
  /// Weeks of seven days.
  case week
  /// Days.
  case day
  /// Hours.
  case hour
  /// Minutes.
  case minute
  /// Seconds.
  case second
}

/// A length of time as it is said: 两天零三小时 is two days and three hours.
public struct TimeLength: Sendable, Hashable {
  /// How many years, months, weeks and days.
  private var days = SIMD4<Int32>()
  /// How many hours, minutes and seconds.
  private var clock = SIMD4<Int32>()
  /// The smallest unit that is there.
  var smallest = TimeUnit.second
  /// The power of ten that the count of the smallest unit is multiplied with: −1 for 1.5小时.
  var scale: Int8 = 0

  /// A length in one unit; nil where the number is too large or has more than nine digits.
  init?(_ value: DecimalNumber, _ unit: TimeUnit) {
    var mantissa = value.mantissa
    var exponent = value.exponent
    guard mantissa > 0, mantissa < 2_000_000_000, exponent <= 9 else { return nil }
    while exponent > 0, mantissa < 2_000_000_000 {
      mantissa *= 10
      exponent -= 1
    }
    while exponent < 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    guard mantissa < 2_000_000_000, exponent <= 0, exponent > -10 else { return nil }
    if unit.rawValue < 4 {
      days[Int(unit.rawValue)] = Int32(mantissa)
    } else {
      clock[Int(unit.rawValue) - 4] = Int32(mantissa)
    }
    smallest = unit
    scale = Int8(exponent)
  }

  /// This length and another in a smaller unit; nil where the parts do not follow one another.
  func adding(_ other: TimeLength) -> TimeLength? {
    guard scale == 0, other.smallest.rawValue > smallest.rawValue else { return nil }
    var sum = self
    sum.days &+= other.days
    sum.clock &+= other.clock
    sum.smallest = other.smallest
    sum.scale = other.scale
    return sum
  }

  private func count(_ unit: TimeUnit) -> Int {
    Int(unit.rawValue < 4 ? days[Int(unit.rawValue)] : clock[Int(unit.rawValue) - 4])
  }

  /// How many of a unit, where that is a whole number.
  public subscript(unit: TimeUnit) -> Int? {
    unit == smallest && scale != 0 ? nil : count(unit)
  }

  /// Whether it is the shorter one, where a year has 365 days and a month 30.
  package func isShorter(than other: TimeLength) -> Bool { billionths < other.billionths }

  /// Its billionths of a second, of which the shortest length has whole ones.
  private var billionths: Int128 {
    let lengths: [Int128] = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1]
    var sum: Int128 = 0
    for unit in TimeUnit.allCases {
      var part = Int128(count(unit)) * lengths[Int(unit.rawValue)] * 1_000_000_000
      if unit == smallest { for _ in 0 ..< -Int(scale) { part /= 10 } }
      sum += part
    }
    return sum
  }

  /// Whether it is made of days and longer units only.
  var isOfDays: Bool { smallest.rawValue <= TimeUnit.day.rawValue }

  /// The day that lies so much later, or earlier where `sign` is −1.
  ///
  /// Half a month counts 15 days and half a year six months; other fractions are cut to days of a
  /// year of 365 and a month of 30.
  func from(_ day: CivilDay, sign: Int) -> CivilDay {
    var months = 12 * count(.year) + count(.month)
    var days = 7 * count(.week) + count(.day)
    if scale != 0 {
      let fraction = count(smallest)
      var divisor = 1
      for _ in 0 ..< -Int(scale) { divisor *= 10 }
      switch smallest {
      case .year:
        months = 12 * fraction / divisor
        days = 365 * (12 * fraction % divisor) / (12 * divisor)
      case .month:
        months = 12 * count(.year) + fraction / divisor
        days = 30 * (fraction % divisor) / divisor
      case .week: days = 7 * fraction / divisor
      case .day: days = 7 * count(.week) + fraction / divisor
      default: break
      }
    }
    return day.advanced(byMonths: sign * months).advanced(byDays: sign * days)
  }
}

extension TimeLength: CustomStringConvertible {
  /// The length as ISO 8601: `P3Y`, `PT1.5H`, `P2DT3H`.
  public var description: String {
    var text = "P"
    let letters: [Character] = ["Y", "M", "W", "D", "H", "M", "S"]
    var isTime = false
    for unit in TimeUnit.allCases {
      let count = count(unit)
      guard count != 0 else { continue }
      if unit.rawValue >= TimeUnit.hour.rawValue, !isTime {
        text += "T"
        isTime = true
      }
      let number = DecimalNumber(
        mantissa: Int128(count),
        exponent: unit == smallest ? Int(scale) : 0
      )
      text += number.description
      text.append(letters[Int(unit.rawValue)])
    }
    return text
  }
}
