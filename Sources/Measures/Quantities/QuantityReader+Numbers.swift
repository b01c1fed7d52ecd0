// SPDX-License-Identifier: Apache-2.0

/// What begins with a numeral.
extension QuantityReader {
  /// Reads what begins with the numeral at `i`, and returns where to go on.
  func number(_ bytes: Span<UInt8>, at i: Int, into found: inout [Quantity]) -> Int {
    if bytes[i] < 0x80 {
      if let end = code(bytes, at: i, into: &found) { return end }
    } else if let end = share(bytes, at: i, into: &found) {
      return end
    }
    if isWordEnd(bytes, at: i) { return i + 3 }
    guard let numeral = NumeralReader.numeral(bytes, at: i) ?? million(bytes, at: i) else {
      return pair(bytes, at: i, into: &found)
    }
    if numeral.isTooLong { return numeral.end }
    if numeral.isApproximate || isAboutTens(bytes, at: i, numeral) {
      return afterUnit(bytes, numeral.end)
    }
    if isOneOrTwo(bytes, at: i, numeral) { return afterUnit(bytes, numeral.end + 3) }
    switch scalar(bytes, at: numeral.end) {
    case "分", "又":
      if let end = fraction(numeral, from: i, bytes, into: &found) { return end }
    default: break
    }
    if stands("公元前", at: i - 9, in: bytes) { return afterUnit(bytes, numeral.end) }
    let isOrdinal = stands("第", at: i - 3, in: bytes)
    let unit = units.longest(bytes, at: mark(bytes, behind: numeral))
    if let end = time(numeral, unit, from: i, isOrdinal: isOrdinal, bytes, into: &found) {
      return end
    }
    if isOrdinal { return afterUnit(bytes, numeral.end) }
    return amount(numeral, unit: unit, from: i, bytes, into: &found)
  }

  /// Where a unit begins behind a numeral, over one space.
  private func mark(_ bytes: Span<UInt8>, behind numeral: Numeral) -> Int {
    let end = numeral.end
    return end < bytes.count && bytes[end] == 0x20 ? end + 1 : end
  }

  /// 收拾, 队伍, 大陆: a financial digit that ends a word.
  private func isWordEnd(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    switch scalar(bytes, at: i) {
    case "拾", "伍", "陆", "肆": isOneOf("收队入退落大登着内水海放俯", bytes, at: i - 3)
    default: false
    }
  }

  /// 百万 and 千万 where they stand alone.
  private func million(_ bytes: Span<UInt8>, at i: Int) -> Numeral? {
    let power =
      stands("百万", at: i, in: bytes)
      ? 6 : stands("千万", at: i, in: bytes) ? 7 : stands("百亿", at: i, in: bytes) ? 10 : 0
    guard power > 0, i < 3 || bytes[i - 3] < 0xE4 || bytes[i - 3] > 0xE9,
      i + 6 >= bytes.count || bytes[i + 6] < 0xE4 || bytes[i + 6] > 0xE9
        || isOneOf("元美欧", bytes, at: i + 6)
    else { return nil }
    return Numeral(
      value: DecimalNumber(mantissa: 1, exponent: power),
      end: i + 6,
      notation: .chinese,
      hasMultiplier: true
    )
  }

  /// 俩 and 仨 are a number with its measure word in one character.
  private func pair(_ bytes: Span<UInt8>, at i: Int, into found: inout [Quantity]) -> Int {
    let value: Int128 = stands("俩", at: i, in: bytes) ? 2 : stands("仨", at: i, in: bytes) ? 3 : 0
    guard value > 0 else { return i + 3 }
    let number = DecimalNumber(mantissa: value)
    // 俩月 and 俩小时 are lengths, 俩人 counts people.
    if stands("月", at: i + 3, in: bytes), let length = TimeLength(number, .month) {
      return append(Length(value: length, end: i + 6), upper: nil, from: i, bytes, to: &found)
    }
    let numeral = Numeral(value: number, end: i + 3, notation: .chinese)
    if let end = appendLength(numeral, from: i, bytes, to: &found) { return end }
    if isOneOf("人", bytes, at: i + 3) { return amount(numeral, from: i, bytes, into: &found) }
    found.append(Quantity(i..<i + 3, .number, number))
    return i + 3
  }

  /// 一两个, 一两百: about as many; 一两 of tea is a weight.
  private func isOneOrTwo(_ bytes: Span<UInt8>, at i: Int, _ numeral: Numeral) -> Bool {
    guard stands("一两", at: i, in: bytes), numeral.end == i + 3 else { return false }
    let after = i + 6
    let (unit, _) = units.longest(bytes, at: after)
    return unit > 0 && units[unit].role != .word || isOneOf("百千万亿", bytes, at: after)
  }

  /// 几十, 数十, 十几: about as many, no number.
  private func isAboutTens(_ bytes: Span<UInt8>, at i: Int, _ numeral: Numeral) -> Bool {
    switch scalar(bytes, at: numeral.end) {
    case "几": return true
    case "数": return !stands("数据", at: numeral.end, in: bytes)
    default: return scalar(bytes, at: i) == "十" && isOneOf("几数好双", bytes, at: i - 3)
    }
  }

  /// The end of the unit behind a place, or the place itself.
  private func afterUnit(_ bytes: Span<UInt8>, _ end: Int) -> Int {
    let (number, after) = units.longest(bytes, at: end)
    return number > 0 && units[number].role != .word ? after : end
  }

  // MARK: - Dates and lengths

  private func time(
    _ numeral: Numeral,
    _ unit: (number: UInt16, end: Int),
    from i: Int,
    isOrdinal: Bool,
    _ bytes: Span<UInt8>,
    into found: inout [Quantity]
  ) -> Int? {
    let end = numeral.end
    if i - 3 >= found.end, isOrdinal || stands("前", at: i - 3, in: bytes) && !numeral.hasPoint {
      if let first = moment(bytes, at: i - 3) {
        return append(first, from: i - 3, bytes, to: &found)
      }
      if isOrdinal { return nil }
    }
    switch unit.number == 0 ? nil : units[unit.number].role {
    case .word:
      // 2024年画展 is no 年画.
      guard numeral.digitCount == 4, isYear(bytes, behind: numeral),
        let first = moment(bytes, at: i)
      else { break }
      return append(first, from: i, bytes, to: &found)
    case .year, .month, .day, .quarter, .decade:
      if let end = days(numeral, from: i, unit.end, bytes, into: &found) { return end }
      if !numeral.hasPoint, !numeral.hasMore, let first = moment(bytes, at: i) {
        return append(first, from: i, bytes, to: &found)
      }
      return appendLength(numeral, from: i, bytes, to: &found) ?? unit.end
    case .length:
      if !numeral.hasPoint, stands("世纪", at: unit.end - 6, in: bytes),
        let first = moment(bytes, at: i)
      {
        return append(first, from: i, bytes, to: &found)
      }
      return appendLength(numeral, from: i, bytes, to: &found)
    case .clock: return clock(numeral, unit.end, bytes)
    default: break
    }
    // Other units follow a number of time only behind one of these.
    switch scalar(bytes, at: end) {
    case "个", "多", "余", "来", "整", "分":
      return appendLength(numeral, from: i, bytes, to: &found)
    case "到", "至", "-", "~", "—", "–", "－", "～", "〜", "―", "−", " ":
      return joint(numeral, from: i, bytes, into: &found)
        ?? appendLength(numeral, from: i, bytes, to: &found)
    default: return nil
    }
  }

  private func isYear(_ bytes: Span<UInt8>, behind numeral: Numeral) -> Bool {
    stands("年", at: mark(bytes, behind: numeral), in: bytes)
  }

  /// 3日内, 15日以上: 日 counts days.
  private func days(
    _ numeral: Numeral,
    from i: Int,
    _ end: Int,
    _ bytes: Span<UInt8>,
    into found: inout [Quantity]
  ) -> Int? {
    guard stands("日", at: end - 3, in: bytes),
      isOneOf("内", bytes, at: end) || stands("以内", at: end, in: bytes)
        || stands("之内", at: end, in: bytes)
        || stands("以上", at: end, in: bytes) || stands("游", at: end, in: bytes),
      let length = TimeLength(numeral.value, .day)
    else { return nil }
    return append(Length(value: length, end: end), upper: nil, from: i, bytes, to: &found)
  }

  /// 2021—2023年, 1-8月, 10至12日: the unit is said once.
  private func joint(
    _ numeral: Numeral,
    from i: Int,
    _ bytes: Span<UInt8>,
    into found: inout [Quantity]
  ) -> Int? {
    guard !numeral.hasPoint, !numeral.hasMultiplier, let second = connector(bytes, at: numeral.end),
      let (n, end) = small(bytes, at: second), let value = Int(exactly: numeral.value.mantissa),
      numeral.value.exponent == 0, value < n
    else { return nil }
    let (unit, unitEnd) = units.longest(bytes, at: end)
    guard unit > 0, let last = moment(bytes, at: second) else { return nil }
    var first = last
    switch units[unit].role {
    case .year where (1000...2999).contains(value):
      first.start = CivilDay(year: value, month: 1, day: 1)
    case .month where value >= 1 && n <= 12:
      guard last.grain == .month else { return nil }
      first.start = CivilDay(year: last.year, month: value, day: 1)
    case .day where value >= 1 && n <= 31:
      first.start = CivilDay(year: last.year, month: last.month, day: value)
    case .quarter where value >= 1 && n <= 4:
      first.start = CivilDay(year: last.year, month: 3 * value - 2, day: 1)
    default: return nil
    }
    first.grain = .other
    first.textEnd = max(last.textEnd, unitEnd)
    return append(first, from: i, bytes, to: &found)
  }

  /// 8点, 8点30分, 20时: a time of day is no quantity.
  private func clock(_ numeral: Numeral, _ end: Int, _ bytes: Span<UInt8>) -> Int? {
    guard !numeral.hasPoint, numeral.value.exponent == 0, numeral.value.mantissa <= 24 else {
      return end
    }
    for word in ["半", "整", "多", "钟"] as [StaticString] where stands(word, at: end, in: bytes) {
      return end + 3
    }
    guard let (_, minutes) = small(bytes, at: end) else { return end }
    if stands("分", at: minutes, in: bytes) || stands("刻", at: minutes, in: bytes) {
      return minutes + 3
    }
    return minutes
  }

  // MARK: - Codes

  /// Goes over what holds digits and is no number, and reads dates in digits.
  private func code(_ bytes: Span<UInt8>, at i: Int, into found: inout [Quantity]) -> Int? {
    if i > 0, isCodeLetter(bytes[i - 1]), before(bytes, i, found).currency == 0 {
      return codeEnd(bytes, from: i)
    }
    var end = i
    while end < bytes.count, isASCIIDigit(bytes[end]) { end += 1 }
    if end - i == 8, let day = compactDate(bytes, at: i) {
      return append(.day(day, textEnd: end, hasYear: true), from: i, bytes, to: &found)
    }
    guard end + 1 < bytes.count else { return nil }
    let mark = bytes[end]
    if mark == 0x3A || mark == 0xEF && stands("：", at: end, in: bytes) {
      // 15:30, 3:5
      let after = end + (mark == 0x3A ? 1 : 3)
      guard after < bytes.count, isASCIIDigit(bytes[after]) else { return nil }
      return skip(bytes, from: after, over: [0x3A])
    }
    guard mark >= 0x2D, mark <= 0x2F, isASCIIDigit(bytes[end + 1]) else { return nil }
    if let first = numericDate(bytes, at: i) {
      return append(first, from: i, bytes, to: &found)
    }
    var second = end + 1
    while second < bytes.count, isASCIIDigit(bytes[second]) { second += 1 }
    let isThird =
      second + 1 < bytes.count && bytes[second] == mark && isASCIIDigit(bytes[second + 1])
    let isTelephone = mark == 0x2D && bytes[i] == 0x30 && end - i >= 3 && second - end > 7
    if isThird || isTelephone { return skip(bytes, from: second, over: [mark]) }
    guard mark == 0x2F else { return nil }
    if let end = monthAndDay(bytes, i..<end, end + 1..<second, into: &found) { return end }
    return second
  }

  /// 3/15 is a day where the second number can be no month; 1/2 and 3/4 are fractions.
  private func monthAndDay(
    _ bytes: Span<UInt8>,
    _ first: Range<Int>,
    _ second: Range<Int>,
    into found: inout [Quantity]
  ) -> Int? {
    guard first.count <= 2, second.count <= 2, let (a, _) = small(bytes, at: first.lowerBound),
      let (b, _) = small(bytes, at: second.lowerBound)
    else { return nil }
    if b > 12, CivilDay.isValid(year: today.year, month: a, day: b) {
      let day = CivilDay(year: today.year, month: a, day: b)
      return append(
        .day(day, textEnd: second.upperBound),
        from: first.lowerBound,
        bytes,
        to: &found
      )
    }
    guard a > 0, a < b, b <= 10, b != 7, b != 9, first.count == 1,
      let value = DecimalNumber(mantissa: Int128(a)).divided(by: DecimalNumber(mantissa: Int128(b)))
    else { return nil }
    found.append(Quantity(first.lowerBound..<second.upperBound, .number, value))
    return second.upperBound
  }

  private func isCodeLetter(_ byte: UInt8) -> Bool { isASCIILetter(byte) || byte == 0x5F }

  /// 20250312, where the eight digits are a day of the last or this century and no unit follows.
  private func compactDate(_ bytes: Span<UInt8>, at i: Int) -> CivilDay? {
    func number(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
    }
    let (year, month, day) = (number(i..<i + 4), number(i + 4..<i + 6), number(i + 6..<i + 8))
    guard (1900...2099).contains(year), CivilDay.isValid(year: year, month: month, day: day),
      units.longest(bytes, at: i + 8).number == 0,
      NumeralReader.multiplier(bytes, at: i + 8) == nil
    else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }

  /// The end of letters, digits and points that belong together: A4, v2.0, iPhone12.
  private func codeEnd(_ bytes: Span<UInt8>, from i: Int) -> Int {
    var end = i
    while end < bytes.count,
      isASCIIDigit(bytes[end]) || isCodeLetter(bytes[end])
        || (bytes[end] == 0x2E || bytes[end] == 0x2D) && end + 1 < bytes.count
          && isASCIIDigit(bytes[end + 1])
    { end += 1 }
    return max(end, i + 1)
  }

  private func skip(_ bytes: Span<UInt8>, from i: Int, over marks: [UInt8]) -> Int {
    var end = i
    while end < bytes.count,
      isASCIIDigit(bytes[end])
        || marks.contains(bytes[end]) && end + 1 < bytes.count && isASCIIDigit(bytes[end + 1])
    { end += 1 }
    return end
  }
}
