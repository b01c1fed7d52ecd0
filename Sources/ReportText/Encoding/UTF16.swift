// SPDX-License-Identifier: Apache-2.0

/// The decoder of UTF-16 in bytes.
struct UTF16Decoder: Sendable {
  /// Whether the high byte of a unit comes first.
  let isBigEndian: Bool

  /// The name of the encoding.
  var encoding: SourceEncoding { isBigEndian ? .utf16BigEndian : .utf16LittleEndian }

  /// The unit whose first byte is at `offset`; the byte after it must exist.
  @inline(__always)
  func unit(_ source: Span<UInt8>, at offset: Int) -> UInt16 {
    let first = UInt16(source[offset])
    let second = UInt16(source[offset + 1])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }

  /// Decodes `source` from the byte `start` on.
  ///
  /// A surrogate without its partner and a last odd byte become one U+FFFD each.
  ///
  /// - Parameters:
  ///   - source: The bytes, of any content.
  ///   - start: Where to begin; offsets of invalid runs count from the first byte of `source`.
  /// - Returns: The text.
  func decode(_ source: Span<UInt8>, from start: Int = 0) -> DecodedText {
    let count = source.count
    var text = DecodedText(capacity: (count - start) / 2 * 3 + 16)
    var at = start
    while at + 1 < count {
      let unit = unit(source, at: at)
      if unit & 0xF800 != 0xD800 {
        text.append(UInt32(unit))
        at += 2
        continue
      }
      if unit < 0xDC00, at + 3 < count {
        let low = self.unit(source, at: at + 2)
        if low & 0xFC00 == 0xDC00 {
          text.append(0x1_0000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
          at += 4
          continue
        }
      }
      text.appendReplacement(for: at..<at + 2)
      at += 2
    }
    if at < count { text.appendReplacement(for: at..<count) }
    return text
  }
}
