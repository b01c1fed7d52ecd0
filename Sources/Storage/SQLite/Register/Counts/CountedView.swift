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
    guard LineFilter.covers(query) else { return nil }
    // A limit that runs out at this very moment has run out: bounds of now lie a millisecond behind.
    let next = query.now.next
    guard query.dueBefore != next || query.dueFrom != next else { return nil }
    var view = query.whateverVerdict
    var isOver: Bool?
    if query.dueBefore == next { (view.dueBefore, isOver) = (nil, true) }
    if query.dueFrom == next { (view.dueFrom, isOver) = (nil, false) }
    view.now = Timestamp(milliseconds: 0)
    (view.order, view.after, view.limit) = (.number, nil, 0)
    self.query = view
    self.isOver = isOver
  }

  /// The query at another moment.
  func query(at now: Timestamp) -> CommitmentQuery {
    var view = query
    view.now = now
    if isOver == true { view.dueBefore = now.next }
    if isOver == false { view.dueFrom = now.next }
    return view
  }
}
