// SPDX-License-Identifier: Apache-2.0
import ReportText

/// Tells a look back from a plan, by the words of a heading or of the opening of a paragraph.
enum RoleRules {
  private static let glossaryWords: [StaticString] = ["名词解释", "名词注释", "名词说明", "用语说明", "名词术语"]

  /// What a heading says of its part; nil if it says nothing, or both.
  static func role(
    _ bytes: Span<UInt8>,
    _ words: WordIndex,
    _ range: Range<Int>,
    year: Int?
  ) -> Role? {
    if Text.contains(glossaryWords, bytes, range)
      || !Text.hasLength(9, bytes, range) && Text.contains(["注释", "名词"], bytes, range)
    {
      return .glossary
    }
    let (back, ahead) = cues(bytes, words, range, year: year)
    if back, !ahead { return .review }
    if ahead, !back { return .plan }
    return nil
  }

  /// Whether a heading speaks of the past and of the future.
  static func isMixed(
    _ bytes: Span<UInt8>,
    _ words: WordIndex,
    _ range: Range<Int>,
    year: Int?
  ) -> Bool {
    let (back, ahead) = cues(bytes, words, range, year: year)
    return back && ahead
  }

  private static func cues(
    _ bytes: Span<UInt8>,
    _ words: WordIndex,
    _ range: Range<Int>,
    year: Int?
  ) -> (back: Bool, ahead: Bool) {
    var back = words.contains(.backTitle, range)
    var ahead = words.contains(.aheadTitle, range)
    if words.contains(.reportTitle, range) { return (false, false) }
    var i = range.lowerBound
    while i < range.upperBound {
      if isDigit(bytes[i]), let found = Text.year(bytes, at: i) {
        if let year {
          if found < year {
            back = true
          } else if !Text.contains(["回顾"], bytes, range) {
            ahead = true
          }
        }
        i += 4
      } else {
        i += 1
      }
    }
    return (back, ahead)
  }

  private static let reviewOpenings: [StaticString] = [
    "过去一年", "过去的一年", "一年来", "五年来", "过去五年", "过去的五年", "去年", "回顾", "本届政府", "十年来", "上年", "三年来", "这一年",
  ]
  private static let planOpenings: [StaticString] = [
    "今年", "新的一年", "今后五年", "未来五年", "下一步", "做好今年", "“十五五”时期是", "“十四五”时期是", "“十五五”期间", "展望",
    "各位代表，新的一年",
    "各位代表，今年", "今后一个时期", "着眼未来",
  ]

  /// The role of a paragraph, from that of the one before and its own first words.
  static func role(
    ofParagraph bytes: Span<UInt8>,
    _ words: WordIndex,
    _ range: Range<Int>,
    year: Int?,
    _ role: Role,
    _ part: Role
  ) -> Role {
    let opening = range.lowerBound
    let head = opening ..<~ min(range.upperBound, opening + 240)
    if part == .plan || role == .plan {
      // A plan looks back in whole paragraphs only where its part speaks of both.
      if part == .unknown, opens(bytes, opening, reviewOpenings, year: year, before: true) {
        return .review
      }
      return role
    }
    let isDone = words.contains(.done, head)
    if words.contains(.planHead, head), !isDone, !Text.contains(["回顾"], bytes, head) {
      return .plan
    }
    if part == .review { return role }
    if words.contains(.livelihood, head), !isDone,
      words.contains(.livelihoodHead, head)
    {
      return .plan
    }
    if opens(bytes, opening, reviewOpenings, year: year, before: true) { return .review }
    if opens(bytes, opening, planOpenings, year: year, before: false) { return .plan }
    return role
  }

  /// Whether the paragraph opens with one of the words or with a year of that side.
  private static func opens(
    _ bytes: Span<UInt8>,
    _ place: Int,
    _ words: [StaticString],
    year: Int?,
    before: Bool
  ) -> Bool {
    if Text.stands(words, at: place, in: bytes) { return true }
    guard let year, let found = Text.year(bytes, at: place),
      ReportText.stands("年", at: place + 4, in: bytes)
    else { return false }
    return before ? found < year : found >= year
  }

  /// The likelier role of passages whose headings and openings say nothing.
  static func guess(_ words: WordIndex, _ passages: ArraySlice<Passage>) -> Role {
    var ahead = 0
    var back = 0
    for passage in passages where passage.role == .unknown {
      ahead += words.count(.ahead, passage.range)
      back += words.count(.back, passage.range)
    }
    return back > ahead ? .review : .plan
  }
}
