// SPDX-License-Identifier: Apache-2.0

/// One unit in a ranking.
public struct RankedUnit: Sendable, Hashable {
  /// The unit.
  public let unit: String
  /// Its place, from 1; equal units share one and the next place is left free: 1, 1, 3.
  public let place: Int
  /// How many places it rose since the last ranking, negative if it fell; nil if it is new.
  public let rise: Int?
  /// Its score.
  public let score: ApprovedScore
}

/// Units by their approved scores (W75; changes of place W81).
public struct Ranking: Sendable, Hashable {
  /// The ranked units, the best first; equal ones by their ids.
  public let rows: [RankedUnit]
  /// Units without enough tasks, which are not ranked (W124).
  public let unranked: [String]
  /// Units that a person failed outright; they have no place either.
  public let failed: [String]

  /// Ranks by total, then by bonus, which breaks ties only; units equal in both are equal.
  ///
  /// `earlier` has the places of the last ranking.
  public init(of scores: [ApprovedScore], earlier: [String: Int] = [:]) {
    let ordered = scores.sorted { $0.proposal.sheet.unit < $1.proposal.sheet.unit }
    failed = ordered.filter(\.isFailed).map(\.proposal.sheet.unit)
    let others = ordered.filter { !$0.isFailed }
    unranked = others.filter { !$0.proposal.isRankable }.map(\.proposal.sheet.unit)
    let ranked = others.filter(\.proposal.isRankable)
    rows = ranked.map { score in
      let unit = score.proposal.sheet.unit
      let place = 1 + ranked.count { score < $0 }
      return RankedUnit(
        unit: unit,
        place: place,
        rise: earlier[unit].map { $0 - place },
        score: score
      )
    }.sorted { $0.place < $1.place }
  }
}

extension ApprovedScore {
  /// Whether the first score is the worse one.
  static func < (a: ApprovedScore, b: ApprovedScore) -> Bool {
    (a.points, a.tieBreak) < (b.points, b.tieBreak)
  }
}

/// A grade for at most so many of the units.
public struct GradeQuota: Sendable, Hashable {
  /// The grade.
  public let grade: Bilingual
  /// The share of the ranked units that may have it at most, rounded down to whole units.
  public let share: Exact
  /// Where it comes from.
  public let source: RuleSource

  /// Makes a quota.
  public init(grade: Bilingual, share: Exact, source: RuleSource) {
    self.grade = grade
    self.share = share
    self.source = source
  }
}

extension Ranking {
  /// The grades of the units under quotas, the best grade first.
  ///
  /// Equal units have equal grades: where they do not all fit, none of them has the grade, nor has
  /// anyone behind them. Units without a grade are not in the answer.
  public func grades(_ quotas: [GradeQuota]) -> [String: Bilingual] {
    var grades: [String: Bilingual] = [:]
    var next = 0
    for quota in quotas {
      let seats = (quota.share * Exact(rows.count)).wholePart
      var last = min(next + seats, rows.count)
      while last > next, last < rows.count, rows[last].place == rows[last - 1].place { last -= 1 }
      for row in rows[next..<last] { grades[row.unit] = quota.grade }
      next = last
    }
    return grades
  }
}
