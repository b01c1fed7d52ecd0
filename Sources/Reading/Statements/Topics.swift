// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Topics and agencies by their words, from `Tables/topics.tsv` and `Tables/agencies.tsv`.
struct Topics: Sendable {
  /// What a word suggests.
  private struct Entry {
    /// One bit a topic.
    var topics: UInt32 = 0
    /// The row of the table of agencies, from 1; 0 for none.
    var agency = 0
    var weight = 0
  }

  private let entries: [Entry]
  private let topicNames: [String]
  private let agencyNames: [String]

  /// Reads the tables; `row` gives the row of a word, the one offered if it has none yet.
  init(
    topics: StaticString,
    agencies: StaticString,
    row: (_ bytes: Span<UInt8>, _ word: Range<Int>, _ next: Int) -> Int
  ) {
    var entries = [Entry()]
    var topicNames: [String] = []
    var agencyNames: [String] = [""]
    func entry(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int {
      let row = row(bytes, word, entries.count)
      if row == entries.count { entries.append(Entry()) }
      return row
    }
    forEachRow(of: topics) { bytes, columns in
      guard columns.count == 2 else { return }
      topicNames.append(field(bytes, columns[0]))
      forEachPart(of: columns[1], in: bytes) { word in
        entries[entry(bytes, word)].topics |= 1 << UInt32(topicNames.count - 1)
      }
    }
    forEachRow(of: agencies) { bytes, columns in
      guard columns.count == 2 else { return }
      agencyNames.append(field(bytes, columns[0]))
      var place = 0
      forEachPart(of: columns[1], in: bytes) { word in
        let i = entry(bytes, word)
        // An earlier word of an agency says more, and so does a longer one.
        let weight = 100 - place * 4 + word.count
        if weight > entries[i].weight {
          entries[i].agency = agencyNames.count - 1
          entries[i].weight = weight
        }
        place += 1
      }
    }
    self.entries = entries
    self.topicNames = topicNames
    self.agencyNames = agencyNames
  }

  /// What the words of a statement say.
  struct Said {
    fileprivate(set) var cues: Cue = []
    /// One bit a topic.
    fileprivate var topics: UInt32 = 0
    /// The row of the table of agencies that the weightiest word suggests; 0 for none.
    fileprivate var agency = 0
    fileprivate(set) var why = 0 ..<~ 0
  }

  /// The cues that stand within the range, and what its words of topics and agencies suggest: those up
  /// to the first that reaches over its end.
  func said(in range: Range<Int>, _ words: WordIndex) -> Said {
    let entries = entries.span
    let all = words.hits
    let hits = all.span
    var said = Said()
    var cues: UInt64 = 0
    var weight = 0
    var isOpen = true
    var index = words.hitIndex(from: range.lowerBound)
    // By choice, not by branch: whether a word is one of a topic, and weightier, none could guess. The
    // first entry, of a word that is none, says nothing.
    var why = (start: Int32(0), end: Int32(0))
    while index < hits.count, Int(hits[index].start) < range.upperBound {
      let hit = hits[index]
      index += 1
      let isInside = Int(hit.end) <= range.upperBound
      isOpen = isOpen && (isInside || hit.topic == 0)
      cues |= isInside ? hit.cues : 0
      let entry = entries[isOpen && isInside ? Int(hit.topic) : 0]
      said.topics |= entry.topics
      let isBest = entry.weight > weight
      weight = isBest ? entry.weight : weight
      said.agency = isBest ? entry.agency : said.agency
      why.start = isBest ? hit.start : why.start
      why.end = isBest ? hit.end : why.end
    }
    said.why = Int(why.start) ..<~ Int(why.end)
    said.cues = Cue(rawValue: cues)
    return said
  }

  /// The names of the topics that were said.
  func topics(_ said: Said, _ names: inout SuggestionNames) -> [String] {
    names.topics(said.topics, topicNames)
  }

  /// The name of the agency that was said, if one was.
  func agency(_ said: Said, _ names: inout SuggestionNames) -> String? {
    said.agency > 0 ? names.agency(said.agency, agencyNames) : nil
  }
}

/// The names that suggestions of one report share, made once each.
struct SuggestionNames {
  /// 市 or 区, before the name of an agency.
  let prefix: String
  /// Sets of topics, each at the place its bits give until another one takes it: statements next to
  /// each other speak of the same fields.
  private var topicSets = [(bits: UInt32, names: [String])](repeating: (0, []), count: 256)
  /// By the rows of the table of agencies.
  private var agencies: [String?] = []

  init(prefix: String) { self.prefix = prefix }

  mutating func topics(_ bits: UInt32, _ all: [String]) -> [String] {
    let place = Int((bits &* 0x9E37_79B1) >> 24)
    if topicSets[place].bits != bits {
      var names: [String] = []
      names.reserveCapacity(bits.nonzeroBitCount)
      for topic in all.indices where bits >> UInt32(topic) & 1 != 0 { names.append(all[topic]) }
      topicSets[place] = (bits, names)
    }
    return topicSets[place].names
  }

  mutating func agency(_ row: Int, _ all: [String]) -> String {
    if agencies.isEmpty { agencies = Array(repeating: nil, count: all.count) }
    if let known = agencies[row] { return known }
    let name = prefix + all[row]
    agencies[row] = name
    return name
  }
}
