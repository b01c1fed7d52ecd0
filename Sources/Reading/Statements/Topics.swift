// SPDX-License-Identifier: Apache-2.0
import Measures

/// Suggests topics and agencies by words, from `Tables/topics.tsv` and `Tables/agencies.tsv`.
struct Topics: Sendable {
  private let trie: WordTrie
  /// For each word, one bit a topic; agencies are numbered from 1, 0 being none.
  private let entries: [(topics: UInt32, agency: Int, weight: Int)]
  private let topicNames: [String]
  private let agencyNames: [String]

  /// The shipped tables; built once.
  static let shipped = Topics(topics: Tables.topics, agencies: Tables.agencies)

  init(topics: StaticString, agencies: StaticString) {
    var words: [String: Int] = [:]
    var entries: [(topics: UInt32, agency: Int, weight: Int)] = [(0, 0, 0)]
    var topicNames: [String] = []
    var agencyNames: [String] = [""]
    func index(_ word: String) -> Int {
      if let index = words[word] { return index }
      entries.append((0, 0, 0))
      words[word] = entries.count - 1
      return entries.count - 1
    }
    forEachRow(of: topics) { columns in
      guard columns.count == 2 else { return }
      topicNames.append(columns[0])
      for word in columns[1].split(separator: " ") {
        entries[index(String(word))].topics |= 1 << UInt32(topicNames.count - 1)
      }
    }
    forEachRow(of: agencies) { columns in
      guard columns.count == 2 else { return }
      agencyNames.append(columns[0])
      for (place, word) in columns[1].split(separator: " ").enumerated() {
        let i = index(String(word))
        let weight = 100 - place * 4 + word.utf8.count
        if weight > entries[i].weight {
          entries[i].agency = agencyNames.count - 1
          entries[i].weight = weight
        }
      }
    }
    trie = WordTrie(words.map { (Array($0.key.utf8), UInt32($0.value)) })
    self.entries = entries
    self.topicNames = topicNames
    self.agencyNames = agencyNames
  }

  /// The topics of a statement and the agency its weightiest word suggests; `prefix` is 市 or 区.
  func find(
    _ bytes: Span<UInt8>, _ range: Range<Int>, prefix: String
  ) -> (topics: [String], agency: AgencySuggestion?) {
    var bits: UInt32 = 0
    var best = 0
    var agency = 0
    var why = 0..<0
    var i = range.lowerBound
    while i < range.upperBound {
      let lead = bytes[i]
      let (end, payload) = trie.longest(bytes, at: i)
      guard payload > 0, end <= range.upperBound else {
        i += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        continue
      }
      let entry = entries[Int(payload)]
      bits |= entry.topics
      if entry.agency > 0, entry.weight > best {
        best = entry.weight
        agency = entry.agency
        why = i..<end
      }
      i = end
    }
    var topics: [String] = []
    if bits != 0 {
      for (index, name) in topicNames.enumerated() where bits & (1 << UInt32(index)) != 0 {
        topics.append(name)
      }
    }
    guard agency > 0 else { return (topics, nil) }
    return (
      topics,
      AgencySuggestion(lead: prefix + agencyNames[agency], why: String(decodingBytes: bytes, why))
    )
  }
}
