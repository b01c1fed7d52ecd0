// SPDX-License-Identifier: Apache-2.0
package import Register

/// Who may sign in to a register, and who is signed in.
///
/// Secrets are never kept: of passwords, words to set up with and sessions only hashes are. Accounts
/// are no part of the log: they say who may act, not what was done.
package protocol AccountStore: Sendable {
  /// All accounts by their logins.
  func accounts() async throws(StorageError) -> [Account]

  /// Adds an account, whose person makes a password with a word that is given to them.
  func addAccount(
    _ login: String,
    person: String,
    key: SetUpKey?,
    at now: Timestamp
  ) async throws(AccountError)

  /// Gives out a new word; the password there is stays good until it is used.
  func invite(_ login: String, key: SetUpKey) async throws(AccountError)

  /// Takes the right to sign in away and ends all sessions, or gives it back.
  func setDisabled(_ isDisabled: Bool, _ login: String) async throws(AccountError)

  /// Notes where somebody gets mail; nil forgets it.
  func setMail(_ address: String?, _ login: String) async throws(AccountError)

  /// Who may make a password with a word, by its hash; nil where it is unknown, used or too old.
  func account(setUpHash: String, at now: Timestamp) async throws(StorageError) -> Account?

  /// Keeps a password, forgets the word and the failures, and ends all sessions but one.
  func setPassword(
    _ login: String,
    _ password: String,
    keeping session: String?
  ) async throws(StorageError)

  /// What an account is held against; nil where there is none.
  func credentials(_ login: String) async throws(StorageError) -> Credentials?

  /// Counts a failure and tells until when nobody can sign in, if so.
  func noteFailure(_ login: String, at now: Timestamp) async throws(StorageError) -> Timestamp?

  /// Begins or ends the use of a second factor.
  func setCode(_ login: String, secret: [UInt8]?) async throws(StorageError)

  /// Uses the code of a step of time; false where it, or a later one, was used before.
  func useStep(_ step: Int64, _ login: String) async throws(StorageError) -> Bool

  /// Begins a session under the hash of its secret, and forgets failures.
  func startSession(_ hash: String, _ session: Session) async throws(StorageError)

  /// The session of a secret; nil where it is unknown, has been silent or has lasted too long, or its
  /// account is disabled.
  func session(_ hash: String, at now: Timestamp) async throws(StorageError) -> Session?

  /// Acts in another post from here on.
  func setPost(_ post: String, session hash: String) async throws(StorageError)

  /// Ends a session.
  func endSession(_ hash: String) async throws(StorageError)

  /// Ends all sessions of an account but one, and tells how many.
  func endSessions(
    of login: String,
    but hash: String?
  ) async throws(StorageError) -> Int

  /// Forgets sessions that are over.
  func purgeSessions(at now: Timestamp) async throws(StorageError)
}
