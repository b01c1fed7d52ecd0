// SPDX-License-Identifier: Apache-2.0
import Register

extension Target {
  /// How much is promised, as tables say it: `≥ 6000 个`, `5.5–6%`.
  package var shown: String {
    let sign =
      switch bound {
      case .equal: ""
      case .atLeast: "≥ "
      case .atMost: "≤ "
      case .about: "≈ "
      }
    let range = upper.map { "–" + $0.grouped } ?? ""
    let growth = isGrowth ? "+" : ""
    return sign + growth + value.grouped + range
      + (unit == "%" ? "%" : unit.isEmpty ? "" : " " + unit)
  }
}

extension Figure {
  /// The figure with its thousands parted from 10,000 on; its digits stay as they were written.
  package var grouped: String {
    let parts = text.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first.flatMap({ Int($0) }), whole.magnitude >= 10_000 else {
      return text
    }
    return NumberText.grouped(whole) + (parts.count == 2 ? "." + parts[1] : "")
  }
}
