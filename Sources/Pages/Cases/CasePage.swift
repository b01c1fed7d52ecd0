// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register
import WorkingDays

/// A case (办件) with all that is known of it: what was asked, its stages, the answer, what was said of it.
package struct CasePage: Sendable {
  /// The case.
  package var handling: Handling
  /// What ids are called.
  package var names: RegisterNames
  /// The moment that the page is of.
  package var now: Timestamp
  /// When it is due, and what is left of the time.
  package var due: InboxLine.Due
  /// Whether the visitor may see who asked, what they said and what they were answered.
  package var showsPrivate: Bool
  /// What the commitments are called that its answer made.
  package var promises: [SerialNumber: String]
  /// A part of its history, the newest first.
  package var history: [ItemPage.Entry]
  /// The version from which the history is shown backwards; nil for the newest.
  package var before: Int?
  /// The place in the log of its last event.
  package var lastIndex: Int
  /// How many entries the log has.
  package var logSize: Int
  /// What the visitor may do.
  package var acts: CaseActs?
  /// What was just done.
  package var done: CaseDone?
  /// Takes it back; nil where it cannot be.
  package var undo: ActForm?

  /// A case; what stands beside it is set after.
  package init(
    handling: Handling,
    names: RegisterNames,
    now: Timestamp,
    due: InboxLine.Due,
    showsPrivate: Bool
  ) {
    self.handling = handling
    self.names = names
    self.now = now
    self.due = due
    self.showsPrivate = showsPrivate
    promises = [:]
    history = []
    lastIndex = 0
    logSize = 0
  }

  /// Its mechanism; one without rules where the city no longer has it.
  var mechanism: Mechanism {
    let id = handling.intake.mechanism
    return names.mechanisms[id]
      ?? Mechanism(
        Profile(id: id, title: Bilingual(zh: id, en: id), basis: .labelOnly),
        calendar: .shipped
      )
  }

  /// The agency that answers for it, or that it was meant for; blank for none.
  var agency: String {
    handling.loop.agency.isEmpty ? handling.intake.agency : handling.loop.agency
  }
}

/// What somebody may do with a case.
package enum CaseActs: Sendable {
  /// As its agency.
  case agency(AgencyActs)
  /// As the office, or as who decides.
  case office(OfficeActs)

  /// Writes all that may be done.
  func write(to html: inout Html) {
    switch self {
    case .agency(let acts): acts.write(to: &html)
    case .office(let acts): acts.write(to: &html)
    }
  }
}
