// SPDX-License-Identifier: Apache-2.0

/// The form of a source file, once its bytes are characters.
///
/// Raw values are stable and may be stored.
public enum SourceForm: String, Sendable, Hashable, CaseIterable {
  /// Plain text.
  case text

  /// Text in which some line begins with `#` marks or `**`; it is stored as it stands.
  case markdown

  /// A web page; its visible text is what is stored.
  case html
}

extension SourceForm {
  /// Tells `markdown` from `text` by the beginnings of lines in the first 64 KiB.
  ///
  /// A heading is one to six `#` before a space, or two to six before anything else, so that a
  /// topic such as `#两会#` is none.
  static func ofText(_ text: Span<UInt8>) -> SourceForm {
    let count = min(text.count, 1 << 16)
    guard hasMarks(text.extracting(0..<count)) else { return .text }
    var start = text.startsWithUTF8Mark ? 3 : 0
    while start < count {
      if opensMarkdownLine(text, at: start) { return .markdown }
      while start < count, text[start] != UInt8(ascii: "\n"), text[start] != UInt8(ascii: "\r") {
        start += sequenceLength(text[start])
      }
      start += 1
    }
    return .text
  }

  /// Whether there is any `#` or `*`; most texts have neither.
  private static func hasMarks(_ text: Span<UInt8>) -> Bool {
    // No branch within: the loop runs on vectors.
    var found: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      found |= (byte == UInt8(ascii: "#") ? 1 : 0) | (byte == UInt8(ascii: "*") ? 1 : 0)
    }
    return found != 0
  }

  /// Whether a heading or bold text begins at `start`.
  private static func opensMarkdownLine(_ text: Span<UInt8>, at start: Int) -> Bool {
    var at = start
    while at < text.count, text[at] == UInt8(ascii: "#") { at += 1 }
    let marks = at - start
    if marks > 0 {
      guard marks <= 6, at < text.count else { return false }
      let next = text[at]
      if next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { return true }
      return marks > 1 && next > UInt8(ascii: " ")
    }
    guard start + 2 < text.count, text[start] == UInt8(ascii: "*"),
      text[start + 1] == UInt8(ascii: "*")
    else { return false }
    return text[start + 2] > UInt8(ascii: "*")
  }
}

extension Span<UInt8> {
  /// Whether the bytes begin with the byte order mark of UTF-8, EF BB BF.
  var startsWithUTF8Mark: Bool { starts(with: [0xEF, 0xBB, 0xBF]) }

  /// Whether the bytes at `offset` are `pattern`; false where they would run past the end.
  func starts(with pattern: [UInt8], at offset: Int = 0) -> Bool {
    guard offset >= 0, pattern.count <= count - offset else { return false }
    for index in pattern.indices where self[offset + index] != pattern[index] { return false }
    return true
  }
}
