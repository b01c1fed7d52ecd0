// SPDX-License-Identifier: Apache-2.0

/// A decimal number: `mantissa × 10^exponent`, exact.
public struct DecimalNumber: Sendable, Hashable {
  /// The digits as an integer; at most 36 of them when read from a text.
  public var mantissa: Int128
  /// The power of ten they are multiplied with.
  public var exponent: Int

  /// Makes a number from its parts.
  public init(mantissa: Int128, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// The nearest binary value, so that a greater number never has a smaller one; exact for whole
  /// numbers below 2^53.
  public var doubleValue: Double {
    // A binary value holds 53 bits and 10^22 exactly: one step is rounded only. Nearly every number
    // is so short, and the words of the others are read many times slower.
    guard let whole = Int64(exactly: mantissa), whole.magnitude <= 1 << 53, -22...22 ~= exponent
    else { return Double("\(mantissa)e\(exponent)") ?? 0 }
    var power = 1.0
    var left = exponent.magnitude
    while left > 0 {
      power *= 10
      left -= 1
    }
    return exponent < 0 ? Double(whole) / power : Double(whole) * power
  }

  /// Whether the first number is the smaller one; exact where both fit 38 digits at one exponent.
  static func < (a: DecimalNumber, b: DecimalNumber) -> Bool {
    if a.exponent == b.exponent { return a.mantissa < b.mantissa }
    guard let (x, y, _) = aligned(a, b) else { return a.doubleValue < b.doubleValue }
    return x < y
  }

  /// The sum; nil where it takes more than 38 digits.
  func adding(_ other: DecimalNumber) -> DecimalNumber? {
    guard let (x, y, exponent) = Self.aligned(self, other) else { return nil }
    let (sum, overflow) = x.addingReportingOverflow(y)
    return overflow ? nil : DecimalNumber(mantissa: sum, exponent: exponent)
  }

  /// The product; nil where it takes more than 38 digits.
  func multiplied(by other: DecimalNumber) -> DecimalNumber? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    return overflow
      ? nil : DecimalNumber(mantissa: product, exponent: exponent + other.exponent)
  }

  /// The quotient; exact where it ends within 36 digits, else rounded to 16 significant ones.
  func divided(by other: DecimalNumber) -> DecimalNumber? {
    guard other.mantissa != 0, mantissa.magnitude < 1_000_000_000_000_000_000 else { return nil }
    var rest = mantissa
    var steps = 0
    while rest % other.mantissa != 0, rest.magnitude < 10_000_000_000_000_000_000_000_000_000_000 {
      rest *= 10
      steps += 1
    }
    var quotient = rest / other.mantissa
    if rest % other.mantissa != 0 {
      while quotient.magnitude >= 10_000_000_000_000_000 {
        let tail = quotient % 10
        quotient = quotient / 10 + (tail >= 5 ? 1 : tail <= -5 ? -1 : 0)
        steps -= 1
      }
    }
    return DecimalNumber(mantissa: quotient, exponent: exponent - other.exponent - steps)
  }

  /// Both mantissas at the lower of the two exponents.
  private static func aligned(
    _ a: DecimalNumber,
    _ b: DecimalNumber
  ) -> (Int128, Int128, exponent: Int)? {
    let exponent = min(a.exponent, b.exponent)
    func scaled(_ number: DecimalNumber) -> Int128? {
      var mantissa = number.mantissa
      guard mantissa != 0 else { return 0 }
      for _ in 0..<number.exponent - exponent {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        mantissa = product
      }
      return mantissa
    }
    guard let x = scaled(a), let y = scaled(b) else { return nil }
    return (x, y, exponent)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// Every digit, without an exponent and without zeros behind the point: `35000`, `0.5`, `-3`.
  public var description: String {
    guard mantissa != 0 else { return "0" }
    var digits = Array(String(mantissa.magnitude).utf8)
    var places = exponent
    while places < 0, digits.count > 1, digits.last == 0x30 {
      digits.removeLast()
      places += 1
    }
    var text: [UInt8] = mantissa < 0 ? [0x2D] : []
    if places >= 0 {
      text += digits
      text += [UInt8](repeating: 0x30, count: places)
    } else if digits.count > -places {
      text += digits[..<(digits.count + places)]
      text.append(0x2E)
      text += digits[(digits.count + places)...]
    } else {
      text += [0x30, 0x2E] + [UInt8](repeating: 0x30, count: -places - digits.count)
      text += digits
    }
    return String(decoding: text, as: UTF8.self)
  }
}
