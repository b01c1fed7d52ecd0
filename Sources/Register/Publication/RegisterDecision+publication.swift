// SPDX-License-Identifier: Apache-2.0
import Mechanisms

extension RegisterDecision {
  /// Whether it may be let out, and by whom: one person proposes, another looks and approves.
  mutating func publish(
    _ item: Commitment,
    _ command: PublicationCommand
  ) throws(RegisterError) {
    switch command {
    case .propose:
      guard item.isNewerThanPublished else { throw .unchanged("publication") }
      let mechanism = try mechanism(item.entry.mechanism)
      var fact = PublicationFact(
        .proposed,
        version: item.version,
        verdict: item.facts(by: mechanism).verdict(at: context.at),
        lastDay: item.lastDue(by: mechanism)?.date
      )
      do throws(CodingFailure) {
        let document = try PublicItem(item, fact, asOf: context.at.date).document()
        fact.document = PublicItem.hash(of: document)
      } catch {
        throw .badValue(error.field)
      }
      emit(item, .publication(fact))
    case .approve(let version):
      let proposal = try proposal(item, version)
      let proposer = proposal.proposed.officer
      // What one person alone finds fit is not public.
      guard proposer.person != officer.person else {
        throw .mechanism(.samePerson(proposer.person))
      }
      emit(item, .publication(PublicationFact(.approved, version: version)))
      seal(item, proposal)
    case .decline(let version, let reason):
      _ = try proposal(item, version)
      try require(reason, "reason")
      emit(item, .publication(PublicationFact(.declined, version: version, reason: reason)))
    case .withdraw(let reason):
      guard item.publication.released != nil else { throw .unchanged("publication") }
      try require(reason, "reason")
      // What is to come off does not wait for a second person, nor comes on again by itself.
      if let proposal = item.publication.proposed {
        let declined = PublicationFact(.declined, version: proposal.version, reason: reason)
        emit(item, .publication(declined))
      }
      emit(item, .publication(PublicationFact(.withdrawn, reason: reason)))
    }
  }

  /// An entry of the log that can be shown to anybody: by the program, of the document alone.
  private mutating func seal(_ item: Commitment, _ release: Release) {
    let fact = PublicationFact(.sealed, version: release.version, document: release.document)
    emit(.commitment(item.number), .commitment(.publication(fact)), by: .system)
  }

  /// What waits for a second person; they approve what they have seen and nothing else.
  private func proposal(_ item: Commitment, _ version: Int) throws(RegisterError) -> Release {
    guard let proposal = item.publication.proposed, proposal.version == version else {
      throw .notProposed(item.number)
    }
    return proposal
  }
}

/// What may be asked of the publication of a commitment.
package enum PublicationCommand: Sendable, Hashable {
  /// Propose to let it out as it stands.
  case propose
  /// Let out what was proposed, as of the version that was looked at.
  case approve(version: Int)
  /// Do not.
  case decline(version: Int, reason: String)
  /// Take away from the public what is there.
  case withdraw(reason: String)
}
