// SPDX-License-Identifier: Apache-2.0
import Measures

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

  /// The words with their rows, from 1.
  let words: [String: Int]
  private let entries: [Entry]
  private let topicNames: [String]
  private let agencyNames: [String]

  init(topics: StaticString, agencies: StaticString) {
    var words: [String: Int] = [:]
    var entries = [Entry()]
    var topicNames: [String] = []
    var agencyNames: [String] = [""]
    func row(_ word: String) -> Int {
      if let row = words[word] { return row }
      entries.append(Entry())
      words[word] = entries.count - 1
      return entries.count - 1
    }
    forEachRow(of: topics) { columns in
      guard columns.count == 2 else { return }
      topicNames.append(columns[0])
      for word in columns[1].split(separator: " ") {
        entries[row(String(word))].topics |= 1 << UInt32(topicNames.count - 1)
      }
    }
    forEachRow(of: agencies) { columns in
      guard columns.count == 2 else { return }
      agencyNames.append(columns[0])
      for (place, word) in columns[1].split(separator: " ").enumerated() {
        let i = row(String(word))
        // An earlier word of an agency says more, and so does a longer one.
        let weight = 100 - place * 4 + word.utf8.count
        if weight > entries[i].weight {
          entries[i].agency = agencyNames.count - 1
          entries[i].weight = weight
        }
      }
    }
    self.words = words
    self.entries = entries
    self.topicNames = topicNames
    self.agencyNames = agencyNames
  }

  /// The topics of the words found, and the agency that the weightiest suggests; `prefix` is 市 or
  /// 区.
  func suggestion(
    _ hits: ArraySlice<WordIndex.TopicHit>, _ bytes: Span<UInt8>, prefix: String
  ) -> (topics: [String], agency: AgencySuggestion?) {
    guard !hits.isEmpty else { return ([], nil) }
    var bits: UInt32 = 0
    var best = Entry()
    var why = 0..<0
    for hit in hits {
      let entry = entries[Int(hit.entry)]
      bits |= entry.topics
      if entry.weight > best.weight {
        best = entry
        why = Int(hit.start)..<Int(hit.end)
      }
    }
    var topics: [String] = []
    for (index, name) in topicNames.enumerated() where bits & (1 << UInt32(index)) != 0 {
      topics.append(name)
    }
    guard best.agency > 0 else { return (topics, nil) }
    return (
      topics,
      AgencySuggestion(
        lead: prefix + agencyNames[best.agency], why: String(decodingBytes: bytes, why))
    )
  }
}
