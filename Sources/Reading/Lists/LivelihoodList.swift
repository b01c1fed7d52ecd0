// SPDX-License-Identifier: Apache-2.0
import ReportText

/// A list of livelihood items (民生实事), found by the sentence that announces it.
struct LivelihoodList {
  /// The items without number and final punctuation.
  var entries: [(ordinal: Int, range: Range<Int>)]
  /// From the head to the end of the last item.
  var range: Range<Int>
}

/// Finds such lists in the sentences of a report.
struct LivelihoodFinder {
  let bytes: [UInt8]
  let words: WordIndex
  let sentences: [Sentence]
  let passages: [Passage]

  func lists() -> [LivelihoodList] {
    var found: [LivelihoodList] = []
    var index = 0
    while index < sentences.count {
      let sentence = sentences[index]
      let passage = passages[sentence.passage]
      if passage.role == .glossary || !sentence.cues.contains(.livelihood)
        || passage.role == .review && !isAhead(sentence.range)
      {
        index += 1
        continue
      }
      if let (list, next) = list(headedBy: index), list.entries.count >= 2 {
        found.append(list)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  private func isAhead(_ range: Range<Int>) -> Bool {
    Text.contains(["今年", "将"], bytes.span, range)
  }

  private func list(headedBy index: Int) -> (LivelihoodList, Int)? {
    let bytes = bytes.span
    let head = sentences[index].range
    // Items behind a colon in the same sentence, parted by ；.
    if let colon = lastColon(head), colon < head.upperBound {
      if let first = headingMark(bytes, at: colon, to: head.upperBound), first.number == 1 {
        return numbered(from: index, at: colon)
      }
      let items = split(colon ..<~ head.upperBound)
      if items.count >= 3 {
        let entries = items.enumerated().map { (ordinal: $0.offset + 1, range: $0.element) }
        return (LivelihoodList(entries: entries, range: head), index + 1)
      }
      return nil
    }
    // Items without numbers on the lines behind the colon.
    if Text.ends(["："], at: head.upperBound, in: bytes), index + 1 < sentences.count {
      let line = sentences[index + 1].range
      let items = split(line)
      if items.count >= 3, headingMark(bytes, at: line.lowerBound, to: line.upperBound) == nil {
        let entries = items.enumerated().map { (ordinal: $0.offset + 1, range: $0.element) }
        return (
          LivelihoodList(entries: entries, range: head.lowerBound ..<~ line.upperBound), index + 2
        )
      }
    }
    // The list may begin a few sentences on.
    var next = index + 1
    while next < sentences.count, next <= index + 5 {
      let line = sentences[next]
      guard passages[line.passage].role != .glossary else { return nil }
      if let mark = headingMark(bytes, at: line.range.lowerBound, to: line.range.upperBound) {
        guard mark.number == 1 else { return nil }
        return numbered(from: next, at: line.range.lowerBound, head: head.lowerBound)
      }
      if let colon = Text.find("：", bytes, line.range).map({ $0 + 3 }),
        colon < line.range.upperBound,
        let mark = headingMark(bytes, at: colon, to: line.range.upperBound), mark.number == 1
      {
        return numbered(from: next, at: colon, head: head.lowerBound)
      }
      next += 1
    }
    return nil
  }

  /// Takes the items that open with the numbers 1, 2, 3 … in one form.
  private func numbered(
    from index: Int,
    at start: Int,
    head: Int? = nil
  ) -> (LivelihoodList, Int)? {
    let bytes = bytes.span
    guard let first = headingMark(bytes, at: start, to: bytes.count) else { return nil }
    var entries: [(ordinal: Int, range: Range<Int>)] = []
    var open: Int? = first.end
    var expected = 2
    var current = index
    var last = start
    var i = first.end
    while current < sentences.count {
      let range = sentences[current].range
      i = max(i, range.lowerBound)
      // A later item may stand inside the sentence, behind ；.
      while i < range.upperBound {
        let atStart = i == range.lowerBound
        let previous = scalar(bytes, before: i, from: range.lowerBound)?.value
        if atStart || previous == Scalar.semicolon || previous == Scalar.comma,
          i != start, let mark = headingMark(bytes, at: i, to: range.upperBound),
          mark.number == expected, mark.rank == first.rank
        {
          if let begin = open { entries.append(entry(expected - 1, begin ..<~ i)) }
          open = mark.end
          expected += 1
          i = mark.end
        } else {
          i += sequenceLength(bytes[i])
        }
      }
      last = range.upperBound
      let next = current + 1
      guard next < sentences.count, goesOn(next, expected, first.rank) else {
        current = next
        break
      }
      current = next
    }
    // Where the items hold several sentences, so does the last.
    if let begin = open, let previous = entries.last, expected > 2,
      Text.count("。", bytes, previous.range) >= 1
    {
      while current < sentences.count, sentences[current].passage == sentences[current - 1].passage,
        Text.count("。", bytes, begin ..<~ last) <= Text.count("。", bytes, previous.range)
      {
        last = sentences[current].range.upperBound
        current += 1
      }
    }
    if let begin = open { entries.append(entry(expected - 1, begin ..<~ last)) }
    return (LivelihoodList(entries: entries, range: (head ?? start) ..<~ last), current)
  }

  /// Whether the next item, or more of the open one, stands in the sentence.
  private func goesOn(_ index: Int, _ expected: Int, _ rank: Int) -> Bool {
    let bytes = bytes.span
    // An item may hold two or three sentences.
    var look = index
    while look < sentences.count, look < index + 3 {
      let range = sentences[look].range
      if passages[sentences[look].passage].isHeading, look > index || range.count < 12 {
        return false
      }
      if let mark = headingMark(bytes, at: range.lowerBound, to: range.upperBound) {
        return mark.number == expected && mark.rank == rank
      }
      if sentences[look].passage != sentences[index - 1].passage { return false }
      look += 1
    }
    return false
  }

  private func entry(_ ordinal: Int, _ range: Range<Int>) -> (ordinal: Int, range: Range<Int>) {
    let trimmed = Text.trimmed(bytes.span, range) {
      $0 == Scalar.comma || $0 == Scalar.semicolon || $0 == Scalar.fullStop || $0 == Scalar.colon
        || $0 == Scalar.exclamation || $0 == Scalar.enumerationComma
    }
    return (ordinal, trimmed)
  }

  private func lastColon(_ range: Range<Int>) -> Int? {
    let bytes = bytes.span
    guard let colon = Text.find("：", bytes, range),
      words.contains(.livelihood, range.lowerBound ..<~ colon)
    else { return nil }
    return colon + 3
  }

  private func split(_ range: Range<Int>) -> [Range<Int>] {
    let bytes = bytes.span
    var items: [Range<Int>] = []
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      let (value, step) = scalar(bytes, at: i)
      if value == Scalar.semicolon {
        items.append(entry(0, start ..<~ i).range)
        start = i + step
      }
      i += step
    }
    items.append(entry(0, start ..<~ range.upperBound).range)
    return items.filter { !$0.isEmpty }
  }
}
