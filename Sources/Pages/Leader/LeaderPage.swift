// SPDX-License-Identifier: Apache-2.0
package import Register
package import WorkingDays

/// The leader's page (调度一页): one sheet of what there is, what slips, and what is asked.
package struct LeaderPage: Sendable {
  /// A line that changed since the last meeting.
  package struct Change: Sendable {
    /// What happened.
    package var change: LeaderChange
    /// What the line is called.
    package var title: String
    /// Whether less is promised than was in the first place.
    package var isLowered: Bool

    /// Made of its parts.
    package init(_ change: LeaderChange, title: String, isLowered: Bool) {
      self.change = change
      self.title = title
      self.isLowered = isLowered
    }
  }

  /// The name of the jurisdiction.
  package var place: String
  /// The moment it is of.
  package var now: Timestamp
  /// How many entries the log has.
  package var logSize: Int
  /// The first digits of the log's root.
  package var logRoot: String
  /// The year of the plan.
  package var year: Int
  /// The years that have a plan.
  package var years: [Int]
  /// The numbers now.
  package var figures: LeaderFigures
  /// The numbers at the end of last month.
  package var before: LeaderFigures

  /// All that waits or was decided, in order.
  package var agenda: [AgendaItem]
  /// What agencies are called, by their ids.
  package var names: [String: String]
  /// How many open lines each cause stands in the way of.
  package var causes: [(cause: ObstacleCause, count: Int)]
  /// What changed since the last meeting, the latest first.
  package var changes: [Change]
  /// The day of the last meeting.
  package var since: CivilDate
  /// Whether only their own field is shown.
  package var isOwn: Bool
  /// Whether they lead a field.
  package var hasOwn: Bool
  /// What was asked for.
  package var view: LeaderView

  /// Made of all its parts.
  package init(
    place: String,
    now: Timestamp,
    logSize: Int,
    logRoot: String,
    year: Int,
    years: [Int],
    figures: LeaderFigures,
    before: LeaderFigures,
    agenda: [AgendaItem],
    names: [String: String],
    causes: [(cause: ObstacleCause, count: Int)],
    changes: [Change],
    since: CivilDate,
    isOwn: Bool,
    hasOwn: Bool,
    view: LeaderView
  ) {
    self.place = place
    self.now = now
    self.logSize = logSize
    self.logRoot = logRoot
    self.year = year
    self.years = years
    self.figures = figures
    self.before = before
    self.agenda = agenda
    self.names = names
    self.causes = causes
    self.changes = changes
    self.since = since
    self.isOwn = isOwn
    self.hasOwn = hasOwn
    self.view = view
  }

  /// How many items the sheet shows at most; the rest is a link away.
  static let shownItems = 10

  /// What waits for a decision.
  var waiting: [AgendaItem] { agenda.filter { $0.matter != nil } }

  /// What was decided and is not carried out, also of items where something else waits.
  var decided: [AgendaItem] {
    agenda.filter { !$0.item.openDecisions.isEmpty }
  }

  /// The agencies whose items wait for a decision, most first; it says nothing of how well they work.
  var agencies: [(id: String, name: String, count: Int)] {
    Dictionary(grouping: waiting, by: \.item.fields.lead)
      .map { (id: $0.key, name: $0.value[0].lead, count: $0.value.count) }
      .sorted { ($1.count, $0.id) < ($0.count, $1.id) }
  }
}
