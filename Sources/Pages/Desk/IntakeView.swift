// SPDX-License-Identifier: Apache-2.0

/// What a supervisor has asked to see of the statements of a report.
package struct IntakeView: Sendable, Hashable {
  /// Which statements.
  package enum Part: String, Sendable, CaseIterable {
    /// Those that nobody has looked at.
    case unseen
    /// Those that are on the register.
    case accepted
    /// Those that were set aside.
    case setAside = "aside"
    /// All of them.
    case all

    /// What it is called.
    var name: Phrase {
      switch self {
      case .unseen: .partUnseen
      case .accepted: .partAccepted
      case .setAside: .partSetAside
      case .all: .partAll
      }
    }
  }

  /// Which statements.
  package var part = Part.unseen
  /// The place in the text from which statements are shown.
  package var from = 0

  /// How many statements a page shows: each bears its choices, and a page stays below 150 KB with them.
  package static let pageSize = 6

  /// Asks for what nobody has looked at unless told.
  package init(part: Part = .unseen, from: Int = 0) {
    self.part = part
    self.from = from
  }

  /// The view that an address or a form asks for.
  package init(_ value: (String) -> String?) {
    part = value("part").flatMap { Part(rawValue: $0) } ?? .unseen
    from = max(0, value("from").flatMap { Int($0) } ?? 0)
  }

  /// The view as its address says it.
  package var query: [(name: String, value: String)] {
    var query: [(String, String)] = []
    if part != .unseen { query.append(("part", part.rawValue)) }
    if from > 0 { query.append(("from", String(from))) }
    return query
  }
}

/// What is decided about statements of a report.
package enum IntakeAct: String, Sendable, CaseIterable {
  /// Put the report before the office.
  case open
  /// Take a statement into the register.
  case accept
  /// Set it aside with a reason.
  case setAside = "aside"
  /// Look at it again.
  case reopen
  /// Take all that nobody has looked at, which is recorded.
  case acceptAll = "all"
}

/// The names of the fields of intake forms.
package enum IntakeField {
  /// What is decided.
  package static let act = "act"
  /// The statement, by its span.
  package static let span = "span"
  /// The version of the intake that the page shows.
  package static let version = "version"
  /// A word new with every page.
  package static let word = "word"
  /// What the commitment is called.
  package static let title = "title"
  /// What it speaks of.
  package static let kind = "kind"
  /// The field of government.
  package static let topic = "topic"
  /// The lead agency, by its id.
  package static let lead = "lead"
  /// The mechanism that it runs on with how hard it is, as ``IntakeCourse`` says it.
  package static let course = "course"
  /// The class of its mechanism, as ``IntakeClass`` says it; blank for the one that fits the words.
  package static let caseClass = "class"
  /// The last day.
  package static let deadline = "deadline"
  /// Why a statement is set aside.
  package static let reason = "reason"
  /// A note on it.
  package static let note = "note"
}
