// SPDX-License-Identifier: Apache-2.0

extension Html {
  /// Writes a phrase in which each `#` stands for one of the parts, in order.
  mutating func say(_ phrase: Phrase, _ parts: [(inout Html) -> Void]) {
    let pieces = phrase.words(language).description
      .split(separator: "#", omittingEmptySubsequences: false)
    for (place, piece) in pieces.enumerated() {
      text(String(piece))
      if place < pieces.count - 1, parts.indices.contains(place) { parts[place](&self) }
    }
  }

  /// Writes a phrase in which each `#` stands for some words.
  mutating func say(_ phrase: Phrase, _ words: String...) {
    say(phrase, words.map { word in { $0.text(word) } })
  }
}
