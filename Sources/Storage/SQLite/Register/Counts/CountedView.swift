// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// What is counted of a query: the same for every verdict, order and place, and from one moment to
/// the next.
struct CountedView: Hashable {
  private let query: CommitmentQuery
  /// Whether a limit has run out at the moment of asking, or not yet; nil where that is not asked.
  private let isOver: Bool?

  /// The view of a query; nil where only the database can say what is in it.
  init?(_ query: CommitmentQuery) {
    guard query.words == nil, query.changedFrom == nil, query.waiting == nil,
      !query.includesInactive
    else { return nil }
    // A limit that runs out at this very moment has run out: bounds of now lie a millisecond behind.
    let next = Timestamp(milliseconds: query.now.milliseconds + 1)
    guard query.dueBefore != next || query.dueFrom != next else { return nil }
    var view = query
    var isOver: Bool?
    if query.dueBefore == next { (view.dueBefore, isOver) = (nil, true) }
    if query.dueFrom == next { (view.dueFrom, isOver) = (nil, false) }
    view.now = Timestamp(milliseconds: 0)
    (view.verdict, view.isUnknown) = (nil, false)
    (view.order, view.after, view.limit) = (.number, nil, 0)
    self.query = view
    self.isOver = isOver
  }

  /// Whether a line is in the view at a moment: ``CommitmentFilter`` a second time, for lines in
  /// memory; a test holds them against each other.
  func holds(_ row: CommitmentRow, at now: Timestamp) -> Bool {
    let (fields, facts) = (row.fields, row.facts)
    func same<T: Equatable>(_ asked: T?, _ value: @autoclosure () -> T?) -> Bool {
      asked.map { $0 == value() } ?? true
    }
    guard row.isActive, same(query.lead, fields.lead), same(query.year, row.number.year),
      same(query.topic, fields.topic), same(query.kind, fields.kind),
      same(query.leader, fields.leader), same(query.said, facts.said),
      same(query.shown, row.shown), same(query.report, row.report), same(query.task, row.task),
      same(query.programme, row.programme), !query.isNotShown || row.shown != .shown
    else { return false }
    if let agency = query.agency, fields.lead != agency, !fields.supporting.contains(agency) {
      return false
    }
    if query.dueFrom == nil, query.dueBefore == nil, isOver == nil { return true }
    guard let due = facts.nextDue else { return false }
    return same(isOver, due <= now) && query.dueFrom.map { due >= $0 } ?? true
      && query.dueBefore.map { due < $0 } ?? true
  }
}
