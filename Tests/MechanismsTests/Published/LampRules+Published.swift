// SPDX-License-Identifier: Apache-2.0
import Mechanisms

extension StartLampRule {
  /// Yinchuan 2025.
  static let yinchuan2025 = StartLampRule(
    id: "yinchuan-2025-start",
    overdueMonths: 3,
    source: .sourced("W72")
  )
}

extension EntryLampRule {
  /// Yinchuan 2025.
  ///
  /// That months run from day to corresponding day is assumed (L17 article 202).
  static let yinchuan2025 = EntryLampRule(
    id: "yinchuan-2025-entry",
    behindMonths: 1,
    overdueMonths: 2,
    source: .sourced(
      "W72",
      note: Bilingual(zh: "按对应日计月为本软件设定", en: "months by corresponding day are our own")
    )
  )
}

extension PaymentLampRule {
  /// Yinchuan 2025.
  static let yinchuan2025 = PaymentLampRule(
    id: "yinchuan-2025-payment",
    source: .sourced("W72")
  )
}

extension RunningLampRule {
  /// Sanya 2022, for districts.
  static let sanya2022 = RunningLampRule(
    id: "sanya-2022-running",
    overdueMonths: 2,
    source: .sourced("W78")
  )
}

extension DeadlineRule {
  /// The shipped rules.
  ///
  /// All near limits are assumed: no city published its number of days.
  static let shipped = [
    DeadlineRule(
      id: "default-80-60-deadline",
      near: .days(3),
      source: .assumed(
        Bilingual(zh: "临近天数为本软件设定", en: "the number of days is our own"),
        leaningOn: "W10",
        "W11"
      )
    ),
    DeadlineRule(
      id: "13710-ordinary",
      near: .days(1),
      source: .assumed(
        Bilingual(zh: "13710 亮灯规则未见公布", en: "the lamps of 13710 are not published"),
        leaningOn: "W02"
      )
    ),
    DeadlineRule(
      id: "13710-complex",
      near: .days(5),
      source: .assumed(
        Bilingual(zh: "13710 亮灯规则未见公布", en: "the lamps of 13710 are not published"),
        leaningOn: "W02"
      )
    ),
  ]
}

/// The published presets a second time, by hand: what the shipped files must say.
extension LampRules {
  static let shipped = [
    LampRules(
      id: "default-80-60",
      title: Bilingual(zh: "默认（80%、60%）", en: "default (80 and 60 %)"),
      deadline: DeadlineRule.shipped[0],
      progress: .eightySixty
    ),
    LampRules(
      id: "yinchuan-2025",
      title: Bilingual(zh: "银川2025", en: "Yinchuan 2025"),
      progress: .yinchuan2025,
      start: .yinchuan2025,
      entry: .yinchuan2025,
      payment: .yinchuan2025
    ),
    LampRules(
      id: "sanya-2022",
      title: Bilingual(zh: "三亚2022", en: "Sanya 2022"),
      progress: .sanya2022,
      running: .sanya2022
    ),
    LampRules(
      id: "wuhan",
      title: Bilingual(zh: "武汉", en: "Wuhan"),
      progress: .wuhan
    ),
    LampRules(
      id: "xinhuang-2015",
      title: Bilingual(zh: "新晃2015", en: "Xinhuang 2015"),
      progress: .xinhuang2015
    ),
  ]
}
