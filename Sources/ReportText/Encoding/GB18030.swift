// SPDX-License-Identifier: Apache-2.0

/// The decoder of GB 18030 (GBK, GB 2312).
enum GB18030 {
  /// The code of U+FEFF, which some programs write at the start of a file.
  static let mark: [UInt8] = [0x84, 0x31, 0x95, 0x33]

  /// Decodes `source` from the byte `start` on.
  ///
  /// Every assigned code of one, two or four bytes becomes its scalar value. Any other byte from
  /// 80 up becomes one U+FFFD by itself, and reading goes on with the byte after it, so that no
  /// ASCII character is ever swallowed by a broken code before it.
  ///
  /// - Parameters:
  ///   - source: The bytes, of any content.
  ///   - start: Where to begin; offsets of invalid runs count from the first byte of `source`.
  /// - Returns: The text; 1.5 times as long as the source for plain Chinese.
  static func decode(_ source: Span<UInt8>, from start: Int = 0) -> DecodedText {
    let table = GB18030Table.shared
    let pairs = table.pairs.span
    let count = source.count
    var text = DecodedText(capacity: (count - start) / 2 * 3 + 16)
    var at = start
    while at < count {
      let lead = source[at]
      if lead < 0x80 {
        text.bytes.append(lead)
        at += 1
        continue
      }
      if at + 1 < count {
        let trail = source[at + 1]
        if let index = GB18030Table.pairIndex(lead, trail) {
          text.append(UInt32(pairs[index]))
          at += 2
          continue
        }
        if at + 3 < count, let value = table.quad(lead, trail, source[at + 2], source[at + 3]) {
          text.append(value)
          at += 4
          continue
        }
      }
      text.appendReplacement(for: at..<at + 1)
      at += 1
    }
    return text
  }
}
