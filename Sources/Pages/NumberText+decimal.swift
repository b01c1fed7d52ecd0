// SPDX-License-Identifier: Apache-2.0
package import Register

extension NumberText {
  /// The shortest decimal that gives the value back.
  package static func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "—" }
    let magnitude = value.magnitude
    let sign = value < 0 ? "−" : ""
    if magnitude < 1e15, magnitude == magnitude.rounded() {
      let digits = String(Int(magnitude))
      return sign + (magnitude < 10_000 ? digits : group(digits))
    }
    let words = String(describing: magnitude)
    guard magnitude >= 10_000, !words.utf8.contains(UInt8(ascii: "e")) else { return sign + words }
    let parts = words.split(separator: ".", maxSplits: 1)
    return sign + group(String(parts[0])) + (parts.count == 2 ? "." + parts[1] : "")
  }

  /// A place in a drawing to a tenth, in ASCII digits.
  static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
