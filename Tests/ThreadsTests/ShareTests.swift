// SPDX-License-Identifier: Apache-2.0
import Testing
import Threads

@Suite struct ShareTests {
  private static func share(_ promise: String, _ targets: [String]) throws -> PromiseShare {
    let lead = "今年主要预期目标是：粮食播种面积稳定在51万亩以上；"
    let city = ReadText.small(year: 2026, plan: lead + promise + "。")
    let districts = targets.map { ReadText.small(year: 2026, plan: lead + $0 + "。") }
    let place = try #require(city.place(of: promise))
    let shares = findShares(of: city, among: districts)
    return try #require(shares.first { $0.promise.span.contains(place) })
  }

  @Test func sharesAddUp() throws {
    let share = try Self.share("新建口袋公园20个", ["新建口袋公园5个", "新建口袋公园8个", "办好菊花会"])
    #expect(share.parts.map(\.district) == [0, 1])
    #expect(share.parts.map(\.share) == [0.25, 0.4])
    #expect(share.parts.allSatisfy { $0.relation == .part })
    #expect(share.sum == 13)
    #expect(share.missing == 7)
  }

  @Test func moreThanTheWholeLeavesNothingMissing() throws {
    let share = try Self.share("城镇新增就业3.2万人", ["城镇新增就业2万人", "城镇新增就业1.5万人"])
    #expect(share.sum == 35000)
    #expect(share.missing == 0)
  }

  @Test(
    arguments: [
      ("地区生产总值增长5.5%左右", "地区生产总值增长6%左右", .stricter),
      ("地区生产总值增长5.5%左右", "地区生产总值增长5.5%左右", .equal),
      ("公园绿地步行可达率提高到82%", "公园绿地步行可达率提高到81%", .weaker),
      ("工程建设项目审批时限压减至40个工作日以内", "工程建设项目审批时限压减至38个工作日以内", .stricter),
    ] as [(String, String, PromiseShare.Relation)]
  )
  func ratesAreCompared(
    _ promise: String,
    _ target: String,
    _ relation: PromiseShare.Relation
  ) throws {
    let share = try Self.share(promise, [target])
    #expect(share.parts.first?.relation == relation)
    #expect(share.sum == nil && share.missing == nil)
  }

  @Test func whatNoDistrictTakesIsMissingWhole() throws {
    let share = try Self.share("建设地下综合管廊4公里", ["新建社区食堂2家"])
    #expect(share.parts.isEmpty)
    #expect(share.missing == 4000 || share.missing == 4)
  }
}
