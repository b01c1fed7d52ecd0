// SPDX-License-Identifier: Apache-2.0
import ReportText
import TestSupport
import Testing
import Threads

/// Text from the web is broken: whatever it looks like, threads are found and their spans hold.
@Suite struct DamageTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func spansHoldInDamagedText(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let earlier = Self.damaged(try Sample.report("qinghe-2024.txt").text.bytes, &random)
    let later = Self.damaged(try Sample.report("qinghe-2025.txt").text.bytes, &random)
    let threads = findThreads(from: earlier, to: later)
    var end = 0
    for thread in threads {
      #expect(thread.promise.span.lowerBound >= end)
      end = thread.promise.span.upperBound
      #expect(end <= earlier.text.bytes.count)
      for passage in [thread.promise, thread.outcome, thread.next].compactMap({ $0 }) {
        #expect(passage.span.count <= 300)
      }
      for passage in [thread.outcome, thread.next].compactMap({ $0 }) {
        #expect(passage.span.upperBound <= later.text.bytes.count)
      }
      #expect((thread.outcome == nil) == (thread.verdict == .unanswered))
    }
    #expect(findShares(of: earlier, among: [later]).count == threads.count)
  }

  /// Drops, doubles and moves characters: commas, digits, units and line breaks among them.
  private static func damaged(_ bytes: [UInt8], _ random: inout SplitMix64) -> ReadText {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let marks = Array("，。；、：（）“”%万亿0123456789个\n 年月由至".unicodeScalars)
    for _ in 0..<scalars.count / 12 {
      let place = Int.random(in: 0..<scalars.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(scalars[place], at: place)
      case 2: scalars.swapAt(place, Int.random(in: 0..<scalars.count, using: &random))
      default:
        scalars[place] = marks[Int.random(in: 0..<marks.count, using: &random)]
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return ReadText(StoredText(utf8: Array(String(text).utf8)))
  }
}
