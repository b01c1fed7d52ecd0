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
    var values = values
    for field in privateFields {
      guard values.updateValue(.hidden(field.hash), forKey: field.name) == nil else {
        throw .fieldTwice(field.name)
      }
    }
    guard !values.isEmpty else { throw .noFields }
    for (name, value) in values {
      guard LedgerRecord.isFieldName(name) else { throw .badFieldName(name) }
      if case .number(let number) = value, number.magnitude > LedgerRecord.largestNumber {
        throw .numberTooLarge(field: name)
      }
    }
    fields = values.map { Field(name: $0.key, value: $0.value) }.sorted { $0.name < $1.name }
  }

  /// A record of fields that are in order and may be written.
  init(fields: [Field]) { self.fields = fields }

  /// Reads an entry, which must be exactly the bytes of a record.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)`` with the first byte that is not, and what
  ///   ``init(_:hiding:)`` throws.
  public init(_ entry: [UInt8]) throws(LedgerError) {
    var reader = RecordReader(entry)
    try self.init(try reader.values())
    let bytes = bytes
    guard bytes == entry else {
      throw .malformed(.record, at: zip(bytes, entry).prefix { $0 == $1 }.count)
    }
  }

  /// What a field says; nil where the record has none of that name.
  public subscript(_ name: String) -> LedgerValue? { fields.first { $0.name == name }?.value }

  /// Checks that value and salt are what the record's hash of that name stands for.
  ///
  /// - Throws: ``LedgerError/notDisclosed(field:)``.
  public func verify(_ field: PrivateField) throws(LedgerError) {
    guard self[field.name] == .hidden(field.hash) else { throw .notDisclosed(field: field.name) }
  }

  /// The entry for the log.
  public var bytes: [UInt8] {
    var text = ""
    for field in fields {
      text += text.isEmpty ? "{" : ","
      text += "\"\(field.name)\":"
      switch field.value {
      case .text(let value): text += LedgerRecord.quoted(value)
      case .number(let number): text += String(number)
      case .hidden(let hash): text += "{\"sha256\":\"\(hash.hex)\"}"
      }
    }
    return Array(text.utf8) + Array("}".utf8)
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
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{8}": quoted += "\\b"
      case "\t": quoted += "\\t"
      case "\n": quoted += "\\n"
      case "\u{C}": quoted += "\\f"
      case "\r": quoted += "\\r"
      case "\0"..<" ": quoted += "\\u00" + encodedHex([UInt8(scalar.value)])
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
