// SPDX-License-Identifier: Apache-2.0

/// A word that somebody wrote as one part of a path: of a topic, of a place.
///
/// What could lead out of a folder, or be taken for another page's name, is written `~2F`; letters and
/// digits of every script stay as they are.
enum PathWord {
  /// Longer parts are no names of files.
  private static let mostBytes = 200

  /// The part; nil for a word that is too long to have a page of its own.
  static func part(of word: String) -> String? {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in word.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [tilde, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    guard !bytes.isEmpty, bytes.count <= mostBytes else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The word of a part; nil where no word has that part.
  static func word(of part: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(part.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == tilde {
        guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        else { return nil }
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    guard let word = String(validating: bytes, as: UTF8.self), self.part(of: word) == part else {
      return nil
    }
    return word
  }

  private static let tilde = UInt8(ascii: "~")

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80..., UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
