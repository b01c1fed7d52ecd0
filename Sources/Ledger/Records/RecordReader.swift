// SPDX-License-Identifier: Apache-2.0

/// Reads the fields of an entry; the record that they make is then held against its bytes.
struct RecordReader {
  private let entry: [UInt8]
  private var place = 0

  init(_ entry: [UInt8]) { self.entry = entry }

  /// The fields up to the end of the entry.
  mutating func values() throws(LedgerError) -> [String: LedgerValue] {
    var values: [String: LedgerValue] = [:]
    try take("{")
    repeat {
      let name = try string()
      try take(":")
      values[name] = try value()
    } while takes(",")
    try take("}")
    return values
  }

  private mutating func value() throws(LedgerError) -> LedgerValue {
    if rest.starts(with: "\"".utf8) { return .text(try string()) }
    if takes("{\"sha256\":\"") {
      let digits = String(decoding: rest.prefix(64), as: UTF8.self)
      guard let hash = LedgerHash(hex: digits) else { throw malformed }
      place += digits.utf8.count
      try take("\"}")
      return .hidden(hash)
    }
    let digits = rest.prefix { $0 == 0x2D || (0x30...0x39).contains($0) }
    guard let number = decimal(String(decoding: digits, as: UTF8.self)) else { throw malformed }
    place += digits.count
    return .number(number)
  }

  /// A text between quotes.
  private mutating func string() throws(LedgerError) -> String {
    try take("\"")
    var bytes: [UInt8] = []
    while let byte = rest.first, byte != 0x22 {
      place += 1
      if byte == 0x5C {
        bytes.append(try escaped())
      } else {
        bytes.append(byte)
      }
    }
    try take("\"")
    guard let text = String(validating: bytes, as: UTF8.self) else { throw malformed }
    return text
  }

  /// The character that an escape stands for, its backslash being read.
  private mutating func escaped() throws(LedgerError) -> UInt8 {
    for (letter, byte) in RecordReader.escapes where takes(letter) { return byte }
    try take("u00")
    guard let bytes = decodedHex(rest.prefix(2)), bytes.count == 1 else { throw malformed }
    place += 2
    return bytes[0]
  }

  private static let escapes: KeyValuePairs<String, UInt8> = [
    "\"": 0x22, "\\": 0x5C, "b": 0x08, "t": 0x09, "n": 0x0A, "f": 0x0C, "r": 0x0D,
  ]

  private var rest: ArraySlice<UInt8> { entry[place...] }

  private var malformed: LedgerError { .malformed(.record, at: place) }

  private mutating func takes(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    place += text.utf8.count
    return true
  }

  private mutating func take(_ text: String) throws(LedgerError) {
    guard takes(text) else { throw malformed }
  }
}
