// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import WorkingDays

/// All that a verdict looks at; the query tables keep these and nothing that time alone changes.
package struct VerdictFacts: Sendable, Hashable {
  /// Whether it runs, is struck off, or was lawfully ended.
  package var phase: CaseState.Phase
  /// What the agency says.
  package var said: SaidStatus
  /// When the next limit runs out; nil where nothing is due, or the clock stands still.
  package var nextDue: Timestamp?
  /// When the last of all limits runs out.
  package var lastDue: Timestamp?
  /// Whether closing was asked for before the last limit ran out, and not sent back since.
  package var isClosingAsked: Bool
  /// Whether a reported figure does not keep what was promised.
  package var fallsShort: Bool
  /// Whether a decision made less of what was promised, and the figures do not keep what it was.
  package var isLowered: Bool
  /// What was reported of the first target in thousandths of it; nil where nothing says.
  package var permille: Int?
  /// The percent of the plan to date below which the mechanism calls it behind; nil: never.
  package var behindBelow: Int?
  /// The year of the plan.
  package var year: Int

  /// Made of all its parts.
  package init(
    phase: CaseState.Phase,
    said: SaidStatus,
    nextDue: Timestamp?,
    lastDue: Timestamp?,
    isClosingAsked: Bool,
    fallsShort: Bool,
    isLowered: Bool = false,
    permille: Int?,
    behindBelow: Int?,
    year: Int
  ) {
    self.phase = phase
    self.said = said
    self.nextDue = nextDue
    self.lastDue = lastDue
    self.isClosingAsked = isClosingAsked
    self.fallsShort = fallsShort
    self.isLowered = isLowered
    self.permille = permille
    self.behindBelow = behindBelow
    self.year = year
  }

  /// The thousandths of a year's target that are planned by a moment: the months that are over (W14).
  package static func planned(year: Int, at now: Timestamp) -> Int {
    guard let planned = LinearPlan(year: year).planned(on: now.date).result else { return 0 }
    return Int(planned.numerator * 1000 / planned.denominator)
  }

  /// What is to be said at a moment.
  package func verdict(at now: Timestamp) -> CommitmentVerdict { verdict(at: VerdictMoment(now)) }

  /// What is to be said at a moment that many lines are looked at.
  package func verdict(at moment: VerdictMoment) -> CommitmentVerdict {
    let now = moment.now
    switch phase {
    case .ended: return .changed
    case .done: return fallsShort ? .partly : isLowered ? .changed : .met
    case .open, .unregistered: break
    }
    // A closing that was asked for in time is not late while others look at it.
    if let lastDue, lastDue <= now, !isClosingAsked {
      // What the agency calls done, with a figure of its own that falls short, needs no evidence.
      if said == .done, !fallsShort { return .unclear }
      return said == .unknown ? .unanswered : .missed
    }
    if let nextDue, nextDue <= now { return said == .unknown ? .unanswered : .behind }
    return isBehindPlan(at: moment) ? .behind : .running
  }

  private func isBehindPlan(at moment: VerdictMoment) -> Bool {
    guard let permille, let behindBelow else { return false }
    return permille * 100 < behindBelow * moment.planned(of: year)
  }
}

extension Commitment {
  /// What a verdict looks at, by the rules of its mechanism.
  package func facts(by mechanism: Mechanism) -> VerdictFacts {
    let lastDue = lastDue(by: mechanism)?.end
    let asked = closing(by: mechanism).flatMap { loop.passed[$0.id] }.map { Timestamp($0.at) }
    return VerdictFacts(
      phase: loop.phase,
      said: said,
      nextDue: mechanism.nextDue(of: loop)?.date.map { Timestamp($0.instant) },
      lastDue: lastDue,
      isClosingAsked: asked.map { asked in lastDue.map { asked < $0 } ?? true } ?? false,
      fallsShort: fallsShort,
      isLowered: isLowered,
      permille: permille,
      behindBelow: mechanism.profile.progressLamps.first {
        ($0.lamp == .behind || $0.lamp == .overdue) && $0.when.shareBelow != nil
      }?.when.shareBelow,
      year: entry.year
    )
  }

  /// The stage that asks to close.
  private func closing(by mechanism: Mechanism) -> Stage? {
    mechanism.profile.stages.last { $0.act == .requestClose }
  }

  /// The last day of all, and the moment at which it is over; nil while the clock stands still.
  func lastDue(by mechanism: Mechanism) -> (date: CivilDate, end: Timestamp)? {
    if let due = closing(by: mechanism).flatMap({ mechanism.due(of: $0, in: loop) }) {
      return due.date.map { ($0.date, Timestamp($0.instant)) }
    }
    guard !loop.isStopped, let deadline = fields.deadline else { return nil }
    return endOfDay(deadline).map { (deadline, $0) }
  }

  /// The last figure of a target that counts; nil where none was reported.
  package func lastFigure(of target: Int) -> ReportedFigure? {
    for update in updates.prefix(countedUpdates ?? updates.count).reversed() {
      if let figure = update.figures.last(where: { $0.target == target }) { return figure }
    }
    return nil
  }

  /// What was reported of the first target in thousandths of it; nil where nothing was, or the
  /// target is no amount that adds up over the year.
  var permille: Int? {
    guard let target = fields.targets.first, !target.isGrowth, target.bound != .atMost,
      target.value.value > Exact(0), let figure = lastFigure(of: 0)
    else { return nil }
    let (done, whole) = (figure.value.value, target.value.value)
    let share = done.numerator * 1000 * whole.denominator / (done.denominator * whole.numerator)
    // A thousand times the target says no less than more.
    return Int(min(max(share, -1_000_000), 1_000_000))
  }

  /// Whether the last figure of a target does not keep what was promised.
  private var fallsShort: Bool {
    fields.targets.indices.contains { index in
      lastFigure(of: index).map { !fields.targets[index].isMet(by: $0.value) } ?? false
    }
  }
}

/// The end of a day in China; nil on the last day there is.
private func endOfDay(_ date: CivilDate) -> Timestamp? {
  CivilMoment(date).adding(minutes: 1440).map { Timestamp($0) }
}
