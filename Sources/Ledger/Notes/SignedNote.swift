// SPDX-License-Identifier: Apache-2.0

/// What parts the words of a signature's line.
private let space: UInt8 = 0x20

/// A text with the signatures under it (C2SP signed-note).
///
/// The text means nothing before ``signers(among:)`` has found a key that is trusted.
public struct SignedNote: Sendable, Hashable {
  /// The most bytes that are read as a note.
  public static let mostBytes = 1_000_000

  /// A line under a note.
  public struct Signature: Sendable, Hashable {
    /// The name of the key.
    public let name: String
    /// The first four bytes of a hash over name and key; tells keys of one name apart.
    public let keyID: UInt32
    /// What the key made of the text; of whatever length its kind has.
    public let bytes: [UInt8]

    /// A signature from its parts.
    init(name: String, keyID: UInt32, bytes: [UInt8]) {
      self.name = name
      self.keyID = keyID
      self.bytes = bytes
    }
  }

  /// What is signed; ends with a line feed.
  public let text: String
  /// The signatures in the order of their lines; at least one.
  public let signatures: [Signature]

  /// Signs a text of lines, the last one ended too.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)`` where the text cannot stand in a note, or no key is
  ///   given; and what `Crypto` throws, which for Ed25519 is nothing.
  public init(signing text: String, by keys: [SignerKey]) throws {
    var lines = ""
    for key in keys { lines += try key.signature(of: text).line }
    try self.init(Array((text + "\n" + lines).utf8))
    guard isSame(self.text, text) else { throw LedgerError.malformed(.note, at: 1) }
  }

  /// Reads a note, which must be exactly of the form.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)`` for the first line that is not.
  public init(_ note: [UInt8]) throws(LedgerError) {
    let lines = note.split(separator: newline, omittingEmptySubsequences: false)
    guard note.count <= SignedNote.mostBytes, lines.last?.isEmpty == true,
      let blank = lines.dropLast().lastIndex(where: \.isEmpty), blank > 0, blank + 2 < lines.count
    else { throw .malformed(.note, at: lines.count) }
    for (number, line) in lines[..<blank].enumerated() {
      guard line.allSatisfy({ $0 >= 0x20 }), String(validating: line, as: UTF8.self) != nil else {
        throw .malformed(.note, at: number + 1)
      }
    }
    var signatures: [Signature] = []
    for number in blank + 1..<lines.count - 1 {
      guard let signature = Signature(lines[number]) else {
        throw .malformed(.note, at: number + 1)
      }
      signatures.append(signature)
    }
    self.signatures = signatures
    text = lines[..<blank].map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
  }

  /// The trusted keys that signed the text, each once, in the order of the lines.
  ///
  /// Signatures of other keys are passed over, so that a log may change its key and others may sign too.
  ///
  /// - Throws: ``LedgerError/badSignature(name:)`` if any signature with the name and id of a trusted
  ///   key is not by it, ``LedgerError/unknownSigners(names:)`` if no trusted key signed.
  public func signers(among trusted: [VerifierKey]) throws(LedgerError) -> [VerifierKey] {
    var signers: [VerifierKey] = []
    for signature in signatures {
      for key in trusted where key.keyID == signature.keyID && isSame(key.name, signature.name) {
        guard key.verifies(signature, of: text) else { throw .badSignature(name: key.name) }
        if !signers.contains(key) { signers.append(key) }
      }
    }
    guard !signers.isEmpty else { throw .unknownSigners(names: signatures.map(\.name)) }
    return signers
  }

  /// The note as bytes, exactly as it was read.
  public var bytes: [UInt8] { Array(description.utf8) }
}

extension SignedNote: CustomStringConvertible {
  /// The text, an empty line, and the lines of the signatures.
  public var description: String { text + "\n" + signatures.map(\.line).joined() }
}

extension SignedNote.Signature {
  /// The signature of a line without its end; nil where it is of another form.
  init?(_ line: ArraySlice<UInt8>) {
    let words = line.split(separator: space, omittingEmptySubsequences: false)
    guard words.count == 3, words[0].elementsEqual("—".utf8),
      let name = String(validating: words[1], as: UTF8.self), isKeyName(name),
      let payload = decodedBase64(words[2]), payload.count > 4
    else { return nil }
    self.init(name: name, keyID: bigEndian(payload[..<4]), bytes: Array(payload[4...]))
  }

  /// The line of the signature with its end.
  var line: String { "— \(name) \(encodedBase64(bytesOf(keyID) + bytes))\n" }
}
