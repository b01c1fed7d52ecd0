// SPDX-License-Identifier: Apache-2.0

/// Characters of UTF-8 text by their bytes.
enum Scalars {
  /// Whether a character is a Chinese one or a Latin letter: what names are made of.
  @inline(__always)
  static func isName(_ value: UInt16) -> Bool {
    (0x4E00...0x9FFF).contains(value) || (0x41...0x5A).contains(value)
      || (0x61...0x7A).contains(value)
  }

  /// How many Chinese characters a part of a text has.
  static func hanCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for i in range where bytes[i] >= 0xE4 && bytes[i] <= 0xE9 { count += 1 }
    return count
  }

  /// Where a pattern first stands in a text at or after a place.
  static func first(_ pattern: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
    guard !pattern.isEmpty, bytes.count >= pattern.count else { return nil }
    var i = start
    while i + pattern.count <= bytes.count {
      if bytes[i] == pattern[0] {
        var j = 1
        while j < pattern.count, bytes[i + j] == pattern[j] { j += 1 }
        if j == pattern.count { return i }
      }
      i += 1
    }
    return nil
  }

  /// Whether a text holds a word.
  static func contains(_ word: String, in bytes: [UInt8]) -> Bool {
    first(Array(word.utf8), in: bytes) != nil
  }
}
