// SPDX-License-Identifier: Apache-2.0

/// A decimal number: `mantissa × 10^exponent`, exact.
public struct DecimalNumber: Sendable, Hashable {
  /// The digits as an integer.
  public var mantissa: Int64
  /// The power of ten they are multiplied with.
  public var exponent: Int

  /// Makes a number from its parts.
  public init(mantissa: Int64, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// The nearest binary value; exact for whole numbers below 2^53.
  public var doubleValue: Double {
    var value = Double(mantissa)
    var left = exponent
    while left > 0 {
      value *= 10
      left -= 1
    }
    if left < 0 {
      var divisor = 1.0
      while left < 0 {
        divisor *= 10
        left += 1
      }
      value /= divisor
    }
    return value
  }

  static func < (a: DecimalNumber, b: DecimalNumber) -> Bool { a.doubleValue < b.doubleValue }
}

/// How a bound word binds a number.
public enum Bound: Sendable, Hashable {
  /// 以上, 不低于, 超过, 余, 多.
  case atLeast
  /// 以下, 以内, 不超过.
  case atMost
  /// 左右, 约, 近.
  case about
}

/// How a numeral is written.
public enum Notation: Sendable, Hashable {
  /// 12, 1.5万
  case digits
  /// 十二, 两
  case chinese
}

/// A number with its unit and bounds, at its place in a text.
public struct Quantity: Sendable {
  /// From the numeral's first byte to the end of the unit and of a bound that follows.
  public var span: Range<Int>
  /// The numeral alone, its multiplier and 余 included.
  public var numeral: Range<Int>
  /// In base units, 万 and 亿 multiplied out.
  public var value: DecimalNumber
  /// The upper end of a range.
  public var upper: DecimalNumber?
  /// The standard spelling of the unit; empty where there is none.
  public var unit: String
  /// What the unit counts; nil where there is none.
  public var kind: UnitKind?
  /// Where the unit stands; empty at the end of the numeral where there is none.
  public var unitSpan: Range<Int>
  /// A bound before the numeral.
  public var leading: Bound?
  /// Where a bound before the numeral begins; the numeral's start if there is none.
  public var leadingStart: Int
  /// A bound after the unit, or 余 and 多 within.
  public var trailing: Bound?
  /// The bound after the unit is 以上 or another that may make a threshold.
  public var trailingIsWord: Bool
  /// How the numeral is written.
  public var notation: Notation
  /// Whether 万 or 亿 stands in the numeral.
  public var hasMultiplier: Bool
  /// Whether the numeral has a decimal point.
  public var hasPoint: Bool
  /// Whether 第 stands before the numeral.
  public var isOrdinal: Bool

  /// Whether the unit is one character, and this one.
  ///
  /// Two short strings that differ take `==` some hundred instructions; this takes ten.
  @inlinable
  package func hasUnit(_ character: Unicode.Scalar) -> Bool {
    var scalars = unit.unicodeScalars.makeIterator()
    return scalars.next() == character && scalars.next() == nil
  }

  /// The bound that counts: one before the numeral rules over one after.
  public var bound: Bound? { leading ?? trailing }
}
