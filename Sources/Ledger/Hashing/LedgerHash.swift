// SPDX-License-Identifier: Apache-2.0
public import Crypto

/// A SHA-256 hash of a leaf or of a node of a log's tree: 32 bytes.
///
/// Kept as four words, so that a hash costs no memory of its own: a million of them are 32 MB.
public struct LedgerHash: Sendable, Hashable {
  /// How many bytes a hash has.
  public static let byteCount = 32

  /// The root of a log without entries: the hash of no bytes (RFC 6962, 2.1).
  public static let empty = LedgerHash(SHA256().finalize())

  /// The SHA-256 of bytes as they are, such as of a document that an entry names; no hash of the tree.
  public static func sha256(of bytes: [UInt8]) -> LedgerHash {
    LedgerHash(SHA256.hash(data: bytes))
  }

  private let words: Words

  private struct Words: Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0
  }

  /// A digest as a hash.
  public init(_ digest: SHA256Digest) { self.init(bytes: digest) }

  /// The hash with these bytes; nil unless there are 32 of them.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == LedgerHash.byteCount else { return nil }
    self.init(bytes: bytes)
  }

  /// The hash in standard base64, as checkpoints and proofs have it; nil unless it is that exactly.
  public init?(base64: String) {
    guard let bytes = decodedBase64(base64.utf8) else { return nil }
    self.init(bytes)
  }

  /// The hash in 64 lowercase hexadecimal digits; nil unless it is that exactly.
  public init?(hex: String) {
    guard let bytes = decodedHex(hex.utf8) else { return nil }
    self.init(bytes)
  }

  /// The hash with these bytes, which are 32.
  private init(bytes: some Sequence<UInt8>) {
    var words = Words()
    for byte in bytes {
      words.first = words.first << 8 | words.second >> 56
      words.second = words.second << 8 | words.third >> 56
      words.third = words.third << 8 | words.fourth >> 56
      words.fourth = words.fourth << 8 | UInt64(byte)
    }
    self.words = words
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: LedgerHash.byteCount)
    var span = bytes.mutableSpan
    store(in: &span, at: 0)
    return bytes
  }

  /// The hash in standard base64, 44 characters.
  public var base64: String { encodedBase64(bytes) }

  /// The hash in 64 lowercase hexadecimal digits.
  public var hex: String { encodedHex(bytes) }

  /// Puts the 32 bytes behind those that are there.
  public func append(to bytes: inout [UInt8]) { bytes += self.bytes }

  /// Puts the 32 bytes where they have room.
  func store(in bytes: inout MutableSpan<UInt8>, at offset: Int) {
    LedgerHash.store(words.first, in: &bytes, at: offset)
    LedgerHash.store(words.second, in: &bytes, at: offset + 8)
    LedgerHash.store(words.third, in: &bytes, at: offset + 16)
    LedgerHash.store(words.fourth, in: &bytes, at: offset + 24)
  }

  private static func store(_ word: UInt64, in bytes: inout MutableSpan<UInt8>, at offset: Int) {
    for byte in 0..<8 {
      bytes[offset + byte] = UInt8(truncatingIfNeeded: word >> (56 - 8 * byte))
    }
  }
}

extension LedgerHash: CustomStringConvertible {
  /// The hash in base64.
  public var description: String { base64 }
}
