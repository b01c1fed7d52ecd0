// SPDX-License-Identifier: Apache-2.0
import Register

/// The addresses of the lines of one list: they differ by their numbers alone, so the rest is made once.
struct ItemLinks {
  private let start: String
  private let end: String

  /// Addresses that say which list they are of.
  init(list: String) {
    let blank = SerialNumber.blank
    let whole = SiteURL.item(blank, list: list).description
    start = String(SiteURL.item(blank).description.dropLast(blank.description.count))
    end = String(whole.dropFirst(start.count + blank.description.count))
  }

  fileprivate func write(_ number: SerialNumber, to html: inout Html) {
    html.text(start)
    html.number(number)
    html.text(end)
  }
}

extension Html {
  /// Writes the attribute that leads to a line.
  mutating func href(_ links: ItemLinks, _ number: SerialNumber) {
    raw(" href=\"")
    links.write(number, to: &self)
    raw("\"")
  }
}
