// SPDX-License-Identifier: Apache-2.0

/// Shares and fractions, signs before a number, and halves.
extension QuantityReader {
  /// 百分之五, 千分之二, 万分之五, and 百分之五到百分之十.
  func share(_ bytes: Span<UInt8>, at i: Int, into found: inout [Quantity]) -> Int? {
    switch scalar(bytes, at: i) {
    case "百", "千", "万", "亿": break
    default: return nil
    }
    guard let (first, power) = shareNumber(bytes, at: i) else { return nil }
    var piece = first
    let before = before(bytes, i, found)
    if before.isNegative { piece.value.mantissa.negate() }
    var upper: Piece?
    if let second = connector(bytes, at: first.end) {
      if let (other, otherPower) = shareNumber(bytes, at: second) {
        if otherPower == power { upper = other }
      } else if let (n, end) = shareEnd(bytes, at: second, power) {
        upper = Piece(value: n, end: end)
      }
      if let other = upper, !(piece.value < other.value) { upper = nil }
    }
    var quantity = Quantity(
      before.start..<(upper?.end ?? piece.end),
      power == 2 ? .percent : .number,
      piece.value,
      upper: upper?.value
    )
    if power == 2 { quantity.units.x = units.percent }
    if upper != nil, power != 2 { quantity.kind = .range }
    bind(&quantity, piece.bound ?? upper?.bound, before, isBare: power != 2, bytes)
    found.append(quantity)
    return quantity.span.upperBound
  }

  private static let shareWords: [(word: StaticString, power: Int)] = [
    ("百分之", 2), ("千分之", 3), ("万分之", 4), ("百万分之", 6), ("千万分之", 7), ("亿分之", 8),
  ]

  private func shareNumber(_ bytes: Span<UInt8>, at i: Int) -> (Piece, power: Int)? {
    guard let (word, power) = Self.shareWords.first(where: { stands($0.word, at: i, in: bytes) })
    else { return nil }
    let behind = i + word.utf8CodeUnitCount
    if power == 2, stands("百", at: behind, in: bytes) {
      return (Piece(value: DecimalNumber(mantissa: 100), end: behind + 3), 2)
    }
    guard let (value, end) = shareEnd(bytes, at: behind, power) else { return nil }
    var piece = Piece(value: value, end: end)
    if let after = NumeralReader.more(bytes, at: end) {
      (piece.bound, piece.end) = (.atLeast, after)
    }
    return (piece, power)
  }

  private func shareEnd(
    _ bytes: Span<UInt8>,
    at i: Int,
    _ power: Int
  ) -> (DecimalNumber, end: Int)? {
    let isNegative = stands("负", at: i, in: bytes)
    guard let numeral = NumeralReader.numeral(bytes, at: isNegative ? i + 3 : i),
      !numeral.isApproximate, !stands("几", at: numeral.end, in: bytes)
    else { return nil }
    var value = numeral.value
    if isNegative { value.mantissa.negate() }
    if power != 2 { value.exponent -= power }
    return (value, numeral.end)
  }

  /// 二分之一, 一又二分之一, 10分之3.
  func fraction(
    _ numeral: Numeral,
    from i: Int,
    _ bytes: Span<UInt8>,
    into found: inout [Quantity]
  ) -> Int? {
    var whole: DecimalNumber?
    var denominator = numeral
    if stands("又", at: numeral.end, in: bytes),
      let next = NumeralReader.numeral(bytes, at: numeral.end + 3)
    {
      whole = numeral.value
      denominator = next
    }
    var end = denominator.end
    var value: DecimalNumber?
    if stands("分之", at: end, in: bytes),
      let numerator = NumeralReader.numeral(bytes, at: end + 6), !numerator.isApproximate
    {
      value = numerator.value.divided(by: denominator.value)
      end = numerator.end
    } else if whole != nil, end + 1 < bytes.count, bytes[end] == 0x2F,
      let numerator = NumeralReader.digits(bytes, at: end + 1)
    {
      value = denominator.value.divided(by: numerator.value)
      end = numerator.end
    }
    guard var value else { return nil }
    if let whole { value = whole.adding(value) ?? value }
    let before = before(bytes, i, found)
    if before.isNegative { value.mantissa.negate() }
    var quantity = Quantity(before.start..<end, .number, value)
    bind(&quantity, nil, before, isBare: true, bytes)
    found.append(quantity)
    return quantity.span.upperBound
  }

  /// 半斤, 半个, 半年: half of what follows.
  func halfOf(_ bytes: Span<UInt8>, at i: Int, into found: inout [Quantity]) -> Int {
    if isOneOf("一大过对前后上下多小夜年月减折参个", bytes, at: i - 3) { return i + 3 }
    if let length = half(bytes, at: i) {
      return append(length, upper: nil, from: i, bytes, to: &found)
    }
    let numeral = Numeral(
      value: DecimalNumber(mantissa: 5, exponent: -1),
      end: i + 3,
      notation: .chinese,
      hasPoint: true
    )
    guard let piece = piece(numeral, bytes), piece.units.x != 0 else { return i + 3 }
    switch piece.role {
    case .metric, .money, .points, .times:
      break
    case .counter where isOneOf("个打杯瓶袋箱碗盒桶盘勺锅罐条只页份支枚颗片", bytes, at: i + 3): break
    default: return i + 3
    }
    return amount(numeral, from: i, bytes, into: &found)
  }
}
