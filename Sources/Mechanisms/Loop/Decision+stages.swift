// SPDX-License-Identifier: Apache-2.0
import WorkingDays

extension Decision {
  /// The stage that the case stands at.
  var current: Stage { profile.stages[state.stage] }

  func register(_ registration: Registration) throws(Refusal) -> Fact {
    let first = current
    if profile.side(of: actor.role) != .system { try require(first.by) }
    // 严禁纳入涉密事项: W05, W06 art. 3; 保守国家秘密法 art. 31.
    guard !registration.isClassified else { throw .classified }
    guard profile.severities.contains(where: { $0.id == registration.severity }) else {
      throw .unknownSeverity(registration.severity)
    }
    guard profile.classes.contains(where: { $0.id == registration.caseClass }) else {
      throw .unknownClass(registration.caseClass)
    }
    return .registered(registration, stage: first.id, next: 1)
  }

  func file(_ id: String, _ filing: Filing) throws(Refusal) -> Fact {
    let (index, stage) = try turn(of: id)
    guard stage.act != .review, stage.act != .strikeOff else { throw .wrongStage(id) }
    try requireTurn(of: stage)
    try checkOpening(of: stage)
    for field in stage.mustSay { try require(filing.says[field.id] ?? "", field.id) }
    if stage.needsEvidence, filing.evidence.isEmpty { throw .missing("evidence") }
    var filing = filing
    if stage.act == .assign {
      try require(filing.agency, "agency")
      filing.nodes = try assignedNodes(filing.nodes)
    } else {
      filing.agency = ""
      filing.nodes = []
    }
    filing.grade = ""
    return .filed(filed(index, stage, filing))
  }

  func review(_ grade: String) throws(Refusal) -> Fact {
    let stage = current
    guard stage.act == .review else { throw .notItsTurn(standsAt: stage.id) }
    try requireAuthority(stage.by)
    if profile.grades.isEmpty {
      guard grade.isEmpty else { throw .unknownGrade(grade) }
    } else {
      try require(grade, "grade")
      guard profile.grades.contains(where: { $0.id == grade }) else { throw .unknownGrade(grade) }
    }
    return .filed(filed(state.stage, stage, Filing(grade: grade)))
  }

  func sendBack(_ reason: String) throws(Refusal) -> Fact {
    let stage = current
    guard let goal = stage.returnsTo.flatMap({ profile.stage($0) }) else {
      throw .notRuled(.sendBack)
    }
    try requireTurn(of: stage)
    try require(reason, "reason")
    return .sentBack(from: stage.id, next: goal.index, reason: reason)
  }

  func stageClose(_ reason: String) throws(Refusal) -> Fact {
    guard let rule = profile.stageClose else { throw .notRuled(.stageClose) }
    try requireAuthority(rule.by)
    try require(reason, "reason")
    guard !state.isStageClosed else { throw .alreadyOpen(.stageClose) }
    return .stageClosed(reason: reason)
  }

  func strikeOff(_ evidence: [String]) throws(Refusal) -> Fact {
    try checkStrikeOff()
    guard state.strikeOffSigned == nil else { throw .alreadyOpen(.strikeOff) }
    guard !evidence.isEmpty else { throw .missing("evidence") }
    return .strikeOffSigned(evidence: evidence)
  }

  func confirmStrikeOff() throws(Refusal) -> Fact {
    try checkStrikeOff()
    guard let first = state.strikeOffSigned else { throw .nothingOpen(.strikeOff) }
    try requireOther(than: first.actor.person)
    return .filed(filed(state.stage, current, Filing()))
  }

  private func checkStrikeOff() throws(Refusal) {
    guard current.act == .strikeOff else { throw .notItsTurn(standsAt: current.id) }
    try requireAuthority(current.by)
    guard state.duties.isEmpty else { throw .dutiesOpen(state.duties) }
  }

  /// The stage of that id, if all before it are passed or may be left out.
  private func turn(of id: String) throws(Refusal) -> (index: Int, stage: Stage) {
    guard let found = profile.stage(id) else { throw .wrongStage(id) }
    guard found.index >= state.stage,
      profile.stages[state.stage..<found.index].allSatisfy({ $0.isOptional || isNodes($0) })
    else { throw .notItsTurn(standsAt: current.id) }
    return found
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

  private func isNodes(_ stage: Stage) -> Bool {
    mechanism.limit(of: stage, in: state)?.term == .nodes
  }

  private func checkOpening(of stage: Stage) throws(Refusal) {
    if let opens = stage.opens?.date(in: state.registration.year), today < opens {
      throw .notOpenYet(opens)
    }
    guard isNodes(stage), state.reportedNodeCount > 0 else { return }
    let answered = state.nodes[state.reportedNodeCount - 1]
    guard today > answered else { throw .nodeAnswered(answered) }
  }

  /// The case's own nodes, or those of the profile that are still to come.
  private func assignedNodes(_ nodes: [CivilDate]) throws(Refusal) -> [CivilDate] {
    guard nodes.isEmpty else {
      guard zip([today] + nodes, nodes).allSatisfy(<) else { throw .nodesOutOfOrder }
      return nodes
    }
    return profile.nodes.compactMap { $0.date(in: state.registration.year) }.filter { $0 > today }
  }

  private func filed(_ index: Int, _ stage: Stage, _ filing: Filing) -> StageFiling {
    let isNode = isNodes(stage) && state.reportedNodeCount < state.nodes.count
    let staysThere = isNode && state.reportedNodeCount + 1 < state.nodes.count
    let next = staysThere ? index : index + 1
    return StageFiling(
      stage: stage.id,
      next: next,
      endsCase: next == profile.stages.count,
      isNode: isNode,
      isClosing: stage.act == .review,
      filing: filing
    )
  }
}
