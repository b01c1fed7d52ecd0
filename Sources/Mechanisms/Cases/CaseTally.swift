// SPDX-License-Identifier: Apache-2.0
import WorkingDays

/// Cases counted one by one, for those who do not hold them all at once.
public struct CaseTally: Sendable {
  private let counting: CaseCounting
  private let minutes: WorkingMinutes
  private(set) var counts = CaseCounts()
  private(set) var answers: [Satisfaction: Int] = [:]
  private(set) var leftOut = CaseOmissions()
  /// The minutes that each closed case took.
  private(set) var elapsed: [Int] = []
  /// The working minutes that each closed case took.
  private(set) var working: [Int] = []

  /// A tally without a case.
  public init(_ counting: CaseCounting) {
    self.counting = counting
    minutes = WorkingMinutes(counting.calendar, counting.hours)
  }

  /// The rates of the cases so far.
  public var rates: CaseRates { CaseRates(self) }

  /// Counts a case.
  public mutating func add(_ facts: CaseFacts) {
    if let exclusion = facts.exclusion {
      leftOut.excluded[exclusion, default: 0] += 1
      return
    }
    guard facts.opened <= counting.now else {
      leftOut.notYetFiled += 1
      return
    }
    counts.filed += 1
    if facts.isExtended { counts.extended += 1 }
    let closed = facts.closed.flatMap { $0 <= counting.now ? $0 : nil }
    if let closed {
      counts.closed += 1
      if facts.isRedo { counts.reworked += 1 }
      if closed >= facts.opened {
        elapsed.append(closed.minutes(since: facts.opened))
        working.append(minutes.count(from: facts.opened, to: closed))
      } else {
        leftOut.closedBeforeFiled += 1
      }
    }
    if let due = facts.due {
      if due <= counting.now {
        counts.due += 1
        if let closed {
          counts.dueClosed += 1
          // The due instant itself is late: `DueDate.instant`.
          if (facts.handled ?? closed) < due { counts.dueOnTime += 1 }
        }
      }
    } else {
      leftOut.withoutLimit += 1
    }
    addAnswers(facts)
  }

  private mutating func addAnswers(_ facts: CaseFacts) {
    switch facts.respondedInTime {
    case true?: counts.responded += 1
    case false?: break
    case nil: leftOut.withoutResponse += 1
    }
    switch facts.resolved {
    case true?: counts.solved += 1
    case false?: break
    case nil: leftOut.withoutSolution += 1
    }
    guard let satisfaction = facts.satisfaction else {
      leftOut.withoutSatisfaction += 1
      return
    }
    answers[satisfaction, default: 0] += 1
    switch satisfaction {
    case .satisfied: counts.satisfied += 1
    case .basicallySatisfied: if counting.countsBasicallySatisfied { counts.satisfied += 1 }
    case .dissatisfied: break
    }
  }
}

/// What is counted of cases.
struct CaseCounts: Sendable, Hashable {
  var filed = 0
  var closed = 0
  var due = 0
  var dueClosed = 0
  var dueOnTime = 0
  var reworked = 0
  var extended = 0
  var responded = 0
  var solved = 0
  var satisfied = 0
}
