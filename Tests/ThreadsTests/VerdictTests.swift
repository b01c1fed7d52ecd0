// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText
import TestSupport
import Testing

@testable import Threads

@Suite struct VerdictTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let promise: String
    let review: String
    let verdict: Verdict
    var testDescription: String { "\(promise) ← \(review): \(verdict)" }

    init(_ promise: String, _ review: String, _ verdict: Verdict) {
      self.promise = promise
      self.review = review
      self.verdict = verdict
    }
  }

  private static func verdict(_ example: Case) throws -> Verdict {
    let earlier = ReadText.small(
      year: 2025,
      plan: "今年全市经济社会发展主要预期目标是：\(example.promise)；粮食播种面积稳定在51万亩以上；森林覆盖率达到60%。"
    )
    let later = ReadText.small(year: 2026, review: example.review + "。")
    let place = try #require(earlier.place(of: example.promise))
    let threads = findThreads(from: earlier, to: later)
    return try #require(threads.first { $0.promise.span.contains(place) }).verdict
  }

  @Test(
    "a figure is held against a figure",
    arguments: [
      Case("地区生产总值增长6%左右", "地区生产总值增长5.6%", .met),
      Case("地区生产总值增长6%左右", "地区生产总值增长5.4%", .met),  // a tenth
      Case("地区生产总值增长6%左右", "地区生产总值增长5.3%", .missed),
      Case("地区生产总值增长3%左右", "地区生产总值增长2.5%", .met),  // half a point
      Case("地区生产总值增长6%以上", "地区生产总值增长5.9%", .missed),
      Case("地区生产总值增长6%以上", "国内生产总值增长6%", .met),
      Case("地区生产总值增长6%", "地区生产总值达到963.6亿元，增长6.1%", .met),
      Case("地区生产总值增长6%-6.5%", "地区生产总值增长6.1%", .met),
      // Of a fall, too, the end that is easier to reach binds (#4).
      Case("单位地区生产总值能耗下降3%至5%", "单位地区生产总值能耗下降3.6%", .met),
      Case("单位地区生产总值能耗下降3%至5%", "单位地区生产总值能耗下降2.1%", .missed),
      Case("城镇新增就业3万人", "城镇新增就业3.26万人", .met),
      Case("城镇新增就业3万人", "城镇新增就业2.99万人", .missed),
      Case("进出口总额增长8%左右", "进出口总额下降3.3%", .missed),
      Case("粮食产量稳定在4.1亿斤以上", "粮食产量4.07亿斤", .missed),
    ]
  )
  func figures(_ example: Case) throws {
    #expect(try Self.verdict(example) == example.verdict)
  }

  @Test(
    "lower is better for some, and a price target is a ceiling",
    arguments: [
      Case("城镇调查失业率5.5%左右", "城镇调查失业率平均为5.1%", .met),
      Case("城镇调查失业率5.5%以内", "城镇调查失业率平均为5.6%", .missed),
      Case("单位地区生产总值能耗降低2.5%左右", "单位地区生产总值能耗降低3.1%", .met),
      Case("单位地区生产总值能耗降低2.5%", "单位地区生产总值能耗降低1.2%", .missed),
      Case("细颗粒物平均浓度降至34微克/立方米以下", "细颗粒物平均浓度34.6微克/立方米", .missed),
      Case("细颗粒物平均浓度降至34微克/立方米以下", "细颗粒物平均浓度33.9微克/立方米", .met),
      Case("居民消费价格涨幅3%左右", "居民消费价格上涨2%", .met),
      Case("居民消费价格涨幅3%左右", "居民消费价格上涨1.9%", .unclear),
      Case("居民消费价格涨幅3%左右", "居民消费价格上涨3.4%", .met),
      Case("居民消费价格涨幅3%左右", "居民消费价格上涨3.9%", .missed),
    ]
  )
  func directions(_ example: Case) throws {
    #expect(try Self.verdict(example) == example.verdict)
  }

  @Test(
    "another period, base or part is no full answer",
    arguments: [
      Case("城镇调查失业率5.5%左右", "城镇调查失业率年末为5.4%", .partly),
      Case("禾云高速完成投资20亿元", "禾云高速累计完成投资43亿元", .unclear),
      Case("全社会研发经费投入强度达到2.0%", "2023年全社会研发经费投入强度为1.93%", .unclear),
      Case("城镇登记失业率控制在3.5%以内", "城镇调查失业率平均为5.2%", .unclear),
      Case("更新改造供水、燃气老旧管网150公里", "更新改造燃气老旧管网92公里", .partly),
      Case("城乡低保标准提高4%以上", "农村低保标准提高5.5%", .partly),
      Case("网络零售额增长15%", "农产品网络零售额增长21.6%", .partly),
      Case("推动45项改革试点落地见效", "45项改革试点完成43项", .missed),
      Case("新改建农机社会化服务中心12个", "农机社会化服务中心达到29个", .unclear),
      Case("新建5G基站600个", "每万人拥有5G基站22.4个", .unclear),
      Case("单位地区生产总值能耗降低2.5%左右", "单位地区生产总值能耗完成省定目标", .unclear),
    ]
  )
  func partsAndPeriods(_ example: Case) throws {
    #expect(try Self.verdict(example) == example.verdict)
  }

  @Test(
    "words are held against words",
    arguments: [
      Case("居民收入稳步增长", "居民人均可支配收入增长5.1%", .met),
      Case("居民收入稳步增长", "居民人均可支配收入下降0.4%", .missed),
      Case("城镇居民人均可支配收入与经济增长同步", "地区生产总值增长5.6%，城镇居民人均可支配收入增长5.7%", .met),
      Case("城镇居民人均可支配收入与经济增长同步", "地区生产总值增长5.6%，城镇居民人均可支配收入增长4.7%", .missed),
      Case("农村居民人均可支配收入与经济增长同步", "地区生产总值增长5.6%，城镇、农村居民人均可支配收入分别增长4.1%和7.6%", .met),
      Case("城镇居民人均可支配收入与经济增长同步", "地区生产总值增长5.6%，城镇、农村居民人均可支配收入分别增长4.1%和7.6%", .missed),
      Case("城镇居民人均可支配收入与经济增长同步", "地区生产总值增长5.6%，居民人均可支配收入增长7.6%", .unclear),
      Case("农村居民人均可支配收入增速高于经济增长", "地区生产总值增长5.6%，农村居民人均可支配收入增长5.6%", .missed),
      Case("清苓江三桥年底建成通车", "实施重点项目201个，清苓江三桥主桥合龙", .partly),
      Case("清苓江三桥年底建成通车", "清苓江三桥建成通车", .met),
      Case("城东污水处理厂二期6月底前建成投运", "城东污水处理厂二期5月建成投运", .met),
      Case("城东污水处理厂二期6月底前建成投运", "城东污水处理厂二期9月建成投运", .partly),
      Case("力争创成国家森林城市", "获评国家森林城市", .met),
      Case("增强“四个意识”、坚定“四个自信”", "增强“四个意识”、坚定“四个自信”", .unanswered),
    ]
  )
  func wordsAndWorks(_ example: Case) throws {
    #expect(try Self.verdict(example) == example.verdict)
  }

  @Test(
    "what only looks alike is no answer",
    arguments: [
      Case("新建口袋公园20个", "新建社区食堂16家", .unanswered),
      Case("农村居民人均可支配收入增长7%", "规模以上工业增加值增长7.1%", .unanswered),
      Case("开工建设市博物馆新馆", "开工建设市第三高级中学扩建工程", .unanswered),
      Case("培育国家级绿色工厂2家", "培育省级专精特新中小企业21家", .unanswered),
      Case("提升公共安全防范水平", "提升国家安全防范水平", .unanswered),
      Case("农村电网改造覆盖120个行政村", "66个行政村完成生活污水治理", .unanswered),
      Case("12345热线群众满意率保持在95%以上", "满意和基本满意率99.6%", .unanswered),
      Case("地区生产总值增长6%", "过去的成绩来之不易", .unanswered),
    ]
  )
  func strangers(_ example: Case) throws {
    #expect(try Self.verdict(example) == example.verdict)
  }

  @Test(arguments: [
    Case("大力发展林下经济，提升常态化管护水平", "林下经济加快发展", .partly),
    Case("大力发展林下经济", "林下经济加快发展", .met),
    Case("建设滨江文化走廊，清苓江三桥年底建成通车", "清苓江三桥建成通车", .unanswered),
  ])
  func aPartOfSeveralDeedsIsPartly(_ example: Case) throws {
    let earlier = ReadText.small(year: 2025, plan: example.promise + "。")
    let later = ReadText.small(year: 2026, review: example.review + "。")
    // The first promise: what is another matter is another promise.
    let thread = try #require(findThreads(from: earlier, to: later).first)
    #expect(thread.verdict == example.verdict)
  }

  @Test func aJointPromiseIsAnsweredByItsParts() throws {
    let example = Case("退税减税25亿元左右", "留抵退税14亿元，减税降费11亿元", .met)
    #expect(try Self.verdict(example) == .met)
    let short = Case("退税减税25亿元左右", "留抵退税4亿元，减税降费11亿元", .missed)
    #expect(try Self.verdict(short) == .missed)
  }

  @Test(arguments: [(2026, Verdict.met), (2027, .unclear), (2028, .unclear)])
  func aReviewOfALaterYearDecidesNothing(_ year: Int, _ verdict: Verdict) throws {
    let earlier = ReadText.small(year: 2025, plan: "今年主要预期目标是：城镇新增就业3万人；粮食产量4.1亿斤。")
    let later = ReadText.small(year: year, review: "城镇新增就业3.2万人。")
    let place = try #require(earlier.place(of: "城镇新增就业3万人"))
    let thread = findThreads(from: earlier, to: later).first { $0.promise.span.contains(place) }
    #expect(thread?.verdict == verdict)
  }

  @Test func aPlanOfFiveYearsIsNotDueAfterOne() throws {
    let earlier = ReadText.small(
      year: 2026,
      plan: "三、“十五五”时期主要目标任务\n\n居民人均可支配收入稳步增长。\n\n四、2026年工作安排\n\n新建口袋公园20个。"
    )
    let later = ReadText.small(year: 2027, review: "居民人均可支配收入增长5.1%，建成口袋公园20个。")
    let verdicts = findThreads(from: earlier, to: later).filter { $0.outcome != nil }.map(\.verdict)
    #expect(verdicts == [.partly, .met])
  }

  @Test func shortcomingsAnswerNothing() throws {
    let earlier = ReadText.small(year: 2025, plan: "今年主要预期目标是：固定资产投资增长9%左右；新增公办学位6000个。")
    let later = ReadText.small(
      year: 2026,
      review: "城镇新增就业3万人。我们也清醒看到存在的问题，固定资产投资增长3.1%。"
    )
    #expect(findThreads(from: earlier, to: later).allSatisfy { $0.outcome == nil })
  }

  @Test(arguments: [
    (0.1, 0.2, 0.3), (12_345_678.9, 0.1, 12_345_679), (3.1, -0.2, 2.9),
  ])
  func amountsAddUpExactly(_ a: Double, _ b: Double, _ sum: Double) {
    #expect(Amount(a) + Amount(b) == Amount(sum))
  }
}
