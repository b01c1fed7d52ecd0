// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// What `Tables/words.tsv` says of a word.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Says nothing of what is promised: left out of names.
  static let drop = WordClass(rawValue: 1 << 0)
  /// Opens a clause that goes on with the subject of the clause before it.
  static let dependent = WordClass(rawValue: 1 << 1)
  /// Opens a clause of purpose or effect, which promises nothing of its own without a figure.
  static let tail = WordClass(rawValue: 1 << 2)
  /// The figure is a running total.
  static let cumulative = WordClass(rawValue: 1 << 3)
  /// The figure is that of the last day or month of the year.
  static let yearEnd = WordClass(rawValue: 1 << 4)
  /// The figure is that of several years.
  static let manyYears = WordClass(rawValue: 1 << 5)
  /// The words speak of the year before.
  static let oneYear = WordClass(rawValue: 1 << 6)
  /// Opens the passage on what is still wrong.
  static let problem = WordClass(rawValue: 1 << 7)
  /// Says that a target was not reached.
  static let shortfall = WordClass(rawValue: 1 << 8)
  /// Says that a work is put off.
  static let delayed = WordClass(rawValue: 1 << 9)
  /// Says that a number was changed on the way.
  static let adjusted = WordClass(rawValue: 1 << 10)
  /// The stages of a work: it began, it is half done, it ends, it is in use, a title is won.
  static let began = WordClass(rawValue: 1 << 11)
  static let half = WordClass(rawValue: 1 << 12)
  static let ends = WordClass(rawValue: 1 << 13)
  static let opens = WordClass(rawValue: 1 << 14)
  static let wins = WordClass(rawValue: 1 << 15)
  /// Names a part of a whole.
  static let narrow = WordClass(rawValue: 1 << 16)
  /// The work goes on.
  static let going = WordClass(rawValue: 1 << 17)
  /// The figure is a share of each person or household.
  static let per = WordClass(rawValue: 1 << 18)
  /// Speaks of a weakness.
  static let weak = WordClass(rawValue: 1 << 19)
  /// Opens a clause that leads to what is promised.
  static let lead = WordClass(rawValue: 1 << 32)
  /// Opens a sentence that promises nothing whatever its place.
  static let remark = WordClass(rawValue: 1 << 33)
  /// Calls upon the hearers.
  static let exhort = WordClass(rawValue: 1 << 34)
  /// A verb of change, which goes on with a figure's subject or, without a figure, is a deed.
  static let change = WordClass(rawValue: 1 << 35)
  /// Any stage of a work.
  static let stages: WordClass = [.began, .half, .ends, .opens, .wins]
  /// Any kind of deed.
  static let acts = WordClass(rawValue: 0xFFF << 20)

  private static let names: [String: WordClass] = [
    "drop": .drop, "dependent": .dependent, "tail": .tail, "cumulative": .cumulative,
    "yearEnd": .yearEnd, "manyYears": .manyYears, "oneYear": .oneYear, "problem": .problem,
    "shortfall": .shortfall, "delayed": .delayed, "adjusted": .adjusted, "began": .began,
    "half": .half, "ends": .ends, "opens": .opens, "wins": .wins, "narrow": .narrow,
    "going": .going, "per": .per, "weak": .weak, "lead": .lead, "remark": .remark,
    "exhort": .exhort, "change": .change,
  ]

  private static let deeds = [
    "build", "renew", "attract", "grow", "teach", "cut", "give", "solve", "open", "hold", "set",
  ]

  /// The class of that name; nil for a group of qualifiers.
  init?(name: String) {
    if let named = Self.names[name] {
      self = named
    } else if name.hasPrefix("act-"),
      let deed = Self.deeds.firstIndex(of: String(name.dropFirst(4)))
    {
      self = WordClass(rawValue: 1 << UInt64(20 + deed))
    } else {
      return nil
    }
  }
}

/// A word of the tables at its place in a clause.
struct Word: Sendable {
  let range: Range<Int>
  let classes: WordClass
  /// The group of qualifiers it belongs to, from 1; 0 for none.
  let group: UInt8
  /// Its number among all words: equal for equal words.
  let number: UInt32
}

/// The words of `Tables/words.tsv`, found from left to right, the longest first.
struct WordList: Sendable {
  private let trie: WordTrie
  private let entries: [(classes: WordClass, group: UInt8)]

  /// The number of the group of 城镇, 农村 and 城乡.
  let area: UInt8

  static let shipped = WordList()

  private init() {
    var trie = WordTrie()
    var entries: [(classes: WordClass, group: UInt8)] = [([], 0)]
    var groups: UInt8 = 0
    var area: UInt8 = 0
    forEachRow(of: Tables.words) { bytes, columns in
      guard columns.count == 2 else { return }
      let name = field(bytes, columns[0])
      let known = WordClass(name: name)
      if known == nil { groups += 1 }
      if name == "group-area" { area = groups }
      forEachPart(of: columns[1], in: bytes) { word in
        let number = trie.number(of: bytes.extracting(word))
        if number == entries.count { entries.append(([], 0)) }
        if let known {
          entries[number].classes.insert(known)
        } else {
          entries[number].group = groups
        }
      }
    }
    self.entries = entries
    self.area = area
    self.trie = trie
  }

  /// The words of a text.
  func scan(_ bytes: Span<UInt8>) -> [Word] {
    var found: [Word] = []
    var i = 0
    while i < bytes.count {
      let (end, number) = trie.longest(bytes, at: i)
      if number != 0 {
        let entry = entries[number]
        found.append(
          Word(range: i..<end, classes: entry.classes, group: entry.group, number: UInt32(number))
        )
        i = end
      } else {
        i += sequenceLength(bytes[i])
      }
    }
    return found
  }
}
