// SPDX-License-Identifier: Apache-2.0

/// Tells text from other data by its control characters.
///
/// Text has tabs, line ends, form feeds and now and then a stray control. More than one in 64
/// characters (and at least three), or more than one in four, means that the file is no text. A
/// last 1A is the end mark of old systems and does not count.
enum ControlCheck {
  /// The offset of the first control character if there are too many in 8-bit text.
  ///
  /// - Parameter bytes: Text without NUL.
  /// - Returns: An offset, or nil for text.
  static func firstOffset(in bytes: Span<UInt8>) -> Int? {
    guard hasControls(bytes) else { return nil }
    var first: Int?
    var controls = 0
    for index in bytes.indices where isControl(UInt16(bytes[index])) {
      if bytes[index] == 0x1A, index == bytes.count - 1 { continue }
      if first == nil { first = index }
      controls += 1
    }
    return isTooMany(controls, of: bytes.count) ? first : nil
  }

  /// Whether there is any control character, NUL among them.
  ///
  /// - Parameter bytes: Any bytes.
  /// - Returns: False for almost every text, at several gigabytes a second.
  static func hasControls(_ bytes: Span<UInt8>) -> Bool {
    // No branch within: the loop runs on vectors.
    var found: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let isSpace = byte &- 0x09 < 5
      found |= (byte < 0x20 ? 1 : 0) & (isSpace ? 0 : 1) | (byte == 0x7F ? 1 : 0)
    }
    return found != 0
  }

  /// The same for UTF-16, where the first NUL unit is already too many.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - order: Its byte order.
  ///   - start: Where the text begins.
  /// - Returns: An offset in bytes of the file, or nil for text.
  static func firstOffset(in bytes: Span<UInt8>, of order: UTF16Decoder, from start: Int) -> Int? {
    var first: Int?
    var controls = 0
    var at = start
    while at + 1 < bytes.count {
      let unit = order.unit(bytes, at: at)
      if unit == 0 { return at }
      if isControl(unit) {
        if first == nil { first = at }
        controls += 1
      }
      at += 2
    }
    return isTooMany(controls, of: (bytes.count - start) / 2) ? first : nil
  }

  @inline(__always)
  private static func isControl(_ unit: UInt16) -> Bool {
    unit < 0x20 && !(0x09...0x0D ~= unit) || unit == 0x7F
  }

  private static func isTooMany(_ controls: Int, of count: Int) -> Bool {
    controls >= 3 && controls * 64 > count || controls * 4 > count
  }
}
