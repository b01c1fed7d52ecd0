// SPDX-License-Identifier: Apache-2.0

/// Where each byte of a view came from, as stretches that were copied and places that were
/// rewritten: most of a text is copied, so there are few of either.
struct SourceMap: Sendable {
  /// Where each stretch begins in the view, in order.
  private var places: [UInt32] = []
  /// Where it begins in the stored text, times two; the low bit says that it was copied.
  private var sources: [UInt32] = []

  /// How many bytes of the view are mapped.
  private(set) var count = 0

  /// Maps `length` bytes that were copied from the stored text.
  @inline(__always)
  mutating func copy(_ length: Int, from source: Int) {
    if let last = sources.last, last & 1 == 1,
      Int(last >> 1) + count - Int(places[places.count - 1]) == source
    {
      count += length
      return
    }
    places.append(UInt32(truncatingIfNeeded: count))
    sources.append(UInt32(truncatingIfNeeded: source) << 1 | 1)
    count += length
  }

  /// Maps `length` bytes that stand for the character at `source`.
  mutating func write(_ length: Int, for source: Int) {
    places.append(UInt32(truncatingIfNeeded: count))
    sources.append(UInt32(truncatingIfNeeded: source) << 1)
    count += length
  }

  /// Takes back the bytes that were mapped last, all of them written for one character.
  mutating func removeLast(_ length: Int) {
    places.removeLast()
    sources.removeLast()
    count -= length
  }

  /// The stored byte that a byte of the view came from, and whether it was copied.
  func source(of place: Int) -> (offset: Int, isCopied: Bool) {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle]) <= place { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return (0, true) }
    let source = sources[low - 1]
    let start = Int(source >> 1)
    return source & 1 == 1 ? (start + place - Int(places[low - 1]), true) : (start, false)
  }
}
