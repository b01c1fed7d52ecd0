// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Tells what was achieved from what is promised and from background.
enum TenseRule {
  /// The tense of a quantity and the rule that gave it.
  static func tense(
    _ q: Amount,
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    role: Role,
    year: Int?,
    datePlaces: [Int]
  ) -> (Tense, Rule) {
    if isBase(q, s, bytes) { return (.context, .startingPoint) }
    let clause = s.clauseStart(q.span.lowerBound) ..<~ q.span.lowerBound
    if s.contains(.afflicts, clause) { return (.context, .background) }
    switch role {
    case .review:
      if s.contains(.remaining, clause) { return (.context, .background) }
      if let word = lastCue(s, bytes, q, year, datePlaces, isReview: true), word.isFuture {
        return (.target, .futureCue)
      }
      return (.outcome, .sectionTense)
    default:
      if isStanding(s, bytes, q) { return (.context, .background) }
      if let word = lastCue(s, bytes, q, year, datePlaces, isReview: false), !word.isFuture {
        return (.outcome, .pastCue)
      }
      return (.target, .sectionTense)
    }
  }

  /// 由27%提升至33%: the first number is where it starts from.
  private static func isBase(
    _ q: Amount,
    _ s: SentenceContext,
    _ bytes: Span<UInt8>
  ) -> Bool {
    var place = q.leadingStart
    if let token = s.token(endingAt: place), token.classes.contains(.time) {
      place = Int(token.start)
    }
    if Text.ends(["年的"], at: place, in: bytes) { place -= 3 }
    if Text.ends(["年"], at: place, in: bytes), Text.year(bytes, at: place - 7) != nil { place -= 7 }
    if Text.ends(["的", "年", "月", "额", "第"], at: place, in: bytes) {
      for word in [
        "去年的", "上年的", "年初的", "目前的", "原来的", "此前的", "现在的", "上年末的", "去年", "上年", "五年前的", "三年前的", "十年前的",
        "每人每月", "每人每年", "每月", "每年", "月销售额", "第",
      ] as [StaticString]
      where ReportText.stands(word, at: place - word.utf8CodeUnitCount, in: bytes) {
        place -= word.utf8CodeUnitCount
        break
      }
    }
    if !Text.ends(["由", "从"], at: place, in: bytes) {
      // 从最多时的23件降到4件: a few words may stand between.
      let clause = s.clauseStart(q.leadingStart)
      guard
        let base = s.words(in: max(clause, q.leadingStart - 27) ..<~ q.leadingStart).last(where: {
          $0.classes.contains(.base)
        }), Text.ends(["的", "时", "均", "日均"], at: q.leadingStart, in: bytes),
        Int(base.end) < q.leadingStart
      else { return false }
    }
    let rest = q.span.upperBound ..<~ s.clauseEnd(q.span.upperBound - 1)
    return s.contains(.arrives, rest)
  }

  private struct Cue {
    let isFuture: Bool
  }

  /// The nearest cue of time before the number.
  private static func lastCue(
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    _ q: Amount,
    _ year: Int?,
    _ datePlaces: [Int],
    isReview: Bool
  ) -> Cue? {
    let clause = s.clauseStart(q.span.lowerBound)
    let start =
      s.clauses.boundaries[s.boundaryRange].last {
        $0 <= q.span.lowerBound && ReportText.stands("；", at: $0 - 3, in: bytes)
      }.map { $0 - 3 } ?? s.sentence.lowerBound
    if isGround(bytes, s, q) { return Cue(isFuture: false) }
    var cue: Cue?
    var place = start
    for token in s.words(in: start..<q.span.lowerBound) {
      let classes = token.classes
      guard classes.contains(.past) || classes.contains(.future), !classes.contains(.noun),
        s.quote(around: token.range) == nil, !isComparison(bytes, token)
      else { continue }
      let at = Int(token.start)
      // 再添 in a review is one more thing done.
      if isReview, Text.stands(["再", "新一轮"], at: at, in: bytes) { continue }
      // 将 before a noun is a preposition (将税率降至…).
      if ReportText.stands("将", at: at, in: bytes), token.range.count == 3,
        !(s.token(startingAt: Int(token.end))?.classes.isVerb ?? false)
      {
        continue
      }
      // A bare adverb speaks for its own clause; a time word for the rest of the sentence.
      guard at >= clause || s.index.stands(.timeWord, at: at) else { continue }
      // 今年力争建成的园区: a relative clause speaks for its noun.
      if at >= clause,
        s.contains(.particle, Int(token.end)..<max(Int(token.end), q.leadingStart)),
        !s.index.stands(.timeWord, at: at)
      {
        continue
      }
      cue = Cue(isFuture: classes.contains(.future))
      place = at
    }
    guard let year else { return cue }
    for i in datePlaces where i >= start {
      guard i < q.span.lowerBound else { break }
      if let period = planPeriodEnd(bytes, at: i) {
        if i >= place { cue = Cue(isFuture: period.end >= year && !isReview) }
        continue
      }
      if isDigit(bytes[i]), let found = Text.year(bytes, at: i),
        ReportText.stands("年", at: i + 4, in: bytes), i >= place,
        !Text.ends(["比", "较", "“", "《", "恢复到", "恢复至", "相当于", "自", "于"], at: i, in: bytes)
      {
        let isRelative =
          i >= clause && s.contains(.particle, i + 7..<max(i + 7, q.leadingStart))
        if !isRelative {
          cue = Cue(isFuture: found >= year)
          place = i
        }
      }
    }
    return cue
  }

  /// “十四五”期间: the last year of the period.
  private static func planPeriodEnd(_ bytes: Span<UInt8>, at i: Int) -> (end: Int, length: Int)? {
    guard ReportText.stands("“十", at: i, in: bytes) else { return nil }
    let (ordinal, after) = smallNumber(bytes, at: i + 6, to: min(bytes.count, i + 9))
    guard ordinal > 0, ReportText.stands("五”", at: after, in: bytes),
      Text.stands(["期间", "时期", "末", "累计", "以来", "期末"], at: after + 6, in: bytes)
    else { return nil }
    return (2010 + (ordinal - 1) * 5, after + 6 - i)
  }

  /// 在去年完成210公里的基础上: done already.
  private static func isGround(_ bytes: Span<UInt8>, _ s: SentenceContext, _ q: Amount) -> Bool {
    let rest = q.span.upperBound..<max(q.span.upperBound, s.clauseEnd(q.span.upperBound - 1))
    return s.contains(.ground, rest)
  }

  /// 比去年, 较上年, 同比: a base of comparison.
  private static func isComparison(_ bytes: Span<UInt8>, _ token: Token) -> Bool {
    Text.ends(["比", "较", "于", "同", "照", "在"], at: Int(token.start), in: bytes)
  }

  /// Words that state what is, whoever governs.
  private static func isStanding(
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    _ q: Amount
  ) -> Bool {
    let clause = s.clauseStart(q.span.lowerBound) ..<~ q.span.lowerBound
    return s.contains(.standing, clause) && !s.contains(.notStanding, clause)
  }
}
