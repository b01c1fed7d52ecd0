// SPDX-License-Identifier: Apache-2.0

/// What a person may change in their own account.
package enum AccountChange: String, Sendable, CaseIterable {
  /// Another password.
  case password
  /// Another of the posts that they hold.
  case post
  /// A second factor: begins, confirms or ends it.
  case code
  /// Where they get mail.
  case mail
  /// Ends all sessions but this one.
  case elsewhere
}

/// What an administrator may change in the accounts.
package enum PeopleChange: String, Sendable, CaseIterable {
  /// A new account.
  case add
  /// A new word to make a password with.
  case invite
  /// No session any more.
  case disable
  /// Sessions again.
  case enable
  /// Where they get mail.
  case mail
}
