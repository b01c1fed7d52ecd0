// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import TestSupport
import Testing
import WorkingDays

@Suite struct InboxPageTests {
  private typealias Fixtures = InboxFixtures

  private func expect(_ page: InboxPage, _ name: String, _ language: Language) {
    let officer = Officer(person: "何栩", post: "zhujian-head", role: .agency, agency: "zhujian")
    let account = SignedIn(
      officer: officer,
      post: "局长",
      agency: "市住房和城乡建设局",
      formToken: "of-the-session"
    )
    let bytes = page.render(Visitor(language, account: account))
    let stable = Asset.allCases.reduce(indented(bytes)) { words, asset in
      words.split(separator: asset.path, omittingEmptySubsequences: false)
        .joined(separator: "/assets/\(asset.rawValue)")
    }
    expectSnapshot(of: stable, named: "\(name)-\(language).html")
  }

  private let all = [
    Fixtures.order(), Fixtures.report(), Fixtures.later(), Fixtures.returned(),
  ]

  @Test(arguments: Language.allCases)
  func showsAllThreeGroups(_ language: Language) {
    var page = Fixtures.page(all, open: .commitment(Fixtures.number(17)))
    page.story = InboxPage.Story(
      quote: "今年改造老旧小区60个以上。",
      section: "一、城建",
      lastText: "已开工35个"
    )
    let at = Timestamp(CivilMoment(Fixtures.today))
    page.view.showsRequests = true
    page.asked = [
      InboxPage.Asked(
        request: AgencyRequest(subject: .handling(Fixtures.number(230)), at: at, kind: .assigned),
        title: "北街路灯不亮"
      ),
      InboxPage.Asked(
        request: AgencyRequest(subject: .commitment(Fixtures.number(9)), at: at, kind: .returned),
        title: "新增学位3000个"
      ),
    ]
    expect(page, "inbox", language)
  }

  @Test(arguments: Language.allCases)
  func showsWhatElseIsOwed(_ language: Language) {
    var page = Fixtures.page([Fixtures.order()])
    page.answers = [
      Fixtures.decision(due: "2026-11-18"), Fixtures.decision(due: "2026-11-20", place: 1),
      Fixtures.notice(),
    ]
    page.answerCounts = [.decision: 2, .notice: 40]
    page.answers[2].tried = ActTry(
      .commitment(Fixtures.number(9)),
      .reply,
      stage: "0",
      values: ["text": ["已整改"]],
      problem: ActProblem(RegisterError.missing("text").message)
    )
    expect(page, "inbox-owed", language)
  }

  @Test(arguments: Language.allCases)
  func teachesWhereNothingWaits(_ language: Language) {
    expect(Fixtures.page([]), "inbox-empty", language)
  }

  @Test(arguments: Language.allCases)
  func keepsWhatWasTypedWhereItIsRefused(_ language: Language) {
    var lines = all
    let subject = Subject.commitment(Fixtures.number(17))
    let error = RegisterError.stale(subject, expected: 7, current: 8)
    let update = RegisterEvent(
      subject: subject,
      version: 8,
      mark: Mark(
        at: Timestamp(CivilMoment(Fixtures.today)),
        officer: Officer(person: "杜衡", post: "", role: .agency, agency: "zhujian")
      ),
      change: .commitment(.updated(Update(saying: .running)))
    )
    lines[1].acts.tried = ActTry(
      subject,
      .progress,
      stage: "",
      values: ["text": ["已开工40个"], "figure-0": ["40"], "said": ["blocked"]],
      problem: ActProblem(error.message, since: [update])
    )
    expect(Fixtures.page(lines, open: subject), "inbox-refused", language)
  }

  @Test(arguments: Language.allCases)
  func saysWhatWasDone(_ language: Language) {
    var page = Fixtures.page([all[0]], open: .handling(Fixtures.number(230)))
    page.flash = InboxPage.Flash(
      act: .progress,
      subject: .commitment(Fixtures.number(17)),
      title: "改造老旧小区60个",
      undo: .offered(
        .undo(
          .commitment(Fixtures.number(17)),
          at: 0,
          since: 7,
          word: "0123456789abcdef",
          back: .inbox
        )
      )
    )
    expect(page, "inbox-done", language)
  }

  @Test func aFullPageIsLight() {
    let lines = (1...30).flatMap { serial -> [InboxLine] in
      var lines = [Fixtures.order(), Fixtures.report(), Fixtures.later(), Fixtures.returned()]
      for place in lines.indices {
        lines[place].acts.subject = .commitment(Fixtures.number(serial * 4 + place))
        lines[place].title = "持续推进城镇老旧小区改造、完善水电气热等基础设施，年内开工60个小区"
      }
      return lines
    }
    let page = Fixtures.page(lines, open: lines[1].subject)
    #expect(page.render(.zh).count < 150_000)
  }

  @Test(arguments: EscapingTests.payloads)
  func noWordBecomesMarkup(_ payload: String) {
    var lines = [Fixtures.order(payload), Fixtures.report(payload), Fixtures.returned(payload)]
    lines[1].asker = payload
    lines[1].suggested = payload
    lines[1].acts.figures[0].target.subject = payload
    lines[1].acts.figures[0].target.unit = payload
    lines[1].acts.agencies = [(payload, payload)]
    lines[1].acts.evidence = [AgencyActs.Piece(sha256: payload, name: payload)]
    lines[1].acts.says = ["report": ["problems": payload]]
    lines[1].acts.word = payload
    let subject = lines[1].subject
    lines[1].acts.tried = ActTry(
      subject,
      .progress,
      stage: payload,
      values: ["text": [payload], "figure-0": [payload], "say-problems": [payload]],
      problem: ActProblem(Bilingual(zh: payload, en: payload))
    )
    var page = Fixtures.page(lines, open: subject)
    page.agency = payload
    page.story = InboxPage.Story(quote: payload, section: payload, lastText: payload)
    page.stray = ActTry(
      .handling(Fixtures.number(1)),
      .answer,
      stage: "",
      values: [payload: [payload]],
      problem: ActProblem(Bilingual(zh: payload, en: payload))
    )
    page.flash = InboxPage.Flash(act: .sign, subject: subject, title: payload)
    page.answers = [Fixtures.decision(payload), Fixtures.notice(payload)]
    for language in Language.allCases {
      EscapingTests().expectHarmless(page.render(Visitor(language)), payload)
    }
  }
}
