// SPDX-License-Identifier: Apache-2.0

/// An exact number: a fraction in lowest terms, so that a person who recomputes a share or a score
/// by hand comes to the very same figure.
///
/// Figures that come in have at most 15 digits, 6 of them behind the point (`init(_:)` of a text
/// refuses longer ones). Every rule of this module stays within 128 bits for such figures; what
/// leaves them traps, as `Int` does, and is never rounded in silence.
public struct Exact: Sendable, Hashable {
  /// The number above the line; bears the sign.
  public let numerator: Int128
  /// The number below the line, at least 1.
  public let denominator: Int128

  /// A whole number.
  public init(_ whole: Int) {
    self.init(reducing: Int128(whole), over: 1)
  }

  /// A decimal number by its digits: `Exact(8723, places: 2)` is 87.23.
  ///
  /// `places` is 0 or more.
  public init(_ digits: Int, places: Int) {
    self.init(reducing: Int128(digits), over: Self.power(places))
  }

  /// The fraction of two whole numbers; nil where the lower one is 0.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(reducing: Int128(numerator), over: Int128(denominator))
  }

  /// So many parts of a whole that has `whole` of them; `whole` is 1 or more.
  init(_ parts: Int, of whole: Int) {
    self.init(reducing: Int128(parts), over: Int128(whole))
  }

  /// The fraction in lowest terms; `denominator` is not 0.
  private init(reducing numerator: Int128, over denominator: Int128) {
    var (larger, smaller) = (numerator.magnitude, denominator.magnitude)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    let divisor = Int128(larger) * denominator.signum()
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// The sum.
  public static func + (a: Exact, b: Exact) -> Exact {
    Exact(
      reducing: a.numerator * b.denominator + b.numerator * a.denominator,
      over: a.denominator * b.denominator
    )
  }

  /// The difference.
  public static func - (a: Exact, b: Exact) -> Exact {
    Exact(
      reducing: a.numerator * b.denominator - b.numerator * a.denominator,
      over: a.denominator * b.denominator
    )
  }

  /// The product.
  public static func * (a: Exact, b: Exact) -> Exact {
    Exact(
      reducing: a.numerator * b.numerator,
      over: a.denominator * b.denominator
    )
  }

  /// The quotient; nil where `other` is 0, for a share of nothing is no share (never 0 %).
  public func divided(by other: Exact) -> Exact? {
    guard other.numerator != 0 else { return nil }
    return Exact(
      reducing: numerator * other.denominator,
      over: denominator * other.numerator
    )
  }

  /// The nearest number with so many decimal places, half away from zero: 0.125 gives 0.13 and
  /// -0.125 gives -0.13 at two places.
  ///
  /// This is how a person rounds (四舍五入).
  public func rounded(places: Int) -> Exact {
    let scale = Self.power(places)
    let rest = (numerator % denominator) * scale
    let twiceTail = (rest % denominator).magnitude * 2
    let step = twiceTail >= denominator.magnitude ? numerator.signum() : 0
    return Exact(
      reducing: (numerator / denominator) * scale + rest / denominator + step,
      over: scale
    )
  }

  /// The number without what is behind the point.
  var wholePart: Int { Int(numerator / denominator) }

  /// Ten to the power of `places`.
  static func power(_ places: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<places { power *= 10 }
    return power
  }
}

extension Exact: Comparable {
  /// Whether the first number is the smaller one; exact for all numbers.
  public static func < (a: Exact, b: Exact) -> Bool {
    a.numerator.multipliedFullWidth(by: b.denominator)
      < b.numerator.multipliedFullWidth(by: a.denominator)
  }
}

extension Exact: ExpressibleByIntegerLiteral {
  /// A whole number written in code.
  public init(integerLiteral value: Int) { self.init(value) }
}
