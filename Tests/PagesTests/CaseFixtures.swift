// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import TestSupport
import WorkingDays

/// Cases by hand, to which everything happened that a page can show.
enum CaseFixtures {
  private typealias Base = RegisterFixtures

  private static let salt = Array(UInt8(1)...16)
  private static let unit = Officer(
    person: "何栩",
    post: "zhujian-liaison",
    role: .agency,
    agency: "zhujian"
  )
  private static let keeper = Officer(
    person: "林澄",
    post: "ducha-1",
    role: .supervisor,
    agency: "duchashi"
  )

  static func mark(_ day: String, _ officer: Officer) -> Mark {
    Mark(at: Base.moment(day), officer: officer)
  }

  private static func passed(_ day: String, _ officer: Officer) -> CaseState.Mark {
    var mark = CaseState.Mark()
    mark.at = CivilMoment(Base.day(day))
    mark.actor = Actor(person: officer.person, role: "unit", body: officer.agency)
    return mark
  }

  /// A hotline order that was answered, sent back, put off, stopped and called back about.
  static func handling(_ word: String? = nil) -> Handling {
    var handling = Handling(Base.number(230))
    handling.version = 9
    handling.intake.mechanism = "hotline-12345"
    handling.intake.source = word ?? "RX202600230"
    handling.intake.title = word ?? "北街路灯不亮"
    handling.intake.text = PrivateText(value: word ?? "北街七号门前的路灯坏了三天", salt: salt)
    handling.intake.caller = PrivateText(value: word ?? "某女士", salt: salt)
    handling.intake.contact = PrivateText(value: word ?? "000-0000-0000", salt: salt)
    handling.intake.topic = word ?? "市政设施"
    handling.intake.place = "dongli"
    handling.intake.receivedAt = Base.moment("2026-11-10")
    var loop = CaseState()
    loop.phase = .open
    loop.registration = Registration(severity: "ordinary", caseClass: "help", year: 2026)
    loop.agency = "zhujian"
    loop.stage = 3
    loop.passed["accept"] = passed("2026-11-10", keeper)
    loop.passed["dispatch"] = passed("2026-11-11", keeper)
    loop.passed["sign"] = passed("2026-11-11", unit)
    loop.returnCount = 1
    handling.loop = loop
    for (day, officer, fact) in [
      ("2026-11-12", keeper, Fact.clockStopped(reason: "awaiting_third_party")),
      ("2026-11-13", keeper, .clockResumed),
      (
        "2026-11-17", unit,
        .extensionAsked(
          stage: "answer",
          from: Base.day("2026-11-18"),
          to: Base.day("2026-11-25"),
          plan: word ?? "等待配件"
        )
      ), ("2026-11-18", keeper, .extensionDecided(grants: true, reason: "同意")),
    ] {
      let fact = LoopFact(role: "hotline", fact: fact)
      handling.loop = handling.loop.evolved(by: fact.event(mark(day, officer)))
    }
    var answer = CaseAnswer(
      grade: "B",
      text: PrivateText(value: word ?? "灯已更换", salt: salt),
      promise: word ?? "全街更换路灯",
      deadline: Base.day("2026-12-31")
    )
    answer.mark = mark("2026-11-14", unit)
    handling.answer = answer
    var callback = Callback(isResolved: false, opinion: .dissatisfied)
    callback.mark = mark("2026-11-16", keeper)
    handling.callback = callback
    handling.exclusion = word ?? "与 2026-229 重复"
    handling.commitments = [Base.number(1)]
    return handling
  }

  static func history(_ word: String? = nil) -> [ItemPage.Entry] {
    let handling = handling(word)
    let changes: [(HandlingChange, Officer)] = [
      (.excluded(reason: word ?? "重复"), keeper), (.promised(Base.number(1)), unit),
      (.calledBack(Callback(isResolved: false, opinion: .dissatisfied)), keeper),
      (.answered(handling.answer ?? CaseAnswer()), unit),
      (
        .looped(
          LoopFact(
            role: "hotline",
            fact: .sentBack(
              from: "close",
              to: Reopening(next: 3, stages: ["answer", "close"]),
              reason: word ?? "照片不清"
            )
          )
        ), keeper
      ), (.erased(reason: word ?? "本人申请"), keeper), (.opened(handling.intake), keeper),
    ]
    return changes.enumerated().map { place, change in
      ItemPage.Entry(
        index: 900 - place,
        event: RegisterEvent(
          subject: .handling(handling.number),
          version: 9 - place,
          mark: mark("2026-11-19", change.1),
          change: .handling(change.0)
        )
      )
    }
  }

  static func page(_ word: String? = nil, showsPrivate: Bool = true) -> CasePage {
    var page = CasePage(
      handling: handling(word),
      names: Base.names(word),
      now: Base.now,
      due: InboxLine.Due(
        lamp: .nearDue,
        date: Base.day("2026-11-25"),
        workingDaysLeft: 3
      ),
      showsPrivate: showsPrivate
    )
    page.promises = [Base.number(1): word ?? "更换路灯"]
    page.history = history(word)
    (page.lastIndex, page.logSize) = (900, 30_267)
    return page
  }

  /// All that the office may do with a case.
  static func office(_ word: String? = nil) -> OfficeActs {
    let profile = Office.mechanisms["hotline-12345"]?.profile
    let title = word ?? "北街路灯不亮"
    var item = DeskCase(
      DeskLine(
        subject: .handling(Base.number(230)),
        number: Base.number(230),
        title: title,
        lead: word ?? "市住建局",
        due: Base.day("2026-11-25"),
        workingDays: 3,
        lamp: .nearDue,
        updated: nil,
        suggestion: DeskSuggestion(Bilingual(zh: "", en: ""))
      ),
      version: 9
    )
    item.acts = [.close, .sendBack, .grant, .refuse, .exclude, .resume]
    item.steps = (profile?.stages ?? []).filter { ["dispatch", "callback"].contains($0.id) }
    item.stopReasons = profile?.stop?.reasons ?? []
    item.stage = Bilingual(zh: "审核办结", en: "closing after audit")
    item.contacts = 3
    item.request = DeskCase.Request(
      from: Base.day("2026-11-18"),
      to: Base.day("2026-11-25"),
      asked: Base.day("2026-11-17"),
      decideBy: nil
    )
    var acts = OfficeActs(
      item: item,
      back: .handling(Base.number(230)),
      word: "0123456789abcdef",
      agencies: [("zhujian", word ?? "市住建局"), ("jiaoyu", "市教育局")],
      suggested: "jiaoyu"
    )
    if let word {
      acts.problem = DeskProblem(
        .sendBack,
        Bilingual(zh: word, en: word),
        typed: [DeskField.reason: [word]]
      )
    }
    return acts
  }

  static func rows(_ word: String? = nil) -> [CaseRow] {
    guard let mechanism = Office.mechanisms["hotline-12345"] else { return [] }
    return (1...3).map { serial in
      var handling = handling(word)
      handling.number = Base.number(serial)
      if serial == 3 { handling.loop.agency = "" }
      var row = CaseRow(handling, by: mechanism)
      if serial == 2 { (row.phase, row.closedAt) = (.done, Base.moment("2026-11-19")) }
      return row
    }
  }

  static func queues(_ word: String? = nil) -> CasesPage {
    let id = "hotline-12345"
    func place(
      _ phase: CaseState.Phase,
      _ stage: String,
      _ id: String = "hotline-12345"
    ) -> CasePlace {
      CasePlace(mechanism: id, phase: phase, stage: stage)
    }
    let due = InboxLine.Due(lamp: .overdue, date: Base.day("2026-11-18"), daysLate: 2)
    var page = CasesPage(
      view: CaseView(mechanism: id),
      names: Base.names(word),
      now: Base.now,
      counts: [
        place(.open, "sign"): TaskCount(total: 4, overdue: 1),
        place(.open, "answer"): TaskCount(total: 12, overdue: 3),
        place(.done, ""): TaskCount(total: 1984),
        place(.ended, "answer"): TaskCount(total: 2),
        place(.open, "serve", "city-management"): TaskCount(total: 7),
      ],
      lines: rows(word).map { CaseLine(row: $0, due: due, canAct: $0.phase == .open) },
      total: 16,
      next: "2026-1:1",
      ownAgency: "zhujian"
    )
    page.view.open = Base.number(1)
    page.acts = .office(office(word))
    return page
  }
}
