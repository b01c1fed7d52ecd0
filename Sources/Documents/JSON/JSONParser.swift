// SPDX-License-Identifier: Apache-2.0
/// RFC 8259 over bytes; strings are decoded in runs between their escapes.
///
/// It goes over the input once and never back, by the pieces that its caller expects.
package struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var at = 0

  /// A parser at the first byte; the bytes stay alive around every call.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  var problem: JSONProblem { JSONProblem(.notJSON, at: at) }

  /// Whether a string begins here.
  package var isAtString: Bool { byte == UInt8(ascii: "\"") }

  /// Goes over white space.
  package mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { at += 1 }
  }

  /// Goes over one byte where it is the expected one.
  package mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    at += 1
    return true
  }

  /// Goes over one byte, which must be the expected one.
  package mutating func expect(_ expected: UInt8) throws(JSONProblem) {
    guard take(expected) else { throw problem }
  }

  /// Goes to the end, before which there must be white space only.
  package mutating func expectEnd() throws(JSONProblem) {
    skipSpace()
    guard at == bytes.count else { throw problem }
  }

  /// The bytes of any value as they stand.
  package mutating func rawValue() throws(JSONProblem) -> UnsafeBufferPointer<UInt8> {
    let start = at
    try skipValue()
    return UnsafeBufferPointer(rebasing: bytes[start..<at])
  }

  /// Goes over any value.
  ///
  /// Depth costs no stack: the brackets that are open are kept in a list.
  package mutating func skipValue() throws(JSONProblem) {
    var open: [UInt8] = []
    repeat {
      skipSpace()
      switch byte {
      case UInt8(ascii: "{"):
        at += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { break }
        open.append(UInt8(ascii: "}"))
        try skipKey()
        continue
      case UInt8(ascii: "["):
        at += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { break }
        open.append(UInt8(ascii: "]"))
        continue
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "t"): try skipWord("true")
      case UInt8(ascii: "f"): try skipWord("false")
      case UInt8(ascii: "n"): try skipWord("null")
      default: try skipNumber()
      }
      // After a value: a comma goes on, brackets close as long as they do.
      while let close = open.last {
        skipSpace()
        if take(UInt8(ascii: ",")) {
          if close == UInt8(ascii: "}") { try skipKey() }
          break
        }
        try expect(close)
        open.removeLast()
      }
    } while !open.isEmpty
  }

  private mutating func skipKey() throws(JSONProblem) {
    skipSpace()
    try skipString()
    skipSpace()
    try expect(UInt8(ascii: ":"))
  }

  mutating func skipWord(_ word: StaticString) throws(JSONProblem) {
    for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
  }

  mutating func skipNumber() throws(JSONProblem) {
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try skipDigits() }
    if take(UInt8(ascii: ".")) { try skipDigits() }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      at += 1
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(JSONProblem) {
    let start = at
    while let byte, (0x30...0x39).contains(byte) { at += 1 }
    guard at > start else { throw problem }
  }

  mutating func skipString() throws(JSONProblem) {
    try expect(UInt8(ascii: "\""))
    while true {
      at = JSONText.firstSpecial(in: bytes, from: at)
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return
      case UInt8(ascii: "\\"): _ = try escape()
      default: throw problem
      }
    }
  }

  /// The decoded bytes of a string; a surrogate without its other half gives the byte FF, which is
  /// no UTF-8.
  package mutating func string() throws(JSONProblem) -> [UInt8] {
    try expect(UInt8(ascii: "\""))
    let end = JSONText.firstSpecial(in: bytes, from: at)
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      defer { at = end + 1 }
      return Array(bytes[at..<end])
    }
    var failure: JSONProblem?
    // Nothing is longer decoded than written, so the rest of the line is room enough.
    let decoded = [UInt8](unsafeUninitializedCapacity: bytes.count - at) { output, count in
      guard let start = output.baseAddress else {
        failure = problem
        return
      }
      var target = start
      do throws(JSONProblem) {
        try decode(into: &target)
      } catch {
        failure = error
      }
      count = target - start
    }
    if let failure { throw failure }
    return decoded
  }

  /// Decodes up to the closing quotation mark and goes over it.
  private mutating func decode(into target: inout UnsafeMutablePointer<UInt8>) throws(JSONProblem) {
    guard let base = bytes.baseAddress else { throw problem }
    while true {
      let end = JSONText.firstSpecial(in: bytes, from: at)
      target.update(from: base + at, count: end - at)
      target += end - at
      at = end
      // One escape often follows another: text may be ASCII throughout.
      while byte == UInt8(ascii: "\\") { write(try escape(), to: &target) }
      guard let byte, byte < 0x20 || byte == UInt8(ascii: "\"") else {
        if at == bytes.count { throw problem }
        continue
      }
      guard byte == UInt8(ascii: "\"") else { throw problem }
      at += 1
      return
    }
  }

  /// The scalar value of an escape, with both halves of a surrogate pair.
  private mutating func escape() throws(JSONProblem) -> UInt32 {
    at += 1
    let kind = byte
    at += 1
    switch kind {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "\""): return 0x22
    case UInt8(ascii: "\\"): return 0x5C
    case UInt8(ascii: "/"): return 0x2F
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "u"): break
    default:
      at = min(at - 1, bytes.count)
      throw problem
    }
    let first = try fourHexDigits()
    guard (0xD800..<0xDC00).contains(first), at + 1 < bytes.count,
      bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u")
    else { return first }
    let mark = at
    at += 2
    let second = try fourHexDigits()
    guard (0xDC00..<0xE000).contains(second) else {
      at = mark
      return first
    }
    return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
  }

  private mutating func fourHexDigits() throws(JSONProblem) -> UInt32 {
    guard at + 4 <= bytes.count else { throw problem }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[at]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: throw problem
      }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }

  @inline(__always)
  private func write(_ scalar: UInt32, to target: inout UnsafeMutablePointer<UInt8>) {
    switch scalar {
    case 0..<0x80:
      target[0] = UInt8(truncatingIfNeeded: scalar)
      target += 1
    case 0x80..<0x800:
      target[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      target[1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      target += 2
    case 0xD800..<0xE000:
      target[0] = 0xFF  // half of a pair: no character, as this is no UTF-8
      target += 1
    case 0x800..<0x10000:
      target[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      target[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      target[2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      target += 3
    default:
      target[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
      target[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
      target[2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      target[3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      target += 4
    }
  }
}
