// SPDX-License-Identifier: Apache-2.0

/// What a unit counts.
@usableFromInline package enum UnitKind: UInt8, Sendable, CaseIterable {
  /// A measure word (个, 家, 人次): counts things.
  case counter = 1
  /// Metric, statutory and market units (公里, 亩, 千瓦时).
  case metric
  /// A currency.
  case money
  /// The percent sign.
  case percent
  /// Percentage points.
  case points
  /// A multiple (倍).
  case times
  /// A length of time.
  case duration
  /// A time of day.
  case clock
  /// An age.
  case age
  /// A place in an order, read after 第.
  case rank
  /// Makes a name or an ordinal of the numeral (1号线, 二期).
  case ordinal
  /// Begins like a unit and is another word; the numeral has no unit.
  case word

  init?(name: String) {
    switch name {
    case "counter": self = .counter
    case "metric": self = .metric
    case "money": self = .money
    case "percent": self = .percent
    case "points": self = .points
    case "times": self = .times
    case "duration": self = .duration
    case "clock": self = .clock
    case "age": self = .age
    case "rank": self = .rank
    case "ordinal": self = .ordinal
    case "word": self = .word
    default: return nil
    }
  }
}

/// A unit as the table has it.
@usableFromInline package struct Unit: Sendable, Hashable {
  /// The standard spelling (平方米 for m²).
  package let name: String
  /// What it counts.
  package let kind: UnitKind
}

/// The units that the scanner knows, from `Tables/units.tsv`.
@usableFromInline package struct UnitTable: Sendable {
  private let trie: WordTrie
  private let units: [Unit]

  /// The shipped table; built once.
  package static let shipped = UnitTable(table: Tables.units)

  init(table: StaticString) {
    var trie = WordTrie()
    var units: [Unit] = []
    forEachRow(of: table) { bytes, columns in
      guard columns.count >= 3, let kind = UnitKind(name: field(bytes, columns[2])) else { return }
      let name = field(bytes, columns[1])
      let unit = Unit(name: name == " " ? "" : name, kind: kind)
      let number = trie.number(of: bytes.extracting(columns[0]))
      if number > units.count { units.append(unit) } else { units[number - 1] = unit }
    }
    self.trie = trie
    self.units = units
  }

  /// The longest unit that begins at `index`, and where it ends.
  func longest(_ bytes: Span<UInt8>, at index: Int) -> (unit: Unit, end: Int)? {
    let (end, number) = trie.longest(bytes, at: index)
    guard number > 0 else { return nil }
    return (units[number - 1], end)
  }
}
