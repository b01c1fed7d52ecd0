// SPDX-License-Identifier: Apache-2.0
import Crypto
import FoundationEssentials

/// A private value (a caller, a petitioner, an address) with the salt that keeps its hash from telling.
///
/// The log holds ``hash`` only. Value and salt are kept beside the log; with both erased the hash says
/// nothing any more and every proof still holds, with both shown anybody can check the value.
///
/// The salt must be random, of this field alone, and secret as long as the value is: with a known salt
/// a telephone number is found by trying them all.
public struct PrivateField: Sendable, Hashable {
  /// The fewest and the most bytes of a salt.
  public static let saltByteCounts = 16...64

  /// The name of the field in the record.
  public let name: String
  /// Random bytes, 16 to 64.
  public let salt: [UInt8]
  /// The value; it holds no U+0000.
  public let value: String

  /// A private value with its salt.
  ///
  /// - Throws: ``LedgerError/badFieldName(_:)``, ``LedgerError/saltLength(field:byteCount:)``,
  ///   ``LedgerError/nullInPrivateValue(field:)``.
  public init(name: String, salt: [UInt8], value: String) throws(LedgerError) {
    guard LedgerRecord.isFieldName(name) else { throw .badFieldName(name) }
    guard PrivateField.saltByteCounts.contains(salt.count) else {
      throw .saltLength(field: name, byteCount: salt.count)
    }
    guard !value.utf8.contains(0) else { throw .nullInPrivateValue(field: name) }
    self.name = name
    self.salt = salt
    self.value = value
  }

  /// Reads a file that ``bytes`` wrote; nothing else is accepted.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)``, and as ``init(name:salt:value:)``.
  public init(_ file: [UInt8]) throws(LedgerError) {
    let record = try LedgerRecord(file)
    guard record.fields.count == 3, case .text(let name) = record["name"],
      case .text(let digits) = record["salt"],
      let salt = decodedHex(digits.utf8), case .text(let value) = record["value"]
    else { throw .malformed(.disclosure, at: 1) }
    try self.init(name: name, salt: salt, value: value)
  }

  /// The file that shows the field: a record with its `name`, its `salt` in hexadecimal and its `value`.
  public var bytes: [UInt8] {
    let fields = [("name", name), ("salt", encodedHex(salt)), ("value", value)]
    return LedgerRecord(fields: fields.map { .init(name: $0, value: .text($1)) }).bytes
  }

  /// What stands for the field in the log: SHA-256 of salt, name, a zero byte and value.
  ///
  /// Neither name nor value holds a zero byte, so the last one in what is hashed is that between them and
  /// no other salt, name and value are the same bytes under the same name.
  public var hash: LedgerHash {
    LedgerHash(SHA256.hash(data: salt + Array(name.utf8) + [0] + Array(value.utf8)))
  }
}

extension PrivateField: CustomStringConvertible {
  /// The name; neither value nor salt, so that it may stand in a message.
  public var description: String { "PrivateField(\(name))" }
}
