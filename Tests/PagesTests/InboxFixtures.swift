// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Profiles
import Register
import WorkingDays

/// Lines of an inbox, by hand.
enum InboxFixtures {
  static let today = day("2026-11-20")

  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? .first }

  static func number(_ serial: Int) -> SerialNumber {
    SerialNumber(year: 2026, serial: serial) ?? .blank
  }

  static func stage(_ id: String, of mechanism: String = "work-report-register") -> Stage {
    guard let stage = ProfileLibrary.shipped.profiles[mechanism]?.stage(id)?.stage else {
      preconditionFailure("\(mechanism) has a stage \(id)")
    }
    return stage
  }

  static func acts(
    _ subject: Subject,
    _ change: (inout AgencyOffers) -> Void
  ) -> AgencyActs {
    var offers = AgencyOffers()
    change(&offers)
    var acts = AgencyActs(
      subject,
      version: 7,
      offers: offers,
      back: .inbox,
      word: "0123456789abcdef",
      today: today
    )
    acts.agencies = [("jiaoyu", "市教育局"), ("caizheng", "市财政局")]
    return acts
  }

  /// A hotline order to be signed for.
  static func order(_ title: String = "北街路灯不亮") -> InboxLine {
    let sign = stage("sign", of: "hotline-12345")
    return InboxLine(
      task: .sign,
      title: title,
      asker: "市12345热线中心",
      stage: sign.entry.title,
      due: .init(lamp: .nearDue, date: today, workingDaysLeft: 0),
      acts: acts(.handling(number(230))) {
        $0.sign = sign
        $0.canHandBack = true
      }
    )
  }

  /// A commitment whose report is late.
  static func report(_ title: String = "改造老旧小区60个") -> InboxLine {
    let target = Target(
      subject: "老旧小区",
      bound: .atLeast,
      value: Figure("60") ?? .zero,
      unit: "个"
    )
    let figure = ReportedFigure(
      target: 0,
      value: Figure("35") ?? .zero,
      asOf: day("2026-09-03")
    )
    let known = KnownFigure(target, last: figure)
    let stage = stage("report")
    let close = self.stage("request_close")
    var acts = acts(.commitment(number(17))) {
      $0.canReport = true
      $0.report = stage
      $0.unchangedSince = Timestamp(CivilMoment(day("2026-09-03")))
      $0.filings = [close]
      $0.extension = AgencyOffers.Extension(stage: close, due: day("2026-11-30"))
      $0.canSuggest = true
    }
    acts.saying = .running
    acts.figures = [known]
    acts.says = ["report": ["problems": "资金未到位", "next_steps": "加快拨付"]]
    acts.reportDue = day("2026-11-18")
    acts.isReportSoon = true
    acts.evidence = [
      AgencyActs.Piece(sha256: String(repeating: "ab", count: 32), name: "验收单.pdf")
    ]
    return InboxLine(
      task: .report,
      title: title,
      asker: "市政府督查室",
      stage: stage.entry.title,
      due: .init(lamp: .overdue, date: day("2026-11-18"), workingDaysLeft: -2, daysLate: 2),
      reported: day("2026-09-03"),
      figures: [known],
      acts: acts
    )
  }

  /// A commitment that is due next year only, and waits for another day.
  static func later() -> InboxLine {
    InboxLine(
      task: .report,
      title: "建成青少年活动中心",
      asker: "市政府督查室",
      stage: stage("request_close").entry.title,
      due: .init(
        lamp: .onTrack,
        date: day("2027-01-15"),
        workingDaysLeft: 38,
        askedFor: day("2027-03-31")
      ),
      suggested: "市教育局",
      acts: acts(.commitment(number(21))) { $0.canReport = true }
    )
  }

  /// A plan that was sent back.
  static func returned(_ reason: String = "进度太粗，请按月细化") -> InboxLine {
    let plan = stage("plan")
    return InboxLine(
      task: .returned,
      title: "新增学位3000个",
      asker: "市政府督查室",
      stage: plan.entry.title,
      due: .init(lamp: .onTrack, date: day("2026-11-25"), workingDaysLeft: 3),
      returned: .init(person: "顾衡", day: day("2026-11-18"), reason: reason),
      acts: acts(.commitment(number(9))) {
        $0.canReport = true
        $0.filings = [plan]
        $0.canSuggest = true
      }
    )
  }

  /// A leader's decision that waits to be carried out.
  static func decision(
    _ text: String = "资金由财政统筹，四月底前开工",
    due: String? = nil,
    place: Int = 0
  ) -> InboxAnswer {
    InboxAnswer(
      OpenAnswer(
        item: number(17),
        agency: "zhujian",
        kind: .decision,
        place: place,
        due: due.map(day),
        since: day("2026-11-02")
      ),
      title: "改造老旧小区60个",
      words: Bilingual(zh: text, en: text),
      by: "程维岳",
      version: 7,
      word: "0123456789abcdef"
    )
  }

  /// A notice that nobody has replied to.
  static func notice(_ title: String = "督促通知单") -> InboxAnswer {
    InboxAnswer(
      OpenAnswer(
        item: number(9),
        agency: "zhujian",
        kind: .notice,
        place: 0,
        due: day("2026-12-04"),
        since: day("2026-11-19")
      ),
      title: "新增学位3000个",
      words: Bilingual(zh: title, en: title),
      by: "",
      version: 12,
      word: "0123456789abcdef"
    )
  }

  static func page(_ lines: [InboxLine], open: Subject? = nil) -> InboxPage {
    var counts: [AgencyTask: TaskCount] = [:]
    for line in lines {
      var count = counts[line.task] ?? TaskCount()
      count.total += 1
      if line.due.date.map({ $0.days(since: today) < InboxPage.horizon }) == true {
        count.soon += 1
      }
      if line.due.daysLate > 0 { count.overdue += 1 }
      counts[line.task] = count
    }
    return InboxPage(
      agency: "市住房和城乡建设局",
      today: today,
      view: InboxView(open: open),
      counts: counts,
      askedCount: 4,
      lines: lines
    )
  }
}
