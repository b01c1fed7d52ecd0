// SPDX-License-Identifier: Apache-2.0
import ReportText

/// A stretch of a repaired text, shared with all that stand in it: a report has thousands of them,
/// and a string of each took a twentieth of the reading.
package struct PlainWords: Sendable, Hashable {
  /// The text that the words stand in; valid UTF-8.
  package let bytes: [UInt8]
  /// Where they stand, from character to character.
  package let range: Range<Int>

  /// Words in a text.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// Words that stand by themselves.
  init(_ text: String) {
    bytes = Array(text.utf8)
    range = 0..<bytes.count
  }

  /// The words as a string.
  package var text: String { string(ofValid: bytes.span, range) }

  /// Whether the words are the same, wherever they stand.
  package static func == (a: PlainWords, b: PlainWords) -> Bool {
    a.bytes[a.range] == b.bytes[b.range]
  }

  /// Hashes the words alone.
  package func hash(into hasher: inout Hasher) { hasher.combine(bytes[range]) }
}
