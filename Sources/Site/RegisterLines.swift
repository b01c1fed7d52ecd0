// SPDX-License-Identifier: Apache-2.0
package import Pages
package import Register

/// Lines of a register with what it takes to say them: for files.
package struct RegisterLines: Sendable {
  /// The lines.
  package let rows: [CommitmentRow]
  /// What ids are called.
  package let names: RegisterNames
  /// The moment that verdicts are of.
  package let now: Timestamp
}
