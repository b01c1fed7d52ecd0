// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText
import Testing
import Threads

/// A person chooses the answer; the rules say what it decides.
@Suite struct PointedTests {
  private static func read(_ words: String) throws -> ReadText {
    ReadText(try StoredText.read(Array(words.utf8)))
  }

  @Test func judgesTheChosenSentence() throws {
    let earlier = try Self.read(
      "青禾市2025年政府工作报告\n一、2025年工作安排\n　　新增公共停车泊位5000个。\n"
    )
    let later = try Self.read(
      "青禾市2026年政府工作报告\n一、2025年工作回顾\n　　背街小巷划出停车泊位5300个。新增公共停车泊位4100个。\n"
    )
    let found = try #require(findThreads(from: earlier, to: later).first)
    #expect(found.verdict == .missed)
    let other = try #require(later.report.statements.first { $0.plain.contains("小巷") })
    let chosen = try #require(
      judgeThread(
        ofPromiseAt: found.promise.span.lowerBound,
        answeredBy: other.span,
        from: earlier,
        to: later
      )
    )
    #expect(chosen.promise == found.promise)
    #expect(chosen.outcome?.span == other.span)
    #expect(chosen.verdict == .met)
    #expect(
      judgeThread(ofPromiseAt: 0, answeredBy: other.span, from: earlier, to: later) == nil
    )
    #expect(
      judgeThread(
        ofPromiseAt: found.promise.span.lowerBound,
        answeredBy: 0..<1,
        from: earlier,
        to: later
      ) == nil
    )
  }
}
