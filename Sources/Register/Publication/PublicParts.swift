// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

/// A piece of evidence as the public sees it: that there is one, of what worth, and the hash by which
/// whoever has the file knows it again.
package struct PublicEvidence: Sendable, Hashable {
  /// SHA-256 of its bytes.
  package var sha256 = ""
  /// The day it was handed in.
  package var day: CivilDate = .first
  /// What it is worth; nil while nobody has looked.
  package var grade: EvidenceGrade?
  /// Whether it supports what was said; nil while nobody has looked.
  package var isSupporting: Bool?

  package init() {}

  init(_ piece: Evidence) {
    (sha256, day) = (piece.sha256, piece.mark.at.date)
    (grade, isSupporting) = (piece.grade, piece.isSupporting)
  }
}

/// A decision that changed what was promised (依法调整), as the public sees it.
package struct PublicChange: Sendable, Hashable {
  /// The day of it.
  package var day: CivilDate = .first
  /// What it does.
  package var kind = ChangeKind.adjust
  /// Its reason, by the id of the mechanism.
  package var reason = ""
  /// The decision, by its number or address.
  package var decision = ""
  /// The targets before; empty where they stayed.
  package var oldTargets: [Target] = []
  /// The targets after.
  package var newTargets: [Target] = []
  /// The last day before; nil where it stayed.
  package var oldDeadline: CivilDate?
  /// The last day after.
  package var newDeadline: CivilDate?

  package init() {}

  init(_ amendment: Amendment) {
    day = amendment.mark.at.date
    (kind, reason) = (amendment.kind, amendment.reason)
    decision = amendment.decision
    for change in amendment.changes {
      switch change.field {
      case .targets: (oldTargets, newTargets) = (change.old.targets, change.new.targets)
      case .deadline: (oldDeadline, newDeadline) = (change.old.days.first, change.new.days.first)
      default: break
      }
    }
  }
}

/// A confirmed thread as the public sees it: another report's sentence, word by word.
package struct PublicThread: Sendable, Hashable {
  /// SHA-256 of the other report's text.
  package var report = ""
  /// Where the sentence stands in it.
  package var span = TextSpan(0..<0)
  /// The sentence; blank where there is none.
  package var quote = ""
  /// One of ``ThreadLink/relations``.
  package var relation = ""
  /// What it says: `met`, `partly`, `missed`, `unclear`; blank for nothing.
  package var verdict = ""

  package init() {}

  /// Whether a person found that the report promises nothing of the kind any more.
  package var isDropped: Bool { relation == "dropped" }

  init(_ link: ThreadLink) {
    (report, span, quote) = (link.report, link.span, link.quote)
    (relation, verdict) = (link.relation, link.verdict)
  }
}

/// What an agency had to say (回应权), beside what it speaks of.
package struct PublicReply: Sendable, Hashable {
  /// What it speaks of: `verdict`, `notice`, `closing`, `evidence`.
  package var about = ""
  /// What it says.
  package var text = ""
  /// The agency, by its id.
  package var agency = ""
  /// The day.
  package var day: CivilDate = .first

  package init() {}

  init(_ reply: Reply) {
    (about, text) = (reply.about, reply.text)
    (agency, day) = (reply.mark.officer.agency, reply.mark.at.date)
  }
}
