// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import TestSupport
import Testing
import WorkingDays

/// The lists of a year and the page of the log.
@Suite struct YearListTests {
  private let now = LeaderFixtures.now

  private func expect(_ page: [UInt8], _ name: String) {
    let stable = Asset.allCases.reduce(indented(page)) { words, asset in
      words.split(separator: asset.path, omittingEmptySubsequences: false)
        .joined(separator: "/assets/\(asset.rawValue)")
    }
    expectSnapshot(of: stable, named: name + ".html")
  }

  private func items(_ words: String) -> [ListedItem] {
    let behind = LeaderFixtures.blocked(1, words, words)
    var share = LeaderFixtures.blocked(2, words, words)
    share.fields.nature = "binding"
    share.fields.targets[0].unit = "%"
    let untold = LeaderFixtures.item(3, words)
    return [behind, share, untold].flatMap { item in
      LeaderFixtures.rows([item]).map { ListedItem($0, figure: item.lastFigure(of: 0)) }
    }
  }

  private func livelihood(_ items: [ListedItem]) -> LivelihoodPage {
    LivelihoodPage(year: 2026, years: [2026, 2025], items: items, names: [:], now: now)
  }

  private func indicators(_ items: [ListedItem]) -> IndicatorsPage {
    IndicatorsPage(year: 2026, years: [2026], items: items, names: [:], now: now)
  }

  private func projects(_ words: String) throws -> ProjectsPage {
    var row = CaseRow(
      Handling(try #require(SerialNumber(year: 2026, serial: 4))),
      by: try #require(Office.mechanisms["major-project"])
    )
    (row.title, row.source, row.place, row.agency) = (words, words, words, words)
    (row.phase, row.stage, row.nextDue) = (.open, "build", Timestamp(milliseconds: 0))
    return ProjectsPage(
      stages: [("build", Bilingual(zh: "在建", en: "building"))],
      rows: [row],
      rates: [try RateDefinition.start.rate(1, of: 3), try RateDefinition.start.rate(0, of: 0)],
      names: [:],
      stage: nil,
      now: now
    )
  }

  private let due = LeaderFixtures.day(2026, 12, 26)

  /// The lines as due on the day before.
  private func deadlines(_ rows: [CommitmentRow], day: CivilDate? = nil) -> DeadlinesPage {
    let days =
      rows.isEmpty
      ? []
      : [
        DueDay(
          day: due.adding(days: -1) ?? due,
          count: rows.count,
          lines: Array(rows.prefix(DeadlinesPage.namedItems(isAlone: day != nil)))
        )
      ]
    return DeadlinesPage(
      days: days,
      total: rows.count,
      day: day,
      overdue: 2,
      calendar: .shipped,
      names: [:],
      now: now
    )
  }

  private func log(_ words: String) -> LogPage {
    let officer = Officer(person: words, post: words, role: .agency, agency: words)
    let event = RegisterEvent(
      subject: .intake(report: String(repeating: "ab", count: 32)),
      version: 1,
      mark: Mark(at: now, officer: officer),
      change: .intake(.reopened(TextSpan(0..<3), old: .other))
    )
    return LogPage(
      origin: words,
      size: 30_267,
      root: words,
      entries: [LogPage.Entry(index: 30_266, event: event)],
      posts: [:],
      now: now,
      before: nil
    )
  }

  @Test(arguments: Language.allCases)
  func drawsEveryList(_ language: Language) throws {
    let visitor = Visitor(language)
    expect(livelihood(items("改造老旧小区60个")).render(visitor), "livelihood-\(language)")
    expect(indicators(items("优良天数比率")).render(visitor), "indicators-\(language)")
    expect(try projects("环城东路").render(visitor), "projects-\(language)")
    expect(deadlines(items("新增学位").map(\.row)).render(visitor), "deadlines-\(language)")
    expect(log("林澄").render(visitor), "log-\(language)")
  }

  @Test func anEmptyListTeaches() {
    #expect(words(livelihood([]).render(.zh)).contains("还没有立项的民生实事"))
    #expect(words(indicators([]).render(.zh)).contains("还没有立项的指标"))
    #expect(words(deadlines([]).render(.zh)).contains("没有到期的事项"))
  }

  @Test("a day names a dozen, its own page all of them")
  func keepsADayShort() {
    let rows = items("新增学位").prefix(1).map(\.row)
    let many = (1...40).map { serial in
      rows[0].numbered(SerialNumber(year: 2026, serial: serial) ?? .blank)
    }
    let day = due.adding(days: -1)
    func count(_ page: DeadlinesPage) -> Int {
      words(page.render(.zh)).split(separator: "/items/2026-").count - 1
    }
    #expect(count(deadlines(many)) == 12)
    #expect(count(deadlines(many, day: day)) == 40)
  }

  @Test("no word of people becomes markup", arguments: EscapingTests.payloads)
  func escapes(payload: String) throws {
    let rows = items(payload)
    let pages = [
      livelihood(rows).render(.zh), indicators(rows).render(.en), try projects(payload).render(.zh),
      deadlines(rows.map(\.row)).render(.zh), log(payload).render(.zh),
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

extension CommitmentRow {
  /// The same line under another number.
  fileprivate func numbered(_ number: SerialNumber) -> CommitmentRow {
    CommitmentRow(
      number: number,
      version: version,
      isActive: isActive,
      report: report,
      quote: quote,
      section: section,
      fields: fields,
      mechanism: mechanism,
      caseClass: caseClass,
      severity: severity,
      stage: stage,
      task: task,
      parent: parent,
      programme: programme,
      shown: shown,
      facts: facts,
      isStageClosed: isStageClosed,
      isChanged: isChanged,
      hasOpenExtension: hasOpenExtension,
      hasProposedNotice: hasProposedNotice,
      hasOpenAppeal: hasOpenAppeal,
      openObstacles: openObstacles,
      openDecisions: openDecisions,
      returnCount: returnCount,
      updatedAt: updatedAt
    )
  }
}
