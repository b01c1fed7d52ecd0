// SPDX-License-Identifier: Apache-2.0

/// Makes dates and periods of the days that a text names: ranges, open ends, 截至 and 之后.
extension QuantityReader {
  /// Appends the date or period that begins with a moment, and returns where it ends.
  func append(
    _ first: Moment,
    from start: Int,
    _ bytes: Span<UInt8>,
    to found: inout [Quantity]
  ) -> Int {
    var start = start
    var days = DayInterval(start: first.start, end: first.end)
    var end = first.textEnd
    var isOneDay = first.grain == .day
    var last = first
    if let second = secondMoment(bytes, first) {
      days.end = second.end
      end = second.textEnd
      isOneDay = false
      last = second
    }
    if let (open, after) = openEnd(bytes, at: end) ?? begun(bytes, at: end, start) {
      switch open {
      case .before:
        days = DayInterval(start: nil, end: last.isEndPart ? last.end : last.start)
      case .after: days = DayInterval(start: last.end, end: nil)
      case .since: days = DayInterval(start: first.start, end: nil)
      case .until: days = DayInterval(start: nil, end: last.end)
      }
      isOneDay = false
      end = after
    }
    // 农历八月十五 is another day than 八月十五; lunar days are not read.
    if stands("农历", at: start - 6, in: bytes) || stands("阴历", at: start - 6, in: bytes) {
      return end
    }
    if let before = prefix(untilWords, bytes, before: start, floor: found) {
      days = DayInterval(start: nil, end: days.end ?? last.end)
      isOneDay = false
      start = before
      if stands("为止", at: end, in: bytes) { end += 6 }
    } else if end == first.textEnd, stands("自", at: start - 3, in: bytes),
      !isWordEnd(["来自", "各自", "亲自", "独自", "出自", "源自"], bytes, start)
    {
      days.end = nil
      isOneDay = false
    }
    found.append(Quantity(start..<end, isOneDay ? .date : .period, days: days))
    return end
  }

  /// The second end behind 到, 至, 和…之间 or a dash.
  private func secondMoment(_ bytes: Span<UInt8>, _ first: Moment) -> Moment? {
    let i = first.textEnd
    if stands("和", at: i, in: bytes) || stands("与", at: i, in: bytes) {
      guard let second = moment(bytes, at: i + 3, in: first),
        stands("之间", at: second.textEnd, in: bytes)
      else { return nil }
      return ordered(second, after: first)
    }
    guard let after = connector(bytes, at: i), let second = moment(bytes, at: after, in: first)
    else { return nil }
    return ordered(second, after: first)
  }

  /// The second end, in the next year where it would lie before the first one.
  private func ordered(_ second: Moment, after first: Moment) -> Moment? {
    if second.start >= first.start { return second }
    guard !second.hasYear, second.grain == .day || second.grain == .month || second.grain == .other
    else { return nil }
    var later = second
    later.start = second.start.advanced(byMonths: 12)
    later.end = second.end.advanced(byMonths: 12)
    return later
  }

  /// 从9月10日开始: without 从 or 自 the word may be of another thing.
  private func begun(_ bytes: Span<UInt8>, at end: Int, _ start: Int) -> (OpenEnd, end: Int)? {
    guard stands("开始", at: end, in: bytes), isOneOf("从自", bytes, at: start - 3) else { return nil }
    return (.since, end + 6)
  }

  enum OpenEnd {
    case before, after, since, until
  }

  /// 之前, 以后, 以来, 起 and their like behind a moment.
  private func openEnd(_ bytes: Span<UInt8>, at i: Int) -> (OpenEnd, end: Int)? {
    guard i + 2 < bytes.count, bytes[i] >= 0xE4 else { return nil }
    for (word, open) in [
      ("之前", .before), ("以前", .before), ("之后", .after), ("以后", .after), ("以来", .since),
      ("为止", .until), ("过后", .after), ("至今", .since),
    ] as [(StaticString, OpenEnd)] where stands(word, at: i, in: bytes) {
      return (open, i + 6)
    }
    if stands("前", at: i, in: bytes) {
      return isOneOf("后期列往面景提夕沿端几", bytes, at: i + 3) ? nil : (.before, i + 3)
    }
    if stands("后", at: i, in: bytes) {
      return isOneOf("续期勤面来台半天的方退卫果备", bytes, at: i + 3)
        && !stands("的", at: i + 3, in: bytes) ? nil : (.after, i + 3)
    }
    if stands("起", at: i, in: bytes) {
      return isOneOf("来草步点义飞诉床初因源伏航始火码居", bytes, at: i + 3) ? nil : (.since, i + 3)
    }
    return nil
  }

  /// Where a word of `words` begins that ends at `i`, behind the last quantity found.
  func prefix(
    _ words: [StaticString],
    _ bytes: Span<UInt8>,
    before i: Int,
    floor found: [Quantity]
  ) -> Int? {
    for word in words where stands(word, at: i - word.utf8CodeUnitCount, in: bytes) {
      let start = i - word.utf8CodeUnitCount
      return start >= found.end ? start : nil
    }
    return nil
  }

  func isWordEnd(_ words: [StaticString], _ bytes: Span<UInt8>, _ end: Int) -> Bool {
    for word in words where stands(word, at: end - word.utf8CodeUnitCount, in: bytes) {
      return true
    }
    return false
  }

  var untilWords: [StaticString] { ["截至到", "截止到", "截至", "截止", "直到", "直至"] }

  /// Where the second end begins behind a dash, a wave, 至 or 到; also at the end of a text, where
  /// none follows.
  func connector(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    var i = index
    if i < bytes.count, bytes[i] == 0x20 { i += 1 }
    switch scalar(bytes, at: i) {
    case "-", "~": i += 1
    case "到", "至", "〜", "～", "－": i += 3
    case "\u{2010}"..."\u{2015}", "\u{2212}":
      i += 3
      // A dash may be doubled.
      if case "\u{2010}"..."\u{2015}" = scalar(bytes, at: i) { i += 3 }
    default: return nil
    }
    if i < bytes.count, bytes[i] == 0x20 { i += 1 }
    return i
  }
}
