// SPDX-License-Identifier: Apache-2.0
import Reading
import Measures
import ReportText

/// What matching asks of a clause, beside its figures.
enum ClauseFeatures {
  static func fill(_ clause: inout Clause, year: Int?) {
    for word in clause.words { clause.classes.formUnion(word.classes) }
    clause.grams = grams(clause, clause.core)
    clause.numbers = numbers(clause)
    clause.quoted = quoted(clause.plain)
    clause.indicator = indicator(clause)
    clause.namedYear = namedYear(clause.plain)
    fillMonth(&clause)
  }

  /// Words that are no part of a name.
  private static let unnamed = WordClass([
    .drop, .dependent, .tail, .going, .cumulative, .yearEnd, .oneYear,
  ])
  .union(.acts)

  /// The pairs of characters of a part of a clause: no figures, no words that say nothing, no deeds.
  static func grams(_ clause: Clause, _ range: Range<Int>) -> [UInt32] {
    let bytes = clause.plain.span
    var isOut = [Bool](repeating: false, count: clause.plain.count)
    for word in clause.words
    where !word.classes.isDisjoint(with: unnamed) || Qualifiers.isArea(word)
      || clause.figures.isEmpty && !word.classes.isDisjoint(with: .stages)
    {
      for i in word.range { isOut[i] = true }
    }
    for figure in clause.figures { for i in figure.range { isOut[i] = true } }
    var found: [UInt32] = []
    var before: UInt16 = 0
    var i = range.lowerBound
    while i < range.upperBound {
      let value = isOut[i] ? 0 : unit(bytes, at: i).value
      if Scalars.isName(value) {
        if before != 0 { found.append(UInt32(before) << 16 | UInt32(value)) }
        before = value
      } else {
        before = 0
      }
      i += sequenceLength(bytes[i])
    }
    found.sort()
    var unique: [UInt32] = []
    for gram in found where unique.last != gram { unique.append(gram) }
    return unique
  }

  /// Digits of the focus that are neither a figure nor a date, and thresholds (亿元以上).
  private static func numbers(_ clause: Clause) -> [[UInt8]] {
    let bytes = clause.plain
    var found: [[UInt8]] = []
    var i = clause.core.lowerBound
    while i < clause.core.upperBound {
      if let figure = clause.figures.first(where: { $0.range.contains(i) }) {
        i = figure.range.upperBound
        continue
      }
      if let former = clause.former.first(where: { $0.contains(i) }) {
        i = former.upperBound
        continue
      }
      guard (0x30...0x39).contains(bytes[i]) else {
        i += 1
        continue
      }
      var end = i
      while end < clause.core.upperBound, (0x30...0x39).contains(bytes[end]) || bytes[end] == 0x2E {
        end += 1
      }
      let after = Array(bytes[end...].prefix(3))
      if !["年", "月", "日"].contains(where: { Array($0.utf8) == after }) {
        found.append(Array(bytes[i ..<~ end]))
      }
      i = end
    }
    for unit in ["亿元以上", "万元以上"] {
      if let place = Scalars.first(Array(unit.utf8), in: bytes),
        !clause.figures.contains(where: { $0.range.contains(place) })
      {
        found.append(Array(unit.utf8))
      }
    }
    return found
  }

  /// The words between “ and ”.
  private static func quoted(_ bytes: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var start: Int?
    var i = 0
    while i + 2 < bytes.count {
      if bytes[i] == 0xE2, bytes[i + 1] == 0x80 {
        if bytes[i + 2] == 0x9C {
          start = i + 3
        } else if bytes[i + 2] == 0x9D, let from = start {
          if i - from >= 6 { found.append(Array(bytes[from ..<~ i])) }
          start = nil
        }
      }
      i += 1
    }
    return found
  }

  /// The standard indicator of the first figure: the last name before it that the reading takes
  /// for its subject; without a figure, the name that opens the focus.
  private static func indicator(_ clause: Clause) -> Int? {
    let table = IndicatorTable.shipped
    let focus = Array(clause.plain[clause.focus])
    let hits = table.scan(focus.span)
    guard let figure = clause.figure else { return spoken(clause) }
    let end = figure.range.lowerBound - clause.focus.lowerBound
    let before = hits.filter { $0.range.upperBound <= end }
    // 数字经济核心产业增加值占国内生产总值比重: the share is not that of the last name.
    if Scalars.first(Array("占".utf8), in: Array(focus[..<max(0, end)])) != nil {
      return before.first { $0.range.lowerBound <= 6 }?.row
    }
    guard let hit = before.last else {
      // 28座小型水库: the name may stand behind its figure, at the end of the clause.
      let start = figure.range.upperBound - clause.focus.lowerBound
      guard let hit = hits.first(where: { $0.range.lowerBound >= start }),
        isSilent(focus, start ..<~ hit.range.lowerBound),
        isSilent(focus, hit.range.upperBound ..<~ clause.core.upperBound - clause.focus.lowerBound)
      else { return nil }
      return hit.row
    }
    return isSilent(focus, hit.range.upperBound ..<~ end) ? hit.row : nil
  }

  /// Whether a part of a clause has at most two characters that belong to a name.
  private static func isSilent(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.lowerBound < range.upperBound else { return true }
    let part = Array(bytes[range])
    var rest = Scalars.hanCount(part, 0 ..<~ part.count)
    for word in WordList.shipped.scan(part.span)
    where !word.classes.isDisjoint(with: unnamed) || !word.classes.isDisjoint(with: .stages) {
      rest -= Scalars.hanCount(part, word.range)
    }
    return rest <= 2
  }

  /// The indicator of a clause without a figure: the entry of a list of targets, or a name with
  /// nothing but a word of growth (居民收入稳步增长).
  private static func spoken(_ clause: Clause) -> Int? {
    let core = Array(clause.plain[clause.core])
    guard let hit = IndicatorTable.shipped.scan(core.span).first else { return nil }
    if clause.isReported {
      // 赤字率和负债率下降, not 进出口结构.
      guard hit.range.lowerBound <= 12 else { return nil }
      let after = Array(core[hit.range.upperBound...])
      let isJoined = ["和", "、", "及"].contains { after.starts(with: Array($0.utf8)) }
      let next = WordList.shipped.scan(after.span).first
      let goesOn = next.map { $0.range.lowerBound == 0 && !$0.classes.isDisjoint(with: unnamed) }
      return isJoined || after.isEmpty || goesOn == true ? hit.row : nil
    }
    if clause.kind == .indicator { return hit.range.lowerBound <= 12 ? hit.row : nil }
    let keepsPace = clause.keepsPace || clause.outpaces
    if keepsPace { return hit.range.lowerBound <= 6 ? hit.row : nil }
    var rest = core.count - hit.range.count
    for word in WordList.shipped.scan(core.span)
    where !word.range.overlaps(hit.range) && !word.classes.isDisjoint(with: [.drop, .dependent]) {
      rest -= word.range.count
    }
    return rest <= 3 ? hit.row : nil
  }

  /// A year in digits before the words, such as 2024年.
  private static func namedYear(_ bytes: [UInt8]) -> Int? {
    var i = 0
    let year = Array("年".utf8)
    while i + 6 < bytes.count {
      if bytes[i] == 0x32, bytes[i + 1] == 0x30, (0x30...0x39).contains(bytes[i + 2]),
        (0x30...0x39).contains(bytes[i + 3]), Array(bytes[i + 4 ..<~ i + 7]) == year
      {
        return 2000 + Int(bytes[i + 2] - 0x30) * 10 + Int(bytes[i + 3] - 0x30)
      }
      i += 1
    }
    return nil
  }

  /// 6月底前, 9月26日, 年底.
  private static func fillMonth(_ clause: inout Clause) {
    let bytes = clause.plain
    let month = Array("月".utf8)
    if let place = Scalars.first(month, in: bytes, from: clause.core.lowerBound), place > 0,
      place < clause.core.upperBound
    {
      var start = place
      while start > 0, (0x30...0x39).contains(bytes[start - 1]) { start -= 1 }
      let value = bytes[start ..<~ place].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if start < place, (1...12).contains(value) {
        clause.month = value
        let after = Array(bytes[(place + 3)...].prefix(6))
        clause.isLimit =
          after.starts(with: Array("底前".utf8)) || after.starts(with: Array("前".utf8))
          || after.starts(with: Array("底".utf8))
      }
    }
    if clause.month == nil, clause.has("上半年") {
      clause.month = 6
      clause.isLimit = true
    }
  }
}
