// SPDX-License-Identifier: Apache-2.0

/// One of the two numbers of a rate.
package struct RatePart: Sendable, Hashable {
  /// The id of the rate.
  package var rate: String
  /// Whether it is the number above the line.
  package var isAbove: Bool

  /// A number.
  package init(_ rate: String, isAbove: Bool) {
    self.rate = rate
    self.isAbove = isAbove
  }

  /// Reads ``word``, and nothing else.
  package init?(_ word: String) {
    let parts = word.split(separator: ".").map { String($0) }
    guard parts.count == 2, ["above", "below"].contains(parts[1]) else { return nil }
    self.init(parts[0], isAbove: parts[1] == "above")
  }

  /// As an address says it: `start_rate.above`.
  var word: String { rate + (isAbove ? ".above" : ".below") }
}
