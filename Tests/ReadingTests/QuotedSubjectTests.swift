// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText
import Testing

@Suite struct QuotedSubjectTests {
  @Test(arguments: [
    ("“专精特新”企业128家。", "“专精特新”企业"),
    ("“放心食堂”达到40家。", "“放心食堂”"),
    ("为2万人开展“两癌”免费筛查。", "“两癌”免费筛查"),
    ("推出“揭榜挂帅”项目30个。", "“揭榜挂帅”项目"),
    ("新增“小巨人”企业3家。", "“小巨人”企业"),
    ("推行“一业一证，建成综合窗口12个。", "综合窗口"),
  ])
  func keepsBothQuotesOrNeither(words: String, subject: String) throws {
    let report = readReport(try StoredText.read(Array("一、2025年工作回顾\n　　\(words)\n".utf8)))
    let measure = try #require(report.measures.first)
    #expect(measure.subject == subject)
  }
}
