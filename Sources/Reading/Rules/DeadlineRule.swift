// SPDX-License-Identifier: Apache-2.0
import ReportText

/// A word that says by when, and the day it means.
struct DateWord {
  let range: Range<Int>
  /// Nil for a word that only ends the reach of an earlier one (近期, 三年内).
  let deadline: Deadline?
}

/// Finds the words that date a promise.
struct DeadlineRule {
  let year: Int

  /// The date words of a sentence in order, none within a quotation or a longer word; `places` are
  /// those where a date may begin.
  func dateWords(
    _ bytes: Span<UInt8>,
    _ s: SentenceContext,
    places: [Int]
  ) -> [DateWord] {
    var found: [DateWord] = []
    var free = s.sentence.lowerBound
    let end = s.sentence.upperBound
    for i in places where i >= free {
      let word: DateWord?
      switch bytes[i] {
      case 0xE2: word = planPeriod(bytes, at: i)
      // 届时 takes the date before it.
      case 0xE5: word = DateWord(range: i ..<~ i + 6, deadline: found.last?.deadline)
      default: word = numeric(bytes, at: i, end)
      }
      guard let word else { continue }
      found.append(word)
      free = word.range.upperBound
    }
    for hit in s.index.dates(s.sentence) {
      let range = Int(hit.start) ..<~ Int(hit.end)
      guard let word = fixed(bytes, hit), s.quote(around: range) == nil,
        !found.contains(where: { $0.range.overlaps(range) })
      else { continue }
      found.append(word)
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    return found
  }

  /// A word of the table of dates, unless it speaks of an earlier year.
  private func fixed(_ bytes: Span<UInt8>, _ hit: WordIndex.Hit) -> DateWord? {
    let range = Int(hit.start) ..<~ Int(hit.end)
    let entry = WordTable.shipped.dates[Int(hit.date) - 1]
    guard let ahead = entry.years else { return DateWord(range: range, deadline: nil) }
    // 去年年底, 上年末: not this year's.
    if entry.month == 12,
      Text.ends(["去", "上", "前", "往", "年年", "历", "去年", "上年"], at: range.lowerBound, in: bytes),
      !Text.stands(["今年", "明年"], at: range.lowerBound, in: bytes)
    {
      return nil
    }
    if ReportText.stands("以来", at: range.upperBound, in: bytes) { return nil }
    return DateWord(
      range: range,
      deadline: Deadline(
        year: year + ahead,
        month: entry.month,
        day: Self.days(entry.month, year + ahead)
      )
    )
  }

  /// 2027年, 2027年底, 2027年6月底前, 10月底前, 6月份.
  private func numeric(_ bytes: Span<UInt8>, at i: Int, _ end: Int) -> DateWord? {
    if let found = Text.year(bytes, at: i) {
      var place = i + 4
      // 2026—2028年 ends with its later year.
      var last = found
      for dash in ["-", "—", "－", "–", "~", "至", "到"] as [StaticString]
      where ReportText.stands(dash, at: place, in: bytes) {
        if let later = Text.year(bytes, at: place + dash.utf8CodeUnitCount) {
          last = later
          place += dash.utf8CodeUnitCount + 4
        }
        break
      }
      guard ReportText.stands("年", at: place, in: bytes), last >= year else { return nil }
      place += 3
      if let (month, after) = month(bytes, at: place) {
        return DateWord(
          range: i ..<~ after,
          deadline: Deadline(year: last, month: month, day: Self.days(month, last))
        )
      }
      for (word, month) in [("上半年", 6), ("一季度", 3), ("三季度", 9)] as [(StaticString, Int)]
      where ReportText.stands(word, at: place, in: bytes) {
        return DateWord(
          range: i ..<~ place + word.utf8CodeUnitCount,
          deadline: Deadline(year: last, month: month, day: Self.days(month, last))
        )
      }
      if ReportText.stands("以来", at: place, in: bytes), last == year { return nil }
      for word in ["年底前", "年底", "底前", "底", "末"] as [StaticString]
      where ReportText.stands(word, at: place, in: bytes) {
        place += word.utf8CodeUnitCount
        break
      }
      return DateWord(range: i ..<~ place, deadline: Deadline(year: last, month: 12, day: 31))
    }
    if let (month, after) = month(bytes, at: i) {
      guard Text.ends(["前", "底", "末", "之前"], at: after, in: bytes) else { return nil }
      if Text.ends(["去年", "上年"], at: i, in: bytes) { return nil }
      return DateWord(
        range: i ..<~ after,
        deadline: Deadline(year: year, month: month, day: Self.days(month, year))
      )
    }
    // N年内 gives no day, and no earlier word reaches over it.
    let (number, after) = smallNumber(bytes, at: i, to: end)
    if number > 0, ReportText.stands("年内", at: after, in: bytes) {
      return DateWord(range: i ..<~ after + 6, deadline: nil)
    }
    return nil
  }

  /// 6月, 6月底, 6月底前, 6月30日前.
  private func month(_ bytes: Span<UInt8>, at i: Int) -> (month: Int, end: Int)? {
    let (number, after) = smallNumber(bytes, at: i, to: min(bytes.count, i + 2))
    guard (1...12).contains(number), ReportText.stands("月", at: after, in: bytes) else {
      return nil
    }
    var place = after + 3
    if ReportText.stands("份", at: place, in: bytes) { place += 3 }
    let (day, afterDay) = smallNumber(bytes, at: place, to: min(bytes.count, place + 2))
    if day > 0, ReportText.stands("日", at: afterDay, in: bytes) { place = afterDay + 3 }
    for word in ["底之前", "底以前", "底前", "末前", "之前", "底", "末", "前"] as [StaticString]
    where ReportText.stands(word, at: place, in: bytes) {
      return (number, place + word.utf8CodeUnitCount)
    }
    return (number, place)
  }

  /// “十五五”时期, “十四五”末.
  private func planPeriod(_ bytes: Span<UInt8>, at i: Int) -> DateWord? {
    guard ReportText.stands("“十", at: i, in: bytes) else { return nil }
    let (ordinal, after) = smallNumber(bytes, at: i + 6, to: min(bytes.count, i + 9))
    guard (1...9).contains(ordinal), ReportText.stands("五”", at: after, in: bytes) else {
      return nil
    }
    var place = after + 6
    var isPeriod = false
    for word in ["时期", "期间", "期末", "末期", "末", "时期末", "以来"] as [StaticString]
    where ReportText.stands(word, at: place, in: bytes) {
      if ReportText.stands("以来", at: place, in: bytes) { return nil }
      place += word.utf8CodeUnitCount
      isPeriod = true
      break
    }
    // The eleventh five-year plan ended with 2010.
    let last = 2010 + (ordinal - 1) * 5
    guard isPeriod, last >= year else { return nil }
    return DateWord(range: i ..<~ place, deadline: Deadline(year: last, month: 12, day: 31))
  }

  static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
