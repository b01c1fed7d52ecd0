// SPDX-License-Identifier: Apache-2.0

/// What a word of `times.tsv` or `names.tsv` says.
enum TimeRole: UInt8 {
  /// A name that holds a numeral, and a word that looks like one and is a number after all.
  case name, number
  case year, month, week, day, weekday, weekend, half, quarter, season, third, century, holiday
  case lunar, moving, plan
  case nearQuarter, nearSeason, partOfYear, partOfMonth

  init?(_ name: String) {
    switch name {
    case "year": self = .year
    case "month": self = .month
    case "week": self = .week
    case "day": self = .day
    case "weekday": self = .weekday
    case "weekend": self = .weekend
    case "half": self = .half
    case "quarter": self = .quarter
    case "season": self = .season
    case "third": self = .third
    case "century": self = .century
    case "holiday": self = .holiday
    case "lunar": self = .lunar
    case "moving": self = .moving
    case "plan": self = .plan
    case "relquarter": self = .nearQuarter
    case "relseason": self = .nearSeason
    case "yearpart": self = .partOfYear
    case "monthpart": self = .partOfMonth
    default: return nil
    }
  }
}

/// The words that dates are said with, names that hold a numeral, and the days of lunar holidays.
///
/// One trie holds both: the longest word decides, and a place is looked at once.
struct TimeWords: Sendable {
  let trie: WordTrie
  private let words: [(role: TimeRole, number: Int)]
  /// Month and day (1231) of each lunar holiday by year, from ``firstLunarYear``.
  private let lunar: [[Int]]
  private let firstLunarYear: Int

  static let shipped = TimeWords()

  private init() {
    var trie = WordTrie()
    var words: [(role: TimeRole, number: Int)] = [(.year, 0)]
    forEachRow(of: Tables.times) { bytes, columns in
      guard columns.count >= 3, let role = TimeRole(field(bytes, columns[1])) else { return }
      let number = trie.number(of: bytes.extracting(columns[0]))
      guard number == words.count else { return }
      words.append((role, Int(field(bytes, columns[2])) ?? 0))
    }
    forEachRow(of: Tables.names) { bytes, columns in
      let number = trie.number(of: bytes.extracting(columns[0]))
      guard number == words.count else { return }
      words.append((columns.count > 1 ? .number : .name, 0))
    }
    var lunar: [[Int]] = []
    var first = 0
    forEachRow(of: Tables.lunar) { bytes, columns in
      guard let year = Int(field(bytes, columns[0])) else { return }
      if lunar.isEmpty { first = year }
      lunar.append(
        columns.dropFirst().map { column in
          let day = field(bytes, column)
          return (Int(day.prefix(2)) ?? 1) * 100 + (Int(day.suffix(2)) ?? 1)
        }
      )
    }
    self.trie = trie
    self.words = words
    self.lunar = lunar
    firstLunarYear = first
  }

  /// The longest word that begins at `index`.
  @inline(__always)
  func longest(
    _ bytes: Span<UInt8>,
    at index: Int
  ) -> (role: TimeRole, number: Int, end: Int)? {
    let (end, number) = trie.longest(bytes, at: index)
    guard number > 0 else { return nil }
    return (words[number].role, words[number].number, end)
  }

  /// Whether a name begins at `index`.
  func isName(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    longest(bytes, at: index).map { $0.role == .name } ?? false
  }

  /// Month and day of a lunar holiday (1 春节 … 8 除夕) in a year; nil beyond the table.
  func lunarDay(_ holiday: Int, in year: Int) -> (month: Int, day: Int)? {
    let row = year - firstLunarYear
    guard lunar.indices.contains(row), lunar[row].indices.contains(holiday - 1) else { return nil }
    let day = lunar[row][holiday - 1]
    return (day / 100, day % 100)
  }
}
