// SPDX-License-Identifier: Apache-2.0
import Crypto
import Documents
import Register
import WorkingDays

/// The numbers drawn to be verified in a month (抽查): one in twenty, the same for everybody.
///
/// Nothing is kept, for anybody can draw again: a number is drawn where the first eight hexadecimal
/// digits of the SHA-256 of `jurisdiction/month/number` are divisible by twenty.
struct MonthlyDraw: Sendable {
  /// `qinghe/2026-11`.
  let seed: String
  /// How many numbers it was drawn of.
  let population: Int
  /// The numbers, the earliest first.
  let numbers: [SerialNumber]

  /// Draws from all numbers of a year up to the last that was given out; nil: there are none.
  init(jurisdiction: String, on day: CivilDate, last: SerialNumber?) {
    let month = day.month < 10 ? "0\(day.month)" : "\(day.month)"
    let seed = "\(jurisdiction)/\(day.year)-\(month)"
    self.seed = seed
    population = last?.serial ?? 0
    guard let last else {
      numbers = []
      return
    }
    numbers = (1...last.serial).compactMap { serial in
      guard let number = SerialNumber(year: last.year, serial: serial) else { return nil }
      return Self.isDrawn(number, seed: seed) ? number : nil
    }
  }

  /// Whether a number is drawn.
  static func isDrawn(_ number: SerialNumber, seed: String) -> Bool {
    let hash = SHA256.hash(data: Array("\(seed)/\(number)".utf8))
    return hash.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } % 20 == 0
  }
}
