// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Mechanisms

@Suite struct PaceRuleTests {
  static func plan(_ share: Exact?) -> Step { .given(Given.title("计划进度"), share) }

  static func rating(
    _ target: PaceTarget,
    _ actual: String,
    plan: String
  ) throws -> String {
    let planned = Self.plan(try Given.exact(plan))
    return PaceRule().rating(of: target, actual: Exact(actual), planned: planned).rating.rawValue
  }

  /// Of 200, half being planned: 100 is on pace, 120 ahead, 200 done.
  @Test(arguments: [
    ("99.999999", "behind"), ("100", "on_pace"), ("119.999999", "on_pace"), ("120", "ahead"),
    ("199.999999", "ahead"), ("200", "done"), ("250", "done"), ("0", "behind"), ("-1", "behind"),
  ])
  func amounts(_ actual: String, want: String) throws {
    #expect(try Self.rating(.amount(200), actual, plan: "0.5") == want)
  }

  @Test func amountsNearTheEndOfThePlan() throws {
    #expect(try Self.rating(.amount(200), "199", plan: "0.95") == "on_pace")
    #expect(try Self.rating(.amount(200), "199", plan: "1") == "behind")
    #expect(try Self.rating(.amount(0), "1", plan: "0") == "other")
    #expect(try Self.rating(.amount(-1), "1", plan: "0") == "other")
    #expect(try Self.rating(.amount(Exact(1, places: 6)), "0", plan: "0") == "on_pace")
  }

  /// Xuancheng, January to November 2020: below 91.7 % (11/12) is not on schedule.
  @Test func elevenTwelfths() throws {
    let planned = LinearPlan(year: 2020).planned(on: try Given.day("2020-11-30"))
    let rule = PaceRule()
    #expect(rule.rating(of: .amount(12), actual: 11, planned: planned).rating == .onPace)
    let short = rule.rating(of: .amount(1200), actual: 1099, planned: planned)
    #expect(short.rating == .behind)
    #expect(short.figures.map(\.calculation) == ["1099 ÷ 1200 = 1099/1200", "11 ÷ 12 = 11/12"])
    #expect(short.source == .sourced("W14", "W55"))
  }

  /// "Below the 4.5 % control target": the target itself is held.
  @Test(arguments: [
    ("4.4", "0.5", "on_pace"), ("4.5", "0.5", "on_pace"), ("4.500001", "0.5", "behind"),
    ("4.5", "0.999999", "on_pace"), ("4.5", "1", "done"), ("4.6", "1", "behind"),
  ])
  func ceilings(_ actual: String, plan: String, want: String) throws {
    #expect(try Self.rating(.ceiling(try Given.exact("4.5")), actual, plan: plan) == want)
  }

  @Test(arguments: [
    ("6", "0.5", "on_pace"), ("5.999999", "0.5", "behind"), ("9", "0.5", "on_pace"),
    ("6", "1", "done"), ("-1", "1", "behind"),
  ])
  func growth(_ actual: String, plan: String, want: String) throws {
    #expect(try Self.rating(.growth(6), actual, plan: plan) == want)
  }

  @Test(arguments: [
    ("50", "0.5", "on_pace"), ("50.000001", "0.5", "behind"), ("100", "1", "done"),
    ("100.1", "1", "behind"), ("0", "0", "on_pace"), ("1", "0", "behind"),
  ])
  func allowances(_ actual: String, plan: String, want: String) throws {
    #expect(try Self.rating(.allowance(100), actual, plan: plan) == want)
  }

  @Test func whatHasNoFigureIsOther() {
    for target in [.amount(1), .growth(1), .ceiling(1), .allowance(1)] as [PaceTarget] {
      let unknown = PaceRule().rating(of: target, actual: nil, planned: Self.plan(1))
      #expect(unknown.rating == .other && unknown.figures.isEmpty)
      let unplanned = PaceRule().rating(of: target, actual: 1, planned: Self.plan(nil))
      #expect(unplanned.rating == .other && unplanned.reason.zh == "暂无法衡量")
    }
  }

  @Test func showsTheFiguresItCompared() throws {
    let planned = Self.plan(Exact(1, places: 1))
    let rule = PaceRule(aheadBy: Exact(5, places: 2))
    let amount = rule.rating(of: .amount(100), actual: 15, planned: planned)
    #expect(amount.rating == .ahead && amount.reason.zh == "与计划进度相比")
    #expect(amount.figures.map(\.result) == [Exact(15, places: 2), Exact(1, places: 1)])
    let growth = rule.rating(of: .growth(6), actual: 7, planned: planned)
    #expect(growth.figures.map(\.result) == [7, 6] && growth.reason.zh == "与增长目标相比")
    #expect(growth.figures.map(\.label.zh) == ["实际完成", "目标"])
    let ceiling = rule.rating(of: .ceiling(6), actual: 7, planned: planned)
    #expect(ceiling.figures.map(\.result) == [7, 6] && ceiling.reason.zh == "与控制目标相比")
    let allowance = rule.rating(of: .allowance(6), actual: 7, planned: planned)
    #expect(allowance.figures.map(\.result) == [7, Exact(6, places: 1)])
    #expect(allowance.figures[1].calculation == "6 × 0.1 = 0.6")
    #expect(allowance.figures[1].source.basis == .assumed)
    #expect(allowance.reason.zh == "与序时控制量相比")
  }

  @Test func namesAreThePublishedOnes() {
    #expect(PaceRating.allCases.map(\.name.zh) == ["已完成", "超进度", "达进度", "欠进度", "其它"])
    #expect(Set(PaceRating.allCases.map(\.name.en)).count == 5)
    #expect(PaceRule().aheadBy == Exact(1, places: 1))
  }

  /// More done is never rated worse.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func isMonotone(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let planned = Self.plan(Exact(Int.random(in: 0...100, using: &random), places: 2))
    let order: [PaceRating] = [.behind, .onPace, .ahead, .done]
    let done = (0..<8).map { _ in Int.random(in: -10...130, using: &random) }.sorted()
    func places(_ target: PaceTarget) -> [Int] {
      done.map {
        let rating = PaceRule().rating(of: target, actual: Exact($0), planned: planned).rating
        return order.firstIndex(of: rating) ?? -1
      }
    }
    #expect(places(.amount(100)) == places(.amount(100)).sorted())
    #expect(places(.growth(100)) == places(.growth(100)).sorted())
    #expect(places(.ceiling(100)) == places(.ceiling(100)).sorted(by: >))
    #expect(places(.allowance(100)) == places(.allowance(100)).sorted(by: >))
  }
}
