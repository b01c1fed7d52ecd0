// SPDX-License-Identifier: Apache-2.0
import Reading

/// Values as signs: `≥ 6,000 个`.
enum QuantityText {
  static func words(_ measure: Measure) -> String {
    words(measure.value, measure.upper, measure.unit, measure.comparator)
  }

  static func words(
    _ value: Double, _ upper: Double?, _ unit: String, _ comparator: Comparator
  ) -> String {
    var words = sign(comparator) + NumberText.decimal(value)
    if let upper { words += "–" + NumberText.decimal(upper) }
    if unit == "%" || unit == "‰" { return words + unit }
    return unit.isEmpty ? words : words + "\u{00A0}" + unit
  }

  static func date(_ deadline: Deadline) -> String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(deadline.year)-\(two(deadline.month))-\(two(deadline.day))"
  }

  private static func sign(_ comparator: Comparator) -> String {
    switch comparator {
    case .equal: ""
    case .atLeast: "≥\u{00A0}"
    case .atMost: "≤\u{00A0}"
    case .about: "≈\u{00A0}"
    }
  }
}
