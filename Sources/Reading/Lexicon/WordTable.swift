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

  private var roots = [UInt16](repeating: 0, count: 0x10000)
  /// The children of a node stand side by side, by their character.
  private var firstChild: [UInt32] = []
  private var keys: [UInt16] = []
  private var targets: [UInt16] = []
  private var entryOf: [UInt16] = []
  /// One bit for each pair of characters that may begin a word: most places are done with one
  /// look at it.
  private var pairs = [UInt64](repeating: 0, count: 1024)
  private var entries: [Entry] = [Entry()]
  private(set) var dates: [DateEntry] = []
  let topics: Topics

  /// The shipped tables; built once.
  static let shipped = WordTable()

  private init() {
    var words: [String: Entry] = [:]
    forEachRow(of: Tables.lexicon) { columns in
      guard columns.count == 2 else { return }
      var row: WordClass = []
      for name in columns[0].split(separator: ",") {
        guard let one = WordClass(name: String(name)) else { continue }
        row.insert(one)
      }
      for word in columns[1].split(separator: " ") {
        words[String(word), default: Entry()].classes |= row.rawValue
      }
    }
    forEachRow(of: Tables.cues) { columns in
      guard columns.count == 2, let cue = Cue.named[columns[0]] else { return }
      for word in columns[1].split(separator: " ") {
        words[String(word), default: Entry()].cues |= cue.rawValue
      }
    }
    var dates: [DateEntry] = []
    forEachRow(of: Tables.dates) { columns in
      guard columns.count == 3 else { return }
      dates.append(DateEntry(years: Int(columns[1]), month: Int(columns[2]) ?? 12))
      words[columns[0], default: Entry()].date = UInt8(dates.count)
    }
    topics = Topics(topics: Tables.topics, agencies: Tables.agencies)
    for (word, row) in topics.words { words[word, default: Entry()].topic = UInt16(row) }
    self.dates = dates
    build(words)
  }

  // MARK: - Building

  private mutating func build(_ words: [String: Entry]) {
    // Breadth first over the words in order, so that siblings stand together.
    let sorted = words.map {
      (
        key: Array($0.key.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }),
        entry: $0.value
      )
    }
    .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    struct Pending {
      let range: Range<Int>
      let depth: Int
    }
    entryOf = [0]
    firstChild = [0]
    var queue: [Pending] = []
    func groups(_ range: Range<Int>, _ depth: Int, _ body: (UInt16, Range<Int>) -> Void) {
      var i = range.lowerBound
      while i < range.upperBound {
        guard sorted[i].key.count > depth else {
          i += 1
          continue
        }
        let key = sorted[i].key[depth]
        var end = i
        while end < range.upperBound, sorted[end].key.count > depth, sorted[end].key[depth] == key {
          end += 1
        }
        body(key, i..<end)
        i = end
      }
    }
    func node(_ range: Range<Int>, _ depth: Int) -> UInt16 {
      queue.append(Pending(range: range, depth: depth))
      let first = sorted[range.lowerBound]
      if first.key.count == depth {
        entries.append(first.entry)
        entryOf.append(UInt16(entries.count - 1))
      } else {
        entryOf.append(0)
      }
      return UInt16(entryOf.count - 1)
    }
    groups(0..<sorted.count, 0) { key, range in roots[Int(key)] = node(range, 1) }
    for word in sorted where word.key.count > 1 {
      let bit = WordTable.pairBit(word.key[0], word.key[1])
      pairs[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    var next = 0
    while next < queue.count {
      let pending = queue[next]
      next += 1
      firstChild.append(UInt32(keys.count))
      groups(pending.range, pending.depth) { key, range in
        keys.append(key)
        targets.append(node(range, pending.depth + 1))
      }
    }
    firstChild.append(UInt32(keys.count))
    precondition(entryOf.count < 0xFFFF, "the tables hold at most 65,534 nodes")
  }

  // MARK: - Scanning

  /// Finds every word of the tables in a text.
  func scan(_ bytes: Span<UInt8>) -> WordIndex {
    let count = bytes.count
    let roots = roots.span
    let firstChild = firstChild.span
    let keys = keys.span
    let targets = targets.span
    let entryOf = entryOf.span
    let entries = entries.span
    let pairs = pairs.span
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
    while i < count {
      let (first, length) = WordTable.unit(bytes, at: i)
      var node = Int(roots[Int(first)])
      guard node != 0 else {
        i += length
        if first == 0x3002 || first == 0xFF01 || first == 0xFF1F {
          i = WordTable.closing(bytes, after: i)
          stops.append(Int32(i))
        }
        continue
      }
      var j = i + length
      // Two characters that begin no word: only the first alone can be one.
      let found = Int(entryOf[node])
      var goesOn = false
      if j < count {
        let (second, _) = WordTable.unit(bytes, at: j)
        let bit = WordTable.pairBit(first, second)
        goesOn = pairs[bit >> 6] & (1 << UInt64(bit & 63)) != 0
      }
      if found == 0, !goesOn {
        i += length
        continue
      }
      var classes: UInt32 = 0
      var tokenEnd = i
      while true {
        let found = Int(entryOf[node])
        if found != 0 {
          let entry = entries[found]
          if entry.classes != 0 {
            classes = entry.classes
            tokenEnd = j
          }
          if entry.cues & ~atPlaces != 0 || entry.date != 0 {
            hits.append(
              WordIndex.Hit(start: Int32(i), end: Int32(j), cues: entry.cues, date: entry.date)
            )
          }
          if entry.cues & atPlaces != 0 {
            openings.append(
              WordIndex.Hit(start: Int32(i), end: Int32(j), cues: entry.cues, date: 0)
            )
          }
          if entry.topic != 0 {
            topics.append(
              WordIndex.TopicHit(start: Int32(i), end: Int32(j), entry: entry.topic)
            )
          }
        }
        guard goesOn, j < count else { break }
        let (key, step) = WordTable.unit(bytes, at: j)
        var low = Int(firstChild[node])
        var high = Int(firstChild[node + 1])
        while high - low > 6 {
          let middle = (low + high) / 2
          if keys[middle] <= key { low = middle } else { high = middle }
        }
        while low < high, keys[low] < key { low += 1 }
        guard low < high, keys[low] == key else { break }
        node = Int(targets[low])
        j += step
      }
      if classes != 0, i >= free {
        tokens.append(
          Token(start: Int32(i), end: Int32(tokenEnd), classes: WordClass(rawValue: classes))
        )
        free = tokenEnd
      }
      i += length
    }
    return WordIndex(
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
      let (next, length) = WordTable.unit(bytes, at: i)
      guard
        next == 0x201D || next == 0xFF09 || next == 0x22 || next == 0x3002 || next == 0xFF01
          || next == 0xFF1F
      else { break }
      i += length
    }
    return i
  }

  @inline(__always)
  private static func pairBit(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37 ^ UInt32(second) &* 0x85EB) >> 3 & 0xFFFF)
  }

  /// The scalar at a place, cut to 16 bits: words hold characters of the basic plane only.
  @inline(__always)
  private static func unit(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt16, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt16(lead), 1) }
    if lead >= 0xE0, lead < 0xF0, index + 2 < bytes.count {
      let value =
        UInt16(lead & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6
        | UInt16(bytes[index + 2] & 0x3F)
      return (value, 3)
    }
    if lead >= 0xC0, lead < 0xE0, index + 1 < bytes.count {
      return (UInt16(lead & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F), 2)
    }
    return (0, lead < 0xF0 ? 1 : min(4, bytes.count - index))
  }

  /// The longest word of the lexicon that begins at a place.
  func longest(_ bytes: Span<UInt8>, at place: Int) -> (end: Int, classes: WordClass)? {
    let (first, length) = WordTable.unit(bytes, at: place)
    var node = Int(roots[Int(first)])
    var j = place + length
    var found: (Int, WordClass)?
    while node != 0 {
      let entry = entries[Int(entryOf[node])]
      if entry.classes != 0 { found = (j, WordClass(rawValue: entry.classes)) }
      guard j < bytes.count else { break }
      let (key, step) = WordTable.unit(bytes, at: j)
      var low = Int(firstChild[node])
      let high = Int(firstChild[node + 1])
      while low < high, keys[low] < key { low += 1 }
      guard low < high, keys[low] == key else { break }
      node = Int(targets[low])
      j += step
    }
    return found
  }
}
