// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

extension SubjectRule {
  /// The noun phrase before a number, without the verbs at both its ends.
  func phraseBefore(_ q: Amount) -> Range<Int>? {
    let bytes = bytes.span
    var start = s.clauseStart(q.leadingStart)
    var end = q.leadingStart
    if let previousEnd, previousEnd > start, previousEnd <= end {
      start = listStart(bytes, previousEnd)
      if start > end { return nil }
    }
    // An opening parenthesis begins the phrase too, unless nothing stands in it.
    if let open = lastOpenParenthesis(bytes, start ..<~ end) {
      if stripTail(bytes, open ..<~ end).1 > open { start = open } else { end = open - 3 }
    }
    // 由A到B, 从A到B: the subject stands before both.
    if let base = lastBase(start ..<~ end) {
      end = base > start ? base : start
    }
    // 甲、乙分别增长: what follows 分别 is the predicate, unless a name stands in it
    // (分别招引延链项目3个).
    if let word = s.first(.respectively, start ..<~ end) {
      let (_, tail) = stripTail(bytes, word.upperBound ..<~ end)
      if tail > word.upperBound, let name = stripLead(bytes, word.upperBound ..<~ tail) {
        return name
      }
      if word.lowerBound > start { end = word.lowerBound }
    }
    // 满意率居全省第3位: what stands before 居 has the rank.
    if q.isOrdinal, let word = s.first(.ranks, start ..<~ end), word.lowerBound > start {
      end = word.lowerBound
    }
    // 粮食产量要比2020年增加3万吨: the base of comparison is no part of the name.
    if let place = s.first(.comparison, start ..<~ end)?.lowerBound, place > start {
      end = place
    }
    (start, end) = stripTail(bytes, start ..<~ end)
    guard start < end else { return nil }
    // 是十年前的3倍 speaks of the subject before it.
    if q.kind == .times, ReportText.stands("是", at: start, in: bytes) { return nil }
    // 比去年, 较年初: a base of comparison, no subject.
    if Text.stands(["比", "较"], at: start, in: bytes) { return nil }
    return stripLead(bytes, withoutShare(bytes, start ..<~ end))
  }

  /// Where 由 or 从 stands before a starting point.
  func lastBase(_ range: Range<Int>) -> Int? {
    s.words(in: range).last { $0.classes.contains(.base) && range.upperBound - Int($0.end) <= 21 }
      .map { Int($0.start) }
  }

  /// 甲占乙的62%: the subject is 甲; 甲占乙比重 is one name.
  func withoutShare(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard let place = s.first(.share, range)?.lowerBound,
      !Text.ends(["比重", "比例", "份额", "占比", "的比", "率"], at: range.upperBound, in: bytes)
    else { return range }
    if s.token(covering: place)?.classes.contains(.noun) ?? false { return range }
    return range.lowerBound ..<~ place
  }

  /// Where the next entry of a list begins behind a finished quantity.
  func listStart(_ bytes: Span<UInt8>, _ end: Int) -> Int {
    for word in ["、", "和", "以及", "及", "与", "，", "并", "的", "；"] as [StaticString]
    where ReportText.stands(word, at: end, in: bytes) {
      return end + word.utf8CodeUnitCount
    }
    return end
  }

  func lastOpenParenthesis(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
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

  func stripTail(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (Int, Int) {
    var end = range.upperBound
    while end > range.lowerBound {
      if let token = s.token(endingAt: end), Int(token.start) >= range.lowerBound,
        strips(token, bytes, range)
      {
        end = Int(token.start)
        continue
      }
      if Text.ends(
        [
          "了", "的", "“", "等", "各", "，", "、", "：", "在", "于", "第", "前", "可", "也", "将", "仍", "就", "还",
          "以", "人均拥有",
        ],
        at: end,
        in: bytes
      ) {
        end -= 3
        continue
      }
      break
    }
    return (range.lowerBound, end)
  }

  /// Whether a word at the end of a phrase belongs to its predicate.
  func strips(_ token: Token, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let classes = token.classes
    if classes.contains(.noun) { return false }
    if classes.contains(.growth) { return false }
    if classes.contains(.act), token.range.count >= 6, !classes.contains(.tail) { return false }
    return classes.contains(.tail) || classes.contains(.reach) || classes.contains(.up)
      || classes.contains(.down) || classes.contains(.time)
  }

  func stripLead(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    let end = range.upperBound
    if start == s.clauseStart(start), let mark = headingMark(bytes, at: start, to: end) {
      start = mark.end
    }
    var act: Range<Int>?
    while start < end {
      if let after = date(bytes, at: start, end) {
        start = after
        continue
      }
      if let token = s.token(startingAt: start), Int(token.end) <= end,
        !token.classes.contains(.noun), isLeading(token, bytes, end)
      {
        if token.classes.contains(.act) { act = token.range }
        start = Int(token.end)
        continue
      }
      if let after = planPeriod(bytes, at: start, end) {
        start = after
        continue
      }
      // A quoted name keeps both its quotes.
      if ReportText.stands("“", at: start, in: bytes),
        Text.find("”", bytes, start ..<~ end) != nil
      {
        break
      }
      if Text.stands(["，", "、", "“", "”", "的", "了", "）", "："], at: start, in: bytes) {
        start += 3
        continue
      }
      break
    }
    guard start < end else { return act }
    var phrase = start ..<~ end
    phrase = afterThreshold(bytes, phrase)
    phrase = afterEtc(bytes, phrase)
    phrase = afterVerb(bytes, phrase)
    phrase = withQuoteOpened(bytes, phrase, range.lowerBound)
    let trimmed = Text.trimmed(bytes, phrase) {
      $0 == Scalar.comma || $0 == Scalar.enumerationComma
    }
    let whole = Text.withoutLoneQuotes(bytes, trimmed)
    return whole.count >= 3 ? whole : act
  }

  /// A phrase that begins inside a quoted name (挂帅”项目) taken back to where the quote opens.
  func withQuoteOpened(_ bytes: Span<UInt8>, _ phrase: Range<Int>, _ limit: Int) -> Range<Int> {
    guard let close = Text.find("”", bytes, phrase),
      Text.find("“", bytes, phrase.lowerBound ..<~ close) == nil,
      let open = Text.lastIndex("“", bytes, limit ..<~ phrase.lowerBound)
    else { return phrase }
    return open ..<~ phrase.upperBound
  }

  /// Whether a word at the front of a phrase is no part of the name.
  func isLeading(_ token: Token, _ bytes: Span<UInt8>, _ end: Int) -> Bool {
    let classes = token.classes
    guard
      !classes.intersection([
        .lead, .work, .time, .scope, .reach, .of, .base, .up, .down, .cut, .soft, .act,
      ])
      .isEmpty
    else { return false }
    if classes.contains(.scope) || classes.contains(.time) { return true }
    // 增加值, 投入强度: a verb that the name needs stays.
    let after = Int(token.end)
    return after >= end || !isNominal(bytes, after, end)
  }

  /// Where “十三五”以来 and its like end.
  func planPeriod(_ bytes: Span<UInt8>, at start: Int, _ end: Int) -> Int? {
    guard ReportText.stands("“十", at: start, in: bytes),
      let close = Text.find("五”", bytes, start ..<~ min(end, start + 18))
    else { return nil }
    for word in ["以来", "期间", "时期", "末", "累计"] as [StaticString]
    where ReportText.stands(word, at: close + 6, in: bytes) {
      return min(end, close + 6 + word.utf8CodeUnitCount)
    }
    return nil
  }

  /// Where a date that stands at `start` ends: 2025年, 9月底前.
  func date(_ bytes: Span<UInt8>, at start: Int, _ end: Int) -> Int? {
    guard start < end, isDigit(bytes[start]) || bytes[start] >= 0xE4 else { return nil }
    let (_, after) = smallNumber(bytes, at: start, to: end)
    let stop: Int
    if isDigit(bytes[start]), Text.year(bytes, at: start) != nil {
      stop = start + 4
    } else {
      guard after > start else { return nil }
      stop = after
    }
    guard Text.stands(["年", "月", "日"], at: stop, in: bytes) else { return nil }
    var place = stop + 3
    for word in ["底前", "底", "末", "份", "前", "之前", "以来"] as [StaticString]
    where ReportText.stands(word, at: place, in: bytes) {
      place += word.utf8CodeUnitCount
      break
    }
    return min(place, end)
  }

  /// A suffix such as 率 or 量 makes the verb before it part of a noun.
  func isNominal(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start == 3 && scalar(bytes, at: start).length == 3
      || end - start == 6
        && Text.stands(["项目", "工程", "任务", "基地", "中心", "平台", "机构", "设施"], at: start, in: bytes)
      || Text.stands(["率", "量", "额", "数", "面", "值", "度", "比", "费"], at: start, in: bytes)
  }

  /// 亿元以上项目 and 每万人拥有床位 count 项目 and 床位.
  func afterThreshold(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    if let place = s.first(.above, range)?.lowerBound, range.upperBound - place >= 12,
      Text.ends(["元", "岁", "米", "吨", "亩", "人"], at: place, in: bytes)
    {
      let start = ReportText.stands("的", at: place + 6, in: bytes) ? place + 9 : place + 6
      return start ..<~ range.upperBound
    }
    if ReportText.stands("每", at: range.lowerBound, in: bytes) {
      for word in ["拥有", "配备", "共有", "享有", "新增"] as [StaticString] {
        if let place = Text.find(word, bytes, range), range.upperBound - place > 9 {
          return place + 6 ..<~ range.upperBound
        }
      }
    }
    return range
  }

  /// 阳光集团等优质企业 counts 优质企业.
  func afterEtc(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard let place = s.first(.suchAs, range)?.lowerBound, place + 3 < range.upperBound,
      !(s.token(startingAt: place + 3)?.classes.contains(.growth) ?? false),
      range.upperBound - place - 3 >= 6, s.token(covering: place)?.classes.contains(.etc) ?? true
    else { return range }
    return place + 3 ..<~ range.upperBound
  }

  /// What follows the last verb of a phrase.
  func afterVerb(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    for token in s.words(in: range)
    where token.classes.contains(.work) && !token.classes.contains(.noun)
      && range.upperBound - Int(token.end) >= 6 && token.range.count >= 6
      && s.index.end(.nominal, at: Int(token.end)) != range.upperBound
    {
      // What is left must be most of the name, unless the verb can be nothing but a verb.
      let left = range.upperBound - Int(token.end)
      if left * 5 >= range.count * 2 || !token.classes.contains(.compound)
        || token.classes.contains(.cut) || isNew(bytes, token)
      {
        start = Int(token.end)
      }
    }
    if start == range.lowerBound, Text.hasLength(17, bytes, range),
      let place = s.first(.particle, range)?.lowerBound, range.upperBound - place > 9
    {
      start = place + 3
    }
    return start ..<~ range.upperBound
  }

  /// 新登记, 新建: never part of a name.
  func isNew(_ bytes: Span<UInt8>, _ token: Token) -> Bool {
    Text.stands(
      ["新", "建成", "惠及", "配置", "协调", "给予", "审议", "选派", "发放"],
      at: Int(token.start),
      in: bytes
    )
  }
}
