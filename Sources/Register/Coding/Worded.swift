// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

/// A value with one exact form as text, without a line break unless it is a text itself.
package protocol Worded: Sendable {
  /// The form.
  var word: String { get }
  /// Reads the form, and nothing else.
  init?(word: String)
}

extension Worded where Self: RawRepresentable<String> {
  package var word: String { rawValue }
  package init?(word: String) { self.init(rawValue: word) }
}

extension Worded where Self: LosslessStringConvertible {
  package var word: String { description }
  package init?(word: String) { self.init(word) }
}

extension String: Worded {
  package var word: String { self }
  package init?(word: String) { self = word }
}

extension CivilDate: Worded {}
extension CivilMoment: Worded {}
extension SerialNumber: LosslessStringConvertible, Worded {}
extension Subject: LosslessStringConvertible, Worded {}
extension Figure: LosslessStringConvertible, Worded {}
extension RegisterRole: Worded {}
extension Target.Bound: Worded {}
extension ChangeKind: Worded {}

extension Timestamp: Worded {
  package var word: String { String(milliseconds) }
  package init?(word: String) {
    guard let milliseconds = Int64(word), String(milliseconds) == word else { return nil }
    self.init(milliseconds: milliseconds)
  }
}

/// A span of UTF-8 bytes of a stored text, half open; `120-240`.
package struct TextSpan: Sendable, Hashable, Comparable, LosslessStringConvertible, Worded {
  /// The bytes.
  package let range: Range<Int>

  /// A span; its bounds are never negative.
  package init(_ range: Range<Int>) { self.range = range }

  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, let start = Int(String(decoding: parts[0], as: UTF8.self)),
      let end = Int(String(decoding: parts[1], as: UTF8.self)), 0 <= start, start < end
    else { return nil }
    range = start..<end
    guard description == text else { return nil }
  }

  package var description: String { "\(range.lowerBound)-\(range.upperBound)" }

  package static func < (a: TextSpan, b: TextSpan) -> Bool {
    (a.range.lowerBound, a.range.upperBound) < (b.range.lowerBound, b.range.upperBound)
  }
}
