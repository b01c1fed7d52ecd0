// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// Writes HTML as bytes; only a literal can be markup, so foreign words can never be.
///
/// `raw` takes a `StaticString`, which the compiler makes from literals alone; every other word
/// goes through `text` or `attribute`, which escape it. The bytes stand in memory of its own: a list
/// is some ten thousand pieces, and an array looks for its owner and its room at each.
package struct Html: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  /// How many bytes were written.
  private(set) var count = 0
  private var capacity: Int
  /// The language that phrases are said in.
  package let language: Language
  /// What a form bears so that no other site can send it; nil where nobody is signed in.
  let formToken: String?
  /// Whether the keys of single letters are on.
  let hasKeys: Bool

  /// Writes nothing yet.
  package init(_ language: Language, formToken: String? = nil, hasKeys: Bool = true) {
    capacity = 1 << 12
    base = .allocate(capacity: capacity)
    self.language = language
    self.formToken = formToken
    self.hasKeys = hasKeys
  }

  deinit { base.deallocate() }

  /// What was written.
  package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Makes room for a page, so that it need not be moved while it grows.
  mutating func reserve() { makeRoom(for: 96 << 10) }

  /// The place of the next byte, with room for so many.
  @inline(__always)
  private mutating func room(for more: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < more { makeRoom(for: more) }
    return base + count
  }

  @inline(never)
  private mutating func makeRoom(for more: Int) {
    guard capacity - count < more else { return }
    let wider = max(capacity * 2, count + more)
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: wider)
    place.update(from: base, count: count)
    base.deallocate()
    (base, capacity) = (place, wider)
  }

  @inline(__always)
  private mutating func copy(_ start: UnsafePointer<UInt8>, _ more: Int) {
    room(for: more).update(from: start, count: more)
    count += more
  }

  @inline(__always)
  private mutating func byte(_ byte: UInt8) {
    room(for: 1).pointee = byte
    count += 1
  }

  /// Writes markup.
  @inline(__always)
  package mutating func raw(_ markup: StaticString) {
    copy(markup.utf8Start, markup.utf8CodeUnitCount)
  }

  /// Writes words, escaped.
  package mutating func text(_ words: String) {
    // Not `withUTF8`, which wants a copy of the string to change.
    if words.utf8.withContiguousStorageIfAvailable({ escape($0) }) == nil {
      Array(words.utf8).withUnsafeBufferPointer { escape($0) }
    }
  }

  /// Writes words that are already bytes of UTF-8, escaped.
  package mutating func text(_ words: ArraySlice<UInt8>) {
    words.withUnsafeBufferPointer { escape($0) }
  }

  /// Writes one attribute with the space before it; its value is quoted and escaped.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// Writes an attribute whose value is the address of a page.
  package mutating func attribute(_ name: StaticString, _ url: SiteURL) {
    attribute(name, url.description)
  }

  /// Writes an attribute whose value is a letter and a number, such as an id.
  package mutating func attribute(_ name: StaticString, _ letter: StaticString, _ number: Int) {
    raw(" ")
    raw(name)
    raw("=\"")
    raw(letter)
    self.number(number)
    raw("\"")
  }

  /// Writes an attribute whose value is a phrase.
  package mutating func attribute(_ name: StaticString, _ phrase: Phrase) {
    raw(" ")
    raw(name)
    raw("=\"")
    say(phrase)
    raw("\"")
  }

  /// Writes an integer with its thousands parted.
  package mutating func number(_ value: Int, grouped: Bool = false) {
    if value >= 0, !grouped || value < 10_000 {
      digits(value, atLeast: 1)
    } else {
      text(grouped ? NumberText.grouped(value) : String(value))
    }
  }

  /// Writes a number of the register.
  mutating func number(_ number: SerialNumber) {
    digits(number.year, atLeast: 4)
    byte(UInt8(ascii: "-"))
    digits(number.serial, atLeast: 1)
  }

  /// Writes a day as `2026-02-20`.
  mutating func day(_ day: CivilDate) {
    digits(day.year, atLeast: 4)
    byte(UInt8(ascii: "-"))
    digits(day.month, atLeast: 2)
    byte(UInt8(ascii: "-"))
    digits(day.day, atLeast: 2)
  }

  /// Writes a whole number that is not negative, with zeros before it up to a length.
  mutating func digits(_ value: Int, atLeast least: Int) {
    var length = 1
    var limit = 10
    while length < least || value >= limit {
      length += 1
      limit *= 10
    }
    let place = room(for: length)
    var rest = value
    for index in stride(from: length - 1, through: 0, by: -1) {
      place[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  /// Writes a phrase in the page's language.
  @inline(__always)
  package mutating func say(_ phrase: Phrase) {
    let words = phrase.words(language)
    escape(UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  /// Writes a phrase in which each `#` stands for one of the parts, in order.
  mutating func say(_ phrase: Phrase, _ parts: [(inout Html) -> Void]) {
    let words = phrase.words(language)
    let all = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    var rest = all[...]
    var next = parts.makeIterator()
    while let place = rest.firstIndex(of: UInt8(ascii: "#")) {
      escape(UnsafeBufferPointer(rebasing: rest[..<place]))
      next.next()?(&self)
      rest = rest[(place + 1)...]
    }
    escape(UnsafeBufferPointer(rebasing: rest))
  }

  /// Writes what was written before.
  @inline(__always)
  mutating func put(_ piece: HtmlPiece) { put(piece, 0...) }

  /// Writes a part of what was written before.
  @inline(__always)
  mutating func put(_ piece: HtmlPiece, _ part: some RangeExpression<Int>) {
    piece.bytes.withUnsafeBufferPointer { all in
      let range = part.relative(to: all)
      guard let start = all.baseAddress, !range.isEmpty else { return }
      copy(start + range.lowerBound, range.count)
    }
  }

  /// Writes a text of JSON with its quotes; nothing in it can end the element that it stands in.
  mutating func json(_ words: String) {
    byte(UInt8(ascii: "\""))
    for unit in words.utf8 {
      switch unit {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case ..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0x7F:
        raw("\\u00")
        byte(Self.hexadecimal(unit >> 4))
        byte(Self.hexadecimal(unit & 15))
      default: byte(unit)
      }
    }
    byte(UInt8(ascii: "\""))
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }

  /// Most words need no escape: they are copied while they are looked through.
  private mutating func escape(_ words: UnsafeBufferPointer<UInt8>) {
    guard let start = words.baseAddress else { return }
    var place = 0
    var target = room(for: words.count)
    while place < words.count {
      let byte = start[place]
      if Self.isPlain(byte) {
        target.pointee = byte
        target += 1
        place += 1
        continue
      }
      count = target - base
      raw(Self.entity(byte))
      place += 1
      target = room(for: words.count - place)
    }
    count = target - base
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    if byte > 0x3E { return byte != 0x7F }
    // One bit for each byte that stands as it is: tab, line feed, CR, and from the space on but "&'<>.
    return 0x2FFF_FF3B_0000_2600 as UInt64 >> UInt64(byte) & 1 != 0
  }

  private static func entity(_ byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: "\u{FFFD}"
    }
  }
}

extension Html {
  /// Writes an element around what `content` writes.
  package mutating func element(
    _ name: StaticString,
    class style: StaticString? = nil,
    _ content: (inout Html) -> Void
  ) {
    raw("<")
    raw(name)
    if let style {
      raw(" class=\"")
      raw(style)
      raw("\"")
    }
    raw(">")
    content(&self)
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes an element around a phrase.
  package mutating func element(
    _ name: StaticString,
    class style: StaticString? = nil,
    _ phrase: Phrase
  ) {
    element(name, class: style) { $0.say(phrase) }
  }

  /// Writes a link; `current` says that it leads to where the reader is, `key` what follows it.
  package mutating func link(
    _ url: SiteURL,
    class style: StaticString? = nil,
    key: StaticString? = nil,
    current: Bool = false,
    _ content: (inout Html) -> Void
  ) {
    raw("<a")
    if let style {
      raw(" class=\"")
      raw(style)
      raw("\"")
    }
    attribute("href", url)
    self.key(key)
    if current { raw(" aria-current=\"page\"") }
    raw(">")
    content(&self)
    raw("</a>")
  }

  /// Writes a cell that bears its column's name, which narrow screens show beside it.
  mutating func cell(
    _ column: Phrase,
    class style: StaticString = "",
    _ content: (inout Html) -> Void
  ) {
    startCell(column, class: style)
    content(&self)
    raw("</td>")
  }

  /// Opens one; the caller closes it.
  mutating func startCell(_ column: Phrase, class style: StaticString = "") {
    raw("<td")
    if style.utf8CodeUnitCount > 0 {
      raw(" class=\"")
      raw(style)
      raw("\"")
    }
    attribute("data-label", column)
    raw(">")
  }
}
