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

  /// For every 128 bytes of the view, the last stretch that begins at or before their start; made
  /// by ``seal()``.
  private var coarse: [UInt32] = []
  private static let shift = 7

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

  /// Makes ready for many questions: the map is complete.
  mutating func seal() {
    coarse.reserveCapacity(count >> Self.shift + 1)
    var index = 0
    for bucket in 0...(count >> Self.shift) {
      let start = UInt32(truncatingIfNeeded: bucket << Self.shift)
      while index + 1 < places.count, places[index + 1] <= start { index += 1 }
      coarse.append(UInt32(truncatingIfNeeded: index))
    }
  }

  /// The index of the stretch that holds a byte of the view; -1 before the first.
  private func stretch(of place: Int) -> Int {
    let bucket = place >> Self.shift
    if bucket < coarse.count {
      var index = Int(coarse[bucket])
      while index + 1 < places.count, Int(places[index + 1]) <= place { index += 1 }
      return index
    }
    var index = places.count - 1
    while index >= 0, Int(places[index]) > place { index -= 1 }
    return index
  }

  /// The stored bytes that a range of the view was copied from in one piece; nil where it was not.
  func copied(_ range: Range<Int>) -> Range<Int>? {
    let index = stretch(of: range.lowerBound)
    guard index >= 0, sources[index] & 1 == 1, range.upperBound <= count,
      index + 1 == places.count || range.upperBound <= Int(places[index + 1])
    else { return nil }
    let start = Int(sources[index] >> 1) + range.lowerBound - Int(places[index])
    return start..<start + range.count
  }

  /// The stored byte that a byte of the view came from, and whether it was copied.
  func source(of place: Int) -> (offset: Int, isCopied: Bool) {
    let index = stretch(of: place)
    guard index >= 0 else { return (0, true) }
    let source = sources[index]
    let start = Int(source >> 1)
    return source & 1 == 1 ? (start + place - Int(places[index]), true) : (start, false)
  }
}
