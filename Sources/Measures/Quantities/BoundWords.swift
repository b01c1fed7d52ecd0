// SPDX-License-Identifier: Apache-2.0

/// What a word or sign beside a number says of it.
enum Beside {
  case bound(Bound)
  case minus
  case plus
  /// 零下: below zero, for temperatures only.
  case belowZero
  /// The number of a currency in the table of units.
  case currency(UInt16)
  /// A word that only ends or begins like one of these: 签约.
  case other
}

/// The words and signs around a number, from `bounds.tsv`.
struct BoundWords: Sendable {
  /// The words before a number, their characters turned round.
  private let before: WordTrie
  private let far: WordTrie
  private let after: WordTrie
  /// A bit for the low six bits of each last byte of the far words.
  private let farEnds: UInt64
  private let meaningsBefore: [Beside]
  private let meaningsFar: [Beside]
  private let meaningsAfter: [Beside]

  static let shipped = BoundWords()

  private init() {
    var tries = ["before": WordTrie(), "far": WordTrie(), "after": WordTrie()]
    var meanings: [String: [Beside]] = ["before": [.other], "far": [.other], "after": [.other]]
    var farEnds: UInt64 = 0
    forEachRow(of: Tables.bounds) { bytes, columns in
      guard columns.count >= 3 else { return }
      let side = field(bytes, columns[1])
      let word = field(bytes, columns[0])
      let placed =
        side == "after" ? word : String(String.UnicodeScalarView(word.unicodeScalars.reversed()))
      _ = tries[side]?.number(of: Array(placed.utf8).span)
      if side == "far" { farEnds |= 1 &<< UInt64(bytes[columns[0].upperBound - 1] & 63) }
      meanings[side]?.append(Self.meaning(field(bytes, columns[2])))
    }
    self.farEnds = farEnds
    before = tries["before"] ?? WordTrie()
    far = tries["far"] ?? WordTrie()
    after = tries["after"] ?? WordTrie()
    meaningsBefore = meanings["before"] ?? []
    meaningsFar = meanings["far"] ?? []
    meaningsAfter = meanings["after"] ?? []
  }

  private static func meaning(_ word: String) -> Beside {
    switch word {
    case ">=": .bound(.atLeast)
    case "<=": .bound(.atMost)
    case "~": .bound(.about)
    case "-": .minus
    case "+": .plus
    case "0": .belowZero
    case "=": .other
    default: .currency(QuantityUnits.shipped.number(of: word))
    }
  }

  /// The longest word that ends at `index`, which may be parted from the number by a space.
  @inline(__always)
  func leading(_ bytes: Span<UInt8>, before index: Int) -> (meaning: Beside, start: Int)? {
    var end = index
    if end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    let (start, number) = before.longestBackward(bytes, endingAt: end)
    return number == 0 ? nil : (meaningsBefore[number], start)
  }

  /// 至少要付1000元, 最多只能带100毫升: the word stands a few characters before the number.
  func farBound(_ bytes: Span<UInt8>, before index: Int) -> (bound: Bound, start: Int)? {
    var end = index
    for _ in 0..<4 {
      end -= 3
      guard end >= 6, bytes[end] >= 0xE4, bytes[end] <= 0xE9 else { return nil }
      // Only these last bytes end one of the words; nine characters of ten end otherwise.
      if farEnds &>> UInt64(bytes[end - 1] & 63) & 1 == 0 { continue }
      let (start, number) = far.longestBackward(bytes, endingAt: end)
      if number > 0, case .bound(let bound) = meaningsFar[number] { return (bound, start) }
    }
    return nil
  }

  /// 以上, 左右 and their like behind a number.
  @inline(__always)
  func trailing(_ bytes: Span<UInt8>, at index: Int) -> (end: Int, bound: Bound)? {
    let (end, number) = after.longest(bytes, at: index)
    guard number > 0, case .bound(let bound) = meaningsAfter[number] else { return nil }
    return (end, bound)
  }
}
