// SPDX-License-Identifier: Apache-2.0

/// Numbers as people read them, without a locale.
package enum NumberText {
  /// Digits in groups of three from 10,000 on.
  package static func grouped(_ value: Int) -> String {
    let digits = String(value.magnitude)
    return (value < 0 ? "−" : "") + (value.magnitude < 10_000 ? digits : group(digits))
  }

  /// Digits in groups of three.
  package static func group(_ digits: String) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
