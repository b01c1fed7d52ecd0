// SPDX-License-Identifier: Apache-2.0

/// What stands before a number and is part of it or binds it.
struct Before {
  /// Where the number with its sign and currency begins.
  var start: Int
  var isNegative = false
  var isSigned = false
  var isBelowZero = false
  /// The number of a currency's unit; 0 is none.
  var currency: UInt16 = 0
  var bound: Bound?
  /// Where the words of the bound begin.
  var boundStart: Int
}

extension QuantityReader {
  /// Reads sign, currency and bound before the numeral at `i`, none of which the last quantity has.
  func before(_ bytes: Span<UInt8>, _ i: Int, _ found: [Quantity]) -> Before {
    let floor = found.end
    var result = Before(start: i, boundStart: i)
    var place = i
    while let (meaning, start) = bounds.leading(bytes, before: place), start >= floor {
      switch meaning {
      case .bound(let bound):
        if bytes[start] == 0x3E, closesTag(bytes, at: start) { return result }
        (result.bound, result.boundStart) = (bound, start)
        return result
      case .minus, .plus:
        guard !result.isSigned, isSign(bytes, start, place) else { return result }
        if case .minus = meaning { result.isNegative = true }
        result.isSigned = true
        (result.start, result.boundStart) = (start, start)
      case .belowZero:
        result.isBelowZero = true
        (result.start, result.boundStart) = (start, start)
      case .currency(let unit):
        guard result.currency == 0,
          !isASCIILetter(bytes[start]) || start == 0 || !isASCIILetter(bytes[start - 1])
        else { return result }
        result.currency = unit
        (result.start, result.boundStart) = (start, start)
      case .other: return result
      }
      place = start
    }
    if let (bound, start) = bounds.farBound(bytes, before: place), start >= floor {
      (result.bound, result.boundStart) = (bound, start)
    }
    return result
  }

  /// Whether `>` ends a tag, as in `<sup>2`.
  private func closesTag(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    var start = i - 1
    while start >= 0, i - start < 12, isASCIILetter(bytes[start]) || bytes[start] == 0x2F {
      start -= 1
    }
    return start >= 0 && bytes[start] == 0x3C
  }

  /// Whether a sign is one: behind a digit, a letter or another hyphen it is a dash.
  private func isSign(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    // "- 66" is an entry of a list.
    guard bytes[end - 1] != 0x20 else { return false }
    guard start > 0 else { return true }
    let last = bytes[start - 1]
    return !isASCIIDigit(last) && !isASCIILetter(last) && last != 0x2D && last != 0x29
  }

  /// 华氏100度, 摄氏37度: the scale stands before the number.
  func scale(_ bytes: Span<UInt8>, before i: Int, _ piece: Piece) -> (UInt16, Int)? {
    guard piece.units.x == units.degree else { return nil }
    if stands("华氏", at: i - 6, in: bytes) { return (units.fahrenheit, i - 6) }
    return stands("摄氏", at: i - 6, in: bytes) ? (units.celsius, i - 6) : nil
  }

  func isTemperature(_ piece: Piece) -> Bool {
    // By name: each spelling (℃, °C) has a number of its own.
    ["度", "摄氏度", "华氏度"].contains(units.name(piece.units.x))
  }
}

extension [Quantity] {
  /// Where the last one ends: what comes next begins there or later.
  ///
  /// By its index: `last` copies the whole of it.
  @inline(__always)
  var end: Int { isEmpty ? 0 : self[count &- 1].span.upperBound }
}
