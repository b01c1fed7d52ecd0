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
  private var state = State()

  /// What else was found and how far.
  private struct State {
    var stops: [Int32] = []
    var marks: [Mark] = []
    var starts: [Int32] = []
    var counts = Counts()
    /// Where the last sentence ends: no word begins among its closing marks.
    var closed = 0
  }

  /// How many of each there are.
  private struct Counts {
    var tokens = 0
    var hits = 0
    /// Where the last word of the lexicon ends.
    var free = 0
  }

  init(_ table: WordTable, _ bytes: [UInt8]) {
    precondition(bytes.count < Int(Int32.max), "a text has less than 2 GiB")
    self.table = table
    self.bytes = bytes
    state.stops.reserveCapacity(bytes.count / 90 + 8)
    state.marks.reserveCapacity(bytes.count / 24 + 8)
    state.starts.reserveCapacity(bytes.count / 40 + 8)
    makeRoom(tokens: bytes.count / 12, hits: bytes.count / 8)
  }

  mutating func index() -> WordIndex {
    tokens.removeLast(tokens.count - state.counts.tokens)
    hits.removeLast(hits.count - state.counts.hits)
    return WordIndex(
      bytes: bytes,
      tokens: tokens,
      hits: hits,
      stops: state.stops,
      marks: state.marks,
      starts: state.starts
    )
  }

  /// Makes room for so much more, and for all that a batch may bring.
  private mutating func makeRoom(tokens more: Int, hits moreHits: Int) {
    let most = WordTable.Picked.size * table.longestWord + 1
    Self.fill(
      &tokens,
      to: state.counts.tokens + more + WordTable.Picked.size + 1,
      Token(start: 0, end: 0, classes: [])
    )
    Self.fill(
      &hits,
      to: state.counts.hits + moreHits + most,
      WordIndex.Hit(start: 0, end: 0, cues: 0, topic: 0, date: 0)
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

  /// Takes in what a scan picked, in the order of the text.
  mutating func take(_ picked: WordTable.Picked) {
    let most = WordTable.Picked.size * table.longestWord
    if tokens.count - state.counts.tokens <= WordTable.Picked.size
      || hits.count - state.counts.hits <= most
    {
      makeRoom(tokens: tokens.count / 2, hits: hits.count / 2)
    }
    let text = bytes
    for other in picked.others[..<picked.counts.others] {
      add(other, at: picked.counts.start + other.offset, text.span)
    }
    Self.look(at: picked, table, text.span, &tokens, &hits, &state.counts)
  }

  /// Takes in a mark, or a place where a number or a date may begin.
  private mutating func add(_ other: WordTable.Pick, at place: Int, _ bytes: Span<UInt8>) {
    if other.isStart {
      state.starts.append(Int32(truncatingIfNeeded: place))
      return
    }
    let character = other.character
    state.marks.append(Mark(place: Int32(truncatingIfNeeded: place), character: character))
    guard place >= state.closed, Mark.isStop(character) else { return }
    state.closed = Self.closing(bytes, after: place + 3)
    state.stops.append(Int32(truncatingIfNeeded: state.closed))
  }

  /// Looks up the words at the places that were picked.
  private static func look(
    at picked: WordTable.Picked,
    _ table: WordTable,
    _ bytes: Span<UInt8>,
    _ allTokens: inout [Token],
    _ allHits: inout [WordIndex.Hit],
    _ allCounts: inout Counts
  ) {
    let places = picked.places.span.extracting(0..<picked.counts.places)
    let start = picked.counts.start
    let nodes = table.nodes.span
    let sayings = table.sayings.span
    var tokens = allTokens.mutableSpan
    var hits = allHits.mutableSpan
    var counts = allCounts
    // All pairs first: the processor waits for many of them at once.
    var pairs = InlineArray<128, UInt32>(repeating: 0)
    for index in places.indices {
      pairs[index] = table.pairs[places[index].pair]
    }
    for index in places.indices {
      let found = places[index]
      let place = start &+ found.offset
      var classes: UInt32 = 0
      var tokenEnd = place
      var end = place &+ Self.width(found.character)
      let single = sayings[found.single]
      Self.add(single, place, end, &classes, &tokenEnd, &hits, &counts)
      end &+= Self.width(UInt16(truncatingIfNeeded: found.pair))
      let pair = pairs[index]
      Self.add(sayings[Int(pair >> 16)], place, end, &classes, &tokenEnd, &hits, &counts)
      var number = UInt16(truncatingIfNeeded: pair)
      var node = nodes[Int(number)]
      while end < bytes.count {
        let (character, step) = unit(bytes, at: end)
        guard node.goesOn(with: character) else { break }
        number = table.child(number, character)
        guard number != 0 else { break }
        node = nodes[Int(number)]
        end &+= step
        let saying = sayings[Int(node.saying)]
        Self.add(saying, place, end, &classes, &tokenEnd, &hits, &counts)
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
    allCounts = counts
  }

  /// Records what a word says.
  @inline(__always)
  private static func add(
    _ saying: WordTable.Saying,
    _ start: Int,
    _ end: Int,
    _ classes: inout UInt32,
    _ tokenEnd: inout Int,
    _ hits: inout MutableSpan<WordIndex.Hit>,
    _ counts: inout Counts
  ) {
    tokenEnd = saying.classes != 0 ? end : tokenEnd
    classes = saying.classes != 0 ? saying.classes : classes
    let (start, end) = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
    hits[counts.hits] = WordIndex.Hit(
      start: start,
      end: end,
      cues: saying.cues,
      topic: saying.topic,
      date: saying.date
    )
    let spoken =
      saying.cues & ~Cue.openings.rawValue | UInt64(saying.topic) | UInt64(saying.date)
    counts.hits &+= spoken != 0 ? 1 : 0
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
      guard Mark.closes(next) else { break }
      i += length
    }
    return i
  }
}
