// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension Html {
  /// Writes what happened to what is public of a commitment, and what it says otherwise since.
  mutating func entry(_ entry: PublicEntry, in index: PublicIndex) {
    day(entry.at.date)
    raw(" ")
    switch entry.kind {
    case .released: say(.publicReleased)
    case .renewed: say(.publicRenewed)
    case .withdrawn: say(.publicWithdrawn)
    }
    raw(" <small>")
    say(.publicLogEntry, "\(entry.index)")
    raw("</small>")
    guard !entry.moves.isEmpty else { return }
    raw("<ul class=\"moves\">")
    for move in entry.moves {
      raw("<li>")
      say(.moved(move.field))
      raw(" <del>")
      text(words(move.old, of: move.field, in: index))
      raw("</del> → <ins>")
      text(words(move.new, of: move.field, in: index))
      raw("</ins></li>")
    }
    raw("</ul>")
  }

  private func words(_ text: String, of field: PublicMove.Field, in index: PublicIndex) -> String {
    guard !text.isEmpty else { return language.words(.publicNothing) }
    return switch field {
    case .verdict: CommitmentVerdict(rawValue: text).map { language.words($0.title) } ?? text
    case .targets: text.split(separator: "\n").joined(separator: "；")
    case .deadline: text
    case .lead: index.register.agencies[text] ?? text
    }
  }
}
