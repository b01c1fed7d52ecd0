// SPDX-License-Identifier: Apache-2.0

/// UTF-8 with mistakes in it made valid.
enum UTF8Repair {
  /// The bytes themselves, not copied, when they are valid UTF-8; else nil.
  static func unchanged(_ source: [UInt8]) -> DecodedText? {
    guard isUTF8(source.span) else { return nil }
    var text = DecodedText(capacity: 0)
    text.bytes = source
    return text
  }

  /// Copies valid UTF-8 and puts U+FFFD for the rest.
  ///
  /// As the Unicode standard (3.9, "maximal subparts") and browsers have it: a truncated sequence
  /// becomes one U+FFFD, any other stray byte one each. A byte order mark is kept.
  ///
  /// - Parameter source: The bytes, of any content.
  /// - Returns: The text; for valid UTF-8 it equals the source.
  static func decode(_ source: ArraySlice<UInt8>) -> DecodedText {
    var text = DecodedText(capacity: source.count + 64)
    var at = source.startIndex
    var valid = at
    while at < source.endIndex {
      if source[at] < 0x80 {
        at += 1
        continue
      }
      let (length, isValid) = sequence(in: source, at: at)
      if !isValid {
        text.bytes.append(contentsOf: source[valid..<at])
        text.appendReplacement(for: at..<at + length)
        valid = at + length
      }
      at += length
    }
    text.bytes.append(contentsOf: source[valid..<at])
    return text
  }

  /// The length of the sequence at `start`, or of what is there in place of one.
  private static func sequence(
    in source: ArraySlice<UInt8>,
    at start: Int
  ) -> (length: Int, isValid: Bool) {
    let lead = source[start]
    let total: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: total = 2
    case 0xE0...0xEF:
      total = 3
      if lead == 0xE0 { lowest = 0xA0 }
      if lead == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      total = 4
      if lead == 0xF0 { lowest = 0x90 }
      if lead == 0xF4 { highest = 0x8F }
    default: return (1, false)
    }
    var length = 1
    while length < total {
      guard start + length < source.endIndex, source[start + length] >= lowest,
        source[start + length] <= highest
      else { return (length, false) }
      lowest = 0x80
      highest = 0xBF
      length += 1
    }
    return (length, true)
  }
}
