// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Everything the tables know of a text, found in one pass: the words of the lexicon, the cues of
/// the rules, words of topics, words of dates and the ends of sentences.
final class WordIndex: Sendable {
  /// The text itself.
  private let bytes: [UInt8]
  /// The words of the lexicon from left to right, the longest first, none overlapping.
  let tokens: [Token]
  /// Where words of cues, topics, agencies and dates stand; they may overlap.
  let hits: [Hit]
  /// Where sentences end, closing quotation marks included.
  let stops: [Int32]
  /// The marks of punctuation, in order.
  let marks: [Mark]
  /// Where a number or a date may begin: at digits, numerals and 届.
  let starts: [Int32]

  /// A word at its place and what it says.
  struct Hit: Sendable {
    let start: Int32
    let end: Int32
    let saying: WordTable.Saying

    var cues: UInt64 { saying.cues }
    /// The row of the table of topics, from 1; 0 for a word of none.
    var topic: UInt16 { saying.topic }
    /// The row of `Tables/dates.tsv`, from 1; 0 for a word that is no date.
    var date: UInt8 { saying.date }
  }

  private let hitPlaces: Places
  private let tokenPlaces: Places
  private let stopPlaces: Places

  /// Where to begin to look for what stands at a place: rules ask some dozens of times for each
  /// quantity, and halving the whole text each time was a tenth of the reading.
  private struct Places: Sendable {
    private let shift: Int
    private let first: [Int32]

    /// For every `1 << shift` bytes of the text, the index of the first thing that ends behind their
    /// start (or begins there, where `end` tells the beginning plus one); the things stand in the
    /// order of their ends.
    init<T>(_ things: Span<T>, byteCount: Int, shift: Int, end: (T) -> Int32) {
      self.shift = shift
      var first = [Int32](repeating: 0, count: byteCount >> shift + 2)
      var places = first.mutableSpan
      // Without a guess how many things a bucket has: each tells the first bucket that it is before,
      // the last one stays.
      let most = Int32(truncatingIfNeeded: 1 << shift - 1)
      for index in things.indices {
        let bucket = Int((end(things[index]) &+ most) >> Int32(truncatingIfNeeded: shift))
        places[bucket] = Int32(truncatingIfNeeded: index &+ 1)
      }
      var before: Int32 = 0
      for bucket in places.indices {
        before = max(before, places[bucket])
        places[bucket] = before
      }
      self.first = first
    }

    @inline(__always)
    func from(_ place: Int) -> Int {
      let bucket = max(0, place) >> shift
      return Int(first[min(bucket, first.count - 1)])
    }
  }

  init(
    bytes: [UInt8],
    tokens: [Token],
    hits: [Hit],
    stops: [Int32],
    marks: [Mark],
    starts: [Int32]
  ) {
    let byteCount = bytes.count
    self.bytes = bytes
    self.tokens = tokens
    self.hits = hits
    self.stops = stops
    self.marks = marks
    self.starts = starts
    hitPlaces = Places(hits.span, byteCount: byteCount, shift: 5) { $0.start + 1 }
    tokenPlaces = Places(tokens.span, byteCount: byteCount, shift: 5) { $0.end }
    stopPlaces = Places(stops.span, byteCount: byteCount, shift: 8) { $0 }
  }

  // MARK: - Asking

  /// The index of the first hit that begins at or after a place.
  @inline(__always)
  private static func lower(_ hits: Span<Hit>, _ start: Int, _ place: Int) -> Int {
    var i = start
    while i < hits.count, Int(hits[i].start) < place { i += 1 }
    return i
  }

  /// The index of the first word that ends behind a place.
  @inline(__always)
  func tokenIndex(after place: Int) -> Int {
    let all = tokens
    let tokens = all.span
    var i = tokenPlaces.from(place)
    // How many words are passed could not be guessed: most are counted without a branch.
    if i &+ 2 < tokens.count {
      i &+= Int(tokens[i].end) <= place ? 1 : 0
      i &+= Int(tokens[i].end) <= place ? 1 : 0
    }
    while i < tokens.count, Int(tokens[i].end) <= place { i += 1 }
    return i
  }

  /// Whether one of the cues stands within the range.
  func contains(_ cue: Cue, _ range: Range<Int>) -> Bool { first(cue, range) != nil }

  /// Where one of the cues first stands within the range.
  func first(_ cue: Cue, _ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    let all = hits
    let hits = all.span
    var i = Self.lower(hits, hitPlaces.from(range.lowerBound), range.lowerBound)
    while i < hits.count, Int(hits[i].start) < range.upperBound {
      let hit = hits[i]
      if hit.cues & cue.rawValue != 0, Int(hit.end) <= range.upperBound {
        return Int(hit.start)..<Int(hit.end)
      }
      i += 1
    }
    return nil
  }

  /// The cues that stand within the range.
  func cues(in range: Range<Int>) -> Cue {
    var found: UInt64 = 0
    let all = hits
    let hits = all.span
    var i = hitIndex(from: range.lowerBound)
    while i < hits.count, Int(hits[i].start) < range.upperBound {
      found |= Int(hits[i].end) <= range.upperBound ? hits[i].cues : 0
      i += 1
    }
    return Cue(rawValue: found)
  }

  /// The index of the first hit that begins at or after a place.
  @inline(__always)
  func hitIndex(from place: Int) -> Int {
    let all = hits
    return Self.lower(all.span, hitPlaces.from(place), place)
  }

  /// How often the cues stand within the range.
  func count(_ cue: Cue, _ range: Range<Int>) -> Int {
    var count = 0
    let all = hits
    let hits = all.span
    var i = Self.lower(hits, hitPlaces.from(range.lowerBound), range.lowerBound)
    while i < hits.count, Int(hits[i].start) < range.upperBound {
      if hits[i].cues & cue.rawValue != 0, Int(hits[i].end) <= range.upperBound { count += 1 }
      i += 1
    }
    return count
  }

  /// Where the longest of the cues that begin at a place ends; nil if none does.
  ///
  /// Looked up when asked: every eighth character begins such a word, and few are asked for.
  func end(_ cue: Cue, at place: Int) -> Int? {
    let text = bytes
    return WordTable.shipped.end(cue, text.span, at: place)
  }

  /// Whether one of the cues begins at a place.
  func stands(_ cue: Cue, at place: Int) -> Bool { end(cue, at: place) != nil }

  /// The words of dates within the range, the longest at each place.
  func dates(_ range: Range<Int>) -> [Hit] {
    var found: [Hit] = []
    let all = hits
    let hits = all.span
    var i = Self.lower(hits, hitPlaces.from(range.lowerBound), range.lowerBound)
    while i < hits.count, Int(hits[i].start) < range.upperBound {
      let hit = hits[i]
      i += 1
      guard hit.date != 0, Int(hit.end) <= range.upperBound else { continue }
      if let last = found.last {
        if last.start == hit.start {
          found[found.count - 1] = hit
          continue
        }
        guard hit.start >= last.end else { continue }
      }
      found.append(hit)
    }
    return found
  }

  /// Where the first sentence of a range ends; nil if it has no stop.
  func sentenceEnd(_ range: Range<Int>) -> Int? {
    let all = stops
    let stops = all.span
    var index = stopPlaces.from(range.lowerBound)
    // How many are passed could not be guessed: most are counted without a branch.
    if index &+ 2 < stops.count {
      index &+= Int(stops[index]) <= range.lowerBound ? 1 : 0
      index &+= Int(stops[index]) <= range.lowerBound ? 1 : 0
    }
    while index < stops.count, Int(stops[index]) <= range.lowerBound { index += 1 }
    return index < stops.count && Int(stops[index]) <= range.upperBound ? Int(stops[index]) : nil
  }
}
