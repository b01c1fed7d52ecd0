// SPDX-License-Identifier: Apache-2.0

/// The shortest decimal of a finite number that reads back as the same number, without an exponent
/// and without a trailing `.0`.
package func plainDecimal(_ value: Double) -> String {
  let words = value.description.split(separator: "e", maxSplits: 1)
  guard let mantissa = words.first else { return "0" }
  guard words.count == 2, let exponent = Int(words[1]) else {
    return mantissa.hasSuffix(".0") ? String(mantissa.dropLast(2)) : String(mantissa)
  }
  let sign = mantissa.hasPrefix("-") ? "-" : ""
  let parts = mantissa.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
  let fraction = parts.count == 2 && parts[1] != "0" ? String(parts[1]) : ""
  let digits = (parts.first.map(String.init) ?? "0") + fraction
  let pointAt = digits.count - fraction.count + exponent
  if pointAt <= 0 { return sign + "0." + String(repeating: "0", count: -pointAt) + digits }
  if pointAt >= digits.count {
    return sign + digits + String(repeating: "0", count: pointAt - digits.count)
  }
  return sign + digits.prefix(pointAt) + "." + digits.dropFirst(pointAt)
}
