// SPDX-License-Identifier: Apache-2.0
import Mechanisms

extension ProgressRule {
  /// The shipped rules of domain-rules.md, section 6; the first is the default.
  static let shipped = [eightySixty, yinchuan2025, sanya2022, wuhan, xinhuang2015]

  /// The default: 80 and 60 % of the plan to date, on which Wuhan and Xinhuang agree.
  static let eightySixty = ProgressRule(
    id: "default-80-60",
    measure: .ratio,
    bands: [
      Band(.onTrack, floor: 1, when: asPlanned, source: .sourced("W72", "W78")),
      Band(
        .slightlyBehind,
        floor: Exact(80, places: 2),
        when: Bilingual(zh: "为序时计划的80%以上、不足100%", en: "80 % of the plan or more, under 100 %"),
        source: .assumed(
          Bilingual(zh: "“略有滞后”一档为本软件设定", en: "the band “slightly behind” is our own")
        )
      ),
      Band(
        .behind,
        floor: Exact(60, places: 2),
        when: Bilingual(zh: "为序时计划的60%以上、不足80%", en: "60 % of the plan or more, under 80 %"),
        source: .sourced("W79", "W80")
      ),
    ],
    lowest: .overdue,
    lowestWhen: underSixty,
    lowestSource: .sourced("W79")
  )

  /// Yinchuan 2025, in percentage points of the year's plan.
  static let yinchuan2025 = ProgressRule(
    id: "yinchuan-2025",
    measure: .points,
    bands: [
      Band(.onTrack, floor: 0, when: asPlanned, source: .sourced("W72")),
      Band(
        .slightlyBehind,
        floor: -10,
        includesFloor: false,
        when: Bilingual(zh: "低于序时进度不足10个百分点", en: "less than 10 points below schedule"),
        source: .assumed(
          Bilingual(
            zh: "来源未规定低于序时进度0至10个百分点亮何灯",
            en: "the source says nothing of 0 to 10 points below"
          ),
          leaningOn: "W72"
        )
      ),
      Band(
        .behind,
        floor: -30,
        when: Bilingual(zh: "低于序时进度10至30个百分点", en: "10 to 30 points below schedule"),
        source: .sourced("W72")
      ),
    ],
    lowest: .overdue,
    lowestWhen: Bilingual(zh: "低于序时进度30个百分点以上", en: "more than 30 points below schedule"),
    lowestSource: .sourced("W72")
  )

  /// Sanya 2022: up to half of the schedule short is yellow.
  static let sanya2022 = ProgressRule(
    id: "sanya-2022",
    measure: .ratio,
    bands: [
      Band(.onTrack, floor: 1, when: asPlanned, source: .sourced("W78")),
      Band(
        .behind,
        floor: Exact(50, places: 2),
        when: Bilingual(zh: "低于序时进度50%以内", en: "short by up to 50 % of the schedule"),
        source: .sourced("W78")
      ),
    ],
    lowest: .overdue,
    lowestWhen: Bilingual(zh: "低于序时进度50%以上", en: "short by more than 50 % of the schedule"),
    lowestSource: .sourced("W78")
  )

  /// Wuhan (year not shown): a yellow card under 80 %, a red one under 60 %.
  static let wuhan = ProgressRule(
    id: "wuhan",
    measure: .ratio,
    bands: [
      Band(
        .onTrack,
        floor: Exact(80, places: 2),
        when: Bilingual(zh: "为序时计划的80%以上", en: "80 % of the plan or more"),
        source: .assumed(
          Bilingual(zh: "来源未规定绿灯", en: "the source has no green"),
          leaningOn: "W79"
        )
      ),
      Band(
        .behind,
        floor: Exact(60, places: 2),
        when: Bilingual(zh: "不足序时计划的80%", en: "under 80 % of the plan"),
        source: .sourced("W79")
      ),
    ],
    lowest: .overdue,
    lowestWhen: underSixty,
    lowestSource: .sourced("W79")
  )

  /// Xinhuang county 2015: a yellow card under 60 % of the month's task, tracked under 80 %.
  static let xinhuang2015 = ProgressRule(
    id: "xinhuang-2015",
    measure: .ratio,
    bands: [
      Band(
        .onTrack,
        floor: Exact(80, places: 2),
        when: Bilingual(zh: "为当月任务的80%以上", en: "80 % of the month's task or more"),
        source: .assumed(
          Bilingual(zh: "来源未规定绿灯", en: "the source has no green"),
          leaningOn: "W80"
        )
      ),
      Band(
        .slightlyBehind,
        floor: Exact(60, places: 2),
        when: Bilingual(zh: "不足当月任务的80%，跟踪督查", en: "under 80 % of the month's task, tracked"),
        source: .sourced("W80")
      ),
    ],
    lowest: .behind,
    lowestWhen: Bilingual(zh: "不足当月任务的60%，黄牌", en: "under 60 % of the month's task, yellow card"),
    lowestSource: .sourced("W80")
  )

  private static let asPlanned = Bilingual(zh: "达到序时进度", en: "as planned or ahead")
  private static let underSixty = Bilingual(zh: "不足序时计划的60%", en: "under 60 % of the plan")
}
