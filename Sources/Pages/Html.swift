// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// Writes HTML as bytes; only a literal can be markup, so foreign words can never be.
///
/// `raw` takes a `StaticString`, which the compiler makes from literals alone; every other word
/// goes through `text` or `attribute`, which escape it.
package struct Html: Sendable {
  /// What was written.
  package private(set) var bytes: [UInt8] = []
  /// The language that phrases are said in.
  package let language: Language
  /// What a form bears so that no other site can send it; nil where nobody is signed in.
  let formToken: String?
  /// Whether the keys of single letters are on.
  let hasKeys: Bool

  /// Writes nothing yet.
  package init(_ language: Language, formToken: String? = nil, hasKeys: Bool = true) {
    self.language = language
    self.formToken = formToken
    self.hasKeys = hasKeys
  }

  /// Makes room for a page, so that it need not be moved while it grows.
  mutating func reserve() { bytes.reserveCapacity(96 << 10) }

  /// Writes markup.
  package mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes words, escaped.
  package mutating func text(_ words: String) {
    var words = words
    words.withUTF8 { escape($0) }
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
    text(grouped ? NumberText.grouped(value) : String(value))
  }

  /// Writes a number of the register.
  mutating func number(_ number: SerialNumber) {
    digits(number.year, atLeast: 4)
    bytes.append(UInt8(ascii: "-"))
    digits(number.serial, atLeast: 1)
  }

  /// Writes a day as `2026-02-20`.
  mutating func day(_ day: CivilDate) {
    digits(day.year, atLeast: 4)
    bytes.append(UInt8(ascii: "-"))
    digits(day.month, atLeast: 2)
    bytes.append(UInt8(ascii: "-"))
    digits(day.day, atLeast: 2)
  }

  private mutating func digits(_ value: Int, atLeast count: Int) {
    if value >= 10 || count > 1 { digits(value / 10, atLeast: count - 1) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  /// Writes a phrase in the page's language.
  package mutating func say(_ phrase: Phrase) {
    phrase.words(language).withUTF8Buffer { escape($0) }
  }

  /// Writes what was written elsewhere.
  package mutating func append(_ html: Html) { bytes.append(contentsOf: html.bytes) }

  private mutating func escape(_ words: UnsafeBufferPointer<UInt8>) {
    var start = words.startIndex
    for place in words.indices {
      let entity: StaticString
      switch words[place] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      case UInt8(ascii: "'"): entity = "&#39;"
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: entity = "\u{FFFD}"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[start..<place]))
      raw(entity)
      start = place + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[start...]))
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
    raw("<td class=\"")
    raw(style)
    raw("\"")
    attribute("data-label", column)
    raw(">")
    content(&self)
    raw("</td>")
  }
}
