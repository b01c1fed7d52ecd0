// SPDX-License-Identifier: Apache-2.0

/// What a unit makes of the number before it, for anyone's text.
enum UnitRole: UInt8 {
  /// A measure word: the number stays a number.
  case counter = 1
  case metric
  case money
  case percent
  case permille
  /// 成: a tenth of the whole.
  case tenth
  /// 折: what is left of a price, in tenths.
  case fold
  case points
  case times
  case age
  /// A length of time: 小时, 个月.
  case length
  /// 年, which is also a length.
  case year
  case month
  case day
  case quarter
  case decade
  /// A time of day.
  case clock
  /// Makes a name of the number: 3号线.
  case ordinal
  /// Begins like a unit and is another word.
  case word

  init?(_ name: String) {
    switch name {
    case "counter": self = .counter
    case "metric": self = .metric
    case "money": self = .money
    case "percent": self = .percent
    case "permille": self = .permille
    case "tenth": self = .tenth
    case "fold": self = .fold
    case "points": self = .points
    case "times": self = .times
    case "age": self = .age
    case "length": self = .length
    case "year": self = .year
    case "month": self = .month
    case "day": self = .day
    case "quarter": self = .quarter
    case "decade": self = .decade
    case "clock": self = .clock
    case "ordinal", "rank": self = .ordinal
    case "word": self = .word
    default: return nil
    }
  }
}

/// The units of anyone's text: those of `units.tsv`, and `everyday.tsv` over them.
struct QuantityUnits: Sendable {
  /// A unit as its number in the table says it.
  struct Entry: Sendable {
    var role: UnitRole
    /// The power of ten to the main unit: −1 for 角, −3 for 毫秒.
    var power: Int8 = 0
    /// What a length is counted in, and how many of it one is.
    var time = TimeUnit.year
    var factor: Int8 = 1
    /// The spelling ends with a Latin letter, which must not go on as a longer word.
    var isLatin = false
  }

  let trie: WordTrie
  private let entries: [Entry]
  private let names: [String]
  private let codes: [String]
  /// The numbers of 元, 度, 摄氏度 and 华氏度.
  let yuan: UInt16
  let degree: UInt16
  let celsius: UInt16
  let fahrenheit: UInt16

  static let shipped = QuantityUnits()

  private static let timeUnits: [String: TimeUnit] = [
    "year": .year, "month": .month, "week": .week, "day": .day, "hour": .hour, "minute": .minute,
    "second": .second,
  ]

  private init() {
    var trie = WordTrie()
    var entries = [Entry(role: .word)]
    var names = [""]
    var codes = [""]
    var removed: Set<String> = []
    func read(_ table: StaticString, isShared: Bool) {
      forEachRow(of: table) { bytes, columns in
        guard columns.count >= 3 else { return }
        let word = field(bytes, columns[0])
        let kind = field(bytes, columns[2])
        if kind == "-" { removed.insert(word) }
        guard let role = UnitRole(kind), !(isShared && removed.contains(word)),
          !(isShared && kind == "clock")
        else { return }
        var entry = Entry(role: role)
        var code = ""
        if columns.count > 3 {
          let more = field(bytes, columns[3])
          if role == .money {
            code = String(more.prefix(3))
            entry.power = Int8(more.dropFirst(4)) ?? 0
          } else if role == .length {
            let parts = more.split(separator: " ")
            entry.time = Self.timeUnits[String(parts[0])] ?? .day
            entry.factor = Int8(parts[1]) ?? 1
            if parts.count > 2 { entry.power = Int8(parts[2]) ?? 0 }
          }
        }
        let name = field(bytes, columns[1])
        entry.isLatin = isASCIILetter(bytes[columns[0].upperBound - 1])
        let number = trie.number(of: bytes.extracting(columns[0]))
        if number == entries.count {
          entries.append(entry)
          names.append(name == " " ? "" : name)
          codes.append(code)
        }
      }
    }
    // The first row of a word counts: everyday.tsv is read before the shared one.
    read(Tables.everyday, isShared: false)
    read(Tables.units, isShared: true)
    func number(_ word: String) -> UInt16 {
      UInt16(trie.longest(Array(word.utf8).span, at: 0).number)
    }
    degree = number("度")
    yuan = number("元")
    celsius = number("摄氏度")
    fahrenheit = number("华氏度")
    percent = number("%")
    // 块 alone is money in the table.
    entries.append(Entry(role: .counter))
    names.append("块")
    codes.append("")
    piece = UInt16(entries.count - 1)
    self.trie = trie
    self.entries = entries
    self.names = names
    self.codes = codes
  }

  /// The number of the percent sign.
  let percent: UInt16
  /// The number of 块 as a measure word.
  let piece: UInt16

  /// The number of a unit by one of its spellings; 0 if it is none.
  func number(of word: String) -> UInt16 {
    UInt16(trie.longest(Array(word.utf8).span, at: 0).number)
  }

  /// The unit of that number; 0 is none.
  subscript(number: UInt16) -> Entry { entries[Int(number)] }

  /// The standard spelling of the unit of that number; empty for 0.
  func name(_ number: UInt16) -> String { names[Int(number)] }

  /// The ISO 4217 code of a currency; empty for any other.
  func code(_ number: UInt16) -> String { codes[Int(number)] }

  /// The longest unit that begins at `index`; number 0 if there is none.
  @inline(__always)
  func longest(_ bytes: Span<UInt8>, at index: Int) -> (number: UInt16, end: Int) {
    let (end, number) = trie.longest(bytes, at: index)
    guard number > 0 else { return (0, index) }
    if entries[number].isLatin, end < bytes.count,
      isASCIILetter(bytes[end]) || isASCIIDigit(bytes[end])
    {
      return (0, index)
    }
    return (UInt16(number), end)
  }
}
