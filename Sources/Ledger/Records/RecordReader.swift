// SPDX-License-Identifier: Apache-2.0

/// Reads the fields of an entry in one pass over its bytes.
struct RecordReader {
  private let entry: [UInt8]
  private var place = 0

  /// Whether no text so far had an escape or a byte that needs one: of such fields only the order of
  /// the names can make the bytes other than those of the record.
  private(set) var isPlain = true

  init(_ entry: [UInt8]) { self.entry = entry }

  /// The fields up to the end of the entry, in the order in which they stand.
  mutating func fields() throws(LedgerError) -> [LedgerRecord.Field] {
    var fields: [LedgerRecord.Field] = []
    fields.reserveCapacity(16)
    try take(0x7B)
    repeat {
      let name = try string()
      try take(0x3A)
      fields.append(LedgerRecord.Field(name: name, value: try value()))
    } while takes(0x2C)
    try take(0x7D)
    guard place == entry.count else { throw malformed }
    return fields
  }

  private mutating func value() throws(LedgerError) -> LedgerValue {
    switch next {
    case 0x22: return .text(try string())
    case 0x7B:
      guard takes("{\"sha256\":\"") else { throw malformed }
      let digits = String(decoding: entry[place...].prefix(64), as: UTF8.self)
      guard let hash = LedgerHash(hex: digits) else { throw malformed }
      place += digits.utf8.count
      guard takes("\"}") else { throw malformed }
      return .hidden(hash)
    default:
      let digits = entry[place...].prefix { $0 == 0x2D || (0x30...0x39).contains($0) }
      guard let number = decimal(String(decoding: digits, as: UTF8.self)) else { throw malformed }
      place += digits.count
      return .number(number)
    }
  }

  /// A text between quotes.
  private mutating func string() throws(LedgerError) -> String {
    try take(0x22)
    let start = place
    while place < entry.count {
      let byte = entry[place]
      if byte == 0x22 { break }
      guard byte >= 0x20, byte != 0x5C else { return try escapedString(from: start) }
      place += 1
    }
    let end = place
    try take(0x22)
    return try text(of: entry.span.extracting(start..<end))
  }

  /// The same where a byte is escaped, or should be.
  private mutating func escapedString(from start: Int) throws(LedgerError) -> String {
    isPlain = false
    var bytes = Array(entry[start..<place])
    while let byte = next, byte != 0x22 {
      place += 1
      bytes.append(byte == 0x5C ? try escaped() : byte)
    }
    try take(0x22)
    return try text(of: bytes.span)
  }

  private func text(of bytes: Span<UInt8>) throws(LedgerError) -> String {
    guard let text = try? UTF8Span(validating: bytes) else { throw malformed }
    return String(copying: text)
  }

  /// The character that an escape stands for, its backslash being read.
  private mutating func escaped() throws(LedgerError) -> UInt8 {
    for (letter, byte) in RecordReader.escapes where takes(letter) { return byte }
    guard takes("u00") else { throw malformed }
    guard let bytes = decodedHex(entry[place...].prefix(2)), bytes.count == 1 else {
      throw malformed
    }
    place += 2
    return bytes[0]
  }

  /// The letters behind a backslash: `"`, `\`, b, t, n, f, r.
  static let escapes: KeyValuePairs<UInt8, UInt8> = [
    0x22: 0x22, 0x5C: 0x5C, 0x62: 0x08, 0x74: 0x09, 0x6E: 0x0A, 0x66: 0x0C, 0x72: 0x0D,
  ]

  private var next: UInt8? { place < entry.count ? entry[place] : nil }

  private var malformed: LedgerError { .malformed(.record, at: place) }

  private mutating func takes(_ text: String) -> Bool {
    guard entry[place...].starts(with: text.utf8) else { return false }
    place += text.utf8.count
    return true
  }

  private mutating func takes(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func take(_ byte: UInt8) throws(LedgerError) {
    guard takes(byte) else { throw malformed }
  }
}
