// SPDX-License-Identifier: Apache-2.0
import ReportText

/// A list of expected or binding targets, found by its head (主要预期目标是：…).
struct IndicatorList {
  /// The entries, final punctuation left out, in bytes of the view.
  var entries: [Range<Int>]
  /// From the head to the end of the list.
  var range: Range<Int>
  let nature: Nature?
  /// The last year of a plan period, for a list that is not for the year.
  let planEnd: Int?
}

/// Finds the lists of targets in the sentences of a plan.
struct IndicatorFinder {
  let bytes: [UInt8]
  let words: WordIndex
  let sentences: [Sentence]
  let passages: [Passage]
  let year: Int?
  /// Whether a place lies in or right behind a quantity.
  let hasQuantity: (Range<Int>) -> Bool

  func lists() -> [IndicatorList] {
    var found: [IndicatorList] = []
    var index = 0
    while index < sentences.count {
      let sentence = sentences[index]
      let passage = passages[sentence.passage]
      guard passage.role != .review, passage.role != .glossary, !passage.isHeading,
        sentence.cues.contains(.targetHead), let start = headEnd(sentence.range)
      else {
        index += 1
        continue
      }
      let (list, next) = list(from: index, start)
      if let list { found.append(list) }
      index = max(index + 1, next)
    }
    return found
  }

  /// Where the entries begin behind a head with 是, 为 or a colon.
  private func headEnd(_ sentence: Range<Int>) -> Int? {
    let bytes = bytes.span
    var from = sentence.lowerBound
    while let head = words.first(.targetHead, from ..<~ sentence.upperBound) {
      from = head.lowerBound + 3
      var after = head.upperBound
      // （草案）, 的建议: a few characters may stand between.
      let limit = min(sentence.upperBound, after + 30)
      while after < limit {
        if ReportText.stands("：", at: after, in: bytes) { return opens(after + 3, sentence) }
        if Text.stands(["是", "为", "有"], at: after, in: bytes) {
          let next = ReportText.stands("：", at: after + 3, in: bytes) ? after + 6 : after + 3
          if let start = opens(next, sentence) { return start }
        }
        if Text.stands(["，", "、", "。"], at: after, in: bytes) { break }
        after += sequenceLength(bytes[after])
      }
      if ReportText.stands("如下。", at: head.upperBound, in: bytes) { return sentence.upperBound }
      if ReportText.stands("，努力实现", at: head.upperBound, in: bytes) {
        return opens(head.upperBound + 15, sentence)
      }
    }
    return nil
  }

  /// A list has at least two entries with a value behind its head, or its entries follow on lines.
  private func opens(_ start: Int, _ sentence: Range<Int>) -> Int? {
    if start >= sentence.upperBound { return start }
    var values = 0
    for entry in split(start..<sentence.upperBound) where hasQuantity(entry) { values += 1 }
    return values >= 2 ? start : nil
  }

  private func list(from index: Int, _ start: Int) -> (IndicatorList?, Int) {
    let bytes = bytes.span
    let sentence = sentences[index]
    let head = sentence.range.lowerBound ..<~ start
    var entries: [Range<Int>] = []
    var end = sentence.range.upperBound
    var next = index + 1
    if start < sentence.range.upperBound { entries = split(start ..<~ sentence.range.upperBound) }
    // Entries on lines of their own.
    if entries.isEmpty || endsOpen(sentence.range) {
      while next < sentences.count, next - index < 40 {
        let line = sentences[next]
        let passage = passages[line.passage]
        guard !passage.isHeading, passage.role != .review else { break }
        if Text.stands(
          ["为此", "我们", "各位", "实现", "围绕", "要", "重点", "做好"],
          at: line.range.lowerBound,
          in: bytes
        ) {
          break
        }
        // A stop behind entries that ； parted ends the list.
        if let last = entries.last, Text.stands(["。"], at: last.upperBound, in: bytes),
          entries.count > 1,
          Text.stands(["；"], at: entries[entries.count - 2].upperBound, in: bytes),
          passages[sentences[next - 1].passage].range != passage.range
        {
          break
        }
        guard hasQuantity(line.range) || isWordless(line.range), line.range.count < 400 else {
          break
        }
        let body = withoutMark(line.range)
        entries += split(body)
        end = line.range.upperBound
        next += 1
      }
      if entries.filter({ hasQuantity($0) }).count < 2 { return (nil, index + 1) }
    } else if next < sentences.count, sentences[next].passage == sentence.passage {
      let line = sentences[next].range
      if ReportText.stands("约束性指标", at: line.lowerBound, in: bytes), line.count < 200 {
        entries += split(line)
        end = line.upperBound
        next += 1
      }
    }
    let isExpected = Text.find("预期", bytes, head) != nil
    let isBinding = Text.find("约束性", bytes, head) != nil
    let list = IndicatorList(
      entries: merged(entries),
      range: sentence.range.lowerBound ..<~ end,
      nature: isBinding && !isExpected ? .binding : isExpected ? .expected : nil,
      planEnd: planEnd(head, index)
    )
    return (list, next)
  }

  /// The last year of a plan period that the head, or the heading above it, names.
  private func planEnd(_ head: Range<Int>, _ index: Int) -> Int? {
    let bytes = bytes.span
    if Text.contains(["今年", "全年", "年度"], bytes, head) { return nil }
    for (word, end) in [("“十三五”", 2020), ("“十四五”", 2025), ("“十五五”", 2030), ("“十六五”", 2035)]
      as [(StaticString, Int)]
    where Text.find(word, bytes, head) != nil && end >= (year ?? 0) {
      if let place = Text.find(word, bytes, head),
        Text.contains(["开局", "良好开局", "收官"], bytes, place ..<~ min(head.upperBound, place + 40))
      {
        continue
      }
      return end
    }
    if Text.contains(["今后五年", "未来五年", "五年主要", "五年的主要", "五年目标", "五年发展"], bytes, head) {
      return year.map { $0 + 4 }
    }
    return nil
  }

  private func endsOpen(_ range: Range<Int>) -> Bool {
    let bytes = bytes.span
    return Text.ends(["：", "；"], at: range.upperBound, in: bytes)
  }

  private func isWordless(_ range: Range<Int>) -> Bool {
    words.contains(.wordless, range)
  }

  /// The line without its number and bullet.
  private func withoutMark(_ range: Range<Int>) -> Range<Int> {
    let bytes = bytes.span
    var start = range.lowerBound
    if ReportText.stands("——", at: start, in: bytes) { start += 6 }
    if let mark = headingMark(bytes, at: start, to: range.upperBound) { start = mark.end }
    return start ..<~ range.upperBound
  }

  /// The clauses of a paragraph that set a value.
  func measuredClauses(_ range: Range<Int>) -> [Range<Int>] {
    let bytes = bytes.span
    return split(range).filter { clause in
      guard words.contains(.sets, clause) else { return false }
      return hasQuantity(clause) || Text.contains(["年提高", "岁", "年限", "同步", "高于"], bytes, clause)
    }
  }

  /// Parts a list at ； and ，, and at 、 behind a finished value.
  func split(_ range: Range<Int>) -> [Range<Int>] {
    let bytes = bytes.span
    var entries: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    var i = start
    func close(_ end: Int) {
      var entry = Text.trimmed(bytes, start ..<~ end) {
        $0 == Scalar.comma || $0 == Scalar.semicolon || $0 == Scalar.fullStop
          || $0 == Scalar.enumerationComma || $0 == Scalar.colon
      }
      if let mark = headingMark(bytes, at: entry.lowerBound, to: entry.upperBound),
        mark.rank != 3 || mark.end - entry.lowerBound < 8
      {
        entry = mark.end ..<~ entry.upperBound
      }
      if !entry.isEmpty { entries.append(entry) }
    }
    while i < range.upperBound {
      let (value, step) = scalar(bytes, at: i)
      switch value {
      case Scalar.openQuote, Scalar.openParenthesis, Scalar.openBook: depth += 1
      case Scalar.closeQuote, Scalar.closeParenthesis, Scalar.closeBook: depth = max(0, depth - 1)
      case Scalar.comma, Scalar.semicolon, Scalar.fullStop:
        if depth == 0 {
          close(i)
          start = i + step
        }
      case Scalar.enumerationComma:
        if depth == 0, splits(at: i, in: max(start, i - Sentence.longest) ..<~ range.upperBound) {
          close(i)
          start = i + step
        }
      default: break
      }
      i += step
    }
    close(range.upperBound)
    return entries
  }

  /// Whether 、 parts two entries: a value stands on both sides and no 分别 shares them.
  private func splits(at place: Int, in range: Range<Int>) -> Bool {
    let bytes = bytes.span
    guard hasQuantity(range.lowerBound ..<~ place) else { return false }
    if Text.find("分别", bytes, range.lowerBound ..<~ place) != nil { return false }
    var end = place + 3
    while end < range.upperBound {
      let (value, step) = scalar(bytes, at: end)
      if value == Scalar.comma || value == Scalar.semicolon || value == Scalar.fullStop
        || value == Scalar.enumerationComma
      {
        break
      }
      end += step
    }
    guard hasQuantity(place + 3 ..<~ end) else { return false }
    let (first, _) = scalar(bytes, at: place + 3)
    return isHan(first) && !Text.stands(["增长", "增速", "占"], at: place + 3, in: bytes)
  }

  /// Joins what is no entry of its own (力争更好, 实际工作中…) to the entry before it.
  private func merged(_ entries: [Range<Int>]) -> [Range<Int>] {
    let bytes = bytes.span
    var result: [Range<Int>] = []
    for entry in entries {
      let isTail =
        Text.stands(
          ["力求", "力争更", "努力争取", "在实际", "实际工作", "奋力", "争取更", "力争实现更", "确保完成", "努力实现更", "并", "其中"],
          at: entry.lowerBound,
          in: bytes
        )
        || Text.stands(["力争", "确保", "争取"], at: entry.lowerBound, in: bytes)
          && Text.length(bytes, entry) <= 10
      if isTail, let last = result.last {
        // An effort without a figure is no part of the entry (在实际工作中争取更好结果).
        if hasQuantity(entry) { result[result.count - 1] = last.lowerBound ..<~ entry.upperBound }
      } else if Text.length(bytes, entry) >= 4 {
        result.append(entry)
      }
    }
    return result
  }
}
