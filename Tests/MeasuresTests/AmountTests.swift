// SPDX-License-Identifier: Apache-2.0
import Measures
import TestSupport
import Testing

/// Numbers, units and bounds in short texts.
@Suite struct AmountTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let value: Double
    var upper: Double?
    let unit: String
    var bound: Bound?
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "12个", value: 12, unit: "个"),
    Case(text: "1.1万余个", value: 11_000, unit: "个", bound: .atLeast),
    Case(text: "6000余万元", value: 60_000_000, unit: "元", bound: .atLeast),
    Case(text: "4万多亿元", value: 4e12, unit: "元", bound: .atLeast),
    Case(text: "3万5千元", value: 35_000, unit: "元"),
    Case(text: "2亿3千万元", value: 230_000_000, unit: "元"),
    Case(text: "1580.62亿元", value: 158_062_000_000, unit: "元"),
    Case(text: "180万千瓦", value: 1_800_000, unit: "千瓦"),
    Case(text: "5亿千瓦时", value: 500_000_000, unit: "千瓦时"),
    Case(text: "40微克/立方米以下", value: 40, unit: "微克/立方米", bound: .atMost),
    Case(text: "36万m²", value: 360_000, unit: "平方米"),
    Case(text: "2×300MW", value: 600, unit: "MW"),
    Case(text: "1家至2家", value: 1, upper: 2, unit: "家"),
    Case(text: "3~5款", value: 3, upper: 5, unit: "款"),
    Case(text: "2至3万人", value: 20_000, upper: 30_000, unit: "人"),
    Case(text: "5%—6%", value: 5, upper: 6, unit: "%"),
    Case(text: "100万到200万元", value: 1_000_000, upper: 2_000_000, unit: "元"),
    Case(text: "不低于95%", value: 95, unit: "%", bound: .atLeast),
    Case(text: "不超过5.5%", value: 5.5, unit: "%", bound: .atMost),
    Case(text: "约3公里", value: 3, unit: "公里", bound: .about),
    Case(text: "不低于10%以下", value: 10, unit: "%", bound: .atLeast),
    Case(text: "十件", value: 10, unit: "件"),
    Case(text: "一百零六所", value: 106, unit: "所"),
    Case(text: "一亿二千万元", value: 120_000_000, unit: "元"),
    Case(text: "两到三个", value: 2, upper: 3, unit: "个"),
    Case(text: "0.5个百分点", value: 0.5, unit: "百分点"),
    Case(text: "10台（套）", value: 10, unit: "台（套）"),
    Case(text: "39个项目", value: 39, unit: "个"),
    Case(text: "3家庭", value: 3, unit: ""),
    Case(text: "签约12个", value: 12, unit: "个"),
  ]

  @Test(arguments: cases)
  func reads(_ one: Case) throws {
    let found = AmountScanner().scan(one.text)
    let quantity = try #require(found.first)
    #expect(found.count == 1)
    #expect(quantity.value.doubleValue == one.value)
    #expect(quantity.upper?.doubleValue == one.upper)
    #expect(quantity.unit == one.unit)
    #expect(quantity.bound == one.bound)
  }

  @Test(
    arguments: ["新增【12个】，扩建【3.5万平方米以上】", "由【27%】提升至【33%】", "【2×300MW】机组", "没有数字"] as [MarkedText]
  )
  func findsThePlaces(_ marked: MarkedText) {
    #expect(AmountScanner().scan(marked.text).map(\.span) == marked.spans)
  }

  @Test(arguments: ["一", "统一", "三农", "万众", "千方百计", "百姓"])
  func takesNoNumeralWithoutAUnit(_ text: String) {
    #expect(AmountScanner().scan(text).isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func printsAndReadsANumber(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = Int64.random(in: 0...99_999_999, using: &random)
    let tenths = Int64.random(in: 0...9, using: &random)
    let found = AmountScanner().scan("\(whole).\(tenths)亿元")
    let quantity = try #require(found.first)
    #expect(quantity.value == DecimalNumber(mantissa: Int128(whole * 10 + tenths), exponent: 7))
  }

  @Test func staysWholeOnEndlessNumerals() {
    let digits = String(repeating: "9", count: 100_000)
    #expect(AmountScanner().scan(digits + "个").count == 1)
    let chinese = String(repeating: "九千", count: 20_000)
    #expect(AmountScanner().scan(chinese + "个").count <= 20_000)
  }
}
