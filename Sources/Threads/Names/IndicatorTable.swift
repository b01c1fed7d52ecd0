// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Which way a value is better.
enum Direction: String, Sendable {
  case higher, lower
  /// A price target: a ceiling, and far below it is doubtful.
  case ceiling
}

/// What the value of an indicator speaks of.
enum IndicatorNature: String, Sendable {
  /// A sum over the year.
  case flow
  /// A state at the end of the year.
  case stock
  /// An average over the year.
  case mean
  /// A rate of growth.
  case rate
}

/// A standard indicator of work reports.
struct StandardIndicator: Sendable {
  let id: String
  let family: String
  let direction: Direction
  let nature: IndicatorNature
  /// The standard name.
  let name: String

  /// Whether it is a part of another of its family, as income-urban is of income.
  func isPart(of other: StandardIndicator) -> Bool {
    family == other.family && id.hasPrefix(other.id + "-")
  }
}

/// The standard indicators and the names they go by: `Tables/indicators.tsv`.
struct IndicatorTable: Sendable {
  let rows: [StandardIndicator]
  private let trie: WordTrie
  /// The row, from 1, of each word of the trie.
  private let rowOf: [Int]

  static let shipped = IndicatorTable()

  private init() {
    var rows: [StandardIndicator] = []
    var trie = WordTrie()
    var rowOf = [0]
    forEachRow(of: Tables.indicators) { bytes, columns in
      guard columns.count == 5, let direction = Direction(rawValue: field(bytes, columns[2])),
        let nature = IndicatorNature(rawValue: field(bytes, columns[3]))
      else { return }
      let id = field(bytes, columns[0])
      var name: String?
      let row = rows.count + 1
      forEachPart(of: columns[4], in: bytes) { word in
        if name == nil { name = field(bytes, word) }
        let number = trie.number(of: bytes.extracting(word))
        if number == rowOf.count { rowOf.append(row) } else { rowOf[number] = row }
      }
      rows.append(
        StandardIndicator(
          id: id,
          family: field(bytes, columns[1]),
          direction: direction,
          nature: nature,
          name: name ?? id
        )
      )
    }
    self.rows = rows
    self.trie = trie
    self.rowOf = rowOf
  }

  /// A name of an indicator in a text.
  struct Hit: Sendable {
    let range: Range<Int>
    /// The index in ``IndicatorTable/rows``.
    let row: Int
  }

  /// The names in a text, the longest at each place, none overlapping.
  func scan(_ bytes: Span<UInt8>) -> [Hit] {
    var hits: [Hit] = []
    var i = 0
    while i < bytes.count {
      let (end, word) = trie.longest(bytes, at: i)
      if word != 0 {
        hits.append(Hit(range: i..<end, row: rowOf[word] - 1))
        i = end
      } else {
        i += sequenceLength(bytes[i])
      }
    }
    return hits
  }

  /// The indicator that a name stands for; nil where it is none of the table.
  func row(named name: String) -> StandardIndicator? {
    let bytes = Array(name.utf8)
    let (end, word) = trie.longest(bytes.span, at: 0)
    return end == bytes.count && word != 0 ? rows[rowOf[word] - 1] : nil
  }
}
