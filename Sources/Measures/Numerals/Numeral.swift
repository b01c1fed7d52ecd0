// SPDX-License-Identifier: Apache-2.0

/// A numeral at its place, before its unit is known.
struct Numeral {
  var value: DecimalNumber
  var end: Int
  var notation: Notation
  /// How many digits stand before the point or the first power.
  var digitCount = 0
  var hasMultiplier = false
  var hasPoint = false
  /// 余 or 多 stands within.
  var hasMore = false
  /// Chinese digits that are read one by one: 二零一八.
  var isSerial = false
  /// 七八个, 三五百: two digits that mean about as many.
  var isApproximate = false
  /// The power that ends it, where it is said with one: 4 for 五万, 8 for 3亿.
  var power: Int?
  /// More digits than a number can keep; such a run is a code.
  var isTooLong = false
}

@inline(__always)
func isASCIIDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

@inline(__always)
func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// Whether the three bytes at `index` are those of one Chinese character.
@inline(__always)
func isHan(_ bytes: Span<UInt8>, at index: Int, _ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
  index >= 0 && index + 2 < bytes.count && bytes[index] == a && bytes[index + 1] == b
    && bytes[index + 2] == c
}

/// Whether `word` stands at `index`.
@inline(__always)
func stands(_ word: StaticString, at index: Int, in bytes: Span<UInt8>) -> Bool {
  let count = word.utf8CodeUnitCount
  guard index >= 0, index + count <= bytes.count else { return false }
  return word.withUTF8Buffer { buffer in
    for i in 0..<count where unsafe buffer[i] != bytes[index + i] { return false }
    return true
  }
}

/// The character at `index`: one of ASCII or of three bytes, U+FFFD for any other and the end.
@inline(__always)
func scalar(_ bytes: Span<UInt8>, at index: Int) -> Unicode.Scalar {
  guard index >= 0, index < bytes.count else { return "\u{FFFD}" }
  let lead = bytes[index]
  if lead < 0x80 { return Unicode.Scalar(lead) }
  guard lead & 0xF0 == 0xE0, index &+ 2 < bytes.count else { return "\u{FFFD}" }
  let value =
    UInt32(lead & 0x0F) << 12 | UInt32(bytes[index &+ 1] & 0x3F) << 6
    | UInt32(bytes[index &+ 2] & 0x3F)
  return Unicode.Scalar(value) ?? "\u{FFFD}"
}

/// Whether one of the Chinese characters of `set` stands at `index`.
func isOneOf(_ set: StaticString, _ bytes: Span<UInt8>, at index: Int) -> Bool {
  guard index >= 0, index + 2 < bytes.count else { return false }
  return set.withUTF8Buffer { buffer in
    var k = 0
    while k + 2 < buffer.count {
      if unsafe buffer[k] == bytes[index] && buffer[k + 1] == bytes[index + 1]
        && buffer[k + 2] == bytes[index + 2]
      {
        return true
      }
      k += 3
    }
    return false
  }
}

/// The digit at `index`, ASCII or full-width, and how many bytes it takes.
@inline(__always)
func digit(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt8, width: Int)? {
  guard index < bytes.count else { return nil }
  let byte = bytes[index]
  if isASCIIDigit(byte) { return (byte - 0x30, 1) }
  if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC, bytes[index + 2] >= 0x90,
    bytes[index + 2] <= 0x99
  {
    return (bytes[index + 2] - 0x90, 3)
  }
  return nil
}

/// Reads numerals in digits and in Chinese characters, and both mixed.
enum NumeralReader {
  /// The most digits that a number keeps.
  static let longest = 36

  /// Reads a numeral of either notation at `index`.
  static func numeral(_ bytes: Span<UInt8>, at index: Int) -> Numeral? {
    guard index < bytes.count else { return nil }
    if bytes[index] < 0x80 || bytes[index] == 0xEF { return digits(bytes, at: index) }
    return index + 2 < bytes.count ? chinese(bytes, at: index) : nil
  }

  /// Reads a numeral in digits at `index`: digits with separators, a decimal part, 余 or 多, 十 to 亿.
  static func digits(_ bytes: Span<UInt8>, at index: Int) -> Numeral? {
    var run = DigitRun()
    var i = run.read(bytes, at: index)
    guard run.count > 0 else { return nil }
    var numeral = Numeral(value: DecimalNumber(mantissa: 0), end: i, notation: .digits)
    // 1,234,567: groups of three behind one to three digits.
    if run.count <= 3, i < bytes.count, bytes[i] == 0x2C {
      while let end = group(bytes, at: i) {
        i = run.read(bytes, at: i + 1)
        i = end
      }
    }
    numeral.digitCount = run.count
    if let end = point(bytes, at: i) {
      let whole = run.count
      i = run.read(bytes, at: end)
      numeral.value.exponent = whole - run.count
      numeral.hasPoint = true
    }
    numeral.value.mantissa = run.value
    numeral.isTooLong = run.count > longest
    numeral.end = i
    guard i < bytes.count else { return numeral }
    switch bytes[i] {
    case 0x65, 0x45: exponent(&numeral, bytes)
    case 0x5E, 0xC3: power(&numeral, bytes)
    case 0x6B: thousand(&numeral, bytes)
    default: break
    }
    switch scalar(bytes, at: numeral.end) {
    case "余", "多", "万", "亿", "千", "百", "萬", "億", " ": multiply(&numeral, bytes)
    case "个": hundredMillions(&numeral, bytes)
    default: break
    }
    return numeral
  }

  /// Takes the 个亿 of 1.5个亿 and 两个亿; 100个亿元以上项目 are a hundred projects.
  static func hundredMillions(_ numeral: inout Numeral, _ bytes: Span<UInt8>) {
    guard !numeral.hasMultiplier, stands("个亿", at: numeral.end, in: bytes),
      !isOneOf("级吨", bytes, at: numeral.end + 6),
      !stands("元", at: numeral.end + 6, in: bytes)
        || !isOneOf("以级企项大产镇村园县楼集俱", bytes, at: numeral.end + 9)
    else { return }
    numeral.value.exponent += 8
    numeral.power = 8
    numeral.hasMultiplier = true
    numeral.end += 6
  }

  /// Digits in a row, added up as they come.
  private struct DigitRun {
    var count = 0
    private var low: UInt64 = 0
    private var wide: Int128 = 0

    var value: Int128 { count <= 18 ? Int128(low) : wide }

    /// Reads digits and returns where they end.
    mutating func read(_ bytes: Span<UInt8>, at index: Int) -> Int {
      var i = index
      let limit = min(bytes.count, index &+ 18 &- count)
      while i < limit {
        let digit = bytes[i] &- 0x30
        guard digit < 10 else { break }
        low = low &* 10 &+ UInt64(digit)
        i = i &+ 1
      }
      count = count &+ (i &- index)
      // The rest is rare: full-width digits, and more than a machine word holds.
      guard i < bytes.count, bytes[i] == 0xEF || count >= 18 else { return i }
      return readWide(bytes, at: i)
    }

    private mutating func readWide(_ bytes: Span<UInt8>, at index: Int) -> Int {
      var i = index
      while let (digit, width) = digit(bytes, at: i) {
        if count < 18 {
          low = low &* 10 &+ UInt64(digit)
        } else if count < NumeralReader.longest {
          if count == 18 { wide = Int128(low) }
          wide = wide &* 10 &+ Int128(digit)
        }
        count += 1
        i += width
      }
      return i
    }
  }

  /// The end of a comma and three digits that no fourth follows.
  private static func group(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard index + 3 < bytes.count, bytes[index] == 0x2C, isASCIIDigit(bytes[index + 1]),
      isASCIIDigit(bytes[index + 2]), isASCIIDigit(bytes[index + 3]),
      index + 4 >= bytes.count || !isASCIIDigit(bytes[index + 4])
    else { return nil }
    return index + 4
  }

  /// Where the decimals begin behind a point, ASCII or full-width.
  private static func point(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    if bytes[index] == 0x2E { return digit(bytes, at: index + 1) == nil ? nil : index + 1 }
    guard isHan(bytes, at: index, 0xEF, 0xBC, 0x8E), digit(bytes, at: index + 3) != nil else {
      return nil
    }
    return index + 3
  }

  /// Takes the exponent of 1.5e3.
  private static func exponent(_ numeral: inout Numeral, _ bytes: Span<UInt8>) {
    var i = numeral.end
    guard i + 1 < bytes.count, bytes[i] | 0x20 == 0x65 else { return }
    i += 1
    let isNegative = bytes[i] == 0x2D
    if isNegative || bytes[i] == 0x2B { i += 1 }
    var power = 0
    let first = i
    while i < bytes.count, isASCIIDigit(bytes[i]), i - first < 3 {
      power = power * 10 + Int(bytes[i] - 0x30)
      i += 1
    }
    guard i > first, power <= 30,
      i >= bytes.count || !isASCIIDigit(bytes[i]) && !isASCIILetter(bytes[i])
    else { return }
    numeral.value.exponent += isNegative ? -power : power
    numeral.hasPoint = numeral.hasPoint || isNegative
    numeral.end = i
  }

  /// Takes the power of 2^5 and of 3.6×10^5, as long as its digits can be kept.
  private static func power(_ numeral: inout Numeral, _ bytes: Span<UInt8>) {
    var i = numeral.end
    var base = numeral.value
    var result = DecimalNumber(mantissa: 1)
    if stands("×10", at: i, in: bytes) {
      (result, base, i) = (base, DecimalNumber(mantissa: 10), i + 4)
    }
    guard i + 1 < bytes.count, bytes[i] == 0x5E else { return }
    i += bytes[i + 1] == 0x2B ? 2 : 1
    guard i < bytes.count, let (first, width) = digit(bytes, at: i) else { return }
    var exponent = Int(first)
    i += width
    if let (second, width) = digit(bytes, at: i) {
      exponent = exponent * 10 + Int(second)
      i += width
    }
    guard digit(bytes, at: i) == nil else { return }
    for _ in 0..<exponent {
      guard let product = result.multiplied(by: base) else { return }
      result = product
    }
    numeral.value = result
    numeral.end = i
  }

  /// Takes the k of 15k, where no word goes on with it.
  private static func thousand(_ numeral: inout Numeral, _ bytes: Span<UInt8>) {
    let i = numeral.end
    guard i < bytes.count, bytes[i] == 0x6B,
      i + 1 >= bytes.count || !isASCIILetter(bytes[i + 1]) && !isASCIIDigit(bytes[i + 1])
    else { return }
    numeral.value.exponent += 3
    numeral.power = 3
    numeral.hasMultiplier = true
    numeral.end = i + 1
  }

  /// Takes 余 or 多 and the multipliers that follow a numeral.
  private static func multiply(_ numeral: inout Numeral, _ bytes: Span<UInt8>) {
    var i = numeral.end
    guard i + 2 < bytes.count else { return }
    if bytes[i] == 0x20, stands("万", at: i + 1, in: bytes) || stands("亿", at: i + 1, in: bytes) {
      i += 1  // 50 万 欧元
    }
    if let after = more(bytes, at: i), multiplier(bytes, at: after) != nil {
      numeral.hasMore = true
      i = after
    }
    while let (power, end) = multiplier(bytes, at: i) {
      numeral.value.exponent += power
      // 万亿万亿万亿: nobody counts so far.
      numeral.isTooLong = numeral.isTooLong || numeral.value.exponent > longest
      numeral.power = (numeral.power ?? 0) + power
      numeral.hasMultiplier = numeral.hasMultiplier || power >= 3
      i = end
      if let after = more(bytes, at: i), multiplier(bytes, at: after) != nil {
        numeral.hasMore = true
        i = after
      }
      guard mayGoOn(bytes, at: i) else { break }
      // 3万5千, 2亿3千万, 3万五千: lower digits with lower powers.
      var highest = numeral.value.exponent < power ? power : numeral.value.exponent
      while let (value, end) = tail(bytes, at: i, below: highest),
        let sum = numeral.value.adding(value)
      {
        numeral.value = sum
        highest = value.exponent
        numeral.power = nil
        i = end
      }
    }
    numeral.end = i
  }

  /// Whether a digit of either notation or another multiplier stands at `i`.
  @inline(__always)
  private static func mayGoOn(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    guard i < bytes.count else { return false }
    if bytes[i] < 0x80 { return isASCIIDigit(bytes[i]) }
    guard i &+ 2 < bytes.count, bytes[i] >= 0xE3 else { return false }
    if bytes[i] == 0xEF { return digit(bytes, at: i) != nil }
    if case .none = symbol(bytes, at: i) { return false }
    return true
  }

  /// A lower part behind a multiplier: 5千, 5 (the next lower place), 五千, or the places in full.
  private static func tail(
    _ bytes: Span<UInt8>,
    at index: Int,
    below power: Int
  ) -> (value: DecimalNumber, end: Int)? {
    guard power > 1, index < bytes.count, bytes[index] < 0x80 || bytes[index] >= 0xE3 else {
      return nil
    }
    guard digit(bytes, at: index) != nil else {
      guard index + 2 < bytes.count, bytes[index] >= 0xE3, case .digit = symbol(bytes, at: index),
        let lower = chinese(bytes, at: index), !lower.isApproximate, !lower.isSerial
      else { return nil }
      // 3万五: the next lower place.
      let isDigit = lower.end == index + 3
      let value = DecimalNumber(
        mantissa: lower.value.mantissa,
        exponent: isDigit ? power - 1 : lower.value.exponent
      )
      return value < DecimalNumber(mantissa: 1, exponent: power) ? (value, lower.end) : nil
    }
    var i = index
    var mantissa: Int128 = 0
    var count = 0
    while count < 9, let (digit, width) = digit(bytes, at: i) {
      mantissa = mantissa * 10 + Int128(digit)
      count += 1
      i += width
    }
    if count <= 4, var (lower, end) = multiplier(bytes, at: i) {
      // 3千万 within 2亿3千万.
      if lower < 4, let (more, after) = multiplier(bytes, at: end), more == 4 {
        lower += more
        end = after
      }
      return lower < power ? (DecimalNumber(mantissa: mantissa, exponent: lower), end) : nil
    }
    // Behind 3万5 stands no sign that a numeral goes on with.
    if i < bytes.count, bytes[i] < 0x80, bytes[i] > 0x20, bytes[i] != 0x2C { return nil }
    if count == 1 { return (DecimalNumber(mantissa: mantissa, exponent: power - 1), i) }
    return count == power ? (DecimalNumber(mantissa: mantissa), i) : nil
  }

  /// The end of 余 or 多 at `index`.
  @inline(__always)
  static func more(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    if isHan(bytes, at: index, 0xE4, 0xBD, 0x99) || isHan(bytes, at: index, 0xE5, 0xA4, 0x9A) {
      return index + 3
    }
    return nil
  }

  /// 十, 百, 千, 万 or 亿 at `index`, unless it begins a unit (千瓦) or another word (百分点).
  @inline(__always)
  static func multiplier(
    _ bytes: Span<UInt8>,
    at index: Int
  ) -> (power: Int, end: Int)? {
    switch scalar(bytes, at: index) {
    case "万", "萬": (4, index + 3)
    case "亿", "億": (8, index + 3)
    case "千": isUnit(bytes, at: index) ? nil : (3, index + 3)
    case "百":
      isUnit(bytes, at: index) || stands("分", at: index + 3, in: bytes) ? nil : (2, index + 3)
    default: nil
    }
  }

  private static func isUnit(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    UnitTable.shipped.longest(bytes, at: index) != nil
  }
}
