// SPDX-License-Identifier: Apache-2.0

extension TextView {
  /// Repairs a stored text.
  ///
  /// Joins what was wrapped, parts what runs on, drops markup and page furniture. The work grows with the length of the text.
  public static func repairing(_ text: StoredText) -> TextView {
    let lines = LineSplitter.split(text.bytes.span)
    var repair = Repair(stored: text.bytes, lines: lines)
    return repair.run()
  }
}

/// Decides which lines join and which begin a block of their own.
struct Repair {
  private var normalizer: Normalizer
  private let stored: [UInt8]
  private let lines: [Line]
  /// The usual length in bytes of lines that were wrapped by force; 0 if the text is not wrapped.
  private let wrap: Int
  /// The block that is open.
  private var blockStart = 0
  private var markdownLevel = 0
  private var isBullet = false
  private var isOpen = false
  /// Whether the open block is a heading line that takes no continuation.
  private var isClosed = false

  init(stored: [UInt8], lines: [Line]) {
    self.stored = stored
    self.lines = lines
    normalizer = Normalizer(stored: stored)
    wrap = Repair.wrapLength(stored.span, lines)
  }

  mutating func run() -> TextView {
    var previous: Line?
    for line in lines {
      if Furniture.opensTail(stored.span, line) { break }
      if Furniture.owns(stored.span, line) { continue }
      add(line, after: previous)
      previous = line
    }
    closeBlock()
    normalizer.view.map.seal()
    return normalizer.view
  }

  private mutating func add(_ line: Line, after previous: Line?) {
    let stored = stored
    let bytes = stored.span
    var start = line.start
    var level = 0
    while start < line.end, bytes[start] == 0x23 {
      level += 1
      start += 1
    }
    var bullet = false
    if level == 0, let after = bulletEnd(bytes, line) {
      start = after
      bullet = true
    }
    while start < line.end, bytes[start] == 0x20 || bytes[start] == 0x3E && level == 0 {
      start += 1
    }
    guard start < line.end else { return }
    let joins =
      isOpen && level == 0
      && (previous.map { continues(line, from: start, bullet: bullet, after: $0) } ?? false)
    if !joins {
      closeBlock()
      blockStart = normalizer.view.bytes.count
      markdownLevel = level
      isBullet = bullet
      isOpen = true
      isClosed = level > 0
    }
    if line.isPlain, start == line.start {
      normalizer.appendPlain(bytes, start..<line.end)
    } else {
      normalizer.append(bytes, from: start, to: line.end)
    }
  }

  private mutating func closeBlock() {
    guard isOpen else { return }
    isOpen = false
    normalizer.endParagraph()
    let end = normalizer.view.bytes.count
    guard end > blockStart || !normalizer.view.notes.isEmpty else { return }
    if end > blockStart {
      normalizer.view.blocks.append(
        Block(range: blockStart..<end, markdownLevel: markdownLevel, isBullet: isBullet)
      )
      normalizer.view.map.write(1, for: normalizer.view.map.source(of: end - 1).offset)
      normalizer.view.bytes.append(0x0A)
    }
  }

  /// Where the text of a list entry begins, if the line is one.
  private func bulletEnd(_ bytes: Span<UInt8>, _ line: Line) -> Int? {
    let (value, length) = scalar(bytes, at: line.start)
    let next = line.start + length
    guard next < line.end else { return nil }
    switch value {
    case 0x2D, 0x2A, 0x2B: return bytes[next] == 0x20 ? next : nil
    case 0x2022, 0x25CF, 0x25A0, 0x25C6, 0xB7, 0x2B50, 0x25B2, 0x25AA: return next
    default: return nil
    }
  }

  // MARK: - Joining

  /// Whether a line goes on with what the block has so far.
  private func continues(_ line: Line, from start: Int, bullet: Bool, after previous: Line) -> Bool
  {
    let bytes = stored.span
    let text = normalizer.view.bytes.span
    if isClosed { return false }
    guard let (last, _) = scalar(text, before: text.count, from: blockStart) else {
      return false
    }
    let (first, _) = scalar(bytes, at: start)
    if splitsNumber(bytes, start) || splitsQuantity(bytes, start) { return true }
    if bullet { return line.gap == .blank && straddlesWord(last, first) }
    if endsTitle() { return false }
    if isBullet, line.gap != .blank, !straddlesWord(last, first) { return false }
    if closesLine(first) { return true }
    if last == Scalar.comma || last == Scalar.enumerationComma || last == Scalar.openQuote
      || last == Scalar.openBook || last == Scalar.openParenthesis
    {
      return true
    }
    if last == Scalar.semicolon { return headingMark(bytes, at: start, to: line.end) == nil }
    if ends(last) { return false }
    if let mark = headingMark(bytes, at: start, to: line.end), mark.rank <= 3 { return false }
    if opensArticle(bytes, start, line) { return false }
    return isBody(previous, line)
      && !(line.isIndented && line.gap != .space && !isMidWord(last, first))
  }

  /// Punctuation that never begins a paragraph.
  private func closesLine(_ value: UInt32) -> Bool {
    value == Scalar.comma || value == Scalar.fullStop || value == Scalar.semicolon
      || value == Scalar.enumerationComma || value == Scalar.closeParenthesis
      || value == Scalar.closeQuote || value == Scalar.closeBook || value == 0x25 || value == 0xFF05
      || value == Scalar.colon || value == 0x2C || value == 0x3B || value == 0x29
  }

  /// Whether the block so far ends a sentence, closing quotation marks looked through.
  private func ends(_ last: UInt32) -> Bool {
    if endsSentence(last) || last == Scalar.colon || last == 0x2E { return true }
    guard last == Scalar.closeQuote || last == Scalar.closeParenthesis || last == 0x22 else {
      return false
    }
    let text = normalizer.view.bytes.span
    let end = text.count - (last == 0x22 ? 1 : 3)
    guard let (before, _) = scalar(text, before: end, from: blockStart) else {
      return false
    }
    return endsSentence(before)
  }

  /// Whether a break parts the digits of one number (达到1.⏎5万, 2⏎6座, 10,⏎500亩).
  private func splitsNumber(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard
      isDigit(bytes[start])
        || bytes[start] == 0x2E && start + 1 < bytes.count
          && isDigit(bytes[start + 1])
    else { return false }
    let text = normalizer.view.bytes.span
    let end = text.count
    guard end > blockStart else { return false }
    if isDigit(text[end - 1]) { return true }
    return end - 1 > blockStart && text[end - 1] == 0x2E && isDigit(text[end - 2])
  }

  /// Whether a break parts a number from its multiplier or unit (236⏎亿元).
  private func splitsQuantity(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let text = normalizer.view.bytes.span
    guard text.count > blockStart + 12, isDigit(text[text.count - 1]) else { return false }
    for unit in [
      "万", "亿", "元", "个", "家", "户", "人", "公里", "亩", "吨", "平方", "项", "座", "所", "条", "处", "件", "套",
      "台", "名", "年",
      "月", "日", "余", "多",
    ] as [StaticString] where stands(unit, at: start, in: bytes) {
      return true
    }
    return false
  }

  /// Whether the block so far is the title of a report.
  private func endsTitle() -> Bool {
    let text = normalizer.view.bytes.span
    let end = text.count
    guard end - blockStart <= 120 else { return false }
    for word in ["政府工作报告", "（摘要）", "（节选）", "名词解释", "（草案）"] as [StaticString]
    where stands(word, at: end - word.utf8CodeUnitCount, in: text) {
      return true
    }
    return false
  }

  /// Words that open an article or a part whatever stands before.
  private func opensArticle(_ bytes: Span<UInt8>, _ start: Int, _ line: Line) -> Bool {
    stands("本报讯", at: start, in: bytes) || stands("各位代表", at: start, in: bytes)
      || stands("——", at: start, in: bytes) || stands("名词解释", at: start, in: bytes)
  }

  /// Whether the open block is running text, not a headline or a line of a title page.
  private func isBody(_ previous: Line, _ line: Line) -> Bool {
    let text = normalizer.view.bytes.span
    let length = text.count - blockStart
    if length == 0 { return true }
    if let mark = headingMark(text, at: blockStart, to: text.count), mark.rank <= 2 {
      // A numbered heading may have commas; it runs on only where its line is full.
      return length > 200 || isWrapped(previous, line)
    }
    return length > 150 || isWrapped(previous, line) || hasStop(text, blockStart)
  }

  /// Whether a comma or a stop stands in the text, as in all that runs on.
  ///
  /// Asked of short text alone: each line that joins would look through all those before it.
  private func hasStop(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var i = start
    while i < text.count {
      let (value, step) = scalar(text, at: i)
      if value == Scalar.comma || value == Scalar.fullStop || value == Scalar.semicolon {
        return true
      }
      i += step
    }
    return false
  }

  /// Whether the line is as long as the lines that were wrapped by force.
  private func isWrapped(_ line: Line, _ next: Line) -> Bool {
    wrap > 0 && next.gap == .newline && line.end - line.start + 10 >= wrap
  }

  private func isMidWord(_ last: UInt32, _ first: UInt32) -> Bool {
    isHan(last) && isHan(first) && straddlesWord(last, first)
  }

  /// Whether the two characters on both sides of a break make a common word.
  private func straddlesWord(_ last: UInt32, _ first: UInt32) -> Bool {
    CommonWords.contains(last, first)
  }

  /// The length that most unfinished lines share, if the text was wrapped by force.
  private static func wrapLength(_ bytes: Span<UInt8>, _ lines: [Line]) -> Int {
    guard lines.count >= 3 else { return 0 }
    var lengths: [Int] = []
    for (index, line) in lines.enumerated() {
      // Only a line that a bare line break ends can have been wrapped.
      guard index + 1 < lines.count, lines[index + 1].gap == .newline else { continue }
      guard let (last, _) = scalar(bytes, before: line.end, from: line.start) else { continue }
      let length = line.end - line.start
      if length >= 24, !endsSentence(last), last != Scalar.colon { lengths.append(length) }
    }
    guard lengths.count >= 3, lengths.count * 3 >= lines.count else { return 0 }
    lengths.sort()
    // Text that is wrapped by force fills its lines: most are as long as the longest.
    let full = lengths[lengths.count * 9 / 10]
    var near = 0
    for length in lengths where full - length <= 15 { near += 1 }
    return full >= 36 && near * 5 >= lengths.count * 3 ? full : 0
  }
}
