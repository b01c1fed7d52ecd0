// SPDX-License-Identifier: Apache-2.0

/// Reads what of a month is named, and dates in digits.
extension QuantityReader {
  /// What of a month is named at `i`; the whole of it where nothing is.
  func inMonth(
    _ bytes: Span<UInt8>,
    _ year: Int,
    _ month: Int,
    at end: Int,
    hasYear: Bool
  ) -> Moment {
    var i = end
    if i < bytes.count, bytes[i] == 0x20 { i += 1 }
    if stands("的", at: i, in: bytes) { i += 3 }
    if let (n, after) = small(bytes, at: i), n >= 1,
      CivilDay.isValid(year: year, month: month, day: n)
    {
      let first = CivilDay(year: year, month: month, day: n)
      if let mark = dayMark(bytes, at: overSpace(bytes, after)) {
        return withWeekday(bytes, .day(first, textEnd: mark, hasYear: hasYear))
      }
      // 8月21, 三月十五
      if i == end, isBareDay(bytes, at: after) {
        return withWeekday(bytes, .day(first, textEnd: after, hasYear: hasYear))
      }
      // 9月10-12日
      if let second = connector(bytes, at: after), let (last, lastEnd) = small(bytes, at: second),
        let mark = dayMark(bytes, at: lastEnd), last > n,
        CivilDay.isValid(year: year, month: month, day: last)
      {
        return Moment(
          first,
          first.advanced(byDays: last - n + 1),
          .other,
          textEnd: mark,
          hasYear: hasYear
        )
      }
    }
    if let moment = nthWeekday(bytes, at: i, year, month, hasYear: hasYear) { return moment }
    if let (role, number, after) = times.longest(bytes, at: i), role == .third {
      return partOfMonth(role, number, year, month, textEnd: after, hasYear: hasYear)
    }
    for (number, word) in (["初", "中", "底", "末"] as [StaticString]).enumerated()
    where stands(word, at: end, in: bytes) {
      if number == 1, !endsClause(bytes, at: end + 3) { break }
      if number == 0, isWord(["初中", "初级", "初步", "初次"], bytes, at: end) { break }
      let part = min(number + 1, 3)
      return partOfMonth(.partOfMonth, part, year, month, textEnd: end + 3, hasYear: hasYear)
    }
    return .months(year, month, 1, .month, textEnd: end, hasYear: hasYear)
  }

  /// Whether a number before `i` may be a day without 日: nothing that counts follows.
  func isBareDay(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    guard i < bytes.count else { return true }
    if bytes[i] < 0x80 {
      return bytes[i] <= 0x20 || bytes[i] == 0x2C || bytes[i] == 0x29 || bytes[i] == 0x3B
    }
    let (unit, _) = units.longest(bytes, at: i)
    return unit == 0 && connector(bytes, at: i) == nil && NumeralReader.more(bytes, at: i) == nil
      && NumeralReader.multiplier(bytes, at: i) == nil && !isOneOf("几来点半／／、", bytes, at: i)
  }

  /// 五月的第二个周日.
  func nthWeekday(
    _ bytes: Span<UInt8>,
    at i: Int,
    _ year: Int,
    _ month: Int,
    hasYear: Bool
  ) -> Moment? {
    guard stands("第", at: i, in: bytes), let (n, end) = small(bytes, at: i + 3),
      (1...5).contains(n),
      let (role, weekday, after) = times.longest(
        bytes,
        at: stands("个", at: end, in: bytes) ? end + 3 : end
      ), role == .weekday
    else { return nil }
    let first = CivilDay(year: year, month: month, day: 1)
    let day = first.advanced(byDays: (weekday - first.weekday + 7) % 7 + 7 * (n - 1))
    guard day.parts.month == month else { return nil }
    return .day(day, textEnd: after, hasYear: hasYear)
  }

  /// Ten days of a month: 1 its beginning, 2 its middle, 3 its end.
  func partOfMonth(
    _ role: TimeRole,
    _ number: Int,
    _ year: Int,
    _ month: Int,
    textEnd: Int,
    hasYear: Bool = false
  ) -> Moment {
    let first = CivilDay(year: year, month: month, day: 10 * number - 9)
    var moment = Moment(
      first,
      number == 3
        ? CivilDay(year: year, month: month + 1, day: 1) : first.advanced(byDays: 10),
      .other,
      textEnd: textEnd,
      hasYear: hasYear
    )
    moment.isEndPart = number == 3 && role == .partOfMonth
    return moment
  }

  func isWord(_ words: [StaticString], _ bytes: Span<UInt8>, at i: Int) -> Bool {
    for word in words where stands(word, at: i, in: bytes) { return true }
    return false
  }

  /// Whether no Chinese character of a word follows: the end, punctuation, 旬, 前 or 后.
  func endsClause(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    guard i < bytes.count, bytes[i] >= 0xE4, bytes[i] <= 0xE9 else { return true }
    return stands("前", at: i, in: bytes) || stands("后", at: i, in: bytes)
      || stands("至", at: i, in: bytes) || stands("到", at: i, in: bytes)
  }

  // MARK: - Dates in digits

  /// 2018-09-10, 2018/9/10, 2018.9.10, 2018-09.
  func numericDate(_ bytes: Span<UInt8>, at i: Int) -> Moment? {
    guard i + 5 < bytes.count, isASCIIDigit(bytes[i]), isASCIIDigit(bytes[i + 1]),
      isASCIIDigit(bytes[i + 2]), isASCIIDigit(bytes[i + 3]),
      bytes[i + 4] >= 0x2D, bytes[i + 4] <= 0x2F,
      let (year, yearEnd) = small(bytes, at: i), (1000...2999).contains(year), yearEnd == i + 4,
      let (month, monthEnd) = small(bytes, at: i + 5), monthEnd - i - 5 <= 2,
      (1...12).contains(month)
    else { return nil }
    let mark = bytes[i + 4]
    if monthEnd < bytes.count, bytes[monthEnd] == mark,
      let (day, dayEnd) = small(bytes, at: monthEnd + 1)
    {
      guard dayEnd - monthEnd <= 3, CivilDay.isValid(year: year, month: month, day: day),
        dayEnd >= bytes.count || bytes[dayEnd] != mark || !isDigit(bytes, at: dayEnd + 1)
      else { return nil }
      let date = CivilDay(year: year, month: month, day: day)
      return withWeekday(bytes, .day(date, textEnd: dayEnd, hasYear: true))
    }
    // 2018.9 is a number, 2018-2020 a range.
    guard mark != 0x2E, mark == 0x2F || monthEnd == i + 7 else { return nil }
    return .months(year, month, 1, .month, textEnd: monthEnd, hasYear: true)
  }

  func isDigit(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    i < bytes.count && isASCIIDigit(bytes[i])
  }
}
