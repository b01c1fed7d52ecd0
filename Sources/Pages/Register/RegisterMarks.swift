// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

// A status is a word, a shape and a colour; the three kinds have shapes of their own.
extension Html {
  /// Writes what the agency says.
  mutating func mark(_ said: SaidStatus) { mark("said-", said.rawValue, said.title) }

  /// Writes what evidence shows.
  mutating func mark(_ shown: ShownStatus) { mark("shown-", shown.rawValue, shown.title) }

  /// Writes where the clock stands; days are those that are left or that it is late.
  mutating func mark(_ lamp: DeadlineLamp, days: Int?) {
    raw("<span class=\"mark clock-")
    text(lamp.rawValue)
    raw("\">")
    say(.lamp(lamp))
    if let days, lamp == .overdue || lamp == .nearDue || lamp == .onTrack {
      raw(" ")
      number(abs(days), grouped: true)
      say(.days)
    }
    raw("</span>")
  }

  /// Writes what is to be said of it.
  mutating func mark(_ group: VerdictGroup) {
    raw("<span class=\"mark verdict-")
    text(group.rawValue)
    raw("\">")
    text(group.title)
    raw("</span>")
  }

  /// Writes what is to be said of a commitment.
  mutating func mark(_ verdict: CommitmentVerdict) { mark(VerdictGroup(verdict)) }

  private mutating func mark(_ kind: StaticString, _ word: String, _ title: Bilingual) {
    raw("<span class=\"mark ")
    raw(kind)
    text(word)
    raw("\">")
    text(title)
    raw("</span>")
  }
}

extension VerdictGroup {
  /// What people call it.
  var title: Bilingual { (verdict ?? .unclear).title }
}
