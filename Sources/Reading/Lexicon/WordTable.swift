// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// The words of all tables in one trie.
struct WordTable: Sendable {
  /// What the tables say of a word; most words say the same as another.
  struct Saying: Sendable, Hashable {
    var cues: UInt64 = 0
    /// All else in one piece: it is copied for each word, and by parts that took three times as long.
    private var rest: UInt64 = 0

    var classes: UInt32 {
      get { UInt32(truncatingIfNeeded: rest) }
      set { rest = rest & ~0xFFFF_FFFF | UInt64(newValue) }
    }
    /// The row of the table of topics, from 1.
    var topic: UInt16 {
      get { UInt16(truncatingIfNeeded: rest >> 32) }
      set { rest = rest & ~(0xFFFF << 32) | UInt64(newValue) << 32 }
    }
    /// The row of the table of dates, from 1.
    var date: UInt8 {
      get { UInt8(truncatingIfNeeded: rest >> 48) }
      set { rest = rest & ~(0xFF << 48) | UInt64(newValue) << 48 }
    }
    /// 1 if it is recorded where it stands, as a hit; told from the rest once, not for each word.
    var isHit: Int {
      get { Int(rest >> 56) }
      set { rest = rest & ~(0xFF << 56) | UInt64(newValue) << 56 }
    }
  }

  /// The beginning of a word.
  struct Node: Sendable {
    /// The place of what it says in ``sayings``; 0 where it is no word itself.
    var saying: UInt16 = 0
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
  /// One bit for each pair of characters that may begin a word: most places are done with a look.
  private let pairBits: [UInt64]
  /// For each character whether it is a mark, whether a number or a date may begin with it, and what
  /// it says as a word: its place in ``sayings``.
  private let kinds: [UInt8]
  private static let markBit: UInt8 = 0x80
  private static let startBit: UInt8 = 0x40
  private static let sayingBits: UInt8 = 0x3F
  /// What words say, those of one character first; what says nothing is at 0 and fills the end.
  let sayings: [Saying]
  static let sayingCount = 2048
  /// By nine bits of a character, the cues of all words that begin with it: small enough to stay near
  /// at hand, which the trie is not.
  private let openers: [UInt64]
  private static let openerCount = 512
  /// By the nodes of the trie; nothing goes on from the first, nor from those that fill the end.
  let nodes: [Node]
  static let nodeCount = 0x2000
  /// For two characters, what they say, as its place in ``sayings``, above the node from which a
  /// longer word goes on.
  let pairs: PairTable
  let dates: [DateEntry]
  let topics: Topics
  /// How many words that begin at one place are recorded as hits, at the most.
  let mostHits: Int

  /// The shipped tables; built once.
  static let shipped = WordTable()

  private init() {
    var trie = WordTrie()
    var entries = [Saying()]
    var openers = [UInt64](repeating: 0, count: Self.openerCount)
    func entry(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int {
      let number = trie.number(of: bytes.extracting(word))
      if number == entries.count { entries.append(Saying()) }
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
    forEachRow(of: Tables.lexicon) { bytes, columns in
      guard columns.count == 2 else { return }
      forEachPart(of: columns[1], in: bytes) { word in
        let number = entry(bytes, word)
        let classes = WordClass(rawValue: entries[number].classes)
        entries[number].classes |= classes.deeds(byteCount: word.count).rawValue
      }
    }
    forEachRow(of: Tables.cues) { bytes, columns in
      guard columns.count == 2, let cue = Cue.named[field(bytes, columns[0])] else { return }
      forEachPart(of: columns[1], in: bytes) { word in
        entries[entry(bytes, word)].cues |= cue.rawValue
        openers[Int(unit(bytes, at: word.lowerBound).value) % Self.openerCount] |= cue.rawValue
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
    self.dates = dates
    self.openers = openers
    precondition(trie.depth <= TextWindow.longestWord, "a word reaches over the window")
    let layout = Layout(trie, entries)
    sayings = Self.filled(layout.sayings, to: Self.sayingCount, Saying())
    nodes = Self.filled(layout.nodes, to: Self.nodeCount, Node())
    pairs = PairTable(layout.pairs)
    pairBits = layout.pairBits
    kinds = layout.kinds
    mostHits = layout.mostHits
  }

  /// As many as the scan takes for granted, so that it need not check a place whose bits are cut.
  private static func filled<T>(_ things: [T], to count: Int, _ nothing: T) -> [T] {
    precondition(things.count <= count, "the tables grew over their room")
    return things + Array(repeating: nothing, count: count - things.count)
  }

  /// The tables as the scan wants them, from the words and what each says.
  private struct Layout {
    var sayings = [Saying()]
    var nodes: [Node] = []
    var pairs: [UInt64] = []
    var pairBits = [UInt64](repeating: 0, count: 1024)
    var kinds = [UInt8](repeating: 0, count: 0x10000)
    var mostHits = 0

    init(_ trie: WordTrie, _ entries: [Saying]) {
      var numbers = [Saying(): UInt16(0)]
      /// The place of what a node says.
      func saying(_ node: Int) -> UInt16 {
        if trie.numbers[node] == 0 { return 0 }
        var entry = entries[Int(trie.numbers[node])]
        let spoken =
          entry.cues & ~Cue.openings.rawValue | UInt64(entry.topic) | UInt64(entry.date)
        entry.isHit = spoken == 0 ? 0 : 1
        if let known = numbers[entry] { return known }
        numbers[entry] = UInt16(sayings.count)
        sayings.append(entry)
        return UInt16(sayings.count - 1)
      }
      nodes = [Node](repeating: Node(), count: trie.numbers.count)
      // By node, the character of which it alone is made; 0 for most.
      var characters = [UInt64](repeating: 0, count: nodes.count)
      let roots = trie.roots.span
      for character in roots.indices where roots[character] != 0 {
        let node = Int(roots[character])
        precondition(
          !Mark.closes(UInt16(character)),
          "a word begins like the closing marks of a sentence"
        )
        characters[node] = UInt64(character)
        nodes[node].saying = saying(node)
        precondition(nodes[node].saying <= sayingBits, "one character says one of 63 things")
        kinds[character] = UInt8(nodes[node].saying)
      }
      for mark in Mark.all { kinds[Int(mark)] |= markBit }
      // 届时 is a date.
      for start in (AmountScanner.starts + "届").unicodeScalars {
        kinds[Int(start.value)] |= startBit
      }
      for node in nodes.indices { nodes[node].saying = saying(node) }
      for edge in trie.edges where edge != 0 {
        nodes[Int(edge >> 32)].next |= nextBit(UInt16(truncatingIfNeeded: edge >> 16))
      }
      // A node stands behind the one it goes on from: the hits up to that one are known.
      var parents = [Int](repeating: 0, count: nodes.count)
      for edge in trie.edges where edge != 0 { parents[Int(edge & 0xFFFF)] = Int(edge >> 32) }
      var hits = [Int](repeating: 0, count: nodes.count)
      for node in nodes.indices {
        precondition(parents[node] <= node, "a word's node stands before that of its beginning")
        hits[node] = hits[parents[node]] + sayings[Int(nodes[node].saying)].isHit
        mostHits = max(mostHits, hits[node])
      }
      for edge in trie.edges where edge != 0 && characters[Int(edge >> 32)] != 0 {
        let pair = characters[Int(edge >> 32)] << 16 | edge >> 16 & 0xFFFF
        let node = nodes[Int(edge & 0xFFFF)]
        pairs.append(pair << 32 | UInt64(node.saying) << 16 | (node.next == 0 ? 0 : edge & 0xFFFF))
        let bit = pairBit(UInt16(pair >> 16), UInt16(truncatingIfNeeded: pair))
        pairBits[bit >> 6] |= 1 << UInt64(bit & 63)
      }
    }
  }

  // MARK: - Scanning

  /// Finds every word of the tables in a text.
  ///
  /// Two steps by turns: the places where a word may begin, and the marks, are picked without a
  /// branch, since none could be guessed; then the words at these places are looked up.
  func scan(_ text: [UInt8]) -> WordIndex {
    let bytes = text.span
    var found = WordFinder(self, text)
    var window = TextWindow()
    var picked = Picked()
    while window.next(bytes) {
      pick(window, into: &picked)
      found.take(picked, window)
    }
    return found.index()
  }

  /// What was picked in a window, each as ``Pick`` packs it.
  struct Picked {
    /// Where a word may begin.
    fileprivate(set) var places = [Pick](repeating: Pick(packed: 0), count: TextWindow.size)
    /// Marks, and where a number or a date may begin.
    fileprivate(set) var others = [Pick](repeating: Pick(packed: 0), count: TextWindow.size)
    /// How many places there are.
    fileprivate(set) var placeCount = 0
    /// How many others there are.
    fileprivate(set) var otherCount = 0
  }

  /// A character that was picked.
  struct Pick {
    /// Its place in the window above its kind.
    fileprivate let packed: UInt16

    /// The character's place in the window.
    var index: Int { Int(packed >> 8) }
    /// What the character says by itself: its place in ``WordTable/sayings``.
    var single: Int { Int(packed & UInt16(WordTable.sayingBits)) }
    /// Whether a number or a date may begin there.
    var isStart: Bool { packed & UInt16(WordTable.startBit) != 0 }
  }

  /// Goes over the characters of a window.
  private func pick(_ window: TextWindow, into picked: inout Picked) {
    (picked.placeCount, picked.otherCount) = pick(window, &picked.places, &picked.others)
  }

  private func pick(
    _ window: TextWindow,
    _ allPlaces: inout [Pick],
    _ allOthers: inout [Pick]
  ) -> (places: Int, others: Int) {
    // As long as the compiler can tell: no look-up is checked.
    let pairBits = pairBits.span.extracting(0..<1024)
    let kinds = kinds.span.extracting(0..<0x10000)
    let characters = window.characters.span
    var places = allPlaces.mutableSpan
    var others = allOthers.mutableSpan
    var placeCount = 0
    var otherCount = 0
    var first = characters[0]
    for index in 0..<window.count {
      let next = characters[index &+ 1]
      let bit = WordTable.pairBit(first, next)
      let isPair = Int(truncatingIfNeeded: pairBits[bit >> 6] >> UInt64(bit & 63) & 1)
      let kind = kinds[Int(first)]
      let pick = Pick(packed: UInt16(truncatingIfNeeded: index) << 8 | UInt16(kind))
      places[placeCount] = pick
      placeCount &+= isPair | (kind & Self.sayingBits != 0 ? 1 : 0)
      others[otherCount] = pick
      // Not compared, which would be a branch that none could guess.
      otherCount &+= Int((kind >> 7 | kind >> 6) & 1)
      first = next
    }
    return (placeCount, otherCount)
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
    guard openers[Int(first) % Self.openerCount] & cue.rawValue != 0 else { return nil }
    var node = trie.roots[Int(first)]
    var j = place + length
    var end: Int?
    while node != 0 {
      let entry = nodes[Int(node)]
      if sayings[Int(entry.saying)].cues & cue.rawValue != 0 { end = j }
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
      let classes = sayings[Int(entry.saying)].classes
      if classes != 0 { found = (j, WordClass(rawValue: classes)) }
      guard entry.next != 0, j < bytes.count else { break }
      let (key, step) = unit(bytes, at: j)
      node = entry.goesOn(with: key) ? child(node, key) : 0
      j += step
    }
    return found
  }
}
