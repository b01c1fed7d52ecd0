// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import TestSupport
import Testing

struct DeskPageTests {
  private static let words = "改造老旧小区60个"

  private func expect(_ page: [UInt8], _ name: String) {
    let stable = Asset.allCases.reduce(indented(page)) { words, asset in
      words.split(separator: asset.path, omittingEmptySubsequences: false)
        .joined(separator: "/assets/\(asset.rawValue)")
    }
    expectSnapshot(of: stable, named: name + ".html")
  }

  @Test(arguments: Language.allCases)
  func drawsTheQueues(_ language: Language) {
    let page = DeskFixtures.desk(Self.words)
    expect(page.render(DeskFixtures.visitor(language)), "desk-\(language)")
  }

  @Test(arguments: Language.allCases)
  func drawsWhatIsDealtWith(_ language: Language) {
    let page = DeskFixtures.desk(
      Self.words,
      view: DeskView(queue: .overdue, at: DeskFixtures.first),
      chosen: DeskFixtures.item(Self.words),
      problem: DeskFixtures.problem(Self.words)
    )
    expect(page.render(DeskFixtures.visitor(language)), "desk-chosen-\(language)")
  }

  @Test("a desk on which nothing waits says what it would show")
  func drawsTheEmptyDesk() {
    let page = DeskPage(
      view: DeskView(),
      now: CivilTime(milliseconds: 0),
      groups: DeskQueue.allCases.map { DeskGroup(queue: $0, count: 0, lines: []) },
      statements: 0,
      draw: .init(seed: "qinghe/1970-01", population: 0),
      word: "w"
    )
    expect(page.render(DeskFixtures.visitor(.zh)), "desk-empty")
  }

  @Test(arguments: Language.allCases)
  func drawsStatements(_ language: Language) {
    let visitor = DeskFixtures.visitor(language)
    expect(DeskFixtures.intakes(Self.words).render(visitor), "intakes-\(language)")
    expect(DeskFixtures.intake(Self.words).render(visitor), "intake-\(language)")
  }

  @Test(arguments: Language.allCases)
  func drawsPapers(_ language: Language) {
    let visitor = DeskFixtures.visitor(language)
    expect(DeskFixtures.notice(Self.words).render(visitor), "notice-\(language)")
    expect(DeskFixtures.bulletin(Self.words).render(visitor), "bulletin-\(language)")
  }

  @Test("no word from outside becomes markup", arguments: EscapingTests.payloads)
  func escapes(payload: String) {
    let desk = DeskFixtures.desk(
      payload,
      view: DeskView(queue: .overdue, at: DeskFixtures.first, after: payload),
      chosen: DeskFixtures.item(payload),
      problem: DeskFixtures.problem(payload)
    )
    let typed = Dictionary(
      uniqueKeysWithValues: ["title", "kind", "topic", "lead", "deadline", "note"].map {
        ($0, payload)
      }
    )
    let problem = IntakePage.Problem(
      TextSpan(0..<29),
      .accept,
      Bilingual(zh: payload, en: payload),
      typed: typed
    )
    for language in Language.allCases {
      let visitor = DeskFixtures.visitor(language)
      for page in [
        desk.render(visitor), DeskFixtures.intakes(payload).render(visitor),
        DeskFixtures.intake(payload, problem: problem).render(visitor),
        DeskFixtures.notice(payload).render(visitor),
        DeskFixtures.bulletin(payload).render(visitor),
      ] {
        EscapingTests().expectHarmless(page, payload)
      }
    }
  }
}
