// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// A list of words that is asked for at many places: one look at a character, and hardly a place is
/// compared with the words.
struct PhraseList {
  private let words: [StaticString]
  /// One bit for each sum of the first three bytes of a word.
  private let openings: [UInt64]

  /// Words of whole characters of three bytes.
  init(_ words: [StaticString]) {
    var openings = [UInt64](repeating: 0, count: 16)
    for word in words {
      word.withUTF8Buffer { buffer in
        let place = unsafe Self.place(buffer[0], buffer[1], buffer[2])
        openings[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
    self.words = words
    self.openings = openings
  }

  /// Whether one of the words stands at `index`.
  func stands(at index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index >= 0, index + 3 <= bytes.count else { return false }
    let place = Self.place(bytes[index], bytes[index + 1], bytes[index + 2])
    guard openings[place >> 6] >> UInt64(place & 63) & 1 != 0 else { return false }
    return Text.stands(words, at: index, in: bytes)
  }

  @inline(__always)
  private static func place(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    (Int(a) << 8 ^ Int(b) << 4 ^ Int(c)) & 0x3FF
  }
}

/// Small questions that every rule asks of the view.
enum Text {
  /// Whether any of the words occurs in the range.
  static func contains(_ words: [StaticString], _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for word in words where find(word, bytes, range) != nil { return true }
    return false
  }

  /// Where a word first occurs in the range.
  static func find(_ word: StaticString, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let count = word.utf8CodeUnitCount
    guard count > 0, range.count >= count else { return nil }
    return word.withUTF8Buffer { buffer in
      let first = unsafe buffer[0]
      var i = range.lowerBound
      let last = range.upperBound - count
      while i <= last {
        let lead = bytes[i]
        if lead == first {
          var j = 1
          while j < count, unsafe buffer[j] == bytes[i + j] { j += 1 }
          if j == count { return i }
        }
        // Words and text are whole characters: none begins inside another. Nearly all are of three bytes.
        i &+= lead &- 0xE4 < 6 ? 3 : sequenceLength(lead)
      }
      return nil
    }
  }

  /// How often a word occurs in the range.
  static func count(_ word: StaticString, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var from = range.lowerBound
    while let place = find(word, bytes, from ..<~ range.upperBound) {
      count += 1
      from = place + word.utf8CodeUnitCount
    }
    return count
  }

  /// Where a word last occurs in the range.
  static func lastIndex(_ word: StaticString, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var i = range.upperBound - word.utf8CodeUnitCount
    while i >= range.lowerBound {
      if ReportText.stands(word, at: i, in: bytes) { return i }
      i -= 1
    }
    return nil
  }

  /// Whether one of the words stands at `index`.
  static func stands(_ words: [StaticString], at index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index >= 0, index + 3 <= bytes.count else {
      return words.contains { ReportText.stands($0, at: index, in: bytes) }
    }
    let key = key(bytes[index], bytes[index + 1], bytes[index + 2])
    for word in words where opens(word, with: key) {
      if word.utf8CodeUnitCount == 3 || ReportText.stands(word, at: index, in: bytes) {
        return true
      }
    }
    return false
  }

  @inline(__always)
  private static func key(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt32 {
    UInt32(a) | UInt32(b) << 8 | UInt32(c) << 16
  }

  /// Whether a word may begin with three bytes: all but a few differ there.
  @inline(__always)
  private static func opens(_ word: StaticString, with key: UInt32) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count >= 3 else { return true }
    let start = unsafe word.utf8Start
    return unsafe Self.key(start[0], start[1], start[2]) == key
  }

  /// Whether a word may end with three bytes.
  @inline(__always)
  private static func closes(_ word: StaticString, with key: UInt32) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count >= 3 else { return true }
    let end = unsafe word.utf8Start + count
    return unsafe Self.key(end[-3], end[-2], end[-1]) == key
  }

  /// Whether one of the words ends before `index`.
  static func ends(_ words: [StaticString], at index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index >= 3, index <= bytes.count else { return false }
    let key = key(bytes[index - 3], bytes[index - 2], bytes[index - 1])
    for word in words where closes(word, with: key) {
      let count = word.utf8CodeUnitCount
      if count == 3 || ReportText.stands(word, at: index - count, in: bytes) { return true }
    }
    return false
  }

  /// How many characters a range has.
  static func length(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    // Each has one byte that does not go on with another; without a branch the loop runs on vectors.
    let part = bytes.extracting(range)
    var count = 0
    for index in part.indices { count &+= part[index] & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }

  /// Whether a range has at least so many characters.
  static func hasLength(_ least: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    // No character has more than four bytes: most ranges need not be counted.
    range.count >= 4 * (least + 1) || length(bytes, range) >= least
  }

  /// The first place in the range where a sentence ends, after its closing quotation mark.
  static func sentenceEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var i = range.lowerBound
    while i < range.upperBound {
      let (value, step) = scalar(bytes, at: i)
      i += step
      guard endsSentence(value), value != Scalar.ellipsis else { continue }
      while i < range.upperBound {
        let (next, length) = scalar(bytes, at: i)
        guard
          next == Scalar.closeQuote || next == Scalar.closeParenthesis || next == 0x22
            || endsSentence(next)
        else { break }
        i += length
      }
      return i
    }
    return nil
  }

  /// A four-digit year that stands at `index`.
  static func year(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard index >= 0, index + 4 <= bytes.count else { return nil }
    var value = 0
    for i in index..<index + 4 {
      guard isDigit(bytes[i]) else { return nil }
      value = value &* 10 &+ Int(bytes[i] & 0x0F)
    }
    if index + 4 < bytes.count, isDigit(bytes[index + 4]) { return nil }
    if index > 0, isDigit(bytes[index - 1]) { return nil }
    return (1949...2100).contains(value) ? value : nil
  }

  /// The range without spaces and the given punctuation at its ends.
  ///
  /// Chinese characters, which E4 to E9 open, are no punctuation: most ends need no second look.
  static func trimmed(
    _ bytes: Span<UInt8>,
    _ range: Range<Int>,
    _ drop: (UInt32) -> Bool
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] &- 0xE4 >= 6 {
      let (value, step) = scalar(bytes, at: start)
      guard drop(value) || value == 0x20 || value == 0x0A else { break }
      start += step
    }
    while end - start < 3 || bytes[end - 3] &- 0xE4 >= 6,
      let (value, step) = scalar(bytes, before: end, from: start)
    {
      guard drop(value) || value == 0x20 || value == 0x0A else { break }
      end -= step
    }
    return start ..<~ end
  }

  /// A phrase without a quote or title mark at its ends whose other half stands outside it.
  static func withoutLoneQuotes(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var phrase = range
    for (open, close) in [("“", "”"), ("《", "》")] as [(StaticString, StaticString)] {
      while phrase.count >= 3, ReportText.stands(close, at: phrase.lowerBound, in: bytes) {
        phrase = phrase.lowerBound + 3 ..<~ phrase.upperBound
      }
      while phrase.count >= 3, ReportText.stands(open, at: phrase.upperBound - 3, in: bytes) {
        phrase = phrase.lowerBound ..<~ phrase.upperBound - 3
      }
      guard phrase.count >= 6 else { continue }
      if ReportText.stands(open, at: phrase.lowerBound, in: bytes),
        find(close, bytes, phrase) == nil
      {
        phrase = phrase.lowerBound + 3 ..<~ phrase.upperBound
      } else if ReportText.stands(close, at: phrase.upperBound - 3, in: bytes),
        find(open, bytes, phrase) == nil
      {
        phrase = phrase.lowerBound ..<~ phrase.upperBound - 3
      }
    }
    return phrase
  }
}
