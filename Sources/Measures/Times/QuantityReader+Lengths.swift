// SPDX-License-Identifier: Apache-2.0

/// Reads lengths of time, and the days that they lead to: 两个半月, 近三年, 三天前.
extension QuantityReader {
  /// A length and how it is bound within.
  struct Length {
    var value: TimeLength
    var end: Int
    var bound: Bound?
  }

  /// Appends what begins with a numeral before a unit of time, and returns where it ends.
  func appendLength(
    _ numeral: Numeral,
    from start: Int,
    _ bytes: Span<UInt8>,
    to found: inout [Quantity]
  ) -> Int? {
    if let length = length(numeral, bytes) {
      return append(length, upper: nil, from: start, bytes, to: &found)
    }
    // 3-8天, 三到五年
    guard let second = connector(bytes, at: numeral.end),
      let other = NumeralReader.numeral(bytes, at: second), !other.isApproximate,
      let upper = length(other, bytes), let lower = single(numeral.value, of: upper.value),
      lower.isShorter(than: upper.value)
    else { return nil }
    let first = Length(value: lower, end: numeral.end)
    return append(first, upper: upper, from: start, bytes, to: &found)
  }

  /// A length of the same unit as another.
  private func single(_ value: DecimalNumber, of other: TimeLength) -> TimeLength? {
    var factor = Int128(1)
    if other.smallest == .minute, other[.hour] == 0, let count = other[.minute], count % 15 == 0,
      value.mantissa < 4, value.exponent == 0, count >= 15, count < 60
    {
      factor = 1
    }
    return TimeLength(
      DecimalNumber(mantissa: value.mantissa * factor, exponent: value.exponent),
      other.smallest
    )
  }

  /// A numeral with 年, 个月, 天 or another unit of time behind it, and the parts that follow.
  func length(_ numeral: Numeral, _ bytes: Span<UInt8>) -> Length? {
    guard var length = part(numeral, bytes) else { return nil }
    // 两天零三小时, 1年3个月
    while true {
      var i = length.end
      if stands("零", at: i, in: bytes) || stands("又", at: i, in: bytes) { i += 3 }
      guard length.bound == nil, i < bytes.count, mayBeNumeral(bytes, at: i),
        let next = NumeralReader.numeral(bytes, at: i), !next.isApproximate
      else { break }
      var other = part(next, bytes)
      if other == nil, length.value.smallest == .hour, stands("分", at: next.end, in: bytes),
        let minutes = TimeLength(next.value, .minute)
      {
        other = Length(value: minutes, end: next.end + 3)
      }
      guard let other, let sum = length.value.adding(other.value) else { break }
      length = Length(value: sum, end: other.end, bound: other.bound)
    }
    return length
  }

  private func part(_ numeral: Numeral, _ bytes: Span<UInt8>) -> Length? {
    var value = numeral.value
    var i = numeral.end
    var bound: Bound? = numeral.hasMore ? .atLeast : nil
    if let after = NumeralReader.more(bytes, at: i) {
      (bound, i) = (.atLeast, after)
    } else if stands("来", at: i, in: bytes) {
      (bound, i) = (.about, i + 3)
    }
    if i < bytes.count, bytes[i] == 0x20 { i += 1 }
    var unitStart = i
    if stands("个半", at: i, in: bytes) {
      guard let half = value.adding(DecimalNumber(mantissa: 5, exponent: -1)) else { return nil }
      (value, unitStart) = (half, i + 6)
    } else if stands("个多", at: i, in: bytes) {
      (bound, unitStart) = (.atLeast, i + 6)
    }
    if stands("分", at: unitStart, in: bytes), let (_, seconds) = small(bytes, at: unitStart + 3),
      stands("秒", at: seconds, in: bytes)
    {
      // 4分12秒
      return TimeLength(value, .minute).map { Length(value: $0, end: unitStart + 3, bound: nil) }
    }
    let hasCounter = unitStart > i
    if stands("整", at: unitStart, in: bytes) { unitStart += 3 }
    let (number, end) = units.longest(bytes, at: unitStart)
    guard number > 0 else { return nil }
    let unit = units[number]
    let time: TimeUnit
    switch unit.role {
    case .length: time = unit.time
    case .year: time = .year
    case .month where hasCounter: time = .month
    default: return nil
    }
    value.exponent += Int(unit.power)
    if unit.factor > 1 {
      guard let product = value.multiplied(by: DecimalNumber(mantissa: Int128(unit.factor))) else {
        return nil
      }
      value = product
    }
    i = end
    if stands("半", at: i, in: bytes), !hasCounter, unit.factor == 1,
      !isOneOf("途场径价数导岛", bytes, at: i + 3),
      let half = value.adding(DecimalNumber(mantissa: 5, exponent: -1))
    {
      (value, i) = (half, i + 3)
    }
    guard let length = TimeLength(value, time) else { return nil }
    if bound == nil, let after = NumeralReader.more(bytes, at: i),
      !isOneOf("次种个家名项了元", bytes, at: after)
    {
      return Length(value: length, end: after, bound: .atLeast)
    }
    return Length(value: length, end: i, bound: bound)
  }

  /// Half a unit without a numeral: 半年, 半个月, 半小时, 半天.
  func half(_ bytes: Span<UInt8>, at i: Int) -> Length? {
    var unitStart = i + 3
    let hasCounter = stands("个", at: unitStart, in: bytes)
    if hasCounter { unitStart += 3 }
    let (number, end) = units.longest(bytes, at: unitStart)
    guard number > 0 else { return nil }
    let unit = units[number]
    let time: TimeUnit
    switch unit.role {
    case .length where unit.factor == 1: time = unit.time
    case .length where unit.factor == 100:
      return TimeLength(DecimalNumber(mantissa: 50), .year).map { Length(value: $0, end: end) }
    case .year where !hasCounter: time = .year
    case .month where hasCounter: time = .month
    default: return nil
    }
    guard let length = TimeLength(DecimalNumber(mantissa: 5, exponent: -1), time) else {
      return nil
    }
    if let after = NumeralReader.more(bytes, at: end) {
      return Length(value: length, end: after, bound: .atLeast)
    }
    return Length(value: length, end: end)
  }

  // MARK: - What a length leads to

  /// Appends a length, or the day or period that words around it make of it.
  func append(
    _ lower: Length,
    upper: Length?,
    from start: Int,
    _ bytes: Span<UInt8>,
    to found: inout [Quantity]
  ) -> Int {
    var last = upper ?? lower
    var upper = upper
    // 3天到8天
    if upper == nil, lower.bound == nil, let second = connector(bytes, at: lower.end),
      let numeral = NumeralReader.numeral(bytes, at: second), !numeral.isApproximate,
      let other = length(numeral, bytes), other.value.smallest == lower.value.smallest,
      lower.value.isShorter(than: other.value)
    {
      (upper, last) = (other, other)
    }
    if upper == nil, lower.value.isOfDays,
      let end = appendMoved(lower, from: start, bytes, to: &found)
    {
      return end
    }
    var end = last.end
    var bound = last.bound ?? before(bytes, start, found).bound
    if let (after, trailing) = bounds.trailing(bytes, at: end) {
      bound = bound ?? trailing
      end = after
    }
    var quantity = Quantity(start..<end, length: lower.value, upper: upper?.value)
    quantity.bound = bound
    found.append(quantity)
    return end
  }

  /// 近三年, 未来三天, 三天前, 两周后, 3个月内.
  private func appendMoved(
    _ length: Length,
    from start: Int,
    _ bytes: Span<UInt8>,
    to found: inout [Quantity]
  ) -> Int? {
    var end = length.end
    var behind = start
    if stands("的", at: start - 3, in: bytes) { behind -= 3 }
    let tomorrow = now.advanced(byDays: 1)
    if let from = prefix(pastWords, bytes, before: behind, floor: found),
      !isOneOf("了时达有约长续经历需要", bytes, at: from - 3), !isMisread(bytes, from, behind)
    {
      let days = DayInterval(start: length.value.from(now, sign: -1), end: now)
      var last = end
      if stands("以来", at: end, in: bytes) {
        last += 6
      } else if stands("来", at: end, in: bytes) {
        last += 3
      }
      return append(.period, days, from..<last, to: &found)
    }
    if let from = prefix(futureWords, bytes, before: behind, floor: found),
      behind - from > 3 || !isOneOf("之以地年月天日周生战会然身前背落乡楼手天底留剩余", bytes, at: from - 3)
    {
      // 未来两周多阵雨
      if length.bound == .atLeast, stands("多", at: end - 3, in: bytes) { end -= 3 }
      let days = DayInterval(start: tomorrow, end: length.value.from(tomorrow, sign: 1))
      return append(.period, days, from..<end, to: &found)
    }
    guard length.bound == nil else { return nil }
    for word in ["之内", "以内"] as [StaticString] where stands(word, at: end, in: bytes) {
      let days = DayInterval(start: now, end: length.value.from(now, sign: 1))
      return append(.period, days, start..<end + 6, to: &found)
    }
    if stands("内", at: end, in: bytes), !isOneOf("部容外地科向心", bytes, at: end + 3) {
      let days = DayInterval(start: now, end: length.value.from(now, sign: 1))
      return append(.period, days, start..<end + 3, to: &found)
    }
    if stands("来", at: end, in: bytes), !isOneOf("到自临了访说看讲源华", bytes, at: end + 3),
      length.value.smallest == .year
    {
      // 三年来
      let days = DayInterval(start: length.value.from(now, sign: -1), end: now)
      return append(.period, days, start..<end + 3, to: &found)
    }
    if let (sign, after) = direction(bytes, at: end) {
      let day = length.value.from(now, sign: sign)
      let days = DayInterval(start: day, end: day.advanced(byDays: 1))
      return append(.date, days, start..<after, to: &found)
    }
    return nil
  }

  /// Appends days, unless a part of one (0.1天内) or more years than there are leave none.
  private func append(
    _ kind: QuantityKind,
    _ days: DayInterval,
    _ span: Range<Int>,
    to found: inout [Quantity]
  ) -> Int? {
    if let start = days.start, let end = days.end, start >= end { return nil }
    found.append(Quantity(span, kind, days: days))
    return span.upperBound
  }

  /// Whether 前, 后 or 以前 behind a length counts back or ahead from the day of reading.
  private func direction(_ bytes: Span<UInt8>, at i: Int) -> (sign: Int, end: Int)? {
    guard i + 2 < bytes.count, bytes[i] >= 0xE4 else { return nil }
    if stands("之前", at: i, in: bytes) || stands("以前", at: i, in: bytes) { return (-1, i + 6) }
    if stands("之后", at: i, in: bytes) || stands("以后", at: i, in: bytes)
      || stands("过后", at: i, in: bytes)
    {
      return (1, i + 6)
    }
    if stands("前", at: i, in: bytes) {
      return isOneOf("后期列往面景提夕沿端线", bytes, at: i + 3) ? nil : (-1, i + 3)
    }
    if stands("后", at: i, in: bytes) {
      return isOneOf("续期勤面来台半天方退卫备", bytes, at: i + 3) ? nil : (1, i + 3)
    }
    return nil
  }

  private var pastWords: [StaticString] {
    ["过去", "最近", "近", "此前", "之前", "前", "上"]
  }

  private var futureWords: [StaticString] {
    ["未来", "今后", "接下来", "往后", "此后", "随后", "后", "下"]
  }

  /// 附近, 目前, 年前, 之前 and 提前 end like 近 and 前 and are other words.
  private func isMisread(_ bytes: Span<UInt8>, _ from: Int, _ behind: Int) -> Bool {
    guard behind - from == 3 else { return false }
    if stands("上", at: from, in: bytes) { return isOneOf("早晚以之年月楼网线路身手马面车场", bytes, at: from - 3) }
    return isOneOf("附邻靠临接将贴远目年天月提日之以先面空眼周生战会", bytes, at: from - 3)
  }
}
