// SPDX-License-Identifier: Apache-2.0

/// What JSON strings are made of.
package enum JSONText {
  /// The place of the first control character, quotation mark or backslash at or after `start`;
  /// the count where there is none.
  ///
  /// Sixteen bytes a step, and no question but the one that is nearly always denied: whether digits stand
  /// among Chinese characters could not be guessed. The lowest marked byte of a word is always a true one: a borrow can only
  /// mark bytes above it.
  package static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    let count = bytes.count
    var index = start
    while index + 16 <= count {
      let first = (base + index).loadUnaligned(as: UInt64.self)
      let second = (base + index + 8).loadUnaligned(as: UInt64.self)
      if specials(first) | specials(second) != 0 { break }
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

  /// Copies bytes up to the first control character, quotation mark or backslash, and tells how many
  /// these are.
  ///
  /// Checked and copied in one go: what is written behind the copied bytes, up to `count` of all, does
  /// not count.
  @inline(__always)
  static func copy(
    from source: UnsafeRawPointer,
    count: Int,
    to target: UnsafeMutableRawPointer
  ) -> Int {
    var index = 0
    while index + 16 <= count {
      let first = (source + index).loadUnaligned(as: UInt64.self)
      let second = (source + index + 8).loadUnaligned(as: UInt64.self)
      (target + index).storeBytes(of: first, as: UInt64.self)
      (target + index + 8).storeBytes(of: second, as: UInt64.self)
      if specials(first) | specials(second) != 0 { break }
      index += 16
    }
    while index + 8 <= count {
      let word = (source + index).loadUnaligned(as: UInt64.self)
      (target + index).storeBytes(of: word, as: UInt64.self)
      let marks = specials(word.littleEndian)
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    guard index < count else { return count }
    if count >= 8 {
      // The last eight bytes; those of them that were copied before are plain.
      let word = (source + count - 8).loadUnaligned(as: UInt64.self)
      (target + count - 8).storeBytes(of: word, as: UInt64.self)
      let marks = specials(word.littleEndian)
      return marks == 0 ? count : count - 8 + marks.trailingZeroBitCount / 8
    }
    if count >= 4 {
      // Two halves that overlap, such as of a word of two characters.
      let first = source.loadUnaligned(as: UInt32.self)
      let last = (source + count - 4).loadUnaligned(as: UInt32.self)
      target.storeBytes(of: first, as: UInt32.self)
      (target + count - 4).storeBytes(of: last, as: UInt32.self)
      if specials(UInt64(first) << 32 | UInt64(last)) == 0 { return count }
    }
    while index < count {
      let byte = (source + index).load(as: UInt8.self)
      (target + index).storeBytes(of: byte, as: UInt8.self)
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
      index += 1
    }
    return count
  }

  /// The highest bit of each byte that is a control character, a quotation mark or a backslash, and
  /// perhaps of bytes above such a one.
  @inline(__always)
  private static func specials(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = (word ^ (ones &* 0x22)) &- ones
    let slash = (word ^ (ones &* 0x5C)) &- ones
    let control = word &- ones &* 0x20
    return (control | quote | slash) & ~word & (ones &* 0x80)
  }
}
