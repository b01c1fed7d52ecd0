// SPDX-License-Identifier: Apache-2.0
package import Register
import WorkingDays

/// A commitment as public lists show it; what is shown once is shown often, so it is shared.
package final class PublicListed: Sendable {
  /// The entry of the log that names its document: another one is another line.
  package let seal: Int
  /// The promise.
  let quote: String
  /// The targets as tables say them.
  let targets: [String]
  /// The last day that was promised or set.
  let deadline: CivilDate?

  /// A line of a document.
  package init(_ item: PublicItem, seal: Int) {
    self.seal = seal
    quote = item.quote
    targets = item.targets.map(\.shown)
    deadline = item.deadline
  }
}
