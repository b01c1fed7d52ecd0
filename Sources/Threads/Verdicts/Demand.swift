// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText

/// What a figure of a promise asks for.
struct Demand: Sendable {
  let value: Amount
  let comparator: Comparator
  let direction: Direction
  let isRate: Bool

  init(_ figure: Figure, of clause: Clause) {
    comparator = figure.comparator
    isRate = figure.isRate
    direction = Self.direction(figure, clause)
    // Of a range the end that is easier to reach binds: 6%–6.5% is reached by 6.1%.
    value = direction == .higher ? figure.value : figure.upper ?? figure.value
  }

  /// Which way is better: what the indicator table says, else what the words say.
  private static func direction(_ figure: Figure, _ clause: Clause) -> Direction {
    if figure.value < .zero { return .lower }
    if let row = clause.indicator {
      let known = IndicatorTable.shipped.rows[row].direction
      // 一般性支出压减5%: a positive amount of a reduction is better when larger.
      if known != .higher, figure.isGrowth || !figure.action.hasPrefix("压减") { return known }
      if known == .ceiling { return known }
    }
    if figure.comparator == .atMost { return .lower }
    let before = Array(
      clause.plain[
        clause.focus.lowerBound ..<~ max(clause.focus.lowerBound, figure.range.lowerBound)
      ]
    )
    let falls = ["降至", "降到", "降低到", "下降到", "压减至", "压缩至", "压缩到", "缩短至", "缩短到", "减少到", "减至", "控制在"]
    if falls.contains(where: { Scalars.contains($0, in: before) }) { return .lower }
    let named = ["失业率", "败诉率", "发案", "死亡", "事故", "火灾", "浓度", "排放量", "不良率", "时限"]
    if figure.comparator != .atLeast, !figure.isGrowth,
      named.contains(where: { Scalars.contains($0, in: before) })
    {
      return .lower
    }
    return .higher
  }

  /// How a reported value stands to it.
  func judge(_ answer: Figure) -> Verdict {
    judge(answer.value, comparator: answer.comparator)
  }

  /// How a value that is known as well as the comparator says stands to it.
  func judge(_ given: Amount, comparator certainty: Comparator) -> Verdict {
    if direction == .ceiling { return judgeCeiling(given) }
    let isGood = direction == .lower ? given <= value : given >= value
    if isGood { return .met }
    if comparator == .about, isNear(given) { return .met }
    // 超过1万 does not say how far: it may reach what was promised.
    if direction == .higher, certainty == .atLeast, isNear(given) { return .unclear }
    if direction == .higher, certainty == .about, isNear(given) { return .unclear }
    return .missed
  }

  /// Under a ceiling by up to a point is met, further under is unclear; over it is missed.
  private func judgeCeiling(_ given: Amount) -> Verdict {
    if given <= value { return value - given <= .one ? .met : .unclear }
    return comparator == .about && isNear(given) ? .met : .missed
  }

  /// Within a tenth of the value, or half a point for rates.
  private func isNear(_ given: Amount) -> Bool {
    let gap = (given - value).magnitude
    return gap <= value.magnitude.tenth || isRate && gap <= .half
  }

  /// Whether a later target asks for more, less or the same.
  func change(to next: Demand) -> Fate {
    if next.value == value {
      if next.comparator == comparator { return .repeated }
      return .repeated
    }
    let isMore = next.value > value
    return isMore == (direction == .higher) ? .raised : .lowered
  }
}
