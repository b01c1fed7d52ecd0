// SPDX-License-Identifier: Apache-2.0

/// Markup that was written once and is put in many times, such as the beginning of a cell.
package struct HtmlPiece: Sendable {
  let bytes: [UInt8]

  /// Writes it in a language, for a visitor with or without the keys of single letters.
  init(_ language: Language, hasKeys: Bool = true, _ write: (inout Html) -> Void) {
    var html = Html(language, hasKeys: hasKeys)
    write(&html)
    bytes = html.bytes
  }
}

/// The options of a choice, written once; the one that is chosen is marked when they are put in.
package struct OptionList: Sendable {
  private let piece: HtmlPiece
  /// Behind which byte an option says that it is chosen, by its value.
  private let places: [String: Int]

  /// The options in their order, each a value and words; `all`, where it is named, asks for nothing.
  init(_ language: Language, all: Phrase? = nil, _ options: [(value: String, words: String)]) {
    var places: [String: Int] = [:]
    piece = HtmlPiece(language) { html in
      if let all {
        html.raw("<option value=\"\">")
        html.say(all)
        html.raw("</option>")
      }
      for option in options {
        html.raw("<option")
        html.attribute("value", option.value)
        places[option.value] = html.count
        html.raw(">")
        html.text(option.words)
        html.raw("</option>")
      }
    }
    self.places = places
  }

  fileprivate func write(_ chosen: String?, to html: inout Html) {
    guard let chosen else { return html.put(piece) }
    guard let place = places[chosen] else {
      html.put(piece)
      // What was asked for stays, even where no option says it.
      html.raw("<option selected")
      html.attribute("value", chosen)
      html.raw(">")
      html.text(chosen)
      html.raw("</option>")
      return
    }
    html.put(piece, ..<place)
    html.raw(" selected")
    html.put(piece, place...)
  }
}

extension Html {
  /// Writes a choice with its label.
  mutating func choice(
    _ name: StaticString,
    _ label: Phrase,
    _ options: OptionList,
    chosen: String?
  ) {
    raw("<label>")
    element("span", label)
    raw("<select name=\"")
    raw(name)
    raw("\">")
    options.write(chosen, to: &self)
    raw("</select></label>")
  }
}
