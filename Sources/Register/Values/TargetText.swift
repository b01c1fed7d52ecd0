// SPDX-License-Identifier: Apache-2.0

extension Target {
  /// How much is promised, as tables say it: `≥ 6000 个`, `5.5–6%`.
  package var shown: String {
    let amount = bound.sign + (isGrowth ? "+" : "") + value.grouped
    return withUnit(upper.map { amount + "–" + $0.grouped } ?? amount)
  }

  /// An amount with the unit of the target behind it.
  package func withUnit(_ amount: String) -> String {
    unit.isEmpty ? amount : unit == "%" ? amount + "%" : amount + " " + unit
  }
}

extension Target.Bound {
  /// How a target binds, as it stands before the amount.
  package var sign: String {
    switch self {
    case .equal: ""
    case .atLeast: "≥ "
    case .atMost: "≤ "
    case .about: "≈ "
    }
  }
}

extension Figure {
  /// The figure with its thousands parted from 10,000 on; its digits stay as they were written.
  package var grouped: String {
    // Four digits have no thousands to part.
    if text.utf8.count < 5 { return text }
    let parts = text.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first.flatMap({ Int($0) }), whole.magnitude >= 10_000 else {
      return text
    }
    return NumberText.grouped(whole) + (parts.count == 2 ? "." + parts[1] : "")
  }
}
