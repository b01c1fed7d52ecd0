// SPDX-License-Identifier: Apache-2.0
package import WorkingDays

/// What somebody has asked to see on the leader's page.
package struct LeaderView: Sendable, Hashable {
  /// Of what.
  package enum Scope: String, Sendable { case own, all }

  /// Their own field or everything; nil for what goes with their post.
  package var scope: Scope?
  /// The year of the plan; nil for the one that runs.
  package var year: Int?
  /// The day of the last meeting, from which changes are told; nil for thirty days back.
  package var since: CivilDate?
  /// As things stood at the end of last month.
  package var isThen = false
  /// Enlarged for a large screen, fetched anew every five minutes.
  package var isScreen = false

  /// What goes with the post of whoever looks.
  package init() {}

  /// The view that an address asks for; what is not understood is not asked for.
  package init(_ value: (String) -> String?) {
    scope = value("scope").flatMap { Scope(rawValue: $0) }
    year = value("year").flatMap { Int($0) }.flatMap { (1949...2199).contains($0) ? $0 : nil }
    since = value("since").flatMap { CivilDate($0) }
    isThen = value("then") == "1"
    isScreen = value("screen") == "1"
  }

  /// The view with something else asked for.
  func with(_ change: (inout LeaderView) -> Void) -> LeaderView {
    var view = self
    change(&view)
    return view
  }

  /// The view as its address says it.
  package var query: [(name: String, value: String)] {
    var query: [(String, String)] = []
    if let scope { query.append(("scope", scope.rawValue)) }
    if let year { query.append(("year", String(year))) }
    if let since { query.append(("since", since.description)) }
    if isThen { query.append(("then", "1")) }
    if isScreen { query.append(("screen", "1")) }
    return query
  }
}
