// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Profiles
import Testing
import WorkingDays

/// What the keys of a file become.
@Suite struct ReadingTests {
  private func profile(_ more: String) throws -> Profile {
    let reading = ProfileReading(try GalleryTests.text("good.yaml") + more, file: "x.yaml")
    try #require(reading.mistakes.isEmpty, "\(reading.mistakes)")
    return try #require(reading.profile)
  }

  @Test func aPlainFileHasTheDefaults() throws {
    let profile = try profile("")
    #expect(profile.jurisdiction == "*" && profile.confidentiality == .assumed)
    #expect(profile.roles[0].entry.origin == .source("青政办〔2026〕1号"))
    #expect(profile.roles[1].entry.origin == .assumed && profile.roles[1].side == .agency)
    let limit = try #require(profile.stages[2].limits.first)
    #expect(limit.term == .count(7, .naturalDay) && limit.start == .stage("assign"))
    #expect(limit.clock == ClockRule() && limit.severities.isEmpty && limit.origin == .assumed)
    #expect(profile.stages[3].returnsTo == "work" && !profile.stages[3].isOptional)
    #expect(profile.stop == nil && profile.change == nil && profile.appeal == nil)
    #expect(profile.extensions.isEmpty && profile.deadlineLamps.isEmpty && profile.ladder.isEmpty)
  }

  @Test func everyKeyIsRead() throws {
    let profile = try profile(
      """
      jurisdiction: "140100"
      sources: {L2: 政府信息公开条例, L11: 保守国家秘密法}
      note: {zh: 说明, en: note}
      clock: {day_one: same_day, roll: none, cutoff: "17:30", business_hours: ["09:00-12:00", "13:00-18:00"]}
      nodes: [{severity: easy, days: ["06-30"], source: label}]
      extensions:
        - {stage: work, severity: [easy], approver: office, times: 2, plan: true, ask_working_days_before: 20,
           decide: {count: 10, unit: working_day}, latest: {count: 1, unit: calendar_month, after: register}}
      stop: {by: office, reasons: [{id: flood, zh: 汛情, en: flood}], borrowed: L2}
      change: {kinds: [stop], reasons: [{id: flood, zh: 汛情, en: flood}], decided_by: office, stage: work, then: [{id: tell, zh: 告知, en: tell}]}
      lamps:
        - {lamp: near_due, when: {days_left_at_most: 1, severity: easy, stage: [work], unexcused: true}}
        - {lamp: overdue, when: {overdue: true, days_late_at_least: 2, months_late_at_least: 3, share_below: 60}}
      ladder:
        - {id: blue, zh: 蓝, en: blue, when: {overdue: true}, approver: office, new_limit: {count: 3, unit: natural_day}, demands: [{id: date, zh: 时间, en: date}]}
        - {id: red, zh: 红, en: red, when: {missed_notice: blue, notice: blue, working_days_after: 5}, approver: office}
      excuse: {decided_by: office}
      stage_close: {by: office}
      appeal: {file: {count: 15, unit: working_day}, decide: {count: 10, unit: working_day}, decided_by: office}
      grades: [{id: good, zh: 好, en: good}]
      public: {fields: [{id: task, zh: 任务, en: task}], checks: [{id: privacy, zh: 隐私, en: privacy}]}
      confidentiality: {classified: forbidden, source: L11}

      """
    )
    #expect(
      profile.jurisdiction == "140100" && profile.sources["L2"] == "政府信息公开条例"
        && profile.note?.en == "note"
    )
    let clock = profile.stages[2].limits[0].clock
    #expect(clock.dayOne == .sameDay && clock.roll == .stay && clock.cutoff?.minutes == 1050)
    #expect(clock.businessHours.minuteCount == 480)
    #expect(
      profile.nodes[0].days == [YearDay(month: 6, day: 30)] && profile.nodes[0].origin == .label
    )
    let rule = try #require(profile.extensions.first)
    #expect(rule.maxTimes == 2 && rule.needsPlan && rule.askWorkingDaysBefore == 20)
    #expect(rule.severities == ["easy"] && rule.latest?.start == .stage("register"))
    #expect(rule.decideWithin?.term == .count(10, .workingDay))
    #expect(profile.stop?.origin == .borrowed("L2") && profile.stop?.reasons.map(\.id) == ["flood"])
    #expect(profile.change?.kinds == [.stop] && profile.change?.duties.map(\.id) == ["tell"])
    #expect(
      profile.deadlineLamps == [
        LampCondition(
          lamp: .nearDue,
          when: Condition(
            daysLeftAtMost: 1,
            severities: ["easy"],
            stages: ["work"],
            isUnexcused: true
          ),
          origin: .assumed
        )
      ]
    )
    #expect(
      profile.progressLamps == [
        LampCondition(
          lamp: .overdue,
          when: Condition(
            isOverdue: true,
            daysLateAtLeast: 2,
            monthsLateAtLeast: 3,
            shareBelow: 60
          ),
          origin: .assumed
        )
      ]
    )
    #expect(profile.ladder[0].newLimit?.term == .count(3, .naturalDay))
    #expect(profile.ladder[0].demands.map(\.id) == ["date"])
    #expect(
      profile.ladder[1].when
        == Condition(
          missedNotice: "blue",
          workingDaysAfterNotice: NoticeAge(notice: "blue", workingDays: 5)
        )
    )
    #expect(profile.excuse?.decidedBy == "office" && profile.stageClose?.by == "office")
    #expect(
      profile.appeal?.file.term == .count(15, .workingDay) && profile.grades.map(\.id) == ["good"]
    )
    #expect(
      profile.publication?.checks.map(\.id) == ["privacy"]
        && profile.confidentiality == .source("L11")
    )
  }

  /// All mistakes are found, not the first only, and in the order of the file.
  @Test func allMistakesAreFoundAtOnce() throws {
    let text = try GalleryTests.text("good.yaml")
      .replacing("side: agency", with: "side: agnecy").replacing("count: 7", with: "count: x")
      .replacing("zh: 督查室", with: "zhh: 督查室")
    let mistakes = ProfileReading(text + "excuse: {}\nlamp: []\n", file: "x.yaml").mistakes
    #expect(
      mistakes.map(\.rule) == [
        .missingKey, .unknownKey, .unknownValue, .notANumber, .missingKey, .unknownKey,
      ]
    )
    #expect(mistakes.map(\.line) == [6, 6, 7, 13, 15, 16])
    #expect(mistakes.map(\.message.en).contains("there is no key “lamp”, is it “lamps”?"))
  }

  @Test func halfAConditionIsMissingTheOther() throws {
    let text = try GalleryTests.text("good.yaml")
    func rules(_ when: String) -> [MistakeRule] {
      let ladder =
        "ladder: [{id: a, zh: 甲, en: a, when: {overdue: true}, approver: office}, {id: b, zh: 乙, en: b, when: \(when), approver: office}]\n"
      return ProfileReading(text + ladder, file: "x.yaml").mistakes.map(\.rule)
    }
    #expect(rules("{notice: a}") == [.missingKey])
    #expect(rules("{working_days_after: 3}") == [.missingKey])
    #expect(rules("{notice: b, working_days_after: 3}") == [.unknownNotice])
    #expect(rules("soon") == [.notAMapping])
  }

  @Test func wordsFarFromAllAreNotGuessed() throws {
    let text = try GalleryTests.text("good.yaml").replacing("side: agency", with: "side: 承办")
    let mistakes = ProfileReading(text, file: "x.yaml").mistakes
    #expect(
      mistakes.map(\.message.en) == [
        "there is no value “承办”: possible are agency, supervision, decision, outside, system."
      ]
    )
  }

  /// Wrong shapes of values, each on its own behind a good file.
  @Test(
    arguments: [
      ("sources: [W02]", [.notAMapping]), ("sources: {W02: [x]}", [.notAText]),
      ("clock: soon", [.notAMapping]), ("clock: {day_one: today}", [.unknownValue]),
      ("clock: {business_hours: [\"09:00-12:00\", \"8-9\"]}", [.badTime]),
      ("confidentiality: forbidden", [.notAMapping]), ("confidentiality: {}", [.missingKey]),
      ("stop: {by: nobody, reasons: []}", [.unknownRole, .emptyList]),
      ("stop: {reasons: x}", [.missingKey, .notAList]),
      (
        "change: {kinds: [end], decided_by: office, stage: wrok}",
        [.missingKey, .unknownValue, .unknownStage]
      ),
      ("extensions: [{approver: office, times: 0}]", [.missingKey, .outOfRange]),
      ("extensions: [soon]", [.notAMapping]),
      ("extensions: [{stage: work, approver: office, decide: {date: \"1-1\"}}]", [.badDay]),
      ("appeal: {file: {nodes: false}, decided_by: office}", [.missingKey]),
      ("appeal: soon", [.notAMapping]), ("public: {fields: []}", [.emptyList]),
      (
        "lamps: [{lamp: red, when: {}}, {lamp: behind}, x]",
        [.unknownValue, .missingKey, .notAMapping]
      ),
      ("nodes: [x, {days: []}]", [.notAMapping, .emptyList]), ("note: {zh: 说明}", [.missingKey]),
      ("excuse: {decided_by: }", [.missingKey]), ("stage_close: {by: [office]}", [.notAText]),
      ("grades: [{id: A, zh: 甲, en: a}]", [.badID]),
      ("kind: mechanisms", [.unknownValue]),
      ("clock: {cutoff: [x]}", [.notAText]),
    ] as [(String, [MistakeRule])]
  )
  func aWrongShapeIsSaid(line: String, rules: [MistakeRule]) throws {
    let reading = ProfileReading(try GalleryTests.text("good.yaml") + line + "\n", file: "x.yaml")
    #expect(
      reading.mistakes.map(\.rule.rawValue).sorted() == rules.map(\.rawValue).sorted(),
      "\(reading.mistakes)"
    )
    #expect(reading.profile == nil)
  }

  @Test func flagsMayBeFalse() throws {
    let text = try GalleryTests.text("good.yaml")
      .replacing("by: unit,", with: "by: unit, optional: false, evidence: true,")
      .replacing(
        "{count: 7,",
        with: "{planned: true}, {severity: easy, date: \"09-30\", year: -1}, {count: 7,"
      )
    let reading = ProfileReading(text, file: "x.yaml")
    let stage = try #require(reading.profile?.stages[2], "\(reading.mistakes)")
    #expect(!stage.isOptional && stage.needsEvidence)
    #expect(
      stage.limits.map(\.term) == [
        .planned, .yearDay(YearDay(yearOffset: -1, month: 9, day: 30)), .count(7, .naturalDay),
      ]
    )
  }
}
