// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Profiles
import Testing
import WorkingDays

@Suite struct OutlineTests {
  @Test func everyRuleSaysWhereItComesFrom() {
    #expect(Origin.source("W02").note == Bilingual(zh: "来源：W02", en: "source: W02"))
    #expect(Origin.borrowed("LS3").note.zh == "借用他处规定：LS3")
    #expect(Origin.assumed.note.en == "assumed, no rule found")
    #expect(Origin.label.note.zh == "只有名称，未见规则")
    #expect(
      [Origin.source("x"), .borrowed("x"), .assumed, .label].map(\.isSourced) == [
        true, false, false, false,
      ]
    )
    #expect(Basis.sourced.note.zh == "依据已公布的规定")
    #expect(
      Basis.labelOnly.note.en.hasPrefix("a label only") && Basis.labelOnly.rawValue == "label-only"
    )
  }

  /// The words of the shipped stages, one whole profile.
  @Test func drawsTheStagesOf13710() throws {
    let profile = try #require(ProfileLibrary.shipped.profiles["shanxi-13710"])
    let stages = profile.outline()
    #expect(
      stages.map(\.title.zh) == ["立项", "交办", "签收", "部署反馈", "进展反馈", "节点反馈", "申请办结", "审核", "销号"]
    )
    #expect(
      stages[2].lines.map(\.full.zh) == [
        "可退回“交办”（本系统的假定，未见规定）", "1 天，自“交办”起（当日为第一天）（本系统的假定，未见规定）",
      ]
    )
    #expect(stages[2].who == Bilingual(zh: "承办单位", en: "agency") && stages[2].id == "receive")
    #expect(stages[2].origin == .assumed && stages[3].origin == .source("W07"))
    #expect(stages[5].who == Bilingual(zh: "承办单位，可略过", en: "agency, may be left out"))
    #expect(
      stages[5].lines.map(\.full.en) == [
        "must say: progress (source: W07)", "continuing: at each node (source: W07)",
      ]
    )
    #expect(
      stages[6].lines.map(\.text.zh) == [
        "须写明：结果", "一般事项：7 天，自“交办”起（当日为第一天）", "重大复杂事项：1 个月，自“交办”起（当日为第一天）",
        "可延期 1 次，由分管领导批准，须在到期前提出并附方案",
      ]
    )
    #expect(
      stages[6].lines.map(\.text.en) == [
        "must say: result", "ordinary: 7 natural days from “assignment”, that day being day 1",
        "major or complex: 1 month from “assignment”, that day being day 1",
        "may be put off once, approved by the leader in charge, asked for before it is due and with a plan",
      ]
    )
    #expect(stages[8].lines.map(\.text.zh) == ["须附佐证", "须两人签字"])
    #expect(stages[8].lines.map(\.origin) == [.source("W02"), .source("W02")])
  }

  @Test func drawsWhatElseALimitMayBe() {
    var profile = Sample().profile
    profile.stages[2].by = "nobody"
    profile.stages[2].opens = YearDay(yearOffset: -1, month: 7, day: 1)
    profile.stages[2].limits = [
      Sample.limit(.planned), Sample.limit(.yearDay(YearDay(month: 12, day: 31))),
      Sample.limit(.yearDay(YearDay(yearOffset: 2, month: 1, day: 5))),
      Sample.limit(.count(5, .workingDay), .sentBack),
      Sample.limit(.count(5, .workingHour), .lastEvent),
      Sample.limit(.count(5, .minute), .stage("nowhere")),
    ]
    profile.stages[2].limits[0].severities = ["easy", "unknown"]
    profile.stages[2].limits[0].classes = ["two"]
    profile.extensions = [
      ExtensionRule(stage: "work", approver: "head", maxTimes: 2, origin: .label),
      ExtensionRule(stage: "review", approver: "head", maxTimes: 3, origin: .label),
    ]
    let work = profile.outline()[2]
    #expect(work.who == Bilingual(zh: "nobody", en: "nobody"))
    #expect(
      work.lines.map(\.text.zh) == [
        "上年7月1日起办理", "《easy》、unknown、《two》：按交办时给定的日期", "当年12月31日前", "第 2 年1月5日前",
        "5 个工作日，自退回起", "5 个工作时，自上一次办理起", "5 分钟，自nowhere起",
        "可延期 2 次，由《head》批准，须在到期前提出",
      ]
    )
    #expect(
      work.lines.map(\.text.en) == [
        "not before 7/1 of the year before",
        "easy, unknown, two: on the day given at the assignment",
        "by 12/31 of the year", "by 1/5 of year 2", "5 working days from being sent back",
        "5 working hours from the latest event", "5 minutes from nowhere",
        "may be put off 2 times, approved by the head, asked for before it is due",
      ]
    )
  }

  /// What domain-rules.md marks “not found” is never shown as a rule of the place.
  @Test(arguments: ["taiyuan-543", "four-ledgers", "woodpecker", "city-management", "generic"])
  func aLabelIsShownAsALabel(id: String) throws {
    let profile = try #require(ProfileLibrary.shipped.profiles[id])
    #expect(profile.basis == .labelOnly && profile.note != nil)
    for stage in profile.outline() {
      #expect(!stage.origin.isSourced && stage.lines.allSatisfy { !$0.origin.isSourced })
      #expect(
        id == "generic" || ["close", "coordinate"].contains(stage.id) || stage.origin == .label
      )
    }
  }
}
