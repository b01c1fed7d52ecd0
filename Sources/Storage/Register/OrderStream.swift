// SPDX-License-Identifier: Apache-2.0
package import Register

/// Orders that are too many to be held at once; they are kept all or none.
package struct OrderStream: Sendable {
  /// One order: what is asked, when, and by whom.
  package typealias Line = (command: RegisterCommand, at: Timestamp, officer: Officer)

  /// Hands every order out, in order, to what it is given; an error of that ends it and is passed on.
  package let forEach: @Sendable (_ take: (Line) throws -> Void) throws -> Void
  /// Whether they are only tried.
  package let isDryRun: Bool

  /// A stream; `forEach` is called once, within the transaction.
  package init(
    isDryRun: Bool = false,
    forEach: @Sendable @escaping (_ take: (Line) throws -> Void) throws -> Void
  ) {
    self.isDryRun = isDryRun
    self.forEach = forEach
  }
}
