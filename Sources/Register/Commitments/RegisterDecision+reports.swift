// SPDX-License-Identifier: Apache-2.0
import Ledger
import Mechanisms
import WorkingDays

extension RegisterDecision {
  /// What is reported, shown and decided about a commitment.
  mutating func report(
    _ item: Commitment,
    _ command: CommitmentCommand
  ) throws(RegisterError) {
    switch command {
    case .update(let update, let filing): try take(item, update, filing)
    case .addEvidence(let piece): try add(item, piece)
    case .gradeEvidence(let index, let grade, let isSupporting, let note):
      try gradeEvidence(item, index, grade, isSupporting, note)
    case .raise(let obstacle): try raise(item, obstacle)
    case .clear(let index, let note): try clear(item, index, note)
    case .decide(let decision): try decide(item, decision)
    case .carryOut(let index, let note): try carryOut(item, index, note)
    case .reply(let reply): try take(item, reply)
    case .hang(let link, let sheet): try hang(item, link, sheet)
    case .withdrawEvidence(let index, let reason): try withdrawEvidence(item, index, reason)
    case .unhang(let index, let reason):
      guard item.threads.indices.contains(index) else { throw .noSuchPart("thread", index) }
      guard item.threads[index].withdrawn == nil else { throw .unchanged("thread") }
      try require(reason, "reason")
      emit(item, .threadUnhung(index, reason: reason))
    case .recordVote(let vote): try record(item, vote)
    case .publish(let command): try publish(item, command)
    default: preconditionFailure("every command of a commitment is run in one of two places")
    }
  }

  private mutating func take(
    _ item: Commitment,
    _ update: Update,
    _ filing: Filing?
  ) throws(RegisterError) {
    try checkLength(update.text, "text", limit: 2000)
    if update.isUnchanged {
      guard let last = item.updates.last else { throw .missing("update") }
      guard update.figures.isEmpty, update.saying == last.saying else {
        throw .badValue("unchanged")
      }
    }
    guard update.figures.count <= 20 else { throw .tooLong("figures", limit: 20) }
    for figure in update.figures {
      guard item.fields.targets.indices.contains(figure.target) else {
        throw .noSuchPart("target", figure.target)
      }
      guard figure.asOf <= context.at.date else { throw .badValue("asOf") }
      try checkLength(figure.source, "source", limit: 100)
    }
    emit(item, .updated(update))
    guard let filing else { return }
    let profile = try mechanism(item.entry.mechanism).profile
    let stages = profile.stages.dropFirst(item.loop.stage)
    guard let stage = stages.first(where: { $0.act == .report }) else {
      throw .mechanism(.wrongStage("report"))
    }
    let command = Command.file(stage: stage.id, filing)
    try checkEvidence(of: command, item)
    try takeLoop(item, command)
  }

  private mutating func add(_ item: Commitment, _ piece: Evidence) throws(RegisterError) {
    guard isHash(piece.sha256) else { throw .badValue("sha256") }
    guard !item.evidence.contains(where: { $0.sha256 == piece.sha256 && $0.withdrawn == nil })
    else {
      throw .exists("evidence")
    }
    try require(piece.name, "name", limit: 255)
    try checkLength(piece.mediaType, "mediaType", limit: 100)
    try checkLength(piece.note, "note")
    guard (1...LedgerRecord.largestNumber).contains(piece.byteCount) else {
      throw .badValue("bytes")
    }
    emit(item, .evidenceAdded(piece))
  }

  private mutating func gradeEvidence(
    _ item: Commitment,
    _ index: Int,
    _ grade: EvidenceGrade,
    _ isSupporting: Bool,
    _ note: String
  ) throws(RegisterError) {
    guard item.evidence.indices.contains(index) else { throw .noSuchPart("evidence", index) }
    guard item.evidence[index].withdrawn == nil else { throw .unchanged("evidence") }
    // Neither who handed something in nor who answers for the commitment says what it is worth.
    guard officer.agency != item.fields.lead else {
      throw .mechanism(.ownCase(agency: officer.agency))
    }
    let piece = item.evidence[index]
    guard ![piece.mark.officer.person, piece.mark.officer.link].contains(officer.person) else {
      throw .mechanism(.samePerson(officer.person))
    }
    try checkLength(note, "note")
    emit(item, .evidenceGraded(index, grade, isSupporting: isSupporting, note: note))
  }

  /// Whoever handed it in takes it back, or a supervisor; not what a signature stands on.
  private mutating func withdrawEvidence(
    _ item: Commitment,
    _ index: Int,
    _ reason: String
  ) throws(RegisterError) {
    guard item.evidence.indices.contains(index) else { throw .noSuchPart("evidence", index) }
    let piece = item.evidence[index]
    // The post passes to a successor, so it is the agency's, not the person's.
    guard officer.role != .agency || piece.mark.officer.agency == officer.agency else {
      throw .otherAgency(piece.mark.officer.agency)
    }
    guard piece.withdrawn == nil else { throw .unchanged("evidence") }
    try require(reason, "reason")
    let isSigned = item.loop.strikeOffSigned != nil || item.loop.phase == .done
    let signed = item.loop.phase == .done ? item.loop.evidence : item.signedEvidence
    guard !isSigned || !signed.contains(piece.sha256) else { throw .signedUpon(piece.sha256) }
    emit(item, .evidenceWithdrawn(index, reason: reason))
  }

  private mutating func raise(_ item: Commitment, _ obstacle: Obstacle) throws(RegisterError) {
    try require(obstacle.text, "text")
    try checkLength(obstacle.request, "request")
    emit(item, .obstacleRaised(obstacle))
  }

  private mutating func clear(
    _ item: Commitment,
    _ index: Int,
    _ note: String
  ) throws(RegisterError) {
    guard item.obstacles.indices.contains(index) else { throw .noSuchPart("obstacle", index) }
    guard item.obstacles[index].cleared == nil else { throw .unchanged("obstacle") }
    try require(note, "note")
    emit(item, .obstacleCleared(index, note: note))
  }

  private mutating func decide(
    _ item: Commitment,
    _ decision: LeaderDecision
  ) throws(RegisterError) {
    try require(decision.text, "text")
    if !decision.agency.isEmpty { try requireAgency(decision.agency) }
    if let due = decision.due, due < context.at.date {
      throw .mechanism(.dateTooEarly(after: context.at.date))
    }
    if let obstacle = decision.obstacle, !item.obstacles.indices.contains(obstacle) {
      throw .noSuchPart("obstacle", obstacle)
    }
    emit(item, .decided(decision))
  }

  private mutating func carryOut(
    _ item: Commitment,
    _ index: Int,
    _ note: String
  ) throws(RegisterError) {
    guard item.decisions.indices.contains(index) else { throw .noSuchPart("decision", index) }
    guard item.decisions[index].carriedOut == nil else { throw .unchanged("decision") }
    try require(note, "note")
    emit(item, .decisionCarriedOut(index, note: note))
  }

  private mutating func take(_ item: Commitment, _ reply: Reply) throws(RegisterError) {
    guard ["verdict", "notice", "closing", "evidence"].contains(reply.about) else {
      throw .badValue("about")
    }
    try require(reply.text, "text")
    emit(item, .replied(reply))
  }

  private mutating func hang(
    _ item: Commitment,
    _ hung: ThreadLink,
    _ sheet: ReportSheet
  ) throws(RegisterError) {
    var link = hung
    guard isHash(sheet.report) else { throw .badValue("report") }
    guard ThreadLink.relations.contains(link.relation) else { throw .badValue("relation") }
    if link.isDropped {
      guard link.verdict.isEmpty else { throw .badValue("verdict") }
      link.span = TextSpan(0..<sheet.text.count)
    }
    guard let quote = link.isDropped ? "" : sheet.quote(link.span) else {
      throw .badSpan(link.span)
    }
    guard ["", "met", "partly", "missed", "unclear"].contains(link.verdict) else {
      throw .badValue("verdict")
    }
    guard sheet.report != item.entry.report || link.span != item.entry.span else {
      throw .badSpan(link.span)
    }
    let isThere = item.threads.contains {
      guard $0.report == sheet.report, $0.withdrawn == nil else { return false }
      // No report promises a thing again and passes over it.
      let isContradicted = Set([link.relation, $0.relation]) == ["next", "dropped"]
      return isContradicted || $0.span == link.span && $0.relation == link.relation
    }
    guard !isThere else { throw .exists("thread") }
    link.report = sheet.report
    link.quote = quote
    emit(item, .threadHung(link))
  }
}
