// SPDX-License-Identifier: Apache-2.0

/// A number within a year that people quote on the telephone; never used again (`2026-17`).
package struct SerialNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year it is counted in.
  package let year: Int
  /// 1 or more.
  package let serial: Int

  /// Makes a number; nil where a part is out of range.
  package init?(year: Int, serial: Int) {
    guard (1949...2199).contains(year), serial > 0 else { return nil }
    self.year = year
    self.serial = serial
  }

  /// Reads `2026-17`, and nothing else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, (1...9).contains(parts[1].count),
      parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }), parts[1].first != 0x30,
      let year = Int(String(decoding: parts[0], as: UTF8.self)),
      let serial = Int(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    self.init(year: year, serial: serial)
  }

  /// A number that stands for none yet, while a value is read.
  package static let blank = SerialNumber(unchecked: 1949, 1)

  private init(unchecked year: Int, _ serial: Int) {
    self.year = year
    self.serial = serial
  }

  package static func < (a: SerialNumber, b: SerialNumber) -> Bool {
    (a.year, a.serial) < (b.year, b.serial)
  }

  package var description: String { "\(year)-\(serial)" }
}

/// What an event is about; each has a history and a version of its own.
package enum Subject: Sendable, Hashable, CustomStringConvertible {
  /// The agencies, posts and keys of the jurisdiction.
  case directory
  /// What became of the statements of a report, by the SHA-256 of its text.
  case intake(report: String)
  /// A commitment (承诺事项).
  case commitment(SerialNumber)
  /// A programme that groups commitments (产业链, 专班).
  case programme(SerialNumber)
  /// A case (办件).
  case handling(SerialNumber)

  /// Reads what ``description`` writes, and nothing else.
  package init?(_ text: String) {
    guard text != "directory" else {
      self = .directory
      return
    }
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let key = String(parts[1])
    switch (parts[0], SerialNumber(key)) {
    case ("intake", _) where key.utf8.count == 64: self = .intake(report: key)
    case ("item", let number?): self = .commitment(number)
    case ("programme", let number?): self = .programme(number)
    case ("case", let number?): self = .handling(number)
    default: return nil
    }
  }

  /// `directory`, `intake/SHA256`, `item/2026-17`, `programme/2026-1`, `case/2026-230`.
  package var description: String {
    switch self {
    case .directory: "directory"
    case .intake(let report): "intake/\(report)"
    case .commitment(let number): "item/\(number)"
    case .programme(let number): "programme/\(number)"
    case .handling(let number): "case/\(number)"
    }
  }
}
