// SPDX-License-Identifier: Apache-2.0

/// The number that opens a heading or a list entry.
@usableFromInline package struct HeadingMark: Sendable {
  /// 1 for 一、 and 第一部分, 2 for （一） and ①, 3 for `1.` and （1）, 4 for 一是.
  package let rank: Int
  /// The number it states.
  package let number: Int
  /// Where the mark ends, in bytes.
  package let end: Int
}

/// The mark that stands at `index`, if any; nothing at or after `limit` is looked at.
package func headingMark(
  _ bytes: Span<UInt8>,
  at index: Int,
  to limit: Int
) -> HeadingMark? {
  guard index < limit else { return nil }
  let (first, length) = scalar(bytes, at: index)
  switch first {
  case Scalar.openParenthesis, 0x28:
    let (number, end) = smallNumber(bytes, at: index + length, to: limit)
    guard number > 0, end < limit else { return nil }
    let (close, closeLength) = scalar(bytes, at: end)
    guard close == Scalar.closeParenthesis || close == 0x29 else { return nil }
    return HeadingMark(
      rank: isDigit(bytes[index + length]) ? 3 : 2,
      number: number,
      end: end + closeLength
    )
  case 0x2460...0x2473:
    return HeadingMark(rank: 2, number: Int(first - 0x2460) + 1, end: index + length)
  case 0x7B2C:  // 第
    let (number, end) = smallNumber(bytes, at: index + length, to: limit)
    guard number > 0 else { return nil }
    if stands("部分", at: end, in: bytes) {
      return HeadingMark(rank: 1, number: number, end: end + 6)
    }
    if stands("，", at: end, in: bytes) || stands("、", at: end, in: bytes) {
      return isDigit(bytes[index + length])
        ? nil : HeadingMark(rank: 4, number: number, end: end + 3)
    }
    guard stands("章", at: end, in: bytes) || stands("篇", at: end, in: bytes) else { return nil }
    return HeadingMark(rank: 1, number: number, end: end + 3)
  default:
    // Most text opens with no number.
    guard isDigit(bytes[index]) || first == 0x5341 || chineseDigit(first) != nil else { return nil }
    let (number, end) = smallNumber(bytes, at: index, to: limit)
    guard number > 0, end < limit else { return nil }
    let (next, nextLength) = scalar(bytes, at: end)
    let isASCII = isDigit(bytes[index])
    if next == Scalar.enumerationComma {
      return HeadingMark(rank: isASCII ? 3 : 1, number: number, end: end + nextLength)
    }
    if isASCII {
      // 1. and 1． open an entry; 1.5 does not.
      guard next == 0x2E || next == 0xFF0E, number < 100 else { return nil }
      let after = end + nextLength
      guard after < limit, !isDigit(bytes[after]) else { return nil }
      let (value, _) = scalar(bytes, at: after)
      guard !(0xFF10...0xFF19).contains(value) else { return nil }
      return HeadingMark(rank: 3, number: number, end: after)
    }
    guard next == 0x662F || next == 0x8981 else { return nil }  // 是 or 要
    return HeadingMark(rank: 4, number: number, end: end + nextLength)
  }
}

/// A number below 100 in Chinese numerals or digits, and where it ends; (0, index) if none.
package func smallNumber(
  _ bytes: Span<UInt8>,
  at index: Int,
  to limit: Int
) -> (number: Int, end: Int) {
  var i = index
  var number = 0
  if i < limit, isDigit(bytes[i]) {
    while i < limit, isDigit(bytes[i]), number < 1000 {
      number = number * 10 + Int(bytes[i] - 0x30)
      i += 1
    }
    return number < 1000 ? (number, i) : (0, index)
  }
  var tens = 0
  var ones = 0
  var seen = 0
  while i < limit, seen < 3 {
    let (value, length) = scalar(bytes, at: i)
    if value == 0x5341 {  // 十
      tens = max(1, ones) * 10
      ones = 0
    } else if let digit = chineseDigit(value) {
      guard ones == 0 else { break }
      ones = digit
    } else {
      break
    }
    seen += 1
    i += length
  }
  number = tens + ones
  return number > 0 ? (number, i) : (0, index)
}

/// 一 to 九 as 1 to 9.
package func chineseDigit(_ value: UInt32) -> Int? {
  switch value {
  case 0x4E00: 1
  case 0x4E8C: 2
  case 0x4E09: 3
  case 0x56DB: 4
  case 0x4E94: 5
  case 0x516D: 6
  case 0x4E03: 7
  case 0x516B: 8
  case 0x4E5D: 9
  default: nil
  }
}
