// SPDX-License-Identifier: Apache-2.0
import Foundation
import Pages
import Register
import TestSupport
import Testing

@Suite struct ItemPageTests {
  private func expect(_ page: [UInt8], _ name: String) {
    let stable = Asset.allCases.reduce(indented(page)) { words, asset in
      words.split(separator: asset.path, omittingEmptySubsequences: false)
        .joined(separator: "/assets/\(asset.rawValue)")
    }
    expectSnapshot(of: stable, named: name + ".html")
  }

  @Test(arguments: Language.allCases)
  func drawsAnItem(_ language: Language) {
    let page = ItemFixtures.page().render(RegisterFixtures.visitor(.supervisor, language))
    expect(page, "item-\(language)")
  }

  @Test("from a list, keys go on through it, and its older history stays in it")
  func goesThroughTheList() {
    var page = ItemFixtures.page()
    let view = RegisterView(words: "小区")
    page.place = .init(view, previous: nil, next: RegisterFixtures.number(3))
    let html = words(page.render(.zh))
    #expect(html.contains("data-key=\"]\"") && !html.contains("data-key=\"[\""))
    #expect(html.contains("href=\"/items/2026-3?list=q%3D%25E5%25B0%258F%25E5%258C%25BA\""))
    #expect(html.contains("href=\"/register?q=%E5%B0%8F%E5%8C%BA\">回到列表</a>"))
    page.place = .init(view, previous: RegisterFixtures.number(3), next: nil)
    #expect(words(page.render(.en)).contains("data-key=\"[\""))
  }

  @Test func drawsOneOfWhichNothingIsKnown() {
    var page = ItemFixtures.page()
    page.item = Commitment(RegisterFixtures.number(9))
    page.item.life = .merged(into: RegisterFixtures.number(2))
    page.history = []
    expect(page.render(RegisterFixtures.visitor(.auditor)), "item-blank")
  }

  @Test("the three statuses stand in three rows, each with whoever it comes from")
  func keepsTheStatusesApart() {
    let page = words(ItemFixtures.page().render(RegisterFixtures.visitor(.auditor)))
    let rows = page.components(separatedBy: "<section class=\"statuses\"")[1]
      .components(separatedBy: "</section>")[0]
    for (mark, origin) in [
      ("said-running", "2026-09-30 市住建局 何栩"), ("shown-shown", "2026-07-02 市住建局 何栩"),
      ("clock-overdue", "/mechanisms/work-report-register"),
    ] {
      let row = rows.components(separatedBy: "<tr>").first { $0.contains(mark) }
      #expect(row?.contains(origin) == true, "\(mark)")
    }
    #expect(!rows.contains("%\" class"))
  }

  @Test func theChartSaysInWordsWhatItShows() {
    let page = words(ItemFixtures.page().render(RegisterFixtures.visitor(.leader)))
    #expect(page.contains("<desc>截至 2026-09-30，报 9100 户；按序时进度应到 9000 户，全年目标 ≥ 12,000 户。"))
    #expect(page.contains("<td class=\"n\" data-label=\"序时应到\">6000 户</td>"))
  }

  @Test func onlyThoseWhoMayAct() {
    func act(_ role: RegisterRole) -> [String] {
      let page = words(ItemFixtures.page().render(RegisterFixtures.visitor(role)))
      let aside = page.components(separatedBy: "<div class=\"acts\">")
      return ["/inbox", "/desk", "/leader"].filter {
        aside.count > 1 && aside[1].contains("href=\"\($0)\"")
      }
    }
    #expect(act(.agency) == ["/inbox"])
    #expect(act(.supervisor) == ["/desk"])
    #expect(act(.leader) == ["/leader"])
    #expect(act(.auditor) == [])
    #expect(act(.administrator) == [])
  }
}
