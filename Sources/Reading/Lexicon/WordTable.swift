// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// The words of all tables in one trie.
struct WordTable: Sendable {
  /// What the tables say of a word.
  struct Entry: Sendable {
    var classes: UInt32 = 0
    var cues: UInt64 = 0
    /// The row of the table of topics, from 1.
    var topic: UInt16 = 0
    /// The row of the table of dates, from 1.
    var date: UInt8 = 0
  }

  /// The years ahead and the last month that a word of a date means; nil where it gives no day.
  struct DateEntry: Sendable {
    let years: Int?
    let month: Int
  }

  private let trie: WordTrie
  /// One bit for each pair of characters that may begin a word, and for each character that is a
  /// word or ends a sentence: most places are done with a look at both.
  private var pairs = [UInt64](repeating: 0, count: 1024)
  private var singles = [UInt64](repeating: 0, count: 1024)
  private let entries: [Entry]
  let dates: [DateEntry]
  let topics: Topics

  /// The shipped tables; built once.
  static let shipped = WordTable()

  private init() {
    var trie = WordTrie()
    var entries = [Entry()]
    func entry(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int {
      let number = trie.number(of: bytes.extracting(word))
      if number == entries.count { entries.append(Entry()) }
      return number
    }
    forEachRow(of: Tables.lexicon) { bytes, columns in
      guard columns.count == 2 else { return }
      var row: WordClass = []
      forEachPart(of: columns[0], in: bytes, separator: 0x2C) {
        if let one = WordClass(name: field(bytes, $0)) { row.insert(one) }
      }
      forEachPart(of: columns[1], in: bytes) { word in
        entries[entry(bytes, word)].classes |= row.rawValue
      }
    }
    forEachRow(of: Tables.cues) { bytes, columns in
      guard columns.count == 2, let cue = Cue.named[field(bytes, columns[0])] else { return }
      forEachPart(of: columns[1], in: bytes) { word in
        entries[entry(bytes, word)].cues |= cue.rawValue
      }
    }
    var dates: [DateEntry] = []
    forEachRow(of: Tables.dates) { bytes, columns in
      guard columns.count == 3 else { return }
      dates.append(
        DateEntry(
          years: Int(field(bytes, columns[1])),
          month: Int(field(bytes, columns[2])) ?? 12
        )
      )
      entries[entry(bytes, columns[0])].date = UInt8(dates.count)
    }
    topics = Topics(topics: Tables.topics, agencies: Tables.agencies) { bytes, word, next in
      let number = entry(bytes, word)
      if entries[number].topic == 0 { entries[number].topic = UInt16(next) }
      return Int(entries[number].topic)
    }
    self.trie = trie
    self.entries = entries
    self.dates = dates
    for table in [
      Tables.lexicon, Tables.cues, Tables.topics, Tables.agencies,
    ] {
      forEachRow(of: table) { bytes, columns in
        guard columns.count == 2 else { return }
        forEachPart(of: columns[1], in: bytes) { filter(bytes.extracting($0)) }
      }
    }
    forEachRow(of: Tables.dates) { bytes, columns in filter(bytes.extracting(columns[0])) }
    for stop in WordTable.stops { singles[Int(stop >> 6)] |= 1 << UInt64(stop & 63) }
  }

  /// Lets the places pass where a word may begin.
  private mutating func filter(_ word: Span<UInt8>) {
    let (first, length) = unit(word, at: 0)
    if length == word.count {
      singles[Int(first >> 6)] |= 1 << UInt64(first & 63)
    } else {
      let bit = WordTable.pairBit(first, unit(word, at: length).value)
      pairs[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// The stops 。！？ that end a sentence.
  private static let stops: [UInt16] = [0x3002, 0xFF01, 0xFF1F]

  // MARK: - Scanning

  /// Finds every word of the tables in a text.
  func scan(_ bytes: Span<UInt8>) -> WordIndex {
    let count = bytes.count
    let roots = trie.roots.span
    let edges = trie.edges.span
    let numbers = trie.numbers.span
    let entries = entries.span
    let pairs = pairs.span
    let singles = singles.span
    var tokens: [Token] = []
    var hits: [WordIndex.Hit] = []
    var topics: [WordIndex.TopicHit] = []
    var stops: [Int32] = []
    var openings: [WordIndex.Hit] = []
    openings.reserveCapacity(count / 20 + 8)
    tokens.reserveCapacity(count / 14 + 8)
    hits.reserveCapacity(count / 10 + 8)
    topics.reserveCapacity(count / 60 + 8)
    stops.reserveCapacity(count / 90 + 8)
    let atPlaces = Cue.openings.rawValue
    var free = 0
    var i = 0
    var (first, length) = count > 0 ? unit(bytes, at: 0) : (0, 0)
    while i < count {
      let start = i
      let head = first
      i += length
      let second: UInt16
      if i < count { (first, length) = unit(bytes, at: i) }
      second = i < count ? first : 0
      let bit = WordTable.pairBit(head, second)
      let goesOn = pairs[bit >> 6] & (1 << UInt64(bit & 63)) != 0
      guard goesOn || singles[Int(head >> 6)] & (1 << UInt64(head & 63)) != 0 else { continue }
      if head == 0x3002 || head == 0xFF01 || head == 0xFF1F {
        i = WordTable.closing(bytes, after: i)
        stops.append(Int32(i))
        if i < count { (first, length) = unit(bytes, at: i) }
        continue
      }
      var node = roots[Int(head)]
      var classes: UInt32 = 0
      var tokenEnd = start
      var j = i
      while node != 0 {
        let found = Int(numbers[Int(node)])
        if found != 0 {
          let entry = entries[found]
          if entry.classes != 0 {
            classes = entry.classes
            tokenEnd = j
          }
          if entry.cues & ~atPlaces != 0 || entry.date != 0 {
            hits.append(
              WordIndex.Hit(start: Int32(start), end: Int32(j), cues: entry.cues, date: entry.date)
            )
          }
          if entry.cues & atPlaces != 0 {
            openings.append(
              WordIndex.Hit(start: Int32(start), end: Int32(j), cues: entry.cues, date: 0)
            )
          }
          if entry.topic != 0 {
            topics.append(
              WordIndex.TopicHit(start: Int32(start), end: Int32(j), entry: entry.topic)
            )
          }
        }
        guard goesOn, j < count else { break }
        let (key, step) = unit(bytes, at: j)
        node = childNode(edges, node, key)
        j += step
      }
      if classes != 0, start >= free {
        tokens.append(
          Token(start: Int32(start), end: Int32(tokenEnd), classes: WordClass(rawValue: classes))
        )
        free = tokenEnd
      }
    }
    return WordIndex(
      byteCount: count,
      tokens: tokens,
      hits: hits,
      openings: openings,
      topics: topics,
      stops: stops
    )
  }

  /// Where the closing marks behind 。！？ end.
  private static func closing(_ bytes: Span<UInt8>, after place: Int) -> Int {
    var i = place
    while i < bytes.count {
      let (next, length) = unit(bytes, at: i)
      guard
        next == 0x201D || next == 0xFF09 || next == 0x22 || next == 0x3002 || next == 0xFF01
          || next == 0xFF1F
      else { break }
      i += length
    }
    return i
  }

  /// A place for two characters in the bits of `pairs`.
  @inline(__always)
  private static func pairBit(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37 ^ UInt32(second) &* 0x85EB) >> 3 & 0xFFFF)
  }

  /// The longest word of the lexicon that begins at a place.
  func longest(_ bytes: Span<UInt8>, at place: Int) -> (end: Int, classes: WordClass)? {
    guard place < bytes.count else { return nil }
    let edges = trie.edges.span
    let (first, length) = unit(bytes, at: place)
    var node = trie.roots[Int(first)]
    var j = place + length
    var found: (Int, WordClass)?
    while node != 0 {
      let entry = entries[Int(trie.numbers[Int(node)])]
      if entry.classes != 0 { found = (j, WordClass(rawValue: entry.classes)) }
      guard j < bytes.count else { break }
      let (key, step) = unit(bytes, at: j)
      node = childNode(edges, node, key)
      j += step
    }
    return found
  }
}
