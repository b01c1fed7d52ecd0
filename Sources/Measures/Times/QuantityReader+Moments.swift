// SPDX-License-Identifier: Apache-2.0

/// Reads the days that a text names: 2018年9月10日, 去年上半年, 下周一.
extension QuantityReader {
  /// The days named at `i`; what is left unsaid is taken from `context`, else from the day of reading.
  func moment(_ bytes: Span<UInt8>, at i: Int, in context: Moment? = nil) -> Moment? {
    guard i < bytes.count else { return nil }
    if bytes[i] >= 0xE3, let (role, number, end) = times.longest(bytes, at: i), role != .number {
      return named(bytes, role, number, end, context)
    }
    if stands("第", at: i, in: bytes), let (n, end) = small(bytes, at: i + 3) {
      return quarter(bytes, n, end, year: context?.year ?? today.year, hasYear: false)
    }
    if stands("前", at: i, in: bytes), context == nil {
      return firstParts(bytes, at: i, year: today.year, hasYear: false)
    }
    if let numeric = numericDate(bytes, at: i) { return numeric }
    guard let (n, end) = small(bytes, at: i) else { return nil }
    return counted(bytes, n, from: i, end, context)
  }

  /// A whole number below 10,000 in either notation.
  func small(_ bytes: Span<UInt8>, at i: Int) -> (value: Int, end: Int)? {
    guard i < bytes.count else { return nil }
    var value = 0
    var end = i
    while let (digit, width) = digit(bytes, at: end), value < 1000 {
      value = value * 10 + Int(digit)
      end += width
    }
    if end > i { return digit(bytes, at: end) == nil ? (value, end) : nil }
    guard i + 2 < bytes.count, bytes[i] >= 0xE3, let numeral = NumeralReader.chinese(bytes, at: i),
      !numeral.hasPoint, !numeral.isApproximate, numeral.value.mantissa < 10_000
    else { return nil }
    return (Int(numeral.value.mantissa), numeral.end)
  }

  // MARK: - Words

  private func named(
    _ bytes: Span<UInt8>,
    _ role: TimeRole,
    _ number: Int,
    _ end: Int,
    _ context: Moment?
  ) -> Moment? {
    let now = self.now
    let year = context?.year ?? today.year
    switch role {
    case .year: return inYear(bytes, today.year + number, at: end)
    case .month:
      let first = CivilDay(year: today.year, month: today.month + number, day: 1).parts
      return inMonth(bytes, first.year, first.month, at: end, hasYear: true)
    case .week:
      let monday = now.advanced(byDays: 1 - now.weekday + 7 * number)
      if let (day, after) = dayOfWeek(bytes, at: end) {
        return .day(monday.advanced(byDays: day - 1), textEnd: after, hasYear: true)
      }
      return Moment(monday, monday.advanced(byDays: 7), .week, textEnd: end, hasYear: true)
    case .day: return withWeekday(bytes, .day(now.advanced(byDays: number), textEnd: end))
    case .weekday:
      let monday =
        context.map { $0.start.advanced(byDays: 1 - $0.start.weekday) }
        ?? now.advanced(byDays: 1 - now.weekday)
      return .day(monday.advanced(byDays: number - 1), textEnd: end, hasYear: true)
    case .weekend:
      let saturday = now.advanced(byDays: 6 - now.weekday + 7 * number)
      return Moment(saturday, saturday.advanced(byDays: 2), .other, textEnd: end, hasYear: true)
    case .nearQuarter:
      let month = (today.month - 1) / 3 * 3 + 1 + 3 * number
      return .months(today.year, month, 3, textEnd: end, hasYear: true)
    case .nearSeason:
      let offset = number < 0 ? -1 : number / 10
      return season(today.year + offset, number - 10 * offset, textEnd: end, hasYear: true)
    case .century:
      let first = (today.year - 1) / 100 * 100 + 1 + 100 * number
      return decade(bytes, at: end, century: first - 1)
        ?? Moment(
          CivilDay(year: first, month: 1, day: 1),
          CivilDay(year: first + 100, month: 1, day: 1),
          .other,
          textEnd: end,
          hasYear: true
        )
    case .plan:
      return .months(1951 + 5 * number, 1, 60, textEnd: planEnd(bytes, end), hasYear: true)
    case .name, .number: return nil
    case .third, .partOfMonth:
      let month = context?.month ?? today.month
      return partOfMonth(role, number, year, month, textEnd: end)
    case .half, .quarter, .season, .holiday, .lunar, .moving, .partOfYear:
      return partOfYear(bytes, role, number, year, textEnd: end, hasYear: false)
    }
  }

  /// 时期 or 期间 behind a plan's name, and its closing quotation mark.
  private func planEnd(_ bytes: Span<UInt8>, _ end: Int) -> Int {
    var i = end
    if stands("”", at: i, in: bytes) || stands("」", at: i, in: bytes) { i += 3 }
    return stands("时期", at: i, in: bytes) || stands("期间", at: i, in: bytes) ? i + 6 : i
  }

  private func dayOfWeek(_ bytes: Span<UInt8>, at i: Int) -> (day: Int, end: Int)? {
    if let (role, number, end) = times.longest(bytes, at: i), role == .weekday {
      return (number, end)
    }
    for (day, word) in (["一", "二", "三", "四", "五", "六", "日", "天"] as [StaticString]).enumerated()
    where stands(word, at: i, in: bytes) {
      return (min(day + 1, 7), i + 3)
    }
    return nil
  }

  /// Takes the weekday that may follow a day, also in brackets.
  func withWeekday(_ bytes: Span<UInt8>, _ moment: Moment) -> Moment {
    var i = moment.textEnd
    let opening = scalar(bytes, at: i)
    switch opening {
    case "（", "，": i += 3
    case "(", ",", " ": i += 1
    default: break
    }
    i = overSpace(bytes, i)
    guard let (role, day, end) = times.longest(bytes, at: i), role == .weekday else {
      return moment
    }
    var result = moment
    switch opening {
    case "（", "(":
      let closing = scalar(bytes, at: end)
      guard closing == "）" || closing == ")" else { return moment }
      result.textEnd = end + (closing == ")" ? 1 : 3)
    case "，", ",", " ":
      // Behind a comma another day may begin: it is the same one where the calendar says so.
      guard moment.start.weekday == day else { return moment }
      result.textEnd = end
    default: result.textEnd = end
    }
    return result
  }

  /// The place behind one space.
  @inline(__always)
  func overSpace(_ bytes: Span<UInt8>, _ i: Int) -> Int {
    i < bytes.count && bytes[i] == 0x20 ? i + 1 : i
  }

  // MARK: - Numbers

  /// A number with 年, 月, 日, 季度, 世纪 or 年代 behind it.
  private func counted(
    _ bytes: Span<UInt8>,
    _ n: Int,
    from start: Int,
    _ end: Int,
    _ context: Moment?
  ) -> Moment? {
    let unit = overSpace(bytes, end)
    if stands("世纪", at: unit, in: bytes), (1...30).contains(n) {
      return decade(bytes, at: unit + 6, century: (n - 1) * 100)
        ?? .months((n - 1) * 100 + 1, 1, 1200, textEnd: unit + 6, hasYear: true)
    }
    if stands("年代", at: unit, in: bytes) {
      return decade(n, century: nil, textEnd: unit + 6)
    }
    if stands("年", at: unit, in: bytes) {
      guard let year = yearNumber(bytes, n, start..<end) else { return nil }
      return inYear(bytes, year, at: unit + (stands("年度", at: unit, in: bytes) ? 6 : 3))
    }
    if stands("季度", at: unit, in: bytes) {
      return quarter(bytes, n, unit, year: context?.year ?? today.year, hasYear: false)
    }
    if let after = monthMark(bytes, at: unit), (1...12).contains(n) {
      return inMonth(bytes, context?.year ?? today.year, n, at: after, hasYear: false)
    }
    if let after = dayMark(bytes, at: unit), (1...31).contains(n) {
      // 嫦娥六号, 神舟十八号 are names.
      if stands("号", at: after - 3, in: bytes), isOneOf("娥舟征宫斗云问龙列星鹊型船站艇机泉堡", bytes, at: start - 3)
      {
        return nil
      }
      let (year, month) = context.map { ($0.year, $0.month) } ?? (today.year, today.month)
      guard CivilDay.isValid(year: year, month: month, day: n) else { return nil }
      let day = CivilDay(year: year, month: month, day: n)
      return withWeekday(bytes, .day(day, textEnd: after))
    }
    return nil
  }

  /// The end of 月 or 月份 at `i`; nil for 月亮 and its like.
  func monthMark(_ bytes: Span<UInt8>, at i: Int) -> Int? {
    let (number, end) = units.longest(bytes, at: i)
    return units[number].role == .month && number > 0 ? end : nil
  }

  /// The end of 日 or 号 at `i`; nil for 日报, 号楼 and their like.
  func dayMark(_ bytes: Span<UInt8>, at i: Int) -> Int? {
    let (number, end) = units.longest(bytes, at: i)
    return units[number].role == .day && number > 0 ? end : nil
  }

  /// The year that a number before 年 names; nil where it is more likely a length of time.
  func yearNumber(_ bytes: Span<UInt8>, _ n: Int, _ place: Range<Int>) -> Int? {
    if (1000...2999).contains(n) { return n }
    let isChinese = bytes[place.lowerBound] >= 0xE3 && bytes[place.lowerBound] != 0xEF
    // 九八年: two Chinese digits read one by one, not 九十八年.
    let isTwoDigits = place.count == (isChinese ? 6 : bytes[place.lowerBound] == 0xEF ? 6 : 2)
    guard isTwoDigits, n < 100, !isChinese || !hasTen(bytes, place) else { return nil }
    let full = n > today.year % 100 + 20 ? 1900 + n : 2000 + n
    let after = place.upperBound + 3
    let goesOn =
      small(bytes, at: after).map { monthMark(bytes, at: $0.end) != nil } ?? false
      || stands("底", at: after, in: bytes) || stands("初", at: after, in: bytes)
      || stands("出生", at: after, in: bytes) || stands("毕业", at: after, in: bytes)
    if goesOn || n < 10 || n >= 90 || isChinese { return full }
    return (11...29).contains(n) && n % 5 != 0 && !saysLength(bytes, place) ? full : nil
  }

  private func hasTen(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Bool {
    stands("十", at: place.lowerBound, in: bytes) || stands("十", at: place.lowerBound + 3, in: bytes)
  }

  /// Whether words around 18年 say that it is a length: 用了18年, 18年来, 18年的经验.
  private func saysLength(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Bool {
    for word in ["了", "时", "达", "期", "过", "续", "近", "约", "来", "第", "满", "每", "这", "整"]
      as [StaticString]
    where stands(word, at: place.lowerBound - 3, in: bytes) {
      return true
    }
    let after = place.upperBound + 3
    for word in ["来", "内", "以", "之", "多", "后", "前", "的", "间", "经", "左", "如"] as [StaticString]
    where stands(word, at: after, in: bytes) {
      return true
    }
    return false
  }
}
