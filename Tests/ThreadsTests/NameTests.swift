// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Threads

@Suite struct NameTests {
  @Test(
    arguments: [
      ("国内生产总值", "gdp"), ("地区生产总值", "gdp"), ("GDP", "gdp"), ("城镇新增就业人数", "jobs"),
      ("CPI", "prices"), ("居民消费价格", "prices"), ("全社会研发投入强度", "r-and-d"),
      ("单位GDP能耗", "energy"), ("社零总额", "retail"), ("规上工业增加值", "industry"),
    ]
  )
  func variantsHaveOneRow(_ name: String, _ id: String) {
    #expect(IndicatorTable.shipped.row(named: name)?.id == id)
  }

  @Test(arguments: ["口袋公园", "单位", "生产", "国内", ""])
  func otherWordsHaveNone(_ name: String) {
    #expect(IndicatorTable.shipped.row(named: name) == nil)
  }

  @Test func theTableIsSound() {
    let rows = IndicatorTable.shipped.rows
    #expect(rows.count >= 60)
    #expect(Set(rows.map(\.id)).count == rows.count)
    for row in rows {
      #expect(
        IndicatorTable.shipped.row(named: row.name)?.id == row.id,
        "\(row.name) is given twice"
      )
    }
    #expect(rows.contains { $0.direction == .lower } && rows.contains { $0.direction == .ceiling })
  }

  @Test func aPartIsToldFromAnotherDefinition() throws {
    let table = IndicatorTable.shipped
    let income = try #require(table.row(named: "居民人均可支配收入"))
    let urban = try #require(table.row(named: "城镇居民人均可支配收入"))
    let registered = try #require(table.row(named: "城镇登记失业率"))
    let surveyed = try #require(table.row(named: "城镇调查失业率"))
    #expect(urban.isPart(of: income) && !income.isPart(of: urban))
    #expect(registered.family == surveyed.family && !registered.isPart(of: surveyed))
  }

  @Test func theLongestNameIsTaken() {
    let hits = IndicatorTable.shipped.scan(Array("单位国内生产总值能耗".utf8).span)
    #expect(hits.map { IndicatorTable.shipped.rows[$0.row].id } == ["energy"])
  }

  @Test func everyWeightThatIsAskedForIsThere() {
    for name in [
      "name", "indicator", "family", "otherIndicator", "unit", "otherUnit", "noFigure",
      "figureless",
      "stage", "action", "otherAction", "qualifier", "quoted", "numbers", "growthAnswer", "alone",
      "neighbour", "topic", "otherPeriod", "answer", "answerWords", "next", "nextRenamed", "share",
      "nameLeast", "coverage", "both", "one", "evidence", "evidenceSame", "evidenceFigure",
    ] {
      #expect(Weights.shipped[name] != 0)
    }
  }
}
