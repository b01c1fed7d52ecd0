// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation

/// The word of an address that bears a right: an id, and behind it HMAC-SHA256 over all that the id
/// stands for, 48 bytes in 64 characters of base64url (RFC 4648).
struct LinkCode: Sendable {
  /// The id, 32 hexadecimal digits.
  let id: String
  private let code: [UInt8]

  private static let idCount = 16
  private static let codeCount = 32

  /// Reads a word; nil where it has another form.
  init?(_ word: String) {
    guard word.utf8.count == (Self.idCount + Self.codeCount) / 3 * 4 else { return nil }
    let plain = word.replacing("-", with: "+").replacing("_", with: "/")
    // Only one spelling of the bytes is ours.
    guard !word.contains("+"), !word.contains("/"), let bytes = Data(base64Encoded: plain),
      bytes.count == Self.idCount + Self.codeCount
    else { return nil }
    id = bytes.prefix(Self.idCount).hexadecimal
    code = [UInt8](bytes.suffix(Self.codeCount))
  }

  /// Whether the code is that of some words under a key; it takes as long whatever differs.
  func isOver(_ words: [String], key: [UInt8]) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(
      code,
      authenticating: Self.bytes(of: words),
      using: SymmetricKey(data: key)
    )
  }

  /// The word for an id and what it stands for.
  static func word(_ id: String, over words: [String], key: [UInt8]) -> String {
    let digits = Array(id.utf8)
    let idBytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
    }
    let code = HMAC<SHA256>.authenticationCode(
      for: bytes(of: words),
      using: SymmetricKey(data: key)
    )
    return Data(idBytes + Array(code)).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_")
  }

  /// The words one behind the other, each with its length before it, so that no two lists are the same.
  private static func bytes(of words: [String]) -> [UInt8] {
    words.flatMap { Array("\($0.utf8.count):\($0)".utf8) }
  }
}

extension Data {
  fileprivate var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
