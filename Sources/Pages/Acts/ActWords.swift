// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// Words of a form, from wherever they come.
package enum ActWords: Sendable {
  /// The site's own.
  case phrase(Phrase)
  /// The site's own, with words in the places of `#`.
  case filled(Phrase, [String])
  /// Those of a mechanism or of the register.
  case rule(Bilingual)
  /// Those of the data.
  case plain(String)
}

extension Html {
  /// Writes words of a form.
  mutating func say(_ words: ActWords) {
    switch words {
    case .phrase(let phrase): say(phrase)
    case .filled(let phrase, let parts): say(phrase, parts.map { part in { $0.text(part) } })
    case .rule(let words): text(words)
    case .plain(let words): text(words)
    }
  }
}
