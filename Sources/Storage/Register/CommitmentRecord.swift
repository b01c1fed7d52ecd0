// SPDX-License-Identifier: Apache-2.0
package import Register

/// A commitment with a page of what happened to it, all as of one moment.
package struct CommitmentRecord: Sendable {
  /// As it is now.
  package let item: Commitment
  /// Who there is.
  package let directory: Directory
  /// What happened to it, in order.
  package let history: [LoggedEvent]
  /// Before which version the history ends; nil where it is the last of it.
  package let before: Int?
  /// Where the log holds its last event.
  package let lastIndex: Int
}
