// SPDX-License-Identifier: Apache-2.0

/// What was just done with a case.
package enum CaseDone: Sendable, Hashable {
  /// By its agency.
  case agency(AgencyAct)
  /// By the office, or whoever decides.
  case office(DeskAct)
  /// It was taken in.
  case opened
  /// The last act was taken back, or could not be any more.
  case undo(UndoOutcome)

  /// Reads what ``word`` writes, and nothing else.
  package init?(_ word: String) {
    let parts = word.split(separator: ".", maxSplits: 1).map { String($0) }
    if parts == [Self.opened.word] {
      self = .opened
      return
    }
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "agency":
      guard let act = AgencyAct(rawValue: parts[1]) else { return nil }
      self = .agency(act)
    case "office":
      guard let act = DeskAct(rawValue: parts[1]) else { return nil }
      self = .office(act)
    case "undo":
      guard let outcome = UndoOutcome(rawValue: parts[1]) else { return nil }
      self = .undo(outcome)
    default: return nil
    }
  }

  /// As an address says it.
  var word: String {
    switch self {
    case .agency(let act): "agency.\(act.rawValue)"
    case .office(let act): "office.\(act.rawValue)"
    case .opened: "opened"
    case .undo(let outcome): "undo.\(outcome.rawValue)"
    }
  }
}

extension Html {
  /// Writes what was just done with a case, for whoever hears the page too.
  mutating func flash(_ done: CaseDone, about number: String, undo: ActForm? = nil) {
    raw("<div class=\"flash\"><p role=\"status\">")
    switch done {
    case .undo(let outcome): say(outcome == .done ? .undone : .notUndone)
    case .agency(let act): say(.done(act))
    case .office(let act):
      say(.caseDone)
      say(act.name)
      say(.caseDoneAfter)
    case .opened: say(.caseOpened)
    }
    raw(" ")
    text(number)
    raw("</p>")
    undo?.write(to: &self)
    raw("</div>")
  }
}
