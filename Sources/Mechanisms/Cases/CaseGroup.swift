// SPDX-License-Identifier: Apache-2.0
import WorkingDays

/// By what cases are grouped.
public enum CaseGrouping: String, Sendable, Hashable, CaseIterable {
  /// The unit that handles them.
  case agency
  /// Their kind.
  case kind
  /// The month in which they were filed: rates of a month are not final until all of it is due.
  case monthFiled = "month_filed"
  /// The month in which they are due, as 结案率 is published.
  case monthDue = "month_due"
  /// The month in which they were closed, for the time to close.
  case monthClosed = "month_closed"
}

/// The rates of one group of cases.
public struct CaseGroup: Sendable, Hashable {
  /// The unit, the kind, or the month as `2026-03`; nil for the cases that have none: without a
  /// limit, or not closed by the moment of asking.
  public let key: String?
  /// Their rates.
  public let rates: CaseRates
}

extension CaseRates {
  /// The rates of every group, by key, those without one last; empty without a case.
  ///
  /// Every case is in exactly one group, so that the figures of all groups add up to those of all
  /// cases.
  public static func grouped(
    _ facts: [CaseFacts],
    by grouping: CaseGrouping,
    _ counting: CaseCounting
  ) -> [CaseGroup] {
    switch grouping {
    case .agency: grouped(facts, counting, key: { $0.agency }, name: { $0 })
    case .kind: grouped(facts, counting, key: { $0.kind }, name: { $0 })
    case .monthFiled:
      grouped(facts, counting, key: { CivilMonth($0.opened.date) }, name: \.description)
    case .monthDue:
      grouped(
        facts,
        counting,
        key: { $0.due.map { CivilMonth($0.date) } },
        name: \.description
      )
    case .monthClosed:
      grouped(
        facts,
        counting,
        key: { $0.closed.flatMap { $0 <= counting.now ? CivilMonth($0.date) : nil } },
        name: \.description
      )
    }
  }

  private static func grouped<Key: Hashable & Comparable>(
    _ facts: [CaseFacts],
    _ counting: CaseCounting,
    key: (CaseFacts) -> Key?,
    name: (Key) -> String
  ) -> [CaseGroup] {
    let empty = CaseTally(counting)
    var places: [Key?: Int] = [:]
    var tallies: [CaseTally] = []
    for fact in facts {
      let place = places[key(fact), default: tallies.count]
      if place == tallies.count {
        places[key(fact)] = place
        tallies.append(empty)
      }
      tallies[place].add(fact)
    }
    let keys = places.keys.sorted { first, second in
      guard let first, let second else { return first != nil }
      return first < second
    }
    return keys.compactMap { key in
      places[key].map { CaseGroup(key: key.map(name), rates: tallies[$0].rates) }
    }
  }
}
