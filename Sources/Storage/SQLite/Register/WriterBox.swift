// SPDX-License-Identifier: Apache-2.0
import GRDB
import Ledger
import Register
import Synchronization

/// Keeps the writer's state over transactions: what failed is taken back.
final class WriterBox: Sendable {
  private let kept: Mutex<(state: WriterState, before: WriterState?)>
  private let last: Mutex<Settled>

  /// What the last transaction that was kept left.
  struct Settled: Sendable {
    var directory: Directory
    var checkpoint: Checkpoint
    /// When the last event was.
    var lastAt: Timestamp
  }

  init(_ state: WriterState) {
    kept = Mutex((state, nil))
    last = Mutex(state.settled)
  }

  /// As of the last transaction that was kept; does not wait for the one under way.
  var settled: Settled { last.withLock { $0 } }

  func commit(
    _ group: [Pending],
    in db: Database
  ) throws -> [Result<Receipt, SubmitError>] {
    try kept.withLock { kept in
      kept.before = kept.state
      return try kept.state.commit(group, in: db)
    }
  }

  /// Whether something was erased that the database's write-ahead log may still hold.
  var owesEmptying: Bool {
    get { kept.withLock { $0.state.owesEmptying } }
    set { kept.withLock { $0.state.owesEmptying = newValue } }
  }

  /// The last transaction is kept.
  func settle() {
    let settled = kept.withLock { kept in
      // First, so that what is remembered is changed in its place and not in a copy.
      kept.before = nil
      kept.state.settle()
      return kept.state.settled
    }
    last.withLock { $0 = settled }
  }

  /// Takes back what the last transaction, which failed, had changed.
  func forget() {
    kept.withLock { kept in
      if let before = kept.before { kept.state = before }
      kept.before = nil
    }
  }
}
