// SPDX-License-Identifier: Apache-2.0

/// Reads what of a year is named: halves, quarters, seasons, feasts, its first and last month.
extension QuantityReader {
  /// What of a year is named at `i`; the whole of it where nothing is.
  func inYear(_ bytes: Span<UInt8>, _ year: Int, at end: Int) -> Moment {
    var i = end
    if i < bytes.count, bytes[i] == 0x20 { i += 1 }
    if stands("的", at: i, in: bytes) { i += 3 }
    if let part = partOfYear(bytes, year, at: i) { return part }
    var whole = Moment.months(year, 1, 12, .year, textEnd: end, hasYear: true)
    if stands("底", at: end, in: bytes) || stands("末", at: end, in: bytes) {
      whole = .months(year, 12, textEnd: end + 3, hasYear: true)
      whole.isEndPart = true
    } else if stands("初", at: end, in: bytes),
      !isWord(["初中", "初级", "初步", "初次", "初衷"], bytes, at: end)
    {
      whole = .months(year, 1, textEnd: end + 3, hasYear: true)
    } else if stands("年底", at: end, in: bytes) || stands("年末", at: end, in: bytes) {
      whole = .months(year, 12, textEnd: end + 6, hasYear: true)
      whole.isEndPart = true
    }
    return whole
  }

  func partOfYear(_ bytes: Span<UInt8>, _ year: Int, at i: Int) -> Moment? {
    guard i < bytes.count else { return nil }
    if let (role, number, end) = times.longest(bytes, at: i) {
      switch role {
      case .half, .quarter, .season, .holiday, .lunar, .moving, .partOfYear:
        return partOfYear(bytes, role, number, year, textEnd: end, hasYear: true)
      case .day where number == 0:
        // 去年今天
        let day = CivilDay(year: year, month: today.month, day: 1)
          .advanced(byDays: today.day - 1)
        return .day(day, textEnd: end, hasYear: true)
      case .year where number == 0:
        // 2025年全年, 今年年内
        return .months(year, 1, 12, .year, textEnd: end, hasYear: true)
      default: return nil
      }
    }
    if stands("前", at: i, in: bytes) { return firstParts(bytes, at: i, year: year, hasYear: true) }
    if bytes[i] == 0x51, i + 1 < bytes.count, (0x31...0x34).contains(bytes[i + 1]) {
      // 2025年Q1
      let first = 3 * Int(bytes[i + 1] - 0x31) + 1
      return .months(year, first, 3, textEnd: i + 2, hasYear: true)
    }
    let start = stands("第", at: i, in: bytes) ? i + 3 : i
    guard let (n, end) = small(bytes, at: start) else { return nil }
    if let quarter = quarter(bytes, n, end, year: year, hasYear: true) { return quarter }
    guard start == i else { return nil }
    if let after = monthMark(bytes, at: overSpace(bytes, end)), (1...12).contains(n) {
      return inMonth(bytes, year, n, at: after, hasYear: true)
    }
    // 2025年1-8月
    if let after = connector(bytes, at: end), let (last, lastEnd) = small(bytes, at: after),
      let mark = monthMark(bytes, at: lastEnd), n >= 1, last > n, last <= 12
    {
      return .months(year, n, last - n + 1, textEnd: mark, hasYear: true)
    }
    return nil
  }

  /// 前三季度, 前8个月.
  func firstParts(
    _ bytes: Span<UInt8>,
    at i: Int,
    year: Int,
    hasYear: Bool
  ) -> Moment? {
    guard let (n, end) = small(bytes, at: i + 3), n >= 1 else { return nil }
    if n <= 4, stands("季度", at: end, in: bytes) {
      return .months(year, 1, 3 * n, textEnd: end + 6, hasYear: hasYear)
    }
    if n <= 4, stands("个季度", at: end, in: bytes) {
      return .months(year, 1, 3 * n, textEnd: end + 9, hasYear: hasYear)
    }
    if hasYear, n <= 12, stands("个月", at: end, in: bytes) {
      return .months(year, 1, n, textEnd: end + 6, hasYear: true)
    }
    return nil
  }

  func quarter(
    _ bytes: Span<UInt8>,
    _ n: Int,
    _ end: Int,
    year: Int,
    hasYear: Bool
  ) -> Moment? {
    guard (1...4).contains(n), stands("季度", at: end, in: bytes) else { return nil }
    return .months(year, 3 * n - 2, 3, textEnd: end + 6, hasYear: hasYear)
  }

  func partOfYear(
    _ bytes: Span<UInt8>,
    _ role: TimeRole,
    _ number: Int,
    _ year: Int,
    textEnd end: Int,
    hasYear: Bool
  ) -> Moment? {
    switch role {
    case .half: return .months(year, number == 1 ? 1 : 7, 6, textEnd: end, hasYear: hasYear)
    case .quarter: return .months(year, 3 * number - 2, 3, textEnd: end, hasYear: hasYear)
    case .season: return season(year, number, textEnd: end, hasYear: hasYear)
    case .partOfYear:
      var moment = Moment.months(
        year,
        number == 1 ? 1 : number == 2 ? 6 : 12,
        number == 2 ? 2 : 1,
        textEnd: end,
        hasYear: hasYear
      )
      moment.isEndPart = number == 3
      return moment
    case .holiday:
      let day = CivilDay(year: year, month: number / 100, day: number % 100)
      return .day(day, textEnd: end, hasYear: hasYear)
    case .lunar:
      guard let (month, day) = times.lunarDay(number, in: year) else { return nil }
      return .day(CivilDay(year: year, month: month, day: day), textEnd: end, hasYear: hasYear)
    case .moving:
      // The second Sunday of May, the third of June, the fourth Thursday of November.
      let first = CivilDay(year: year, month: number, day: 1)
      let (weekday, weeks) = number == 11 ? (4, 3) : (7, number == 5 ? 1 : 2)
      let days = (weekday - first.weekday + 7) % 7 + 7 * weeks
      return .day(first.advanced(byDays: days), textEnd: end, hasYear: hasYear)
    default: return nil
    }
  }

  /// 1 is spring, from March on; winter ends in the next year.
  func season(_ year: Int, _ number: Int, textEnd: Int, hasYear: Bool) -> Moment {
    .months(year, 3 * number, 3, textEnd: textEnd, hasYear: hasYear)
  }

  /// 九十年代 at `i`.
  func decade(_ bytes: Span<UInt8>, at i: Int, century: Int) -> Moment? {
    guard let (n, end) = small(bytes, at: i), stands("年代", at: end, in: bytes) else { return nil }
    return decade(n, century: century, textEnd: end + 6)
  }

  func decade(_ n: Int, century: Int?, textEnd: Int) -> Moment? {
    guard n % 10 == 0, n < 100 || century == nil && (1000...2990).contains(n) else { return nil }
    let first = n >= 1000 ? n : (century ?? (n >= 30 ? 1900 : 2000)) + n
    return .months(first, 1, 120, textEnd: textEnd, hasYear: true)
  }
}
