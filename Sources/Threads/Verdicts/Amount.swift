// SPDX-License-Identifier: Apache-2.0

/// A value in millionths, so that comparing and adding are exact.
///
/// Values of reports have at most four decimal places; what a `Double` cannot hold exactly (3.1) is
/// rounded to the decimal that was written.
struct Amount: Sendable, Hashable, Comparable {
  let millionths: Int128

  init(millionths: Int128) { self.millionths = millionths }

  /// The decimal that a value of the reading was made from.
  init(_ value: Double) {
    guard value.isFinite, value.magnitude < 9e18 else {
      millionths = 0
      return
    }
    // No rounding of the library: in a debug build it asks for the C library of mathematics.
    let whole = Int64(value)
    let rest = (value - Double(whole)) * 1_000_000
    millionths = Int128(whole) * 1_000_000 + Int128(Int64(rest < 0 ? rest - 0.5 : rest + 0.5))
  }

  static func < (a: Amount, b: Amount) -> Bool { a.millionths < b.millionths }
  static func + (a: Amount, b: Amount) -> Amount { Amount(millionths: a.millionths + b.millionths) }
  static func - (a: Amount, b: Amount) -> Amount { Amount(millionths: a.millionths - b.millionths) }

  var magnitude: Amount { Amount(millionths: millionths < 0 ? -millionths : millionths) }
  /// A tenth of it, towards zero.
  var tenth: Amount { Amount(millionths: millionths / 10) }
  static let half = Amount(millionths: 500_000)
  static let one = Amount(millionths: 1_000_000)
  static let zero = Amount(millionths: 0)

  /// For output only.
  var double: Double { Double(millionths) / 1_000_000 }
}
