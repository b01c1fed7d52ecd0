// SPDX-License-Identifier: Apache-2.0

/// A repaired view of a stored text: breaks joined, markup and page furniture gone, digits and
/// punctuation in one spelling, every byte mapped back to the stored bytes.
///
/// The stored bytes are never changed. A reader works on ``bytes`` and turns a range of the view
/// into a span of the stored text with ``span(of:)``.
public struct TextView: Sendable {
  /// The repaired text in UTF-8; blocks are parted by one line feed.
  public internal(set) var bytes: [UInt8] = []
  /// Where its bytes came from.
  var map = SourceMap()
  /// The stored text.
  let stored: [UInt8]
  /// The paragraphs, headings and list entries in order.
  public internal(set) var blocks: [Block] = []
  /// Footnote marks, which the view leaves out.
  public internal(set) var notes: [NoteMark] = []
  /// Stretches that the source sets in bold, in bytes of the view.
  package internal(set) var bold: [Range<Int>] = []

  init(stored: [UInt8]) {
    self.stored = stored
  }

  /// The bytes of the stored text that a range of the view was made from.
  ///
  /// An empty range gives an empty span at its place.
  public func span(of range: Range<Int>) -> Range<Int> {
    guard map.count > 0 else { return 0..<0 }
    guard range.lowerBound < map.count else { return stored.count..<stored.count }
    // Nearly all that is asked for.
    if let copied = map.copied(range) { return copied }
    let start = map.source(of: range.lowerBound).offset
    guard !range.isEmpty else { return start..<start }
    let last = map.source(of: range.upperBound - 1)
    let end = last.offset + (last.isCopied ? 1 : writtenLength(at: last.offset))
    return start..<min(stored.count, max(start, end))
  }

  /// How many stored bytes a character of the view stands for that was not copied: a whole
  /// reference such as `&ldquo;`, else one character.
  private func writtenLength(at offset: Int) -> Int {
    guard stored[offset] == 0x26 else { return sequenceLength(stored[offset]) }
    let end = min(stored.count, offset + Normalizer.longestReference)
    return (offset..<end).first { stored[$0] == 0x3B }.map { $0 + 1 - offset } ?? 1
  }

  /// The view's text in a range.
  public func text(_ range: Range<Int>) -> String {
    string(ofValid: bytes.span, range)
  }
}

/// A paragraph, heading line or list entry of a view.
public struct Block: Sendable, Hashable {
  /// Bytes of the view, without the line feed that ends the block.
  public var range: Range<Int>
  /// The number of `#` before a Markdown heading; 0 otherwise.
  public var markdownLevel: Int
  /// Whether the source marks it as an entry of a list.
  public var isBullet: Bool
}

/// A footnote mark such as `[3]`, `［3］` or `<sup>3</sup>`.
public struct NoteMark: Sendable, Hashable {
  /// The number it bears, from 1.
  public let number: Int
  /// Where it stands in the stored text.
  public let span: Range<Int>
  /// The place in the view from which it was left out.
  public let position: Int
}
