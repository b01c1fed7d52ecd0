// SPDX-License-Identifier: Apache-2.0
import Register
import Synchronization

/// The lines of a register in memory, for lists.
///
/// They are what lists choose and sort by, and the lines that were shown lately in full, brought up to
/// date by what orders change. Nothing is read before somebody asks for a list; until it is there, the
/// database answers.
final class KeptLines: Sendable {
  private enum Index {
    /// Nobody asked yet.
    case none
    /// Being read: what was changed meanwhile waits; nil where it cannot be told.
    case awaited(moves: [LineMove]?)
    case ready(LineIndex)
  }

  private struct State {
    var index = Index.none
    var rows = RowCache()
    /// Changes that the index has not taken in yet.
    var pending: [LineMove] = []
    /// The size of the log that it is of.
    var logSize = 0

    /// Works with the lines as they are now; nil where they are not there.
    mutating func withIndex<T>(_ work: (LineIndex, Int) -> T) -> T? {
      guard case .ready(var lines) = index else { return nil }
      // Taken out while it is changed, so that nothing is copied.
      index = .none
      defer { index = .ready(lines) }
      lines.take(pending)
      pending.removeAll(keepingCapacity: true)
      return work(lines, logSize)
    }
  }

  private let state = Mutex(State())
  private let words: WordList

  /// What asks for longer pages goes over everything and would push out what people look at.
  private static let longestPage = 100
  /// As many changes are told one by one; after more, all lines are read anew.
  static let mostMoves = 4096

  init(_ words: WordList) { self.words = words }

  /// Whether changes need to be told.
  var isAsked: Bool {
    state.withLock { if case .none = $0.index { false } else { true } }
  }

  /// Whether somebody must read the lines now; true once.
  func begin() -> Bool {
    state.withLock { state in
      guard case .none = state.index else { return false }
      state.index = .awaited(moves: [])
      return true
    }
  }

  /// Lines that were read, as of a size of the log; nil where they could not be.
  func put(_ index: LineIndex?, logSize: Int) {
    state.withLock { state in
      guard case .awaited(let moves) = state.index, let moves, let index else {
        state.index = .none
        return
      }
      state.index = .ready(index)
      state.pending = moves.filter { $0.logSize > logSize }
      state.logSize = max(logSize, moves.last?.logSize ?? 0)
    }
  }

  /// What a transaction changed; nil where it is too much to tell.
  func take(_ moves: [LineMove]?, logSize: Int) {
    state.withLock { state in
      for move in moves ?? [] { state.rows.follow(move.row) }
      if moves == nil { state.rows = RowCache() }
      switch state.index {
      case .none: return
      case .awaited(let waiting):
        state.index = .awaited(moves: waiting.flatMap { old in moves.map { old + $0 } })
      case .ready:
        state.pending += moves ?? []
        if moves == nil || state.pending.count > Self.mostMoves {
          (state.index, state.pending) = (.none, [])
        }
      }
      state.logSize = logSize
    }
  }

  /// A page of lines: their numbers and those that are at hand in full; nil where the database must
  /// say.
  ///
  /// How many there are, as of a size of the log, spares the way to the end behind the last of them.
  func find(
    _ query: CommitmentQuery,
    of total: (count: Int, logSize: Int)
  ) throws(StorageError) -> Answer? {
    guard query.limit <= Self.longestPage, let filter = LineFilter(query, words) else {
      return nil
    }
    let cursor = try query.cursor
    return state.withLock { state in
      let found = state.withIndex { index, logSize in
        index.find(
          query,
          filter,
          after: cursor,
          atMost: total.logSize == logSize ? total.count : .max,
          words
        )
      }
      guard let found else { return nil }
      var answer = Answer(numbers: found.numbers, next: found.next)
      answer.rows.reserveCapacity(found.numbers.count)
      for (place, number) in found.numbers.enumerated() {
        if let row = state.rows[number] {
          answer.rows.append(row)
        } else {
          answer.missing.append(place)
        }
      }
      return answer
    }
  }

  /// How many lines of a query bear each verdict; nil where the database must say.
  func count(_ query: CommitmentQuery) -> VerdictCount? {
    guard let filter = LineFilter(query, words) else { return nil }
    return state.withLock { state in
      state.withIndex { index, logSize in
        VerdictCount(index, filter, at: query.now, logSize: logSize)
      }
    }
  }

  /// Keeps lines that were read in full, as of a size of the log: what changed since is not known of
  /// those of a smaller one.
  func keep(_ rows: [CommitmentRow], logSize: Int) {
    state.withLock { state in
      guard logSize >= state.logSize else { return }
      for row in rows { state.rows.keep(row) }
    }
  }

  /// What was found.
  struct Answer: Sendable {
    var numbers: [SerialNumber]
    var next: String?
    /// The lines that are at hand in full.
    var rows: [CommitmentRow] = []
    /// The places of those that must be read.
    var missing: [Int] = []
  }
}
