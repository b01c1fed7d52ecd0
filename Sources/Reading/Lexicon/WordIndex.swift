// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Everything the tables know of a text, found in one pass: the words of the lexicon, the cues of
/// the rules, words of topics, words of dates and the ends of sentences.
final class WordIndex: Sendable {
  /// The words of the lexicon from left to right, the longest first, none overlapping.
  let tokens: [Token]
  /// Where cues stand; they may overlap.
  let hits: [Hit]
  /// Where cues stand that are only asked for at a place.
  let openings: [Hit]
  /// Where words of topics and agencies stand.
  let topics: [TopicHit]
  /// Where sentences end, closing quotation marks included.
  let stops: [Int32]

  /// A word with cues at its place.
  struct Hit: Sendable {
    let start: Int32
    let end: Int32
    let cues: UInt64
    /// The row of `Tables/dates.tsv`, from 1; 0 for a word that is no date.
    let date: UInt8
  }

  /// A word of a topic at its place.
  struct TopicHit: Sendable {
    let start: Int32
    let end: Int32
    let entry: UInt16
  }

  init(tokens: [Token], hits: [Hit], openings: [Hit], topics: [TopicHit], stops: [Int32]) {
    self.tokens = tokens
    self.hits = hits
    self.openings = openings
    self.topics = topics
    self.stops = stops
  }

  // MARK: - Asking

  /// The index of the first hit that begins at or after a place.
  @inline(__always)
  private static func lower(_ hits: Span<Hit>, _ place: Int) -> Int {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if Int(hits[middle].start) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func lowerHit(_ place: Int) -> Int {
    let all = hits
    return Self.lower(all.span, place)
  }

  /// Whether one of the cues stands within the range.
  func contains(_ cue: Cue, _ range: Range<Int>) -> Bool { first(cue, range) != nil }

  /// Where one of the cues first stands within the range.
  func first(_ cue: Cue, _ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    let all = hits
    let hits = all.span
    var i = Self.lower(hits, range.lowerBound)
    while i < hits.count, Int(hits[i].start) < range.upperBound {
      let hit = hits[i]
      if hit.cues & cue.rawValue != 0, Int(hit.end) <= range.upperBound {
        return Int(hit.start)..<Int(hit.end)
      }
      i += 1
    }
    return nil
  }

  /// How often the cues stand within the range.
  func count(_ cue: Cue, _ range: Range<Int>) -> Int {
    var count = 0
    var i = lowerHit(range.lowerBound)
    while i < hits.count, Int(hits[i].start) < range.upperBound {
      if hits[i].cues & cue.rawValue != 0, Int(hits[i].end) <= range.upperBound { count += 1 }
      i += 1
    }
    return count
  }

  /// Where the longest of the cues that begin at a place ends; nil if none does.
  func end(_ cue: Cue, at place: Int) -> Int? {
    let all = openings
    let openings = all.span
    var i = Self.lower(openings, place)
    var end: Int?
    while i < openings.count, Int(openings[i].start) == place {
      if openings[i].cues & cue.rawValue != 0 { end = max(end ?? 0, Int(openings[i].end)) }
      i += 1
    }
    return end
  }

  /// Whether one of the cues begins at a place.
  func stands(_ cue: Cue, at place: Int) -> Bool { end(cue, at: place) != nil }

  /// The words of dates within the range, the longest at each place.
  func dates(_ range: Range<Int>) -> [Hit] {
    var found: [Hit] = []
    var i = lowerHit(range.lowerBound)
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
    var low = 0
    var high = stops.count
    while low < high {
      let middle = (low + high) / 2
      if Int(stops[middle]) <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < stops.count, Int(stops[low]) <= range.upperBound else { return nil }
    return Int(stops[low])
  }
}
