// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import ReportText

@Suite struct GB18030Tests {
  @Test func twoByteCodesAreThoseOfPython() {
    var sum = Checksum()
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE where trail != 0x7F {
        sum.add(GB18030Table.pairIndex(lead, trail).map { UInt32(GB18030Table.shared.pairs[$0]) })
      }
    }
    #expect(sum.value == GB18030Sums.pairs)
  }

  @Test func fourByteCodesAreThoseOfPython() {
    var sum = Checksum()
    for first in UInt8(0x81)...0xFE {
      for second in UInt8(0x30)...0x39 {
        for third in UInt8(0x81)...0xFE {
          for fourth in UInt8(0x30)...0x39 {
            sum.add(GB18030Table.shared.quad(first, second, third, fourth))
          }
        }
      }
    }
    #expect(sum.value == GB18030Sums.quads)
  }

  @Test func everyScalarOfTheBasicPlaneHasACode() {
    let missing = (0x80...0xFFFF as ClosedRange<UInt32>).filter {
      !(0xD800...0xDFFF ~= $0) && ReverseGB18030.codes[$0] == nil
    }
    #expect(missing.isEmpty)
  }

  @Test func everyCodeDecodesInAStream() {
    var file: [UInt8] = []
    var want = ""
    for (value, code) in ReverseGB18030.codes.sorted(by: { $0.key < $1.key }) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      file += code
      want.unicodeScalars.append(scalar)
      if value % 7 == 0 {
        file.append(0x41)
        want += "A"
      }
    }
    let text = GB18030.decode(file.span)
    #expect(text.invalid.runs.isEmpty)
    #expect(text.bytes == Array(want.utf8))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func randomTextsComeBack(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var want = ""
    for _ in 0..<200 {
      let top = [0x7F, 0x9FFF, 0xFFFF, 0x10_FFFF].randomElement(using: &random) ?? 0x7F
      let value = UInt32.random(in: 0...UInt32(top), using: &random)
      if let scalar = Unicode.Scalar(value) { want.unicodeScalars.append(scalar) }
    }
    let text = GB18030.decode(gb18030(want).span)
    #expect(String(decoding: text.bytes, as: UTF8.self) == want)
    #expect(text.invalid.replacementCount == 0)
  }

  @Test(
    arguments: [
      ([0xC7, 0xE0, 0xBA, 0xCC], "青禾"),
      ([0xA1, 0xEF, 0x31], "★1"),
      ([0x81, 0x30, 0x81, 0x30], "\u{80}"),
      ([0x84, 0x31, 0xA4, 0x39], "\u{FFFF}"),
      ([0x90, 0x30, 0x81, 0x30], "\u{10000}"),
      ([0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"),
      // Broken: each byte from 80 up by itself, ASCII never swallowed.
      ([0x41, 0x80, 0x42], "A\u{FFFD}B"),
      ([0xC7], "\u{FFFD}"),
      ([0xC7, 0x0A, 0xBA, 0xCC], "\u{FFFD}\n禾"),
      ([0xC7, 0xFF, 0x41], "\u{FFFD}\u{FFFD}A"),
      ([0x81, 0x30, 0x81], "\u{FFFD}0\u{FFFD}"),
      ([0x84, 0x31, 0xA5, 0x30, 0x41], "\u{FFFD}1\u{FFFD}0A"),
      ([0xE3, 0x32, 0x9A, 0x36], "\u{FFFD}2\u{FFFD}6"),
    ] as [([UInt8], String)]
  )
  func decodes(_ bytes: [UInt8], _ want: String) {
    #expect(String(decoding: GB18030.decode(bytes.span).bytes, as: UTF8.self) == want)
  }

  @Test func tellsWhereCodesAreBroken() {
    let text = GB18030.decode(([0xC7, 0xE0, 0xFF, 0xFF, 0x41, 0xC7] as [UInt8]).span)
    #expect(
      text.invalid.runs == [
        .init(source: 2..<4, stored: 3..<9), .init(source: 5..<6, stored: 10..<13),
      ]
    )
  }
}

private struct Checksum {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ scalar: UInt32?) {
    let number = scalar ?? 0xFFFF_FFFF
    for shift in [0, 8, 16, 24] as [UInt32] {
      value = (value ^ UInt64(number >> shift & 0xFF)) &* 0x100_0000_01B3
    }
  }
}
