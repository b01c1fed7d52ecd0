// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Mechanisms

@Suite struct StepTests {
  static let source = RuleSource.sourced("W70")

  static func given(_ name: String, _ figure: Exact?) -> Step {
    .given(Bilingual(zh: name, en: name + "-en"), figure)
  }

  static func all(_ a: Exact?, _ b: Exact?) -> [Step] {
    let (a, b) = (given("甲", a), given("乙", b))
    let label = Bilingual(zh: "结果", en: "result")
    return [
      .same(label, a, source), .sum(label, [a, b], source), .product(label, [a, b], source),
      .difference(label, a, b, source), .quotient(label, a, b, source),
      .least(label, a, b, source), .greatest(label, a, b, source),
      .rounded(label, a, places: 1, source),
    ]
  }

  @Test func worksOutEachOperation() {
    let steps = Self.all(Exact(325, places: 2), 2)
    #expect(
      steps.map(\.calculation) == [
        "3.25 = 3.25", "3.25 + 2 = 5.25", "3.25 × 2 = 6.5", "3.25 − 2 = 1.25",
        "3.25 ÷ 2 = 1.625", "min(3.25, 2) = 2", "max(3.25, 2) = 3.25", "round(3.25, 1) = 3.3",
      ]
    )
    #expect(
      steps.map(\.formula.zh) == [
        "甲", "甲 + 乙", "甲 × 乙", "甲 − 乙", "甲 ÷ 乙", "min(甲, 乙)", "max(甲, 乙)", "round(甲, 1)",
      ]
    )
    #expect(steps[4].formula.en == "甲-en ÷ 乙-en")
    #expect(steps.allSatisfy { $0.holds() })
    #expect(Self.all(1, 2).map(\.result)[5...6] == [1, 2])
  }

  @Test func whatIsMissingMakesAllOnItUndefined() {
    #expect(Self.all(nil, 2).allSatisfy { $0.result == nil && $0.holds() })
    #expect(
      Self.all(2, nil).map { $0.result == nil } == [
        false, true, true, true, true, true, true, false,
      ]
    )
    #expect(Self.all(2, nil)[1].calculation == "2 + ? = ?")
  }

  @Test func aShareOfNothingIsUndefined() {
    #expect(Self.all(0, 0)[4].result == nil)
    #expect(Self.all(0, 0)[4].calculation == "0 ÷ 0 = ?")
  }

  @Test func nothingAddsUpToNothing() {
    let label = Bilingual(zh: "合计", en: "sum")
    #expect(Step.sum(label, [], Self.source).result == 0)
    #expect(Step.product(label, [], Self.source).result == 1)
    #expect(Step.sum(label, [], Self.source).calculation == "0")
  }

  @Test func endsSayWhereTheyComeFrom() {
    let given = Self.given("甲", 3)
    #expect(given.source == .entered && given.operation == .given && given.formula.zh == "")
    #expect(given.calculation == "3")
    #expect(Self.given("甲", nil).calculation == "?")
    let constant = Step.constant(100, Self.source)
    #expect(constant.label == Bilingual(zh: "100", en: "100"))
    #expect(constant.operation == .fixed && constant.source == Self.source)
  }

  @Test func sourcesAreWordsOfMechanisms() {
    #expect(RuleSource.sourced("W70", "W73").origin == .source("W70, W73"))
    #expect(RuleSource.sourced("W70", "W73").keys == ["W70", "W73"])
    #expect(RuleSource.sourced("W70").note == nil)
    #expect(RuleSource.entered.origin == nil)
    let keys = ["W70", "W73"]
    #expect(RuleSource(.borrowed, keys: keys, note: nil).origin == .borrowed("W70, W73"))
    #expect(RuleSource(.label, keys: [], note: nil).origin == .label)
    let note = Bilingual(zh: "设定", en: "ours")
    let assumed = RuleSource.assumed(note, leaningOn: "W79")
    #expect(assumed.origin == .assumed && assumed.keys == ["W79"] && assumed.note == note)
    #expect(assumed.basis == .assumed)
  }
}
