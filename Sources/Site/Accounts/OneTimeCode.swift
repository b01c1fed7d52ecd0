// SPDX-License-Identifier: Apache-2.0
import Crypto
import Pages

/// Codes of six digits that change every thirty seconds: TOTP (RFC 6238) with SHA-1, which every
/// authenticator app computes.
package enum OneTimeCode {
  /// How many seconds a code lasts.
  package static let stepSeconds: Int64 = 30

  /// How many bytes a secret has: RFC 4226 recommends 160 bits.
  static let secretCount = 20

  /// The code of a step, counted from 1970.
  package static func code(_ secret: [UInt8], step: Int64) -> String {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
    let mac = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret))
    )
    let offset = Int(mac[mac.count - 1] & 15)
    let number = mac[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// The step in which a code is good, the one before and the one after among them, since clocks
  /// differ; nil for a code of none.
  package static func step(of code: String, _ secret: [UInt8], seconds: Int64) -> Int64? {
    let digits = code.filter { !$0.isWhitespace }
    guard digits.utf8.count == 6 else { return nil }
    let now = seconds / stepSeconds
    // All three are computed, whichever it is.
    return [now, now - 1, now + 1].filter { self.code(secret, step: $0) == digits }.first
  }

  /// A secret as apps take it by hand: base32 (RFC 4648) in groups of four.
  package static func words(_ secret: [UInt8]) -> String {
    let letters = base32(secret)
    return stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: " ")
  }

  /// The secret that words stand for; nil where they stand for none of its length.
  static func secret(_ words: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (held, count) = (0, 0)
    for letter in words where !letter.isWhitespace {
      guard let value = letters.firstIndex(of: letter) else { return nil }
      held = (held << 5 | value) & 0xFFF
      count += 5
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(held >> count & 0xFF))
      }
    }
    return bytes.count == secretCount ? bytes : nil
  }

  /// The address that opens an app on the same device.
  package static func address(_ secret: [UInt8], login: String) -> String {
    "otpauth://totp/Duixian:\(PercentCoding.encode(login))?secret=\(String(base32(secret)))"
      + "&issuer=Duixian"
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

  private static func base32(_ bytes: [UInt8]) -> [Character] {
    var words: [Character] = []
    var (held, count) = (0, 0)
    for byte in bytes {
      held = held << 8 | Int(byte)
      count += 8
      while count >= 5 {
        count -= 5
        words.append(letters[held >> count & 31])
      }
    }
    if count > 0 { words.append(letters[held << (5 - count) & 31]) }
    return words
  }
}
