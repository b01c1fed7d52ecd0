// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

extension SubjectRule {
  /// The noun phrase behind a count, cut at the next verb.
  func phraseAfter(_ q: Amount) -> Range<Int>? {
    let bytes = bytes.span
    var start = q.span.upperBound
    if ReportText.stands("的", at: start, in: bytes) {
      guard q.kind == .counter || q.kind == .metric || q.kind == .percent || q.kind == nil else {
        return nil
      }
      start += 3
    }
    let limit = min(s.clauseEnd(start), nextStart)
    guard start < limit, opensPhrase(bytes, start), !isAside(bytes, start, limit) else {
      return nil
    }
    // A deed before the noun it makes (4所配建学校) and a relative clause before 的 are skipped.
    if let token = s.token(startingAt: start), !token.classes.contains(.noun) {
      if token.classes.contains(.cut) || token.classes.contains(.reach) {
        guard let place = s.first(.particle, start ..<~ limit)?.lowerBound, limit - place > 6,
          Text.find("，", bytes, start ..<~ place) == nil, q.kind == .counter
        else { return nil }
        start = place + 3
      } else if token.classes.contains(.work), Int(token.end) + 6 <= limit, q.kind == .counter {
        start = Int(token.end)
      } else if token.classes.contains(.work) || token.classes.contains(.up)
        || token.classes.contains(.down)
      {
        return nil
      } else if token.classes.contains(.soft),
        !s.index.stands(.nominal, at: Int(token.end)),
        s.token(startingAt: Int(token.end))?.classes.isVerb ?? "人名户".contains(q.unit)
      {
        return nil
      }
    }
    guard start < limit, opensPhrase(bytes, start) else { return nil }
    let end = phraseEnd(bytes, start, limit, counted: counted(by: q))
    let range = Text.withoutLoneQuotes(bytes, start ..<~ end)
    guard range.count >= 3, !Text.hasLength(41, bytes, range) else { return nil }
    return range
  }

  /// 和, 与 go on with the list; 增速, 目标, 大关 alone name no thing.
  func isAside(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
    if Text.stands(["和", "与", "及", "以及", "并", "、"], at: start, in: bytes) { return true }
    if let token = s.token(startingAt: start), token.classes.contains(.growth) { return true }
    return limit - start <= 9
      && Text.stands(["目标", "任务", "大关", "台阶", "关口", "标准", "水平"], at: start, in: bytes)
  }

  func opensPhrase(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let (value, _) = scalar(bytes, at: start)
    return isHan(value) || value == Scalar.openQuote || value == Scalar.openBook
      || isLetter(bytes[start]) || value == Scalar.openSingleQuote
  }

  /// Where a noun phrase ends: at punctuation outside quotation marks or before a verb.
  func phraseEnd(
    _ bytes: Span<UInt8>,
    _ start: Int,
    _ limit: Int,
    counted: Cue
  ) -> Int {
    if !counted.isEmpty, let end = countedEnd(bytes, start, limit, counted) { return end }
    var i = start
    var isQuoted = false
    while i < limit {
      let (value, step) = scalar(bytes, at: i)
      if value == Scalar.openQuote { isQuoted = true }
      if value == Scalar.closeQuote { isQuoted = false }
      if isQuoted {
        i += step
        continue
      }
      if value == Scalar.comma || value == Scalar.semicolon || value == Scalar.enumerationComma
        || value == Scalar.colon || endsSentence(value) || value == Scalar.closeParenthesis
      {
        return i
      }
      if value == Scalar.openParenthesis, i > start {
        // 重点学科（实验室） goes on; a remark in parentheses does not.
        guard let close = Text.find("）", bytes, i ..<~ limit), close - i <= 15,
          !HeadingRules.hasQuantity(bytes, i ..<~ close)
        else { return i }
        i = close + 3
        continue
      }
      if i > start, value == 0x4E86 || value == 0x628A { return i }  // 了 and 把
      if let token = s.token(startingAt: i) {
        if i > start, ends(token, bytes, limit, start) { return i }
        i = Int(token.end)
        continue
      }
      i += step
    }
    return min(i, limit)
  }

  /// Whether a word inside a noun phrase begins its predicate.
  func ends(_ token: Token, _ bytes: Span<UInt8>, _ limit: Int, _ start: Int) -> Bool {
    let classes = token.classes
    if classes.contains(.noun) || classes.contains(.growth) { return false }
    if classes.contains(.etc) { return true }
    let after = Int(token.end)
    if s.index.stands(.nominal, at: after) { return false }
    if classes.contains(.cut) { return true }
    if classes.contains(.reach) && token.range.count >= 6 { return true }
    let next = s.token(startingAt: after)
    if classes.contains(.soft), !classes.contains(.work) || token.range.count < 6 {
      return next?.classes.isVerb ?? false
    }
    if classes.contains(.up) || classes.contains(.down), !classes.contains(.work) {
      return next?.classes.isVerb ?? false
    }
    if classes.contains(.work), token.range.count >= 6 {
      return after + 3 < limit && Int(token.start) - start >= 6
    }
    return isLink(bytes, Int(token.start))
  }

  func isLink(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    Text.stands(["和", "与", "及", "以及", "并"], at: place, in: bytes)
      && nextStart < s.clauseEnd(place) && nextStart - place < 60
  }

  /// What a unit of persons or firms counts.
  private func counted(by q: Amount) -> Cue {
    guard q.kind == .counter else { return [] }
    if q.hasUnit("户") || q.hasUnit("名") || q.hasUnit("人") || q.hasUnit("位") { return .person }
    return q.hasUnit("家") || q.unit == "户次" ? .firm : []
  }

  /// Where the word for persons or firms ends that stands among the first characters (适龄妇女).
  private func countedEnd(
    _ bytes: Span<UInt8>,
    _ start: Int,
    _ limit: Int,
    _ counted: Cue
  ) -> Int? {
    var i = start
    while i < min(limit, start + 21) {
      if let end = s.index.end(counted, at: i) {
        return end < limit && !s.index.stands(.nominal, at: end) ? end : nil
      }
      let (value, step) = scalar(bytes, at: i)
      guard isHan(value) else { return nil }
      i += step
    }
    return nil
  }
}
