// SPDX-License-Identifier: Apache-2.0
package import Register

/// Something that is to be told to somebody outside the site, once.
package struct Message: Sendable, Hashable {
  /// How it goes out.
  package enum Way: String, Sendable, CaseIterable {
    /// To the address that takes all messages.
    case webhook
    /// To whoever holds its post, by mail.
    case mail
  }

  /// What it is about, such as `digest/zhujian-head/2026-11-23`: the same is never said twice, and a
  /// receiver who knows the word may drop a repetition.
  package var key: String
  /// The post it is for, by its id.
  package var post: String
  /// How it goes out.
  package var way: Way
  /// One line.
  package var title: String
  /// What it says.
  package var text: String
  /// The address of the page it is about, on the site.
  package var path: String

  /// Made of its parts.
  package init(
    key: String,
    post: String,
    way: Way = .webhook,
    title: String,
    text: String,
    path: String
  ) {
    self.key = key
    self.post = post
    self.way = way
    self.title = title
    self.text = text
    self.path = path
  }
}

/// A message that waits, with how often it was tried.
package struct WaitingMessage: Sendable, Hashable {
  /// The message.
  package var message: Message
  /// How often it was sent in vain.
  package var tries: Int
}

/// Messages that wait to be sent, and those that were.
package protocol MessageStore: Sendable {
  /// Keeps a message, unless one with its key was kept before; tells whether it is new.
  func post(_ message: Message, at now: Timestamp) async throws(StorageError) -> Bool

  /// Messages whose time has come, the oldest first.
  func waiting(at now: Timestamp, limit: Int) async throws(StorageError) -> [WaitingMessage]

  /// Says that a message was taken by its receiver.
  func noteSent(_ key: String, at now: Timestamp) async throws(StorageError)

  /// Says that it was not, and when to try again; nil gives it up.
  func noteFailed(_ key: String, nextAt: Timestamp?) async throws(StorageError)
}
