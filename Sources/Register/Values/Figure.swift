// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

/// A number as it was written, kept digit by digit: `12.50` stays `12.50`.
package struct Figure: Sendable, Hashable, CustomStringConvertible {
  /// An optional `-`, digits, and at most one point between digits.
  package let text: String

  /// Refuses everything that is no plain decimal number of at most 15 digits, 6 behind the point.
  package init?(_ text: String) {
    guard Exact(text) != nil else { return nil }
    self.text = text
  }

  /// 0.
  package static let zero = Figure(known: "0")

  private init(known text: String) { self.text = text }

  /// The number, exactly.
  package var value: Exact { Exact(text) ?? Exact(0) }

  package var description: String { text }
}

/// What is promised in a number (目标): what, how much, by what comparison.
package struct Target: Sendable, Hashable {
  /// How a value binds.
  package enum Bound: String, Sendable, CaseIterable {
    /// Exactly that.
    case equal = "="
    /// That or more (以上, 不低于).
    case atLeast = ">="
    /// That or less (以内, 控制在).
    case atMost = "<="
    /// About that (左右).
    case about = "~"
  }

  /// What is counted, such as 公共停车位.
  package var subject: String
  /// How the value binds.
  package var bound: Bound
  /// The value promised.
  package var value: Figure
  /// The upper end of a range.
  package var upper: Figure?
  /// The unit; may be empty.
  package var unit: String
  /// Whether it is a rate of growth.
  package var isGrowth: Bool

  /// A target.
  package init(
    subject: String,
    bound: Bound = .equal,
    value: Figure,
    upper: Figure? = nil,
    unit: String = "",
    isGrowth: Bool = false
  ) {
    self.subject = subject
    self.bound = bound
    self.value = value
    self.upper = upper
    self.unit = unit
    self.isGrowth = isGrowth
  }

  /// Whether a reported value keeps what is promised.
  ///
  /// An upper end that is only a hope (6%—7%) is not asked for; about means at least nine tenths
  /// (an assumption of this program).
  package func isMet(by reported: Figure) -> Bool {
    switch bound {
    case .equal, .atLeast: reported.value >= value.value
    case .atMost: reported.value <= (upper ?? value).value
    case .about: isAbout(reported.value)
    }
  }
}

extension Target {
  /// Whether the same is counted, in the same unit.
  package func isSameThing(as other: Target) -> Bool {
    subject == other.subject && unit == other.unit && isGrowth == other.isGrowth
  }

  /// Whether it asks for another thing than what was promised, or for less of it.
  func asksLess(than old: Target) -> Bool {
    guard isSameThing(as: old), (bound == .atMost) == (old.bound == .atMost) else { return true }
    if bound == .atMost { return (upper ?? value).value > (old.upper ?? old.value).value }
    return least < old.least
  }

  /// Ten times the least that keeps it.
  private var least: Exact {
    let ten = value.value * Exact(10)
    guard bound == .about else { return ten }
    return ten + (value.value < Exact(0) ? value.value : Exact(0) - value.value)
  }

  private func isAbout(_ reported: Exact) -> Bool {
    reported * Exact(10) >= least
  }
}

/// A figure that somebody reported of a target.
package struct ReportedFigure: Sendable, Hashable {
  /// The place of the target in the commitment.
  package var target: Int
  /// The value.
  package var value: Figure
  /// The day it is of.
  package var asOf: CivilDate
  /// Who made it: a system, a bulletin, the bureau of statistics (统计局).
  package var source: String

  /// A figure.
  package init(target: Int, value: Figure, asOf: CivilDate, source: String = "") {
    self.target = target
    self.value = value
    self.asOf = asOf
    self.source = source
  }
}
