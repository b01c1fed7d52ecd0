// SPDX-License-Identifier: Apache-2.0

/// A start or end tag.
struct HTMLTag: Sendable {
  /// Its name in lower case.
  var name = HTMLName()

  /// Whether it is an end tag.
  var isEnd = false

  /// Whether it says `hidden` or `display: none`.
  var isHidden = false

  /// One past its `>`.
  var end = 0

  /// Reads the tag whose `<` is at `start`.
  ///
  /// - Parameters:
  ///   - text: Any bytes.
  ///   - start: Where `<` and a letter, or `</` and a letter, stand.
  /// - Returns: The tag; nil when the text ends within it.
  static func scan(_ text: Span<UInt8>, at start: Int) -> HTMLTag? {
    var tag = HTMLTag()
    var at = start + 1
    if text[at] == UInt8(ascii: "/") {
      tag.isEnd = true
      at += 1
    }
    while at < text.count, !text[at].isHTMLSpace, text[at] != UInt8(ascii: "/"),
      text[at] != UInt8(ascii: ">")
    {
      tag.name.append(text[at])
      at += 1
    }
    while at < text.count {
      let byte = text[at]
      if byte == UInt8(ascii: ">") {
        tag.end = at + 1
        return tag
      }
      if byte.isHTMLSpace || byte == UInt8(ascii: "/") {
        at += 1
      } else {
        at = tag.scanAttribute(text, at: at)
      }
    }
    return nil
  }

  /// Reads one attribute at `start` and returns where it ends, `text.count` if it does not.
  private mutating func scanAttribute(_ text: Span<UInt8>, at start: Int) -> Int {
    var name = HTMLName()
    var at = start
    repeat {
      name.append(text[at])
      at += 1
    } while at < text.count && !text[at].isHTMLSpace && text[at] != UInt8(ascii: "=")
      && text[at] != UInt8(ascii: ">") && text[at] != UInt8(ascii: "/")
    if name == Self.hidden { isHidden = true }
    var equals = at
    while equals < text.count, text[equals].isHTMLSpace { equals += 1 }
    guard equals < text.count, text[equals] == UInt8(ascii: "=") else { return equals }
    at = equals + 1
    while at < text.count, text[at].isHTMLSpace { at += 1 }
    guard at < text.count else { return at }
    let quote = text[at]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { at += 1 }
    let value = at
    while at < text.count {
      let byte = text[at]
      if isQuoted ? byte == quote : byte.isHTMLSpace || byte == UInt8(ascii: ">") { break }
      at += 1
    }
    if name == Self.style, Self.saysDisplayNone(text, value..<at) { isHidden = true }
    return isQuoted ? min(at + 1, text.count) : at
  }

  private static let hidden = HTMLName("hidden")
  private static let style = HTMLName("style")

  /// Whether a style has `display: none`.
  private static func saysDisplayNone(_ text: Span<UInt8>, _ value: Range<Int>) -> Bool {
    for start in value where text.matchesLowercase(displayWord, at: start) {
      var at = start + displayWord.count
      while at < value.upperBound, text[at].isHTMLSpace || text[at] == UInt8(ascii: ":") {
        at += 1
      }
      if text.matchesLowercase(noneWord, at: at) { return true }
    }
    return false
  }

  private static let displayWord = Array("display".utf8)
  private static let noneWord = Array("none".utf8)
}

extension Span<UInt8> {
  /// Whether `word`, which is ASCII in lower case, stands at `offset` in either case.
  func matchesLowercase(_ word: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, word.count <= count - offset else { return false }
    for index in word.indices {
      let byte = self[offset + index]
      guard (0x41...0x5A ~= byte ? byte | 0x20 : byte) == word[index] else { return false }
    }
    return true
  }
}

extension HTMLTag {
  /// Whether the name that begins at `start` is `name`.
  static func names(_ text: Span<UInt8>, at start: Int, _ name: HTMLName) -> Bool {
    var found = HTMLName()
    var at = start
    while at < text.count, at - start < 16, text[at].isASCIIAlphanumeric {
      found.append(text[at])
      at += 1
    }
    return found == name
  }
}
