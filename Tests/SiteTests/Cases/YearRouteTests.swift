// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import Storage
import TestSupport
import Testing

@testable import Site

/// The lists of a year that count cases, programmes and votes.
struct YearRouteTests {
  @Test func proposalsStandByWhereTheyAre() async throws {
    try await InboxOffice.open { office in
      let page = try await office.page("/proposals", by: Office.auditor)
      #expect(page.contains("共 1 件：已答复 0 件，未答复 1 件"))
      #expect(page.contains("办理中") && page.contains("关于增加停车位的建议"))
      #expect(page.contains("人大代表建议"))
      // Nothing was due yet: a share of nothing is none.
      #expect(page.contains("<dt>按期答复率</dt><dd>–"))
      let typed = ["text": "已列入计划", "grade": "A"]
      _ = try await office.act(.handling(InboxOffice.returned), .answer, typed)
      let after = try await office.page("/proposals?year=2026&list=in-time", by: Office.auditor)
      #expect(after.contains("<b>100%</b> 1/1"))
      #expect(after.contains("A 已解决或采纳"))
      let late = try await office.page("/proposals?year=2026&list=late", by: Office.auditor)
      #expect(!late.contains("关于增加停车位的建议"))
    }
  }

  @Test func aProposalThatIsLateCountsInTheBase() async throws {
    try await InboxOffice.open { office in
      office.go(to: "2026-06-25T09:00")
      let page = try await office.page("/proposals?list=late", by: Office.auditor)
      #expect(page.contains("<b>0%</b> 0/1"))
      #expect(page.contains("关于增加停车位的建议"))
    }
  }

  @Test func programmesCountTheirItems() async throws {
    try await InboxOffice.open { office in
      let empty = try await office.page("/programmes", by: Office.auditor)
      #expect(empty.contains("还没有专项"))
      let begin = ProgrammeCommand.begin(year: 2026, title: "城市更新专班", owner: "fushizhang")
      try await office.give(.programme(begin), Office.supervisor)
      let number = try #require(SerialNumber("2026-1"))
      try await office.give(.commitment(InboxOffice.item, .group(number)), Office.supervisor)
      let page = try await office.page("/programmes", by: Office.auditor)
      #expect(page.contains("共 1 个，归口事项 1 项"))
      #expect(page.contains("城市更新专班") && page.contains("顾衡"))
      #expect(page.contains("/register?verdict=running&amp;programme=2026-1"))
    }
  }

  @Test func aVoteStandsOnTheListAndOnTheItem() async throws {
    try await InboxOffice.open { office in
      let kind = FieldValue(text: "livelihood")
      let item = InboxOffice.item
      try await office.give(
        .commitment(item, .correct(.kind, kind, reason: "民生实事")),
        Office.supervisor
      )
      #expect(try await office.page("/items/2026-1", by: Office.auditor).contains("还没有测评"))
      let vote = DeputyVote(
        body: "市人大常委会",
        day: Office.start.date,
        members: 41,
        present: 38,
        satisfied: 30,
        fairlySatisfied: 6,
        dissatisfied: 1
      )
      try await office.give(.commitment(item, .recordVote(vote)), Office.supervisor)
      let page = try await office.page("/items/2026-1", by: Office.auditor)
      #expect(page.contains("满意 30，基本满意 6，不满意 1，弃权 1"))
      #expect(page.contains("30/38（78.9%）") && page.contains("30/41（73.1%）"))
      let list = try await office.page("/livelihood", by: Office.auditor)
      #expect(list.contains("满意 30、基本 6、不满意 1") && list.contains("已测评 1"))
      #expect(list.contains("到会 38 人的 78.9%") && list.contains("组成人员 41 人的 73.1%"))
    }
  }

  @Test func theInvestmentRateLeadsToItsItems() async throws {
    try await InboxOffice.open { office in
      let item = InboxOffice.item
      let target = Target(subject: "年度投资", value: Figure("20") ?? .zero, unit: "亿元")
      for (field, value) in [
        (CommitmentField.kind, FieldValue(text: "project")),
        (.targets, FieldValue(targets: [target])),
      ] {
        try await office.give(
          .commitment(item, .correct(field, value, reason: "重大项目")),
          Office.supervisor
        )
      }
      let before = try await office.page("/projects", by: Office.auditor)
      #expect(!before.contains("亿元/") && before.contains("没有入账"))
      let figure = ReportedFigure(target: 0, value: Figure("7.5") ?? .zero, asOf: Office.start.date)
      let update = Update(saying: .running, text: "完成投资", figures: [figure])
      try await office.give(.commitment(item, .update(update, filing: nil)), Office.housing)
      let page = try await office.page("/projects?part=invest_rate.below", by: Office.auditor)
      #expect(page.contains("37.5%") && page.contains("7.5亿元") && page.contains("20亿元"))
      #expect(page.contains("/items/2026-1"))
    }
  }
}
