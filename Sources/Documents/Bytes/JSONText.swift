// SPDX-License-Identifier: Apache-2.0

/// What JSON strings are made of.
package enum JSONText {
  /// The place of the first control character, quotation mark or backslash at or after `start`;
  /// the count where there is none.
  ///
  /// Eight bytes a step. The lowest marked byte of a word is always a true one: a borrow can only
  /// mark bytes above it.
  package static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    let count = bytes.count
    var index = start
    while index + 16 <= count {
      let first = (base + index).loadUnaligned(as: UInt64.self)
      let second = (base + index + 8).loadUnaligned(as: UInt64.self)
      // Chinese text: nothing but lead and continuation bytes.
      if first & second & highs != highs, specials(first) | specials(second) != 0 { break }
      index += 16
    }
    while index + 8 <= count {
      let marks = specials((base + index).loadUnaligned(as: UInt64.self).littleEndian)
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
      index += 1
    }
    return count
  }

  private static var highs: UInt64 { 0x8080_8080_8080_8080 }

  @inline(__always)
  private static func specials(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let slash = word ^ (ones &* 0x5C)
    let control = (word &- ones &* 0x20) & ~word
    return (control | ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)) & highs
  }
}
