// SPDX-License-Identifier: Apache-2.0
import Register

/// What is counted of a query: the same for every verdict, order and place, and from one moment to
/// the next.
struct CountedView: Hashable {
  private let query: CommitmentQuery
  /// Whether a limit has run out at the moment of asking, or not yet; nil where that is not asked.
  private let isOver: Bool?

  /// The view of a query; nil where only the database can say what is in it.
  init?(_ query: CommitmentQuery) {
    guard query.words == nil, query.changedFrom == nil, query.waiting == nil, query.count == nil,
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

  /// The query at another moment.
  func query(at now: Timestamp) -> CommitmentQuery {
    var view = query
    view.now = now
    let next = Timestamp(milliseconds: now.milliseconds + 1)
    if isOver == true { view.dueBefore = next }
    if isOver == false { view.dueFrom = next }
    return view
  }
}
