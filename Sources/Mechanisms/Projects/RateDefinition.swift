// SPDX-License-Identifier: Apache-2.0

/// What a rate divides: things that are counted, or money.
///
/// The two are never mixed.
public enum RateKind: String, Sendable, Hashable, CaseIterable {
  /// Projects, cases, tasks.
  case count
  /// Investment, funds, output value.
  case money
}

/// A published rate as data: what is divided by what, and of which kind.
public struct RateDefinition: Sendable, Hashable {
  /// Its stable name: `sign_start`.
  public let id: String
  /// Its published name.
  public let title: Bilingual
  /// What is above the line.
  public let numerator: Bilingual
  /// What is below the line.
  public let denominator: Bilingual
  /// What both of them are.
  public let kind: RateKind
  /// Where the formula comes from.
  public let source: RuleSource

  /// Makes a definition.
  public init(
    id: String,
    title: Bilingual,
    numerator: Bilingual,
    denominator: Bilingual,
    kind: RateKind,
    source: RuleSource
  ) {
    self.id = id
    self.title = title
    self.numerator = numerator
    self.denominator = denominator
    self.kind = kind
    self.source = source
  }

  /// The formula in words: `开工项目数 ÷ 此前批次签约项目数`.
  public var formula: Bilingual {
    Bilingual(
      zh: numerator.zh + " ÷ " + denominator.zh,
      en: numerator.en + " ÷ " + denominator.en
    )
  }
}

/// Why a rate was refused.
public enum RateRefusal: Error, Sendable, Hashable {
  /// A rate of money was given counts, or a rate of counts money.
  case wrongKind(rate: String, needs: RateKind)
  /// A figure is below 0.
  case negative(rate: String)
  /// Rates of two definitions cannot be put together, least of all a count and money.
  case mixed(String, String)
  /// There is nothing to put together.
  case nothingToPool
}
