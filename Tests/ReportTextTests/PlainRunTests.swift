// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import ReportText

@Suite("plain runs")
struct PlainRunTests {
  /// Characters that a view takes as they are, and some that it must look at.
  private static let characters = Array("青禾市增长5.5%，达到12A户。“一、二”（三）：；！？—…·,;:()! 　*#&<.-/１％㎡②")

  @Test("a line that is taken whole reads as the same line gone over by pieces", arguments: 1...40)
  func lines(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let plainOnly = Bool.random(using: &random)
      let pool = plainOnly ? Self.characters.prefix(31) : Self.characters[...]
      let line = String(
        (0..<Int.random(in: 1...40, using: &random)).map { _ in
          pool.randomElement(using: &random) ?? "市"
        }
      )
      // A zero-width space behind it goes, and makes the line one that is not plain.
      #expect(view(line) == view(line + "\u{200B}"), "\(line)")
    }
  }

  @Test(
    "a plain line is one run, a point behind a digit included",
    arguments: [
      ("青禾市增长5.5%，达到12户。", true), ("增长.5", false), ("第一 第二", false), ("共1,200户", false),
      ("面积5㎡", false),
      ("约３户", false), ("“十五五”——2026年", true),
    ]
  )
  func isPlain(text: String, expected: Bool) {
    let bytes = Array(text.utf8)
    #expect(LineSplitter.split(bytes.span).map(\.isPlain) == [expected])
  }

  private func view(_ text: String) -> String {
    let stored = try? StoredText.read(Array(text.utf8))
    return stored.map { TextView.repairing($0) }.map { String(decoding: $0.bytes, as: UTF8.self) }
      ?? "refused"
  }
}
