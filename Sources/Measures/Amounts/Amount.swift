// SPDX-License-Identifier: Apache-2.0

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
@usableFromInline package enum Notation: Sendable, Hashable {
  /// 12, 1.5万
  case digits
  /// 十二, 两
  case chinese
}

/// A number with its unit and bounds, at its place in a text.
@usableFromInline package struct Amount: Sendable {
  /// From the numeral's first byte to the end of the unit and of a bound that follows.
  package var span: Range<Int>
  /// The numeral alone, its multiplier and 余 included.
  package var numeral: Range<Int>
  /// In base units, 万 and 亿 multiplied out.
  package var value: DecimalNumber
  /// The upper end of a range.
  package var upper: DecimalNumber?
  /// The standard spelling of the unit; empty where there is none.
  @usableFromInline package var unit: String
  /// What the unit counts; nil where there is none.
  package var kind: UnitKind?
  /// Where the unit stands; empty at the end of the numeral where there is none.
  package var unitSpan: Range<Int>
  /// A bound before the numeral.
  package var leading: Bound?
  /// Where a bound before the numeral begins; the numeral's start if there is none.
  package var leadingStart: Int
  /// A bound after the unit, or 余 and 多 within.
  package var trailing: Bound?
  /// The bound after the unit is 以上 or another that may make a threshold.
  package var trailingIsWord: Bool
  /// How the numeral is written.
  package var notation: Notation
  /// Whether 万 or 亿 stands in the numeral.
  package var hasMultiplier: Bool
  /// Whether the numeral has a decimal point.
  package var hasPoint: Bool
  /// Whether 第 stands before the numeral.
  package var isOrdinal: Bool

  /// Whether the unit is one character, and this one.
  ///
  /// Two short strings that differ take `==` some hundred instructions; this takes ten.
  @inlinable
  package func hasUnit(_ character: Unicode.Scalar) -> Bool {
    var scalars = unit.unicodeScalars.makeIterator()
    return scalars.next() == character && scalars.next() == nil
  }

  /// The bound that counts: one before the numeral rules over one after.
  package var bound: Bound? { leading ?? trailing }
}
