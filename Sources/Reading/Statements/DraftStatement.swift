// SPDX-License-Identifier: Apache-2.0

/// A statement before its fields are filled, in bytes of the view.
struct DraftStatement {
  var range: Range<Int>
  var passage: Int
  /// The measures it holds, as indices of the drafts.
  var measures: Range<Int>
}
