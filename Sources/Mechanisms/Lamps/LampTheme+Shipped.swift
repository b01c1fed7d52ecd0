// SPDX-License-Identifier: Apache-2.0

extension LampTheme {
  /// The shipped themes; the first is the default.
  public static let shipped = [house, yichang, suqian, yinchuan, sanming]

  /// The house's own: yellow is near in time, orange is behind in progress, so that no colour of
  /// a warning carries two data but red.
  public static let house = LampTheme(
    id: "house",
    title: Bilingual(zh: "默认", en: "default"),
    deadline: [:],
    progress: [:],
    source: .assumed(Bilingual(zh: "颜色为本软件设定", en: "the colours are our own"))
  )

  /// Yichang's joint inspection platform: green goes well, yellow is close to the limit, red is
  /// behind.
  public static let yichang = LampTheme(
    id: "yichang",
    title: Bilingual(zh: "宜昌", en: "Yichang"),
    deadline: [.onTrack: .green, .nearDue: .yellow, .overdue: .red],
    progress: [.onTrack: .green, .behind: .red, .overdue: .red],
    source: .sourced("W10")
  )

  /// A Suqian state company 2025: a blue slip is close to the limit, yellow is behind schedule or
  /// of poor quality, red is overdue.
  public static let suqian = LampTheme(
    id: "suqian",
    title: Bilingual(zh: "宿迁", en: "Suqian"),
    deadline: [.nearDue: .blue, .overdue: .red],
    progress: [.behind: .yellow],
    source: .sourced("W11")
  )

  /// Yinchuan 2025: green on schedule, yellow behind, red far behind.
  public static let yinchuan = LampTheme(
    id: "yinchuan",
    title: Bilingual(zh: "银川", en: "Yinchuan"),
    deadline: [:],
    progress: [.onTrack: .green, .behind: .yellow, .overdue: .red],
    source: .sourced("W72")
  )

  /// Sanming 2017: a blue slip is slow or poor work, an orange one that the blue one's limit was
  /// not met, a red one that the orange one's was not.
  ///
  /// These are slips, not lamps: blue is read here as behind, orange as overdue in time, red as far
  /// behind.
  public static let sanming = LampTheme(
    id: "sanming",
    title: Bilingual(zh: "三明", en: "Sanming"),
    deadline: [.overdue: .orange],
    progress: [.behind: .blue, .overdue: .red],
    source: .sourced(
      "W12",
      note: Bilingual(
        zh: "原文为督查单颜色，对应到灯色为本软件设定",
        en: "the source colours slips; as lamps it is our own"
      )
    )
  )
}
