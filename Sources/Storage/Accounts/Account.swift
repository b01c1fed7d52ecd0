// SPDX-License-Identifier: Apache-2.0
package import Register

/// A person who may sign in.
///
/// The person is named as the directory names whoever holds a post: what they may do follows from
/// the posts they hold, so that a successor inherits it and whoever leaves loses it.
package struct Account: Sendable, Hashable {
  /// What they type to sign in: 2 to 40 characters without blanks.
  package var login: String
  /// The person, as the directory names them.
  package var person: String
  /// Whether they made a password.
  package var hasPassword: Bool
  /// Whether a second factor is asked for.
  package var hasCode: Bool
  /// Whether an administrator took the right to sign in away.
  package var isDisabled: Bool
  /// Until when the word that was given out makes a password; nil where none is out.
  package var setUpUntil: Timestamp?
  /// Until when nobody can sign in after too many failures; nil where nothing is locked.
  package var lockedUntil: Timestamp?
  /// When a session of theirs was last seen; nil where none ever was.
  package var seenAt: Timestamp?
  /// Where they get mail; nil where they gave no address.
  package var mail: String?

  /// Made of all its parts.
  package init(
    login: String,
    person: String,
    hasPassword: Bool = false,
    hasCode: Bool = false,
    isDisabled: Bool = false,
    setUpUntil: Timestamp? = nil,
    lockedUntil: Timestamp? = nil,
    seenAt: Timestamp? = nil
  ) {
    self.login = login
    self.person = person
    self.hasPassword = hasPassword
    self.hasCode = hasCode
    self.isDisabled = isDisabled
    self.setUpUntil = setUpUntil
    self.lockedUntil = lockedUntil
    self.seenAt = seenAt
  }

  /// Whether a word may be a login: 2 to 40 letters, digits, `.`, `-`, `_` or `@`.
  package static func isLogin(_ word: String) -> Bool {
    (2...40).contains(word.unicodeScalars.count)
      && word.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || ".-_@".unicodeScalars.contains(scalar)
      }
  }
}

/// What an account is held against when somebody signs in.
package struct Credentials: Sendable {
  /// The account.
  package var account: Account
  /// The hash of the password with its salt and cost; nil while none was made.
  package var password: String?
  /// The secret of the second factor; nil where there is none.
  package var code: [UInt8]?
}

/// A word by which a person makes their first or a new password; only its hash is kept.
package struct SetUpKey: Sendable, Hashable {
  /// How long it is good for.
  package static let seconds: Int64 = 72 * 3600

  /// SHA-256 of the word, in hexadecimal.
  package var hash: String
  /// Until when it is good.
  package var until: Timestamp

  /// The key of a word that is given out at a moment.
  package init(hash: String, givenAt now: Timestamp) {
    self.hash = hash
    until = now.later(bySeconds: Self.seconds)
  }
}

/// A session that is going on.
package struct Session: Sendable, Hashable {
  /// How long one may be silent.
  package static let idleSeconds: Int64 = 30 * 60
  /// How long one lasts at most.
  package static let mostSeconds: Int64 = 12 * 3600

  /// The account.
  package var login: String
  /// The person.
  package var person: String
  /// The post in which they act, by its id.
  package var post: String
  /// When they signed in.
  package var startedAt: Timestamp

  /// Made of its parts.
  package init(login: String, person: String, post: String, startedAt: Timestamp) {
    self.login = login
    self.person = person
    self.post = post
    self.startedAt = startedAt
  }
}

/// How long nobody can sign in after failures: a guess costs more and more time.
package enum SignInDelay {
  /// Seconds after so many failures in a row: none before the fifth, then 30, doubling to 30 minutes.
  package static func seconds(after failures: Int) -> Int64 {
    guard failures >= 5 else { return 0 }
    return min(1800, 30 << Int64(min(failures - 5, 10)))
  }
}

/// Why an account was not changed.
package enum AccountError: Error, Sendable {
  /// The login has another form, as ``Account/isLogin(_:)`` says.
  case badLogin
  /// Somebody has that login.
  case loginTaken
  /// The person has an account.
  case personHasAccount(login: String)
  /// Nobody has that login.
  case unknown
  /// The database failed.
  case failed(StorageError)
}
