// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText

/// A part of a statement between commas.
struct Piece: Sendable {
  /// In the stored text.
  var span: Range<Int>
  /// In the plain words of the statement.
  var plain: Range<Int>
}

/// Cuts statements at commas, in the stored bytes and in the plain words alike.
enum Pieces {
  /// The pieces of a statement; one piece where the commas of both forms do not agree.
  static func of(_ statement: Statement, plain: [UInt8], stored: [UInt8]) -> [Piece] {
    let inStored = cuts(stored, statement.span)
    let inPlain = cuts(plain, 0 ..<~ plain.count)
    guard inStored.count == inPlain.count else {
      return [Piece(span: statement.span, plain: 0 ..<~ plain.count)]
    }
    var pieces: [Piece] = []
    var start = statement.span.lowerBound
    var plainStart = 0
    for (cut, plainCut) in zip(inStored, inPlain) {
      if cut.lowerBound > start, plainCut.lowerBound > plainStart {
        pieces.append(
          Piece(
            span: trimmed(start ..<~ cut.lowerBound, stored),
            plain: plainStart ..<~ plainCut.lowerBound
          )
        )
      }
      start = cut.upperBound
      plainStart = plainCut.upperBound
    }
    if start < statement.span.upperBound, plainStart < plain.count {
      pieces.append(
        Piece(
          span: trimmed(start ..<~ statement.span.upperBound, stored),
          plain: plainStart ..<~ plain.count
        )
      )
    }
    return pieces.filter { !$0.span.isEmpty && !$0.plain.isEmpty }
  }

  /// Where ，and ；stand outside of brackets and quotation marks.
  private static func cuts(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var depth = 0
    var i = range.lowerBound
    while i + 2 < range.upperBound {
      guard bytes[i] >= 0xE2 else {
        i += 1
        continue
      }
      switch (bytes[i], bytes[i + 1], bytes[i + 2]) {
      case (0xEF, 0xBC, 0x88), (0xE2, 0x80, 0x9C): depth += 1  // （ “
      case (0xEF, 0xBC, 0x89), (0xE2, 0x80, 0x9D): depth = max(0, depth - 1)  // ） ”
      case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B):  // ， ；
        if depth == 0 { found.append(i ..<~ i + 3) }
      default: break
      }
      i += 3
    }
    return found
  }

  /// Where a mark stands outside of brackets and quotation marks.
  static func places(of mark: String, in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    let mark = Array(mark.utf8)
    var found: [Int] = []
    var depth = 0
    var i = range.lowerBound
    while i < range.upperBound {
      if bytes[i] == 0xE2 || bytes[i] == 0xEF, i + 2 < range.upperBound {
        let last = (bytes[i + 1], bytes[i + 2])
        if last == (0x80, 0x9C) || last == (0xBC, 0x88) { depth += 1 }
        if last == (0x80, 0x9D) || last == (0xBC, 0x89) { depth = max(0, depth - 1) }
      }
      if depth == 0, bytes[i] == mark[0], i + mark.count <= range.upperBound,
        Array(bytes[i ..<~ i + mark.count]) == mark
      {
        found.append(i)
      }
      i += sequenceLength(bytes[i])
    }
    return found
  }

  /// What follows a colon (主要预期目标是：居民收入稳步增长); all where nothing follows.
  static func withoutLead(_ range: Range<Int>, _ plain: [UInt8]) -> Range<Int> {
    guard let colon = places(of: "：", in: plain, range).last else { return range }
    let start = colon + 3
    return Scalars.hanCount(plain, start ..<~ range.upperBound) >= 3
      ? start ..<~ range.upperBound : range
  }

  /// Without blanks and line breaks at either end.
  static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if isBlank(bytes[start]) {
        start += 1
      } else if start + 2 < end, bytes[start] == 0xE3, bytes[start + 1] == 0x80,
        bytes[start + 2] == 0x80
      {
        start += 3
      } else {
        break
      }
    }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start ..<~ end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
