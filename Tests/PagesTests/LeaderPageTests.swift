// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import TestSupport
import Testing
import WorkingDays

@Suite struct LeaderPageTests {
  private func expect(_ page: [UInt8], _ name: String) {
    let stable = Asset.allCases.reduce(indented(page)) { words, asset in
      words.split(separator: asset.path, omittingEmptySubsequences: false)
        .joined(separator: "/assets/\(asset.rawValue)")
    }
    expectSnapshot(of: stable, named: name + ".html")
  }

  private func meeting(
    _ items: [Commitment],
    draft: MeetingPage.Draft = MeetingPage.Draft(),
    problem: MeetingPage.Problem? = nil
  ) -> MeetingPage {
    let agenda = LeaderFixtures.agenda(items)
    return MeetingPage(
      agenda: agenda,
      shown: agenda.count > 2 ? agenda[2] : agenda.first,
      done: agenda.first.map {
        .init($0.number, .decision(LeaderDecision(text: items[0].entry.quote)))
      },
      agencies: LeaderFixtures.directory.agencies.values.sorted { $0.id < $1.id },
      names: ["zhujian": "市住建局"],
      now: LeaderFixtures.now,
      view: LeaderView(),
      mayDecide: true,
      key: "key",
      draft: draft,
      problem: problem
    )
  }

  @Test(arguments: Language.allCases)
  func drawsTheSheet(_ language: Language) {
    expect(
      LeaderFixtures.page(LeaderFixtures.sample).render(Visitor(language)),
      "sheet-\(language)"
    )
  }

  @Test func anEmptySheetTeaches() {
    expect(LeaderFixtures.page([]).render(.zh), "sheet-empty")
  }

  @Test(arguments: Language.allCases)
  func drawsTheMeeting(_ language: Language) {
    expect(meeting(LeaderFixtures.sample).render(Visitor(language)), "meeting-\(language)")
  }

  @Test(arguments: Language.allCases)
  func drawsARuling(_ language: Language) {
    var page = meeting([LeaderFixtures.extending(4, "改造老旧小区60个")])
    page.done = .init(page.agenda[0].number, .ruling(.refuse))
    page.undo = .outcome(.refused)
    page.rulingPlan = "资金12月中旬到位"
    page.rulingDraft = "进度可以追回"
    page.rulingProblem = .stale([Bilingual(zh: "何栩反馈", en: "reported by 何栩")])
    expect(page.render(Visitor(language)), "meeting-ruling-\(language)")
  }

  @Test("what may be ruled on is ruled on beside an obstacle, by whoever may")
  func rulesBesideAnObstacle() {
    var item = LeaderFixtures.blocked(1, "改造老旧小区60个", "用地未批")
    item.loop = LeaderFixtures.extending(1, "").loop
    var page = meeting([item])
    #expect(page.shown?.matter == .obstacle(0))
    #expect(words(page.render(.zh)).contains("准予延期"))
    page.rulingRefusal = Bilingual(zh: "应由分管领导办理", en: "")
    #expect(words(page.render(.zh)).contains("应由分管领导办理"))
    #expect(!words(page.render(.zh)).contains("准予延期"))
    page.mayDecide = false
    #expect(!words(page.render(.zh)).contains("准予延期"))
  }

  @Test func anEmptyMeetingTeaches() {
    #expect(words(meeting([]).render(.zh)).contains("没有待决事项"))
  }

  @Test(arguments: Language.allCases)
  func drawsAList(_ language: Language) {
    let lines = LeaderFixtures.rows(LeaderFixtures.sample).map { LeaderListPage.Line($0) }
    let page = LeaderListPage(
      .figure(.overdue),
      view: LeaderView(),
      now: LeaderFixtures.now,
      year: 2026,
      lines: lines,
      total: lines.count,
      names: ["zhujian": "市住建局"]
    )
    expect(page.render(Visitor(language)), "list-\(language)")
  }

  @Test("what is asked for comes first, then what is late, last what was decided")
  func ordersTheAgenda() {
    let agenda = LeaderFixtures.agenda(LeaderFixtures.sample.reversed())
    #expect(agenda.map(\.number.serial) == [1, 2, 3])
    #expect(agenda.map(\.matter) == [.obstacle(0), .late(LeaderFixtures.day(2026, 9, 30)), nil])
  }

  @Test("an obstacle waits again where it was raised after the decision")
  func aLaterObstacleWaits() {
    var item = LeaderFixtures.decided(3, "打通断头路8条", "征拆资金由财政先垫付")
    var obstacle = Obstacle(cause: .money, text: "资金又缺口")
    obstacle.mark = LeaderFixtures.mark(LeaderFixtures.day(2026, 11, 9), Office.housing)
    item.obstacles.append(obstacle)
    #expect(LeaderFixtures.agenda([item]).first?.matter == .obstacle(1))
    item.obstacles[1].cleared = obstacle.mark
    #expect(LeaderFixtures.agenda([item]).first?.matter == nil)
  }

  @Test("what is done is said to be so, or shown, never both")
  func countsFigures() {
    var item = LeaderFixtures.blocked(1, "改造老旧小区60个", "无")
    item.updates[0].saying = .done
    item.fields.deadline = LeaderFixtures.day(2026, 9, 30)
    var figures = LeaderFigures(of: LeaderFixtures.rows([item]), at: LeaderFixtures.now)
    #expect(LeaderFigure.allCases.map { figures[$0] } == [1, 0, 1, 1, 0])
    var piece = Evidence(sha256: "00", name: "照片", mediaType: "image/png", byteCount: 1)
    (piece.grade, piece.isSupporting) = (.b, true)
    item.evidence = [piece]
    item.loop.phase = .done
    figures = LeaderFigures(of: LeaderFixtures.rows([item]), at: LeaderFixtures.now)
    #expect(LeaderFigure.allCases.map { figures[$0] } == [1, 1, 0, 0, 0])
  }

  @Test("no word of people becomes markup", arguments: EscapingTests.payloads)
  func escapes(payload: String) {
    let items = [
      LeaderFixtures.blocked(1, payload, payload), LeaderFixtures.decided(2, payload, payload),
    ]
    var draft = MeetingPage.Draft()
    (draft.text, draft.agency, draft.due) = (payload, payload, payload)
    let refused = MeetingPage.Problem.refused(Bilingual(zh: payload, en: payload))
    var ruling = meeting([LeaderFixtures.extending(4, payload)])
    (ruling.rulingDraft, ruling.rulingProblem) = (payload, refused)
    ruling.rulingPlan = payload
    var refusing = ruling
    refusing.rulingRefusal = Bilingual(zh: payload, en: payload)
    let pages = [
      ruling.render(.zh), refusing.render(.zh),
      LeaderFixtures.page(items, words: payload).render(.zh),
      meeting(items, draft: draft, problem: refused).render(.zh),
      LeaderListPage(
        .waiting(agency: payload),
        view: LeaderView(),
        now: LeaderFixtures.now,
        year: 2026,
        lines: LeaderFixtures.rows(items).map {
          LeaderListPage.Line($0, note: Bilingual(zh: payload, en: payload))
        },
        total: items.count,
        names: [:]
      ).render(.zh),
    ]
    for page in pages {
      let page = words(page)
      #expect(page.split(separator: "<script", omittingEmptySubsequences: false).count == 2)
      for tag in ["<img", "<svg", "<!--", "\" onmouseover=\"", "\u{0}"] {
        #expect(!page.contains(tag), "\(tag) of \(payload)")
      }
    }
  }

  @Test("a list of a large register stays light")
  func keepsAListShort() {
    let lines = (1...900).flatMap { LeaderFixtures.rows([LeaderFixtures.late($0, "新增学位3000个")]) }
    let page = LeaderListPage(
      .figure(.total),
      view: LeaderView(),
      now: LeaderFixtures.now,
      year: 2026,
      lines: lines.map { LeaderListPage.Line($0) },
      total: lines.count,
      names: [:]
    )
    let bytes = page.render(.zh)
    #expect(bytes.count < 150_000)
    #expect(words(bytes).contains("900 项"))
    #expect(words(bytes).contains("只列前 250 项"))
  }

  @Test("a full sheet of long words stays light")
  func isLight() {
    let long = String(repeating: "堵", count: 2000)
    let items = (1...10).map { LeaderFixtures.blocked($0, long, long) }
    #expect(LeaderFixtures.page(items).render(.zh).count < 150_000)
    let short = (1...10).map { LeaderFixtures.blocked($0, "改造老旧小区60个", "用地未批") }
    #expect(LeaderFixtures.page(short).render(.zh).count < 30_000)
  }
}
