// SPDX-License-Identifier: Apache-2.0
import Mechanisms

extension Language {
  /// The one of two wordings that a page speaks.
  func words(_ words: Bilingual) -> String { self == .zh ? words.zh : words.en }
}

extension Html {
  /// Writes words that rules bring along in both languages.
  mutating func text(_ words: Bilingual) { text(language.words(words)) }

  /// Writes where a rule comes from: a shape, a colour and the words; keys lead to the list of sources.
  mutating func origin(_ origin: Origin, sources: [String: String] = [:]) {
    raw("<small class=\"origin ")
    raw(origin.style)
    raw("\">")
    switch origin {
    case .source(let keys), .borrowed(let keys):
      say(origin.isSourced ? .sourced : .borrowed)
      raw(" ")
      keys.split(separator: " ").enumerated().forEach { place, key in
        if place > 0 { raw(" ") }
        guard sources[String(key)] != nil else { return text(String(key)) }
        raw("<a href=\"#source-")
        text(String(key))
        raw("\">")
        text(String(key))
        raw("</a>")
      }
    case .assumed: say(.assumed)
    case .label: say(.labelOnly)
    }
    raw("</small>")
  }
}

extension Origin {
  /// The word of the style sheet.
  var style: StaticString {
    switch self {
    case .source: "sourced"
    case .borrowed: "borrowed"
    case .assumed: "assumed"
    case .label: "label"
    }
  }
}
