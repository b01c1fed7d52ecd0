// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import TestSupport
import WorkingDays

/// A commitment to which everything happened that a page can show.
enum ItemFixtures {
  private typealias Base = RegisterFixtures

  private static let liaison = Officer(
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
  static let report = String(repeating: "ab", count: 32)
  static let piece = String(repeating: "0c", count: 32)

  private static func mark(_ day: String, _ officer: Officer) -> Mark {
    Mark(at: Base.moment(day), officer: officer)
  }

  static func item(_ word: String? = nil) -> Commitment {
    var item = Commitment(Base.number(1))
    item.version = 24
    item.entry.report = report
    item.entry.span = TextSpan(30..<60)
    item.entry.quote = word ?? "今年改造老旧小区1.2万户"
    item.entry.section = word ?? "一、城建"
    item.entry.mechanism = "work-report-register"
    item.entry.year = 2026
    item.fields = Base.rows(word)[0].fields
    item.fields.deadlineRule = word ?? "报告年度任务"
    item.fields.nodes = [Base.day("2026-03-31"), Base.day("2026-06-30")]
    item.loop = loop()
    item.subitems = [Base.number(2)]
    for (day, value) in [("2026-03-31", "2500"), ("2026-06-30", "5200"), ("2026-09-30", "9100")] {
      let figure = ReportedFigure(
        target: 0,
        value: Figure(value) ?? .zero,
        asOf: Base.day(day),
        source: word ?? "部门报送"
      )
      var update = Update(saying: .running, text: word ?? "按计划推进", figures: [figure])
      update.mark = mark(day, liaison)
      item.updates.append(update)
    }
    evidence(word, of: &item)
    matters(word, of: &item)
    return item
  }

  private static func loop() -> CaseState {
    var loop = CaseState()
    loop.phase = .open
    loop.registration = Registration(severity: "ordinary", caseClass: "quantitative", year: 2026)
    loop.agency = "zhujian"
    let stages = Office.mechanisms["work-report-register"]?.profile.stages ?? []
    loop.stage = min(3, stages.count - 1)
    var filed = CaseState.Mark()
    filed.at = Base.moment("2026-02-05").civil
    filed.actor = Actor(person: "林澄", role: "supervisor", body: "duchashi")
    for stage in stages.prefix(loop.stage) { loop.passed[stage.id] = filed }
    loop.nodes = [Base.day("2026-03-31"), Base.day("2026-06-30"), Base.day("2026-12-20")]
    return loop
  }

  private static func evidence(_ word: String?, of item: inout Commitment) {
    var seen = Evidence(
      sha256: piece,
      name: word ?? "竣工备案表.pdf",
      mediaType: "application/pdf",
      byteCount: 48_211,
      note: word ?? "七个小区"
    )
    seen.mark = mark("2026-07-02", liaison)
    (seen.grade, seen.isSupporting) = (.b, true)
    var back = Evidence(sha256: piece, name: word ?? "错的.jpg", mediaType: "", byteCount: 3)
    back.mark = mark("2026-07-03", liaison)
    back.withdrawn = Withdrawal(mark("2026-07-04", liaison), reason: word ?? "传错了")
    item.evidence = [seen, back]
  }

  private static func matters(_ word: String?, of item: inout Commitment) {
    var obstacle = Obstacle(cause: .money, text: word ?? "资金未到位", request: word ?? "请市里协调")
    obstacle.mark = mark("2026-08-01", liaison)
    var cleared = Obstacle(cause: .weather, text: word ?? "汛期停工")
    cleared.mark = mark("2026-07-10", liaison)
    cleared.cleared = mark("2026-07-30", keeper)
    item.obstacles = [obstacle, cleared]
    var decision = LeaderDecision(
      text: word ?? "财政先垫付",
      agency: "zhujian",
      due: Base.day("2026-09-01")
    )
    decision.mark = mark("2026-08-05", keeper)
    item.decisions = [decision]
    var reply = Reply(about: word ?? "verdict", text: word ?? "数字已经更正")
    reply.mark = mark("2026-09-09", liaison)
    item.replies = [reply]
    var link = ThreadLink()
    link.report = report
    link.span = TextSpan(90..<120)
    link.quote = word ?? "老旧小区改造1.2万户已完成"
    link.verdict = "met"
    link.mark = mark("2026-10-01", keeper)
    item.threads = [link]
    item.decompositions = [
      Decomposition(
        target: 0,
        shares: [Share(agency: "dongli", value: Figure("7000") ?? .zero)],
        gapReason: word ?? "其余由市属单位承担"
      )
    ]
    var suggestion = Suggestion(field: "topic", value: word ?? "民生", why: word ?? "归口")
    suggestion.mark = mark("2026-02-01", keeper)
    item.suggestions = [suggestion]
  }

  /// One event of each kind that has particulars.
  static func history(_ word: String? = nil) -> [ItemPage.Entry] {
    let item = item(word)
    var correction = Correction()
    correction.field = .lead
    (correction.old, correction.new) = (FieldValue(text: "jiaoyu"), FieldValue(text: "zhujian"))
    correction.reason = word ?? "职责调整"
    let changes: [CommitmentChange] = [
      .entered(item.entry), .corrected(correction), .suggested(item.suggestions[0]),
      .decomposed(item.decompositions[0]), .grouped(Base.number(7), old: nil),
      .looped(
        LoopFact(
          role: "unit",
          fact: .extensionAsked(
            stage: "report",
            from: Base.day("2026-09-30"),
            to: Base.day("2026-10-30"),
            plan: word ?? "等材料"
          )
        )
      ), .updated(item.updates[2]), .evidenceAdded(item.evidence[0]),
      .evidenceGraded(0, .b, isSupporting: true, note: word ?? "已到现场"),
      .obstacleRaised(item.obstacles[0]), .obstacleCleared(1, note: word ?? "复工"),
      .decided(item.decisions[0]), .replied(item.replies[0]), .threadHung(item.threads[0]),
    ]
    return changes.enumerated().reversed().map { place, change in
      ItemPage.Entry(
        index: 300 + place,
        event: RegisterEvent(
          subject: .commitment(item.number),
          version: 11 + place,
          mark: mark("2026-10-01", keeper),
          change: .commitment(change)
        )
      )
    }
  }

  static func page(_ word: String? = nil) -> ItemPage {
    var programme = Programme(Base.number(7))
    programme.title = word ?? "老旧小区专班"
    return ItemPage(
      item: item(word),
      names: Base.names(word),
      now: Base.now,
      sources: [report: ItemPage.Source(id: "0123456789ab", title: word ?? "青禾市2026年政府工作报告")],
      related: [Base.number(2): word ?? "改造供水管网"],
      programme: programme,
      history: history(word),
      lastIndex: 313,
      logSize: 4812
    )
  }
}
