// SPDX-License-Identifier: Apache-2.0
import Mechanisms

extension Commitment {
  /// The commitment after a change: total and blind, it trusts that the change was decided upon it.
  package mutating func take(_ change: CommitmentChange, _ mark: Mark) {
    let wayBack = UndoStep(from: change, of: self).map { Undo($0, mark, behind: undo) }
    apply(change, mark)
    undo = wayBack
  }

  private mutating func apply(_ change: CommitmentChange, _ mark: Mark) {
    switch change {
    case .entered(let entry):
      self.entry = entry
      fields = entry.fields
    case .corrected(let correction):
      if correction.field == .targets { dropDecompositions(for: correction.new.targets) }
      fields[correction.field] = correction.new
      suggestions.removeAll { $0.field == correction.field.rawValue }
    case .suggested(var suggestion):
      suggestion.mark = mark
      suggestions.append(suggestion)
    case .transferred(let transfer):
      fields.lead = transfer.newLead
      fields.post = transfer.newPost
      if !loop.agency.isEmpty { loop.agency = transfer.newLead }
      suggestions.removeAll { $0.field == CommitmentField.lead.rawValue }
    case .split(let numbers): life = .split(numbers)
    case .merged(let number): life = .merged(into: number)
    case .absorbed(let number): absorbed.append(number)
    case .divided(let number): subitems.append(number)
    case .decomposed(let decomposition):
      decompositions.removeAll { $0.target == decomposition.target }
      decompositions.append(decomposition)
    case .grouped(let programme, _): self.programme = programme
    case .amended(var amendment):
      amendment.mark = mark
      for change in amendment.changes {
        if change.field == .targets { dropDecompositions(for: change.new.targets) }
        fields[change.field] = change.new
      }
      amendments.append(amendment)
    case .withdrawn(let reason, let note): life = .withdrawn(reason, note: note)
    case .takenBack(let count): takeBack(count)
    case .looped(let fact):
      loop = loop.evolved(by: fact.event(mark))
      links.take(fact.fact, mark)
      countedUpdates = loop.phase == .done ? countedUpdates ?? updates.count : nil
      if case .strikeOffSigned(let evidence) = fact.fact { signedEvidence = evidence }
    default: takeReport(change, mark)
    }
  }

  /// A sharing out says what the target was shared out to; another target is not shared out.
  private mutating func dropDecompositions(for targets: [Target]) {
    decompositions.removeAll {
      !targets.indices.contains($0.target) || targets[$0.target] != fields.targets[$0.target]
    }
  }

  private mutating func takeReport(_ change: CommitmentChange, _ mark: Mark) {
    switch change {
    case .updated(var update):
      update.mark = mark
      if update.isUnchanged, let last = updates.last { update.figures = last.figures }
      updates.append(update)
    case .evidenceAdded(var piece):
      piece.mark = mark
      evidence.append(piece)
    case .evidenceGraded(let index, let grade, let isSupporting, _):
      guard evidence.indices.contains(index) else { return }
      evidence[index].grade = grade
      evidence[index].isSupporting = isSupporting
    case .evidenceWithdrawn(let index, let reason):
      guard evidence.indices.contains(index) else { return }
      evidence[index].withdrawn = Withdrawal(mark, reason: reason)
    case .threadUnhung(let index, let reason):
      guard threads.indices.contains(index) else { return }
      threads[index].withdrawn = Withdrawal(mark, reason: reason)
    case .obstacleRaised(var obstacle):
      obstacle.mark = mark
      obstacles.append(obstacle)
    case .obstacleCleared(let index, _):
      guard obstacles.indices.contains(index) else { return }
      obstacles[index].cleared = mark
    case .decided(var decision):
      decision.mark = mark
      decisions.append(decision)
    case .decisionCarriedOut(let index, _):
      guard decisions.indices.contains(index) else { return }
      decisions[index].carriedOut = mark
    case .replied(var reply):
      reply.mark = mark
      replies.append(reply)
    case .threadHung(var link):
      link.mark = mark
      threads.append(link)
    case .voted(var vote):
      vote.mark = mark
      // A result that was recorded again, to put it right, takes the place of the one before.
      votes.removeAll { $0.body == vote.body && $0.day == vote.day }
      votes.append(vote)
    case .publication(let fact): publication.take(fact, mark)
    default: preconditionFailure("every kind of change is taken in one of two places")
    }
  }
}
