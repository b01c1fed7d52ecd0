// SPDX-License-Identifier: Apache-2.0
import Measures

/// Looks up the words at the places where ``WordTable/scan(_:)`` lets one begin.
///
/// What is found is written behind what was found before whether it counts or not, and counted only
/// where it does: which words say what could not be guessed.
struct WordFinder {
  private let table: WordTable
  private let bytes: [UInt8]
  private var tokens: [Token] = []
  private var hits: [WordIndex.Hit] = []
  private var topics: [WordIndex.TopicHit] = []
  private var state = State()

  /// What else was found and how far.
  private struct State {
    var stops: [Int32] = []
    var marks: [Mark] = []
    var counts = Counts()
    /// Where the last sentence ends: no word begins among its closing marks.
    var closed = 0
  }

  /// How many of each there are.
  private struct Counts {
    var tokens = 0
    var hits = 0
    var topics = 0
    /// Where the last word of the lexicon ends.
    var free = 0
  }

  /// The most places that are looked at together.
  static let batch = 64

  init(_ table: WordTable, _ bytes: [UInt8]) {
    precondition(bytes.count < Int(Int32.max), "a text has less than 2 GiB")
    self.table = table
    self.bytes = bytes
    state.stops.reserveCapacity(bytes.count / 90 + 8)
    state.marks.reserveCapacity(bytes.count / 24 + 8)
    makeRoom(tokens: bytes.count / 12, hits: bytes.count / 9, topics: bytes.count / 50)
  }

  mutating func index() -> WordIndex {
    tokens.removeLast(tokens.count - state.counts.tokens)
    hits.removeLast(hits.count - state.counts.hits)
    topics.removeLast(topics.count - state.counts.topics)
    return WordIndex(
      bytes: bytes,
      tokens: tokens,
      hits: hits,
      topics: topics,
      stops: state.stops,
      marks: state.marks
    )
  }

  /// Makes room for so much more, and for all that a batch may bring.
  private mutating func makeRoom(tokens more: Int, hits moreHits: Int, topics moreTopics: Int) {
    let most = Self.batch * table.longestWord + 1
    Self.fill(
      &tokens,
      to: state.counts.tokens + more + Self.batch + 1,
      Token(start: 0, end: 0, classes: [])
    )
    Self.fill(
      &hits,
      to: state.counts.hits + moreHits + most,
      WordIndex.Hit(start: 0, end: 0, cues: 0, date: 0)
    )
    Self.fill(
      &topics,
      to: state.counts.topics + moreTopics + most,
      WordIndex.TopicHit(start: 0, end: 0, entry: 0)
    )
  }

  private static func fill<T>(_ things: inout [T], to count: Int, _ nothing: T) {
    guard things.count < count else { return }
    if things.isEmpty {
      things = [T](repeating: nothing, count: count)
    } else {
      things.append(contentsOf: repeatElement(nothing, count: count - things.count))
    }
  }

  /// Looks at places in order, at most ``batch`` of them; each as `WordTable.scan(_:)` packs it.
  mutating func look(at places: Span<UInt64>) {
    let most = Self.batch * table.longestWord
    if tokens.count - state.counts.tokens <= Self.batch || hits.count - state.counts.hits <= most
      || topics.count - state.counts.topics <= most
    {
      makeRoom(tokens: tokens.count / 2, hits: hits.count / 2, topics: topics.count / 2)
    }
    let text = bytes
    Self.look(at: places, table, text.span, &tokens, &hits, &topics, &state)
  }

  private static func look(
    at places: Span<UInt64>,
    _ table: WordTable,
    _ bytes: Span<UInt8>,
    _ allTokens: inout [Token],
    _ allHits: inout [WordIndex.Hit],
    _ allTopics: inout [WordIndex.TopicHit],
    _ state: inout State
  ) {
    let nodes = table.nodes.span
    var tokens = allTokens.mutableSpan
    var hits = allHits.mutableSpan
    var topics = allTopics.mutableSpan
    var counts = state.counts
    var closed = state.closed
    // All pairs first: the processor waits for many of them at once.
    var pairs = InlineArray<64, UInt16>(repeating: 0)
    for index in places.indices where places[index] >> 63 != 0 {
      pairs[index] = table.pair(UInt32(truncatingIfNeeded: places[index]))
    }
    for index in places.indices {
      let found = places[index]
      let place = Int(found >> 32 & 0x7FFF_FFFF)
      let first = UInt16(truncatingIfNeeded: found >> 16)
      if first &- 0x4E00 >= 0x5200, Mark.isMark(first) {
        state.marks.append(Mark(place: Int32(truncatingIfNeeded: place), character: first))
        if place < closed { continue }
        if Mark.isStop(first) {
          closed = Self.closing(bytes, after: place + 3)
          state.stops.append(Int32(truncatingIfNeeded: closed))
          continue
        }
      }
      guard place >= closed else { continue }
      var classes: UInt32 = 0
      var tokenEnd = place
      var end = place &+ Self.width(first)
      let single = table.single(first)
      if single != 0 {
        Self.add(nodes[Int(single)], place, end, &classes, &tokenEnd, &hits, &topics, &counts)
      }
      var node = pairs[index]
      end &+= Self.width(UInt16(truncatingIfNeeded: found))
      while node != 0 {
        let entry = nodes[Int(node)]
        Self.add(entry, place, end, &classes, &tokenEnd, &hits, &topics, &counts)
        guard entry.next != 0, end < bytes.count else { break }
        let (character, step) = unit(bytes, at: end)
        node = entry.goesOn(with: character) ? table.child(node, character) : 0
        end &+= step
      }
      tokens[counts.tokens] = Token(
        start: Int32(truncatingIfNeeded: place),
        end: Int32(truncatingIfNeeded: tokenEnd),
        classes: WordClass(rawValue: classes)
      )
      let isToken = classes != 0 && place >= counts.free
      counts.tokens &+= isToken ? 1 : 0
      counts.free = isToken ? tokenEnd : counts.free
    }
    state.counts = counts
    state.closed = closed
  }

  /// Records what a word says.
  @inline(__always)
  private static func add(
    _ entry: WordTable.Entry,
    _ start: Int,
    _ end: Int,
    _ classes: inout UInt32,
    _ tokenEnd: inout Int,
    _ hits: inout MutableSpan<WordIndex.Hit>,
    _ topics: inout MutableSpan<WordIndex.TopicHit>,
    _ counts: inout Counts
  ) {
    tokenEnd = entry.classes != 0 ? end : tokenEnd
    classes = entry.classes != 0 ? entry.classes : classes
    let (start, end) = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
    hits[counts.hits] = WordIndex.Hit(start: start, end: end, cues: entry.cues, date: entry.date)
    let spoken = entry.cues & ~Cue.openings.rawValue | UInt64(entry.date)
    counts.hits &+= spoken != 0 ? 1 : 0
    if entry.topic != 0 {
      topics[counts.topics] = WordIndex.TopicHit(start: start, end: end, entry: entry.topic)
      counts.topics &+= 1
    }
  }

  /// The bytes of a character that a word holds.
  @inline(__always)
  private static func width(_ character: UInt16) -> Int {
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
