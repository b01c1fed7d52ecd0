// SPDX-License-Identifier: Apache-2.0
import Reading
import Register

/// Values as signs: `≥ 6,000 个`.
enum QuantityText {
  static func words(_ measure: Measure, _ language: Language) -> String {
    words(measure.value, measure.upper, measure.unit, measure.comparator, language)
  }

  static func words(
    _ value: Double,
    _ upper: Double?,
    _ unit: String,
    _ comparator: Comparator,
    _ language: Language
  ) -> String {
    let scale = language == .zh ? scale(value, upper) : (name: "", factor: 1)
    var words = sign(comparator) + NumberText.decimal(value / scale.factor)
    if let upper { words += "–" + NumberText.decimal(upper / scale.factor) }
    if unit == "%" || unit == "‰" { return words + unit }
    let unit = scale.name + unit
    return unit.isEmpty ? words : words + "\u{00A0}" + unit
  }

  /// 亿 or 万 where the numbers stay short with it.
  private static func scale(_ value: Double, _ upper: Double?) -> (name: String, factor: Double) {
    let values = [value] + (upper.map { [$0] } ?? [])
    for (name, factor) in [("亿", 1e8), ("万", 1e4)]
    where values.allSatisfy({ $0.magnitude >= factor && isShort($0 / factor) }) {
      return (name, factor)
    }
    return ("", 1)
  }

  /// At most two decimals, as far as a `Double` can say.
  private static func isShort(_ value: Double) -> Bool {
    let hundredfold = (value * 100).rounded()
    return hundredfold / 100 == value
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
