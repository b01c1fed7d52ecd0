// SPDX-License-Identifier: Apache-2.0

/// Scalars that the reader asks for by name.
///
/// Always inlined: left to itself the compiler calls one of them for every character.
@usableFromInline package enum Scalar {
  @inlinable @inline(__always) package static var ideographicSpace: UInt32 { 0x3000 }
  @inlinable @inline(__always) package static var comma: UInt32 { 0xFF0C }
  @inlinable @inline(__always) package static var fullStop: UInt32 { 0x3002 }
  @inlinable @inline(__always) package static var semicolon: UInt32 { 0xFF1B }
  @inlinable @inline(__always) package static var colon: UInt32 { 0xFF1A }
  @inlinable @inline(__always) package static var enumerationComma: UInt32 { 0x3001 }
  @inlinable @inline(__always) package static var exclamation: UInt32 { 0xFF01 }
  @inlinable @inline(__always) package static var question: UInt32 { 0xFF1F }
  @inlinable @inline(__always) package static var openParenthesis: UInt32 { 0xFF08 }
  @inlinable @inline(__always) package static var closeParenthesis: UInt32 { 0xFF09 }
  @inlinable @inline(__always) package static var openQuote: UInt32 { 0x201C }
  @inlinable @inline(__always) package static var closeQuote: UInt32 { 0x201D }
  @inlinable @inline(__always) package static var openSingleQuote: UInt32 { 0x2018 }
  @inlinable @inline(__always) package static var closeSingleQuote: UInt32 { 0x2019 }
  @inlinable @inline(__always) package static var openBook: UInt32 { 0x300A }
  @inlinable @inline(__always) package static var closeBook: UInt32 { 0x300B }
  @inlinable @inline(__always) package static var ellipsis: UInt32 { 0x2026 }
  @inlinable @inline(__always) package static var dash: UInt32 { 0x2014 }
}

infix operator ..<~ : RangeFormationPrecedence

/// A range that is empty where its end lies before its start: rules ask for the stretch between
/// two places without asking first which comes first, and damaged text brings them out of order.
@inlinable @inline(__always)
package func ..<~ (start: Int, end: Int) -> Range<Int> { start..<max(start, end) }

/// The length in bytes of the UTF-8 sequence that a lead byte opens; 1 for any other byte.
@inlinable @inline(__always)
package func sequenceLength(_ lead: UInt8) -> Int {
  lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
}

/// The scalar that begins at `index` of valid UTF-8, and its length in bytes.
///
/// A sequence that the end cuts short counts as one byte.
@inlinable @inline(__always)
package func scalar(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
  let lead = bytes[index]
  if lead < 0x80 { return (UInt32(lead), 1) }
  if lead >= 0xE0, lead < 0xF0, index + 2 < bytes.count {
    let value =
      UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
    return (value, 3)
  }
  let length = sequenceLength(lead)
  guard index + length <= bytes.count else { return (UInt32(lead), 1) }
  var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
  for i in 1..<max(length, 1) where length > 1 {
    value = value << 6 | UInt32(bytes[index + i] & 0x3F)
  }
  return (value, length)
}

/// The scalar that ends before `index`, and its length; nil at the start of `bounds`.
@inlinable @inline(__always)
package func scalar(
  _ bytes: Span<UInt8>,
  before index: Int,
  from start: Int = 0
) -> (value: UInt32, length: Int)? {
  guard index > start else { return nil }
  var i = index - 1
  while i > start, bytes[i] & 0xC0 == 0x80 { i -= 1 }
  return (scalar(bytes, at: i).value, index - i)
}

/// A Chinese character proper, not its punctuation.
@inlinable @inline(__always)
package func isHan(_ value: UInt32) -> Bool {
  (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value == 0x3007
    || value >= 0x20000
}

/// Punctuation that ends a sentence or opens a list.
@inlinable @inline(__always)
package func endsSentence(_ value: UInt32) -> Bool {
  // 。！？…
  value == 0x3002 || value == 0xFF01 || value == 0xFF1F || value == 0x2026
}

/// Spaces of every width that fall inside a line.
@inlinable @inline(__always)
package func isSpace(_ value: UInt32) -> Bool {
  value == 0x20 || value == 0x09 || value == 0xA0 || value == 0x3000
    || (0x2000...0x200B).contains(value) || value == 0x202F || value == 0xFEFF || value == 0x2060
}

/// ASCII digits.
@inlinable @inline(__always)
package func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

/// ASCII letters.
@inlinable @inline(__always)
package func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// Whether `word` stands at `index`.
@inlinable @inline(__always)
package func stands(_ word: StaticString, at index: Int, in bytes: Span<UInt8>) -> Bool {
  let count = word.utf8CodeUnitCount
  guard index >= 0, index + count <= bytes.count else { return false }
  return word.withUTF8Buffer { buffer in
    for i in 0..<count where unsafe buffer[i] != bytes[index + i] { return false }
    return true
  }
}

/// A stretch of valid UTF-8 as a string, not validated again: a report has a thousand of them.
package func string(ofValid bytes: Span<UInt8>, _ range: Range<Int>) -> String {
  func isBoundary(_ place: Int) -> Bool {
    place == bytes.count || bytes[place] & 0xC0 != 0x80
  }
  // Between two characters of valid text the text is valid.
  guard isBoundary(range.lowerBound), isBoundary(range.upperBound) else {
    return String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }
  return String(copying: unsafe UTF8Span(unchecked: bytes.extracting(range)))
}
