// SPDX-License-Identifier: Apache-2.0

/// A column that a table may have: its one canonical name and the names by which people know it.
package struct CSVColumn: Sendable, Hashable {
  /// The canonical name, by which rows are asked: `number`.
  package let name: String
  /// Other titles that mean it: `工单编号`, `编号`.
  package let synonyms: [String]
  /// Whether a table without it is refused.
  package let isRequired: Bool

  /// Makes a column.
  package init(_ name: String, _ synonyms: String..., isRequired: Bool = false) {
    self.name = name
    self.synonyms = synonyms
    self.isRequired = isRequired
  }

  /// The title to tell people of: the first Chinese name and the canonical one.
  var title: String { synonyms.first.map { "\($0) (\(name))" } ?? name }

  /// A title as it is compared: ASCII letters small, full-width ones as ASCII, and without spaces,
  /// line ends, `_`, `-`, byte order marks and the `*` by which forms mark what must be filled in.
  static func key(_ title: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      var value = scalar.value
      if 0xFF01...0xFF5E ~= value { value -= 0xFEE0 }
      switch value {
      case 0...0x20, 0x7F, 0xA0, 0x3000, 0xFEFF, 0x200B, 0x2A, 0x2D, 0x5F: continue
      case 0x41...0x5A: value += 0x20
      default: break
      }
      if let scalar = Unicode.Scalar(value) { key.append(scalar) }
    }
    return String(key)
  }
}

/// The place of a column as a spreadsheet names it: 1 is `A`, 27 is `AA`.
func columnLetters(_ position: Int) -> String {
  var letters: [UInt8] = []
  var rest = position
  while rest > 0 {
    letters.append(0x41 + UInt8((rest - 1) % 26))
    rest = (rest - 1) / 26
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}

/// Text without the white space around it, zero-width spaces and byte order marks among it.
func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard scalars.first.map(isSpace) == true || scalars.last.map(isSpace) == true else { return text }
  let tail = scalars.drop(while: isSpace)
  guard let last = tail.lastIndex(where: { !isSpace($0) }) else { return "" }
  return String(tail[...last])
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
    0x3000, 0xFEFF:
    true
  default: false
  }
}
