// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// When a stage is due.
public struct StageDue: Sendable, Hashable {
  /// The stage.
  public var stage: String
  /// The day, or that the clock stands still.
  public var due: Due
  /// Whether a decision put the day there in place of the limit (延期, 依法调整).
  public var isMoved: Bool
  /// Where the limit comes from.
  public var origin: Origin

  /// The day with its moment, unless the clock stands still.
  public var date: DueDate? { due.date }
}

extension Mechanism {
  /// When a stage is due, counted anew from the profile, the history and the calendar.
  ///
  /// Nil where the profile has no limit for it, or its clock has not started. A stage that is
  /// passed has the day that it had.
  public func due(of stage: Stage, in state: CaseState) -> StageDue? {
    let limit = limit(of: stage, in: state)
    let origin = limit?.origin ?? .assumed
    if let moved = state.moved[stage.id], !hasSentBack(stage.id, state, after: moved, limit) {
      let rule = ClockRule(roll: .stay, cutoff: limit?.clock.cutoff)
      return point(moved.date, rule, state).map {
        StageDue(stage: stage.id, due: $0, isMoved: true, origin: origin)
      }
    }
    return limit.flatMap { due(of: $0, stage.id, in: state) }.map {
      StageDue(stage: stage.id, due: $0, isMoved: false, origin: origin)
    }
  }

  /// The earliest due stage of those that are not passed; of two at once the earlier in the loop.
  ///
  /// A limit that had run out before the clock was stopped stays due; the others stand still.
  public func nextDue(of state: CaseState) -> StageDue? {
    guard state.phase == .open else { return nil }
    let dues = profile.stages.dropFirst(state.stage).compactMap { due(of: $0, in: state) }
    return dues.min {
      guard let first = $0.date?.instant else { return false }
      return $1.date.map { first < $0.instant } ?? true
    }
  }

  /// The limit of a stage in a case: the first that speaks of it and whose clock has started.
  func limit(of stage: Stage, in state: CaseState) -> Limit? {
    stage.limits.first {
      $0.applies(
        severity: state.registration.severity,
        caseClass: state.registration.caseClass
      ) && start(of: $0, stage.id, state) != nil
    }
  }

  /// When a limit ends in a case.
  func due(of limit: Limit, _ stage: String, in state: CaseState) -> Due? {
    switch limit.term {
    case .count:
      start(of: limit, stage, state).flatMap { due(of: limit, from: $0, stops: stops(of: state)) }
    case .yearDay(let day):
      day.date(in: state.registration.year).flatMap { point($0, limit.clock, state) }
    case .planned: state.planned[stage].flatMap { point($0, limit.clock, state) }
    case .nodes:
      openNode(of: limit, stage, state).flatMap { point(state.nodes[$0], limit.clock, state) }
    }
  }

  /// The place of the next node behind the start of its limit; nil for limits without nodes.
  func openNode(of limit: Limit, _ stage: String, _ state: CaseState) -> Int? {
    guard limit.term == .nodes, let start = start(of: limit, stage, state) else { return nil }
    return state.nodes.indices.dropFirst(state.reportedNodeCount).first {
      state.nodes[$0] > start.date
    }
  }

  /// When a limit that counts ends if it starts then; one with a given day has none.
  public func due(of limit: Limit, from start: CivilMoment, stops: [Stop] = []) -> Due? {
    guard case .count(let count, let unit) = limit.term else { return nil }
    return try? calendar.due(
      from: start,
      limit: ClockLimit(count, unit),
      rule: limit.clock,
      stops: stops
    )
  }

  private func point(_ date: CivilDate, _ rule: ClockRule, _ state: CaseState) -> Due? {
    try? calendar.due(
      from: date,
      limit: ClockLimit(0, .schedulePoint),
      rule: rule,
      stops: stops(of: state)
    )
  }

  /// When the clock of a limit of that stage began; nil while it has not.
  private func start(of limit: Limit, _ stage: String, _ state: CaseState) -> CivilMoment? {
    if limit.term == .planned { return state.planned[stage].map { CivilMoment($0) } }
    return switch limit.start {
    case .stage(let id): state.passed[id]?.at
    case .sentBack: state.sentBack[stage]?.at
    case .lastEvent: state.last?.at
    }
  }

  private func stops(of state: CaseState) -> [Stop] {
    state.stops.map { Stop(from: $0.from, resume: $0.to) }
  }

  /// Whether the case was sent back since, and the limit for that counts again.
  private func hasSentBack(
    _ stage: String,
    _ state: CaseState,
    after moved: CaseState.MovedDate,
    _ limit: Limit?
  ) -> Bool {
    guard limit?.start == .sentBack, let back = state.sentBack[stage] else { return false }
    return back.at > moved.at
  }
}
