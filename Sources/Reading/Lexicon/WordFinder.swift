// SPDX-License-Identifier: Apache-2.0
import Measures

/// Looks up the words at the places where ``WordTable/scan(_:)`` lets one begin.
struct WordFinder {
  private let table: WordTable
  private let bytes: [UInt8]
  private var tokens: [Token] = []
  private var hits: [WordIndex.Hit] = []
  private var topics: [WordIndex.TopicHit] = []
  private var stops: [Int32] = []
  private var marks: [Mark] = []
  /// Where the last word of the lexicon ends.
  private var free = 0
  /// Where the last sentence ends: no word begins among its closing marks.
  private var closed = 0

  init(_ table: WordTable, _ bytes: [UInt8]) {
    self.table = table
    self.bytes = bytes
    let byteCount = bytes.count
    tokens.reserveCapacity(byteCount / 14 + 8)
    hits.reserveCapacity(byteCount / 10 + 8)
    topics.reserveCapacity(byteCount / 60 + 8)
    stops.reserveCapacity(byteCount / 90 + 8)
    marks.reserveCapacity(byteCount / 24 + 8)
  }

  consuming func index() -> WordIndex {
    WordIndex(
      bytes: bytes,
      tokens: tokens,
      hits: hits,
      topics: topics,
      stops: stops,
      marks: marks
    )
  }

  /// Looks at places in order; each as `WordTable.scan(_:)` packs it.
  mutating func look(at places: Span<UInt64>) {
    let text = bytes
    let bytes = text.span
    for index in places.indices {
      let found = places[index]
      let place = Int(found >> 32 & 0x7FFF_FFFF)
      let first = UInt16(truncatingIfNeeded: found >> 16)
      if first &- 0x4E00 >= 0x5200, Mark.isMark(first) {
        marks.append(Mark(place: Int32(place), character: first))
        if place < closed { continue }
        if Mark.isStop(first) {
          closed = Self.closing(bytes, after: place + 3)
          stops.append(Int32(closed))
          continue
        }
      }
      if place >= closed {
        look(at: place, UInt32(truncatingIfNeeded: found), isPair: found >> 63 != 0, bytes)
      }
    }
  }

  @inline(__always)
  private mutating func look(
    at place: Int,
    _ characters: UInt32,
    isPair: Bool,
    _ bytes: Span<UInt8>
  ) {
    let first = UInt16(truncatingIfNeeded: characters >> 16)
    var classes: UInt32 = 0
    var tokenEnd = place
    var end = place + width(first)
    let single = table.single(first)
    if single != 0 { add(table.nodes[Int(single)], place, end, &classes, &tokenEnd) }
    var node = isPair ? table.pair(characters) : 0
    end += width(UInt16(truncatingIfNeeded: characters))
    while node != 0 {
      let entry = table.nodes[Int(node)]
      add(entry, place, end, &classes, &tokenEnd)
      guard entry.next != 0, end < bytes.count else { break }
      let (character, step) = unit(bytes, at: end)
      node = entry.goesOn(with: character) ? table.child(node, character) : 0
      end += step
    }
    if classes != 0, place >= free {
      tokens.append(
        Token(start: Int32(place), end: Int32(tokenEnd), classes: WordClass(rawValue: classes))
      )
      free = tokenEnd
    }
  }

  /// Records what a word says.
  @inline(__always)
  private mutating func add(
    _ entry: WordTable.Entry,
    _ start: Int,
    _ end: Int,
    _ classes: inout UInt32,
    _ tokenEnd: inout Int
  ) {
    if entry.classes != 0 {
      classes = entry.classes
      tokenEnd = end
    }
    if entry.cues & ~Cue.openings.rawValue != 0 || entry.date != 0 {
      hits.append(
        WordIndex.Hit(start: Int32(start), end: Int32(end), cues: entry.cues, date: entry.date)
      )
    }
    if entry.topic != 0 {
      topics.append(WordIndex.TopicHit(start: Int32(start), end: Int32(end), entry: entry.topic))
    }
  }

  /// The bytes of a character that a word holds.
  @inline(__always)
  private func width(_ character: UInt16) -> Int {
    character < 0x80 ? 1 : character < 0x800 ? 2 : 3
  }

  /// Where the closing marks behind 。！？ end.
  private static func closing(_ bytes: Span<UInt8>, after place: Int) -> Int {
    var i = place
    while i < bytes.count {
      let (next, length) = unit(bytes, at: i)
      guard next == 0x201D || next == 0xFF09 || next == 0x22 || Mark.isStop(next) else { break }
      i += length
    }
    return i
  }
}
