// SPDX-License-Identifier: Apache-2.0

/// One step of a calculation, with the steps it rests on: every figure that is shown is such a tree
/// down to what was entered, so that a person can recompute it by hand.
public struct Step: Sendable, Hashable {
  /// What is done with the figures of the parts, in their order.
  public enum Operation: Sendable, Hashable {
    /// Nothing: the figure was entered.
    case given
    /// Nothing: the rule fixes the figure.
    case fixed
    /// The figure of the only part is taken over under another name.
    case same
    /// All parts together; 0 where there are none.
    case sum
    /// The first part less the second.
    case difference
    /// The parts multiplied; 1 where there are none.
    case product
    /// The first part divided by the second.
    case quotient
    /// The smallest part.
    case least
    /// The largest part.
    case greatest
    /// The only part, rounded half away from zero to so many places.
    case rounded(places: Int)
  }

  /// What the figure is.
  public let label: Bilingual
  /// How it comes from the parts.
  public let operation: Operation
  /// The steps it rests on; empty for what was entered or fixed.
  public let parts: [Step]
  /// The figure; nil is undefined (something was not entered, or divided by 0), and never means 0.
  public let result: Exact?
  /// Where the rule of this step comes from.
  public let source: RuleSource

  /// The formula in the words of the parts: `投产项目数 ÷ 开工项目数`.
  ///
  /// Empty for a figure without parts.
  public var formula: Bilingual {
    Bilingual(
      zh: written(parts.map(\.label.zh)),
      en: written(parts.map(\.label.en))
    )
  }

  /// The formula in figures with its result: `82 ÷ 94 = 41/47`; only the figure where there are no
  /// parts.
  ///
  /// What is undefined is written `?`.
  public var calculation: String {
    parts.isEmpty ? figure : written(parts.map(\.figure)) + " = " + figure
  }

  /// The figure as text.
  var figure: String { result?.description ?? "?" }

  /// The operands with the sign of the operation between them.
  private func written(_ operands: [String]) -> String {
    switch operation {
    case .given, .fixed, .same: operands.joined()
    case .sum: operands.joined(separator: " + ")
    case .difference: operands.joined(separator: " − ")
    case .product: operands.joined(separator: " × ")
    case .quotient: operands.joined(separator: " ÷ ")
    case .least: "min(" + operands.joined(separator: ", ") + ")"
    case .greatest: "max(" + operands.joined(separator: ", ") + ")"
    case .rounded(let places): "round(" + operands.joined() + ", \(places))"
    }
  }
}
