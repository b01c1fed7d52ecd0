// SPDX-License-Identifier: Apache-2.0

/// Finds every number with its unit and bounds in UTF-8 text.
///
/// One pass; the cost grows with the length of the text. Chinese numerals are given only where a
/// unit follows them.
public struct QuantityScanner: Sendable {
  private let units = UnitTable.shipped

  /// Makes a scanner over the shipped tables.
  public init() {}

  /// Appends the quantities of `bytes` to `found`, in the order of the text.
  ///
  /// `bytes` must be valid UTF-8; full-width digits are not read.
  public func scan(_ bytes: Span<UInt8>, into found: inout [Quantity]) {
    var i = 0
    let count = bytes.count
    while i < count {
      let byte = bytes[i]
      if isASCIIDigit(byte) {
        i = digits(bytes, at: i, into: &found)
      } else if byte < 0xE3 {
        i += 1
      } else if byte <= 0xE9, i + 2 < count {
        if byte != 0xE6, byte != 0xE8, case let symbol = NumeralReader.symbol(bytes, at: i),
          !isNone(symbol)
        {
          i = chinese(bytes, at: i, into: &found)
        } else {
          i += 3
        }
      } else {
        i += 1
      }
    }
  }

  /// The quantities of a text.
  public func scan(_ text: String) -> [Quantity] {
    var found: [Quantity] = []
    scan(Array(text.utf8).span, into: &found)
    return found
  }

  @inline(__always)
  private func isNone(_ symbol: NumeralReader.Symbol) -> Bool {
    if case .none = symbol { return true }
    return false
  }

  // MARK: - Digits

  private func digits(_ bytes: Span<UInt8>, at index: Int, into found: inout [Quantity]) -> Int {
    guard let first = NumeralReader.digits(bytes, at: index) else { return index + 1 }
    var quantity = make(first, bytes, from: index)
    // 2×300MW is one product.
    if quantity.kind == nil, let product = product(bytes, first) {
      quantity = make(product, bytes, from: index)
    } else if let (second, start) = secondEnd(bytes, after: quantity) {
      let other = make(second, bytes, from: start)
      if other.kind != nil || quantity.kind == nil, fits(quantity, other) {
        join(&quantity, other)
      }
    }
    close(&quantity, bytes)
    found.append(quantity)
    return max(index + 1, quantity.span.upperBound)
  }

  /// Reads `×` or `x` and another number after a bare number.
  private func product(_ bytes: Span<UInt8>, _ first: Numeral) -> Numeral? {
    var i = first.end
    guard i + 1 < bytes.count else { return nil }
    if bytes[i] == 0xC3, bytes[i + 1] == 0x97 {
      i += 2
    } else if bytes[i] == 0x2A || bytes[i] | 0x20 == 0x78 {
      i += 1
    } else {
      return nil
    }
    guard i < bytes.count, isASCIIDigit(bytes[i]), var second = NumeralReader.digits(bytes, at: i)
    else { return nil }
    let (mantissa, overflow) = first.value.mantissa.multipliedReportingOverflow(
      by: second.value.mantissa
    )
    guard !overflow else { return nil }
    second.value = DecimalNumber(
      mantissa: mantissa,
      exponent: first.value.exponent + second.value.exponent
    )
    return second
  }

  /// The second number of a range after a hyphen, wave or 至.
  private func secondEnd(
    _ bytes: Span<UInt8>,
    after quantity: Quantity
  ) -> (numeral: Numeral, start: Int)? {
    var i = quantity.unitSpan.upperBound
    guard i + 1 < bytes.count else { return nil }
    switch bytes[i] {
    case 0x2D, 0x7E: i += 1  // - ~
    case 0xE2:
      // – — ― − and doubled —
      guard i + 2 < bytes.count else { return nil }
      let isDash =
        bytes[i + 1] == 0x80 && (0x90...0x95).contains(bytes[i + 2])
        || bytes[i + 1] == 0x88 && bytes[i + 2] == 0x92
      guard isDash else { return nil }
      i += 3
      if i + 2 < bytes.count, bytes[i] == 0xE2, bytes[i + 1] == 0x80, bytes[i + 2] == 0x94 {
        i += 3
      }
    case 0xE8, 0xE5:
      // 至 and 到
      guard stands("至", at: i, in: bytes) || stands("到", at: i, in: bytes) else { return nil }
      i += 3
    default: return nil
    }
    guard i < bytes.count else { return nil }
    if isASCIIDigit(bytes[i]), let second = NumeralReader.digits(bytes, at: i) {
      return (second, i)
    }
    return nil
  }

  /// Whether two ends make a range: one unit, the lower first.
  private func fits(_ first: Quantity, _ second: Quantity) -> Bool {
    guard !first.isOrdinal, first.trailing == nil else { return false }
    if first.kind != nil, first.unit != second.unit { return false }
    if second.kind == .ordinal || second.kind == .word { return false }
    if second.kind == nil, !second.hasMultiplier { return false }
    return true
  }

  private func join(_ first: inout Quantity, _ second: Quantity) {
    var low = first.value
    if first.kind == nil, !first.hasMultiplier, second.hasMultiplier {
      // 3至5万: the multiplier is said once.
      var power = 0
      var value = second.value
      while value.exponent > 0, power < 12 {
        power += 1
        value.exponent -= 1
      }
      power = second.value.exponent + (second.hasPoint ? 1 : 0)
      power = power >= 8 ? 8 : power >= 4 ? 4 : power
      let scaled = DecimalNumber(mantissa: low.mantissa, exponent: low.exponent + power)
      if !(second.value < scaled) { low = scaled }
    }
    guard !(second.value < low) else { return }
    first.value = low
    first.upper = second.value
    first.unit = second.unit
    first.kind = second.kind
    first.unitSpan = second.unitSpan
    first.numeral = first.numeral.lowerBound..<second.numeral.upperBound
    first.span = first.span.lowerBound..<second.span.upperBound
    first.hasMultiplier = first.hasMultiplier || second.hasMultiplier
    first.trailing = second.trailing
  }

  // MARK: - Chinese numerals

  private func chinese(_ bytes: Span<UInt8>, at index: Int, into found: inout [Quantity]) -> Int {
    guard let numeral = NumeralReader.chinese(bytes, at: index) else { return index + 3 }
    var quantity = make(numeral, bytes, from: index)
    if quantity.kind != nil, quantity.kind != .word,
      stands("至", at: quantity.unitSpan.upperBound, in: bytes)
        || stands("到", at: quantity.unitSpan.upperBound, in: bytes),
      let second = NumeralReader.chinese(bytes, at: quantity.unitSpan.upperBound + 3)
    {
      let other = make(second, bytes, from: quantity.unitSpan.upperBound + 3)
      if other.kind != nil, fits(quantity, other) { join(&quantity, other) }
    } else if quantity.kind == nil,
      stands("至", at: numeral.end, in: bytes) || stands("到", at: numeral.end, in: bytes),
      let second = NumeralReader.chinese(bytes, at: numeral.end + 3)
    {
      let other = make(second, bytes, from: numeral.end + 3)
      if let kind = other.kind, kind != .word, fits(quantity, other) { join(&quantity, other) }
    }
    guard let kind = quantity.kind, kind != .word else { return max(index + 3, numeral.end) }
    close(&quantity, bytes)
    found.append(quantity)
    return quantity.span.upperBound
  }

  // MARK: - Around the number

  private func make(_ numeral: Numeral, _ bytes: Span<UInt8>, from start: Int) -> Quantity {
    var end = numeral.end
    var trailing: Bound? = numeral.hasMore ? .atLeast : nil
    var unit = ""
    var kind: UnitKind?
    var unitSpan = end..<end
    if let after = NumeralReader.more(bytes, at: end), let found = units.longest(bytes, at: after),
      found.unit.kind != .word
    {
      trailing = .atLeast
      end = after
    }
    if let (found, after) = units.longest(bytes, at: end),
      found.kind == .word || wordEnds(bytes, after)
    {
      if found.kind != .word {
        unit = found.name
        kind = found.kind
        unitSpan = end..<after
        compound(&unit, &kind, &unitSpan, bytes)
      } else {
        kind = .word
      }
    }
    return Quantity(
      span: start..<unitSpan.upperBound,
      numeral: start..<end,
      value: numeral.value,
      upper: nil,
      unit: unit,
      kind: kind == .word ? (numeral.notation == .chinese ? .word : nil) : kind,
      unitSpan: unitSpan,
      leading: nil,
      leadingStart: start,
      trailing: trailing,
      trailingIsWord: false,
      notation: numeral.notation,
      hasMultiplier: numeral.hasMultiplier,
      hasPoint: numeral.hasPoint,
      isOrdinal: stands("第", at: start - 3, in: bytes)
    )
  }

  /// A unit in Latin letters must not go on as a longer word.
  private func wordEnds(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    guard end > 0, isASCIILetter(bytes[end - 1]) else { return true }
    return end >= bytes.count || !isASCIILetter(bytes[end]) && !isASCIIDigit(bytes[end])
  }

  /// 元/千瓦时, 台（套）, 个/小时.
  private func compound(
    _ unit: inout String,
    _ kind: inout UnitKind?,
    _ span: inout Range<Int>,
    _ bytes: Span<UInt8>
  ) {
    var end = span.upperBound
    while end < bytes.count {
      if bytes[end] == 0x2F || stands("·", at: end, in: bytes) {
        let width = bytes[end] == 0x2F ? 1 : 2
        guard let (next, after) = units.longest(bytes, at: end + width), next.kind != .word,
          wordEnds(bytes, after)
        else { break }
        unit += width == 1 ? "/" : "·"
        unit += next.name
        if kind == .duration || kind == .clock { kind = .metric }
        end = after
      } else if stands("（", at: end, in: bytes), kind == .counter,
        let (next, after) = units.longest(bytes, at: end + 3), next.kind == .counter,
        stands("）", at: after, in: bytes)
      {
        unit += "（" + next.name + "）"
        end = after + 3
      } else {
        break
      }
    }
    span = span.lowerBound..<end
  }

  private static let leadingWords: [(word: StaticString, bound: Bound)] = [
    ("不得低于", .atLeast), ("不得少于", .atLeast), ("不得高于", .atMost), ("不得超过", .atMost), ("不低于", .atLeast),
    ("不少于", .atLeast), ("不小于", .atLeast), ("不下于", .atLeast),
    ("不超过", .atMost), ("不高于", .atMost), ("不大于", .atMost), ("不多于", .atMost), ("不突破", .atMost),
    ("超过", .atLeast), ("突破", .atLeast), ("高于", .atLeast), ("大于", .atLeast), ("多于", .atLeast),
    ("至少", .atLeast), ("最少", .atLeast), ("逾", .atLeast), ("超", .atLeast), ("低于", .atMost),
    ("少于", .atMost), ("小于", .atMost), ("至多", .atMost), ("最多", .atMost), ("不足", .atMost),
    ("不到", .atMost), ("大约", .about), ("约", .about), ("将近", .about), ("接近", .about), ("近", .about),
  ]

  private static let trailingWords: [(word: StaticString, bound: Bound)] = [
    ("以上", .atLeast), ("及以上", .atLeast), ("（含）以上", .atLeast), ("以下", .atMost), ("及以下", .atMost),
    ("以内", .atMost), ("之内", .atMost), ("左右", .about), ("上下", .about),
  ]

  /// 签约, 节约, 附近, 商超: words that end like a bound.
  private func isWordEnd(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    for word in [
      "签约", "节约", "公约", "预约", "契约", "合约", "条约", "制约", "违约", "履约", "简约", "集约", "特约", "附近", "靠近",
      "邻近", "最近", "临近",
      "亲近", "商超", "反超", "英超", "中超", "高超", "赶超", "贴近",
    ] as [StaticString]
    where stands(word, at: end - 6, in: bytes) {
      return true
    }
    return false
  }

  /// Takes the bounds on both sides.
  private func close(_ quantity: inout Quantity, _ bytes: Span<UInt8>) {
    let start = quantity.span.lowerBound
    if start >= 3, bytes[start - 1] >= 0x80 {
      for (word, bound) in Self.leadingWords
      where stands(word, at: start - word.utf8CodeUnitCount, in: bytes) {
        if word.utf8CodeUnitCount == 3, isWordEnd(bytes, start) { break }
        quantity.leading = bound
        quantity.leadingStart = start - word.utf8CodeUnitCount
        break
      }
    }
    let end = quantity.unitSpan.upperBound
    guard end < bytes.count, bytes[end] >= 0xE4 || bytes[end] == 0xEF else { return }
    for (word, bound) in Self.trailingWords where stands(word, at: end, in: bytes) {
      quantity.trailing = bound
      quantity.trailingIsWord = true
      quantity.span = start..<end + word.utf8CodeUnitCount
      return
    }
    if quantity.trailing == nil, let after = NumeralReader.more(bytes, at: end),
      !stands("种", at: after, in: bytes), !stands("样", at: after, in: bytes),
      !stands("元", at: after, in: bytes), !stands("式", at: after, in: bytes),
      !stands("功能", at: after, in: bytes), !stands("层次", at: after, in: bytes)
    {
      quantity.trailing = .atLeast
      quantity.span = start..<after
    }
  }
}
