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

  /// What else was found and how far: marks and stops, how many of the others there are, where the
  /// last word of the lexicon ends, and where the last sentence: no word begins among its closing
  /// marks.
  private struct State {
    var stops: [Int32] = []
    var marks: [Mark] = []
    var tokenCount = 0
    var hitCount = 0
    var topicCount = 0
    var free = 0
    var closed = 0
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
    tokens.removeLast(tokens.count - state.tokenCount)
    hits.removeLast(hits.count - state.hitCount)
    topics.removeLast(topics.count - state.topicCount)
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
      to: state.tokenCount + more + Self.batch + 1,
      Token(start: 0, end: 0, classes: [])
    )
    Self.fill(
      &hits,
      to: state.hitCount + moreHits + most,
      WordIndex.Hit(start: 0, end: 0, cues: 0, date: 0)
    )
    Self.fill(
      &topics,
      to: state.topicCount + moreTopics + most,
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
    if tokens.count - state.tokenCount <= Self.batch || hits.count - state.hitCount <= most
      || topics.count - state.topicCount <= most
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
        if place < state.closed { continue }
        if Mark.isStop(first) {
          state.closed = Self.closing(bytes, after: place + 3)
          state.stops.append(Int32(truncatingIfNeeded: state.closed))
          continue
        }
      }
      guard place >= state.closed else { continue }
      var classes: UInt32 = 0
      var tokenEnd = place
      var end = place &+ Self.width(first)
      let single = table.single(first)
      if single != 0 {
        Self.add(nodes[Int(single)], place, end, &classes, &tokenEnd, &hits, &topics, &state)
      }
      var node = pairs[index]
      end &+= Self.width(UInt16(truncatingIfNeeded: found))
      while node != 0 {
        let entry = nodes[Int(node)]
        Self.add(entry, place, end, &classes, &tokenEnd, &hits, &topics, &state)
        guard entry.next != 0, end < bytes.count else { break }
        let (character, step) = unit(bytes, at: end)
        node = entry.goesOn(with: character) ? table.child(node, character) : 0
        end &+= step
      }
      tokens[state.tokenCount] = Token(
        start: Int32(truncatingIfNeeded: place),
        end: Int32(truncatingIfNeeded: tokenEnd),
        classes: WordClass(rawValue: classes)
      )
      let isToken = classes != 0 && place >= state.free
      state.tokenCount &+= isToken ? 1 : 0
      state.free = isToken ? tokenEnd : state.free
    }
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
    _ state: inout State
  ) {
    tokenEnd = entry.classes != 0 ? end : tokenEnd
    classes = entry.classes != 0 ? entry.classes : classes
    let (start, end) = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
    hits[state.hitCount] = WordIndex.Hit(start: start, end: end, cues: entry.cues, date: entry.date)
    let spoken = entry.cues & ~Cue.openings.rawValue | UInt64(entry.date)
    state.hitCount &+= spoken != 0 ? 1 : 0
    if entry.topic != 0 {
      topics[state.topicCount] = WordIndex.TopicHit(start: start, end: end, entry: entry.topic)
      state.topicCount &+= 1
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
