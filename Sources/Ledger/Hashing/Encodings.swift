// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials

/// Standard base64 with padding (RFC 4648, 4).
func encodedBase64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

/// The bytes behind a base64 text; nil where it is not exactly what encoding them gives.
func decodedBase64(_ text: some Collection<UInt8>) -> [UInt8]? {
  guard let data = Data(base64Encoded: Data(text)) else { return nil }
  return data.base64EncodedString().utf8.elementsEqual(text) ? Array(data) : nil
}

/// Two lowercase hexadecimal digits a byte.
func encodedHex(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return String(decoding: text, as: UTF8.self)
}

/// The bytes behind lowercase hexadecimal digits; nil where it is anything else.
func decodedHex(_ text: some Collection<UInt8>) -> [UInt8]? {
  let digits = Array(text)
  var bytes: [UInt8] = []
  for start in stride(from: 0, to: digits.count, by: 2) {
    let pair = String(decoding: digits[start...].prefix(2), as: UTF8.self)
    guard let byte = UInt8(pair, radix: 16) else { return nil }
    bytes.append(byte)
  }
  return encodedHex(bytes).utf8.elementsEqual(text) ? bytes : nil
}

/// The number in a decimal text without a plus and without zeros before it; nil for anything else.
func decimal(_ text: String) -> Int? {
  guard let number = Int(text), String(number) == text else { return nil }
  return number
}

/// Whether two texts are the same bytes: Swift's `==` also takes é for e and an accent.
func isSame(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

/// Whether a text is one line of a signed note: something, and nothing below a space.
func isLine(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x20 } }
