// SPDX-License-Identifier: Apache-2.0

/// What a field of a record says.
public enum LedgerValue: Sendable, Hashable {
  /// A text, for everybody to read.
  case text(String)
  /// A whole number between -(2^53 - 1) and 2^53 - 1, for everybody to read.
  case number(Int)
  /// The hash that stands for a private value; ``PrivateField`` makes it.
  case hidden(LedgerHash)
}

/// An entry of the log: fields with names, in one exact form of JSON.
///
/// The bytes are JSON after RFC 8785: one object, names in the order of their bytes, no space anywhere,
/// texts in UTF-8 with only `"`, `\` and what lies below U+0020 escaped. A hidden value is
/// `{"sha256":"…"}` with 64 hexadecimal digits. The same fields therefore always give the same bytes,
/// and no other bytes are read as a record.
public struct LedgerRecord: Sendable, Hashable {
  /// A name and what it says.
  public struct Field: Sendable, Hashable {
    /// 1 to 64 of `A-Z a-z 0-9 _ - .`.
    public let name: String
    /// What it says.
    public let value: LedgerValue

    /// A name and what it says.
    package init(name: String, value: LedgerValue) {
      self.name = name
      self.value = value
    }
  }

  /// The largest number; every reader of JSON keeps it (RFC 7493, 2.2).
  public static let largestNumber = 9_007_199_254_740_991

  /// The fields in the order of their names; at least one.
  public let fields: [Field]

  /// A record of public values and of hashes for private ones.
  ///
  /// - Throws: ``LedgerError/noFields``, ``LedgerError/badFieldName(_:)``,
  ///   ``LedgerError/fieldTwice(_:)``, ``LedgerError/numberTooLarge(field:)``.
  public init(
    _ values: [String: LedgerValue],
    hiding privateFields: [PrivateField] = []
  ) throws(LedgerError) {
    try self.init(values.map { Field(name: $0.key, value: $0.value) }, hiding: privateFields)
  }

  /// A record of fields in any order, none twice.
  ///
  /// - Throws: As the record of a dictionary does.
  package init(
    _ fields: [Field],
    hiding privateFields: [PrivateField] = []
  ) throws(LedgerError) {
    var fields = fields
    for field in privateFields {
      fields.append(Field(name: field.name, value: .hidden(field.hash)))
    }
    guard !fields.isEmpty else { throw .noFields }
    try LedgerRecord.check(fields)
    fields.sort { $0.name < $1.name }
    for (field, next) in zip(fields, fields.dropFirst()) where field.name == next.name {
      throw .fieldTwice(field.name)
    }
    self.fields = fields
  }

  /// A record of fields that are in order and may be written.
  init(fields: [Field]) { self.fields = fields }

  /// Reads an entry, which must be exactly the bytes of a record.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)`` with the first byte that is not, and what
  ///   ``init(_:hiding:)`` throws.
  public init(_ entry: [UInt8]) throws(LedgerError) {
    var reader = RecordReader(entry)
    let fields = try reader.fields()
    let isInOrder = zip(fields, fields.dropFirst()).allSatisfy { $0.name < $1.name }
    if isInOrder, reader.isPlain {
      try LedgerRecord.check(fields)
      self.init(fields: fields)
      return
    }
    if isInOrder {
      try self.init(fields)
    } else {
      // Not in order: the bytes will differ, and say where.
      try self.init(Dictionary(fields.map { ($0.name, $0.value) }) { $1 })
    }
    let bytes = bytes
    guard bytes == entry else {
      throw .malformed(.record, at: zip(bytes, entry).prefix { $0 == $1 }.count)
    }
  }

  /// What a field says; nil where the record has none of that name.
  public subscript(_ name: String) -> LedgerValue? {
    var (low, high) = (0, fields.count)
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low < fields.count && fields[low].name == name ? fields[low].value : nil
  }

  /// Checks that value and salt are what the record's hash of that name stands for.
  ///
  /// - Throws: ``LedgerError/notDisclosed(field:)``.
  public func verify(_ field: PrivateField) throws(LedgerError) {
    guard self[field.name] == .hidden(field.hash) else { throw .notDisclosed(field: field.name) }
  }

  /// The entry for the log.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64 * fields.count)
    for field in fields {
      bytes.append(bytes.isEmpty ? 0x7B : 0x2C)
      bytes.append(0x22)
      bytes.append(contentsOf: field.name.utf8)
      bytes.append(0x22)
      bytes.append(0x3A)
      switch field.value {
      case .text(let value): LedgerRecord.quote(value, into: &bytes)
      case .number(let number): bytes.append(contentsOf: String(number).utf8)
      case .hidden(let hash): bytes.append(contentsOf: "{\"sha256\":\"\(hash.hex)\"}".utf8)
      }
    }
    bytes.append(0x7D)
    return bytes
  }

  /// Names may be names, and numbers are not too large.
  private static func check(_ fields: [Field]) throws(LedgerError) {
    for field in fields {
      guard isFieldName(field.name) else { throw .badFieldName(field.name) }
      if case .number(let number) = field.value, number.magnitude > largestNumber {
        throw .numberTooLarge(field: field.name)
      }
    }
  }

  /// Whether a text may name a field.
  static func isFieldName(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
  }

  /// A text as RFC 8785, 3.2.2.2 writes it.
  private static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(0x22)
    if text.utf8.contains(where: isEscaped) {
      for byte in text.utf8 { append(byte, to: &bytes) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(0x22)
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    guard isEscaped(byte) else { return bytes.append(byte) }
    bytes.append(0x5C)
    if let letter = RecordReader.escapes.first(where: { $0.value == byte })?.key {
      bytes.append(letter)
    } else {
      bytes.append(contentsOf: "u00\(encodedHex([byte]))".utf8)
    }
  }
}
