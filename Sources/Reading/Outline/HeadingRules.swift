// SPDX-License-Identifier: Apache-2.0
import ReportText

/// What makes a line or the opening of a paragraph a heading.
enum HeadingRules {

  /// The headings of a glossary.
  static let glossaryTitles: [StaticString] = [
    "名词解释", "名词注释", "名词说明", "有关名词", "相关名词", "部分名词", "名词术语", "注释", "注：", "用语说明", "有关用语",
  ]

  /// Officials whose names stand on the title page.
  static let offices: [StaticString] = [
    "市长", "区长", "县长", "州长", "省长", "主席", "总理", "镇长", "乡长", "旗长", "盟长", "代市长", "专员",
  ]

  /// Openings that make a short first sentence an appeal or a lead-in, not a topic.
  static let notTopics = PhraseList([
    "各位代表", "同志们", "今年", "同时", "为此", "对此", "这", "当前", "面对", "我们", "新的一年", "此外", "在此", "去年", "过去",
    "总的来看", "总之",
    "回顾", "展望", "实践", "成绩", "在肯定", "具体", "主要", "围绕", "根据", "按照", "综合", "一要", "二要", "做好今年", "实现上述",
    "完成上述",
    "全年", "本届政府", "综上", "看到", "本报讯", "现在",
  ])

  /// How many characters a numbered heading may have.
  static let longestHeading = 64

  /// The end of a numbered heading that opens a block; nil if it is a paragraph with a number.
  static func end(
    of mark: HeadingMark,
    _ bytes: Span<UInt8>,
    _ words: WordIndex,
    _ block: Range<Int>
  ) -> Int? {
    let body = mark.end ..<~ block.upperBound
    guard !body.isEmpty else { return nil }
    if let stop = words.sentenceEnd(body) {
      let range = mark.end ..<~ stop
      if Text.length(bytes, range) <= longestHeading, !Text.contains(["；"], bytes, range),
        clauses(bytes, range) <= 4, !hasQuantity(bytes, range) || stop < block.upperBound
      {
        // 一、2025年工作回顾过去一年，…。 runs on behind the words of a part.
        if mark.rank == 1, let ending = partEnding(bytes, words, body), ending < stop - 3 {
          return ending
        }
        if mark.rank == 1, stop == block.upperBound, hasQuantity(bytes, range) { return nil }
        return stop
      }
      if mark.rank == 1, let ending = partEnding(bytes, words, body) { return ending }
      return nil
    }
    if mark.rank == 1, let ending = partEnding(bytes, words, body),
      Text.length(bytes, body) > longestHeading
    {
      return ending
    }
    guard Text.length(bytes, body) <= longestHeading else { return nil }
    // ①地区生产总值增长6% is an entry of a list.
    if mark.rank >= 2, hasQuantity(bytes, body), !words.contains(.livelihood, body) { return nil }
    let (last, _) = scalar(bytes, before: block.upperBound, from: body.lowerBound) ?? (0, 0)
    return last == Scalar.semicolon || last == Scalar.comma ? nil : block.upperBound
  }

  private static func clauses(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 1
    var i = range.lowerBound
    while i < range.upperBound {
      let (value, step) = scalar(bytes, at: i)
      if value == Scalar.comma { count += 1 }
      i += step
    }
    return count
  }

  /// What follows a number of four digits that is no year.
  private static let counted: [StaticString] = [
    "万", "亿", "余", "多", "个", "家", "户", "人", "名", "套", "件", "项", "公", "亩", "平", "米", "吨", "元", "台",
    "辆", "所", "座", "条", "处", "场",
    "千", "张", "部", "%",
  ]

  /// Whether a digit other than a year's stands in the range.
  static func hasQuantity(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      if isDigit(bytes[i]) {
        if Text.year(bytes, at: i) != nil, !Text.stands(counted, at: i + 4, in: bytes) {
          i += 4
          continue
        }
        return true
      }
      i += 1
    }
    return false
  }

  /// Where the words of a part end, if they stand among the first 30 characters.
  private static func partEnding(
    _ bytes: Span<UInt8>,
    _ words: WordIndex,
    _ range: Range<Int>
  ) -> Int? {
    let window = range.lowerBound ..<~ min(range.upperBound, range.lowerBound + 100)
    var best: Int?
    var from = window.lowerBound
    while let word = words.first(.partEnding, from ..<~ window.upperBound) {
      let (place, end) = (word.lowerBound, word.upperBound)
      from = place + 3
      // No stop or comma may stand before it.
      let before = range.lowerBound ..<~ place
      if Text.contains(["，", "。", "；"], bytes, before) { continue }
      if ReportText.stands("和", at: end, in: bytes) || ReportText.stands("及", at: end, in: bytes)
        || ReportText.stands("与", at: end, in: bytes) || ReportText.stands("、", at: end, in: bytes)
      {
        continue
      }
      best = max(best ?? 0, end)
    }
    return best
  }

  /// Whether a block is a headline without a number: short, no stop, no comma.
  static func isHeadline(
    _ bytes: Span<UInt8>,
    _ words: WordIndex,
    _ block: Block
  ) -> Bool {
    let range = block.range
    guard !block.isBullet, range.count <= 150 else { return false }
    let length = Text.length(bytes, range)
    guard (4...45).contains(length) else { return false }
    if ReportText.stands("——", at: range.lowerBound, in: bytes)
      || ReportText.stands("（", at: range.lowerBound, in: bytes)
      || ReportText.stands("各位", at: range.lowerBound, in: bytes)
    {
      return false
    }
    var i = range.lowerBound
    while i < range.upperBound {
      let (value, step) = scalar(bytes, at: i)
      if endsSentence(value) || value == Scalar.comma || value == Scalar.semicolon
        || value == Scalar.colon
      {
        return false
      }
      i += step
    }
    if hasQuantity(bytes, range), !words.contains(.livelihood, range) { return false }
    if length <= 14, Text.contains(offices, bytes, range) { return false }
    if Text.contains(["人民代表大会第", "次会议上"], bytes, range) { return false }
    return true
  }

  /// The end of the topic sentence that opens a paragraph; nil if its first sentence is none.
  static func topicEnd(
    _ bytes: Span<UInt8>,
    _ words: WordIndex,
    _ range: Range<Int>,
    bold: Range<Int>?
  ) -> Int? {
    guard let stop = words.sentenceEnd(range) else {
      return nil
    }
    let sentence = range.lowerBound ..<~ stop
    // No longer one is a topic, and no character has more than four bytes.
    guard sentence.count <= 4 * 70 else { return nil }
    // Counted where it is asked for: most paragraphs are told before.
    var length: Int { Text.length(bytes, sentence) }
    if let bold, bold.lowerBound <= range.lowerBound + 9, bold.upperBound >= stop - 3,
      bold.upperBound <= stop + 3, length <= 70
    {
      return stop
    }
    guard stop < range.upperBound, !ReportText.stands("？", at: stop - 3, in: bytes) else {
      return nil
    }
    if Text.stands(["一年来，", "五年来，", "过去一年，"], at: range.lowerBound, in: bytes) {
      return length <= 45 && (length <= 24 || Text.find("我们", bytes, sentence) != nil)
        && !hasQuantity(bytes, sentence) && Text.find("工作。", bytes, sentence) == nil ? stop : nil
    }
    let mark = headingMark(bytes, at: range.lowerBound, to: range.upperBound)
    let isPoint = mark?.rank == 4
    // Told by bytes where it can be: most sentences are longer than any topic.
    guard sentence.count <= 4 * (isPoint ? 50 : 26),
      !notTopics.stands(at: range.lowerBound, in: bytes)
    else { return nil }
    if hasQuantity(bytes, sentence), length > 14 || !countsKinds(bytes, sentence) { return nil }
    // A copula or a saying states something; a topic names a field of work.
    if !isPoint, words.contains(.copula, sentence) { return nil }
    if let mark, isPoint {
      // 一是…。二是…。 in one paragraph is a list, not a topic.
      let isList =
        mark.number == 1
        && Text.contains(["二是"], bytes, stop ..<~ min(range.upperBound, stop + Sentence.longest))
      return length <= 50 && !isList ? stop : nil
    }
    let commas = clauses(bytes, sentence) - 1
    if commas == 0 { return length <= 26 ? stop : nil }
    return commas == 1 && length <= 22 && !isSaying(bytes, sentence) ? stop : nil
  }

  /// 做强4大优势产业, 培育3个潜力产业: a number of kinds that the paragraph goes through.
  private static func countsKinds(_ bytes: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
    var i = sentence.lowerBound
    while i < sentence.upperBound, !isDigit(bytes[i]) { i += 1 }
    while i < sentence.upperBound, isDigit(bytes[i]) { i += 1 }
    return Text.stands(["大", "个", "类"], at: i, in: bytes) && sentence.upperBound - i >= 12
      && Text.ends(
        ["产业", "行业", "领域", "板块", "行动", "体系", "方面", "重点", "链条", "集群", "优势", "支柱", "工程"],
        at: sentence.upperBound - 3,
        in: bytes
      )
  }

  /// Two halves of one length, as proverbs have (知之非艰，行之惟艰).
  private static func isSaying(_ bytes: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
    guard let comma = Text.find("，", bytes, sentence) else { return false }
    let first = Text.length(bytes, sentence.lowerBound ..<~ comma)
    let second = Text.length(bytes, comma + 3 ..<~ sentence.upperBound) - 1
    return first == second && !Lexicon.opensWithVerb(bytes, sentence.lowerBound)
  }
}
