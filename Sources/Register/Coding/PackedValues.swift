// SPDX-License-Identifier: Apache-2.0

/// Values one behind the other, without their names: the short form of what can be made anew from
/// the log at any time.
///
/// A byte says what follows: 0 nothing, 1 a text with its length, 2 a whole number.
package struct PackedValues: Sendable {
  /// The values.
  package private(set) var bytes: [UInt8]
  private var place = 0

  /// Values that were packed; none yet where there are no bytes.
  package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Makes room for what a commitment usually takes.
  mutating func reserve() { bytes.reserveCapacity(2048) }

  /// Whether every value was read.
  package var isAtEnd: Bool { place == bytes.count }

  /// Packs a text behind the others; nil says nothing.
  mutating func append(_ text: String?) {
    guard let text else { return bytes.append(0) }
    bytes.append(1)
    append(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// Packs a whole number; nil says nothing.
  mutating func append(_ number: Int?) {
    guard let number else { return bytes.append(0) }
    bytes.append(2)
    append(UInt64(bitPattern: Int64(number)))
  }

  /// Seven bits a byte, the lowest first; the eighth says that more follow.
  private mutating func append(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// The next value, which is a text.
  ///
  /// - Throws: ``CodingFailure`` where the bytes are none that were packed.
  mutating func nextText() throws(CodingFailure) -> String? {
    guard try takes(1) else { return nil }
    let count = try number()
    guard count <= UInt64(bytes.count - place) else { throw .packed }
    place += Int(count)
    return try text(place - Int(count)..<place)
  }

  /// The next value, which is a whole number.
  ///
  /// - Throws: As for a text.
  mutating func nextNumber() throws(CodingFailure) -> Int? {
    guard try takes(2) else { return nil }
    return Int(truncatingIfNeeded: Int64(bitPattern: try number()))
  }

  /// Whether a value of that kind follows, and not nothing.
  private mutating func takes(_ kind: UInt8) throws(CodingFailure) -> Bool {
    guard place < bytes.count, bytes[place] == 0 || bytes[place] == kind else { throw .packed }
    place += 1
    return bytes[place - 1] != 0
  }

  private func text(_ range: Range<Int>) throws(CodingFailure) -> String {
    guard let text = try? UTF8Span(validating: bytes.span.extracting(range)) else { throw .packed }
    return String(copying: text)
  }

  private mutating func number() throws(CodingFailure) -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw .packed
  }
}
