// SPDX-License-Identifier: Apache-2.0
import WorkingDays

extension Decision {
  func register(_ registration: Registration) throws(Refusal) -> Fact {
    guard let first = profile.stages.first else { throw .wrongStage("register") }
    if profile.side(of: actor.role) != .system { try require(first.by) }
    // 严禁纳入涉密事项: W05, W06 art. 3; 保守国家秘密法 art. 31.
    guard !registration.isClassified else { throw .classified }
    guard profile.severities.contains(where: { $0.id == registration.severity }) else {
      throw .unknownSeverity(registration.severity)
    }
    guard profile.classes.contains(where: { $0.id == registration.caseClass }) else {
      throw .unknownClass(registration.caseClass)
    }
    try checkOpening(of: first, year: registration.year)
    return .registered(registration, stage: first.id, next: 1)
  }

  func file(_ id: String, _ filing: Filing) throws(Refusal) -> Fact {
    guard profile.stage(id) != nil else { throw .wrongStage(id) }
    let (index, stage) = try reached { $0.id == id }
    guard stage.act != .review, stage.act != .strikeOff else { throw .wrongStage(id) }
    try requireTurn(of: stage)
    try checkOpening(of: stage)
    for field in stage.mustSay { try require(filing.says[field.id] ?? "", field.id) }
    if stage.needsEvidence, filing.evidence.isEmpty { throw .missing("evidence") }
    var filing = filing
    if stage.act == .assign {
      try require(filing.agency, "agency")
      for date in filing.planned.values where date <= today {
        throw .dateTooEarly(after: today)
      }
      filing.nodes = try assignedNodes(filing.nodes)
    } else {
      filing.agency = ""
      filing.nodes = []
      filing.planned = [:]
    }
    filing.grade = ""
    return .filed(filed(index, stage, filing))
  }

  func review(_ grade: String) throws(Refusal) -> Fact {
    let (index, stage) = try reached { $0.act == .review }
    try requireAuthority(stage.by)
    if profile.grades.isEmpty {
      guard grade.isEmpty else { throw .unknownGrade(grade) }
    } else {
      try require(grade, "grade")
      guard profile.grades.contains(where: { $0.id == grade }) else { throw .unknownGrade(grade) }
    }
    return .filed(filed(index, stage, Filing(grade: grade)))
  }

  func sendBack(_ reason: String) throws(Refusal) -> Fact {
    let stage = try reached {
      $0.returnsTo != nil && ($0.by == actor.role || !mechanism.isSkippable($0, in: state))
    }.stage
    guard let goal = stage.returnsTo.flatMap({ profile.stage($0) }) else {
      throw .notRuled(.sendBack)
    }
    try requireTurn(of: stage)
    try require(reason, "reason")
    return .sentBack(from: stage.id, to: reopening(goal.index), reason: reason)
  }

  /// The stages from a place on, to be done again.
  func reopening(_ place: Int) -> Reopening {
    Reopening(next: place, stages: profile.stages[place...].map(\.id))
  }

  func stageClose(_ reason: String) throws(Refusal) -> Fact {
    guard let rule = profile.stageClose else { throw .notRuled(.stageClose) }
    try requireAuthority(rule.by)
    try require(reason, "reason")
    guard !state.isStageClosed else { throw .alreadyOpen(.stageClose) }
    return .stageClosed(reason: reason)
  }

  func strikeOff(_ evidence: [String]) throws(Refusal) -> Fact {
    _ = try strikeOffStage()
    guard state.strikeOffSigned == nil else { throw .alreadyOpen(.strikeOff) }
    guard !evidence.isEmpty else { throw .missing("evidence") }
    return .strikeOffSigned(evidence: evidence)
  }

  func confirmStrikeOff() throws(Refusal) -> Fact {
    let (index, stage) = try strikeOffStage()
    guard let first = state.strikeOffSigned else { throw .nothingOpen(.strikeOff) }
    try requireOther(than: first.actor.person)
    return .filed(filed(index, stage, Filing()))
  }

  private func strikeOffStage() throws(Refusal) -> (index: Int, stage: Stage) {
    let found = try reached { $0.act == .strikeOff }
    try requireAuthority(found.stage.by)
    guard state.duties.isEmpty else { throw .dutiesOpen(state.duties) }
    return found
  }

  /// The first such stage that can be done now.
  private func reached(
    _ isWanted: (Stage) -> Bool
  ) throws(Refusal) -> (index: Int, stage: Stage) {
    if let index = mechanism.openPlaces(of: state).first(where: { isWanted(profile.stages[$0]) }) {
      return (index, profile.stages[index])
    }
    let last = profile.stages.count - 1
    throw .notItsTurn(standsAt: last < 0 ? "" : profile.stages[min(state.stage, last)].id)
  }

  /// The stage's own role: of the case's agency, or of anybody else but it.
  private func requireTurn(of stage: Stage) throws(Refusal) {
    if profile.side(of: stage.by) == .agency {
      try require(stage.by)
      try requireAgency()
    } else {
      try requireAuthority(stage.by)
    }
  }

  private func checkOpening(of stage: Stage, year: Int) throws(Refusal) {
    if let opens = stage.opens?.date(in: year), today < opens { throw .notOpenYet(opens) }
  }

  private func checkOpening(of stage: Stage) throws(Refusal) {
    try checkOpening(of: stage, year: state.registration.year)
    guard mechanism.isNodes(stage, in: state), state.reportedNodeCount > 0 else { return }
    let answered = state.nodes[state.reportedNodeCount - 1]
    guard today > answered else { throw .nodeAnswered(answered) }
  }

  /// The case's own nodes, or those of the profile that are still to come.
  private func assignedNodes(_ nodes: [CivilDate]) throws(Refusal) -> [CivilDate] {
    guard nodes.isEmpty else {
      guard zip([today] + nodes, nodes).allSatisfy(<) else { throw .nodesOutOfOrder }
      return nodes
    }
    let rule = profile.nodes.first {
      $0.severities.isEmpty || $0.severities.contains(state.registration.severity)
    }
    let days = rule?.days.compactMap { $0.date(in: state.registration.year) } ?? []
    return days.filter { $0 > today }
  }

  private func filed(_ index: Int, _ stage: Stage, _ filing: Filing) -> StageFiling {
    let node = mechanism.limit(of: stage, in: state).flatMap {
      mechanism.openNode(of: $0, stage.id, state)
    }
    let staysThere = node.map { $0 + 1 < state.nodes.count } ?? false
    let next = staysThere ? index : index + 1
    return StageFiling(
      stage: stage.id,
      next: next,
      endsCase: next == profile.stages.count,
      node: node,
      isClosing: stage.act == .review,
      filing: filing
    )
  }
}
