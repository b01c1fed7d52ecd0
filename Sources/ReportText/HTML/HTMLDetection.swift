// SPDX-License-Identifier: Apache-2.0

/// Tells web pages from text, by their beginnings.
enum HTMLDetection {
  /// Whether `text` is a web page.
  ///
  /// It is when its first tag, after comments and declarations, is one that only pages begin
  /// with (`html`, `head`, `body`, `meta`, `title` …) or when it begins with any known tag, or has
  /// one in its first 8 KiB for every 400 bytes, and has three of `p`, `div`, `br`, `td`, `li` or
  /// `span` there. Markdown with some markup left in it (`<sup>`, a few `<br>`) is none.
  ///
  /// - Parameter text: Decoded text; a byte order mark may come first.
  /// - Returns: True for a page.
  static func isPage(_ text: Span<UInt8>) -> Bool {
    var at = skipSpace(text, from: text.startsWithUTF8Mark ? 3 : 0)
    while at + 1 < text.count, text[at] == UInt8(ascii: "<") {
      let next = text[at + 1]
      if next == UInt8(ascii: "!"), text.matchesLowercase(doctype, at: at + 2) { return true }
      if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        // A comment that ends late only makes this look at the body density below.
        guard let end = firstEnd(text, from: at) else { return false }
        at = skipSpace(text, from: end)
        continue
      }
      if openers.contains(name(text, at: at + 1)) { return true }
      break
    }
    let startsWithTag =
      at + 1 < text.count && text[at] == UInt8(ascii: "<") && text[at + 1].isASCIILetter
    let window = min(text.count, at + 1 << 13)
    let tags = bodyTags(text, at..<window)
    return tags >= 3 && (startsWithTag || tags * 400 >= window - at && !hasHeading(text, window))
  }

  /// Whether a page declares one of the Chinese national encodings in its first 4 KiB.
  ///
  /// - Parameter file: The bytes of the file, before they are decoded.
  /// - Returns: True when there is such a declaration.
  static func declaresChineseCharset(_ file: Span<UInt8>) -> Bool {
    let end = min(file.count, 1 << 12)
    for start in 0..<end where file.matchesLowercase(charset, at: start) {
      var at = skipSpace(file, from: start + charset.count)
      guard at < file.count, file[at] == UInt8(ascii: "=") else { continue }
      at = skipSpace(file, from: at + 1)
      if at < file.count, file[at] == 0x22 || file[at] == 0x27 { at += 1 }
      if file.matchesLowercase(gb, at: at) || file.matchesLowercase(xGBK, at: at) { return true }
    }
    return false
  }

  private static let doctype = Array("doctype html".utf8)
  private static let charset = Array("charset".utf8)
  private static let gb = Array("gb".utf8)
  private static let xGBK = Array("x-gbk".utf8)

  private static let openers = Set(
    ["html", "head", "body", "meta", "title", "link", "style", "script", "base"].map {
      HTMLName($0)
    }
  )

  private static let commonTags = Set(
    ["p", "div", "br", "td", "li", "span"].map { HTMLName($0) }
  )

  /// How many common tags begin within `range`.
  private static func bodyTags(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var tags = 0
    for at in range where text[at] == UInt8(ascii: "<") {
      if commonTags.contains(name(text, at: at + 1)) { tags += 1 }
    }
    return tags
  }

  /// Whether a Markdown heading begins a line before `end`.
  private static func hasHeading(_ text: Span<UInt8>, _ end: Int) -> Bool {
    for at in 0..<max(0, end - 1) where text[at] == UInt8(ascii: "#") {
      if at == 0 || text[at - 1] == UInt8(ascii: "\n") { return true }
    }
    return false
  }

  private static func skipSpace(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < text.count, text[at].isHTMLSpace { at += 1 }
    return at
  }

  /// One past the end of the comment or declaration at `start`, if it ends within 64 KiB.
  private static func firstEnd(_ text: Span<UInt8>, from start: Int) -> Int? {
    let isComment = text.starts(with: [0x2D, 0x2D], at: start + 2)
    var at = start + (isComment ? 4 : 2)
    let end = min(text.count, start + 1 << 16)
    while at < end {
      if text[at] == UInt8(ascii: ">"),
        !isComment || text.starts(with: [0x2D, 0x2D], at: at - 2)
      {
        return at + 1
      }
      at += 1
    }
    return nil
  }

  /// The name at `start`, empty where there is none.
  private static func name(_ text: Span<UInt8>, at start: Int) -> HTMLName {
    var name = HTMLName()
    var at = start
    while at < text.count, at - start < 16, text[at].isASCIIAlphanumeric {
      name.append(text[at])
      at += 1
    }
    return name
  }
}
