// SPDX-License-Identifier: Apache-2.0
import Crypto
import FoundationEssentials

/// A private key that signs notes, with its name.
///
/// It is made from 32 random bytes that the caller brings; whoever has them can sign for the log.
public struct SignerKey: Sendable {
  private static let prefix = "PRIVATE+KEY+"

  /// The key that verifies what this one signs.
  public let verifier: VerifierKey

  private let key: Curve25519.Signing.PrivateKey

  /// The key of a seed of 32 random bytes (RFC 8032, 5.1.5).
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)`` where the name holds a space, a control character or
  ///   `+`, or the seed has not 32 bytes.
  public init(name: String, seed: [UInt8]) throws(LedgerError) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      throw .malformed(.signerKey, at: 1)
    }
    self.key = key
    verifier = try VerifierKey(name: name, publicKey: Array(key.publicKey.rawRepresentation))
  }

  /// Reads a key that ``secretText`` wrote; nothing else is accepted.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)``.
  public init(secretText: String) throws(LedgerError) {
    guard secretText.hasPrefix(SignerKey.prefix),
      let (name, seed) = keyParts(String(secretText.dropFirst(SignerKey.prefix.count)))
    else { throw .malformed(.signerKey, at: 1) }
    try self.init(name: name, seed: seed)
    guard isSame(self.secretText, secretText) else { throw .malformed(.signerKey, at: 1) }
  }

  /// The key as text for a file that nobody else may read, as Go's `note` has it.
  public var secretText: String {
    SignerKey.prefix
      + keyText(name: verifier.name, id: verifier.keyID, key: Array(key.rawRepresentation))
  }

  /// The signature of a text.
  func signature(of text: String) throws -> SignedNote.Signature {
    let signature = try key.signature(for: Array(text.utf8))
    return SignedNote.Signature(name: verifier.name, keyID: verifier.keyID, bytes: Array(signature))
  }
}

extension SignerKey: CustomStringConvertible {
  /// The text of the verifier's key; never the secret.
  public var description: String { verifier.description }
}
