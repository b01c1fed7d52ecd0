// SPDX-License-Identifier: Apache-2.0

/// The mapping of GB 18030 to scalar values, unpacked from `GB18030Digits`.
struct GB18030Table: Sendable {
  /// The one table; unpacked on first use, in about a quarter of a millisecond.
  static let shared = GB18030Table()

  /// The scalar values of the two-byte codes, 190 for each lead byte from 81.
  let pairs: [UInt16]

  /// The first linear index of each run of four-byte codes in the basic plane, rising.
  private let runStarts: [UInt16]

  /// The scalar value at each of `runStarts`.
  private let runValues: [UInt16]

  private init() {
    pairs = Self.numbers(GB18030Digits.pairs)
    let runs = Self.numbers(GB18030Digits.runs)
    runStarts = stride(from: 0, to: runs.count, by: 2).map { runs[$0] }
    runValues = stride(from: 1, to: runs.count, by: 2).map { runs[$0] }
  }

  /// Where a two-byte code is in `pairs`; nil when the bytes are none.
  @inline(__always)
  static func pairIndex(_ lead: UInt8, _ trail: UInt8) -> Int? {
    guard lead > 0x80, lead < 0xFF, trail >= 0x40, trail != 0x7F, trail != 0xFF else { return nil }
    let column = trail < 0x7F ? Int(trail) - 0x40 : Int(trail) - 0x41
    return (Int(lead) - 0x81) * 190 + column
  }

  /// The scalar value of a four-byte code; nil when the bytes are none or it is not assigned.
  func quad(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> UInt32? {
    guard 0x81...0xFE ~= first, 0x30...0x39 ~= second, 0x81...0xFE ~= third,
      0x30...0x39 ~= fourth
    else { return nil }
    let high = (Int(first) - 0x81) * 10 + Int(second) - 0x30
    let linear = (high * 126 + Int(third) - 0x81) * 10 + Int(fourth) - 0x30
    if linear >= 189_000 {
      let value = linear - 189_000 + 0x1_0000
      return value <= 0x10_FFFF ? UInt32(value) : nil
    }
    guard linear < GB18030Digits.basicPlaneEnd else { return nil }
    var low = 0
    var end = runStarts.count
    while end - low > 1 {
      let middle = (low + end) / 2
      if Int(runStarts[middle]) <= linear { low = middle } else { end = middle }
    }
    return UInt32(runValues[low]) + UInt32(linear - Int(runStarts[low]))
  }

  /// Numbers of four hexadecimal digits each.
  private static func numbers(_ text: String) -> [UInt16] {
    let digits = text.utf8Span.span
    var numbers: [UInt16] = []
    numbers.reserveCapacity(digits.count / 4)
    var value: UInt16 = 0
    for index in digits.indices {
      let digit = digits[index]
      value = value << 4 | UInt16(digit < 0x3A ? digit & 15 : digit - 55)
      if index & 3 == 3 {
        numbers.append(value)
        value = 0
      }
    }
    return numbers
  }
}
