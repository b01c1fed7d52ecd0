// SPDX-License-Identifier: Apache-2.0

/// Writes JSON into memory that is already there.
///
/// The caller reserves an upper bound (``LineWriter/bound(of:)``) before a line and writes without
/// a check a byte: printing has to cost less than reading. This is the one place of `Documents`
/// with raw pointers; every method says how many bytes it may write.
struct LineWriter {
  private var at: UnsafeMutablePointer<UInt8>

  init(at start: UnsafeMutablePointer<UInt8>) { at = start }

  /// The most bytes that the numbers and the keys of one line take.
  static let lineOverhead = 2048

  /// The most bytes that text of the given length takes as a JSON string.
  static func bound(of utf8Count: Int) -> Int { 6 * utf8Count + 16 }

  /// Writes the bytes as they are.
  @inline(__always)
  mutating func raw(_ text: StaticString) {
    let count = text.utf8CodeUnitCount
    at.update(from: text.utf8Start, count: count)
    at += count
  }

  /// Writes the UTF-8 of a string as it is.
  mutating func raw(_ text: String) {
    let written: Void? = text.utf8.withContiguousStorageIfAvailable { copy($0) }
    if written == nil { raw(String(decoding: Array(text.utf8), as: UTF8.self)) }
  }

  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    at.update(from: base, count: bytes.count)
    at += bytes.count
  }

  /// Writes a JSON string; at most ``bound(of:)`` bytes.
  mutating func string(_ text: String) {
    let written: Void? = text.utf8.withContiguousStorageIfAvailable { string($0) }
    if written == nil { string(String(decoding: Array(text.utf8), as: UTF8.self)) }
  }

  /// Writes a JSON string or `null`.
  mutating func string(_ text: String?) {
    if let text { string(text) } else { raw("null") }
  }

  /// Writes UTF-8 as a JSON string; at most ``bound(of:)`` bytes.
  ///
  /// Eight bytes are copied at a time and looked at afterwards: text hardly ever needs an escape.
  mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) {
    at.pointee = 0x22
    at += 1
    if let base = bytes.baseAddress {
      var index = 0
      let count = bytes.count
      while index + 8 <= count {
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        UnsafeMutableRawPointer(at).storeBytes(of: word, as: UInt64.self)
        if Self.needsEscape(word) {
          for byte in bytes[index..<index + 8] { escape(byte) }
        } else {
          at += 8
        }
        index += 8
      }
      while index < count {
        escape(base[index])
        index += 1
      }
    }
    at.pointee = 0x22
    at += 1
  }

  /// Whether a byte of the word is a control character, a quotation mark or a backslash.
  @inline(__always)
  private static func needsEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let quote = word ^ (ones &* 0x22)
    let slash = word ^ (ones &* 0x5C)
    let control = (word &- ones &* 0x20) & ~word
    return (control | ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)) & highs != 0
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0..<0x20:
      raw("\\u00")
      hexDigit(byte >> 4)
      hexDigit(byte & 15)
    default:
      at.pointee = byte
      at += 1
    }
  }

  private mutating func hexDigit(_ value: UInt8) {
    at.pointee = value < 10 ? 0x30 + value : 0x57 + value
    at += 1
  }

  /// Writes a whole number; at most 20 bytes.
  mutating func integer(_ value: Int) {
    if value < 0 {
      at.pointee = 0x2D
      at += 1
    }
    var rest = value.magnitude
    var count = 1
    var limit: UInt = 10
    while rest >= limit {
      count += 1
      limit *= 10
    }
    var place = count
    while place > 0 {
      place -= 1
      at[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    at += count
  }

  /// Writes a whole number or `null`.
  mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { raw("null") }
  }

  /// Writes `[start,end]`.
  mutating func span(_ span: Range<Int>) {
    at.pointee = 0x5B
    at += 1
    integer(span.lowerBound)
    at.pointee = 0x2C
    at += 1
    integer(span.upperBound)
    at.pointee = 0x5D
    at += 1
  }

  /// Writes a number in its shortest decimal form, never with an exponent; at most 400 bytes.
  mutating func number(_ value: Double) {
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      integer(whole)
      return
    }
    let magnitude = value.magnitude
    var scale = 10.0
    var places = 1
    while places <= 6, magnitude * scale < 9_007_199_254_740_992 {
      // `scaled / scale` is the double nearest to that decimal, so equality means the same number.
      let scaled = (magnitude * scale).rounded()
      if scaled / scale == magnitude {
        fraction(UInt(scaled), places: places, isNegative: value < 0)
        return
      }
      scale *= 10
      places += 1
    }
    if value.isFinite { raw(plainDecimal(value)) } else { raw("null") }
  }

  /// Writes a number or `null`.
  mutating func number(_ value: Double?) {
    if let value { number(value) } else { raw("null") }
  }

  private mutating func fraction(_ digits: UInt, places: Int, isNegative: Bool) {
    var power: UInt = 1
    for _ in 0..<places { power *= 10 }
    if isNegative {
      at.pointee = 0x2D
      at += 1
    }
    integer(Int(digits / power))
    at.pointee = 0x2E
    at += 1
    var rest = digits % power
    var place = places
    while place > 0 {
      place -= 1
      at[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    at += places
  }

  /// Writes a whole number with leading zeros.
  mutating func padded(_ value: Int, width: Int) {
    var limit = 10
    for _ in 1..<width {
      if value >= 0, value < limit {
        at.pointee = 0x30
        at += 1
      }
      limit *= 10
    }
    integer(value)
  }

  /// Where the writer stands.
  var position: UnsafeMutablePointer<UInt8> { at }
}
