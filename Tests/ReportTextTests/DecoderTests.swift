// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import ReportText

@Suite struct DecoderTests {
  /// The standard library is the slow reference: it repairs by the same rule of the standard.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func repairsUTF8AsTheStandardLibraryDoes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes: [UInt8] = []
    let pool: [UInt8] = [
      0x41, 0x80, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xA0, 0x9F, 0xE4, 0xB8, 0xAD, 0xED, 0xEF, 0xF0,
      0x90,
      0x8F, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      bytes.append(pool.randomElement(using: &random) ?? 0)
    }
    let text = UTF8Repair.decode(bytes[...])
    #expect(text.bytes == Array(String(decoding: bytes, as: UTF8.self).utf8))
    let replaced = text.bytes.indices.filter { text.bytes.span.starts(with: mark, at: $0) }.count
    #expect(text.invalid.replacementCount == replaced)
    expectLawful(text.invalid, source: bytes.count, stored: text.bytes)
  }

  @Test(arguments: 0..<200 as Range<UInt64>, [false, true])
  func decodesUTF16AsTheStandardLibraryDoes(seed: UInt64, isBigEndian: Bool) {
    var random = SplitMix64(seed: seed)
    let pool: [UInt16] = [0x41, 0x4E2D, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFFFF, 0x7F, 0x80, 0x7FF]
    let units = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      pool.randomElement(using: &random) ?? 0
    }
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let text = UTF16Decoder(isBigEndian: isBigEndian).decode(bytes.span)
    #expect(text.bytes == Array(String(decoding: units, as: UTF16.self).utf8))
    expectLawful(text.invalid, source: bytes.count, stored: text.bytes)
  }

  @Test func aLastOddByteOfUTF16IsInvalid() {
    let text = UTF16Decoder(isBigEndian: true).decode(([0x4E, 0x2D, 0x4E] as [UInt8]).span)
    #expect(text.bytes == Array("中\u{FFFD}".utf8))
    #expect(text.invalid.runs == [.init(source: 2..<3, stored: 3..<6)])
  }

  @Test func manyRunsAreCountedNotKept() {
    let file = (0..<1000).map { $0 % 2 == 0 ? UInt8(0x41) : 0xFF }
    let invalid = UTF8Repair.decode(file[...]).invalid
    #expect(invalid.runs.count == InvalidRuns.limit)
    #expect(invalid.restCount == 400)
    #expect(invalid.rest?.source == 201..<1000)
    #expect(invalid.replacementCount == 500)
  }

  private let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
}

/// Runs are in order, apart from each other in the file, inside the text and all U+FFFD.
func expectLawful(_ invalid: InvalidRuns, source: Int, stored: [UInt8]) {
  var lastSource = -1
  var lastStored = 0
  for run in invalid.runs {
    #expect(run.source.lowerBound > lastSource)
    #expect(run.stored.lowerBound >= lastStored)
    #expect(run.source.upperBound <= source)
    #expect(run.stored.upperBound <= stored.count)
    #expect(!run.source.isEmpty)
    let text = String(decoding: stored[run.stored], as: UTF8.self)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
    lastSource = run.source.upperBound
    lastStored = run.stored.upperBound
  }
}
