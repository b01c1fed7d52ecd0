// SPDX-License-Identifier: Apache-2.0

/// Percent-encoding of address parts.
package enum PercentCoding {
  /// Leaves only letters, digits and `-._~` as they are.
  package static func encode(_ words: String) -> String {
    // Most words of addresses are codes and numbers.
    if words.utf8.allSatisfy(isPlain) { return words }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in words.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Undoes the encoding of forms: `+` is a space; what is no code stays as it is.
  package static func decodeForm(_ words: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count)
    var place = words.startIndex
    while place < words.endIndex {
      let byte = words[place]
      if byte == UInt8(ascii: "%"), place + 2 < words.endIndex,
        let high = digit(words[place + 1]), let low = digit(words[place + 2])
      {
        bytes.append(high << 4 | low)
        place += 3
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        place += 1
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
