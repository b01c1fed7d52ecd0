// SPDX-License-Identifier: Apache-2.0
import Testing

/// A text with the places that a test is about between 【 and 】.
///
/// `"新增【12】个"` is the text `新增12个` with one span, the bytes of `12`.
package struct MarkedText: Sendable, ExpressibleByStringLiteral, CustomTestStringConvertible {
  /// The text without its marks.
  package let text: String
  /// What stood between the marks, in UTF-8 bytes of ``text``, in order of their ends.
  package let spans: [Range<Int>]
  /// How the text was written.
  package let testDescription: String

  /// Reads the marks; one without its other half is a mistake of the test.
  package init(stringLiteral marked: String) {
    var plain: [UInt8] = []
    var open: [Int] = []
    var spans: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "【": open.append(plain.count)
      case "】":
        guard let start = open.popLast() else { preconditionFailure("】 without 【: \(marked)") }
        spans.append(start..<plain.count)
      default: plain.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
    precondition(open.isEmpty, "【 without 】: \(marked)")
    text = String(decoding: plain, as: UTF8.self)
    self.spans = spans
    testDescription = marked
  }
}
