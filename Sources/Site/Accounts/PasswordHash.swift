// SPDX-License-Identifier: Apache-2.0
import CArgon2

/// Passwords as they are kept: Argon2id (RFC 9106) with a salt of its own each.
///
/// The cost is what OWASP's Password Storage Cheat Sheet asks for at least: 19 MiB, two passes, one
/// lane. It stands in the encoded hash, so that it can be raised without losing anybody.
enum PasswordHash {
  private static let passes: UInt32 = 2
  private static let kibibytes: UInt32 = 19 * 1024
  private static let lanes: UInt32 = 1
  private static let saltCount = 16
  private static let hashCount = 32

  /// The hash of a password in Argon2's own text form; nil where memory is short.
  static func make(_ password: String, salt: [UInt8]) -> String? {
    precondition(salt.count == saltCount, "a salt has 16 bytes")
    let count = argon2_encodedlen(
      passes,
      kibibytes,
      lanes,
      UInt32(saltCount),
      UInt32(hashCount),
      Argon2_id
    )
    var encoded = [CChar](repeating: 0, count: count)
    let bytes = Array(password.utf8)
    let status = argon2id_hash_encoded(
      passes,
      kibibytes,
      lanes,
      bytes,
      bytes.count,
      salt,
      saltCount,
      hashCount,
      &encoded,
      count
    )
    guard status == ARGON2_OK.rawValue else { return nil }
    return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a password is that of a hash; as dear for a wrong one as for the right one.
  static func verifies(_ password: String, _ encoded: String) -> Bool {
    let bytes = Array(password.utf8)
    return argon2id_verify(encoded, bytes, bytes.count) == ARGON2_OK.rawValue
  }

  /// What an unknown login is held against, so that it takes as long as a known one.
  static let ofNobody = make("nobody", salt: Array(repeating: 0, count: saltCount)) ?? ""
}
