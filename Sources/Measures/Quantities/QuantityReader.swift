// SPDX-License-Identifier: Apache-2.0

/// Reads every quantity and date of a Chinese text: numbers, shares, ranges, units, money, days,
/// periods and lengths of time.
///
/// ```swift
/// let reader = QuantityReader(now: CivilDay(year: 2026, month: 3, day: 1))
/// for found in reader.read("今年上半年投资3万5千元以上") {
///   print(found.kind, found.value ?? 0, found.unit, found.iso ?? "")
/// }
/// ```
///
/// One pass; time and memory grow with the length of the text. What is found never overlaps, and
/// stands in the order of the text.
public struct QuantityReader: Sendable {
  /// The day that 今年, 下周一 and 三天前 are counted from.
  public let now: CivilDay
  let today: (year: Int, month: Int, day: Int)
  let units = QuantityUnits.shipped
  let times = TimeWords.shipped
  let bounds = BoundWords.shipped
  private let classes = CharacterClasses.shipped

  /// Makes a reader for texts that were written on a day.
  public init(now: CivilDay) {
    self.now = now
    today = now.parts
  }

  /// The quantities of a text.
  public func read(_ text: String) -> [Quantity] {
    var found: [Quantity] = []
    let bytes = Array(text.utf8)
    read(bytes.span, into: &found)
    return found
  }

  /// Appends the quantities of `bytes` to `found`.
  ///
  /// `bytes` should be UTF-8; other bytes are passed over.
  public func read(_ bytes: Span<UInt8>, into found: inout [Quantity]) {
    let table = classes.table.span
    let count = bytes.count
    let last = count &- 3
    var i = 0
    while i < count {
      let byte = bytes[i]
      if byte >= 0xE3, byte <= 0xEF, i <= last {
        let scalar =
          Int(truncatingIfNeeded: byte & 0x0F) &<< 12
          | Int(truncatingIfNeeded: bytes[i &+ 1] & 0x3F) &<< 6
          | Int(truncatingIfNeeded: bytes[i &+ 2] & 0x3F)
        // One branch, nearly always the same way: a smaller table before this one was slower.
        let kind = table[scalar]
        i = kind == 0 ? i &+ 3 : begin(bytes, at: i, kind, into: &found)
      } else if byte < 0x80 {
        i = isASCIIDigit(byte) ? number(bytes, at: i, into: &found) : i &+ 1
      } else {
        i = i &+ (byte >= 0xE0 ? 3 : 1)
      }
    }
  }

  /// Reads what may begin with a character of some class.
  func begin(
    _ bytes: Span<UInt8>,
    at i: Int,
    _ classes: UInt8,
    into found: inout [Quantity]
  ) -> Int {
    if classes & CharacterClasses.word != 0, let (role, _, wordEnd) = times.longest(bytes, at: i) {
      switch role {
      case .number: break
      case .name:
        if !stands("第", at: i - 3, in: bytes) { return wordEnd }
      default:
        guard !isOtherWord(bytes, role, i..<wordEnd), let first = moment(bytes, at: i) else {
          return max(i + 3, wordEnd)
        }
        let start =
          role == .plan && isOpenQuote(bytes, before: i) && i - 3 >= found.end ? i - 3 : i
        return append(first, from: start, bytes, to: &found)
      }
    }
    if classes & CharacterClasses.numeral != 0 { return number(bytes, at: i, into: &found) }
    if classes & CharacterClasses.half != 0 { return halfOf(bytes, at: i, into: &found) }
    return i + 3
  }

  private func isOpenQuote(_ bytes: Span<UInt8>, before i: Int) -> Bool {
    stands("“", at: i - 3, in: bytes) || stands("「", at: i - 3, in: bytes)
  }

  /// Whether a word of time is part of another word: 五一路, 春天花园.
  private func isOtherWord(_ bytes: Span<UInt8>, _ role: TimeRole, _ word: Range<Int>) -> Bool {
    if isOneOf("每", bytes, at: word.lowerBound - 3), role == .weekday { return true }
    let after = word.upperBound
    switch role {
    case .holiday, .lunar: return isOneOf("路街广村镇区", bytes, at: after)
    case .day: return isOneOf("线系", bytes, at: after)
    case .week: return isOneOf("期边围转", bytes, at: after)
    default: return false
    }
  }

  /// Whether a numeral of either notation may begin at `i`.
  func mayBeNumeral(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    if digit(bytes, at: i) != nil { return true }
    guard i + 2 < bytes.count, bytes[i] >= 0xE3, bytes[i] <= 0xE9 else { return false }
    if case .none = NumeralReader.symbol(bytes, at: i) { return false }
    return true
  }
}
