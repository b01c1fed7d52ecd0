// SPDX-License-Identifier: Apache-2.0

/// Which numerals count: not every one in a text is a number.
extension QuantityReader {
  /// Whether a numeral counts: a digit within a word, an enumerator and a name do not.
  func allows(
    _ numeral: Numeral,
    _ quantity: Quantity,
    _ i: Int,
    isSigned: Bool,
    _ bytes: Span<UInt8>
  ) -> Bool {
    if quantity.units.x != 0 {
      if numeral.notation == .digits { return true }
      if numeral.isSerial, numeral.digitCount == 2, quantity.kind != .percent,
        !(bytes[i] == 0xE3 || stands("零", at: i, in: bytes))
      {
        return false
      }
      return numeral.end - i > 3 || !isOneOf("统唯之专归初高逐任万双", bytes, at: i - 3)
        || quantity.kind != .number
    }
    guard quantity.upper == nil, quantity.bound == nil else { return true }
    if numeral.notation == .digits { return !isEnumerator(bytes, i, numeral.end) }
    if isSigned || numeral.hasPoint { return true }
    if numeral.isSerial { return numeral.digitCount > 2 }
    if numeral.end - i > 3 { return !isOneOf("双", bytes, at: i - 3) }
    return standsAlone(bytes, i..<numeral.end)
  }

  /// 1、 and （1） at the head of a line.
  private func isEnumerator(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Bool {
    guard end - i <= 2, stands("、", at: end, in: bytes) else { return false }
    return i == 0 || bytes[i - 1] == 0x0A
  }

  /// Whether neither a Chinese character nor a letter touches a numeral of one character.
  private func standsAlone(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Bool {
    func isWord(at i: Int) -> Bool {
      switch scalar(bytes, at: i) {
      case "a"..."z", "A"..."Z", "\u{3040}"..."\u{9FFF}": true
      default: false
      }
    }
    if stands("、", at: place.upperBound, in: bytes) || stands("）", at: place.upperBound, in: bytes)
      || stands(")", at: place.upperBound, in: bytes)
      || stands("、", at: place.lowerBound - 3, in: bytes)
    {
      return false
    }
    return !isWord(at: place.lowerBound - 3) && !isWord(at: place.upperBound)
  }
}
