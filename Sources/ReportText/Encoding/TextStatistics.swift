// SPDX-License-Identifier: Apache-2.0

/// Counts over a sample of decoded text that tell Chinese from text in a wrong encoding.
struct TextStatistics: Sendable {
  /// Characters 20…7E, tabs, line ends and form feeds.
  private(set) var ascii = 0

  /// Control characters other than those.
  private(set) var controls = 0

  /// Chinese characters of the basic block, 4E00…9FFF.
  private(set) var hanzi = 0

  /// Those of `hanzi` that are common.
  private(set) var common = 0

  /// Marks that Chinese text has: 2010…2027, 2460…2473, 3000…303F, FF00…FFEF and a few more.
  private(set) var marks = 0

  /// All other characters, U+FFFD not among them.
  private(set) var other = 0

  /// U+FFFDs, that is, failures.
  let failures: Int

  /// Counts over `text`, whose bytes are valid UTF-8.
  init(_ text: DecodedText) {
    failures = text.invalid.replacementCount
    let bytes = text.bytes.span
    var at = 0
    while at < bytes.count {
      let (value, length) = bytes.scalar(at: at)
      count(value)
      at += length
    }
  }

  private mutating func count(_ value: UInt32) {
    switch value {
    case 0x20...0x7E, 0x09...0x0D: ascii += 1
    case 0...0x1F, 0x7F: controls += 1
    case 0x4E00...0x9FFF:
      hanzi += 1
      if CommonHanzi.contains(value) { common += 1 }
    case 0xFFFD: break
    case 0x3000...0x303F, 0xFF00...0xFFEF, 0x2010...0x2027, 0x2030, 0x2103, 0x2160...0x217F,
      0x2460...0x2487, 0x2605, 0x2606, 0x25A0...0x25CF, 0xA0, 0xB0, 0xB1, 0xB2, 0xB3, 0xB7, 0xD7:
      marks += 1
    default: other += 1
    }
  }

  /// Characters outside ASCII that were decoded.
  var foreign: Int { hanzi + marks + other }

  /// Whether the Chinese characters are those of real writing rather than of chance.
  ///
  /// Measured shares are in `CommonHanzi`. Fewer than ten characters need one common one.
  var readsAsChinese: Bool {
    hanzi < 10 ? common > 0 || hanzi == 0 : common * 10 >= hanzi * 3
  }

  /// Whether at least four Chinese characters, and half of all, are common ones: enough for a
  /// text of which nothing else tells the encoding.
  var readsAsChineseForSure: Bool { common >= 4 && common * 2 >= hanzi }

  /// Whether four fifths of what is not ASCII is Chinese characters and marks.
  var isMostlyChinese: Bool { foreign > 0 && (hanzi + marks) * 5 >= foreign * 4 }
}

extension Span<UInt8> {
  /// The scalar value that begins at `at`, and its length; the bytes must be valid UTF-8.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[index])
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(self[index + 1] & 0x3F)
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[index + 2] & 0x3F)
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(self[index + 3] & 0x3F)
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }
}
