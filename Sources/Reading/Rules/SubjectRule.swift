// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Finds the phrase that names what a quantity counts.
struct SubjectRule {
  /// What was found.
  struct Finding {
    var range: Range<Int>
    var rule: Rule
  }

  let bytes: [UInt8]
  let s: SentenceContext
  /// Where the next quantity of the sentence begins.
  let nextStart: Int
  /// The end of the measure before in the same sentence, if any.
  let previousEnd: Int?
  /// The subject of the measure before in the same sentence.
  let inherited: Range<Int>?

  func subject(of q: Quantity) -> Finding? {
    let after = phraseAfter(q)
    let before = phraseBefore(q)
    if let after, prefersAfter(q, after, before) {
      return Finding(range: after, rule: .countBeforeNoun)
    }
    if let before { return Finding(range: before, rule: .nounBeforeCount) }
    if let after { return Finding(range: after, rule: .countBeforeNoun) }
    if let inherited { return Finding(range: inherited, rule: .inheritedSubject) }
    return earlierClause(q).map { Finding(range: $0, rule: .earlierClause) }
  }

  private func prefersAfter(_ q: Quantity, _ after: Range<Int>, _ before: Range<Int>?) -> Bool {
    guard let before else { return true }
    switch q.kind {
    case .percent, .points, .times: return false
    case .money:
      // 6亿元资金; but 总投资50亿元的项目 keeps its 总投资.
      return !ReportText.stands("的", at: q.span.upperBound, in: bytes.span) && before.count < 6
    case .metric:
      return !ReportText.stands("的", at: q.span.upperBound, in: bytes.span)
    default: return true
    }
  }

  // MARK: - N + unit + noun

  /// The noun phrase behind a count, cut at the next verb.
  func phraseAfter(_ q: Quantity) -> Range<Int>? {
    let bytes = bytes.span
    var start = q.span.upperBound
    if ReportText.stands("的", at: start, in: bytes) {
      guard q.kind == .counter || q.kind == .metric || q.kind == nil else { return nil }
      start += 3
    }
    guard start < s.sentence.upperBound, !NumeralRules.isAtBoundary(bytes, start) else { return nil }
    if start == nextStart { return nil }
    let (value, _) = scalar(bytes, at: start)
    guard isHan(value) || value == Scalar.openQuote || value == Scalar.openBook
      || isLetter(bytes[start]) || value == Scalar.openSingleQuote
    else { return nil }
    let limit = min(s.sentence.upperBound, nextStart)
    var end = start
    var i = start
    var isQuoted = false
    while i < limit {
      let (value, step) = scalar(bytes, at: i)
      if value == Scalar.openQuote { isQuoted = true }
      if value == Scalar.closeQuote { isQuoted = false }
      if !isQuoted {
        if value == Scalar.comma || value == Scalar.semicolon || value == Scalar.enumerationComma
          || value == Scalar.colon || endsSentence(value)
        {
          break
        }
        if value == Scalar.openParenthesis, i > start { 
          // 重点学科（实验室） goes on; a remark in parentheses does not.
          if let close = Text.find("）", bytes, i..<limit), close - i <= 15,
            !HeadingRules.hasQuantity(bytes, i..<close)
          {
            i = close + 3
            end = i
            continue
          }
          break
        }
        if value == Scalar.closeParenthesis { break }
        if let token = s.token(startingAt: i) {
          let classes = token.classes
          if !classes.contains(.noun), !classes.contains(.growth) {
            if classes.contains(.cut) || classes.contains(.etc) || isLink(bytes, i) {
              if i == start, classes.contains(.cut) { return nil }
              break
            }
          }
          i = Int(token.end)
          end = i
          continue
        }
      }
      i += step
      end = i
    }
    let range = Text.trimmed(bytes, start..<end) {
      $0 == Scalar.openQuote || $0 == Scalar.closeQuote || $0 == Scalar.openBook
        || $0 == Scalar.closeBook
    }
    guard range.count >= 3 else { return nil }
    return Text.length(bytes, range) <= 40 ? range : nil
  }

  private func isLink(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    Text.stands(["和", "与", "及", "以及", "并"], at: place, in: bytes)
      && nextStart < s.clauseEnd(place) && nextStart - place < 60
  }

  // MARK: - noun + N

  /// The noun phrase before a number, without the verbs at both its ends.
  func phraseBefore(_ q: Quantity) -> Range<Int>? {
    let bytes = bytes.span
    var start = s.clauseStart(q.leadingStart)
    var end = q.leadingStart
    if let previousEnd, previousEnd > start, previousEnd <= end {
      start = listStart(bytes, previousEnd)
      if start > end { return nil }
    }
    // An opening parenthesis begins the phrase too.
    if let open = lastOpenParenthesis(bytes, start..<end) { start = open }
    (start, end) = stripTail(bytes, start..<end)
    guard start < end else { return nil }
    return stripLead(bytes, start..<end)
  }

  /// Where the next entry of a list begins behind a finished quantity.
  private func listStart(_ bytes: Span<UInt8>, _ end: Int) -> Int {
    for word in ["、", "和", "以及", "及", "与", "，", "并", "的", "；"] as [StaticString]
    where ReportText.stands(word, at: end, in: bytes) {
      return end + word.utf8CodeUnitCount
    }
    return end
  }

  private func lastOpenParenthesis(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var found: Int?
    var i = range.lowerBound
    while i < range.upperBound {
      let (value, step) = scalar(bytes, at: i)
      if value == Scalar.openParenthesis { found = i + step }
      if value == Scalar.closeParenthesis { found = nil }
      i += step
    }
    return found
  }

  private func stripTail(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (Int, Int) {
    var end = range.upperBound
    while end > range.lowerBound {
      if let token = s.token(endingAt: end), Int(token.start) >= range.lowerBound,
        strips(token, bytes, range)
      {
        end = Int(token.start)
        continue
      }
      if Text.ends(["了", "的", "“", "等", "各", "，", "、", "：", "在", "于", "第", "前"], at: end, in: bytes) {
        end -= 3
        continue
      }
      break
    }
    return (range.lowerBound, end)
  }

  /// Whether a word at the end of a phrase belongs to its predicate.
  private func strips(_ token: Token, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let classes = token.classes
    if classes.contains(.noun) { return false }
    if classes.contains(.growth) { return false }
    return classes.contains(.tail) || classes.contains(.reach) || classes.contains(.up)
      || classes.contains(.down) || classes.contains(.time) || classes.contains(.scope)
      || classes.contains(.lead)
  }

  private func stripLead(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    let end = range.upperBound
    while start < end {
      if let token = s.token(startingAt: start), Int(token.end) <= end,
        !token.classes.contains(.noun),
        token.classes.contains(.lead) || token.classes.contains(.work)
          || token.classes.contains(.time) || token.classes.contains(.scope)
          || token.classes.contains(.reach) || token.classes.contains(.of)
          || token.classes.contains(.base) || token.classes.contains(.up)
          || token.classes.contains(.down) || token.classes.contains(.cut)
      {
        // 增加值, 投入强度: a verb that the phrase needs stays.
        if end - Int(token.end) < 6, end - start <= 18, !token.classes.contains(.lead),
          end - Int(token.end) > 0, token.range.count >= 6, isNominal(bytes, Int(token.end), end)
        {
          break
        }
        start = Int(token.end)
        continue
      }
      if let year = Text.year(bytes, at: start), year > 0, ReportText.stands("年", at: start + 4, in: bytes) {
        start += 7
        continue
      }
      if Text.stands(["，", "、", "“", "”", "的", "了", "“", "）"], at: start, in: bytes) {
        start += 3
        continue
      }
      break
    }
    guard start < end else { return nil }
    var phrase = start..<end
    phrase = afterEtc(bytes, phrase)
    phrase = afterVerb(bytes, phrase)
    let trimmed = Text.trimmed(bytes, phrase) {
      $0 == Scalar.comma || $0 == Scalar.enumerationComma || $0 == Scalar.openQuote
        || $0 == Scalar.closeQuote
    }
    return trimmed.count >= 3 ? trimmed : nil
  }

  /// A suffix such as 率 or 量 makes the verb before it part of a noun.
  private func isNominal(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    Text.stands(["率", "量", "额", "数", "面", "值", "度", "比", "费"], at: start, in: bytes)
  }

  /// 阳光集团等优质企业 counts 优质企业.
  private func afterEtc(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard let place = Text.find("等", bytes, range), place + 3 < range.upperBound,
      range.upperBound - place - 3 >= 6, s.token(covering: place)?.classes.contains(.etc) ?? true
    else { return range }
    return place + 3..<range.upperBound
  }

  /// In a long phrase, what follows its last verb.
  private func afterVerb(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard Text.length(bytes, range) > 9 else { return range }
    var start = range.lowerBound
    for token in s.words(in: range)
    where token.classes.contains(.work) && !token.classes.contains(.noun)
      && range.upperBound - Int(token.end) >= 6 && token.range.count >= 6
    {
      start = Int(token.end)
    }
    if start == range.lowerBound, Text.length(bytes, range) > 16,
      let place = Text.find("的", bytes, range), range.upperBound - place > 9
    {
      start = place + 3
    }
    return start..<range.upperBound
  }

  // MARK: - Elsewhere

  /// The phrase that opens the clause before, where the number's own clause has none.
  private func earlierClause(_ q: Quantity) -> Range<Int>? {
    let bytes = bytes.span
    let own = s.clauseStart(q.span.lowerBound)
    guard own > s.sentence.lowerBound else { return nil }
    let start = s.clauseStart(own - 4)
    let range = start..<max(start, own - 3)
    guard range.count >= 6 else { return nil }
    var end = range.upperBound
    // The subject stands before the predicate of that clause.
    for token in s.words(in: range)
    where !token.classes.contains(.noun) && Int(token.start) > range.lowerBound + 6
      && (token.classes.contains(.cut) || token.classes.contains(.reach))
      && !token.classes.contains(.lead)
    {
      end = Int(token.start)
      break
    }
    return stripLead(bytes, range.lowerBound..<end)
  }
}
