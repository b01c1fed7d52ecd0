// SPDX-License-Identifier: Apache-2.0

/// Finds the classification mark (密级标志) of a document.
///
/// A mark is 绝密, 机密 or 秘密 on a line of its own with ★ and, as a rule, a term (保密法 art. 21 and
/// 国家秘密定密管理暂行规定: 密级★保密期限), or a field 密级：机密. Only the head of a document is looked at.
/// The words in running text are no mark: 商业秘密, 保守国家秘密, 密级分为绝密、机密、秘密三级.
///
/// In doubt it finds a mark: what is refused by mistake can be read after a look, what is stored
/// by mistake cannot be taken back.
struct ClassificationMark: Sendable, Equatable {
  /// The mark without spaces and markup, such as `机密★1年` or `密级:机密`.
  let mark: String

  /// Where it begins, in bytes of the text.
  let offset: Int

  /// How many lines that are not empty, and how many columns, are looked at.
  static let lineLimit = 30

  /// How many bytes are looked at; marks stand at the very head.
  static let byteLimit = 1 << 13

  /// Within how many lines a level without ★ and term is a mark: 机密 alone.
  static let bareLimit = 5

  /// The mark of `text`, or nil.
  ///
  /// - Parameter text: Valid UTF-8; its first 30 lines are looked at, and its first 30 columns,
  ///   since a whole report may stand on one line, both within the first 8 KiB.
  /// - Returns: The first mark.
  static func find(in text: Span<UInt8>) -> ClassificationMark? {
    let end = min(text.count, byteLimit)
    guard mayHaveMark(text, end) else { return nil }
    for byColumns in [false, true] {
      var at = 0
      var seen = 0
      var follows = false
      while at < end, seen < lineLimit {
        let (line, next) = HeadLine.read(text, at..<end, byColumns: byColumns)
        at = next
        if line.items.isEmpty { continue }
        let reader = MarkReader(line: line)
        let bareAllowed = !byColumns && seen < bareLimit && !line.isHeading || follows
        if let range = reader.ownLine(bareAllowed: bareAllowed, isFirst: seen == 0)
          ?? reader.field()
        {
          return ClassificationMark(
            mark: line.text(range),
            offset: line.items[range.lowerBound].offset
          )
        }
        follows = reader.isLabelAlone
        seen += 1
      }
    }
    return nil
  }

  /// Whether 密, which every mark has, is in the head, or a number that may stand for it.
  private static func mayHaveMark(_ text: Span<UInt8>, _ end: Int) -> Bool {
    // No branch within: the loop runs on vectors.
    var found: UInt8 = 0
    var (first, second): (UInt8, UInt8) = (0, 0)
    for at in 0..<min(text.count, end + 2) {
      let byte = text[at]
      found |= (second == 0xE5 ? 1 : 0) & (first == 0xAF ? 1 : 0) & (byte == 0x86 ? 1 : 0)
      found |= (first == 0x26 ? 1 : 0) & (byte == 0x23 ? 1 : 0)
      (first, second) = (byte, first)
    }
    return found != 0
  }
}
