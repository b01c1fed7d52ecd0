// SPDX-License-Identifier: Apache-2.0

extension HTMLExtractor {
  /// Passes over `<!…>` or `<?…>`; comments end with `-->`.
  mutating func skipDeclaration(_ page: Span<UInt8>, at start: Int) -> Int {
    if page.starts(with: [0x21, 0x2D, 0x2D], at: start + 1) {
      var at = start + 4
      // `<!-->` and `<!--->` are whole comments.
      if at < page.count, page[at] == UInt8(ascii: ">") { return at + 1 }
      if page.starts(with: [0x2D, 0x3E], at: at) { return at + 2 }
      while at < page.count {
        if page[at] == UInt8(ascii: "-") {
          if page.starts(with: [0x2D, 0x2D, 0x3E], at: at) { return at + 3 }
          if page.starts(with: [0x2D, 0x2D, 0x21, 0x3E], at: at) { return at + 4 }
        }
        at += 1
      }
    } else {
      var at = start + 2
      while at < page.count {
        if page[at] == UInt8(ascii: ">") { return at + 1 }
        at += 1
      }
    }
    isUnclosed = true
    return page.count
  }

  /// Passes over a raw element; without an end tag a script or style goes on to the end of the
  /// page, as in browsers, and any other is taken for text.
  mutating func skipRaw(_ page: Span<UInt8>, _ tag: HTMLTag) -> Int {
    if !endless.contains(tag.name) {
      var at = tag.end
      while at + 2 < page.count {
        if page[at] == UInt8(ascii: "<"), page[at + 1] == UInt8(ascii: "/"),
          page[at + 2].isASCIILetter, HTMLTag.names(page, at: at + 2, tag.name)
        {
          return HTMLTag.scan(page, at: at)?.end ?? page.count
        }
        at += 1
      }
      endless.insert(tag.name)
    }
    guard tag.name == Self.script || tag.name == Self.style else { return tag.end }
    isUnclosed = true
    return page.count
  }

  private static let script = HTMLName("script")
  private static let style = HTMLName("style")
}
