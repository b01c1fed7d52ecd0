// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register
package import WorkingDays

/// What a supervisor deals with: all that the desk shows of it, and what may be done.
package struct DeskCase: Sendable {
  /// A step of the ladder of escalation (督办单).
  package struct Step: Sendable, Hashable {
    /// How far it has come.
    package enum State: Sendable, Hashable {
      /// It may be proposed now.
      case open
      /// It waits for its decision.
      case proposed
      /// It was sent, with the new limit it sets.
      case sent(due: CivilDate?)
      /// It is not due, or not this officer's.
      case closed
    }

    /// Its id.
    package var id: String
    /// What it is called.
    package var title: Bilingual
    /// When it is proposed, who approves it, what it sets; with its origin.
    package var rule: StageOutline.Line
    /// How far it has come.
    package var state: State

    /// A step.
    package init(id: String, title: Bilingual, rule: StageOutline.Line, state: State) {
      self.id = id
      self.title = title
      self.rule = rule
      self.state = state
    }
  }

  /// A piece of evidence that stands.
  package struct Piece: Sendable, Hashable {
    /// Its place among all of the commitment.
    package var index: Int
    /// Its address.
    package var sha256: String
    /// What it is called.
    package var name: String
    /// What it is said to show.
    package var note: String
    /// When it was handed in.
    package var day: CivilDate
    /// What it is worth; nil while nobody has looked.
    package var grade: EvidenceGrade?
    /// Whether it supports what was said.
    package var isSupporting: Bool?

    /// A piece.
    package init(
      index: Int,
      sha256: String,
      name: String,
      note: String,
      day: CivilDate,
      grade: EvidenceGrade?,
      isSupporting: Bool?
    ) {
      self.index = index
      self.sha256 = sha256
      self.name = name
      self.note = note
      self.day = day
      self.grade = grade
      self.isSupporting = isSupporting
    }
  }

  /// A request to put off a limit that nobody has decided.
  package struct Request: Sendable, Hashable {
    /// The day it is due.
    package var from: CivilDate
    /// The day that is asked for.
    package var to: CivilDate
    /// The day it was asked.
    package var asked: CivilDate
    /// The day by which it must be decided; nil where no rule says.
    package var decideBy: CivilDate?

    /// A request.
    package init(from: CivilDate, to: CivilDate, asked: CivilDate, decideBy: CivilDate?) {
      self.from = from
      self.to = to
      self.asked = asked
      self.decideBy = decideBy
    }
  }

  /// Its line.
  package var line: DeskLine
  /// How many events made it.
  package var version: Int
  /// The promise, word by word; blank for a case.
  package var quote = ""
  /// The mechanism it runs on, by its id.
  package var mechanism = ""
  /// What the mechanism is called.
  package var mechanismTitle = Bilingual(zh: "", en: "")
  /// The stage it stands at.
  package var stage = Bilingual(zh: "", en: "")
  /// What is said; nil for a case.
  package var said: SaidStatus?
  /// What evidence shows; nil for a case.
  package var shown: ShownStatus?
  /// How often it was sent back.
  package var returnCount = 0
  /// How often its agency was contacted in the last seven days.
  package var contacts = 0
  /// The ladder.
  package var ladder: [Step] = []
  /// The evidence that stands.
  package var evidence: [Piece] = []
  /// The extension that was asked for.
  package var request: Request?
  /// Who signed its striking off first.
  package var firstSigner: String?
  /// The stages of a case that may be done now, in order.
  package var steps: [Stage] = []
  /// The grades of a closing; empty where the mechanism has none.
  package var grades: [NamedEntry] = []
  /// For what the clock of a case may be stopped; empty where it may not be.
  package var stopReasons: [NamedEntry] = []
  /// What may be done now.
  package var acts: Set<DeskAct> = []
  /// Whether a link may be made by which its agency answers.
  package var canLink = false
  /// The last links that were made, the latest first.
  package var links: [DeskLink] = []
  /// Why the act that is due may not be done by this officer.
  package var refusal: Bilingual?

  /// A commitment or a case of which nothing but its line is known.
  package init(_ line: DeskLine, version: Int) {
    self.line = line
    self.version = version
  }

  /// How often an agency may be contacted in a week without a reason.
  package static let contactLimit = 3

  /// Whether one more contact needs a reason.
  package var isOverContacted: Bool { contacts >= Self.contactLimit }
}
