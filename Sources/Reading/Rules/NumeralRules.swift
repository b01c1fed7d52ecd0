// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Tells a quantity that counts from names, ordinals, dates, ages, thresholds and denominators.
enum NumeralRules {

  /// Whether a quantity is a measure.
  ///
  /// `lastMeasureEnd` is where the measure before it in the sentence ends.
  static func counts(
    _ q: Amount,
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    lastMeasureEnd: Int?
  ) -> Bool {
    if isQuotedName(q, s, bytes) || isInSuppressedWord(q, s) { return false }
    if isDenominator(q, bytes, s) || isFormula(q, bytes) { return false }
    return q.notation == .chinese
      ? countsChinese(q, s, bytes, lastMeasureEnd: lastMeasureEnd) : countsDigits(q, s, bytes)
  }

  // MARK: - Digits

  private static func countsDigits(
    _ q: Amount,
    _ s: SentenceContext,
    _ bytes: Span<UInt8>
  ) -> Bool {
    let start = q.span.lowerBound
    let end = q.span.upperBound
    if start > 0, isLetter(bytes[start - 1]) || bytes[start - 1] == 0x5F || bytes[start - 1] == 0x2E
    {
      return false
    }
    if ReportText.stands("No", at: start - 2, in: bytes) { return false }
    if q.isOrdinal {
      return (q.hasUnit("位") || q.hasUnit("名")) || q.kind == nil && isAtBoundary(bytes, end)
    }
    switch q.kind {
    case nil: return countsBare(q, s, bytes)
    case .age: return Text.ends(["寿命"], at: nounEnd(q, s), in: bytes)
    case .clock, .word: return false
    case .ordinal:
      if q.hasUnit("期"), isAtBoundary(bytes, end),
        let opening = s.token(startingAt: s.clauseStart(start)), opening.classes.contains(.work)
      {
        return true
      }
      return (q.hasUnit("期") && !startsNoun(bytes, end, s) || q.hasUnit("届")) && s.work(before: q)
    case .duration:
      return countsDuration(q, s, bytes)
    default: break
    }
    // N大X and N个方面 name things.
    if stands(["大", "个方面", "方面"], at: q.numeral.upperBound, in: bytes) { return false }
    if q.hasUnit("点") || q.hasUnit("步") { return false }
    if q.kind == .counter, let token = s.token(startingAt: end), token.classes.contains(.abstract),
      Text.stands(["基本原则", "原则", "经验", "启示", "体会", "规律", "要求"], at: end, in: bytes)
    {
      return false
    }
    // 360度 turns, 度电 and 万度 count electricity.
    if q.hasUnit("度"), !q.hasMultiplier, !Text.contains(["电"], bytes, s.clause(q)) { return false }
    return !isThreshold(q, s, bytes)
  }

  /// A numeral without a unit: a value after 达到 and its like, or a count with 万.
  private static func countsBare(
    _ q: Amount,
    _ s: SentenceContext,
    _ bytes: Span<UInt8>
  ) -> Bool {
    let end = q.span.upperBound
    if ReportText.stands("大", at: end, in: bytes) { return false }
    if end < bytes.count, isLetter(bytes[end]) || bytes[end] == 0x2B || bytes[end] == 0x2F {
      return false
    }
    if end < bytes.count, bytes[end] == 0x3A { return false }
    if let year = Text.year(bytes, at: q.span.lowerBound), year >= 1949, !q.hasMultiplier,
      q.numeral.count == 4
    {
      return false
    }
    if q.hasMultiplier { return !isLarge(bytes, end) }
    guard isAtBoundary(bytes, end) || q.trailingIsWord || q.hasPoint else { return false }
    if q.leading != nil { return true }
    guard let token = s.token(endingAt: q.span.lowerBound) else { return false }
    return token.classes.contains(.reach) || token.classes.contains(.growth)
      || token.classes.contains(.base) && q.hasPoint || token.classes.contains(.up)
      || token.classes.contains(.down)
  }

  /// Where the noun before a number ends, its predicate left out.
  private static func nounEnd(_ q: Amount, _ s: SentenceContext) -> Int {
    var place = q.leadingStart
    while let token = s.token(endingAt: place), Int(token.start) > s.sentence.lowerBound,
      !token.classes.contains(.noun),
      !token.classes.intersection([.reach, .up, .down, .tail, .lead]).isEmpty
    {
      place = Int(token.start)
    }
    return place
  }

  /// 千亿级, 万亩级, 亿元楼宇: size as a name.
  private static func isLarge(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    stands(["级", "强", "工程", "行动", "计划"], at: end, in: bytes)
  }

  /// Lengths of time count only as a streak.
  private static func countsDuration(
    _ q: Amount,
    _ s: SentenceContext,
    _ bytes: Span<UInt8>
  ) -> Bool {
    if q.hasUnit("天"),
      Text.ends(["天数", "日数"], at: nounEnd(q, s), in: bytes)
        || s.contains(.dayNoun, s.before(q))
    {
      return true
    }
    if q.hasUnit("年"), s.contains(.span, s.before(q)) { return true }
    if ["个工作日", "工作日", "天", "小时", "分钟"].contains(q.unit) {
      return s.contains(.timeNoun, s.before(q))
        && s.token(endingAt: q.leadingStart)?.classes.intersection([.reach, .tail, .lead]).isEmpty
          == false
    }
    if q.hasUnit("年") || q.hasUnit("月"), Text.year(bytes, at: q.span.lowerBound) != nil {
      return false
    }
    return Text.ends(["连续", "已连续", "连续保持"], at: q.leadingStart, in: bytes)
  }

  // MARK: - Chinese numerals

  private static let deliverableUnits: Set<String> = [
    "个", "家", "座", "所", "处", "栋", "条", "件", "户", "名", "人", "台", "套", "辆", "公里", "亩", "元", "吨", "项",
    "平方米", "张", "万亩", "部", "场", "艘", "架", "块", "宗", "批次", "平方公里", "人次", "斤", "千瓦", "千瓦时", "美元",
    "方面", "个方面", "立方米", "米", "公顷", "标箱", "床", "间", "盏", "株", "头", "只", "支", "幢", "村", "县", "镇", "口",
    "眼", "例", "起",
  ]

  /// Small Chinese numerals count deliverables only where a deed governs them.
  private static func countsChinese(
    _ q: Amount,
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    lastMeasureEnd: Int?
  ) -> Bool {
    let start = q.span.lowerBound
    let end = q.span.upperBound
    guard !q.isOrdinal, let kind = q.kind, kind != .word, deliverableUnits.contains(q.unit) else {
      return false
    }
    if s.contains(.livelihood, end ..<~ min(bytes.count, end + 18))
      || stands(["实事"], at: end, in: bytes), q.value.mantissa > 1,
      ["件", "项", "方面", "个方面"].contains(q.unit)
    {
      return true
    }
    if stands(["大", "一"], at: end, in: bytes) { return false }
    if q.hasUnit("项") || q.hasUnit("口") || q.unit.hasSuffix("方面") { return false }
    if q.value.mantissa == 1, q.value.exponent == 0, q.upper == nil { return false }
    if isThreshold(q, s, bytes) { return false }
    if q.hasMultiplier, kind != .duration { return !isLarge(bytes, end) }
    if let token = s.token(startingAt: end), token.classes.contains(.abstract) { return false }
    if nounLength(bytes, end) == 1 { return false }
    // 新增、打造… right before, or another count before 和 or 、.
    if let token = s.token(endingAt: q.leadingStart), token.classes.contains(.work) { return true }
    if Text.ends(["、", "和", "及", "与"], at: start, in: bytes), let previous = lastMeasureEnd,
      s.sentence.lowerBound <= previous, start - previous <= 90
    {
      return true
    }
    // 引进商贸企业三家: the deed opens the clause and the count ends it.
    if isAtBoundary(bytes, end)
      || s.contains(.deliverable, end..<max(end, min(s.clauseEnd(end), end + 45))),
      let token = s.token(startingAt: s.clauseStart(start)),
      token.classes.contains(.work) || token.classes.contains(.lead),
      start - Int(token.end) > 3
    {
      return true
    }
    return s.work(before: q)
  }

  /// How many characters stand before the next punctuation, 4 at most.
  private static func nounLength(_ bytes: Span<UInt8>, _ place: Int) -> Int {
    var i = place
    var count = 0
    while i < bytes.count, count < 4, !isAtBoundary(bytes, i) {
      i += sequenceLength(bytes[i])
      count += 1
    }
    return count
  }

  // MARK: - Neighbourhood

  /// In short quotation marks or a book title: a name.
  private static func isQuotedName(
    _ q: Amount,
    _ s: SentenceContext,
    _ bytes: Span<UInt8>
  ) -> Bool {
    guard let quote = s.quote(around: q.span) else { return false }
    return quote.isBook || !Text.hasLength(23, bytes, quote.range)
  }

  /// Part of a word of the lexicon that counts nothing (统一, 二维码).
  private static func isInSuppressedWord(_ q: Amount, _ s: SentenceContext) -> Bool {
    guard let token = s.token(covering: q.span.lowerBound) else { return false }
    return token.classes.contains(.suppress)
      || token.classes.contains(.noun) && Int(token.end) >= q.numeral.upperBound
  }

  /// 每10万人, 每千人口.
  private static func isDenominator(
    _ q: Amount,
    _ bytes: Span<UInt8>,
    _ s: SentenceContext
  ) -> Bool {
    Text.ends(["每", "平均每", "每满", "每增加"], at: q.span.lowerBound, in: bytes)
  }

  /// 4+4+3, 1∶3, 5+N.
  private static func isFormula(_ q: Amount, _ bytes: Span<UInt8>) -> Bool {
    let start = q.span.lowerBound
    let end = q.numeral.upperBound
    if start > 0, bytes[start - 1] == 0x2B || bytes[start - 1] == 0x3A { return true }
    if end < bytes.count, bytes[end] == 0x2B { return true }
    if start > 0, bytes[start - 1] == 0x2F, q.kind == nil || q.kind == .counter { return true }
    return ReportText.stands("∶", at: end, in: bytes)
      || ReportText.stands("∶", at: start - 3, in: bytes)
      || ReportText.stands("：", at: end, in: bytes) && end + 3 < bytes.count
        && isDigit(bytes[end + 3])
        && q.kind == nil
  }

  /// N以上 before a noun defines a group where N is money, a size, an age or a time.
  private static func isThreshold(
    _ q: Amount,
    _ s: SentenceContext,
    _ bytes: Span<UInt8>
  ) -> Bool {
    let end = q.span.upperBound
    guard end < bytes.count else { return false }
    if q.kind == .metric || q.kind == .money,
      stands(["范围内", "范围", "半径", "服务半径", "级", "口径", "覆盖率", "内覆盖率"], at: end, in: bytes)
    {
      return true
    }
    if stands(["部分", "的部分", "之间"], at: end, in: bytes) { return true }
    let isBound =
      q.trailingIsWord && q.trailing != .about || q.leading == .atLeast || q.leading == .atMost
    guard isBound else { return false }
    guard q.kind == .money || q.kind == .metric || q.kind == nil && q.hasMultiplier else {
      // 20户以上自然村 at the head of a clause defines a group, 打造3个以上园区 counts.
      return q.kind == .counter && q.trailingIsWord && q.trailing != .about && !s.work(before: q)
        && (stands(["的"], at: end, in: bytes) || q.hasUnit("户") || q.hasUnit("人")
          || q.hasUnit("名"))
        && startsNoun(bytes, stands(["的"], at: end, in: bytes) ? end + 3 : end, s)
    }
    if stands(["大关", "台阶"], at: end, in: bytes) { return false }
    if stands(["的"], at: end, in: bytes) { return startsNoun(bytes, end + 3, s) }
    return s.index.stands(.group, at: end)
  }

  // MARK: - Helpers

  /// Punctuation, or the end of the sentence.
  static func isAtBoundary(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    let (value, _) = scalar(bytes, at: end)
    return value == Scalar.comma || endsSentence(value) || value == Scalar.semicolon
      || value == Scalar.enumerationComma || value == 0x0A || value == Scalar.closeParenthesis
      || value == Scalar.openParenthesis || value == Scalar.colon
  }

  /// Whether a noun phrase begins at the place.
  static func startsNoun(_ bytes: Span<UInt8>, _ place: Int, _ s: SentenceContext) -> Bool {
    guard place < s.sentence.upperBound, !isAtBoundary(bytes, place) else { return false }
    let (value, _) = scalar(bytes, at: place)
    guard isHan(value) || value == Scalar.openQuote || isLetter(bytes[place]) else { return false }
    guard let token = s.token(startingAt: place) else { return true }
    return !token.classes.contains(.cut) || token.classes.contains(.noun)
  }

  private static func stands(
    _ words: [StaticString],
    at index: Int,
    in bytes: Span<UInt8>
  ) -> Bool {
    Text.stands(words, at: index, in: bytes)
  }
}
