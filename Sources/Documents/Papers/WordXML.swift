// SPDX-License-Identifier: Apache-2.0

/// Text that becomes XML of a word processor; what people wrote is escaped, the rest is written here.
struct WordXML {
  private(set) var bytes: [UInt8] = []

  /// Begins a part with its declaration.
  init() { raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") }

  /// Writes markup.
  mutating func raw(_ markup: StaticString) {
    bytes += markup.withUTF8Buffer { Array($0) }
  }

  /// Writes a number within markup.
  mutating func number(_ number: Int) { bytes += String(number).utf8 }

  /// Writes text; what XML 1.0 does not allow is left out.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "\t", "\n", "\r": raw(" ")
      default:
        let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        if isAllowed { bytes += String(scalar).utf8 }
      }
    }
  }
}
