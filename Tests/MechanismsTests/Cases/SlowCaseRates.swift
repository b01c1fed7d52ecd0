// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

/// The figures of cases as a person with a list and a marker would come to them: one pass for each.
struct SlowCaseRates: Equatable {
  var figures: [[Int]]
  var elapsed: [Int]
  var working: [Int]
  var median: [Exact?]
  var answers: [Satisfaction: Int]
  var leftOut: CaseOmissions

  init(_ facts: [CaseFacts], _ counting: CaseCounting) {
    let now = counting.now
    let asked = facts.filter { $0.exclusion == nil && $0.opened <= now }
    let closed = asked.filter { $0.closed.map { $0 <= now } ?? false }
    let due = asked.filter { $0.due.map { $0 <= now } ?? false }
    let dueClosed = due.filter(closed.contains)
    let onTime = dueClosed.filter { facts in
      guard let closed = facts.closed, let due = facts.due else { return false }
      guard let handled = facts.handled else { return closed < due }
      return handled < due
    }
    let happy = asked.filter {
      $0.satisfaction == .satisfied
        || $0.satisfaction == .basicallySatisfied && counting.countsBasicallySatisfied
    }
    figures = [
      [dueClosed.count, due.count], [onTime.count, due.count],
      [closed.count { $0.isRedo }, closed.count],
      [asked.count { $0.isExtended }, asked.count],
      [asked.count { $0.respondedInTime == true }, asked.count { $0.respondedInTime != nil }],
      [asked.count { $0.resolved == true }, asked.count { $0.resolved != nil }],
      [happy.count, asked.count { $0.satisfaction != nil }],
    ]
    let spans = closed.compactMap { facts in
      facts.closed.flatMap { $0 < facts.opened ? nil : (from: facts.opened, to: $0) }
    }
    let minutes = spans.map { $0.to.minutes(since: $0.from) }.sorted()
    let worked = spans.map {
      counting.calendar.workingMinuteCount(from: $0.from, to: $0.to, in: counting.hours)
    }.sorted()
    elapsed = [minutes.reduce(0, +), minutes.count]
    working = [worked.reduce(0, +), worked.count]
    median = [Self.median(minutes), Self.median(worked)]
    answers = Dictionary(grouping: asked.compactMap(\.satisfaction)) { $0 }.mapValues(\.count)
    leftOut = CaseOmissions()
    leftOut.excluded = Dictionary(grouping: facts.compactMap(\.exclusion)) { $0 }.mapValues(\.count)
    leftOut.notYetFiled = facts.count { $0.exclusion == nil && $0.opened > now }
    leftOut.withoutLimit = asked.count { $0.due == nil }
    leftOut.withoutResponse = asked.count { $0.respondedInTime == nil }
    leftOut.withoutSolution = asked.count { $0.resolved == nil }
    leftOut.withoutSatisfaction = asked.count { $0.satisfaction == nil }
    leftOut.closedBeforeFiled = closed.count - spans.count
  }

  /// The same figures of rates that were counted.
  init(_ rates: CaseRates) {
    figures = rates.all.map { [Int($0.numerator.numerator), Int($0.denominator.numerator)] }
    elapsed = [rates.elapsed.minutes, rates.elapsed.count]
    working = [rates.working.minutes, rates.working.count]
    median = [rates.elapsed.median, rates.working.median]
    answers = rates.answers
    leftOut = rates.leftOut
  }

  /// Takes one away at both ends until one or two are left.
  private static func median(_ sorted: [Int]) -> Exact? {
    var rest = sorted[...]
    while rest.count > 2 { rest = rest.dropFirst().dropLast() }
    return Exact(rest.reduce(0, +)).divided(by: Exact(rest.count))
  }
}
