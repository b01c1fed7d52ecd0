// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// The words of all tables in one trie.
struct WordTable: Sendable {
  /// What the tables say of a word, and what a scan must know to go on from it.
  struct Entry: Sendable {
    var cues: UInt64 = 0
    var classes: UInt32 = 0
    /// The row of the table of topics, from 1.
    var topic: UInt16 = 0
    /// The row of the table of dates, from 1.
    var date: UInt8 = 0
    /// One bit for each character that may follow in a longer word; most that do follow lack theirs.
    var next: UInt32 = 0

    /// Whether a longer word may go on with a character.
    @inline(__always)
    func goesOn(with character: UInt16) -> Bool { next & WordTable.nextBit(character) != 0 }
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
  /// What each node of the trie says, by node.
  let nodes: [Entry]
  /// Two characters, 16 bits each, and the node behind them, in an open-addressed table; 0 if free.
  ///
  /// A power of two of them, half of them free: small, as it is asked at every third character.
  private let pairNodes: [UInt64]
  let dates: [DateEntry]
  let topics: Topics
  /// How many characters the longest word has.
  let longestWord: Int

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
    nodes = Self.nodes(trie, entries)
    longestWord = trie.depth
    pairNodes = Self.pairNodes(trie)
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
    for mark in Mark.all { singles[Int(mark >> 6)] |= 1 << UInt64(mark & 63) }
  }

  /// What the words say, laid out by the node that ends them.
  private static func nodes(_ trie: WordTrie, _ entries: [Entry]) -> [Entry] {
    var nodes = trie.numbers.map { entries[Int($0)] }
    for edge in trie.edges where edge != 0 {
      nodes[Int(edge >> 32)].next |= nextBit(UInt16(truncatingIfNeeded: edge >> 16))
    }
    return nodes
  }

  private static func pairNodes(_ trie: WordTrie) -> [UInt64] {
    var characters = [UInt64](repeating: 0, count: trie.numbers.count)
    for (character, node) in trie.roots.enumerated() where node != 0 {
      characters[Int(node)] = UInt64(character)
    }
    let pairs = trie.edges.filter { $0 != 0 && characters[Int($0 >> 32)] != 0 }
    var capacity = 16
    while capacity < pairs.count * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    for edge in pairs {
      let pair = characters[Int(edge >> 32)] << 32 | edge & 0xFFFF_FFFF
      var slot = edgeHash(pair >> 16) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = pair
    }
    return slots
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

  // MARK: - Scanning

  /// Finds every word of the tables in a text.
  ///
  /// Two steps by turns: the places where a word may begin are picked without a branch, since none
  /// could be guessed; then the words at these places are looked up.
  func scan(_ text: [UInt8]) -> WordIndex {
    let bytes = text.span
    let count = bytes.count
    // As long as the compiler can tell: no look-up is checked.
    let pairs = pairs.span.extracting(0..<1024)
    let singles = singles.span.extracting(0..<1024)
    var found = WordFinder(self, text)
    // The place and the one behind it.
    var places = InlineArray<64, UInt64>(repeating: 0)
    var i = 0
    var (next, length) = count > 0 ? unit(bytes, at: 0) : (0, 0)
    while i < count {
      var filled = 0
      while i < count, filled < WordFinder.batch {
        let start = i
        let first = next
        i &+= length
        if i < count { (next, length) = unit(bytes, at: i) } else { next = 0 }
        let bit = WordTable.pairBit(first, next)
        let isPair = pairs[bit >> 6] >> UInt64(bit & 63) & 1
        let isSingle = singles[Int(first >> 6)] >> UInt64(first & 63) & 1
        places[filled] =
          isPair << 63 | UInt64(truncatingIfNeeded: start) << 32 | UInt64(first) << 16
          | UInt64(next)
        filled &+= Int(truncatingIfNeeded: isPair | isSingle)
      }
      found.look(at: places.span.extracting(0..<filled))
    }
    return found.index()
  }

  /// The node of a character that is or may be a word by itself; 0 for most.
  @inline(__always)
  func single(_ character: UInt16) -> UInt16 {
    singles[Int(character >> 6)] >> UInt64(character & 63) & 1 == 0
      ? 0 : trie.roots[Int(character)]
  }

  /// The node behind two characters; 0 if no word begins with them.
  @inline(__always)
  func pair(_ characters: UInt32) -> UInt16 {
    let slots = pairNodes.span
    let mask = slots.count - 1
    var slot = edgeHash(UInt64(characters)) & mask
    while true {
      let pair = slots[slot]
      if pair >> 16 == UInt64(characters) || pair == 0 { return UInt16(truncatingIfNeeded: pair) }
      slot = (slot + 1) & mask
    }
  }

  /// A character's bit among those that may follow a node.
  @inline(__always)
  fileprivate static func nextBit(_ character: UInt16) -> UInt32 {
    1 &<< ((UInt32(character) &* 0x9E37_79B1) >> 27)
  }

  /// The node behind another by a character.
  @inline(__always)
  func child(_ node: UInt16, _ character: UInt16) -> UInt16 {
    childNode(trie.edges.span, node, character)
  }

  /// A place for two characters in the bits of `pairs`.
  @inline(__always)
  private static func pairBit(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37 ^ UInt32(second) &* 0x85EB) >> 3 & 0xFFFF)
  }

  /// Where the longest word with one of the cues that begins at a place ends; nil if none does.
  func end(_ cue: Cue, _ bytes: Span<UInt8>, at place: Int) -> Int? {
    guard place >= 0, place < bytes.count else { return nil }
    let (first, length) = unit(bytes, at: place)
    var node = trie.roots[Int(first)]
    var j = place + length
    var end: Int?
    while node != 0 {
      let entry = nodes[Int(node)]
      if entry.cues & cue.rawValue != 0 { end = j }
      guard entry.next != 0, j < bytes.count else { break }
      let (key, step) = unit(bytes, at: j)
      node = entry.goesOn(with: key) ? child(node, key) : 0
      j += step
    }
    return end
  }

  /// The longest word of the lexicon that begins at a place.
  func longest(_ bytes: Span<UInt8>, at place: Int) -> (end: Int, classes: WordClass)? {
    guard place < bytes.count else { return nil }
    let (first, length) = unit(bytes, at: place)
    var node = trie.roots[Int(first)]
    var j = place + length
    var found: (Int, WordClass)?
    while node != 0 {
      let entry = nodes[Int(node)]
      if entry.classes != 0 { found = (j, WordClass(rawValue: entry.classes)) }
      guard entry.next != 0, j < bytes.count else { break }
      let (key, step) = unit(bytes, at: j)
      node = entry.goesOn(with: key) ? child(node, key) : 0
      j += step
    }
    return found
  }
}
