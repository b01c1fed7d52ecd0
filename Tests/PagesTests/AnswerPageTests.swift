// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import TestSupport
import Testing
import WorkingDays

/// What somebody sees who opens a link by which one request is answered.
struct AnswerPageTests {
  private func expect(_ page: AnswerPage, _ name: String, _ language: Language) {
    let bytes = page.render(Visitor(language, isLocal: false))
    let stable = Asset.allCases.reduce(indented(bytes)) { words, asset in
      words.split(separator: asset.path, omittingEmptySubsequences: false)
        .joined(separator: "/assets/\(asset.rawValue)")
    }
    expectSnapshot(of: stable, named: "\(name)-\(language).html")
  }

  @Test(arguments: Language.allCases)
  func showsTheOneLineWithItsForms(_ language: Language) {
    expect(AnswerFixtures.open("改造老旧小区60个"), "answer", language)
  }

  @Test(arguments: Language.allCases)
  func showsWhatWasRecorded(_ language: Language) {
    expect(AnswerFixtures.used("改造老旧小区60个"), "answer-used", language)
  }

  @Test(arguments: Language.allCases)
  func saysWhyALinkIsGoodNoMoreAndWhomToAsk(_ language: Language) {
    let facts = AnswerFixtures.facts("林澄")
    let until = facts.until
    for (name, standing) in [
      ("withdrawn", .withdrawn(facts)), ("expired", .expired(facts)),
      ("overtaken", .overtaken(AnswerFixtures.facts(""))), ("unknown", .unknown),
      ("locked", .locked(until: until)),
    ] as [(String, AnswerPage.Standing)] {
      expect(AnswerPage(token: "dG9rZW4", standing), "answer-\(name)", language)
    }
  }
}

/// Links of the agency whose inbox `InboxFixtures` has.
enum AnswerFixtures {
  static func facts(_ maker: String) -> AnswerPage.Facts {
    AnswerPage.Facts(
      agency: "市住房和城乡建设局",
      post: "局长",
      maker: maker,
      until: CivilTime(milliseconds: 1_795_752_000_000)
    )
  }

  static func open(_ words: String) -> AnswerPage {
    var line = InboxFixtures.report(words)
    line.acts.link = "dG9rZW4"
    var page = InboxFixtures.page([line], open: line.subject)
    page.story = InboxPage.Story(quote: words, section: words, lastText: words)
    return AnswerPage(token: "dG9rZW4", .open(facts(words), page))
  }

  static func used(_ words: String) -> AnswerPage {
    let officer = Officer(person: "何栩", post: "zhujian-head", role: .agency, agency: "zhujian")
    let mark = Mark(
      at: Timestamp(milliseconds: 1_795_147_200_000),
      officer: officer.byLink(of: "林澄")
    )
    let number = InboxFixtures.number(17)
    func event(_ change: CommitmentChange) -> RegisterEvent {
      RegisterEvent(
        subject: .commitment(number),
        version: 9,
        mark: mark,
        change: .commitment(change)
      )
    }
    let asked = Fact.extensionAsked(
      stage: "request_close",
      from: InboxFixtures.today,
      to: InboxFixtures.today,
      plan: words
    )
    let changes: [CommitmentChange] = [
      .updated(Update(saying: .running, text: words)),
      .suggested(Suggestion(field: "lead", value: "jiaoyu", why: words)),
      .looped(LoopFact(role: "unit", fact: asked)),
    ]
    return AnswerPage(
      token: "dG9rZW4",
      .used(
        facts("林澄"),
        .progress,
        .commitment(number),
        title: words,
        changes.enumerated().map { .init(index: 30_268 + $0, event: event($1)) }
      )
    )
  }
}
