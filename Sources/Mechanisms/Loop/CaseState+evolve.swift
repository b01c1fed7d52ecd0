// SPDX-License-Identifier: Apache-2.0

extension CaseState {
  /// The state after an event.
  ///
  /// Total and blind: it trusts that the event was decided upon this state. Folding the same events
  /// gives the same state, whatever became of the profile.
  public func evolved(by event: Event) -> CaseState {
    var state = self
    state.take(event.fact, Mark(at: event.at, actor: event.actor))
    return state
  }

  /// The state that a history folds to.
  public static func folding(_ events: some Sequence<Event>) -> CaseState {
    events.reduce(CaseState()) { $0.evolved(by: $1) }
  }

  private mutating func take(_ fact: Fact, _ mark: Mark) {
    last = mark
    switch fact {
    case .registered(let registration, let stage, let next):
      phase = .open
      self.registration = registration
      passed[stage] = mark
      self.stage = next
    case .filed(let filed): take(filed, mark)
    case .sentBack(_, let goal, _):
      returnCount += 1
      reopen(goal)
      goal.stages.first.map { sentBack[$0] = mark }
    case .stageClosed: isStageClosed = true
    case .strikeOffSigned(let evidence):
      strikeOffSigned = mark
      self.evidence += evidence
    case .extensionAsked(let stage, let from, let to, _):
      extensions.append(Extension(stage: stage, from: from, to: to, asked: mark))
    case .extensionDecided(let grants, _): decideExtension(grants, mark)
    case .clockStopped(let reason): stops.append(Stop(from: mark.at, reason: reason))
    case .clockResumed: stops.indices.last.map { stops[$0].to = mark.at }
    case .changed(let change, let stage, let duties): take(change, stage, duties, mark)
    case .discharged(let duty, _): duties.removeAll { $0 == duty }
    case .noticeProposed(let id):
      notices.append(Notice(id: id, proposed: mark, status: .proposed))
    case .noticeDecided(let approves, let due, _):
      notices.indices.last.map {
        notices[$0].status = approves ? .approved : .dismissed
        notices[$0].decided = mark
        notices[$0].due = due
      }
    case .excused(let stage, _): excused.insert(stage)
    case .appealed(let target, _): appeals.append(Appeal(target: target, filed: mark))
    case .appealDecided(let upholds, let reopens, _): decideAppeal(upholds, reopens)
    }
  }

  private mutating func take(_ filed: StageFiling, _ mark: Mark) {
    passed[filed.stage] = mark
    stage = filed.next
    reportedNodeCount = filed.node.map { $0 + 1 } ?? reportedNodeCount
    evidence += filed.filing.evidence
    if !filed.filing.agency.isEmpty {
      agency = filed.filing.agency
      nodes = filed.filing.nodes
      planned = filed.filing.planned
      reportedNodeCount = 0
    }
    if filed.isClosing {
      closing = mark
      grade = filed.filing.grade
    }
    if filed.endsCase {
      phase = .done
      isStageClosed = false
    }
  }

  private mutating func take(
    _ change: LawfulChange,
    _ stage: String,
    _ duties: [String],
    _ mark: Mark
  ) {
    changes.append(change)
    self.duties += duties.filter { !self.duties.contains($0) }
    change.newDate.map { moved[stage] = MovedDate(date: $0, at: mark.at) }
    if change.kind == .stop { phase = .ended }
  }

  private mutating func decideExtension(_ grants: Bool, _ mark: Mark) {
    extensions.indices.last.map {
      extensions[$0].isGranted = grants
      if grants { moved[extensions[$0].stage] = MovedDate(date: extensions[$0].to, at: mark.at) }
    }
  }

  private mutating func decideAppeal(_ upholds: Bool, _ reopens: Reopening?) {
    appeals.indices.last.map { appeals[$0].isUpheld = upholds }
    reopens.map { reopen($0) }
    guard !upholds, case .notice(let id) = appeals.last?.target else { return }
    notices.lastIndex { $0.id == id && $0.status == .approved }.map {
      notices[$0].status = .withdrawn
    }
  }

  /// The stages are not passed any more; a closing and a signature fall with them.
  private mutating func reopen(_ goal: Reopening) {
    phase = .open
    stage = goal.next
    for id in goal.stages {
      passed[id] = nil
      sentBack[id] = nil
    }
    closing = nil
    grade = ""
    strikeOffSigned = nil
  }
}
