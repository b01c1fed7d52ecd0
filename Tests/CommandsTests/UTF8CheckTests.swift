// SPDX-License-Identifier: Apache-2.0
import ReportText
import TestSupport
import Testing

@Suite struct UTF8CheckTests {
  @Test("agrees with the library on damaged text", arguments: 0..<500 as Range<UInt64>)
  func agrees(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array("a新é😀\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}z".utf8)
    let edges: [UInt8] = [
      0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
      0xEF,
      0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<Int(random.next() % 4) {
      let place = Int(random.next() % UInt64(bytes.count))
      let edge = edges[Int(random.next() % UInt64(edges.count))]
      switch random.next() % 3 {
      case 0: bytes[place] = edge
      case 1: bytes.insert(edge, at: place)
      default: bytes.remove(at: place)
      }
    }
    bytes.removeLast(Int(random.next() % 4))
    #expect(isUTF8(bytes.span) == (String(validating: bytes, as: UTF8.self) != nil))
  }
}
