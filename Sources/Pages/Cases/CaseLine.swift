// SPDX-License-Identifier: Apache-2.0
package import Register

/// A case as a line of its queue.
package struct CaseLine: Sendable {
  /// The case.
  package var row: CaseRow
  /// When it is due, and what is left of the time.
  package var due: InboxLine.Due
  /// Whether it may be the visitor's turn, so that the line can be unfolded.
  package var canAct: Bool

  /// A line.
  package init(row: CaseRow, due: InboxLine.Due, canAct: Bool) {
    self.row = row
    self.due = due
    self.canAct = canAct
  }
}
