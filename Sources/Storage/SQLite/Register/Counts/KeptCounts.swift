// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register
import Synchronization

/// Counts of the views that were asked for lately, brought up to date by what was changed since: to
/// count 200,000 lines takes a tenth of a second, and every page of a list shows its counts.
///
/// They are those of the snapshot that asks: each bears the size of the log that it is of.
final class KeptCounts: Sendable {
  private struct State {
    var counts: [CountedView: VerdictCount] = [:]
    /// The latest changes, in order; all of them from `since` on.
    var moves: [LineMove] = []
    var since = 0
    /// The size of the log up to which changes are known.
    var end = 0

    mutating func known(
      _ view: CountedView,
      logSize size: Int,
      at now: Timestamp,
      _ words: WordList
    ) -> VerdictCount? {
      guard var count = counts[view], count.holds(at: now) else { return nil }
      guard count.logSize != size else { return count }
      guard count.logSize < size, count.logSize >= since, size <= end,
        let filter = LineFilter(view.query(at: now), words)
      else { return nil }
      let new = moves.drop { $0.logSize <= count.logSize }.prefix { $0.logSize <= size }
      count.take(new, of: filter, upTo: size, at: now)
      counts[view] = count
      return count
    }
  }

  private let state = Mutex(State())
  private let words: WordList

  init(_ words: WordList) { self.words = words }

  /// How many views are kept; when there are more, all are counted anew.
  private static let mostViews = 512
  /// How many changes are kept; a view that was not asked for meanwhile is counted anew.
  static let mostMoves = 1024

  /// Whether changes need to be told: nobody asked for counts yet.
  var isEmpty: Bool { state.withLock { $0.counts.isEmpty } }

  /// What a transaction changed, and the size of the log behind it; nil where it is too much to tell.
  func take(_ moves: [LineMove]?, logSize: Int) {
    state.withLock { state in
      state.end = logSize
      state.moves += moves ?? []
      if moves == nil || state.counts.isEmpty {
        state.moves.removeAll()
        state.since = logSize
      } else if state.moves.count > Self.mostMoves {
        let spare = state.moves.count - Self.mostMoves / 2
        state.since = state.moves[spare - 1].logSize
        state.moves.removeFirst(spare)
      }
    }
  }

  /// The counts of a query as far as changes are known; nil where it was not asked for lately.
  func known(_ query: CommitmentQuery) -> VerdictCount? {
    guard let view = CountedView(query) else { return nil }
    return state.withLock { state in
      guard let count = state.counts[view] else { return nil }
      return state.known(view, logSize: max(state.end, count.logSize), at: query.now, words)
    }
  }

  /// Keeps the count of a query.
  func keep(_ count: VerdictCount, of query: CommitmentQuery) {
    guard let view = CountedView(query) else { return }
    state.withLock { state in
      if state.counts.count >= Self.mostViews { state.counts.removeAll() }
      state.counts[view] = count
    }
  }

  /// The counts of a query as of the snapshot of a connection.
  func counts(
    _ query: CommitmentQuery,
    jurisdiction: Int64,
    in db: Database
  ) throws -> [CommitmentVerdict: Int] {
    let size = try logSize(of: jurisdiction, in: db)
    if let view = CountedView(query),
      let known = state.withLock({ $0.known(view, logSize: size, at: query.now, words) })
    {
      return known.counts
    }
    let count = try VerdictCount(
      query.whateverVerdict,
      jurisdiction: jurisdiction,
      logSize: size,
      in: db
    )
    keep(count, of: query)
    return count.counts
  }
}

/// The size of the log of a jurisdiction, as of the snapshot of a connection.
func logSize(of jurisdiction: Int64, in db: Database) throws -> Int {
  try Int.fetchOne(
    db.cachedStatement(sql: "SELECT logSize FROM jurisdiction WHERE id = ?"),
    arguments: [jurisdiction]
  ) ?? 0
}
