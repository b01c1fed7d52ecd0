// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import Pages
import Register
import TestSupport
import Testing

/// The page of a case, the queues, and the lists that cases make.
@Suite struct CasePageTests {
  private func expect(_ page: [UInt8], _ name: String) {
    let stable = Asset.allCases.reduce(indented(page)) { words, asset in
      words.split(separator: asset.path, omittingEmptySubsequences: false)
        .joined(separator: "/assets/\(asset.rawValue)")
    }
    expectSnapshot(of: stable, named: name + ".html")
  }

  private func proposals(_ word: String? = nil, list: ProposalList? = nil) throws -> ProposalsPage {
    let mechanism = try #require(Office.mechanisms["proposals"])
    var rows = CaseFixtures.rows(word)
    for place in rows.indices {
      (rows[place].mechanism, rows[place].caseClass) = ("proposals", "suggestion")
      (rows[place].stage, rows[place].source) = ("answer", word ?? "建2026-00\(place + 1)")
      rows[place].exclusion = ""
      rows[place].answerDue = RegisterFixtures.moment("2026-11-15")
    }
    (rows[0].answeredAt, rows[0].answerGrade) = (RegisterFixtures.moment("2026-11-14"), "B")
    (rows[1].answeredAt, rows[1].answerGrade) = (RegisterFixtures.moment("2026-11-16"), "A")
    (rows[2].answeredAt, rows[2].opinion) = (nil, nil)
    return ProposalsPage(
      year: 2026,
      years: [2026, 2025],
      rows: rows,
      profile: mechanism.profile,
      names: RegisterFixtures.names(word),
      list: list,
      now: RegisterFixtures.now
    )
  }

  private func programmes(_ word: String? = nil) -> ProgrammesPage {
    var programme = Programme(RegisterFixtures.number(1))
    (programme.title, programme.owner) = (word ?? "城市更新专班", "vice-3")
    var over = Programme(RegisterFixtures.number(2))
    (over.title, over.isClosed) = (word ?? "竹产业链", true)
    return ProgrammesPage(
      lines: [
        .init(programme, verdicts: [.running: 5, .met: 3, .unclear: 1, .unanswered: 1]),
        .init(over, verdicts: [:]),
      ],
      names: RegisterFixtures.names(word),
      now: RegisterFixtures.now
    )
  }

  @Test(arguments: Language.allCases)
  func drawsThem(_ language: Language) throws {
    let visitor = RegisterFixtures.visitor(.supervisor, language)
    var page = CaseFixtures.page()
    page.acts = .office(CaseFixtures.office())
    expect(page.render(visitor), "case-\(language)")
    expect(CaseFixtures.queues().render(visitor), "cases-\(language)")
    expect(try proposals().render(visitor), "proposals-\(language)")
    expect(programmes().render(visitor), "programmes-\(language)")
  }

  @Test func whatIsPrivateStandsOnNoPageOfOthers() {
    let page = words(
      CaseFixtures.page(showsPrivate: false).render(RegisterFixtures.visitor(.auditor))
    )
    for secret in ["北街七号", "某女士", "000-0000", "灯已更换"] { #expect(!page.contains(secret)) }
    #expect(page.contains("只有督办单位和承办单位看得到") && page.contains("内容不公开"))
    #expect(page.contains("全街更换路灯") && page.contains("B 列入计划"))
  }

  @Test func theSharesHaveTheirBases() throws {
    let page = words(try proposals().render(.zh))
    // One of three was answered in time, one late, one is past its limit without an answer.
    #expect(page.contains("<b>33.3%</b> 1/3"))
    #expect(page.contains("/proposals?year=2026&amp;list=late\">逾期 2</a>"))
    // Nobody who is silent is in the base of the satisfied.
    #expect(page.contains("<b>0%</b> 0/2"))
    let late = words(try proposals(list: .late).render(.zh))
    #expect(late.contains("建2026-002") && late.contains("建2026-003") && !late.contains("建2026-001"))
  }

  @Test func everyProposalStandsInOneGroup() throws {
    let stages = try #require(Office.mechanisms["proposals"]).profile.stages
    for row in CaseFixtures.rows() {
      #expect(
        ProposalList.statuses.count { $0.holds(row, in: stages, at: RegisterFixtures.now) } == 1
      )
    }
  }

  @Test func anEmptyListTeaches() {
    let none = CasesPage(
      view: CaseView(),
      names: RegisterFixtures.names(),
      now: RegisterFixtures.now,
      counts: [:],
      lines: [],
      total: 0
    )
    #expect(words(none.render(.zh)).contains("duixian case import --help"))
    #expect(!words(none.render(.zh)).contains("/cases/new"))
    var own = none
    own.canOpen = true
    #expect(words(own.render(.zh)).contains("href=\"/cases/new\""))
    let programmes = ProgrammesPage(
      lines: [],
      names: RegisterFixtures.names(),
      now: RegisterFixtures.now
    )
    #expect(words(programmes.render(.en)).contains("duixian programme begin"))
  }

  @Test func aViewIsReadAsItsAddressSaysIt() {
    var view = CaseView(mechanism: "city-management", stage: "serve")
    (view.isOverdue, view.agency, view.phase) = (true, "zhujian", .ended)
    (view.open, view.after) = (RegisterFixtures.number(3), "2026-1:5")
    (view.done, view.about) = (.office(.sendBack), RegisterFixtures.number(4))
    let query = Dictionary(uniqueKeysWithValues: view.query.map { ($0.name, $0.value) })
    #expect(CaseView { query[$0] } == view)
    for done in [CaseDone.opened, .agency(.sign), .office(.close)] {
      view.done = done
      let query = Dictionary(uniqueKeysWithValues: view.query.map { ($0.name, $0.value) })
      #expect(CaseView { query[$0] } == view)
    }
    #expect(CaseDone("agency.nothing") == nil && CaseDone("close") == nil)
    let back = ActReturn.cases(mechanism: "city-management", stage: "serve")
    #expect(ActReturn(back.description) == back)
    #expect(ActReturn("cases/a") == nil && ActReturn("https://x/y/z") == nil)
  }

  @Test("no word of people becomes markup", arguments: EscapingTests.payloads)
  func escapes(payload: String) throws {
    let visitor = RegisterFixtures.visitor(.supervisor)
    var page = CaseFixtures.page(payload)
    page.acts = .office(CaseFixtures.office(payload))
    let pages = [
      page.render(visitor), CaseFixtures.queues(payload).render(visitor),
      try proposals(payload).render(visitor), programmes(payload).render(visitor),
    ]
    for page in pages {
      let page = words(page)
      #expect(page.split(separator: "<script", omittingEmptySubsequences: false).count == 2)
      for tag in ["<img", "<svg", "<!--", "\" onmouseover=\"", "\u{0}"] {
        #expect(!page.contains(tag), "\(tag) of \(payload)")
      }
    }
  }
}
