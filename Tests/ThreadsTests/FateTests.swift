// SPDX-License-Identifier: Apache-2.0
import Reading
import TestSupport
import Testing
import Threads

@Suite struct FateTests {
  @Test(
    arguments: [
      ("城镇新增就业3万人", "城镇新增就业3万人", .repeated),
      ("城镇新增就业3万人", "城镇新增就业3.2万人", .raised),
      ("地区生产总值增长6%左右", "地区生产总值增长5.5%左右", .lowered),
      ("细颗粒物平均浓度降至35微克/立方米以下", "细颗粒物平均浓度降至34微克/立方米以下", .raised),
      ("居民消费价格涨幅3%左右", "居民消费价格涨幅2%左右", .raised),
      ("工程建设项目审批时限压减至50个工作日以内", "工程建设项目审批时限压减至60个工作日以内", .lowered),
      ("单位地区生产总值能耗降低2.5%左右", "单位地区生产总值能耗降低3%左右", .raised),
      ("城镇登记失业率控制在3.5%以内", "城镇调查失业率5.5%左右", .renamed),
      ("农村居民人均可支配收入增速高于经济增长", "农村居民人均可支配收入与经济增长同步", .lowered),
      ("新建口袋公园20个", "新建社区食堂16家", .dropped),
      ("更新新能源公交车60辆", "办好东篱菊花会", .dropped),
    ] as [(String, String, Fate)]
  )
  func fates(_ promise: String, _ next: String, _ fate: Fate) throws {
    let lead = "今年主要预期目标是：粮食播种面积稳定在51万亩以上；"
    let earlier = ReadText.small(year: 2025, plan: lead + promise + "。")
    let later = ReadText.small(year: 2026, review: "新增省级龙头企业5家。", plan: lead + next + "。")
    let place = try #require(earlier.place(of: promise))
    let thread = try #require(
      findThreads(from: earlier, to: later).first { $0.promise.span.contains(place) }
    )
    #expect(thread.fate == fate)
    #expect((thread.next == nil) == (fate == .dropped))
  }

  @Test(arguments: ["——2025年1月15日在青禾市第六届人民代表大会第四次会议上", "让我们团结奋斗，为建设富强秀美的新青禾不懈奋斗"])
  func aRemarkPromisesNothing(_ words: String) throws {
    let earlier = ReadText.small(year: 2025, plan: words + "。新建口袋公园20个。")
    let later = ReadText.small(year: 2026, review: "建成口袋公园18个。", plan: words + "。")
    let place = try #require(earlier.place(of: words))
    for thread in findThreads(from: earlier, to: later) where thread.promise.span.contains(place) {
      #expect(thread.next == nil && thread.fate == nil && thread.outcome == nil)
    }
    #expect(findThreads(from: earlier, to: later).contains { $0.verdict == .missed })
  }

  @Test func aFinishedWorkIsDone() throws {
    let earlier = ReadText.small(year: 2025, plan: "清苓江三桥6月底前建成通车。")
    let later = ReadText.small(year: 2026, review: "清苓江三桥于6月28日建成通车。")
    let thread = try #require(findThreads(from: earlier, to: later).first)
    #expect(thread.fate == .done)
    #expect(thread.verdict == .met)
  }
}
