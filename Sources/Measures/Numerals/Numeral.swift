// SPDX-License-Identifier: Apache-2.0

/// A numeral at its place, before its unit is known.
struct Numeral {
  var value: DecimalNumber
  var end: Int
  var notation: Notation
  var hasMultiplier = false
  var hasPoint = false
  /// 余 or 多 stands within.
  var hasMore = false
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

enum NumeralReader {
  /// Reads a numeral in digits at `index`: digits, a decimal part, 余 or 多, 十 to 亿.
  static func digits(_ bytes: Span<UInt8>, at index: Int) -> Numeral? {
    var i = index
    var mantissa: Int64 = 0
    var exponent = 0
    var count = 0
    while i < bytes.count, isASCIIDigit(bytes[i]) {
      if count < 17 {
        mantissa = mantissa * 10 + Int64(bytes[i] - 0x30)
      } else {
        exponent += 1
      }
      count += 1
      i += 1
    }
    guard count > 0 else { return nil }
    var numeral = Numeral(value: DecimalNumber(mantissa: mantissa), end: i, notation: .digits)
    if i + 1 < bytes.count, bytes[i] == 0x2E, isASCIIDigit(bytes[i + 1]) {
      i += 1
      while i < bytes.count, isASCIIDigit(bytes[i]) {
        if count < 17 {
          mantissa = mantissa * 10 + Int64(bytes[i] - 0x30)
          exponent -= 1
        }
        count += 1
        i += 1
      }
      numeral.hasPoint = true
    }
    numeral.value = DecimalNumber(mantissa: mantissa, exponent: exponent)
    numeral.end = i
    multiply(&numeral, bytes)
    return numeral
  }

  /// Takes 余 or 多 and the multipliers that follow a numeral.
  private static func multiply(_ numeral: inout Numeral, _ bytes: Span<UInt8>) {
    var i = numeral.end
    if let after = more(bytes, at: i), multiplier(bytes, at: after) != nil {
      numeral.hasMore = true
      i = after
    }
    while let (power, end) = multiplier(bytes, at: i) {
      numeral.value.exponent += power
      numeral.hasMultiplier = numeral.hasMultiplier || power >= 3
      i = end
      if let after = more(bytes, at: i) {
        if multiplier(bytes, at: after) != nil {
          numeral.hasMore = true
          i = after
        }
      }
      // 3万5千, 2亿3千万: a lower digit with a lower power.
      var highest = power
      while i < bytes.count, isASCIIDigit(bytes[i]), highest > 2,
        let tail = tail(bytes, at: i, below: highest)
      {
        numeral.value = sum(numeral.value, tail.value)
        highest = tail.value.exponent
        i = tail.end
      }
    }
    numeral.end = i
  }

  private static func sum(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
    let exponent = min(a.exponent, b.exponent)
    func scaled(_ n: DecimalNumber) -> Int64 {
      var mantissa = n.mantissa
      for _ in 0..<max(0, n.exponent - exponent) { mantissa = mantissa &* 10 }
      return mantissa
    }
    return DecimalNumber(mantissa: scaled(a) &+ scaled(b), exponent: exponent)
  }

  private static func tail(
    _ bytes: Span<UInt8>,
    at index: Int,
    below power: Int
  ) -> (value: DecimalNumber, end: Int)? {
    var i = index
    var mantissa: Int64 = 0
    while i < bytes.count, isASCIIDigit(bytes[i]), i - index < 4 {
      mantissa = mantissa * 10 + Int64(bytes[i] - 0x30)
      i += 1
    }
    guard var (lower, end) = multiplier(bytes, at: i) else { return nil }
    // 3千万 within 2亿3千万.
    if lower < 4, let (more, after) = multiplier(bytes, at: end), more == 4 {
      lower += more
      end = after
    }
    guard lower < power else { return nil }
    return (DecimalNumber(mantissa: mantissa, exponent: lower), end)
  }

  /// The end of 余 or 多 at `index`.
  static func more(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    if isHan(bytes, at: index, 0xE4, 0xBD, 0x99) || isHan(bytes, at: index, 0xE5, 0xA4, 0x9A) {
      return index + 3
    }
    return nil
  }

  /// 十, 百, 千, 万 or 亿 at `index`, unless it begins a unit (千瓦) or another word (百分点).
  private static func multiplier(
    _ bytes: Span<UInt8>,
    at index: Int
  ) -> (power: Int, end: Int)? {
    guard index + 2 < bytes.count, bytes[index] >= 0xE4, bytes[index] <= 0xE7 else { return nil }
    if isHan(bytes, at: index, 0xE4, 0xB8, 0x87) { return (4, index + 3) }
    if isHan(bytes, at: index, 0xE4, 0xBA, 0xBF) { return (8, index + 3) }
    if isHan(bytes, at: index, 0xE5, 0x8D, 0x83) {
      return UnitTable.shipped.longest(bytes, at: index) == nil ? (3, index + 3) : nil
    }
    if isHan(bytes, at: index, 0xE7, 0x99, 0xBE) {
      return UnitTable.shipped.longest(bytes, at: index) == nil ? (2, index + 3) : nil
    }
    return nil
  }

  /// Reads a numeral in Chinese characters at `index`.
  static func chinese(_ bytes: Span<UInt8>, at index: Int) -> Numeral? {
    var total: Int64 = 0
    var section: Int64 = 0
    var digits: Int64 = 0
    var digitCount = 0
    var powers = 0
    var i = index
    var numeral = Numeral(value: DecimalNumber(mantissa: 0), end: index, notation: .chinese)
    loop: while i + 2 < bytes.count, i - index < 60 {
      switch symbol(bytes, at: i) {
      case .digit(let value):
        digits = digits * 10 + value
        // 一百零六: the zero only holds a place.
        if value > 0 || digitCount > 0 || powers == 0 { digitCount += 1 }
      case .power(let power) where power < 4:
        // 百 and 千 open words (百姓, 千方百计); 十 opens a numeral.
        guard digitCount == 1 || power == 1 && digitCount == 0 else {
          if i == index { return nil }
          break loop
        }
        section += (digitCount == 0 ? 1 : digits) * (power == 1 ? 10 : power == 2 ? 100 : 1000)
        powers += 1
        (digits, digitCount) = (0, 0)
      case .power(let power):
        let base = section + digits
        guard base > 0 || total > 0 else { return nil }
        numeral.hasMultiplier = true
        // 一亿二千万: 亿 closes what stands before it, 万 only its own part.
        total =
          power == 8 ? (total + base) * 100_000_000 : total + base * 10_000
        powers += 1
        (section, digits, digitCount) = (0, 0, 0)
      case .none:
        break loop
      }
      i += 3
      guard total < 1_000_000_000_000 else { break loop }
    }
    guard i > index else { return nil }
    numeral.value = DecimalNumber(mantissa: total + section + digits)
    numeral.end = i
    return numeral
  }

  /// A character of a Chinese numeral.
  enum Symbol {
    case digit(Int64)
    case power(Int)
    case none
  }

  @inline(__always)
  static func symbol(_ bytes: Span<UInt8>, at i: Int) -> Symbol {
    let rest = UInt16(bytes[i + 1]) << 8 | UInt16(bytes[i + 2])
    switch bytes[i] {
    case 0xE3: return rest == 0x8087 ? .digit(0) : .none
    case 0xE4:
      switch rest {
      case 0xB880: return .digit(1)
      case 0xBA8C: return .digit(2)
      case 0xB8A4: return .digit(2)
      case 0xB889: return .digit(3)
      case 0xBA94: return .digit(5)
      case 0xB883: return .digit(7)
      case 0xB99D: return .digit(9)
      case 0xB887: return .power(4)
      case 0xBABF: return .power(8)
      default: return .none
      }
    case 0xE5:
      switch rest {
      case 0x9B9B: return .digit(4)
      case 0x85AD: return .digit(6)
      case 0x85AB: return .digit(8)
      case 0x8D81: return .power(1)
      case 0x8D83: return .power(3)
      default: return .none
      }
    case 0xE7: return rest == 0x99BE ? .power(2) : .none
    case 0xE9: return rest == 0x9BB6 ? .digit(0) : .none
    default: return .none
    }
  }
}
