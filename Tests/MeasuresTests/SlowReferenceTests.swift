// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Measures

/// The reader again, slow and plain: it asks at every character whether a word, a numeral or a half
/// begins there, with no table of classes to pass most of them over.
private func readSlowly(_ reader: QuantityReader, _ bytes: [UInt8]) -> [Quantity] {
  var found: [Quantity] = []
  let span = bytes.span
  var i = 0
  while i < bytes.count {
    let byte = bytes[i]
    if byte >= 0x30, byte <= 0x39 {
      i = reader.number(span, at: i, into: &found)
      continue
    }
    let width = byte < 0x80 ? 1 : byte < 0xC0 ? 1 : byte < 0xE0 ? 1 : 3
    guard byte >= 0xE3, byte <= 0xEF, i + 2 < bytes.count else {
      i += width
      continue
    }
    var classes: UInt8 = 0
    if reader.times.longest(span, at: i) != nil { classes |= CharacterClasses.word }
    let character = String(decoding: bytes[i..<i + 3], as: UTF8.self)
    if "零〇一二三四五六七八九十两壹贰叁叄肆伍陆柒捌玖拾廿卅俩仨兩參貳陸百千万亿０１２３４５６７８９".contains(character) {
      classes |= CharacterClasses.numeral
    }
    if character == "半" { classes |= CharacterClasses.half }
    i = classes == 0 ? i + 3 : reader.begin(span, at: i, classes, into: &found)
  }
  return found
}

/// The fast scan passes over nothing that the slow one finds.
@Suite struct SlowReferenceTests {
  @Test(arguments: ["numbers", "units", "dates", "blind", "blind2"])
  func agreesOnTheCorpus(_ name: String) {
    for one in QuantityCorpus.cases(name) {
      let reader = QuantityReader(now: one.day)
      #expect(readSlowly(reader, Array(one.text.utf8)) == reader.read(one.text), "\(one.id)")
    }
  }

  @Test(arguments: 0..<2000 as Range<UInt64>)
  func agreesOnAnything(_ seed: UInt64) {
    let text = QuantityPropertyTests.text(seed)
    let reader = QuantityPropertyTests.reader
    #expect(readSlowly(reader, Array(text.utf8)) == reader.read(text), "\(text)")
  }

  /// Bytes that are no UTF-8 are passed over alike.
  @Test(arguments: 0..<500 as Range<UInt64>)
  func agreesOnDamagedText(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array(QuantityPropertyTests.text(seed).utf8)
    for _ in 0..<3 where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255,
        using: &random
      )
    }
    let reader = QuantityPropertyTests.reader
    var found: [Quantity] = []
    reader.read(bytes.span, into: &found)
    #expect(readSlowly(reader, bytes) == found)
    for quantity in found { #expect(quantity.span.upperBound <= bytes.count) }
  }
}
