// SPDX-License-Identifier: Apache-2.0

/// A text about a person (诉求人, 联系方式, 原话, 答复): the log holds its salted hash only.
///
/// Both parts can be erased later; every proof of the log stays valid.
package struct PrivateText: Sendable, Hashable {
  /// The text; nil where it was erased, or is not shown to whoever asks.
  package var value: String?
  /// 16 random bytes or more, of this value alone; empty where it was erased.
  package var salt: [UInt8]

  /// Nothing to hide.
  package static let none = PrivateText(value: nil, salt: [])

  /// A private text with its salt.
  package init(value: String?, salt: [UInt8]) {
    self.value = value
    self.salt = salt
  }
}

extension PrivateText: CustomStringConvertible {
  /// Neither text nor salt, so that it may stand in a message.
  package var description: String { value == nil ? "private(none)" : "private" }
}
