// SPDX-License-Identifier: Apache-2.0

/// One of several kinds of value, told apart by a word.
package protocol Chosen: Sendable {
  /// A blank value of every kind.
  static var blanks: [Self] { get }
  /// The same by their words: ``byWord(_:)`` of the blanks, made once.
  static var blankByWord: [String: Self] { get }
  /// The word of its kind; never changed once it was kept.
  var word: String { get }
  /// Names the fields of its kind once, for writing and for reading.
  mutating func code(_ coder: inout FieldCoder) throws(CodingFailure)
}

extension Chosen {
  /// The blank value of a word's kind.
  package init?(blank word: String) {
    guard let blank = Self.blankByWord[word] else { return nil }
    self = blank
  }

  /// Values by their words.
  static func byWord(_ values: [Self]) -> [String: Self] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.word, $0) })
  }
}
