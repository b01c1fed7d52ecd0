// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing

@Suite struct RateTests {
  /// The published figures, with what dividing gives; `text` is what was published where it agrees.
  @Test(arguments: [
    (RateDefinition.signStart, 82, 94, "87.23 %"), (.startProduction, 67, 107, "62.62 %"),
    (.closed, 911, 972, "93.72 %"), (.closedOnTime, 737, 972, "75.82 %"),
    (.completion, 26, 65, "40.00 %"),
  ])
  func publishedCounts(_ rate: RateDefinition, above: Int, below: Int, text: String) throws {
    let rate = try rate.rate(above, of: below)
    #expect(rate.share?.percent() == text)
    #expect(rate.numerator == Exact(above) && rate.denominator == Exact(below))
    #expect(rate.unit == nil && rate.step.holds())
  }

  @Test(arguments: [
    (RateDefinition.yield, "216.65", "235.04", "92.18 %"),
    (.funds, "279.78", "313.49", "89.25 %"),
    (.yield, "301.7", "418.12", "72.16 %"),
  ])
  func publishedMoney(
    _ rate: RateDefinition,
    above: String,
    below: String,
    text: String
  ) throws {
    let rate = try rate.rate(
      Money(Given.exact(above), .hundredMillion),
      of: Money(Given.exact(below), .hundredMillion)
    )
    #expect(rate.share?.percent() == text && rate.unit == .hundredMillion)
    #expect(rate.step.calculation.hasPrefix("\(above) ÷ \(below) = "))
  }

  /// Taiyuan published 72.17 where its rounded amounts give 72.16: no rounding of the quotient
  /// does, but amounts that round to the published ones do.
  @Test func taiyuansYieldRateComesFromFinerAmounts() throws {
    let (output, expected) = (try Given.exact("301.7"), try Given.exact("418.12"))
    let share = try #require(output.divided(by: expected))
    #expect(share * 10_000 < 7216 && share * 10_000 > 7215, "up or down, it is not 7217")
    let (most, least) = (try Given.exact("301.749999"), try Given.exact("418.115"))
    #expect(most.rounded(places: 1) == output && least.rounded(places: 2) == expected)
    #expect(try #require(most.divided(by: least)).percent() == "72.17 %")
  }

  /// Jinzhai county, first half of 2025: 222 contents in five classes.
  ///
  /// Rounded to one place they add up to 100.1; the published 72.9 is the one that was made to fit.
  @Test func jinzhaisClasses() throws {
    let counts = [162, 17, 10, 24, 9]
    #expect(counts.reduce(0, +) == 222)
    let shares = try counts.map {
      try #require(try RateDefinition.classShare.rate($0, of: 222).share)
    }
    #expect(shares.map { ($0 * 100).text(places: 1) } == ["73.0", "7.7", "4.5", "10.8", "4.1"])
    #expect(shares.reduce(0, +) == 1)
    #expect(shares[0].percent(places: 3) == "72.973 %", "cut off it is the published 72.9")
  }

  @Test func aRateOfNothingIsUndefined() throws {
    let rate = try RateDefinition.closed.rate(0, of: 0)
    #expect(rate.share == nil && rate.step.calculation == "0 ÷ 0 = ?")
    #expect(try RateDefinition.closed.rate(0, of: 5).share == 0)
    let money = try RateDefinition.funds.rate(Money(0, .yuan), of: Money(0, .yuan))
    #expect(money.share == nil)
  }

  @Test func countsAndMoneyAreNotMixed() throws {
    for rate in RateDefinition.project + RateDefinition.cityCases {
      switch rate.kind {
      case .count:
        #expect(throws: RateRefusal.wrongKind(rate: rate.id, needs: .count)) {
          try rate.rate(Money(1, .yuan), of: Money(1, .yuan))
        }
        #expect(throws: Never.self) { try rate.rate(1, of: 1) }
      case .money:
        #expect(throws: RateRefusal.wrongKind(rate: rate.id, needs: .money)) {
          try rate.rate(1, of: 1)
        }
        #expect(throws: Never.self) { try rate.rate(Money(1, .yuan), of: Money(1, .yuan)) }
      }
    }
    let count = try RateDefinition.signStart.rate(82, of: 94)
    let money = try RateDefinition.yield.rate(Money(1, .yuan), of: Money(2, .yuan))
    #expect(throws: RateRefusal.mixed("sign_start", "yield_rate")) {
      try Rate.pooled([count, money])
    }
    #expect(throws: RateRefusal.mixed("sign_start", "start_production")) {
      try Rate.pooled([count, count, try RateDefinition.startProduction.rate(67, of: 107)])
    }
    #expect(throws: RateRefusal.nothingToPool) { try Rate.pooled([]) }
  }

  @Test func refusesNegativeFigures() {
    #expect(throws: RateRefusal.negative(rate: "closed")) {
      try RateDefinition.closed.rate(-1, of: 1)
    }
    #expect(throws: RateRefusal.negative(rate: "closed")) {
      try RateDefinition.closed.rate(1, of: -1)
    }
  }

  /// 1/2 and 9/10 together are 10/12, not the mean of the two.
  @Test func poolsFiguresNotShares() throws {
    let pooled = try Rate.pooled([
      RateDefinition.closed.rate(1, of: 2), RateDefinition.closed.rate(9, of: 10),
    ])
    #expect(pooled.numerator == 10 && pooled.denominator == 12 && pooled.unit == nil)
    let alike = try Rate.pooled([
      RateDefinition.funds.rate(Money(1, .hundredMillion), of: Money(2, .hundredMillion)),
      RateDefinition.funds.rate(Money(3, .hundredMillion), of: Money(4, .hundredMillion)),
    ])
    #expect(alike.numerator == 4 && alike.denominator == 6 && alike.unit == .hundredMillion)
    let mixed = try Rate.pooled([
      RateDefinition.funds.rate(Money(1, .hundredMillion), of: Money(2, .hundredMillion)),
      RateDefinition.funds.rate(Money(5000, .tenThousand), of: Money(1, .hundredMillion)),
    ])
    #expect(mixed.numerator == 150_000_000 && mixed.denominator == 300_000_000)
    #expect(mixed.unit == .yuan && mixed.definition == .funds)
  }

  @Test func comparesMoneyOfDifferentUnits() throws {
    let rate = try RateDefinition.investment.rate(
      Money(6000, .tenThousand),
      of: Money(1, .hundredMillion)
    )
    #expect(rate.share == Exact(60, places: 2) && rate.unit == .yuan)
    #expect(rate.numerator == 60_000_000 && rate.denominator == 100_000_000)
    #expect(MoneyUnit.allCases.map(\.yuan) == [1, 10_000, 100_000_000])
    #expect(Money(3, .tenThousand).inYuan == 30_000)
  }

  @Test func shippedRatesSayWhatTheyDivide() {
    #expect(
      RateDefinition.project.map(\.id) == [
        "start_rate", "sign_start", "start_production", "yield_rate", "invest_rate", "fund_rate",
      ]
    )
    #expect(
      RateDefinition.project.map(\.kind) == [.count, .count, .count, .money, .money, .money]
    )
    #expect(RateDefinition.cityCases.map(\.id) == ["closed", "on_time", "rework", "extended"])
    #expect(
      RateDefinition.cityCases.map(\.source.basis) == [.sourced, .sourced, .assumed, .assumed]
    )
    #expect(RateDefinition.signStart.formula.zh == "开工项目数 ÷ 此前批次签约项目数")
    #expect(
      RateDefinition.signStart.formula.en == "projects started ÷ projects signed in earlier batches"
    )
    #expect(RateDefinition.project.allSatisfy { $0.source.basis == .sourced })
  }
}
