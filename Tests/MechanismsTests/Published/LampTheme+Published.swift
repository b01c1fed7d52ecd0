// SPDX-License-Identifier: Apache-2.0
import Mechanisms

/// The published habits a second time, by hand: what the shipped files must say.
extension LampTheme {
  /// The shipped themes; the first is the default.
  static let shipped = [house, yichang, suqian, yinchuan, sanming]

  /// The house's own: yellow is near in time, orange is behind in progress, so that no colour of
  /// a warning carries two data but red.
  static let house = LampTheme(
    id: "house",
    title: Bilingual(zh: "默认", en: "default"),
    deadline: Dictionary(
      uniqueKeysWithValues: zip(
        DeadlineLamp.allCases,
        [.green, .green, .yellow, .red, .grey, .grey] as [LampColour]
      ).map { ($0, LampLook($1, word: $0.word, shape: $0.shape, source: ours)) }
    ),
    progress: Dictionary(
      uniqueKeysWithValues: zip(
        ProgressLamp.allCases,
        [.green, .blue, .orange, .red, .grey] as [LampColour]
      ).map { ($0, LampLook($1, word: $0.word, shape: $0.shape, source: ours)) }
    )
  )

  private static let ours = RuleSource.assumed(
    Bilingual(zh: "颜色为本软件设定", en: "the colour is our own")
  )

  /// Yichang's joint inspection platform: green goes well, yellow is close to the limit, red is
  /// behind.
  static let yichang = city(
    "yichang",
    Bilingual(zh: "宜昌", en: "Yichang"),
    [.onTrack: .green, .nearDue: .yellow, .overdue: .red],
    [.onTrack: .green, .behind: .red, .overdue: .red],
    .sourced("W10")
  )

  /// A Suqian state company 2025: a blue slip is close to the limit, yellow is behind schedule or
  /// of poor quality, red is overdue.
  static let suqian = city(
    "suqian",
    Bilingual(zh: "宿迁", en: "Suqian"),
    [.nearDue: .blue, .overdue: .red],
    [.behind: .yellow],
    .sourced("W11")
  )

  /// Yinchuan 2025: green on schedule, yellow behind, red far behind.
  static let yinchuan = city(
    "yinchuan",
    Bilingual(zh: "银川", en: "Yinchuan"),
    [:],
    [.onTrack: .green, .behind: .yellow, .overdue: .red],
    .sourced("W72")
  )

  /// Sanming 2017: slips and not lamps; blue is read here as behind, orange as overdue in time, red
  /// as far behind.
  static let sanming = city(
    "sanming",
    Bilingual(zh: "三明", en: "Sanming"),
    [.overdue: .orange],
    [.behind: .blue, .overdue: .red],
    .sourced(
      "W12",
      note: Bilingual(
        zh: "原文为督查单颜色，对应到灯色为本软件设定",
        en: "the source colours slips; as lamps it is our own"
      )
    )
  )

  private static func city(
    _ id: String,
    _ title: Bilingual,
    _ deadline: [DeadlineLamp: LampColour],
    _ progress: [ProgressLamp: LampColour],
    _ source: RuleSource
  ) -> LampTheme {
    LampTheme(
      id: id,
      title: title,
      deadline: deadline.mapValues { LampLook($0, source: source) },
      progress: progress.mapValues { LampLook($0, source: source) }
    )
  }
}
