// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

/// What tests of lamps, pace, scores and projects are given.
enum Given {
  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  static func moment(_ text: String) throws -> CivilMoment { try #require(CivilMoment(text)) }

  static func exact(_ text: String) throws -> Exact { try #require(Exact(text)) }

  static func title(_ text: String) -> Bilingual { Bilingual(zh: text, en: text) }

  /// An excuse that counts from that day on.
  static func excuse(_ item: String, on day: String) throws -> Excuse {
    Excuse(item: item, reason: "拆迁受阻", approver: "青禾市常务副市长", approvedOn: try Self.day(day))
  }
}

extension Step {
  /// The figure, worked out anew from what was entered and fixed alone, without looking at the
  /// results of the steps between.
  func recomputed() -> Exact? {
    let figures = parts.map { $0.recomputed() }
    let known = figures.compactMap { $0 }
    switch operation {
    case .given, .fixed: return result
    case .same: return figures[0]
    case .rounded(let places): return figures[0]?.rounded(places: places)
    case _ where known.count < figures.count: return nil
    case .sum: return known.reduce(0, +)
    case .product: return known.reduce(1, *)
    case .difference: return known[0] - known[1]
    case .quotient: return known[0].divided(by: known[1])
    case .least: return known.min()
    case .greatest: return known.max()
    }
  }

  /// Whether each figure of the tree is what its parts give, and the ends have no parts.
  func holds() -> Bool {
    let isEnd = operation == .given || operation == .fixed
    return isEnd == parts.isEmpty || operation == .sum || operation == .product
      ? recomputed() == result && parts.allSatisfy { $0.holds() } : false
  }

  /// All ends of the tree, from the first to the last.
  var ends: [Step] { parts.isEmpty ? [self] : parts.flatMap(\.ends) }
}
