// SPDX-License-Identifier: Apache-2.0

/// Shares and fractions, signs before a number, and halves.
extension QuantityReader {
  /// 百分之五, 千分之二, 万分之五, and 百分之五到百分之十.
  func share(_ bytes: Span<UInt8>, at i: Int, into found: inout [Quantity]) -> Int? {
    guard let (first, power) = shareNumber(bytes, at: i) else { return nil }
    var piece = first
    var upper: Piece?
    if let second = connector(bytes, at: first.end) {
      if let (other, otherPower) = shareNumber(bytes, at: second) {
        if otherPower == power { upper = other }
      } else if let (n, end) = shareEnd(bytes, at: second, power) {
        upper = Piece(value: n, end: end)
      }
      if let other = upper, !(first.value < other.value) { upper = nil }
    }
    var start = i
    if let sign = sign(bytes, before: i, found), !sign.isDegrees {
      start = sign.start
      if !sign.isPlus { piece.value.mantissa.negate() }
    }
    var quantity = Quantity(start..<(upper?.end ?? piece.end), power == 2 ? .percent : .number)
    quantity.value = piece.value
    quantity.upper = upper?.value
    if power == 2 { quantity.units.x = units.percent }
    if upper != nil, power != 2 { quantity.kind = .range }
    bind(&quantity, piece, upper, isBare: power != 2, bytes, found)
    found.append(quantity)
    return quantity.span.upperBound
  }

  private func shareNumber(_ bytes: Span<UInt8>, at i: Int) -> (Piece, power: Int)? {
    let power =
      stands("百分之", at: i, in: bytes)
      ? 2
      : stands("千分之", at: i, in: bytes)
        ? 3
        : stands("万分之", at: i, in: bytes) ? 4 : 0
    guard power > 0 else { return nil }
    if stands("百", at: i + 9, in: bytes), power == 2 {
      return (Piece(value: DecimalNumber(mantissa: 100), end: i + 12), 2)
    }
    guard let (value, end) = shareEnd(bytes, at: i + 9, power) else { return nil }
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
    var start = i
    if let sign = sign(bytes, before: i, found), !sign.isDegrees {
      start = sign.start
      if !sign.isPlus { value.mantissa.negate() }
    }
    let piece = Piece(value: value, end: end)
    var quantity = Quantity(start..<end, .number)
    quantity.value = value
    bind(&quantity, piece, nil, isBare: true, bytes, found)
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
    case .counter where isOneOf("个打", bytes, at: i + 3): break
    default: return i + 3
    }
    return amount(numeral, from: i, bytes, into: &found)
  }

  // MARK: - Before a number

  /// What stands before a number and is part of it.
  struct Sign {
    var start: Int
    /// 零下: below zero, for temperatures only.
    var isDegrees = false
    var isPlus = false
  }

  /// A plus or minus, 负 or 零下 that ends at `i`, and where it begins.
  func sign(
    _ bytes: Span<UInt8>,
    before i: Int,
    _ found: [Quantity]
  ) -> Sign? {
    guard i > found.end else { return nil }
    if bytes[i - 1] == 0x2D || bytes[i - 1] == 0x2B {
      guard
        i == 1
          || !(isASCIIDigit(bytes[i - 2]) || isASCIILetter(bytes[i - 2]) || bytes[i - 2] == 0x2D
            || bytes[i - 2] == 0x29)
      else { return nil }
      return Sign(start: i - 1, isPlus: bytes[i - 1] == 0x2B)
    }
    if stands("−", at: i - 3, in: bytes) || stands("－", at: i - 3, in: bytes) {
      guard i < 4 || !isASCIIDigit(bytes[i - 4]), i - 3 >= found.end else { return nil }
      return Sign(start: i - 3)
    }
    if stands("负", at: i - 3, in: bytes) || stands("負", at: i - 3, in: bytes) {
      return isOneOf("胜抱担肩辜欺自", bytes, at: i - 6) || i - 3 < found.end
        ? nil : Sign(start: i - 3)
    }
    return stands("零下", at: i - 6, in: bytes) && i - 6 >= found.end
      ? Sign(start: i - 6, isDegrees: true) : nil
  }

  func isTemperature(_ piece: Piece) -> Bool {
    let name = units.name(piece.units.x)
    return name == "摄氏度" || name == "华氏度" || name == "度"
  }

  /// A currency's sign, code or name that ends at `i`: ¥, US$, RMB, 人民币.
  func currency(
    _ bytes: Span<UInt8>,
    before i: Int,
    _ found: [Quantity]
  ) -> (unit: UInt16, start: Int)? {
    var end = i
    if end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > 0 else { return nil }
    let last = bytes[end - 1]
    if last < 0x80, !isASCIILetter(last), last != 0x24 { return nil }
    if last >= 0x80, last != 0xA5, last != 0xAC, last != 0xA3, last != 0x81, last != 0x83,
      last != 0x8D, last != 0xA9, last != 0xB9, last != 0xBD
    {
      return nil
    }
    for word in [
      "US$", "HK$", "NT$", "A$", "C$", "S$", "$", "¥", "￥", "€", "£", "₩", "₹", "₽", "人民币", "新台币",
      "RMB", "CNY", "USD",
      "EUR", "GBP", "JPY", "HKD", "KRW", "AUD", "CAD", "TWD", "SGD", "CHF", "RUB", "THB", "港币",
      "台币",
      "美元", "欧元", "日元", "英镑", "港元", "韩元", "澳元", "加元", "＄", "￡",
    ] as [StaticString] where stands(word, at: end - word.utf8CodeUnitCount, in: bytes) {
      let start = end - word.utf8CodeUnitCount
      if start < found.end { return nil }
      if isASCIILetter(last), start > 0, isASCIILetter(bytes[start - 1]) { return nil }
      let (unit, _) = units.longest(bytes, at: start)
      let number = unit == 0 ? units.sign(word) : unit
      return number == 0 ? nil : (number, start)
    }
    return nil
  }

  /// A currency's sign at `i`.
  func currencySign(_ bytes: Span<UInt8>, at i: Int) -> (unit: UInt16, end: Int)? {
    for word in ["US$", "HK$", "$", "¥", "￥", "€", "£", "人民币"] as [StaticString]
    where stands(word, at: i, in: bytes) {
      return (units.sign(word), i + word.utf8CodeUnitCount)
    }
    return nil
  }
}

extension [Quantity] {
  /// Where the last one ends: what comes next begins there or later.
  var end: Int { last?.span.upperBound ?? 0 }
}
