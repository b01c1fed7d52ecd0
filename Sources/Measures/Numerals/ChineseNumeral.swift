// SPDX-License-Identifier: Apache-2.0

/// Numerals in Chinese characters, the financial ones (壹佰) too.
extension NumeralReader {
  /// Reads a numeral in Chinese characters at `index`.
  ///
  /// 一百零五 is 105, and 一百五 is 150: a last digit right behind a power takes the next lower place.
  static func chinese(_ bytes: Span<UInt8>, at index: Int) -> Numeral? {
    var parts = Parts()
    var i = index
    loop: while i + 2 < bytes.count, i - index < 150 {
      switch symbol(bytes, at: i) {
      case .digit(let value):
        // 二两: behind a digit 两 is a weight.
        if parts.hasDigit, isHan(bytes, at: i, 0xE4, 0xB8, 0xA4) { break loop }
        parts.add(digit: value)
      case .tens(let value):
        guard parts.add(tens: value) else { break loop }
      case .power(let power) where power < 4:
        // 百 and 千 open words (百姓, 千方百计); 十 opens a numeral.
        guard parts.add(power: power) else {
          if i == index { return nil }
          break loop
        }
      case .power(let power):
        guard parts.add(multiplier: power) else {
          if i == index { return nil }
          break loop
        }
      case .none:
        break loop
      }
      i += 3
      guard parts.isSmall else { break loop }
    }
    guard i > index else { return nil }
    var numeral = parts.numeral(end: i)
    decimals(&numeral, bytes)
    hundredMillions(&numeral, bytes)
    return numeral
  }

  /// The parts of a numeral while its characters come in.
  private struct Parts {
    /// What 亿 has closed.
    private var high: Int64 = 0
    /// What 万 has closed since.
    private var total: Int64 = 0
    private var section: Int64 = 0
    private var digits: Int64 = 0
    private var digitCount = 0
    private var powers = 0
    private var lastPower = 0
    private var hasZero = false
    private var hasMultiplier = false
    private var isApproximate = false

    var hasDigit: Bool { digitCount > 0 }

    var isSmall: Bool {
      high < 100_000_000_000_000_000 && total < 100_000_000_000_000_000 && digitCount < 18
    }

    mutating func add(digit value: Int64) {
      digits = digits * 10 + value
      if value == 0, digitCount == 0, powers > 0 {
        // 一百零六: the zero only holds a place.
        hasZero = true
      } else {
        digitCount += 1
      }
    }

    /// 廿 and 卅 stand for two characters.
    mutating func add(tens value: Int64) -> Bool {
      guard digitCount == 0 else { return false }
      section += value
      (powers, lastPower, hasZero) = (powers + 1, 1, false)
      return true
    }

    mutating func add(power: Int) -> Bool {
      let isAbout = isAbout
      if isAbout { isApproximate = true }
      guard digitCount == 1 || isAbout || power == 1 && digitCount == 0 else { return false }
      guard powers == 0 || power < lastPower || lastPower >= 4 || hasZero else { return false }
      section += (digitCount == 0 ? 1 : digits) * (power == 1 ? 10 : power == 2 ? 100 : 1000)
      (powers, lastPower, hasZero) = (powers + 1, power, false)
      (digits, digitCount) = (0, 0)
      return true
    }

    mutating func add(multiplier power: Int) -> Bool {
      // 四亿三万: only at the end does a digit behind 亿 take the next lower place.
      if lastPower < 4 { settle() }
      let base = section + digits
      guard base > 0 || total > 0 || power == 8 && high > 0 else { return false }
      hasMultiplier = true
      if power == 4 {
        guard total == 0 || base == 0 else { return false }
        let (product, overflow) = (total + base).multipliedReportingOverflow(by: 10_000)
        guard !overflow else { return false }
        total = product
      } else {
        // 四万亿三千亿: 亿 closes what stands before it since the last 亿; 亿亿 multiplies.
        let part = total + base
        let (product, overflow) = (part > 0 ? part : high).multipliedReportingOverflow(
          by: 100_000_000
        )
        guard !overflow, part == 0 || high == 0 || part < 10_000 else { return false }
        high = part > 0 ? high + product : product
        total = 0
      }
      (powers, lastPower, hasZero) = (powers + 1, power, false)
      (section, digits, digitCount) = (0, 0, 0)
      return true
    }

    /// 七八, 三五: two digits side by side that mean about as many.
    private var isAbout: Bool {
      let (a, b) = (digits / 10, digits % 10)
      return digitCount == 2 && a > 0 && (b == a + 1 || a == 3 && b == 5)
    }

    /// The last digit takes its place.
    private mutating func settle() {
      if powers > 0, digitCount == 1, lastPower > 1, !hasZero {
        digits *= lastPower == 2 ? 10 : lastPower == 3 ? 100 : lastPower == 4 ? 1000 : 10_000_000
      } else if isAbout {
        isApproximate = true
      }
    }

    func numeral(end: Int) -> Numeral {
      var parts = self
      parts.settle()
      return Numeral(
        value: DecimalNumber(
          mantissa: Int128(parts.high) + Int128(parts.total + parts.section + parts.digits)
        ),
        end: end,
        notation: .chinese,
        digitCount: digitCount,
        hasMultiplier: hasMultiplier,
        isSerial: powers == 0 && digitCount > 1,
        isApproximate: parts.isApproximate,
        power: digitCount == 0 && powers > 0 && lastPower > 1 ? lastPower : nil
      )
    }
  }

  /// Takes 点 and digits behind it (零点五), and 万 or 亿 behind those (一点二亿).
  private static func decimals(_ numeral: inout Numeral, _ bytes: Span<UInt8>) {
    var i = numeral.end
    guard isHan(bytes, at: i, 0xE7, 0x82, 0xB9) || isHan(bytes, at: i, 0xE9, 0xBB, 0x9E),
      !numeral.isApproximate
    else { return }
    i += 3
    let first = i
    var mantissa = numeral.value.mantissa
    var count = 0
    while i + 2 < bytes.count, count < 18, case .digit(let digit) = symbol(bytes, at: i) {
      mantissa = mantissa * 10 + Int128(digit)
      count += 1
      i += 3
    }
    guard count > 0, !TimeWords.shipped.isName(bytes, at: first),
      !isClock(bytes, numeral, first: first, end: i)
    else { return }
    numeral.value = DecimalNumber(mantissa: mantissa, exponent: -count)
    numeral.hasPoint = true
    numeral.isSerial = false
    while let (power, end) = multiplier(bytes, at: i), power >= 2 {
      numeral.value.exponent += power
      numeral.isTooLong = numeral.isTooLong || numeral.value.exponent > longest
      numeral.power = (numeral.power ?? 0) + power
      numeral.hasMultiplier = true
      i = end
    }
    numeral.end = i
  }

  /// 八点二十, 三点一刻, 九点零五分: what follows 点 are minutes.
  private static func isClock(
    _ bytes: Span<UInt8>,
    _ numeral: Numeral,
    first: Int,
    end: Int
  ) -> Bool {
    if end + 2 < bytes.count, case .power(1) = symbol(bytes, at: end) { return true }
    if stands("刻", at: end, in: bytes) { return true }
    let isMinute = stands("分", at: end, in: bytes) && !stands("分之", at: end, in: bytes)
    return isMinute && numeral.value.mantissa > 0 && end - first == 6
  }

  /// A character of a Chinese numeral.
  enum Symbol {
    case digit(Int64)
    case tens(Int64)
    case power(Int)
    case none
  }

  /// What the character of three bytes at `i` says in a numeral.
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
      case 0xBC8D: return .digit(5)  // 伍
      case 0xBB9F: return .power(3)  // 仟
      case 0xBDB0: return .power(2)  // 佰
      default: return .none
      }
    case 0xE5:
      switch rest {
      case 0x9B9B: return .digit(4)
      case 0x85AD: return .digit(6)
      case 0x85AB: return .digit(8)
      case 0x85A9: return .digit(2)  // 兩
      case 0x8F83: return .digit(3)  // 參
      case 0x8484: return .power(8)  // 億
      case 0x8D81: return .power(1)
      case 0x8D83: return .power(3)
      case 0xA3B9: return .digit(1)  // 壹
      case 0x8F81: return .digit(3)  // 叁
      case 0x8F82: return .digit(3)  // 叄
      case 0xBBBF: return .tens(20)  // 廿
      case 0x8D85: return .tens(30)  // 卅
      default: return .none
      }
    case 0xE6:
      switch rest {
      case 0x9F92: return .digit(7)  // 柒
      case 0x8D8C: return .digit(8)  // 捌
      case 0x8BBE: return .power(1)  // 拾
      default: return .none
      }
    case 0xE7:
      switch rest {
      case 0x99BE: return .power(2)
      case 0x8E96: return .digit(9)  // 玖
      default: return .none
      }
    case 0xE8:
      switch rest {
      case 0xB4B0: return .digit(2)  // 贰
      case 0xB2B3: return .digit(2)  // 貳
      case 0x8286: return .digit(4)  // 肆
      case 0x90AC: return .power(4)  // 萬
      default: return .none
      }
    case 0xE9:
      switch rest {
      case 0x9BB6: return .digit(0)
      case 0x9986: return .digit(6)  // 陆
      case 0x99B8: return .digit(6)  // 陸
      default: return .none
      }
    default: return .none
    }
  }
}
