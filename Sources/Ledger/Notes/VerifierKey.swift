// SPDX-License-Identifier: Apache-2.0
import Crypto
import FoundationEssentials

/// A public key that verifies notes, with its name (C2SP signed-note).
public struct VerifierKey: Sendable, Hashable {
  /// The name under which it signs; a log's is its origin.
  public let name: String
  /// The first four bytes of a hash over name and key.
  public let keyID: UInt32
  /// The Ed25519 key, 32 bytes (RFC 8032).
  public let publicKey: [UInt8]

  /// A key from its parts.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)`` where the name holds a space, a control character or `+`,
  ///   or the key has not 32 bytes; ``LedgerError/weakKey(name:)``.
  public init(name: String, publicKey: [UInt8]) throws(LedgerError) {
    guard isKeyName(name), publicKey.count == 32 else { throw .malformed(.verifierKey, at: 1) }
    guard !VerifierKey.isWeak(publicKey) else { throw .weakKey(name: name) }
    self.name = name
    self.publicKey = publicKey
    keyID = makeKeyID(name: name, publicKey: publicKey)
  }

  /// Reads a key that ``description`` wrote; nothing else is accepted.
  ///
  /// - Throws: as ``init(name:publicKey:)``.
  public init(_ text: String) throws(LedgerError) {
    guard let (name, key) = keyParts(text) else { throw .malformed(.verifierKey, at: 1) }
    try self.init(name: name, publicKey: key)
    guard isSame(description, text) else { throw .malformed(.verifierKey, at: 1) }
  }

  /// Whether the key made a signature over a text; its name and id are not looked at.
  func verifies(_ signature: SignedNote.Signature, of text: String) -> Bool {
    let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
    return key?.isValidSignature(signature.bytes, for: Array(text.utf8)) == true
  }

  /// Whether a point is of small order, or written with a number that is not below 2^255 - 19.
  ///
  /// Under a point of small order there are signatures that hold for any text.
  private static func isWeak(_ key: [UInt8]) -> Bool {
    let y = key[..<31] + [key[31] & 0x7F]
    let isLong = y[31] == 0x7F && y[1..<31].allSatisfy { $0 == 0xFF } && y[0] >= 0xED
    return isLong || smallOrder.contains(encodedHex(y))
  }

  /// The y of the eight points whose order divides eight (RFC 8032, 5.1), the lowest byte first.
  private static let smallOrder: Set = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ]
}

extension VerifierKey: CustomStringConvertible {
  /// The key as text: `name+id+base64`, as Go's `note` has it.
  public var description: String { keyText(name: name, id: keyID, key: publicKey) }
}
