// SPDX-License-Identifier: Apache-2.0

/// A rate with both its figures: never a bare percentage.
public struct Rate: Sendable, Hashable {
  /// What is divided by what.
  public let definition: RateDefinition
  /// The figure above the line; money in yuan where the units of the two differed.
  public let numerator: Exact
  /// The figure below the line, in the same unit.
  public let denominator: Exact
  /// The unit of both, for money; nil for counts.
  public let unit: MoneyUnit?
  /// What turns both into yuan; 1 for counts.
  private let scale: Exact

  init(definition: RateDefinition, numerator: Exact, denominator: Exact, unit: MoneyUnit?) {
    self.definition = definition
    self.numerator = numerator
    self.denominator = denominator
    self.unit = unit
    scale = unit?.yuan ?? 1
  }

  /// The division, explained.
  public var step: Step {
    .quotient(
      definition.title,
      .given(definition.numerator, numerator),
      .given(definition.denominator, denominator),
      definition.source
    )
  }

  /// The share; nil where nothing is below the line: a rate of nothing is undefined, never 0 %.
  public var share: Exact? { step.result }

  /// Several rates of one definition put together, by their figures and never by their shares.
  ///
  /// Rates of different definitions are refused, and so counts are never put together with money.
  public static func pooled(_ rates: [Rate]) throws(RateRefusal) -> Rate {
    guard let first = rates.first else { throw .nothingToPool }
    for rate in rates where rate.definition != first.definition {
      throw .mixed(first.definition.id, rate.definition.id)
    }
    let isOneUnit = rates.allSatisfy { $0.unit == first.unit }
    let terms = isOneUnit ? rates : rates.map(\.inYuan)
    return Rate(
      definition: first.definition,
      numerator: terms.reduce(0) { $0 + $1.numerator },
      denominator: terms.reduce(0) { $0 + $1.denominator },
      unit: terms[0].unit
    )
  }

  /// The same rate in yuan.
  private var inYuan: Rate {
    Rate(
      definition: definition,
      numerator: numerator * scale,
      denominator: denominator * scale,
      unit: .yuan
    )
  }
}

extension RateDefinition {
  /// The rate of two counts; refused where this is a rate of money, or a count is below 0.
  public func rate(_ numerator: Int, of denominator: Int) throws(RateRefusal) -> Rate {
    try rate(Exact(numerator), Exact(denominator), .count, nil)
  }

  /// The rate of two amounts of money; refused where this is a rate of counts, or an amount is
  /// below 0.
  ///
  /// Amounts in different units are compared in yuan.
  public func rate(_ numerator: Money, of denominator: Money) throws(RateRefusal) -> Rate {
    numerator.unit == denominator.unit
      ? try rate(numerator.amount, denominator.amount, .money, numerator.unit)
      : try rate(numerator.inYuan, denominator.inYuan, .money, .yuan)
  }

  private func rate(
    _ numerator: Exact,
    _ denominator: Exact,
    _ given: RateKind,
    _ unit: MoneyUnit?
  ) throws(RateRefusal) -> Rate {
    guard given == kind else { throw .wrongKind(rate: id, needs: kind) }
    guard numerator >= 0, denominator >= 0 else { throw .negative(rate: id) }
    return Rate(definition: self, numerator: numerator, denominator: denominator, unit: unit)
  }
}
