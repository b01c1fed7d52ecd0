// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

extension RegisterDecision {
  mutating func run(
    _ command: CommitmentCommand,
    on number: SerialNumber
  ) throws(RegisterError) {
    guard let item = state.commitments[number] else { throw .unknown(.commitment(number)) }
    guard item.isActive else { throw .notActive(number) }
    if !isCarriedOutByOfficer(command, item) { try checkScope(command.access.scope, item) }
    switch command {
    case .correct(let field, let value, let reason): try correct(item, field, value, reason)
    case .suggest(let suggestion): try suggest(item, suggestion)
    case .transfer(let agency, let post, let reason): try transfer(item, agency, post, reason)
    case .split(let drafts): try split(item, drafts)
    case .merge(let other): try merge(item, into: other)
    case .divide(let draft): try divide(item, draft)
    case .decompose(let decomposition): try decompose(item, decomposition)
    case .group(let programme): try group(item, programme)
    case .withdraw(let reason, let note): try withdraw(item, reason, note)
    case .takeBack(let version):
      guard item.canTakeBack(since: version, by: officer, at: context.at) else {
        throw .notTakenBack
      }
      emit(item, .takenBack(item.version - version))
    case .assign: try assign(item)
    case .loop(let command): try loop(item, command)
    case .change(let change, let targets): try self.change(item, change, targets: targets)
    default: try report(item, command)
    }
  }

  private func checkScope(
    _ scope: AccessRule.Scope,
    _ item: Commitment
  ) throws(RegisterError) {
    guard officer.role == .agency else { return }
    switch scope {
    case .any: return
    case .own: guard item.involves(officer.agency) else { throw .otherAgency(item.fields.lead) }
    case .lead:
      guard item.fields.lead == officer.agency else { throw .otherAgency(item.fields.lead) }
    }
  }

  /// A decision may name an agency that neither leads nor supports; it says itself that it is done.
  private func isCarriedOutByOfficer(_ command: CommitmentCommand, _ item: Commitment) -> Bool {
    guard case .carryOut(let index, _) = command, item.decisions.indices.contains(index) else {
      return false
    }
    return item.decisions[index].agency == officer.agency
  }

  mutating func emit(_ item: Commitment, _ change: CommitmentChange) {
    emit(.commitment(item.number), .commitment(change))
  }

  // MARK: - Fields

  private mutating func correct(
    _ item: Commitment,
    _ field: CommitmentField,
    _ value: FieldValue,
    _ reason: String
  ) throws(RegisterError) {
    try require(reason, "reason")
    // Whoever answers for an assigned commitment is changed by a transfer, which moves its loop too,
    // and its last day by an extension or a lawful change.
    let isAssigned: Set<CommitmentField> = [.lead, .post, .deadline, .nodes]
    if isAssigned.contains(field) || field == .targets || field == .nature {
      try checkNotOver(item)
    }
    if !item.loop.agency.isEmpty, isAssigned.contains(field) { throw .stillOpen("assignment") }
    if field == .targets { try checkReported(item, value.targets) }
    let old = item.fields[field]
    var fields = item.fields
    fields[field] = value
    // No more of the value than the field holds.
    let new = fields[field]
    guard old != new else { throw .unchanged(field.rawValue) }
    if field == .lead { fields.post = "" }
    try check(fields, since: item.fields)
    emit(item, .corrected(Correction(field: field, old: old, new: new, reason: reason)))
    if field == .lead, !item.fields.post.isEmpty {
      let gone = FieldValue(text: item.fields.post)
      emit(
        item,
        .corrected(Correction(field: .post, old: gone, new: FieldValue(text: ""), reason: reason))
      )
    }
  }

  /// What was promised is not put right any more when it is struck off or ended: an appeal opens it.
  private func checkNotOver(_ item: Commitment) throws(RegisterError) {
    let phase = item.loop.phase
    guard phase == .open else { throw .mechanism(.isOver(phase)) }
  }

  /// Figures count in a place of the targets: what stands there stays, in its unit.
  func checkReported(_ item: Commitment, _ targets: [Target]) throws(RegisterError) {
    for figure in item.updates.flatMap(\.figures) {
      guard targets.indices.contains(figure.target),
        targets[figure.target].unit == item.fields.targets[figure.target].unit
      else { throw .badValue("targets") }
    }
  }

  /// What was begun on a row stays with it; another row would not show it.
  private func checkNotBegun(_ item: Commitment) throws(RegisterError) {
    try checkNotOver(item)
    guard item.updates.isEmpty, item.loop.agency.isEmpty else { throw .stillOpen("assignment") }
    guard item.standingEvidence.isEmpty else { throw .stillOpen("evidence") }
    guard item.obstacles.isEmpty else { throw .stillOpen("obstacle") }
    guard item.votes.isEmpty else { throw .stillOpen("vote") }
    guard !item.publication.isOpen else { throw .isPublic(item.number) }
    guard item.decisions.allSatisfy({ $0.carriedOut != nil }) else {
      throw .stillOpen("decision")
    }
    let isAnyLeft = item.subitems.contains { state.commitments[$0]?.isWithdrawn != true }
    guard !isAnyLeft else { throw .stillOpen("subitem") }
  }

  private mutating func suggest(
    _ item: Commitment,
    _ suggestion: Suggestion
  ) throws(RegisterError) {
    guard ["lead", "topic"].contains(suggestion.field) else { throw .badValue("field") }
    try require(suggestion.value, "value", limit: 100)
    try checkLength(suggestion.why, "why")
    if suggestion.field == "lead" { try requireAgency(suggestion.value) }
    emit(item, .suggested(suggestion))
  }

  private mutating func transfer(
    _ item: Commitment,
    _ agency: String,
    _ post: String,
    _ reason: String
  ) throws(RegisterError) {
    try require(reason, "reason")
    guard item.fields.lead != agency || item.fields.post != post else { throw .unchanged("lead") }
    var fields = item.fields
    fields.lead = agency
    fields.post = post
    fields.supporting.removeAll { $0 == agency }
    try requireAgency(agency)
    try check(fields, since: item.fields)
    var transfer = Transfer()
    (transfer.oldLead, transfer.newLead) = (item.fields.lead, agency)
    (transfer.oldPost, transfer.newPost) = (item.fields.post, post)
    transfer.reason = reason
    if fields.supporting != item.fields.supporting {
      emit(
        item,
        .corrected(
          Correction(
            field: .supporting,
            old: FieldValue(ids: item.fields.supporting),
            new: FieldValue(ids: fields.supporting),
            reason: reason
          )
        )
      )
    }
    emit(item, .transferred(transfer))
  }

  // MARK: - Parts

  private mutating func split(_ item: Commitment, _ drafts: [PartDraft]) throws(RegisterError) {
    guard (2...50).contains(drafts.count) else { throw .badValue("parts") }
    try checkNotBegun(item)
    var numbers: [SerialNumber] = []
    for draft in drafts {
      let number = try next("item", item.entry.year)
      try enter(number, part(of: item, draft, .split), acceptance(like: item))
      if let programme = item.programme {
        emit(.commitment(number), .commitment(.grouped(programme, old: nil)))
      }
      numbers.append(number)
    }
    emit(item, .split(into: numbers))
  }

  private mutating func divide(_ item: Commitment, _ draft: PartDraft) throws(RegisterError) {
    try checkNotOver(item)
    let number = try next("item", item.entry.year)
    let entry = try part(of: item, draft, .subitem)
    // A lead agency divides its own; the sub-item is registered as the supervision office does.
    try enter(number, entry, acceptance(like: item))
    emit(item, .divided(number))
  }

  private func part(
    of item: Commitment,
    _ draft: PartDraft,
    _ origin: Entry.Origin
  ) throws(RegisterError) -> Entry {
    var entry = item.entry
    entry.origin = origin
    entry.parent = item.number
    entry.isAtOnce = false
    if let span = draft.span {
      guard let whole = item.entry.span else { throw .badSpan(span) }
      let offset = whole.range.lowerBound
      guard !span.range.isEmpty, whole.range.lowerBound <= span.range.lowerBound,
        span.range.upperBound <= whole.range.upperBound,
        let quote = String(
          validating: Array(item.entry.quote.utf8)[
            (span.range.lowerBound - offset)..<(span.range.upperBound - offset)
          ],
          as: UTF8.self
        )
      else { throw .badSpan(span) }
      entry.span = span
      entry.quote = quote
    }
    var fields = draft.fields
    if fields.title.isEmpty { fields.title = title(of: entry.quote) }
    if fields.topic.isEmpty { fields.topic = item.fields.topic }
    if fields.lead.isEmpty {
      fields.lead = item.fields.lead
      fields.post = item.fields.post
    }
    if fields.leader.isEmpty { fields.leader = item.fields.leader }
    if fields.supporting.isEmpty {
      fields.supporting = item.fields.supporting.filter { $0 != fields.lead }
    }
    if fields.nature.isEmpty { fields.nature = item.fields.nature }
    if fields.nodes.isEmpty { fields.nodes = item.fields.nodes }
    if fields.resultForm.isEmpty { fields.resultForm = item.fields.resultForm }
    if fields.deadline == nil {
      (fields.deadline, fields.deadlineRule) = (item.fields.deadline, item.fields.deadlineRule)
    }
    entry.fields = fields
    return entry
  }

  private func acceptance(like item: Commitment) -> Acceptance {
    Acceptance(
      mechanism: item.entry.mechanism,
      severity: item.loop.registration.severity,
      caseClass: item.loop.registration.caseClass
    )
  }

  private mutating func merge(
    _ item: Commitment,
    into other: SerialNumber
  ) throws(RegisterError) {
    guard item.number != other else { throw .sameCommitment }
    guard let goal = state.commitments[other] else { throw .unknown(.commitment(other)) }
    guard goal.isActive else { throw .notActive(other) }
    try checkNotBegun(item)
    emit(item, .merged(into: other))
    emit(goal, .absorbed(item.number))
  }

  /// What was taken by mistake is set aside again, and its statement with it.
  private mutating func withdraw(
    _ item: Commitment,
    _ reason: SetAsideReason,
    _ note: String
  ) throws(RegisterError) {
    if reason == .other { try require(note, "note") }
    try checkLength(note, "note")
    try checkNotBegun(item)
    // What was merged into it has no row of its own any more, and would be lost with it.
    guard item.absorbed.isEmpty else { throw .stillOpen("absorbed") }
    if let intake = item.intake, let span = item.entry.span {
      emit(intake, .intake(.withdrawn(span, item.number, reason, note: note)))
    }
    emit(item, .withdrawn(reason, note: note))
  }

  private mutating func decompose(
    _ item: Commitment,
    _ decomposition: Decomposition
  ) throws(RegisterError) {
    try checkNotOver(item)
    guard item.fields.targets.indices.contains(decomposition.target) else {
      throw .noSuchPart("target", decomposition.target)
    }
    guard !decomposition.shares.isEmpty else { throw .missing("shares") }
    guard decomposition.shares.count <= 200 else { throw .tooLong("shares", limit: 200) }
    for share in decomposition.shares { try requireAgency(share.agency) }
    guard Set(decomposition.shares.map(\.agency)).count == decomposition.shares.count else {
      throw .badValue("shares")
    }
    let target = item.fields.targets[decomposition.target]
    var decomposition = decomposition
    if decomposition.sum == target.value.value {
      decomposition.gapReason = ""
    } else {
      guard decomposition.gapReason.contains(where: { !$0.isWhitespace }) else {
        throw .doesNotAddUp(sum: decomposition.sum.description, target: target.value.text)
      }
      try checkLength(decomposition.gapReason, "gapReason")
    }
    emit(item, .decomposed(decomposition))
  }

  private mutating func group(
    _ item: Commitment,
    _ programme: SerialNumber?
  ) throws(RegisterError) {
    guard item.programme != programme else { throw .unchanged("programme") }
    if let programme {
      guard let found = state.programmes[programme] else { throw .unknown(.programme(programme)) }
      guard !found.isClosed else { throw .badValue("programme") }
    }
    emit(item, .grouped(programme, old: item.programme))
  }

  // MARK: - The loop

  private mutating func assign(_ item: Commitment) throws(RegisterError) {
    try require(item.fields.lead, "lead")
    try requireAgency(item.fields.lead)
    let profile = try mechanism(item.entry.mechanism).profile
    guard let stage = profile.stages.first(where: { $0.act == .assign }) else {
      throw .mechanism(.wrongStage("assign"))
    }
    var filing = Filing(agency: item.fields.lead, nodes: item.fields.nodes)
    if let deadline = item.fields.deadline {
      // The day goes to the stage that asks to close, if its limit is a day given at the assignment.
      for stage in profile.stages where stage.limits.contains(where: { $0.term == .planned }) {
        filing.planned[stage.id] = deadline
      }
    }
    for field in stage.mustSay {
      filing.says[field.id] = item.fields.deadline?.description ?? item.fields.title
    }
    try takeLoop(item, .file(stage: stage.id, filing))
  }

  private mutating func loop(_ item: Commitment, _ command: Command) throws(RegisterError) {
    try checkEvidence(of: command, item)
    if case .register = command { throw .mechanism(.alreadyRegistered) }
    if case .change(let change) = command { return try self.change(item, change, targets: nil) }
    // Only `assign` does this, with the lead agency and the days that the register shows.
    let profile = try mechanism(item.entry.mechanism).profile
    if case .file(let id, _) = command, profile.stage(id)?.stage.act == .assign {
      throw .mechanism(.wrongStage(id))
    }
    try takeLoop(item, command)
  }

  mutating func takeLoop(_ item: Commitment, _ command: Command) throws(RegisterError) {
    let facts = try decideLoop(item.loop, item.entry.mechanism, command)
    try checkSubitems(of: item, facts)
    try checkLinks(item.links, facts, item.entry.mechanism)
    for fact in facts { emit(item, .looped(fact)) }
  }

  /// A commitment is not done, nor is that signed, while a sub-item is open.
  private func checkSubitems(
    of item: Commitment,
    _ facts: [LoopFact]
  ) throws(RegisterError) {
    let isEnding = facts.contains {
      switch $0.fact {
      case .strikeOffSigned: true
      case .filed(let filing): filing.endsCase
      default: false
      }
    }
    guard isEnding else { return }
    let open = OpenRows(under: item, in: state).open
    guard open.isEmpty else { throw .openSubitems(open) }
  }

  /// Evidence of a filing was handed in here; that of a striking off was looked at and supports.
  func checkEvidence(of command: Command, _ item: Commitment) throws(RegisterError) {
    let standing = item.standingEvidence
    let known = Set(standing.map(\.sha256))
    let shown = Set(
      standing.filter { $0.isSupporting == true && $0.grade != .d }.map(\.sha256)
    )
    switch command {
    case .file(_, let filing):
      for address in filing.evidence where !known.contains(address) {
        throw .evidenceNotShown(address)
      }
    case .strikeOff(let evidence):
      for address in evidence where !shown.contains(address) { throw .evidenceNotShown(address) }
    case .confirmStrikeOff where item.loop.strikeOffSigned != nil:
      // Evidence may have fallen since the first signature.
      for address in item.signedEvidence where !shown.contains(address) {
        throw .evidenceNotShown(address)
      }
    default: return
    }
  }
}
