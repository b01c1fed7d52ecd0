// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText
import Testing

/// The verb that governs a measure.
@Suite struct ActionTests {
  @Test(
    arguments: [
      ("新增公共停车位5000个。", "新增"),
      ("改造老旧小区32个。", "改造"),
      ("居民消费价格涨幅2%左右。", nil),
      ("地区生产总值增长6%左右。", "增长"),
    ] as [(String, String?)]
  )
  func isNoPartOfTheSubject(_ sentence: String, _ action: String?) throws {
    let text = "# 政府工作报告\n\n## 一、2026年工作安排\n\n\(sentence)\n"
    let report = readReport(try StoredText.read(Array(text.utf8)))
    #expect(report.measures.map(\.action) == [action])
  }
}
