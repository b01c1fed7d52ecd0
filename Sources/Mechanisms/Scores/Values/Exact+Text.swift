// SPDX-License-Identifier: Apache-2.0

extension Exact {
  /// The number in a text such as `216.65` or `-3`: ASCII digits, at most 15 in all and at most 6
  /// behind the point; nil for anything else.
  public init?(_ text: String) {
    var bytes = ArraySlice(text.utf8)
    let isNegative = bytes.first == 0x2D
    if isNegative { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : nil
    let digits = parts[0] + (fraction ?? [])
    let places = fraction?.count ?? 0
    guard !parts[0].isEmpty, fraction?.isEmpty != true, digits.count <= 15,
      places <= 6, digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let mantissa = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    self.init(isNegative ? -mantissa : mantissa, places: places)
  }

  /// The number rounded half away from zero and written with exactly so many places: `87.23`.
  public func text(places: Int) -> String {
    let scaled = rounded(places: places) * Exact(Int(Self.power(places)))
    var digits = String(scaled.numerator.magnitude)
    let sign = scaled.numerator < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    digits = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    return sign + digits.dropLast(places) + "." + digits.suffix(places)
  }

  /// The number as a share in hundredths: `87.23 %`.
  public func percent(places: Int = 2) -> String {
    (self * 100).text(places: places) + " %"
  }
}

extension Exact: CustomStringConvertible {
  /// The whole truth: a decimal where it ends within 6 places, else a fraction, `41/47`.
  public var description: String {
    for places in 0...6 where Self.power(places) % denominator == 0 {
      return text(places: places)
    }
    return "\(numerator)/\(denominator)"
  }
}
