// SPDX-License-Identifier: Apache-2.0
package import Register

/// Who may ask for a page; nobody whom the rule does not name.
package enum RouteRule: Sendable, Hashable {
  /// Anyone, signed in or not: it tells nothing of the register.
  case anyone
  /// Anyone on this machine while nobody has an account, and in the demonstration; else whoever is
  /// signed in in one of these roles.
  case open(Set<RegisterRole>)
  /// Whoever is signed in in one of these roles. What is of another agency is refused by the command.
  case roles(Set<RegisterRole>)
  /// Whoever brings the key of a program, and to read also whoever is signed in: the table of the API
  /// has a rule for each operation.
  case key

  /// Every role in which a person looks at the register.
  static let readers = RouteRule.roles(
    [.supervisor, .agency, .leader, .auditor, .administrator]
  )

  /// The same for what is open on a machine without accounts.
  static let openReaders = RouteRule.open(
    [.supervisor, .agency, .leader, .auditor, .administrator]
  )

  /// Those who keep reports and threads.
  static let openKeepers = RouteRule.open([.supervisor, .administrator])
}
