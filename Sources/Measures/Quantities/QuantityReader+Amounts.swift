// SPDX-License-Identifier: Apache-2.0

/// A number with what is counted in it.
struct Piece {
  var value: DecimalNumber
  var units = SIMD4<UInt16>()
  var role: UnitRole?
  var end: Int
  /// 余, 多 or 来 within.
  var bound: Bound?
}

/// Numbers with and without a unit, money, ranges.
extension QuantityReader {
  /// Appends the amount that begins with a numeral, and returns where it ends.
  func amount(
    _ numeral: Numeral,
    unit: (number: UInt16, end: Int)? = nil,
    from i: Int,
    _ bytes: Span<UInt8>,
    into found: inout [Quantity]
  ) -> Int {
    let before = before(bytes, i, found)
    guard var piece = piece(numeral, bytes, unit) else { return numeral.end }
    if piece.role == .ordinal { return piece.end }
    if numeral.notation == .digits, piece.role == nil, piece.end < bytes.count,
      isASCIILetter(bytes[piece.end])
    {
      return piece.end  // 5G, 3D
    }
    var start = take(before, i, &piece)
    if let scale = scale(bytes, before: i, piece) { (piece.units.x, start) = scale }
    var upper: Piece?
    if piece.bound == nil, mayJoin(bytes, at: piece.end),
      let second = second(after: piece, numeral, bytes)
    {
      (piece, upper) = second
    }
    let end = upper?.end ?? piece.end
    var quantity = Quantity(start..<end, kind(piece.role), piece.value, upper: upper?.value)
    quantity.units = piece.units
    let isBare = piece.role == nil || piece.role == .counter || piece.role == .permille
    if upper != nil, isBare { quantity.kind = .range }
    bind(&quantity, piece.bound ?? upper?.bound, before, isBare: isBare, bytes)
    guard allows(numeral, quantity, i, isSigned: start < i, bytes) else { return end }
    append(quantity, bytes, to: &found)
    return quantity.span.upperBound
  }

  /// Takes sign and currency from before the numeral, and returns where the number begins.
  private func take(_ before: Before, _ i: Int, _ piece: inout Piece) -> Int {
    if before.isBelowZero, !isTemperature(piece) { return i }
    if before.currency != 0 {
      guard piece.role == nil || piece.role == .money else { return i }
      // 新台币500元: the word before says whose 元.
      if piece.role == nil || piece.units.x == units.yuan {
        piece.units.x = before.currency
        piece.role = .money
      }
    }
    if before.isNegative || before.isBelowZero { piece.value.mantissa.negate() }
    return before.start
  }

  private func kind(_ role: UnitRole?) -> QuantityKind {
    switch role {
    case nil, .counter, .permille: .number
    case .percent, .tenth, .fold: .percent
    case .money: .currency
    default: .unit
    }
  }

  /// Takes the bounds on both sides; a strict one makes a range of a bare number.
  func bind(
    _ quantity: inout Quantity,
    _ within: Bound?,
    _ before: Before,
    isBare: Bool,
    _ bytes: Span<UInt8>
  ) {
    quantity.bound = within
    var isStrict = false
    if let (end, bound) = bounds.trailing(bytes, at: quantity.span.upperBound) {
      quantity.span = quantity.span.lowerBound..<end
      quantity.bound = bound
      isStrict = bound != .about
    }
    if let bound = before.bound {
      quantity.bound = bound
      // 约 and 近 make no range of a number, 大于 does.
      isStrict = bound != .about
      if isBare, isStrict, quantity.upper == nil {
        quantity.span = before.boundStart..<quantity.span.upperBound
      }
    }
    if isBare, isStrict, quantity.upper == nil { quantity.kind = .range }
  }

  /// Appends a quantity, joined with the last one where both are the open ends of one range.
  private func append(_ quantity: Quantity, _ bytes: Span<UInt8>, to found: inout [Quantity]) {
    if quantity.kind == .range, quantity.bound == .atMost,
      let both = joined(found.last, quantity, bytes)
    {
      found[found.count - 1] = both
    } else {
      found.append(quantity)
    }
  }

  /// 大于30小于50: one range of two that are open at one end.
  private func joined(_ first: Quantity?, _ second: Quantity, _ bytes: Span<UInt8>) -> Quantity? {
    guard let first, first.kind == .range, first.bound == .atLeast, first.upper == nil,
      second.upper == nil,
      first.units == second.units || first.units.x == 0 || second.units.x == 0,
      let low = first.value, let high = second.value, low < high,
      isJoint(bytes, first.span.upperBound..<max(first.span.upperBound, second.span.lowerBound))
    else { return nil }
    var both = Quantity(first.span.lowerBound..<second.span.upperBound, .range, low, upper: high)
    both.units = second.units.x == 0 ? first.units : second.units
    return both
  }

  /// Whether nothing or a 且 stands between two ends.
  private func isJoint(_ bytes: Span<UInt8>, _ gap: Range<Int>) -> Bool {
    if gap.isEmpty { return true }
    for word in ["且", "并且", "而", "，", "、", "和", "同时", "，且", "又"] as [StaticString]
    where gap.count == word.utf8CodeUnitCount && stands(word, at: gap.lowerBound, in: bytes) {
      return true
    }
    return false
  }

  // MARK: - One number

  /// A number with its unit; nil where a word follows that makes another thing of it.
  func piece(
    _ numeral: Numeral,
    _ bytes: Span<UInt8>,
    _ known: (number: UInt16, end: Int)? = nil
  ) -> Piece? {
    var piece = Piece(value: numeral.value, end: numeral.end)
    if numeral.hasMore { piece.bound = .atLeast }
    var i = numeral.end
    guard i < bytes.count else { return piece }
    if let after = NumeralReader.more(bytes, at: i) {
      let (unit, _) = units.longest(bytes, at: after)
      if unit > 0, units[unit].role != .word {
        (piece.bound, i) = (.atLeast, after)
      } else if !isOneOf("样元层功式边媒维云", bytes, at: after) {
        (piece.bound, piece.end) = (.atLeast, after)
        return piece
      }
    } else if stands("来", at: i, in: bytes), units.longest(bytes, at: i + 3).number > 0,
      units[units.longest(bytes, at: i + 3).number].role != .word
    {
      (piece.bound, i) = (.about, i + 3)
    }
    var (unit, end) =
      i == numeral.end ? known ?? units.longest(bytes, at: i) : units.longest(bytes, at: i)
    if unit == 0, i < bytes.count, bytes[i] == 0x20, i == numeral.end {
      (unit, end) = units.longest(bytes, at: i + 1)
      if unit > 0, units[unit].role == .counter || units[unit].role == .word { unit = 0 }
    }
    guard unit > 0 else {
      if numeral.notation == .chinese || i + 2 < bytes.count { halve(&piece, bytes) }
      return piece
    }
    let entry = units[unit]
    switch entry.role {
    case .word, .year, .month, .day, .quarter, .decade, .length: return piece
    case .clock: return nil
    case .tenth: return tenth(piece, numeral, end, bytes)
    case .fold:
      guard piece.value.mantissa > 0 else { return nil }
      if piece.value < DecimalNumber(mantissa: 10) { piece.value.exponent += 1 }
      guard piece.value < DecimalNumber(mantissa: 100) else { return nil }
    case .permille: piece.value.exponent -= 3
    case .money: piece.value.exponent += Int(entry.power)
    default: break
    }
    piece.role = entry.role
    piece.units.x = entry.role == .permille ? 0 : unit
    piece.end = end
    if entry.role == .fold { piece.units.x = units.percent }
    divide(&piece, bytes)
    if piece.units.y == 0 {
      if entry.role == .money { pocket(&piece, entry, from: i, bytes) }
      if stands("块", at: i, in: bytes), isThing(bytes, numeral, end) {
        piece = Piece(
          value: numeral.value,
          units: [units.piece, 0, 0, 0],
          role: .counter,
          end: end
        )
      }
      lower(&piece, numeral, from: i, bytes)
    }
    return piece
  }

  /// 元/千瓦时, 微克每立方米: units that a unit is divided by.
  private func divide(_ piece: inout Piece, _ bytes: Span<UInt8>) {
    for place in 1...2 {
      let end = piece.end
      guard end < bytes.count else { return }
      let width =
        bytes[end] == 0x2F
        ? 1 : stands("每", at: end, in: bytes) || stands("／", at: end, in: bytes) ? 3 : 0
      guard width > 0 else { return }
      let (next, after) = units.longest(bytes, at: end + width)
      guard next > 0, units[next].role != .word, units[next].role != .ordinal,
        units[next].role != .percent
      else { return }
      if place == 1 { piece.units.y = next } else { piece.units.z = next }
      piece.end = after
      piece.role = .metric
    }
  }

  /// 三成, 三成五, 七成半.
  private func tenth(
    _ piece: Piece,
    _ numeral: Numeral,
    _ end: Int,
    _ bytes: Span<UInt8>
  ) -> Piece? {
    guard piece.value.mantissa > 0, !(DecimalNumber(mantissa: 10) < piece.value),
      !numeral.hasMultiplier
    else { return nil }
    var piece = piece
    piece.role = .tenth
    piece.units.x = units.percent
    piece.value.exponent += 1
    piece.end = end
    if stands("半", at: end, in: bytes) {
      piece.value = piece.value.adding(DecimalNumber(mantissa: 5)) ?? piece.value
      piece.end = end + 3
    } else if numeral.notation == .chinese, end + 2 < bytes.count,
      case .digit(let digit) = NumeralReader.symbol(bytes, at: end), digit > 0
    {
      piece.value = piece.value.adding(DecimalNumber(mantissa: Int128(digit))) ?? piece.value
      piece.end = end + 3
    }
    if let after = NumeralReader.more(bytes, at: piece.end) {
      (piece.bound, piece.end) = (.atLeast, after)
    }
    return piece
  }

  // MARK: - Two ends

  /// Whether a word or sign that joins two ends may stand at `i`.
  @inline(__always)
  private func mayJoin(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    switch scalar(bytes, at: i) {
    case "到", "至", "和", "与", "-", "~", "〜", "～", "－", "\u{2010}"..."\u{2015}", "\u{2212}", " ": true
    default: false
    }
  }

  /// The second number of a range and the first one in its terms.
  private func second(
    after first: Piece,
    _ numeral: Numeral,
    _ bytes: Span<UInt8>
  ) -> (Piece, Piece)? {
    var start = first.end
    if let after = connector(bytes, at: first.end) {
      start = after
    } else if stands("和", at: first.end, in: bytes) || stands("与", at: first.end, in: bytes) {
      start += 3
    } else {
      return nil
    }
    let isBetween =
      start == first.end + 3
      && (stands("和", at: first.end, in: bytes) || stands("与", at: first.end, in: bytes))
    guard start < bytes.count else { return nil }
    var isNegative = false
    if !mayBeNumeral(bytes, at: start) {
      for word in ["-", "−", "－", "负", "零下"] as [StaticString]
      where stands(word, at: start, in: bytes) {
        isNegative = true
        start += word.utf8CodeUnitCount
      }
      for word in ["¥", "￥", "$", "€", "£", "US$", "HK$", "人民币"] as [StaticString]
      where stands(word, at: start, in: bytes) {
        start += word.utf8CodeUnitCount
      }
    } else if stands("零下", at: start, in: bytes) {
      isNegative = true
      start += 6
    }
    guard mayBeNumeral(bytes, at: start), let other = NumeralReader.numeral(bytes, at: start),
      !other.isApproximate, !other.isTooLong, var upper = piece(other, bytes)
    else { return nil }
    if isBetween, !stands("之间", at: upper.end, in: bytes) { return nil }
    if isNegative { upper.value.mantissa.negate() }
    var lower = first
    if lower.role == nil {
      // A bare numeral in Chinese says little: 一到 is a word more often than an end.
      lower.role = upper.role
      lower.units = upper.units
      if upper.role == .tenth || upper.role == .fold {
        lower.value.exponent += 1
      } else if !numeral.hasMultiplier, let power = other.power {
        var scaled = lower.value
        scaled.exponent += power
        if !(upper.value < scaled) { lower.value = scaled }
      }
    } else if upper.role == nil, lower.role == .money, lower.units.x != 0 {
      upper.role = lower.role
      upper.units = lower.units
    }
    guard upper.role != .ordinal, lower.units == upper.units, lower.role == upper.role,
      lower.value < upper.value
    else { return nil }
    return (lower, upper)
  }
}
