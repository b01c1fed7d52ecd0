// SPDX-License-Identifier: Apache-2.0
import WorkingDays

@testable import Register

extension LawRun {
  /// Nothing is public without two persons, and what is was the document that both let out.
  mutating func checkPublication(
    _ fact: PublicationFact,
    _ old: Commitment,
    _ new: Commitment
  ) {
    hold(old.loop == new.loop && old.said == new.said, "letting out moves no status")
    switch fact.change {
    case .proposed:
      let asOf = history.last?.mark.at.date ?? .first
      let document = try? PublicItem(old, fact, asOf: asOf).document()
      hold(fact.version == old.version, "what is proposed is what it is")
      hold(document.map(PublicItem.hash) == fact.document, "the proposal names its document")
      if let document {
        hold(
          (try? PublicItem(document: document).document()) == document,
          "a document is read back"
        )
      }
    case .approved:
      released += 1
      let release = new.publication.released
      hold(old.publication.proposed?.version == fact.version, "what waits is approved")
      hold(
        release?.proposed.officer.person != release?.approved?.officer.person,
        "two persons let out"
      )
    case .sealed:
      hold(history.last?.mark.officer == .system, "the seal names no person")
      hold(fact.document == new.publication.released?.document, "the seal names the document")
    case .declined:
      hold(new.publication.released == old.publication.released, "no says nothing else")
    case .withdrawn: hold(new.publication.released == nil, "what was taken away is gone")
    }
  }
}
