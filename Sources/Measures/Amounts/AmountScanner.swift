// SPDX-License-Identifier: Apache-2.0

/// Finds every number with its unit and bounds in UTF-8 text.
///
/// The places where one may begin are told by a caller that goes over the text anyway; the cost grows
/// with their number. Chinese numerals are given only where a unit follows them.
@usableFromInline package struct AmountScanner: Sendable {
  /// The characters that a number begins with.
  package static let starts = "0123456789〇零一二两兩三四五六七八九十百千万亿卅"

  private let units = UnitTable.shipped

  /// Makes a scanner over the shipped tables.
  package init() {}

  /// Appends the quantities of `bytes` to `found`, in the order of the text.
  ///
  /// `bytes` must be valid UTF-8; full-width digits are not read. `places` are in order and hold each
  /// place where one of ``starts`` stands; those of other Chinese characters do no harm.
  package func scan(_ bytes: Span<UInt8>, at places: Span<Int32>, into found: inout [Amount]) {
    var end = 0
    for index in places.indices {
      let place = Int(places[index])
      guard place >= end else { continue }
      if isASCIIDigit(bytes[place]) {
        end = digits(bytes, at: place, into: &found)
      } else if !isNone(NumeralReader.symbol(bytes, at: place)) {
        end = chinese(bytes, at: place, into: &found)
      }
    }
  }

  @inline(__always)
  private func isNone(_ symbol: NumeralReader.Symbol) -> Bool {
    if case .none = symbol { return true }
    return false
  }

  // MARK: - Digits

  private func digits(_ bytes: Span<UInt8>, at index: Int, into found: inout [Amount]) -> Int {
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
    guard let product = first.value.multiplied(by: second.value) else { return nil }
    second.value = product
    return second
  }

  /// The second number of a range after a hyphen, wave or 至.
  private func secondEnd(
    _ bytes: Span<UInt8>,
    after quantity: Amount
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
  private func fits(_ first: Amount, _ second: Amount) -> Bool {
    guard !first.isOrdinal, first.trailing == nil else { return false }
    if first.kind != nil, first.unit != second.unit { return false }
    if second.kind == .ordinal || second.kind == .word { return false }
    if second.kind == nil, !second.hasMultiplier { return false }
    return true
  }

  private func join(_ first: inout Amount, _ second: Amount) {
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

  private func chinese(_ bytes: Span<UInt8>, at index: Int, into found: inout [Amount]) -> Int {
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

  private func make(_ numeral: Numeral, _ bytes: Span<UInt8>, from start: Int) -> Amount {
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
    return Amount(
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
}
