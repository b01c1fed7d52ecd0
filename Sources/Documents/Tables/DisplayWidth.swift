// SPDX-License-Identifier: Apache-2.0

/// How many columns of a terminal text takes: two for a wide character, none for a mark.
package enum DisplayWidth {
  /// The columns of one scalar; control characters take none.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let code = scalar.value
    if code < 0x20 || (0x7F..<0xA0).contains(code) { return 0 }
    if code < 0x300 { return 1 }
    if holds(wideRanges, code) { return 2 }
    return holds(invisibleRanges, code) ? 0 : 1
  }

  /// The columns of a text.
  package static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The text cut to at most `width` columns, with … where something was cut, on one line: each
  /// run of white space and control characters is one space.
  package static func fitted(_ text: String, to width: Int) -> String {
    let line = onOneLine(text)
    if of(line) <= width { return line }
    guard width > 0 else { return "" }
    var kept = String.UnicodeScalarView()
    var taken = 1
    for scalar in line.unicodeScalars {
      let next = taken + of(scalar)
      if next > width { break }
      kept.append(scalar)
      taken = next
    }
    return String(kept) + "…"
  }

  /// The text with each run of white space and control characters as one space.
  package static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var owesSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F {
        owesSpace = !line.isEmpty
        continue
      }
      if owesSpace { line.append(" ") }
      owesSpace = false
      line.append(scalar)
    }
    return String(line)
  }

  /// Whether a flat list of first and last members holds a code.
  private static func holds(_ ranges: [UInt32], _ code: UInt32) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if code > ranges[2 * middle + 1] {
        low = middle + 1
      } else if code < ranges[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
