// SPDX-License-Identifier: Apache-2.0
import WorkingDays

/// Moments as tables have them: `2024-01-02T16:24`, `2024/1/2 16:24:05`, `2024年1月2日16时24分`,
/// `20240102 1624`, a day alone, each with an offset of another zone or none, which is China.
enum PastMoment {
  /// Reads a moment to the minute; nil where it is none.
  ///
  /// A day alone is its beginning.
  static func read(_ text: String) -> CivilMoment? {
    var scanner = MomentScanner(text)
    guard let (year, month, day) = scanner.day(),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    guard let minute = scanner.time() else { return nil }
    guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
    return CivilMoment(date).adding(minutes: minute + offset)
  }
}

/// Goes over the characters of a moment.
private struct MomentScanner {
  private let scalars: [UInt32]
  private var place = 0

  init(_ text: String) {
    scalars = text.unicodeScalars.map { scalar in
      // Full-width digits and colons are as ASCII.
      0xFF01...0xFF5E ~= scalar.value ? scalar.value - 0xFEE0 : scalar.value
    }
  }

  var isAtEnd: Bool { place == scalars.count }

  mutating func day() -> (Int, Int, Int)? {
    let start = place
    guard let first = digits() else { return nil }
    if place - start == 8 { return (first / 10_000, first / 100 % 100, first % 100) }
    guard place - start == 4, takes("-/.年"), let month = digits(), takes("-/.月"),
      let day = digits()
    else { return nil }
    _ = takes("日")
    return (first, month, day)
  }

  /// The minute of the day; 0 where the day stands alone.
  mutating func time() -> Int? {
    let hasBreak = takes("Tt ")
    while takes(" ") {}
    if isAtEnd { return 0 }
    guard hasBreak || scalars[place - 1] == 0x65E5 else { return nil }
    let start = place
    guard var hour = digits() else { return nil }
    var minute = 0
    switch place - start {
    case 1, 2:
      guard takes(":时点") else { return nil }
      if let found = digits() {
        minute = found
        _ = takes("分")
        guard seconds() else { return nil }
      }
    case 4: (hour, minute) = (hour / 100, hour % 100)
    case 6: (hour, minute) = (hour / 10_000, hour / 100 % 100)
    default: return nil
    }
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }

  /// The minutes to add so that it is the time of China.
  mutating func offset() -> Int? {
    if isAtEnd { return 0 }
    if takes("Zz") { return 480 }
    let sign = takes("+") ? 1 : takes("-") ? -1 : 0
    guard sign != 0 else { return nil }
    let start = place
    guard var hours = digits() else { return nil }
    var minutes = 0
    if place - start == 4 { (hours, minutes) = (hours / 100, hours % 100) }
    if takes(":") {
      guard let found = digits() else { return nil }
      minutes = found
    }
    guard hours <= 14, minutes < 60 else { return nil }
    return 480 - sign * (hours * 60 + minutes)
  }

  private mutating func seconds() -> Bool {
    guard takes(":") || isDigit else { return true }
    guard let found = digits(), found < 60 else { return false }
    _ = takes("秒")
    if takes(".,") { return digits() != nil }
    return true
  }

  private var isDigit: Bool { place < scalars.count && 0x30...0x39 ~= scalars[place] }

  private mutating func digits() -> Int? {
    let start = place
    var number = 0
    while isDigit, place - start < 9 {
      number = number * 10 + Int(scalars[place] - 0x30)
      place += 1
    }
    return place > start ? number : nil
  }

  private mutating func takes(_ any: String) -> Bool {
    guard place < scalars.count, any.unicodeScalars.contains(where: { $0.value == scalars[place] })
    else { return false }
    place += 1
    return true
  }
}
