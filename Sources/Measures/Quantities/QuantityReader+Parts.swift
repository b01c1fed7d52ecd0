// SPDX-License-Identifier: Apache-2.0

/// Parts of one that follow a unit: jiao and fen, liang and cun, halves.
extension QuantityReader {
  /// 3元5角2分, 五块五, 五元整.
  func pocket(
    _ piece: inout Piece,
    _ entry: QuantityUnits.Entry,
    from i: Int,
    _ bytes: Span<UInt8>
  ) {
    var power = entry.power
    let isSpoken = stands("块", at: i, in: bytes) || stands("毛", at: i, in: bytes)
    while power > -2, piece.end < bytes.count, mayBeNumeral(bytes, at: piece.end),
      case (var n, let end)? = small(bytes, at: piece.end), n < 100
    {
      var lower: Int8 = 0
      var after = end
      for (word, places) in [("角", -1), ("毛", -1), ("分", -2)] as [(StaticString, Int8)]
      where stands(word, at: end, in: bytes) && !stands("分之", at: end, in: bytes) {
        (lower, after) = (places, end + 3)
      }
      if lower == 0, isSpoken, bytes[piece.end] >= 0xE3, n > 10, end - piece.end == 6 {
        // 三块五一斤: the second digit begins another number.
        (lower, after, n) = (power - 1, piece.end + 3, n / 10)
      } else if lower == 0, isSpoken, n > 0, n < 10, !continues(bytes, at: end) {
        lower = power - 1
      }
      guard lower < power, lower < 0,
        let sum = piece.value.adding(DecimalNumber(mantissa: Int128(n), exponent: Int(lower)))
      else { break }
      piece.value = sum
      piece.end = after
      power = lower
      if stands("钱", at: after, in: bytes) { piece.end += 3 }
    }
    if stands("半", at: piece.end, in: bytes),
      !isOneOf("年天月小个", bytes, at: piece.end + 3)
    {
      // 两块半
      add(DecimalNumber(mantissa: 5, exponent: Int(entry.power) - 1), piece.end + 3, to: &piece)
    }
    if stands("整", at: piece.end, in: bytes) { piece.end += 3 }
  }

  /// Whether a number goes on, or a unit follows it that is more than a measure word.
  private func continues(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    guard i < bytes.count else { return false }
    if bytes[i] < 0x80 { return bytes[i] != 0x20 && bytes[i] != 0x2C && bytes[i] != 0x0A }
    let (unit, _) = units.longest(bytes, at: i)
    let isUnit =
      unit > 0 && units[unit].role != .word
      && (units[unit].role != .counter || isOneOf("个只条张件人名位次", bytes, at: i))
    return mayBeNumeral(bytes, at: i) || isUnit || isOneOf("多百千万亿十", bytes, at: i)
  }

  /// 三块蛋糕: 块 counts things where one of them follows.
  func isThing(_ bytes: Span<UInt8>, _ numeral: Numeral, _ end: Int) -> Bool {
    numeral.end + 3 == end && !numeral.hasPoint
      && isOneOf("蛋西石木肉糖布地表板砖面饼豆屏牌电玻骨手巧土田空硬镜披月肥香冰金玉碑毛抹黑展橡巨显芯区瓦钢铁陆", bytes, at: end)
  }

  /// 一米八, 五尺三寸, 八斤六两, 三斤半: what follows the unit is a part of one.
  func lower(
    _ piece: inout Piece,
    _ numeral: Numeral,
    from i: Int,
    _ bytes: Span<UInt8>
  ) {
    switch piece.role {
    case .metric, .counter, .age, .times, .percent, .points: break
    default: return
    }
    let end = piece.end
    guard end + 2 < bytes.count || end < bytes.count && isASCIIDigit(bytes[end]) else { return }
    if stands("半", at: end, in: bytes) { return halve(&piece, bytes) }
    if piece.bound == nil, piece.role != .counter, piece.role != .times,
      let after = NumeralReader.more(bytes, at: end),
      !isOneOf("样元层功式边媒维云种个次", bytes, at: after)
    {
      (piece.bound, piece.end) = (.atLeast, after)  // 十斤多
      return
    }
    guard piece.role == .metric, piece.bound == nil, mayBeNumeral(bytes, at: end) else { return }
    let parts: StaticString? =
      stands("斤", at: i, in: bytes)
      ? "两"
      : stands("丈", at: i, in: bytes)
        ? "尺"
        : stands("尺", at: i, in: bytes) ? "寸" : stands("亩", at: i, in: bytes) ? "分" : nil
    if let parts, let (n, after) = small(bytes, at: end), n < 10,
      stands(parts, at: after, in: bytes)
    {
      add(DecimalNumber(mantissa: Int128(n), exponent: -1), after + 3, to: &piece)
      return
    }
    guard stands("米", at: i, in: bytes) || parts != nil && numeral.notation == .chinese,
      !numeral.hasPoint, !numeral.hasMultiplier, let (n, count, after) = places(bytes, at: end),
      !continues(bytes, at: after)
    else { return }
    let isChinese = bytes[end] >= 0xE3 && bytes[end] != 0xEF
    guard isChinese == (numeral.notation == .chinese) else { return }
    add(DecimalNumber(mantissa: n, exponent: -count), after, to: &piece)
  }

  /// One or two digits that are decimal places: 七五 of 一米七五.
  private func places(_ bytes: Span<UInt8>, at i: Int) -> (value: Int128, count: Int, end: Int)? {
    var value: Int128 = 0
    var count = 0
    var end = i
    while count < 3 {
      if let (digit, width) = digit(bytes, at: end) {
        value = value * 10 + Int128(digit)
        end += width
      } else if end + 2 < bytes.count, bytes[end] >= 0xE3,
        case .digit(let digit) = NumeralReader.symbol(bytes, at: end)
      {
        value = value * 10 + Int128(digit)
        end += 3
      } else {
        break
      }
      count += 1
    }
    return count == 1 || count == 2 ? (value, count, end) : nil
  }

  private func add(_ part: DecimalNumber, _ end: Int, to piece: inout Piece) {
    guard let sum = piece.value.adding(part) else { return }
    piece.value = sum
    piece.end = end
  }

  /// 两个半, 一吨半.
  func halve(_ piece: inout Piece, _ bytes: Span<UInt8>) {
    let end = piece.end
    guard piece.role != nil, stands("半", at: end, in: bytes), piece.bound == nil,
      !isOneOf("途场径价数导岛年月小天夜决球程", bytes, at: end + 3)
    else { return }
    add(DecimalNumber(mantissa: 5, exponent: -1), end + 3, to: &piece)
  }
}
