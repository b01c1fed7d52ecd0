// SPDX-License-Identifier: Apache-2.0

/// One pass over a web page.
struct HTMLExtractor: Sendable {
  /// A kind of what is dropped although it is text.
  enum Furniture: Sendable, Hashable, CaseIterable {
    case nav, header, footer, form, button, hidden

    /// The kind of the element with this name; only for elements that are `furniture`.
    init(_ name: HTMLName) {
      self = Self.named[name] ?? .hidden
    }

    private static let named: [HTMLName: Self] = [
      HTMLName("nav"): .nav, HTMLName("header"): .header, HTMLName("footer"): .footer,
      HTMLName("form"): .form, HTMLName("button"): .button,
    ]
  }

  /// Kinds that are kept as text.
  let kept: Set<Furniture>

  /// The text so far.
  var writer: HTMLWriter

  /// The invalid runs; those before `nextRun` lie in the text already, the others in the page.
  var runs: InvalidRuns

  /// The first run that has not been reached.
  var nextRun = 0

  /// How many `pre` are open.
  var preformatted = 0

  /// Whether the page ended within markup.
  var isUnclosed = false

  /// What is being dropped now.
  var dropped: Dropped?
  private var droppedCounts: [Furniture: Int] = [:]

  /// Raw elements of which no further end tag exists; each is searched for in vain once only.
  var endless: Set<HTMLName> = []

  /// A dropped element: its name, how many of that name are open, its bytes of text so far.
  struct Dropped: Sendable {
    let name: HTMLName
    let kind: Furniture
    var depth = 1
    var count = 0
  }

  private init(_ page: DecodedText, keeping kept: Set<Furniture>) {
    self.kept = kept
    writer = HTMLWriter(capacity: page.bytes.count / 2)
    runs = page.invalid
  }

  /// Runs over `page` with the kinds `kept` as text.
  ///
  /// - Parameters:
  ///   - page: The page, decoded.
  ///   - kept: What not to drop.
  ///   - limit: After how many bytes of text to stop; some more may come.
  /// - Returns: The text, and the kinds that should have been kept.
  static func run(
    _ page: DecodedText,
    keeping kept: Set<Furniture>,
    limit: Int = .max
  ) -> (text: HTMLText, misjudged: Set<Furniture>) {
    var extractor = HTMLExtractor(page, keeping: kept)
    extractor.scan(page.bytes.span, limit: limit)
    let misjudged = extractor.misjudged
    return (extractor.finish(), misjudged)
  }

  /// Kinds that were dropped although they never ended or held most of the text.
  ///
  /// Navigation, footers and buttons are often longer than a short text; they count only beside
  /// next to none.
  private var misjudged: Set<Furniture> {
    var kinds: Set<Furniture> = []
    if let dropped { kinds.insert(dropped.kind) }
    for (kind, count) in droppedCounts where count > writer.visibleCount {
      let isList = kind == .nav || kind == .footer || kind == .button
      if !isList || writer.visibleCount < 60 { kinds.insert(kind) }
    }
    return kinds
  }

  private mutating func finish() -> HTMLText {
    noteRuns(before: Int.max)
    if let rest = runs.rest {
      let start = runs.runs.last?.stored.upperBound ?? 0
      runs.rest?.stored = start..<writer.bytes.count
      runs.rest?.source = rest.source
    }
    return HTMLText(bytes: writer.bytes, invalid: runs, isUnclosed: isUnclosed)
  }

  private mutating func scan(_ page: Span<UInt8>, limit: Int) {
    var at = page.startsWithUTF8Mark ? 3 : 0
    while at < page.count, writer.bytes.count < limit {
      let start = at
      if page[at] == UInt8(ascii: "<"), at + 1 < page.count {
        at = scanMarkup(page, at: at)
      }
      if at == start { at = scanText(page, from: at) }
      noteRuns(before: at)
    }
  }

  /// Reads markup at the `<` at `start`; returns `start` when it is a bare `<`.
  private mutating func scanMarkup(_ page: Span<UInt8>, at start: Int) -> Int {
    let next = page[start + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      return skipDeclaration(page, at: start)
    }
    let isEnd = next == UInt8(ascii: "/")
    guard isEnd ? start + 2 < page.count : true, page[start + (isEnd ? 2 : 1)].isASCIILetter else {
      return start
    }
    guard let tag = HTMLTag.scan(page, at: start) else {
      isUnclosed = true
      return page.count
    }
    let element = HTMLElement.named(tag.name)
    if element == .raw, !tag.isEnd { return skipRaw(page, tag) }
    if element == .body, tag.isEnd { endDropping() }
    if drops(tag, element) { return tag.end }
    apply(tag, element)
    return tag.end
  }

  /// Whether `tag` opens, lies within or closes something dropped.
  private mutating func drops(_ tag: HTMLTag, _ element: HTMLElement) -> Bool {
    if let current = dropped {
      if element == .content, !tag.isEnd, current.kind != .hidden {
        endDropping()
        return false
      }
      guard tag.name == current.name else { return true }
      let depth = current.depth + (tag.isEnd ? -1 : 1)
      dropped?.depth = depth
      if depth == 0 {
        endDropping()
        writer.endLine()
      }
      return true
    }
    guard !tag.isEnd else { return false }
    let kind: Furniture
    if element == .furniture {
      kind = Furniture(tag.name)
    } else if tag.isHidden, element != .void, element != .lineBreak, element != .body {
      kind = .hidden
    } else {
      return false
    }
    if kept.contains(kind) { return false }
    dropped = Dropped(name: tag.name, kind: kind)
    return true
  }

  private mutating func endDropping() {
    if let dropped { droppedCounts[dropped.kind, default: 0] += dropped.count }
    dropped = nil
  }

  private mutating func apply(_ tag: HTMLTag, _ element: HTMLElement) {
    switch element {
    case .inline, .void, .raw: break
    case .block, .content, .furniture, .body: writer.endLine()
    case .lineBreak: writer.breakLine()
    case .cell: if !tag.isEnd { writer.beginCell() }
    case .row, .table: writer.endRow()
    case .preformatted:
      writer.endLine()
      preformatted = max(0, preformatted + (tag.isEnd ? -1 : 1))
    case .superscript: writer.append(markup: tag.isEnd ? "</sup>" : "<sup>")
    case .subscript: writer.append(markup: tag.isEnd ? "</sub>" : "<sub>")
    }
  }
}
