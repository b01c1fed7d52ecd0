// SPDX-License-Identifier: Apache-2.0

/// A rate with its weight.
public struct WeightedRate: Sendable, Hashable {
  /// The rate, with its denominator.
  public let rate: RateDefinition
  /// Its weight; the weights of a score add up to 1.
  public let weight: Exact
  /// Where the weight comes from.
  public let source: RuleSource

  /// Makes a part of a weighted score.
  public init(_ rate: RateDefinition, _ weight: Exact, _ source: RuleSource) {
    self.rate = rate
    self.weight = weight
    self.source = source
  }
}

/// A score of several rates by weight, as data: score = 100 × weight × rate + ….
public struct WeightedScore: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// Its name for people.
  public let title: Bilingual
  /// The rates with their weights.
  public let parts: [WeightedRate]

  /// Makes a weighted score.
  public init(id: String, title: Bilingual, parts: [WeightedRate]) {
    self.id = id
    self.title = title
    self.parts = parts
  }

  /// The score, explained; undefined where a rate is missing or has nothing below the line.
  ///
  /// Each term is rounded half away from zero to 2 places before it is added (assumed), so that the
  /// figures that are shown are the ones that are added.
  public func score(of rates: [Rate]) -> Step {
    let terms = parts.map { part in
      let rate = rates.first { $0.definition == part.rate }
      let points = Step.product(
        Bilingual(zh: "折合得分", en: "points"),
        [
          .constant(100, Self.hundred),
          .fixed(Bilingual(zh: "权重", en: "weight"), part.weight, part.source),
          rate?.step ?? .given(part.rate.title, nil),
        ],
        part.source
      )
      return Step.rounded(part.rate.title, points, places: 2, Self.rounding)
    }
    return .sum(title, terms, Self.hundred)
  }

  private static let rounding = RuleSource.assumed(
    Bilingual(zh: "各项先四舍五入再相加，为本软件设定", en: "rounding before adding is our own")
  )

  private static let hundred = RuleSource.assumed(
    Bilingual(zh: "以百分制表示为本软件设定", en: "showing it out of 100 is our own")
  )
}
