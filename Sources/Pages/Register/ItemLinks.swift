// SPDX-License-Identifier: Apache-2.0
import Register

/// The addresses of the lines of one list: they differ by their numbers alone, so the rest is made once.
struct ItemLinks {
  private let start: HtmlPiece
  private let end: HtmlPiece

  /// Addresses that say which list they are of.
  init(list: String) {
    let blank = SerialNumber.blank
    let whole = SiteURL.item(blank, list: list).description
    let before = SiteURL.item(blank).description.dropLast(blank.description.count)
    let after = whole.dropFirst(before.count + blank.description.count)
    start = HtmlPiece(.zh) { html in
      html.raw(" href=\"")
      html.text(String(before))
    }
    end = HtmlPiece(.zh) { html in
      html.text(String(after))
      html.raw("\"")
    }
  }

  fileprivate func write(_ number: SerialNumber, to html: inout Html) {
    html.put(start)
    html.number(number)
    html.put(end)
  }
}

extension Html {
  /// Writes the attribute that leads to a line.
  mutating func href(_ links: ItemLinks, _ number: SerialNumber) {
    links.write(number, to: &self)
  }
}
