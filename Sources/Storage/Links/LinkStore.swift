// SPDX-License-Identifier: Apache-2.0
package import Register

/// Links that bear a right: those by which one request is answered, and those by which calendar
/// programs fetch deadlines.
///
/// They are no part of the log; what was done by one is, with who made it. The key that signs them
/// leaves the database with whoever holds the file, so what it signs is good for days only, or is
/// read alone.
package protocol LinkStore: Sendable {
  /// The key that signs links: that which is kept, else this one, which is kept from here on.
  func linkKey(orKeeping key: [UInt8]) async throws(StorageError) -> [UInt8]

  /// Keeps a new link.
  func addLink(_ link: AnswerLink) async throws(StorageError)

  /// The link of an id; nil where there is none.
  func link(_ id: String) async throws(StorageError) -> AnswerLink?

  /// The links about a subject, the latest first, at most `limit`.
  func links(of subject: Subject, limit: Int) async throws(StorageError) -> [AnswerLink]

  /// Notes what was done by a link; the first use stands.
  func noteUse(_ use: AnswerLink.Use, of id: String) async throws(StorageError)

  /// Withdraws a link that nobody has used; false where it was used or withdrawn, or is none.
  func withdrawLink(_ id: String, at now: Timestamp) async throws(StorageError) -> Bool

  /// The id under which somebody's deadlines are fetched; nil where none was made.
  func feed(of owner: FeedOwner) async throws(StorageError) -> String?

  /// Gives somebody's deadlines a new id; the old one is forgotten.
  func setFeed(_ id: String, of owner: FeedOwner, at now: Timestamp) async throws(StorageError)

  /// Whose deadlines an id is for; nil where it is none.
  func feedOwner(_ id: String) async throws(StorageError) -> FeedOwner?
}
