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
    // A report has a word of the lexicon in 12 bytes and a hit in 30.
    makeRoom(tokens: bytes.count / 10, hits: bytes.count / 20)
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

  /// The most hits of one window.
  private var mostHits: Int { TextWindow.size * table.mostHits }

  /// Makes room for so much more, and for all that a batch may bring.
  private mutating func makeRoom(tokens more: Int, hits moreHits: Int) {
    Self.fill(
      &tokens,
      to: state.counts.tokens + more + TextWindow.size + 1,
      Token(start: 0, end: 0, classes: [])
    )
    Self.fill(
      &hits,
      to: state.counts.hits + moreHits + mostHits + 1,
      WordIndex.Hit(start: 0, end: 0, saying: WordTable.Saying())
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

  /// Takes in what a scan picked in a window, in the order of the text.
  mutating func take(_ picked: WordTable.Picked, _ window: TextWindow) {
    if tokens.count - state.counts.tokens <= TextWindow.size
      || hits.count - state.counts.hits <= mostHits
    {
      makeRoom(tokens: tokens.count / 2, hits: hits.count / 2)
    }
    let firstMark = state.marks.count
    Self.sort(picked, window, &state.starts, &state.marks)
    findStops(from: firstMark)
    Self.look(at: picked, window, table, &tokens, &hits, &state.counts)
  }

  /// Takes in the marks, and the places where a number or a date may begin.
  private static func sort(
    _ picked: WordTable.Picked,
    _ window: TextWindow,
    _ allStarts: inout [Int32],
    _ allMarks: inout [Mark]
  ) {
    let others = picked.others.span.extracting(0..<picked.otherCount)
    let characters = window.characters.span
    let places = window.places.span
    // Room is made for all at once, not asked for one by one.
    allStarts.append(addingCapacity: others.count) { starts in
      allMarks.append(addingCapacity: others.count) { marks in
        for index in others.indices {
          let other = others[index]
          let place = places[other.index]
          if other.isStart {
            starts.append(place)
          } else {
            marks.append(Mark(place: place, character: characters[other.index]))
          }
        }
      }
    }
  }

  /// Where sentences end at the marks that were taken in last.
  private mutating func findStops(from firstMark: Int) {
    let text = bytes
    for index in firstMark..<state.marks.count {
      let mark = state.marks[index]
      guard Mark.isStop(mark.character), Int(mark.place) >= state.closed else { continue }
      state.closed = Self.closing(text.span, after: Int(mark.place) + 3)
      state.stops.append(Int32(truncatingIfNeeded: state.closed))
    }
  }

  /// Looks up the words at the places that were picked.
  private static func look(
    at picked: WordTable.Picked,
    _ window: TextWindow,
    _ table: WordTable,
    _ allTokens: inout [Token],
    _ allHits: inout [WordIndex.Hit],
    _ allCounts: inout Counts
  ) {
    let picks = picked.places.span.extracting(0..<picked.placeCount)
    // As long as the compiler can tell: a look-up by bits that are cut is not checked.
    let characters = window.characters.span.extracting(0..<TextWindow.room)
    let places = window.places.span.extracting(0..<TextWindow.room)
    let nodes = table.nodes.span.extracting(0..<WordTable.nodeCount)
    let sayings = table.sayings.span.extracting(0..<WordTable.sayingCount)
    var tokens = allTokens.mutableSpan
    var hits = allHits.mutableSpan
    var counts = allCounts
    // All pairs first: the processor waits for many of them at once.
    var pairs = InlineArray<128, UInt32>(repeating: 0)
    for number in picks.indices {
      let index = picks[number].index
      let pair = UInt32(characters[index]) << 16 | UInt32(characters[index &+ 1])
      pairs[number] = table.pairs[pair]
    }
    for number in picks.indices {
      let found = picks[number]
      var index = found.index
      let place = places[index]
      var classes: UInt32 = 0
      var tokenEnd = place
      let single = sayings[found.single]
      Self.add(single, place, places[index &+ 1], &classes, &tokenEnd, &hits, &counts)
      index &+= 2
      let pair = pairs[number]
      let both = sayings[Int(pair >> 16) & (WordTable.sayingCount - 1)]
      Self.add(both, place, places[index], &classes, &tokenEnd, &hits, &counts)
      var last = UInt16(truncatingIfNeeded: pair)
      var node = nodes[Int(last) & (WordTable.nodeCount - 1)]
      // Behind the text stands 0, which no word holds.
      while true {
        let character = characters[index]
        guard node.goesOn(with: character) else { break }
        last = table.child(last, character)
        guard last != 0 else { break }
        node = nodes[Int(last) & (WordTable.nodeCount - 1)]
        index &+= 1
        let saying = sayings[Int(node.saying) & (WordTable.sayingCount - 1)]
        Self.add(saying, place, places[index], &classes, &tokenEnd, &hits, &counts)
      }
      tokens[counts.tokens] = Token(
        start: place,
        end: tokenEnd,
        classes: WordClass(rawValue: classes)
      )
      let isToken = classes != 0 && Int(place) >= counts.free
      counts.tokens &+= isToken ? 1 : 0
      counts.free = isToken ? Int(tokenEnd) : counts.free
    }
    allCounts = counts
  }

  /// Records what a word says.
  @inline(__always)
  private static func add(
    _ saying: WordTable.Saying,
    _ start: Int32,
    _ end: Int32,
    _ classes: inout UInt32,
    _ tokenEnd: inout Int32,
    _ hits: inout MutableSpan<WordIndex.Hit>,
    _ counts: inout Counts
  ) {
    tokenEnd = saying.classes != 0 ? end : tokenEnd
    classes = saying.classes != 0 ? saying.classes : classes
    hits[counts.hits] = WordIndex.Hit(start: start, end: end, saying: saying)
    counts.hits &+= saying.isHit
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
