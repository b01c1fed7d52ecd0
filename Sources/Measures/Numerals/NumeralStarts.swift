// SPDX-License-Identifier: Apache-2.0

/// The first two bytes of the characters that a Chinese numeral begins with: most characters are
/// done with after one look.
struct NumeralStarts: Sendable {
  /// For the low bits of a lead byte E0 to EF and of the byte behind it.
  let table: [Bool]

  static let shipped = NumeralStarts()

  private init() {
    var table = [Bool](repeating: false, count: 1024)
    for (lead, seconds) in [
      (0xE3, [0x80]), (0xE4, [0xB8, 0xB9, 0xBA]), (0xE5, [0x85, 0x8D, 0x9B]), (0xE7, [0x99]),
      (0xE9, [0x9B]),
    ] as [(UInt8, [UInt8])] {
      for second in seconds { table[Self.index(lead, second)] = true }
    }
    self.table = table
  }

  @inline(__always)
  static func index(_ lead: UInt8, _ second: UInt8) -> Int {
    Int(lead & 0x0F) << 6 | Int(second & 0x3F)
  }
}
