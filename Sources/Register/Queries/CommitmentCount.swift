// SPDX-License-Identifier: Apache-2.0

/// A number that commitments are counted in; they are no parts of a whole.
package enum CommitmentCount: String, Sendable, CaseIterable {
  /// All of them.
  case all
  /// Done, by the word of the agency or struck off, and evidence of grade A or B shows it.
  case doneShown
  /// Done by the same, and no such evidence shows it.
  case doneSaid
  /// Open, and a limit is past.
  case overdue
  /// The verdict is 待核: a limit is past, and nobody knows.
  case unknown
}
