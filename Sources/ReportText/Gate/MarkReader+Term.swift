// SPDX-License-Identifier: Apache-2.0

extension MarkReader {
  /// One past the term (保密期限) at `start`: 1年, 十年, 6个月, 长期, 2030年12月31日, 启用前, 至2030年.
  func term(at start: Int) -> Int? {
    for word in Self.terms where matches(word, at: start) { return start + word.count }
    var at = skip(Self.termStarts, at: start)
    var isTerm = false
    while true {
      let digits = skip(Self.digits, at: at)
      guard digits > at, let unit = Self.termUnits.first(where: { matches($0, at: digits) }) else {
        break
      }
      at = digits + unit.count
      isTerm = true
    }
    guard isTerm else { return nil }
    return skip(Self.termEnds, at: at)
  }

  // The tables of the gate. Traditional forms are among them; brackets, spaces and `*` are gone
  // from a line before it is compared.

  static let levels = words("绝密 机密 秘密 絕密 機密 祕密")
  static let grades = values("级級")
  static let stars = values("*★☆⭐✮✭✯✩⋆※\u{FE0F}")
  static let dashes = values("-—–·•.:：、")
  static let colons = values(":：=＝﹕︰-—–·.")
  static let nation = values("国家國")
  static let terms = words("长期 永久 長期 启用前 启封前 公布前 公开前 发布前 解密前 考试前 开考前")
  static let termStarts = values("至到为")
  static let termUnits = words("年 个月 個月 月 日 天 周 小时")
  static let termEnds = values("前止内整")
  static let digits = values("0123456789〇零一二三四五六七八九十百两")
  static let urgencies = words("特急 加急 特提 平急 急件 紧急 件 文件 资料 材料")
  static let numberSigns = values("0123456789NnOo.:№第号份编數数共页-—")
  static let punctuation = values("，。；：！？,;:!?、“”\"")
  static let sentenceStarts = values("是以及和或与的等事为")
  static let joiners = values("、/或和及与、至")
  static let boxes = values("□☐○◯▢◻")
  static let ticks = values("☑☒✓✔√■●◉")

  static let labels: [([UInt32], [[UInt32]])] = [
    (words("密级")[0], words("等级 标识 标志 级别 程度")),
    (words("密級")[0], []),
    (words("密别")[0], []),
    (words("保密等级")[0], []),
    (words("保密级别")[0], []),
    (words("秘密等级")[0], []),
    (words("机密等级")[0], []),
    (words("涉密等级")[0], []),
    (words("涉密级别")[0], []),
  ]

  static let labelStarts = values("密保秘机涉")

  private static func words(_ list: String) -> [[UInt32]] {
    list.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
  }

  private static func values(_ list: String) -> Set<UInt32> {
    Set(list.unicodeScalars.map(\.value))
  }
}
