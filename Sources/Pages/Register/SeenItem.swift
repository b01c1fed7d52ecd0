// SPDX-License-Identifier: Apache-2.0
package import Register

/// A commitment as somebody saw it: its number and its version, `2026-17:5` in a form.
package struct SeenItem: Sendable, Hashable, LosslessStringConvertible {
  /// Its number.
  package let number: SerialNumber
  /// The version that they saw.
  package let version: Int

  /// A commitment at a version.
  package init(number: SerialNumber, version: Int) {
    self.number = number
    self.version = version
  }

  /// Reads what ``description`` writes, and nothing else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = SerialNumber(String(parts[0])),
      let version = Int(parts[1]), version > 0, String(version) == parts[1]
    else { return nil }
    self.init(number: number, version: version)
  }

  package var description: String { "\(number):\(version)" }
}

extension Html {
  /// Writes a commitment as somebody saw it.
  mutating func seen(_ item: SeenItem) {
    number(item.number)
    raw(":")
    digits(item.version, atLeast: 1)
  }
}
