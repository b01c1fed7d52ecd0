// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

// A status is a word, a shape and a colour; the shapes are those of the style sheet.
extension Html {
  /// Writes what is to be said of a commitment.
  mutating func status(_ verdict: CommitmentVerdict) {
    let isUnknown = verdict == .unclear || verdict == .unanswered
    status("verdict-", isUnknown ? "unknown" : verdict.rawValue, verdict.title)
  }

  /// Writes what the agency says.
  mutating func status(_ said: SaidStatus) { status("said-", said.rawValue, said.title) }

  /// Writes what evidence shows.
  mutating func status(_ shown: ShownStatus) { status("shown-", shown.rawValue, shown.title) }

  private mutating func status(_ kind: StaticString, _ word: String, _ title: Bilingual) {
    raw("<span class=\"mark ")
    raw(kind)
    text(word)
    raw("\">")
    text(title)
    raw("</span>")
  }
}
