// SPDX-License-Identifier: Apache-2.0

extension Html {
  /// Writes a phrase in which each `#` stands for some words.
  mutating func say(_ phrase: Phrase, _ words: String...) {
    say(phrase, words.map { word in { $0.text(word) } })
  }
}
