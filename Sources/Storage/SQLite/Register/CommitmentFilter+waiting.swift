// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register

extension CommitmentFilter {
  /// Lets only those pass that run and wait for somebody in a way.
  ///
  /// Each condition names what its index in `waitingSchema` is of.
  mutating func add(_ waiting: WaitingFor, at now: Timestamp) {
    switch waiting {
    case .running: condition += " AND phase = 'open'"
    case .extensionDecision: condition += " AND hasOpenExtension = 1"
    case .noticeDecision: condition += " AND hasProposedNotice = 1"
    case .stages(let places):
      let keys = places.map { "\($0.mechanism)/\($0.stage)" }.sorted()
      let names = keys.indices.map { ":at\($0)" }.joined(separator: ", ")
      condition += " AND phase = 'open' AND mechanism || '/' || stage IN (\(names))"
      for (place, key) in keys.enumerated() { add(["at\(place)": key]) }
    case .returns(let least):
      condition += " AND phase = 'open' AND returnCount > 0 AND returnCount >= :returns"
      add(["returns": least])
    case .leader:
      condition += """
         AND (openObstacles > 0 OR openDecisions > 0 OR hasOpenExtension = 1
          OR hasProposedNotice = 1 OR hasOpenAppeal = 1)
        """
    case .lastDay:
      condition += " AND phase = 'open' AND isClosingAsked = 0 AND lastDue <= :lastDayAt"
      add(["lastDayAt": now.milliseconds])
    case .word(let limits):
      condition += """
         AND phase = 'open'
         AND (updatedAt < \(oldest(limits)) OR updatedAt IS NULL AND nextDue <= :silentAt)
        """
      add(["silentAt": now.milliseconds])
    }
  }

  /// The moment before which a last report is too old, for each line.
  private mutating func oldest(_ limits: SilenceLimits) -> String {
    add(["since": limits.since.milliseconds])
    guard !limits.own.isEmpty else { return ":since" }
    var cases = ""
    let own = limits.own.map { ("\($0.mechanism)/\($0.severity)", $1) }.sorted { $0.0 < $1.0 }
    for (place, (key, moment)) in own.enumerated() {
      cases += " WHEN :kind\(place) THEN :since\(place)"
      add(["kind\(place)": key, "since\(place)": moment.milliseconds])
    }
    return "CASE mechanism || '/' || severity\(cases) ELSE :since END"
  }

  private mutating func add(_ more: StatementArguments) { _ = arguments.append(contentsOf: more) }
}
