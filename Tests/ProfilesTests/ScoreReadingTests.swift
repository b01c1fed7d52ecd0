// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import Profiles
import Testing
import WorkingDays

/// What the keys of a rule set of scores become, and what is said of wrong ones.
@Suite struct ScoreReadingTests {
  private func shipped() throws -> String {
    try #require(ProfileLibrary.shippedText(of: "unit-score"))
  }

  /// The shipped rule set with one place of its file changed.
  private func reading(_ old: String, _ new: String) throws -> ProfileReading {
    let text = try shipped()
    try #require(text.contains(old), "\(old)")
    return ProfileReading(text.replacing(old, with: new, maxReplacements: 1), file: "x.yaml")
  }

  @Test func aHeadIsTheSameForAllKinds() throws {
    let reading = ProfileReading(try shipped(), file: "unit-score.yaml")
    let head = try #require(reading.head)
    #expect(head.kind == .unitScore && head.id == "unit-score" && head.basis == .sourced)
    #expect(head.jurisdiction == "*" && head.sources["W123"] == "贵阳市 目标绩效考核评估计分实施细则")
    #expect(head.note?.zh.hasPrefix("预期性指标") == true)
    #expect(reading.title == Bilingual(zh: "单位考核得分", en: "unit score"))
    #expect(reading.profile == nil && reading.lampRules == nil && reading.theme == nil)
  }

  @Test func whatIsLeftOutIsNotRuled() throws {
    let text = try #require(ProfileLibrary.shippedText(of: "jiamusi"))
      .replacing("bonus: {in_total: true}\n", with: "")
      .replacing("false_report: {action: propose_failing, source: LZ1}\n", with: "")
    let rules = try #require(ProfileReading(text, file: "x.yaml").scoreRules)
    #expect(!rules.bonusCounts && rules.bonusCap == nil && rules.deductionCap == nil)
    #expect(rules.floor == nil && rules.falseReport == nil && rules.appeal == nil)
    #expect(rules.knownQuotas.isEmpty && !rules.usesQuotas)
  }

  @Test func aCityEditsItsOwn() throws {
    func rules(_ old: String, _ new: String) throws -> ScoreRules {
      let reading = try reading(old, new)
      return try #require(reading.scoreRules, "\(reading.mistakes)")
    }
    #expect(try rules("use: false", "use: true").quotas.map(\.grade.zh) == ["优秀", "良好"])
    #expect(try rules("in_total: false", "in_total: true").bonusCounts)
    let base = try rules("points: 100, leaning_on: W123 W124", "points: -0, source: label").base
    #expect(base.value == 0 && base.source.basis == .label && base.source.keys.isEmpty)
    let assumed = try rules("points: 100, leaning_on: W123 W124", "points: 1, source: assumed")
    #expect(assumed.base.source.basis == .assumed)
    let own = try rules("points: 100, leaning_on: W123 W124", "points: 1000000").base
    #expect(own.value == 1_000_000 && own.source.basis == .assumed && own.source.keys.isEmpty)
    let cap = try rules(
      "cap: {points: 5, source: W123}",
      "cap: {points: \"2.5\", borrowed: LS3 art. 11}"
    ).bonusCap
    #expect(
      cap == Sourced(Exact(25, places: 1), RuleSource(.borrowed, keys: ["LS3 art. 11"], note: nil))
    )
    let floor = try rules("floor: {points: 0,", "floor: {points: -20,").floor
    #expect(floor?.value == -20)
    let clock = try rules("{count: 15, unit: working_day", "{count: 3, unit: calendar_month").appeal
    #expect(clock?.file.value == ClockLimit(3, .calendarMonth))
    let reasons = try rules("[policy_change, reorganisation, force_majeure]", "[force_majeure]")
    #expect(reasons.exemption.reasons == [.forceMajeure])
    #expect(reasons.exemption.approvers.map(\.id) == ["leader", "committee"])
    #expect(try rules("\"10-31\"", "\"06-30\"").exemption.lastMonth == 6)
    let same = try rules(
      "least: {share: 0, source: W123}            # negative",
      "least: {share: 1, source: W123}  # negative"
    )
    #expect(same.goals.development.least.value == 1)
  }

  @Test(
    arguments: [
      ("base: {points: 100,", "base: {", [.missingKey]),
      ("base: {points: 100,", "base: {points: 1000000.1,", [.outOfRange]),
      ("base: {points: 100,", "bse: {points: 100,", [.unknownKey, .missingKey]),
      ("basis: sourced", "basis: hearsay", [.unknownValue]),
      ("joining: {leaning_on: W123 W124,", "joining: {leaning_on: W999,", [.unknownSource]),
      ("rounding: {places: 2,", "rounding: {places: 7,", [.outOfRange]),
      ("rounding: {places: 2,", "rounding: {places: 0.5,", [.notANumber]),
      ("rounding: {places: 2,", "rounding: {", [.missingKey]),
      ("qualitative: {source: W123}", "qualitative: W123", [.notAMapping]),
      ("not_begun: {points: 0,", "not_begun: {points: [],", [.badDecimal]),
      ("most: {share: 1, source", "most: {share: -0.1, source", [.outOfRange]),
      ("most: {share: 1, source", "most: {share: 101, source", [.outOfRange]),
      ("{event: on_time", "{event: ontime", [.unknownValue]),
      ("{event: on_time", "{event: late", [.duplicateID]),
      ("{event: on_time, points: 1, source: W124}", "late", [.notAMapping]),
      ("bonus: {", "bonus: {caps: 1, ", [.unknownKey]),
      ("in_total: false", "in_total: no", [.notTrueOrFalse]),
      ("deduction: {cap: {points: 5,", "deduction: {cap: {points: -5,", [.outOfRange]),
      ("deduction: {cap: {points: 5, source: W123}}", "deduction: 5", [.notAMapping]),
      ("[policy_change, reorganisation, force_majeure]", "[]", [.emptyList]),
      ("[policy_change, reorganisation, force_majeure]", "[flood]", [.unknownValue]),
      ("\"10-31\"", "10月", [.badDay]), ("\"10-31\"", "[]", [.notAText]),
      ("  declare_by: \"10-31\"", "  #", [.missingKey]),
      ("id: committee", "id: leader", [.duplicateID]),
      ("minimum_items: {items: 1, source: W124}", "minimum_items: 1", [.notAMapping]),
      ("share: 0.15", "share: 1.5", [.outOfRange]),
      ("{zh: 优秀, en: excellent, share: 0.15, source: W128}", "优秀", [.notAMapping]),
      ("action: propose_failing", "action: fail", [.unknownValue]),
      (
        "false_report: {action: propose_failing, source: LZ1}", "false_report: true", [.notAMapping]
      ),
      ("false_report: {action: propose_failing, ", "false_report: {", [.missingKey]),
      ("  decide: {count: 10, unit: working_day, source: LS3}", "", [.missingKey]),
      (
        "decide: {count: 10, unit: working_day,", "decide: {count: -1, unit: day,",
        [.outOfRange, .unknownValue]
      ),
      ("decide: {count: 10, unit: working_day, source: LS3}", "decide: soon", [.notAMapping]),
      ("note:\n  zh:", "note:\n  zhh:", [.unknownKey, .missingKey]),
    ] as [(String, String, [MistakeRule])]
  )
  func aWrongPlaceIsSaid(old: String, new: String, rules: [MistakeRule]) throws {
    let reading = try reading(old, new)
    #expect(
      reading.mistakes.map(\.rule.rawValue).sorted() == rules.map(\.rawValue).sorted(),
      "\(reading.mistakes)"
    )
    #expect(reading.scoreRules == nil && reading.head == nil && reading.title == nil)
  }

  /// Whole parts that are gone or of another shape, one after the other.
  @Test(arguments: ["joining", "goals", "exemption", "appeal", "rounding", "quotas", "bonus"])
  func partsOfAnotherShape(key: String) throws {
    let lines = try shipped().split(separator: "\n", omittingEmptySubsequences: false)
    var isIn = false
    let kept = lines.filter { line in
      if line.first?.isLetter == true { isIn = line.hasPrefix(key + ":") }
      return !isIn
    }.joined(separator: "\n")
    #expect(kept.count < (try shipped().count))
    let isOptional = ["appeal", "quotas", "bonus"].contains(key)
    #expect(
      ProfileReading(kept, file: "x").mistakes.map(\.rule) == (isOptional ? [] : [.missingKey])
    )
    let reading = ProfileReading(kept + "\n\(key): [1]\n", file: "x")
    #expect(reading.mistakes.map(\.rule) == [.notAMapping] && reading.scoreRules == nil)
  }

  @Test func aFormulaIsAMapping() throws {
    let text = try shipped()
    let start = try #require(text.range(of: "  development: "))
    let end = try #require(text.range(of: "  control: "))
    let broken = text[..<start.lowerBound] + "  development: 1\n" + text[end.lowerBound...]
    let rules = ProfileReading(String(broken), file: "x").mistakes.map(\.rule)
    #expect(rules == [.notAMapping])
  }

  @Test func nothingSourcedAndLabels() throws {
    let text = try shipped().replacing("basis: sourced", with: "basis: label-only")
    let rules = Set(ProfileReading(text, file: "x").mistakes.map(\.rule))
    #expect(rules == [.sourceInLabelOnly])
  }
}
