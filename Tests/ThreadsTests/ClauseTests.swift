// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText
import TestSupport
import Testing

@testable import Threads

@Suite struct ClauseTests {
  @Test(arguments: ["qinghe-2024.txt", "qinghe-2025.txt", "qinghe-2026.txt", "dongli-2026.txt"])
  func promisesCoverEveryTargetOnce(_ name: String) throws {
    let source = try Sample.report(name)
    let clauses = ClauseReader(source, .target).clauses()
    var end = 0
    for clause in clauses {
      #expect(clause.span.lowerBound >= end && clause.span.count <= 300)
      end = clause.span.upperBound
      let statement = source.report.statements[clause.statement].span
      #expect(statement.clamped(to: clause.span) == clause.span)
      #expect(!clause.plain.isEmpty)
    }
    for statement in source.report.statements where statement.tense == .target {
      #expect(clauses.contains { $0.statement == statement.id }, "\(statement.plain)")
    }
    let targets = Set(source.report.statements.filter { $0.tense == .target }.map(\.id))
    for measure in source.report.measures
    where measure.tense == .target && targets.contains(measure.statement) {
      let covering = clauses.count { $0.span.contains(measure.span.lowerBound) }
      #expect(covering == 1, "\(measure.plain) stands in \(covering) promises")
    }
  }

  @Test(
    arguments: [
      ("新引进亿元以上项目80个，力争落地10亿元以上项目8个。", ["新引进亿元以上项目80个", "力争落地10亿元以上项目8个"]),
      ("建成智能工厂5家、数字化车间20个。", ["建成智能工厂5家", "数字化车间20个"]),
      ("整治背街小巷40条，提升城市管理水平。", ["整治背街小巷40条", "提升城市管理水平"]),
      ("布局竹材分解点24个，让竹子卖得出价。", ["布局竹材分解点24个，让竹子卖得出价"]),
      ("完成营造林12万亩，力争创成国家森林城市。", ["完成营造林12万亩", "力争创成国家森林城市"]),
      ("用好“千万工程”这把金钥匙，建设精品示范村20个。", ["用好“千万工程”这把金钥匙，建设精品示范村20个"]),
    ] as [(String, [String])]
  )
  func aPromiseIsOneClause(_ plan: String, _ expected: [String]) {
    let source = ReadText.small(year: 2025, plan: plan)
    let clauses = ClauseReader(source, .target).clauses().map(\.passage.plain)
    #expect(clauses.filter { plan.contains($0) } == expected)
  }

  @Test func aStatementThatIsTooLongIsCut() {
    let long = String(repeating: "加强和改进基层党建引领网格治理和服务群众工作", count: 8)
    let source = ReadText.small(year: 2025, plan: "推进\(long)。新建口袋公园20个。")
    let clauses = ClauseReader(source, .target).clauses()
    #expect(clauses.allSatisfy { $0.span.count <= 300 })
    #expect(clauses.contains { $0.figure?.plain == "20个" })
  }
}
