// SPDX-License-Identifier: Apache-2.0

/// A line near the head of a document, as the classification gate looks at it: without white
/// space, brackets, Markdown and HTML markup, and no longer than it takes to be a mark.
struct HeadLine: Sendable {
  /// One character of the line.
  struct Item: Sendable {
    /// The character, full-width ASCII folded to ASCII.
    let value: UInt32

    /// Its offset in the text.
    let offset: Int

    /// How much stood between it and the character before: 0 nothing, 1 a space or bracket,
    /// 2 and more a tab, an ideographic space, several spaces or the bar of a table.
    let gap: Int
  }

  /// How many characters are kept.
  static let limit = 64

  /// The characters, at most `limit`.
  private(set) var items: [Item] = []

  /// Whether the line has more than `limit` characters.
  private(set) var isCut = false

  /// Whether the line is a Markdown heading.
  private(set) var isHeading = false

  private var gap = 0

  /// The line that begins where `range` does.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - range: From where the line begins to where the head of the document ends.
  ///   - byColumns: Whether a tab, an ideographic space or three spaces end it as a line end does.
  /// - Returns: The line, and where the next one begins (the end of `range` at the last).
  static func read(
    _ text: Span<UInt8>,
    _ range: Range<Int>,
    byColumns: Bool
  ) -> (line: HeadLine, next: Int) {
    var line = HeadLine()
    var at = range.lowerBound
    while at < range.upperBound {
      if let length = lineEnd(text, at: at) { return (line, at + length) }
      var (value, length) = text.scalar(at: at)
      if value == 0x26, let entity = HTMLEntities.decode(text, at: at) {
        (value, length) = entity
      } else if value == 0x3C, let tag = tagLength(text, at: at) {
        length = tag
        value = 0
      }
      line.take(value, at: at)
      at += length
      if byColumns, line.gap >= 3 || line.gap == 2 && value == 0x3000 { return (line, at) }
      // A line this long is no mark; a column may follow, but not after the whole report.
      if line.isCut {
        while at < range.upperBound, lineEnd(text, at: at) == nil,
          !(byColumns && isColumn(text, at))
        {
          at += 1
        }
      }
    }
    return (line, max(at, range.upperBound))
  }

  /// The text of `range`, for people.
  func text(_ range: Range<Int>) -> String {
    var text = ""
    for item in items[range] {
      if let scalar = Unicode.Scalar(item.value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  private mutating func take(_ value: UInt32, at offset: Int) {
    switch value {
    case 0, 0x200B...0x200F, 0x2060, 0xFEFF: return
    case 0x23 where items.isEmpty: isHeading = true
    case 0x2A, 0x5F, 0x7E, 0x23, 0x3E, 0x60: return
    case 0x09, 0x7C, 0xFF5C: gap += 4
    case 0x3000: gap += 2
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: gap += 1
    case 0x28, 0x29, 0x5B, 0x5D, 0xFF08, 0xFF09, 0xFF3B, 0xFF3D, 0x3010, 0x3011, 0x3014, 0x3015:
      gap = max(gap, 1)
    default:
      guard items.count < Self.limit else {
        isCut = true
        return
      }
      let folded = 0xFF01...0xFF5E ~= value ? value - 0xFEE0 : value
      items.append(Item(value: folded, offset: offset, gap: gap))
      gap = 0
    }
  }

  /// The length of the line end at `at`, also one written out (`\r\n`) or in markup (`<br>`).
  private static func lineEnd(_ text: Span<UInt8>, at: Int) -> Int? {
    switch text[at] {
    case 0x0A...0x0D: return 1
    case 0x5C where at + 1 < text.count && (text[at + 1] == 0x6E || text[at + 1] == 0x72): return 2
    case 0xC2 where text[at + 1] == 0x85: return 2
    case 0xE2 where text[at + 1] == 0x80 && text[at + 2] & 0xFE == 0xA8: return 3
    case 0x3C:
      guard isBreak(text, at: at + 1), let length = tagLength(text, at: at) else { return nil }
      return length
    default: return nil
    }
  }

  private static let breaks = [Array("br".utf8), Array("p".utf8), Array("div".utf8)]

  /// Whether `br`, `p`, `/p`, `div` or `/div` stands at `start`.
  private static func isBreak(_ text: Span<UInt8>, at start: Int) -> Bool {
    let isEnd = start < text.count && text[start] == 0x2F
    for word in breaks
    where text.matchesLowercase(word, at: isEnd ? start + 1 : start) {
      let after = start + word.count + (isEnd ? 1 : 0)
      return after < text.count && !text[after].isASCIIAlphanumeric
    }
    return false
  }

  /// The length of the tag at `start`; nil when there is none that ends within 200 bytes.
  private static func tagLength(_ text: Span<UInt8>, at start: Int) -> Int? {
    guard start + 1 < text.count, text[start + 1] == 0x2F || text[start + 1].isASCIILetter else {
      return nil
    }
    for at in start + 1..<min(start + 200, text.count) where text[at] == 0x3E {
      return at + 1 - start
    }
    return nil
  }

  private static func isColumn(_ text: Span<UInt8>, _ at: Int) -> Bool {
    text[at] == 0x09 || text.starts(with: [0xE3, 0x80, 0x80], at: at)
  }
}
