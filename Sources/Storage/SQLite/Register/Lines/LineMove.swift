// SPDX-License-Identifier: Apache-2.0
import Register

/// A line of the register before and after an order.
struct LineMove: Sendable {
  /// The size of the log when it had been changed.
  let logSize: Int
  /// What lists asked of it before; nil where it is new or did not count.
  let before: ListedLine?
  /// What they ask of it now; nil where it no longer counts.
  let after: ListedLine?
  /// What it became.
  let row: CommitmentRow

  init(from before: CommitmentRow?, to row: CommitmentRow, logSize: Int, _ words: WordList) {
    self.logSize = logSize
    self.before = before.flatMap { ListedLine($0, words) }
    after = ListedLine(row, words)
    self.row = row
  }
}
