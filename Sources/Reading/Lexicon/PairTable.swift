// SPDX-License-Identifier: Apache-2.0

/// What stands behind two characters, found with one look-up and no branch: whether two characters
/// of a text begin a word could not be guessed.
///
/// Pairs are parted into rows, and each row has a seed under which all of its pairs fall on slots of
/// their own.
struct PairTable: Sendable {
  private let seeds: [UInt16]
  /// Each pair above its value, 32 bits each; 0 if free.
  ///
  /// A power of two of them, half of them free.
  private let slots: [UInt64]
  private let shift: UInt32

  private static let rowBits: UInt32 = 10

  /// A table of pairs, each above its value as in a slot; no pair twice, and none is 0.
  init(_ pairs: [UInt64]) {
    var bits: UInt32 = 12
    while 1 << bits < pairs.count * 2 { bits += 1 }
    shift = 32 - bits
    var seeds = [UInt16](repeating: 0, count: 1 << Self.rowBits)
    var slots = [UInt64](repeating: 0, count: 1 << bits)
    let pairs = pairs.sorted { Self.row(UInt32($0 >> 32)) < Self.row(UInt32($1 >> 32)) }
    var start = 0
    while start < pairs.count {
      let row = Self.row(UInt32(pairs[start] >> 32))
      var end = start
      var seed: UInt16 = 0
      // As far as the pairs of the row fall on free slots; else anew with the next seed.
      while end < pairs.count, Self.row(UInt32(pairs[end] >> 32)) == row {
        let slot = Self.slot(UInt32(pairs[end] >> 32), seed, shift)
        if slots[slot] == 0 {
          slots[slot] = pairs[end]
          end += 1
          continue
        }
        for taken in start..<end { slots[Self.slot(UInt32(pairs[taken] >> 32), seed, shift)] = 0 }
        precondition(seed < .max, "no seed parts the pairs of a row")
        seed += 1
        end = start
      }
      seeds[row] = seed
      start = end
    }
    self.seeds = seeds
    self.slots = slots
  }

  /// The value of a pair; 0 if the table does not have it.
  @inline(__always)
  subscript(pair: UInt32) -> UInt32 {
    let slot = slots[Self.slot(pair, seeds[Self.row(pair)], shift)]
    return slot >> 32 == UInt64(pair) ? UInt32(truncatingIfNeeded: slot) : 0
  }

  @inline(__always)
  private static func row(_ pair: UInt32) -> Int {
    Int((pair &* 0x9E37_79B1) &>> (32 - rowBits))
  }

  @inline(__always)
  private static func slot(_ pair: UInt32, _ seed: UInt16, _ shift: UInt32) -> Int {
    Int(((pair ^ UInt32(seed) &* 0x85EB_CA6B) &* 0xC2B2_AE35) &>> shift)
  }
}
