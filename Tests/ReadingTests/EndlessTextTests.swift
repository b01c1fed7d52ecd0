// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText
import Testing

/// Text that never ends a sentence, a line or a list is read in the time that its length takes;
/// `Scripts/check-linear` counts it, this says what is found.
@Suite("Endless text, issue 4") struct EndlessTextTests {
  @Test func sentencesWithoutEndKeepEveryMeasure() throws {
    let clause = "新增公共停车泊位6000个，"
    let report = try read(String(repeating: clause, count: 1000))
    #expect(report.measures.count == 1000)
    #expect(report.measures.allSatisfy { $0.plain == "6000个" && $0.subject == "公共停车泊位" })
  }

  @Test func quantitiesAreNotCut() throws {
    let report = try read(String(repeating: "新增泊位12345678个", count: 1000))
    #expect(report.measures.count == 1000)
    #expect(report.measures.allSatisfy { $0.plain == "12345678个" })
    let statements = report.statements
    #expect(
      report.measures.allSatisfy { measure in
        let span = statements[measure.statement].span
        return span.lowerBound <= measure.span.lowerBound
          && measure.span.upperBound <= span.upperBound
      }
    )
  }

  @Test func headingsInOneLineDoNotFillTheStack() throws {
    let report = try read(String(repeating: "一、发展。建设文化馆。", count: 40_000))
    #expect(report.sections.count == 40_001)
  }

  @Test func aNumberThatStandsEverywhereGivesATermSomeMarks() throws {
    let report = try read(
      String(repeating: "建设文化馆[1]。\n", count: 1000) + "名词解释\n[1]文化馆：指群众文化活动的场所。\n"
    )
    #expect(report.terms.count == 1)
    #expect(report.terms.first?.marks.count == 64)
  }

  private func read(_ body: String) throws -> Report {
    readReport(try StoredText.read(Array(("政府工作报告\n\n今年工作安排：\n" + body).utf8)))
  }
}
