// SPDX-License-Identifier: Apache-2.0

/// A stretch of running text or one heading, with what its place says of it.
struct Passage {
  /// Bytes of the view.
  var range: Range<Int>
  /// The nearest section.
  var section: Int?
  /// What its part does.
  var role: Role
  /// Whether it is a heading itself.
  var isHeading: Bool
  /// Whether it is the topic sentence that opens a paragraph.
  var isTopic: Bool
  /// Whether it begins a block.
  var opensBlock: Bool
  /// Whether its block opens with a dash, as the entries of a list in prose do.
  var isDash: Bool
}
