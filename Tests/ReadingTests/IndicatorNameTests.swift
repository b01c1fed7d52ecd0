// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText
import Testing

/// The names of the indicators in a list of targets.
@Suite struct IndicatorNameTests {
  @Test func areWhole() throws {
    let text = """
      # 政府工作报告

      ## 一、2026年工作安排

      今年经济社会发展的主要预期目标是：规模以上工业增加值增长7%左右；粮食产量稳定在4亿斤以上；\
      地区生产总值年均增长5%以上，2030年迈上1300亿元台阶；\
      劳动年龄人口平均受教育年限达到11.6年；居民消费价格涨幅控制在2%左右。

      """
    let report = readReport(try StoredText.read(Array(text.utf8)))
    #expect(
      report.indicators.map(\.name) == [
        "规模以上工业增加值", "粮食产量", "地区生产总值", "地区生产总值", "劳动年龄人口平均受教育年限", "居民消费价格涨幅",
      ]
    )
  }
}
