// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

/// What the public may see of a commitment, and who let it out (公开).
///
/// Nothing is public that a second person has not looked at. What is let out is the commitment as it
/// stood at one version; what happens later is internal until it is let out again.
package struct Publication: Sendable, Hashable {
  /// What waits for a second person; nil where nothing does.
  package var proposed: Release?
  /// What is public; nil where nothing is.
  package var released: Release?
  /// Who took it away from the public, and why; nil where nobody did, or it was let out again since.
  package var withdrawn: Withdrawal?
  /// How many events there were of its publication.
  package var eventCount = 0

  package init() {}

  /// Whether the public sees a version of it, or is about to: its row stays one.
  var isOpen: Bool { proposed != nil || released != nil }
}

/// A commitment as it stood at a version, for the public to see.
package struct Release: Sendable, Hashable {
  /// The version: so many of its events are seen.
  package var version = 0
  /// How many of them are not of its publication.
  package var changeCount = 0
  /// SHA-256 of the document that the public gets.
  package var document = ""
  /// Who proposed it, and when.
  package var proposed = Mark.none
  /// Who approved it, and when; nil while nobody has.
  package var approved: Mark?

  package init() {}

  /// A proposal that nobody has looked at.
  package init(version: Int, changeCount: Int, document: String, proposed: Mark) {
    self.version = version
    self.changeCount = changeCount
    self.document = document
    self.proposed = proposed
  }
}

/// What may happen to the publication of a commitment.
package enum PublicationChange: String, Sendable, CaseIterable, Worded {
  /// It was proposed to let it out as it stood then.
  case proposed
  /// A second person let it out.
  case approved
  /// A second person, or whoever proposed it, said no.
  case declined
  /// It was taken away from the public.
  case withdrawn
  /// The log's own word, behind that of the second person, which anybody may read: it names the
  /// document and no person.
  case sealed

  /// What happened, in a word or two.
  package var title: Bilingual {
    switch self {
    case .proposed: Bilingual(zh: "提请公开", en: "proposed for the public")
    case .approved: Bilingual(zh: "公开", en: "made public")
    case .declined: Bilingual(zh: "不予公开", en: "not made public")
    case .withdrawn: Bilingual(zh: "撤下公开", en: "taken from the public")
    case .sealed: Bilingual(zh: "存证", en: "sealed")
    }
  }
}

/// An event of the publication of a commitment.
package struct PublicationFact: Sendable, Hashable, Coded {
  /// What happened.
  package var change = PublicationChange.proposed
  /// The version of the commitment that it is about; 0 for all that is public.
  package var version = 0
  /// What was to be said of it when it was proposed: two persons let that word out, and no clock moves
  /// it later; nil for any other event.
  package var verdict: CommitmentVerdict?
  /// The last day of all when it was proposed; nil where none was known, and for any other event.
  package var lastDay: CivilDate?
  /// SHA-256 of the document that is proposed, or sealed; blank else.
  package var document = ""
  /// Why it was declined or taken away; blank else.
  package var reason = ""

  package init() {}

  /// An event.
  package init(
    _ change: PublicationChange,
    version: Int = 0,
    verdict: CommitmentVerdict? = nil,
    lastDay: CivilDate? = nil,
    document: String = "",
    reason: String = ""
  ) {
    (self.change, self.version) = (change, version)
    (self.verdict, self.lastDay) = (verdict, lastDay)
    (self.document, self.reason) = (document, reason)
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("change", &change)
    try coder.number("release", &version)
    try coder.word("verdict", &verdict)
    try coder.word("lastDay", &lastDay)
    try coder.text("document", &document)
    try coder.text("reason", &reason)
  }
}

extension Publication {
  /// The publication after an event.
  mutating func take(_ fact: PublicationFact, _ mark: Mark) {
    switch fact.change {
    case .proposed:
      proposed = Release(
        version: fact.version,
        changeCount: fact.version - eventCount,
        document: fact.document,
        proposed: mark
      )
    case .approved:
      released = proposed
      released?.approved = mark
      proposed = nil
      withdrawn = nil
    case .declined: proposed = nil
    case .sealed: break
    case .withdrawn:
      released = nil
      withdrawn = Withdrawal(mark, reason: fact.reason)
    }
    eventCount += 1
  }
}

extension Commitment {
  /// Whether something has happened to it since what is public, or what waits to be; what happened to
  /// its publication alone tells the public nothing new.
  package var isNewerThanPublished: Bool {
    let known = [publication.proposed, publication.released].map { $0?.changeCount ?? 0 }
    return version - publication.eventCount > known.reduce(0, max)
  }
}
