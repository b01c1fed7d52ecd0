// SPDX-License-Identifier: Apache-2.0

/// What an element means for the visible text around and within it.
enum HTMLElement: Sendable, Hashable {
  /// Nothing: its text stands in the line.
  case inline
  /// Has neither text nor end tag.
  case void
  /// Begins and ends a line.
  case block
  /// `main` and `article`: a block that holds the text proper.
  case content
  /// `br`.
  case lineBreak
  /// `td` and `th`.
  case cell
  /// `tr`.
  case row
  /// `table` and its parts.
  case table
  /// `pre`: white space stands as it is.
  case preformatted
  /// `sup`, which stays in the text as markup.
  case superscript
  /// `sub`, which stays in the text as markup.
  case `subscript`
  /// Dropped up to its end tag whatever is within: script, style and their like.
  case raw
  /// Dropped with all that is within: the furniture of a page.
  case furniture
  /// `body`.
  case body

  /// The element with this name; `inline` for names that are not known.
  static func named(_ name: HTMLName) -> HTMLElement { byName[name] ?? .inline }

  private static let byName: [HTMLName: HTMLElement] = {
    var table: [HTMLName: HTMLElement] = [:]
    for (element, names) in list {
      for name in names.split(separator: " ") { table[HTMLName(name)] = element }
    }
    return table
  }()

  private static let list: [(HTMLElement, String)] = [
    (.void, "img input meta link area base col embed source track wbr param command keygen"),
    (
      .block,
      """
      p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd title section aside address blockquote center \
      figure figcaption fieldset legend details summary hr hgroup dir menu optgroup option
      """
    ),
    (.content, "main article"),
    (.lineBreak, "br"),
    (.cell, "td th"),
    (.row, "tr"),
    (.table, "table thead tbody tfoot caption"),
    (.preformatted, "pre listing"),
    (.superscript, "sup"),
    (.subscript, "sub"),
    (.raw, "script style noscript iframe textarea template svg select object video audio canvas"),
    (.furniture, "nav header footer form button"),
    (.body, "body"),
  ]
}

/// The name of an element or attribute in lower case, packed into a number; 0 past 16 bytes.
struct HTMLName: Sendable, Hashable {
  private(set) var packed: UInt128 = 0
  private var length = 0

  init() {}

  /// The name in `text`, which is ASCII in lower case.
  init(_ text: Substring) {
    for byte in text.utf8 { append(byte) }
  }

  /// Adds a byte, as lower case.
  mutating func append(_ byte: UInt8) {
    length += 1
    packed = length > 16 ? 0 : packed << 8 | UInt128(0x41...0x5A ~= byte ? byte | 0x20 : byte)
  }

  static func == (left: Self, right: Self) -> Bool { left.packed == right.packed }

  func hash(into hasher: inout Hasher) { hasher.combine(packed) }
}
