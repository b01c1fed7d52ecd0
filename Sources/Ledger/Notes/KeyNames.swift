// SPDX-License-Identifier: Apache-2.0
import Crypto
import FoundationEssentials

/// The end of a line.
let newline: UInt8 = 0x0A

/// What parts a key's text.
private let plus: UInt8 = 0x2B

/// Ed25519 among the kinds of signature of a note (C2SP signed-note, "Signature types").
let ed25519: UInt8 = 1

/// Whether a text may name a key: something, in one line, without Unicode spaces and without `+`.
func isKeyName(_ name: String) -> Bool {
  isLine(name) && name.unicodeScalars.allSatisfy { $0 != "+" && !$0.properties.isWhitespace }
}

/// The id of a key: the first four bytes of SHA-256 over name, line feed, kind and key.
func makeKeyID(name: String, publicKey: [UInt8]) -> UInt32 {
  let hashed = Array(name.utf8) + [newline, ed25519] + publicKey
  return bigEndian(Array(SHA256.hash(data: hashed))[..<4])
}

/// Four bytes as a number, the highest first.
func bigEndian(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }

/// A number as four bytes, the highest first.
func bytesOf(_ number: UInt32) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}

/// A key as text: its name, its id in eight hexadecimal digits, the kind and the key in base64.
func keyText(name: String, id: UInt32, key: [UInt8]) -> String {
  "\(name)+\(encodedHex(bytesOf(id)))+\(encodedBase64([ed25519] + key))"
}

/// Name and key of such a text, whose id and kind are not checked; nil where there are none.
func keyParts(_ text: String) -> (name: String, key: [UInt8])? {
  // The base64 of a key may hold a plus too.
  let parts = text.utf8.split(separator: plus, maxSplits: 2, omittingEmptySubsequences: false)
  guard parts.count == 3, let payload = decodedBase64(parts[2]) else { return nil }
  return (String(decoding: parts[0], as: UTF8.self), Array(payload.dropFirst()))
}
