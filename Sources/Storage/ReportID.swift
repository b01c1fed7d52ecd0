// SPDX-License-Identifier: Apache-2.0

/// The short name of a stored report: the first digits of its text's SHA-256.
package struct ReportID: Sendable, Hashable, CustomStringConvertible {
  /// Twelve or more lower-case hexadecimal digits.
  package let rawValue: String

  /// Refuses everything that is no such name, so that an id is safe in addresses.
  package init?(_ rawValue: String) {
    let digits = rawValue.utf8
    guard (12...64).contains(digits.count) else { return nil }
    guard digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
      return nil
    }
    self.rawValue = rawValue
  }

  package var description: String { rawValue }
}
