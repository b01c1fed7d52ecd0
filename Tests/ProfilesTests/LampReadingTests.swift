// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Profiles
import Testing

/// What the keys of presets and themes of lamps become, and what is said of wrong ones.
@Suite struct LampReadingTests {
  private func reading(_ kind: FileKind, _ text: String) -> ProfileReading {
    let head =
      "kind: \(kind.rawValue)\nid: own\nzh: 青禾市\nen: Qinghe\njurisdiction: CN-14\nbasis: label-only\n"
    return ProfileReading(head + text + "\n", file: "x.yaml")
  }

  private static let bands =
    "progress: {measure: ratio, bands: [{lamp: on_track, floor: 1, zh: 好, en: good}],"
    + " lowest: {lamp: behind, zh: 慢, en: slow}}"

  private func rules(_ text: String) throws -> LampRules {
    let reading = reading(.lampRules, text)
    #expect(reading.head?.jurisdiction == "CN-14" && reading.head?.kind == .lampRules)
    return try #require(reading.lampRules, "\(reading.mistakes)")
  }

  @Test func eachKindOfLampAlone() throws {
    #expect(try rules("deadline: {days: 0}").deadline?.near == .days(0))
    #expect(try rules("deadline: {minutes: 90}").deadline?.near == .minutes(90))
    let never = try rules("deadline: {never: true}").deadline
    #expect(never?.near == .never && never?.id == "own-deadline")
    let running = try rules("running: {overdue_months: 1}")
    #expect(running.running?.id == "own-running" && running.running?.overdueMonths == 1)
    #expect(running.progress == nil && running.payment == nil && running.deadline == nil)
    let start = try rules("start: {overdue_months: 120}").start
    #expect(start?.id == "own-start" && start?.overdueMonths == 120)
    let entry = try rules("entry: {behind_months: 2, overdue_months: 2}").entry
    #expect(entry?.id == "own-entry" && entry?.behindMonths == 2)
    #expect(try rules("payment: {note: {zh: 甲, en: a}}").payment?.source.note?.zh == "甲")
    let progress = try rules(Self.bands).progress
    #expect(progress?.id == "own" && progress?.bands[0].includesFloor == true)
    #expect(progress?.lowest == .behind && progress?.lowestWhen.zh == "慢")
  }

  /// A band may begin where the one before it ends, if that leaves the floor out.
  @Test func bandsThatTouch() throws {
    let first = "{lamp: on_track, floor: 1, includes_floor: false, zh: 好, en: good}"
    func rules(_ second: String) -> [MistakeRule] {
      let second = "{lamp: slightly_behind, \(second), zh: 平, en: even}"
      let text = Self.bands.replacing(
        "{lamp: on_track, floor: 1, zh: 好, en: good}",
        with: "\(first), \(second)"
      )
      return reading(.lampRules, text).mistakes.map(\.rule)
    }
    #expect(rules("floor: 1") == [] && rules("floor: 1, includes_floor: true") == [])
    #expect(rules("floor: 1, includes_floor: false") == [.neverLit])
    #expect(rules("floor: 1.000001") == [.neverLit] && rules("floor: 0.999999") == [])
  }

  @Test(
    arguments: [
      ("sources: [W1]\ndeadline: {days: 3}", [.notAMapping]),
      ("note: {zh: 无, en: none}", [.missingKey]), ("deadline: soon", [.notAMapping]),
      ("deadline: {}", [.oneTerm]), ("deadline: {days: 3, minutes: 3}", [.oneTerm]),
      ("deadline: {never: false}", []), ("deadline: {days: 367}", [.outOfRange]),
      ("deadline: {minutes: 0}", [.outOfRange]), ("deadline: {days: three}", [.notANumber]),
      ("start: {}", [.missingKey]), ("start: {overdue_months: 0}", [.outOfRange]),
      ("running: {overdue_months: 121}", [.outOfRange]), ("running: 2", [.notAMapping]),
      ("entry: {}", [.missingKey, .missingKey]), ("payment: {days: 1}", [.unknownKey]),
      ("entry: {behind_months: 3, overdue_months: 2}", [.neverLit]),
      ("payment: {source: W72}", [.unknownSource, .sourceInLabelOnly]),
      ("progress: 80", [.notAMapping]), ("progress: {}", [.missingKey, .missingKey, .missingKey]),
      (
        "progress: {measure: percent, bands: [], lowest: {}}",
        [.unknownValue, .emptyList, .missingKey, .missingKey, .missingKey]
      ),
      (
        "progress: {measure: ratio, bands: [x, {lamp: near_due}], lowest: 0}",
        [
          .notAMapping, .unknownValue, .missingKey, .missingKey, .missingKey, .notAMapping,
        ]
      ),
      (
        "progress: {measure: ratio, bands: 1, lowest: {lamp: behind, zh: 慢, en: slow}}", [.notAList]
      ),
    ] as [(String, [MistakeRule])]
  )
  func aWrongPresetIsSaid(text: String, rules: [MistakeRule]) {
    let reading = reading(.lampRules, text)
    #expect(
      reading.mistakes.map(\.rule.rawValue).sorted() == rules.map(\.rawValue).sorted(),
      "\(reading.mistakes)"
    )
    #expect((reading.lampRules == nil) == !rules.isEmpty)
  }

  @Test func aThemeSaysOnlyWhatDiffers() throws {
    let text = "progress: {behind: {colour: yellow, zh: 慢了, en: slow, shape: bars}}"
    let reading = reading(.lampTheme, text)
    let theme = try #require(reading.theme, "\(reading.mistakes)")
    #expect(theme.deadline.isEmpty && theme.progress.count == 1 && theme.title.en == "Qinghe")
    let style = theme.style(for: ProgressLamp.behind)
    #expect(style.colour == .yellow && style.word.en == "slow" && style.shape == .bars)
    #expect(style.source == RuleSource(.assumed, keys: [], note: nil))
    #expect(reading.head?.kind == .lampTheme && reading.lampRules == nil)
  }

  @Test(
    arguments: [
      ("note: {zh: 无, en: none}", [.missingKey]), ("deadline: red", [.notAMapping]),
      ("deadline: {behind: {colour: red}}", [.unknownKey]),
      ("progress: {near_due: {colour: red}}", [.unknownKey]),
      ("progress: {behind: red}", [.notAMapping]), ("progress: {behind: {}}", [.missingKey]),
      ("progress: {behind: {colour: purple}}", [.unknownValue]),
      ("progress: {behind: {colour: red, shape: star}}", [.unknownValue]),
      ("progress: {behind: {colour: red, zh: 慢}}", [.missingKey]),
      ("progress: {behind: {colour: red, en: slow}}", [.missingKey]),
      ("progress: {behind: {colour: red, shape: square}}", [.lampsAlike]),
      ("progress: {behind: {colour: red, zh: 按序时, en: slow}}", [.lampsAlike]),
      ("deadline: {overdue: {colour: red, zh: 慢, en: in time}}", [.lampsAlike]),
    ] as [(String, [MistakeRule])]
  )
  func aWrongThemeIsSaid(text: String, rules: [MistakeRule]) {
    let reading = reading(.lampTheme, text)
    #expect(reading.mistakes.map(\.rule) == rules, "\(reading.mistakes)")
    #expect(reading.theme == nil && reading.head == nil)
  }

  /// Which kind a lamp of a mechanism is of: what `of` says, else the word, else the condition.
  @Test(
    arguments: [
      ("lamp: overdue, when: {overdue: true}", 1, 0, []),
      ("lamp: on_track, when: {share_below: 200}", 0, 1, []),
      ("of: progress, lamp: overdue, when: {overdue: true}", 0, 1, []),
      ("lamp: slightly_behind, when: {}", 0, 1, []),
      ("lamp: unknown, when: {}", 1, 0, []),
      ("of: both, lamp: overdue, when: {}", 0, 0, [.unknownValue]),
      ("of: progress, lamp: near_due, when: {}", 0, 0, [.unknownValue]),
      ("of: deadline, lamp: overdue, when: {share_below: 60}", 0, 0, [.lampsBlended]),
      ("lamp: [red], when: soon", 0, 0, [.notAText, .notAMapping]),
      ("lamp: behind, when: soon", 0, 0, [.notAMapping]),
      ("when: {}", 0, 0, [.missingKey]),
    ] as [(String, Int, Int, [MistakeRule])]
  )
  func kindsOfLamps(lamp: String, deadline: Int, progress: Int, rules: [MistakeRule]) throws {
    let text = try GalleryTests.text("good.yaml") + "lamps: [{\(lamp)}]\n"
    let reading = ProfileReading(text, file: "x.yaml")
    #expect(reading.mistakes.map(\.rule) == rules, "\(reading.mistakes)")
    #expect(reading.profile?.deadlineLamps.count ?? 0 == deadline)
    #expect(reading.profile?.progressLamps.count ?? 0 == progress)
  }

  /// A city replaces a preset or a theme by id, and the house's own under all themes.
  @Test func aCityLaysItsOwnOverTheShippedOnes() throws {
    var library = ProfileLibrary.shipped
    let head = "zh: 青禾市\nen: Qinghe\nbasis: label-only\n"
    let wuhan = "kind: lamp-rules\nid: wuhan\n" + head + "deadline: {days: 9}\n"
    #expect(library.add(wuhan, file: "x").isEmpty)
    #expect(library.lampRules["wuhan"]?.deadline?.near == .days(9))
    #expect(library.heads(.lampRules).count == 5)
    let house = "kind: lamp-theme\nid: house\n" + head + "progress: {behind: {colour: red}}\n"
    #expect(library.add(house, file: "x").isEmpty)
    let sanming = try #require(library.theme("sanming"))
    #expect(sanming.style(for: ProgressLamp.behind).colour == .blue)
    #expect(sanming.style(for: ProgressLamp.slightlyBehind).colour == .grey)
    #expect(library.theme("yinchuan")?.style(for: DeadlineLamp.nearDue).colour == .grey)
    #expect(library.themes["yinchuan"] == ProfileLibrary.shipped.themes["yinchuan"])
    #expect(library.theme("nothing") == nil)
    let score = try #require(ProfileLibrary.shippedText(of: "jiamusi"))
    let own = score.replacing("points: 1,", with: "points: 3,")
    #expect(library.add(own, file: "x").isEmpty)
    #expect(library.scoreRules["jiamusi"]?.points[0].points == 3)
    #expect(library.add(house + "when: never\n", file: "x").map(\.rule) == [.unknownKey])
    #expect(library.themes["house"]?.progress.count == 1)
  }

  @Test func aLibraryWithoutAHouse() {
    var library = ProfileLibrary()
    #expect(library.heads(.lampTheme).isEmpty && library.theme("own") == nil)
    let text =
      "kind: lamp-theme\nid: own\nzh: 甲\nen: a\nbasis: label-only\nprogress: {behind: {colour: red}}\n"
    #expect(library.add(text, file: "x").isEmpty)
    #expect(library.theme("own") == library.themes["own"])
    let kind = ProfileReading("kind: lamp-rulez\n", file: "x").mistakes.first {
      $0.rule == .unknownValue
    }
    #expect(kind?.rule == .unknownValue && kind?.column == 7)
    #expect(kind?.message.en.hasSuffix("mechanism, unit-score, lamp-rules, lamp-theme.") == true)
  }
}
