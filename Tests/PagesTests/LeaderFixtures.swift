// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import TestSupport
import WorkingDays

/// An agenda of the invented office, made of values.
enum LeaderFixtures {
  static let now = Timestamp(day(2026, 11, 20).at(12))
  static let mechanism = Office.mechanisms["work-report-register"]

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? .first
  }

  static let directory = RegisterState.folding(
    Office.founding.reduce(into: [RegisterEvent]()) { events, command in
      let context = RegisterContext(
        at: Office.start,
        officer: Office.administrator,
        mechanisms: [:]
      )
      events += (try? RegisterState.folding(events).decide(command, context)) ?? []
    }
  ).directory

  /// A commitment that is open, with `words` in every place that people write.
  static func item(_ serial: Int, _ words: String, lead: String = "zhujian") -> Commitment {
    var item = Commitment(SerialNumber(year: 2026, serial: serial) ?? .blank)
    item.version = 7
    item.entry.quote = words
    item.entry.mechanism = "work-report-register"
    item.entry.year = 2026
    item.fields.title = words
    item.fields.lead = lead
    item.fields.leader = Office.deputy.post
    item.fields.targets = [
      Target(subject: "小区", bound: .atLeast, value: Figure("60") ?? .zero, unit: "个")
    ]
    item.loop.phase = .open
    item.loop.stage = 4
    item.loop.registration = Registration(severity: "ordinary", caseClass: "quantified", year: 2026)
    return item
  }

  static func mark(_ date: CivilDate, _ officer: Officer) -> Mark {
    Mark(at: Timestamp(CivilMoment(date)), officer: officer)
  }

  /// With an obstacle that asks for something.
  static func blocked(_ serial: Int, _ quote: String, _ words: String) -> Commitment {
    var item = item(serial, quote)
    item.fields.deadline = day(2026, 12, 31)
    var update = Update(
      saying: .blocked,
      figures: [ReportedFigure(target: 0, value: Figure("42") ?? .zero, asOf: day(2026, 10, 31))]
    )
    update.mark = mark(day(2026, 11, 2), Office.housing)
    item.updates = [update]
    var obstacle = Obstacle(cause: .land, text: words, request: words)
    obstacle.mark = mark(day(2026, 11, 3), Office.housing)
    item.obstacles = [obstacle]
    return item
  }

  /// Waiting for more time to be granted.
  static func extending(_ serial: Int, _ quote: String) -> Commitment {
    var item = item(serial, quote)
    item.loop.agency = "zhujian"
    var request = CaseState.Extension()
    request.stage = "request_close"
    (request.from, request.to) = (day(2026, 11, 30), day(2026, 12, 20))
    request.asked.at = CivilMoment(day(2026, 11, 10))
    item.loop.extensions = [request]
    return item
  }

  /// Behind its last day, with nothing asked.
  static func late(_ serial: Int, _ quote: String) -> Commitment {
    var item = item(serial, quote, lead: "jiaoyu")
    item.fields.deadline = day(2026, 9, 30)
    return item
  }

  /// Decided about, not carried out.
  static func decided(_ serial: Int, _ quote: String, _ words: String) -> Commitment {
    var item = blocked(serial, quote, words)
    var decision = LeaderDecision(
      text: words,
      agency: "zhujian",
      due: day(2026, 11, 15),
      obstacle: 0
    )
    decision.mark = mark(day(2026, 11, 5), Office.mayor)
    item.decisions = [decision]
    return item
  }

  static func agenda(_ items: [Commitment]) -> [AgendaItem] {
    guard let mechanism else { return [] }
    return AgendaItem.inOrder(
      items.compactMap { AgendaItem($0, by: mechanism, at: now, directory) }
    )
  }

  static func rows(_ items: [Commitment]) -> [CommitmentRow] {
    guard let mechanism else { return [] }
    return items.map { CommitmentRow($0, by: mechanism) }
  }

  static func page(
    _ items: [Commitment],
    view: LeaderView = LeaderView(),
    words: String = "新增学位3000个"
  ) -> LeaderPage {
    let number = SerialNumber(year: 2026, serial: 9) ?? .blank
    let entered = LeaderChange(
      RegisterEvent(
        subject: .commitment(number),
        version: 1,
        mark: mark(day(2026, 11, 6), Office.supervisor),
        change: .commitment(.entered(Entry()))
      )
    )
    return LeaderPage(
      place: directory.name,
      now: now,
      logSize: 30_267,
      logRoot: "0123456789ab",
      year: 2026,
      years: [2026, 2025],
      figures: LeaderFigures(of: rows(items), at: now),
      before: LeaderFigures(of: rows(items).dropLast(), at: now),
      agenda: agenda(items),
      names: ["zhujian": "市住建局", "jiaoyu": "市教育局"],
      causes: items.isEmpty ? [] : [(.land, 2)],
      changes: items.isEmpty
        ? [] : entered.map { [LeaderPage.Change($0, title: words, isLowered: true)] } ?? [],
      since: day(2026, 10, 21),
      isOwn: true,
      hasOwn: true,
      view: view
    )
  }

  static let sample = [
    blocked(1, "改造老旧小区60个", "北街三处用地未批"), late(2, "新增学位3000个"),
    decided(3, "打通断头路8条", "征拆资金由财政先垫付"),
  ]
}

extension CivilDate {
  fileprivate func at(_ hour: Int) -> CivilMoment {
    CivilMoment(self).adding(minutes: hour * 60) ?? CivilMoment(self)
  }
}
