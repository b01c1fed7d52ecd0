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

  /// The topics of the words found and the weightiest word for an agency.
  func suggestion(
    _ hits: ArraySlice<WordIndex.TopicHit>,
    _ names: inout SuggestionNames
  ) -> (topics: [String], agency: String?, why: Range<Int>) {
    guard !hits.isEmpty else { return ([], nil, 0 ..<~ 0) }
    var bits: UInt32 = 0
    var best = Entry()
    var why = 0 ..<~ 0
    for hit in hits {
      let entry = entries[Int(hit.entry)]
      bits |= entry.topics
      if entry.weight > best.weight {
        best = entry
        why = Int(hit.start) ..<~ Int(hit.end)
      }
    }
    let topics = names.topics(bits) { bits in
      topicNames.enumerated().filter { bits & (1 << UInt32($0.offset)) != 0 }.map(\.element)
    }
    guard best.agency > 0 else { return (topics, nil, why) }
    return (topics, names.agency(best.agency) { agencyNames[$0] }, why)
  }
}

/// The names that suggestions of one report share, made once each.
struct SuggestionNames {
  /// 市 or 区, before the name of an agency.
  let prefix: String
  private var topicSets: [UInt32: [String]] = [:]
  private var agencies: [Int: String] = [:]

  init(prefix: String) { self.prefix = prefix }

  mutating func topics(_ bits: UInt32, _ make: (UInt32) -> [String]) -> [String] {
    if let known = topicSets[bits] { return known }
    let names = make(bits)
    topicSets[bits] = names
    return names
  }

  mutating func agency(_ row: Int, _ make: (Int) -> String) -> String {
    if let known = agencies[row] { return known }
    let name = prefix + make(row)
    agencies[row] = name
    return name
  }
}
