// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import Pages
import Register
import TestSupport
import Testing

@Suite struct RegisterPageTests {
  private typealias Sample = RegisterFixtures

  private func expect(_ page: [UInt8], _ name: String) {
    let stable = Asset.allCases.reduce(indented(page)) { words, asset in
      words.split(separator: asset.path, omittingEmptySubsequences: false)
        .joined(separator: "/assets/\(asset.rawValue)")
    }
    expectSnapshot(of: stable, named: name + ".html")
  }

  @Test(arguments: Language.allCases)
  func drawsTheRegister(_ language: Language) {
    let page = Sample.page(next: "2026-1").render(Sample.visitor(.agency, language))
    expect(page, "register-\(language)")
  }

  @Test("a person's own views stand beside the others, with the way to save and to forget one")
  func showsSavedViews() {
    var behind = RegisterView()
    (behind.verdict, behind.lead) = (.behind, "zhujian")
    var page = Sample.page()
    page.saved = SavedViews([("住建滞后", behind)])
    let whole = words(page.render(.zh))
    #expect(whole.contains("href=\"/register?verdict=behind&amp;lead=zhujian\">住建滞后</a>"))
    #expect(!whole.contains("keep-view"))
    page.view = behind
    let current = words(page.render(.zh))
    #expect(current.contains("aria-current=\"true\">住建滞后</a>"))
    #expect(current.contains("action=\"/register/views/forget\""))
    page.view.year = 2026
    let other = words(page.render(.zh))
    #expect(
      other.contains("action=\"/register/views\"")
        && other.contains("<details class=\"keep-view\">")
    )
    page.saved?.refused = "<b>"
    let refused = words(page.render(.en))
    #expect(refused.contains("value=\"&lt;b&gt;\"") && refused.contains("Not saved"))
  }

  @Test("a view is what its word says, without its place in the list")
  func aViewIsOneWord() {
    var view = RegisterView(words: "停车 位&=")
    (view.lead, view.order, view.after) = ("", .due, "2026-9:5")
    #expect(RegisterView(address: view.address) == view.with { _ in })
    #expect(RegisterView().address == "")
    #expect(RegisterView(address: "%zz&&=&q&lead") == RegisterView())
  }

  @Test func aSupervisorChoosesLines() {
    var view = RegisterView(words: "小区")
    (view.group, view.verdict, view.lead) = (.agency, .running, "")
    expect(Sample.page(view).render(Sample.visitor(.supervisor)), "register-supervisor")
  }

  @Test(arguments: Language.allCases)
  func teachesWhereNothingIs(_ language: Language) {
    let visitor = Sample.visitor(.supervisor, language)
    expect(NoRegisterPage(.register()).render(visitor), "register-none-\(language)")
    expect(Sample.page(rows: []).render(visitor), "register-empty-\(language)")
    let page = words(Sample.page(RegisterView(words: "没有"), rows: []).render(visitor))
    #expect(page.contains(language == .zh ? "没有符合条件的事项" : "No item matches"))
  }

  @Test(arguments: Language.allCases)
  func showsAChangeBeforeItIsMade(_ language: Language) {
    let lines = Sample.rows().map { row in
      BulkPreviewPage.Line(
        item: SeenItem(number: row.number, version: row.version),
        title: row.fields.title,
        old: "市教育局",
        refusal: row.number.serial == 2 ? Bilingual(zh: "已办结。", en: "It is closed.") : nil
      )
    }
    let page = BulkPreviewPage(
      change: BulkChange(field: .lead, value: "zhujian", reason: "职责调整"),
      new: "市住建局",
      lines: lines,
      view: RegisterView(words: "小区")
    )
    let html = page.render(Sample.visitor(.supervisor, language))
    expect(html, "bulk-preview-\(language)")
    // What is refused is not among what is sent.
    #expect(words(html).contains("value=\"2026-1:4\""))
    #expect(!words(html).contains("value=\"2026-2:5\""))
  }

  @Test("a view is what its address says")
  func aViewGoesRound() {
    var view = RegisterView(words: "停车 位")
    view.verdict = .unknown
    (view.said, view.shown, view.isNotShown) = (.done, .papers, true)
    (view.lead, view.agency, view.leader) = ("", "zhujian", "vice-3")
    (view.topic, view.kind, view.year) = ("城市建设", "task", 2026)
    (view.programme, view.due, view.isMine) = (Sample.number(7), .week, true)
    view.since = Sample.day("2026-11-01")
    (view.order, view.group) = (.updated, .leader)
    (view.after, view.skipped, view.done) = ("2026-9:5", 50, 3)
    let query = Dictionary(uniqueKeysWithValues: view.query.map { ($0.name, $0.value) })
    #expect(query.count == view.query.count)
    #expect(RegisterView { query[$0] } == view)
    #expect(RegisterView { _ in nil } == RegisterView())
    // Something else asked for begins at its first page.
    let other = view.with { $0.year = 2025 }
    #expect((other.after, other.skipped, other.done) == (nil, 0, nil))
  }

  @Test func onlyTheSupervisorChangesLines() {
    for role in RegisterRole.allCases where role != .system {
      let page = words(Sample.page().render(Sample.visitor(role)))
      #expect(page.contains("/register/preview") == (role == .supervisor), "\(role)")
      #expect(page.contains("type=\"checkbox\" name=\"item\"") == (role == .supervisor))
      #expect(page.contains("name=\"mine\"") == (role == .agency || role == .leader))
    }
  }

  @Test func everyStatusIsAWordWithAShape() {
    let style = words(Asset.style.bytes)
    for status in SaidStatus.allCases where status != .unknown {
      #expect(style.contains(".said-\(status.rawValue)"), "\(status)")
    }
    for status in ShownStatus.allCases { #expect(style.contains(".shown-\(status.rawValue)")) }
    for lamp in DeadlineLamp.allCases { #expect(style.contains(".clock-\(lamp.rawValue)")) }
    for group in VerdictGroup.allCases { #expect(style.contains(".verdict-\(group.rawValue)")) }
  }

  @Test func aSeenItemIsReadBackAndNothingElse() {
    let item = SeenItem(number: Sample.number(17), version: 5)
    #expect(SeenItem(item.description) == item)
    for text in ["", "2026-17", "2026-17:", "2026-17:0", "2026-17:05", "2026-17:5:5", "x:5"] {
      #expect(SeenItem(text) == nil, "\(text)")
    }
  }
}
