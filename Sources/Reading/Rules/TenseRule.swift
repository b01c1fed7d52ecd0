// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Tells what was achieved from what is promised and from background.
enum TenseRule {
  /// The tense of a quantity and the rule that gave it.
  static func tense(
    _ q: Quantity, _ s: SentenceContext, _ bytes: Span<UInt8>, role: Role, year: Int?
  ) -> (Tense, Rule) {
    if isBase(q, s, bytes) { return (.context, .startingPoint) }
    let clause = s.clauseStart(q.span.lowerBound)..<q.span.lowerBound
    if Text.contains(["困扰"], bytes, clause) { return (.context, .background) }
    switch role {
    case .review:
      if let word = lastCue(s, bytes, q, year: year), word.isFuture { return (.target, .futureCue) }
      return (.outcome, .sectionTense)
    default:
      if let word = lastCue(s, bytes, q, year: year), !word.isFuture { return (.outcome, .pastCue) }
      if isStanding(s, bytes, q) { return (.context, .background) }
      return (.target, .sectionTense)
    }
  }

  /// 由27%提升至33%: the first number is where it starts from.
  private static func isBase(
    _ q: Quantity, _ s: SentenceContext, _ bytes: Span<UInt8>
  ) -> Bool {
    var place = q.leadingStart
    if let token = s.token(endingAt: place), token.classes.contains(.time) { place = Int(token.start) }
    if Text.ends(["年的"], at: place, in: bytes) { place -= 3 }
    if Text.ends(["年"], at: place, in: bytes), Text.year(bytes, at: place - 7) != nil { place -= 7 }
    for word in ["去年的", "上年的", "年初的", "目前的", "原来的", "此前的", "现在的", "上年末的", "去年", "上年", "每人每月", "每人每年", "每月", "每年"] as [StaticString]
    where ReportText.stands(word, at: place - word.utf8CodeUnitCount, in: bytes) {
      place -= word.utf8CodeUnitCount
      break
    }
    guard Text.ends(["由", "从"], at: place, in: bytes) else { return false }
    let rest = q.span.upperBound..<s.clauseEnd(q.span.upperBound - 1)
    return Text.contains(["到", "至", "为"], bytes, rest)
  }

  private struct Cue {
    let isFuture: Bool
  }

  /// The nearest cue of time before the number that speaks against its section.
  private static func lastCue(
    _ s: SentenceContext, _ bytes: Span<UInt8>, _ q: Quantity, year: Int?
  ) -> Cue? {
    let clause = s.clauseStart(q.span.lowerBound)
    var cue: Cue?
    for token in s.words(in: s.sentence.lowerBound..<q.span.lowerBound) {
      let classes = token.classes
      guard classes.contains(.past) || classes.contains(.future) else { continue }
      if s.quote(around: token.range) != nil { continue }
      let isYear = Text.stands(
        ["今年", "去年", "明年", "上年", "过去", "今后", "未来", "下一步", "年底前", "年内", "届时", "新的一年", "一年来", "五年来"],
        at: Int(token.start), in: bytes)
      // A bare adverb speaks for its own clause; a time word for the rest of the sentence.
      guard isYear || Int(token.start) >= clause else { continue }
      if isComparison(bytes, token) { continue }
      let isFuture = classes.contains(.future)
      // 累计 and 要 and 确保 say little.
      if Text.stands(["累计", "要", "确保", "争取", "曾"], at: Int(token.start), in: bytes) { continue }
      cue = Cue(isFuture: isFuture)
    }
    if let year {
      var i = s.sentence.lowerBound
      while i < q.span.lowerBound {
        if isDigit(bytes[i]), let found = Text.year(bytes, at: i),
          ReportText.stands("年", at: i + 4, in: bytes)
        {
          let before = Text.ends(["比", "较", "“", "《"], at: i, in: bytes)
          if !before, found > year || found == year && Text.ends(["到", "至"], at: i, in: bytes) {
            cue = Cue(isFuture: true)
          } else if !before, found < year, i < s.sentence.lowerBound + 40 || i >= clause {
            cue = Cue(isFuture: false)
          }
          i += 4
        } else {
          i += 1
        }
      }
    }
    return cue
  }

  /// 比去年, 较上年, 同比: a base of comparison.
  private static func isComparison(_ bytes: Span<UInt8>, _ token: Token) -> Bool {
    Text.ends(["比", "较", "于", "同", "照", "在"], at: Int(token.start), in: bytes)
  }

  private static func isStanding(
    _ s: SentenceContext, _ bytes: Span<UInt8>, _ q: Quantity
  ) -> Bool {
    let clause = s.clauseStart(q.span.lowerBound)..<q.span.lowerBound
    return Text.contains(["现有", "拥有", "仍有", "尚有", "还有", "目前有", "依托现有"], bytes, clause)
  }
}
