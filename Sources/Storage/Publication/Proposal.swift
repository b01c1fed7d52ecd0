// SPDX-License-Identifier: Apache-2.0
package import Register

/// What was proposed for the public and waits for a second person.
package struct Proposal: Sendable, Hashable {
  /// The commitment as the public would see it.
  package var item: PublicItem
  /// Who proposed it.
  package var person: String
  /// When.
  package var at: Timestamp

  /// A proposal.
  package init(item: PublicItem, person: String, at: Timestamp) {
    (self.item, self.person, self.at) = (item, person, at)
  }
}
