// SPDX-License-Identifier: Apache-2.0

/// Reads one line of a document's head as a classification mark.
struct MarkReader: Sendable {
  /// The line; not empty.
  let line: HeadLine

  /// The mark when the line is one by itself: 机密★1年, also with a copy number before it and a
  /// degree of urgency (特急) behind.
  ///
  /// - Parameters:
  ///   - bareAllowed: Whether a level without ★ and term is enough.
  ///   - isFirst: Whether nothing stands before the line. There a mark with ★ and a term counts
  ///     also when text of any length follows: a report may have lost its line ends.
  /// - Returns: The items of the mark.
  func ownLine(bareAllowed: Bool, isFirst: Bool) -> Range<Int>? {
    let start = skipCopyNumber()
    guard let afterLevel = level(at: start) else { return nil }
    let end = line.items.count
    guard let afterStar = star(at: afterLevel) else {
      guard start == 0, bareAllowed || afterLevel < end, !line.isCut else { return nil }
      let afterDash = skip(Self.dashes, at: afterLevel)
      if let afterTerm = term(at: afterDash), isTail(at: afterTerm) { return start..<afterTerm }
      return bareAllowed && afterDash == afterLevel && isTail(at: afterLevel)
        ? start..<afterLevel : nil
    }
    let afterTerm = term(at: afterStar)
    let stop = afterTerm ?? afterStar
    if !line.isCut, isTail(at: stop) { return start..<stop }
    if stop < end {
      if line.items[stop].gap > 0, isFirst || !line.isCut { return start..<stop }
      if isFirst, afterTerm != nil { return start..<stop }
    }
    return !line.isCut && isCondition(at: stop) ? start..<end : nil
  }

  /// The mark when the line has a field 密级：机密 (密级 机密, 【密级】机密, 保密等级：机密★3年).
  ///
  /// - Returns: The items of the field, or of the level that is ticked in a row of boxes.
  func field() -> Range<Int>? {
    for start in line.items.indices where Self.labelStarts.contains(line.items[start].value) {
      guard let (afterLabel, isPlain) = label(at: start) else { continue }
      // In a long line only a field right at its head counts.
      guard !line.isCut || start <= 4 else { return nil }
      guard start == 0 || isFieldStart(start) else { continue }
      let value = skip(Self.colons, at: afterLabel)
      guard value < line.items.count else { continue }
      if let range = ticked(at: value) { return range }
      let opening = skip(Self.nation, at: value)
      guard let afterLevel = level(at: opening) else { continue }
      let isParted = value > afterLabel || line.items[value].gap > 0
      let stop = star(at: afterLevel).map { term(at: $0) ?? $0 } ?? afterLevel
      // An open box behind the level: it is offered, not chosen.
      if stop < line.items.count, Self.boxes.contains(line.items[stop].value),
        line.items[stop].gap == 0
      {
        continue
      }
      guard isParted || isPlain && stop == line.items.count else { continue }
      if isFieldEnd(at: stop, hasStar: stop > afterLevel) { return start..<stop }
    }
    return nil
  }

  /// Whether the line is a label of a field without its value, which may stand on the next line.
  var isLabelAlone: Bool {
    for start in 0..<min(5, line.items.count) {
      if let (end, _) = label(at: start) {
        return skip(Self.colons, at: end) == line.items.count
      }
    }
    return false
  }
}

extension MarkReader {
  /// One past the level at `start`: 绝密, 机密 or 秘密, also 机密级.
  func level(at start: Int) -> Int? {
    for word in Self.levels where matches(word, at: start) {
      let end = start + word.count
      guard end < line.items.count, Self.grades.contains(line.items[end].value) else { return end }
      return end + 1
    }
    return nil
  }

  /// One past the star at `start`; an ASCII `*` is markup and is gone by now.
  func star(at start: Int) -> Int? {
    let end = skip(Self.stars, at: start)
    return end > start ? end : nil
  }

  /// One past a degree of urgency, a copy number and the like, and whether nothing else follows.
  func isTail(at start: Int) -> Bool {
    var at = start
    while at < line.items.count {
      if let word = Self.urgencies.first(where: { matches($0, at: at) }) {
        at += word.count
      } else if Self.numberSigns.contains(line.items[at].value) {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether what follows the star is a condition such as 公布前 rather than a sentence.
  func isCondition(at start: Int) -> Bool {
    guard start < line.items.count, line.items.count - start <= 16 else { return false }
    if Self.sentenceStarts.contains(line.items[start].value) { return false }
    return !line.items[start...].contains { Self.punctuation.contains($0.value) }
  }

  /// One past a label of the field, and whether it is the plain 密级.
  func label(at start: Int) -> (end: Int, isPlain: Bool)? {
    for (word, suffixes) in Self.labels where matches(word, at: start) {
      let end = start + word.count
      for suffix in suffixes where matches(suffix, at: end) { return (end + suffix.count, false) }
      return (end, true)
    }
    return nil
  }

  /// Whether a field may begin at `start`: after a gap, a mark or at most four characters.
  private func isFieldStart(_ start: Int) -> Bool {
    if line.items[start].gap > 0 || start <= 4 { return true }
    let before = line.items[start - 1].value
    return !(0x4E00...0x9FFF ~= before)
  }

  /// Whether the value of a field ends at `at`, so that it is not the beginning of a sentence.
  private func isFieldEnd(at start: Int, hasStar: Bool) -> Bool {
    guard start < line.items.count else { return true }
    let next = line.items[start]
    if Self.joiners.contains(next.value) { return false }
    if next.gap > 0 || hasStar || !(0x4E00...0x9FFF ~= next.value) { return true }
    if Self.sentenceStarts.contains(next.value) { return false }
    let rest = line.items[start...]
    return rest.count <= 12 && !rest.contains { Self.punctuation.contains($0.value) }
  }

  /// The level that is ticked in a row of boxes (□绝密 ☑机密 □秘密, 绝密□ 机密☑); the box stands
  /// before the words when the row begins with one.
  private func ticked(at start: Int) -> Range<Int>? {
    let boxFirst = isBox(line.items[start])
    for at in start..<line.items.count {
      guard let end = level(at: at) else { continue }
      let box = boxFirst ? at - 1 : end
      if box >= start, box < line.items.count, Self.ticks.contains(line.items[box].value) {
        return at..<end
      }
    }
    return nil
  }

  private func isBox(_ item: HeadLine.Item) -> Bool {
    Self.boxes.contains(item.value) || Self.ticks.contains(item.value)
  }

  /// Past a copy number before a level: 000001, No.3, 第12号, 份号：3.
  private func skipCopyNumber() -> Int {
    var at = 0
    while at < min(16, line.items.count), Self.numberSigns.contains(line.items[at].value) {
      at += 1
    }
    return at
  }

  /// Whether `word` stands at `start`.
  func matches(_ word: [UInt32], at start: Int) -> Bool {
    guard word.count <= line.items.count - start else { return false }
    for index in word.indices where line.items[start + index].value != word[index] { return false }
    return true
  }

  /// Past all items at `start` that are in `values`.
  func skip(_ values: Set<UInt32>, at start: Int) -> Int {
    var at = start
    while at < line.items.count, values.contains(line.items[at].value) { at += 1 }
    return at
  }
}
