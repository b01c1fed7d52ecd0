// SPDX-License-Identifier: Apache-2.0

/// A mark of punctuation at its place in the view: what parts a sentence and what quotes in it.
struct Mark: Sendable {
  let place: Int32
  /// The character, which is one of ``all``.
  let character: UInt16

  /// ，；：。！？ and the marks that quote.
  static let all: [UInt16] = [
    0xFF0C, 0xFF1B, 0xFF1A, 0x3002, 0xFF01, 0xFF1F, 0x201C, 0x201D, 0x300A, 0x300B, 0x22,
  ]

  /// Whether a character is one of 。！？, which end a sentence.
  @inline(__always)
  static func isStop(_ character: UInt16) -> Bool {
    character == 0x3002 || character == 0xFF01 || character == 0xFF1F
  }

  /// Whether a character may stand behind 。！？ at the end of a sentence.
  @inline(__always)
  static func closes(_ character: UInt16) -> Bool {
    character == 0x201D || character == 0xFF09 || character == 0x22 || isStop(character)
  }
}
