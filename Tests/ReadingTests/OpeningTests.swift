// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText
import Testing

/// What stands before the first part promises nothing.
@Suite struct OpeningTests {
  @Test func datelineAndAddressAreBackground() throws {
    let report = readReport(
      try StoredText.read(
        Array(
          """
          # 政府工作报告

          ——2025年1月15日在青禾市第六届人民代表大会第四次会议上

          各位代表：

          现在，我受市人民政府委托，向大会作工作报告，请予审议，并请各位政协委员提出意见。

          ## 一、2025年工作安排

          新增公共停车泊位6000个。建设文化馆。

          """.utf8
        )
      )
    )
    let promised = report.statements.filter { $0.tense == .target }.map(\.plain)
    #expect(promised == ["新增公共停车泊位6000个", "建设文化馆"])
  }

  @Test func placeOfADatelineThatBreaksBehindIt() throws {
    let report = readReport(
      try StoredText.read(
        Array(
          """
          # 政府工作报告

          ——2024年2月21日在青禾市东篱区\u{20}\u{20}
          第六届人民代表大会第五次会议上

          现在，我代表区人民政府向大会报告工作，请予审议。

          ## 一、2023年工作回顾

          新增公共停车泊位60个。

          """.utf8
        )
      )
    )
    #expect(report.place == "青禾市东篱区")
    #expect(report.year == 2024)
  }
}
