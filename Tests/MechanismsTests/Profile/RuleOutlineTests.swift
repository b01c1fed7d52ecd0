// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import Profiles
import Testing
import WorkingDays

@Suite struct RuleOutlineTests {
  private func entry(_ id: String, _ origin: Origin = .assumed) -> NamedEntry {
    NamedEntry(id: id, title: Bilingual(zh: "《\(id)》", en: id), origin: origin)
  }

  private func rules(
    _ title: String,
    _ change: (inout Profile) -> Void
  ) -> [StageOutline.Line] {
    var profile = Sample().profile
    change(&profile)
    return profile.ruleOutline().first { $0.title.en == title }?.lines ?? []
  }

  @Test func whatIsNotRuledHasNoEntry() {
    var profile = Sample().profile
    profile.confidentiality = .source("L11")
    let outline = profile.ruleOutline()
    #expect(outline.map(\.title) == [Bilingual(zh: "保密", en: "Confidentiality")])
    #expect(outline[0].lines.map(\.full.zh) == ["不得办理涉密事项（来源：L11）"])
    #expect(outline[0].lines.map(\.full.en) == ["classified matter is refused (source: L11)"])
  }

  @Test func nodesStopsAndExcuses() {
    let nodes = rules("Nodes") {
      $0.nodes = [
        NodeRule(
          severities: ["hard", "easy"],
          days: [YearDay(month: 3, day: 31), YearDay(yearOffset: 1, month: 1, day: 5)],
          origin: .source("W07")
        ), NodeRule(days: [YearDay(month: 6, day: 30)], origin: .assumed),
      ]
    }
    #expect(nodes.map(\.text.zh) == ["《easy》、《hard》：当年3月31日、第 1 年1月5日", "当年6月30日"])
    #expect(
      nodes.map(\.text.en) == ["easy, hard: 3/31 of the year, 1/5 of year 1", "6/30 of the year"]
    )
    #expect(nodes.map(\.origin) == [.source("W07"), .assumed])
    let stop = rules("Stopped clock") {
      $0.stop = StopRule(by: "office", reasons: [entry("flood", .label)], origin: .source("W05"))
    }
    #expect(stop.map(\.text.zh) == ["由《office》停表和恢复", "《flood》"])
    #expect(stop.map(\.text.en) == ["stopped and resumed by the office", "flood"])
    #expect(stop.map(\.origin) == [.source("W05"), .label])
    let excuse = rules("Excuses") { $0.excuse = ExcuseRule(decidedBy: "nobody", origin: .label) }
    #expect(excuse.map(\.text.zh) == ["是否有正当理由由nobody认定，记录认定人、日期和理由"])
    #expect(
      excuse.map(\.text.en) == [
        "whether lateness has a good reason the nobody decides, with name, day and reason on record"
      ]
    )
    #expect(excuse.map(\.origin) == [.label])
  }

  /// The lamps of days first, then those of progress; 逾期 and 严重滞后 are two words.
  @Test func lampsOfBothKinds() {
    let lamps = rules("Lamps") {
      $0.progressLamps = [
        LampCondition(lamp: .overdue, when: Condition(shareBelow: 60), origin: .source("W79"))
      ]
      $0.deadlineLamps = [
        LampCondition(lamp: .overdue, when: Condition(isOverdue: true), origin: .assumed)
      ]
    }
    #expect(lamps.map(\.text.zh) == ["逾期：已逾期", "严重滞后：不足序时进度的 60%"])
    #expect(
      lamps.map(\.text.en) == [
        "overdue: it is overdue", "far behind: below 60 % of what the plan asks by now",
      ]
    )
    #expect(lamps.map(\.origin) == [.assumed, .source("W79")])
  }

  @Test(
    arguments: [
      (Condition(), "任何时候", "always"),
      (Condition(daysLeftAtMost: 1), "剩余不超过 1 天", "at most 1 day is left"),
      (Condition(daysLeftAtMost: 0), "剩余不超过 0 天", "at most 0 days are left"),
      (Condition(daysLateAtLeast: 1), "逾期满 1 天", "1 day late"),
      (Condition(daysLateAtLeast: 2), "逾期满 2 天", "2 days late"),
      (Condition(monthsLateAtLeast: 1), "逾期满 1 个月", "1 month late"),
      (Condition(monthsLateAtLeast: 3), "逾期满 3 个月", "3 months late"),
      (Condition(isUnexcused: true), "无正当理由", "there is no good reason"),
      (
        Condition(severities: ["hard", "easy"], stages: ["review", "work"]),
        "《easy》、《hard》：处于“《work》、《review》”", "easy, hard: at “work, review”"
      ),
      (Condition(severities: ["none"]), "任何时候", "always"),
      (Condition(missedNotice: "blue"), "“《blue》”的新期限已过", "the new limit of “blue” is past"),
      (Condition(missedNotice: "x"), "“x”的新期限已过", "the new limit of “x” is past"),
      (
        Condition(workingDaysAfterNotice: NoticeAge(notice: "blue", workingDays: 1)),
        "“《blue》”发出满 1 个工作日", "1 working day after “blue”"
      ),
      (
        Condition(workingDaysAfterNotice: NoticeAge(notice: "x", workingDays: 5)),
        "“x”发出满 5 个工作日", "5 working days after “x”"
      ),
      (
        Condition(daysLeftAtMost: 3, isOverdue: true, isUnexcused: true),
        "剩余不超过 3 天，已逾期，无正当理由",
        "at most 3 days are left and it is overdue and there is no good reason"
      ),
    ] as [(Condition, String, String)]
  )
  func conditions(when: Condition, zh: String, en: String) {
    let lines = rules("Escalation") {
      $0.ladder = [
        NoticeRule(entry: entry("blue"), when: Condition(), approver: "head"),
        NoticeRule(entry: entry("red", .label), when: when, approver: "head"),
      ]
    }
    #expect(lines.map(\.text.zh).last == "《red》：\(zh)时提出，由《head》批准后发出")
    #expect(lines.map(\.text.en).last == "red: proposed when \(en), issued once the head approves")
    #expect(lines.map(\.origin) == [.assumed, .label])
  }

  @Test func aNoticeWithANewLimit() {
    let lines = rules("Escalation") {
      $0.ladder = [
        NoticeRule(
          entry: entry("blue"),
          when: Condition(isOverdue: true),
          approver: "head",
          newLimit: Sample.limit(.count(1, .naturalDay)),
          demands: [entry("date"), entry("route")]
        )
      ]
    }
    #expect(
      lines.map(\.text.zh) == [
        "《blue》：已逾期时提出，由《head》批准后发出，自批准起新限 1 天，须答复《date》，须答复《route》"
      ]
    )
    #expect(
      lines.map(\.text.en) == [
        "blue: proposed when it is overdue, issued once the head approves, with a new limit of"
          + " 1 natural day from the approval, to be answered with date, to be answered with route"
      ]
    )
  }

  @Test func changesAppealsAndClosings() {
    let change = rules("Lawful change") {
      $0.change = ChangeRule(
        kinds: [.adjust, .postpone, .stop],
        reasons: [entry("flood")],
        decidedBy: "head",
        stage: "work",
        duties: [entry("tell", .source("L16"))],
        origin: .label
      )
    }
    #expect(
      change.map(\.text.zh) == [
        "可调整内容、延期实施、终止，由《head》决定；原文保留可见", "《flood》", "此后须《tell》",
      ]
    )
    #expect(
      change.map(\.text.en) == [
        "may be adjusted, postponed, stopped by decision of the head; the old wording stays visible",
        "flood", "then: tell",
      ]
    )
    #expect(change.map(\.origin) == [.label, .assumed, .source("L16")])
    let appeal = rules("Appeal") {
      var decide = Sample.limit(.count(1, .calendarMonth))
      decide.origin = .source("LS3")
      $0.appeal = AppealRule(
        file: Sample.limit(.count(15, .workingDay)),
        decide: decide,
        decidedBy: "head",
        origin: .label
      )
    }
    #expect(appeal.map(\.text.zh) == ["自决定起 15 个工作日内提出", "由《head》在 1 个月内答复，原决定人回避"])
    #expect(
      appeal.map(\.text.en) == [
        "filed within 15 working days of the decision",
        "answered by the head within 1 month, never by who decided first",
      ]
    )
    #expect(appeal.map(\.origin) == [.assumed, .source("LS3")])
    let closed = rules("Closed for a stage") {
      $0.stageClose = StageCloseRule(by: "office", origin: .label)
    }
    #expect(closed.map(\.full.zh) == ["由《office》认定；不算办结，继续推进（只有名称，未见规则）"])
    #expect(closed.map(\.text.en) == ["said by the office; it is not done and goes on"])
    let grades = rules("Grades") { $0.grades = [entry("good", .label)] }
    #expect(grades.map(\.full.en) == ["good (a name only, no rule found)"])
    let open = rules("What is public") {
      $0.publication = PublicationRule(
        fields: [entry("task")],
        checks: [entry("privacy", .source("L2"))],
        origin: .label
      )
    }
    #expect(open.map(\.text.zh) == ["《task》", "公开前审查：《privacy》"])
    #expect(open.map(\.text.en) == ["task", "looked for before: privacy"])
    #expect(open.map(\.origin) == [.assumed, .source("L2")])
  }

  @Test func clocksAndHeadOfAStage() {
    var profile = Sample().profile
    profile.stages[2].isOptional = true
    profile.stages[2].entry.origin = .source("W02")
    profile.stages[2].limits.append(Sample.limit(.nodes))
    profile.stages[2].limits[0].severities = ["hard"]
    profile.stages[2].limits[0].term = .count(1, .workingDay)
    let work = profile.outline()[2]
    #expect(work.clocks.map(\.text.zh) == ["《hard》：1 个工作日", "按节点"])
    #expect(work.clocks.map(\.text.en) == ["hard: 1 working day", "at each node"])
    #expect(work.head.full.zh == "《work》 · 《unit》，可略过（来源：W02）")
    #expect(work.head.full.en == "work · unit, may be left out (source: W02)")
    #expect(profile.outline()[0].clocks.isEmpty)
  }

  /// The whole of three shipped mechanisms, sentence by sentence, in both languages.
  ///
  /// `RECORD_SNAPSHOTS=1` writes them anew and fails: look at them.
  @Test(arguments: ["shanxi-13710", "proposals", "taiyuan-543"])
  func allSentences(id: String) throws {
    let profile = try #require(ProfileLibrary.shipped.profiles[id])
    var lines: [String] = []
    func add(_ words: Bilingual, _ indent: String) {
      lines += [indent + words.zh, indent + words.en]
    }
    for stage in profile.outline() {
      add(stage.head.full, "")
      for clock in stage.clocks { add(clock.full, "  = ") }
      for line in stage.lines { add(line.full, "  ") }
    }
    for rules in profile.ruleOutline() {
      add(rules.title, "")
      for line in rules.lines { add(line.full, "  ") }
    }
    let actual = lines.joined(separator: "\n") + "\n"
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Outlines")
    let file = folder.appending(path: "\(id).txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try actual.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(id).txt")
    }
    #expect(try actual == String(contentsOf: file, encoding: .utf8))
  }
}
