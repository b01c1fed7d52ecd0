// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText
import TestSupport
import Testing

/// Laws that hold for any text.
@Suite struct SpanTests {
  /// Fragments that reports are made of, broken ones among them.
  static let fragments = [
    "新增公共停车泊位6000个以上", "，", "。", "\n", "一、2025年工作回顾\n", "二、2026年工作安排\n", "（一）做强产业。", "增长5.5%左右",
    "、", "；", "12", ".", "5", "万", "<sup>[3]</sup>", "**", "# ", "- ", "\\r\\n", "\t", "　　", "[2]",
    "m<sup>2</sup>",
    "今年主要预期目标是：", "约束性指标", "办好10件民生实事：一是", "二是", "名词解释\n", "1.术语：释义", "“十五五”时期", "分别", "两个", "亿元",
    "&nbsp;", "<p>",
    "PM_{2.5}", "“", "”", "（", "）", "由27%提升至33%", "到2027年底", "\u{FEFF}", "𠮷", "é", "占全市", "第61位",
    "3～5款", "2×300MW",
  ]

  @Test(arguments: 0..<300 as Range<UInt64>)
  func liesInTheTextAndSlicesToItsWords(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      text += Self.fragments.randomElement(using: &random) ?? ""
    }
    let stored = StoredText(utf8: Array(text.utf8))
    let report = readReport(stored)
    let spans =
      report.sections.map(\.span) + report.statements.map(\.span) + report.measures.map(\.span)
      + report.indicators.map(\.span) + report.livelihood.map(\.span) + report.terms.map(\.span)
      + report.terms.flatMap(\.marks) + report.paragraphs
    for span in spans {
      #expect(span.lowerBound >= 0 && span.upperBound <= stored.bytes.count)
      #expect(
        String(validating: stored.bytes[span], as: UTF8.self) != nil,
        "\(span) cuts a character"
      )
    }
    for (a, b) in zip(report.measures, report.measures.dropFirst()) {
      #expect(a.span.upperBound <= b.span.lowerBound, "measures overlap")
    }
    for (a, b) in zip(report.statements, report.statements.dropFirst()) {
      #expect(a.span.upperBound <= b.span.lowerBound, "statements overlap")
    }
    for measure in report.measures {
      let statement = report.statements[measure.statement]
      #expect(statement.span.lowerBound <= measure.span.lowerBound)
      #expect(measure.span.upperBound <= statement.span.upperBound)
    }
    for (index, statement) in report.statements.enumerated() { #expect(statement.id == index) }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func readsTheSameTwice(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = (0..<30).map { _ in Self.fragments.randomElement(using: &random) ?? "" }.joined()
    let stored = StoredText(utf8: Array(text.utf8))
    let (a, b) = (readReport(stored), readReport(stored))
    #expect(a.measures == b.measures && a.statements == b.statements && a.sections == b.sections)
  }

  @Test func readsNothingFromNothing() {
    for text in ["", "\n", "。", "   ", "\u{FEFF}"] {
      let report = readReport(StoredText(utf8: Array(text.utf8)))
      #expect(report.measures.isEmpty && report.sections.isEmpty)
    }
  }

  @Test func everyRuleHasItsOwnName() {
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
  }
}
