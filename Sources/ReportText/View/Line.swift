// SPDX-License-Identifier: Apache-2.0

/// A stretch of the stored text between two breaks, spaces at its ends left out.
struct Line {
  var start: Int
  var end: Int
  /// What parts it from the line before.
  var gap: Gap
  /// Begins with the indent of a paragraph.
  var isIndented: Bool
  /// One plain run from its start to its end, which the view takes as it is.
  var isPlain: Bool

  /// What stands before a line.
  enum Gap: UInt8 {
    /// A wide space inside a physical line.
    case space
    /// One line break.
    case newline
    /// At least one blank line.
    case blank
  }
}

/// Parts stored text into lines at every kind of break: CR, LF, form feed, U+2028, tabs and wide
/// spaces, `\r\n` written out, `<br>` and paragraph tags.
struct LineSplitter {
  private(set) var lines: [Line] = []
  private var start = 0
  private var end = 0
  private var gap = Line.Gap.blank
  private var isIndented = false
  private var isEmpty = true
  private var isPlain = true
  /// The whole text stands on one physical line.
  private var isOneLine = false

  /// All lines of the text, in order; blank ones are left out.
  static func split(_ bytes: Span<UInt8>) -> [Line] {
    var splitter = LineSplitter()
    splitter.isOneLine = isOneLine(bytes)
    splitter.lines.reserveCapacity(bytes.count / 200 + 16)
    splitter.run(bytes)
    return splitter.lines
  }

  private static func isOneLine(_ bytes: Span<UInt8>) -> Bool {
    var breaks = 0
    for i in bytes.indices where bytes[i] == 0x0A || bytes[i] == 0x0D {
      breaks += 1
      if breaks > 2 { return false }
    }
    return bytes.count > 300
  }

  private mutating func run(_ bytes: Span<UInt8>) {
    var i = 0
    let count = bytes.count
    while i < count {
      // Nearly all of a text: no break is among what a plain run is made of.
      let plain = plainRunEnd(bytes, from: i, to: count)
      if plain > i {
        extend(i, to: plain)
        i = plain
        continue
      }
      let byte = bytes[i]
      switch byte {
      case 0x0A:
        close(by: .newline)
        i += 1
      case 0x0D:
        close(by: .newline)
        i += i + 1 < count && bytes[i + 1] == 0x0A ? 2 : 1
      case 0x0B, 0x0C:
        close(by: .blank)
        i += 1
      case 0x5C:  // backslash
        let length = writtenBreak(bytes, at: i)
        if length > 0 {
          close(by: .newline)
        } else {
          extend(i, to: i + 1)
          isPlain = false
        }
        i += max(1, length)
      case 0x3C:  // <
        let length = breakingTag(bytes, at: i)
        if length > 0 {
          close(by: .newline)
        } else {
          extend(i, to: i + 1)
          isPlain = false
        }
        i += max(1, length)
      case 0x20, 0x09, 0xC2, 0xE2, 0xE3:
        let (value, length) = scalar(bytes, at: i)
        if value == 0x2028 || value == 0x2029 {
          close(by: .newline)
          i += length
        } else if isSpace(value) {
          i = space(bytes, at: i)
        } else {
          extend(i, to: i + length)
          isPlain = false
          i += length
        }
      default:
        // Every other lead byte opens a character that is no break.
        let next = min(count, i + sequenceLength(byte))
        extend(i, to: next)
        isPlain = false
        i = next
      }
    }
    close(by: .newline)
  }

  @inline(__always)
  private mutating func extend(_ from: Int, to next: Int) {
    if isEmpty {
      start = from
      isEmpty = false
    }
    end = next
  }

  private mutating func close(by kind: Line.Gap) {
    if isEmpty {
      gap = .blank
    } else {
      lines.append(
        Line(start: start, end: end, gap: gap, isIndented: isIndented, isPlain: isPlain)
      )
      gap = kind
      isEmpty = true
      isPlain = true
    }
    isIndented = false
  }

  /// Takes a run of spaces; a wide one, or one after the end of a sentence, is a break.
  private mutating func space(_ bytes: Span<UInt8>, at index: Int) -> Int {
    var i = index
    var width = 0
    while i < bytes.count {
      let (value, length) = scalar(bytes, at: i)
      guard isSpace(value), value != 0x0A else { break }
      width += value == 0x09 ? 4 : value == Scalar.ideographicSpace ? 2 : value == 0x200B ? 0 : 1
      i += length
    }
    guard i < bytes.count else { return i }
    if isEmpty {
      isIndented = isIndented || width >= 4
      return i
    }
    if breaks(bytes, from: index, to: i, width: width) {
      let wide = width >= 4
      close(by: .space)
      isIndented = wide
    } else {
      isPlain = false
    }
    return i
  }

  /// Whether a run of spaces inside a physical line parts two paragraphs.
  private func breaks(_ bytes: Span<UInt8>, from: Int, to: Int, width: Int) -> Bool {
    guard let before = scalar(bytes, before: from, from: start)?.value else { return false }
    if before == Scalar.closeParenthesis || before == 0x29, from - start <= 12 { return false }
    if before == Scalar.enumerationComma || before == 0x23 || before == 0x2A || before == 0x2D
      || before == 0x2E
    {
      return false
    }
    let (after, _) = scalar(bytes, at: to)
    let isClosed =
      endsSentence(before) || before == Scalar.semicolon || before == Scalar.colon
      || before == Scalar.closeQuote || before == 0x3B || before == 0x3A || before == 0x21
    if width >= 4 {
      // A row of a table: a short name and its value.
      if !isClosed, isHan(before), from - start <= 60, opensValue(bytes, at: to) { return false }
      return isHan(before) || isClosed || isHan(after) || after > 0x7F
    }
    if width >= 2, endsTitle(bytes, at: from) { return true }
    if isClosed, width >= 2 { return true }
    if isOneLine, width >= 2, !isDigit(bytes[to]) || isClosed { return true }
    let rank = headingMark(bytes, at: to, to: min(bytes.count, to + 40))?.rank ?? 9
    let opens = rank <= (width >= 2 || isClosed ? 4 : 2)
    if opens, isClosed || width >= 2 || from - start <= 150 && !hasComma(bytes, to: from) {
      return true
    }
    return headingEnds(bytes, before: from, at: to, width: width)
  }

  private func opensValue(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    isDigit(bytes[index]) || stands("增长", at: index, in: bytes)
      || stands("下降", at: index, in: bytes)
      || stands("达到", at: index, in: bytes) || stands("与经济", at: index, in: bytes)
  }

  private func endsTitle(_ bytes: Span<UInt8>, at end: Int) -> Bool {
    stands("政府工作报告", at: end - 18, in: bytes) || stands("（摘要）", at: end - 12, in: bytes)
      || stands("会议上", at: end - 9, in: bytes) || stands("会议上）", at: end - 12, in: bytes)
  }

  private func hasComma(_ bytes: Span<UInt8>, to end: Int) -> Bool {
    var i = start
    while i < end {
      if stands("，", at: i, in: bytes) || bytes[i] == 0x2C { return true }
      i += sequenceLength(bytes[i])
    }
    return false
  }

  /// Whether what the line has so far is a numbered heading and a paragraph follows the space.
  private func headingEnds(_ bytes: Span<UInt8>, before: Int, at next: Int, width: Int) -> Bool {
    guard before - start <= 180, let mark = headingMark(bytes, at: start, to: before),
      mark.rank <= 2, before - mark.end >= 12
    else { return false }
    var i = mark.end
    while i < before {
      let (value, length) = scalar(bytes, at: i)
      if endsSentence(value) || value == Scalar.comma || value == 0x2C { return false }
      i += length
    }
    // A second half of the same heading ends its line soon and without a comma.
    var seen = 0
    i = next
    while i < bytes.count, seen < 40 {
      let (value, length) = scalar(bytes, at: i)
      if value == 0x0A || value == 0x0D || value == 0x5C { return false }
      if value == Scalar.comma || value == 0x2C || value == Scalar.colon || endsSentence(value) {
        return true
      }
      i += length
      seen += 1
    }
    return seen == 40
  }

  /// The length of `\r\n`, `\n` or `\r` written out as letters; 0 if there is none.
  private func writtenBreak(_ bytes: Span<UInt8>, at index: Int) -> Int {
    var i = index
    while i + 1 < bytes.count, bytes[i] == 0x5C, bytes[i + 1] == 0x72 || bytes[i + 1] == 0x6E,
      i + 2 >= bytes.count || !isLetter(bytes[i + 2])
    {
      i += 2
      if i - index == 4 { break }
    }
    return i - index
  }

  /// The length of a tag that begins or ends a paragraph; 0 if there is none.
  private func breakingTag(_ bytes: Span<UInt8>, at index: Int) -> Int {
    var i = index + 1
    if i < bytes.count, bytes[i] == 0x2F { i += 1 }
    var name: UInt32 = 0
    var length = 0
    while i < bytes.count, isLetter(bytes[i]) || isDigit(bytes[i]), length < 4 {
      name = name << 8 | UInt32(isLetter(bytes[i]) ? bytes[i] | 0x20 : bytes[i])
      length += 1
      i += 1
    }
    // br p div li tr h1-h6 td
    let isBlock =
      name == 0x6272 || name == 0x70 || name == 0x64_6976 || name == 0x6C69 || name == 0x7472
      || (0x6831...0x6836).contains(name)
    guard isBlock else { return 0 }
    let limit = min(bytes.count, i + 200)
    while i < limit, bytes[i] != 0x3E, bytes[i] != 0x0A { i += 1 }
    return i < limit && bytes[i] == 0x3E ? i + 1 - index : 0
  }
}
