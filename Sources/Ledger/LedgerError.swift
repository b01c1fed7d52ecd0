// SPDX-License-Identifier: Apache-2.0

/// What is written in one of the forms that this library reads.
public enum LedgerFormat: String, Sendable, Hashable, CaseIterable {
  /// A signed note.
  case note
  /// The text of a note that is a checkpoint.
  case checkpoint
  /// The key that verifies notes, `name+id+base64`.
  case verifierKey = "verifier key"
  /// The key that signs notes, `PRIVATE+KEY+name+id+base64`.
  case signerKey = "signer key"
  /// A proof that an entry is in a log.
  case inclusionProof = "inclusion proof"
  /// A proof that a log went on from an earlier one.
  case consistencyProof = "consistency proof"
  /// An entry of a log.
  case record
  /// A private field that is shown.
  case disclosure
}

/// Why something of a log is refused.
///
/// No case holds the value or the salt of a private field, nor a key that signs.
public enum LedgerError: Error, Sendable, Hashable {
  /// Bytes that are not of a form: at which line, from 1; in a record at which byte, from 0.
  case malformed(LedgerFormat, at: Int)
  /// A key with which anyone could sign: its point is of small order or not the shortest form.
  case weakKey(name: String)
  /// A note without a signature of a key that is trusted; these names signed it.
  case unknownSigners(names: [String])
  /// A signature that bears the name and id of a trusted key and is not by it.
  case badSignature(name: String)
  /// A checkpoint of another log.
  case otherOrigin(found: String, expected: String)
  /// An entry of more than 65,535 bytes, which tiles cannot hold.
  case entryTooLong(byteCount: Int)
  /// A log without an entry of that index.
  case noSuchEntry(index: Int, size: Int)
  /// Sizes of a log of which the earlier is negative or larger than the later.
  case sizesOutOfOrder(old: Int, new: Int)
  /// A tile that is needed and not there.
  case tileMissing(TilePath)
  /// A tile with more or fewer bytes than it should have, or a bundle that is not of its tile.
  case tileMalformed(TilePath)
  /// Tiles whose root is not that of the checkpoint.
  case otherRoot(size: Int)
  /// An inclusion proof that does not lead to the root.
  case notIncluded(index: Int, size: Int)
  /// A consistency proof that does not lead to both roots.
  case notConsistent(old: Int, new: Int)
  /// A record without a field.
  case noFields
  /// A name of a field that is not 1 to 64 of `A-Z a-z 0-9 _ - .`.
  case badFieldName(String)
  /// A name that two fields bear.
  case fieldTwice(String)
  /// A number further from zero than 2^53 - 1, which not every reader of JSON keeps.
  case numberTooLarge(field: String)
  /// A salt of fewer than 16 or more than 64 bytes.
  case saltLength(field: String, byteCount: Int)
  /// A private value with U+0000, which would let one hash stand for two values.
  case nullInPrivateValue(field: String)
  /// A value and a salt that are not what the record's hash stands for.
  case notDisclosed(field: String)
}

extension LedgerError: CustomStringConvertible {
  /// One sentence in English.
  public var description: String {
    switch self {
    case .malformed(let format, let place):
      "this is no \(format.rawValue): \(format == .record ? "byte" : "line") \(place)"
    case .weakKey(let name): "anyone could sign with the key \(name)"
    case .unknownSigners(let names):
      "no trusted key signed; signed by: \(names.joined(separator: ", "))"
    case .badSignature(let name): "the signature of \(name) does not verify"
    case .otherOrigin(let found, let expected): "a checkpoint of \(found), not of \(expected)"
    case .entryTooLong(let byteCount): "an entry of \(byteCount) bytes; 65535 is the most"
    case .noSuchEntry(let index, let size): "no entry \(index) in a log of \(size)"
    case .sizesOutOfOrder(let old, let new): "a log cannot grow from \(old) to \(new) entries"
    case .tileMissing(let path): "\(path) is missing"
    case .tileMalformed(let path): "\(path) does not hold what it should"
    case .otherRoot(let size): "the tiles of \(size) entries do not give the checkpoint's root"
    case .notIncluded(let index, let size): "not proved: entry \(index) in a log of \(size)"
    case .notConsistent(let old, let new):
      "not proved: the log of \(new) goes on from that of \(old)"
    case .noFields: "a record needs a field"
    case .badFieldName(let name): "no name for a field: \(name)"
    case .fieldTwice(let name): "two fields bear the name \(name)"
    case .numberTooLarge(let field): "the number of \(field) is beyond 2^53 - 1"
    case .saltLength(let field, let count): "the salt of \(field) has \(count) bytes, not 16 to 64"
    case .nullInPrivateValue(let field): "the value of \(field) holds U+0000"
    case .notDisclosed(let field): "value and salt of \(field) are not what was logged"
    }
  }
}
