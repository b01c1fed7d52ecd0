// SPDX-License-Identifier: Apache-2.0
@testable import Mechanisms
import Pages
@testable import Register
import WorkingDays

/// A desk with a few lines, and what is dealt with, as pages are looked at in tests.
enum DeskFixtures {
  static let first = Subject.commitment(SerialNumber("2026-17") ?? .blank)
  static let second = Subject.handling(SerialNumber("2026-230") ?? .blank)

  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? .first }

  static let supervisor = SignedIn(
    officer: Officer(person: "林澄", post: "ducha-1", role: .supervisor, agency: "duchashi"),
    post: "督查专员",
    agency: "市政府督查室",
    formToken: "word-of-the-session"
  )

  /// Whoever keeps the register, in a language.
  static func visitor(_ language: Language) -> Visitor { Visitor(language, account: supervisor) }

  static func line(
    _ subject: Subject,
    _ words: String,
    days: Int?,
    lamp: DeadlineLamp
  ) -> DeskLine {
    DeskLine(
      subject: subject,
      number: SerialNumber("2026-17") ?? .blank,
      title: words,
      lead: words,
      due: days == nil ? nil : day("2026-11-13"),
      workingDays: days,
      lamp: lamp,
      updated: days == nil ? nil : day("2026-09-28"),
      suggestion: DeskSuggestion(
        Bilingual(zh: words, en: words),
        rule: Bilingual(zh: "已逾期时提出", en: "proposed when it is overdue"),
        origin: .borrowed("LS3 art. 15")
      )
    )
  }

  static func desk(
    _ words: String,
    view: DeskView = DeskView(),
    chosen: DeskCase? = nil,
    problem: DeskProblem? = nil
  ) -> DeskPage {
    let lines = [
      line(first, words, days: -5, lamp: .overdue), line(second, words, days: 2, lamp: .nearDue),
    ]
    return DeskPage(
      view: view,
      now: CivilTime(milliseconds: 1_795_147_200_000),
      groups: DeskQueue.allCases.map { queue in
        DeskGroup(
          queue: queue,
          count: queue == .overdue ? 30 : queue == .sample ? 2 : 0,
          lines: queue == .overdue || queue == .sample ? lines : [],
          next: queue == .overdue ? "2026-17" : nil
        )
      },
      statements: 12,
      draw: DeskPage.Draw(seed: "qinghe/2026-11", population: 268),
      chosen: chosen,
      word: "w",
      problem: problem
    )
  }

  /// Something in which everything may be done.
  static func item(_ words: String, acts: Set<DeskAct> = Set(DeskAct.allCases)) -> DeskCase {
    var item = DeskCase(line(first, words, days: -5, lamp: .overdue), version: 9)
    item.quote = words
    item.mechanism = "work-report-register"
    item.mechanismTitle = Bilingual(zh: words, en: words)
    item.stage = Bilingual(zh: "督查核验", en: "review")
    (item.said, item.shown) = (.done, .papers)
    item.returnCount = 2
    item.contacts = 3
    let rule = StageOutline.Line(
      text: Bilingual(zh: words, en: words),
      origin: .borrowed("LS3 art. 15")
    )
    for (id, state) in [
      ("urge", DeskCase.Step.State.open), ("interview", .closed), ("a", .proposed),
      ("b", .sent(due: day("2026-11-30"))),
    ] {
      let title = Bilingual(zh: words, en: words)
      item.ladder.append(DeskCase.Step(id: id, title: title, rule: rule, state: state))
    }
    for (index, grade) in [EvidenceGrade?.none, .a].enumerated() {
      item.evidence.append(
        DeskCase.Piece(
          index: index,
          sha256: words,
          name: words,
          note: words,
          day: day("2026-10-01"),
          grade: grade,
          isSupporting: grade.map { _ in true }
        )
      )
    }
    item.request = DeskCase.Request(
      from: day("2026-11-13"),
      to: day("2026-12-25"),
      asked: day("2026-11-10"),
      decideBy: day("2026-11-17")
    )
    item.firstSigner = words
    item.acts = acts
    item.refusal = Bilingual(zh: words, en: words)
    item.canLink = true
    let until = CivilTime(milliseconds: 1_795_752_000_000)
    item.links = [
      DeskLink(id: words, maker: words, until: until, state: .open(address: words)),
      DeskLink(id: "b", maker: "", until: until, state: .used),
      DeskLink(id: "c", maker: words, until: until, state: .withdrawn),
      DeskLink(id: "d", maker: words, until: until, state: .expired),
    ]
    return item
  }

  static func problem(_ words: String) -> DeskProblem {
    DeskProblem(
      .sendBack,
      Bilingual(zh: words, en: words),
      since: [
        SeenChange(
          at: CivilTime(milliseconds: 1_795_147_200_000),
          person: words,
          agency: words,
          version: 10
        )
      ],
      typed: [
        DeskField.reason: [words], DeskField.again: [words], DeskField.note: [words],
        DeskField.piece: ["0"],
      ]
    )
  }

  static func intakes(_ words: String) -> IntakeListPage {
    var coverage = Coverage(proposed: 30)
    (coverage.accepted, coverage.setAside, coverage.unseen) = (12, 6, 12)
    return IntakeListPage(
      rows: [.init(report: words, place: words, year: 2026, coverage: coverage)],
      stored: [
        .init(report: words, title: words, isUsable: true),
        .init(report: "b", title: words, isUsable: false),
      ],
      word: "w",
      problem: Bilingual(zh: words, en: words)
    )
  }

  static func intake(_ words: String, problem: IntakePage.Problem? = nil) -> IntakePage {
    var fields = CommitmentFields()
    (fields.title, fields.topic, fields.lead) = (words, words, "zhujian")
    fields.deadline = day("2026-12-31")
    fields.targets = [
      Target(subject: words, bound: .atLeast, value: Figure("60") ?? .zero, unit: words)
    ]
    let outcomes: [IntakePage.Outcome] = [
      .unseen, .accepted(SerialNumber("2026-17") ?? .blank), .setAside(.background),
    ]
    var coverage = Coverage(proposed: 3)
    (coverage.accepted, coverage.setAside, coverage.unseen) = (1, 1, 1)
    return IntakePage(
      report: words,
      reading: words,
      place: words,
      year: 2026,
      coverage: coverage,
      version: 4,
      view: IntakeView(part: .all),
      rows: outcomes.enumerated().map { place, outcome in
        IntakePage.Row(
          span: TextSpan(place * 30..<place * 30 + 29),
          quote: words,
          section: words,
          fields: fields,
          suggestedLead: words,
          outcome: outcome
        )
      },
      next: 90,
      agencies: [("zhujian", words), ("jiaoyu", "市教育局")],
      mechanisms: RegisterFixtures.names().mechanisms.mapValues(\.profile),
      word: "w",
      problem: problem
    )
  }

  static func notice(_ words: String) -> NoticePage {
    var page = NoticePage(
      first,
      number: SerialNumber("2026-17") ?? .blank,
      place: words,
      office: words,
      title: words,
      today: day("2026-11-20")
    )
    page.quote = words
    page.source = words
    page.lead = words
    page.supporting = [words]
    (page.due, page.workingDays) = (day("2026-11-13"), -5)
    let rule = StageOutline.Line(
      text: Bilingual(zh: words, en: words),
      origin: .source("W44")
    )
    (page.dueRule, page.rule) = (rule, rule)
    page.kind = Bilingual(zh: words, en: words)
    page.ask = words
    page.answerBy = day("2026-11-27")
    page.note = words
    return page
  }

  static func bulletin(_ words: String) -> BulletinPage {
    var changes = BulletinPage.Changes()
    (changes.entered, changes.struckOff, changes.isPartial) = (3, 2, true)
    changes.changed = [SerialNumber("2026-17") ?? .blank]
    return BulletinPage(
      place: words,
      office: words,
      today: day("2026-11-20"),
      year: 2026,
      verdicts: [.met: 30, .running: 60, .behind: 5, .unclear: 3, .unanswered: 2],
      late: [.init(agency: words, lines: [line(first, words, days: -5, lamp: .overdue)])],
      lateCount: 7,
      changes: changes,
      note: words
    )
  }
}
