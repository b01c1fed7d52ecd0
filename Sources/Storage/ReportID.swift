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

/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Sendable, Hashable, Comparable {
  /// May be negative.
  package let milliseconds: Int64

  /// Makes a moment.
  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  /// The moment so many seconds earlier.
  package func earlier(bySeconds seconds: Int64) -> Timestamp {
    Timestamp(milliseconds: milliseconds - seconds * 1000)
  }
}
