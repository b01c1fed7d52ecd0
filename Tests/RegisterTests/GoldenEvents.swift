// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

@testable import Register

/// One event of every kind, every field of it filled: what the golden file holds.
///
/// What was logged once must be read for ever: a kind that is added goes to the end of its list.
enum GoldenEvents {
  static let salt = [UInt8](0..<16)
  private static let day = CivilDate(year: 2026, month: 11, day: 30) ?? .first
  private static let number = SerialNumber(year: 2026, serial: 17) ?? .blank
  private static let other = SerialNumber(year: 2027, serial: 3) ?? .blank
  private static let hash = String(repeating: "c1", count: 32)
  private static let report = String(repeating: "ab", count: 32)

  static let all: [RegisterEvent] =
    directory.map { event(.directory, .directory($0)) }
    + intake.map { event(.intake(report: report), .intake($0)) }
    + commitment.map { event(.commitment(number), .commitment($0)) }
    + programme.map { event(.programme(number), .programme($0)) }
    + handling.map { event(.handling(number), .handling($0)) }
    + facts.map { event(.handling(number), .handling(.looped(LoopFact(role: "unit", fact: $0)))) }
    + [event(.commitment(number), .commitment(.suggested(byLink)), link: "林澄")]

  private static let byLink = Suggestion(field: "lead", value: "jiaoyu", why: "职责在教育局")

  private static func event(
    _ subject: Subject,
    _ change: Change,
    link: String = ""
  ) -> RegisterEvent {
    let officer = Officer(person: "何栩", post: "zhujian-head", role: .agency, agency: "zhujian")
      .byLink(of: link)
    let at = Timestamp(milliseconds: 1_768_838_400_123)
    return RegisterEvent(
      subject: subject,
      version: 12,
      mark: Mark(at: at, officer: officer),
      change: change
    )
  }

  // MARK: - Directory, reports, programmes

  private static let directory: [DirectoryChange] = [
    .founded(name: "青禾市", areaCode: "QH0100"),
    .agencyAdded(
      Agency(id: "zhujian", name: "市住房和城乡建设局", short: "住建局", parent: "zhengfu", kind: .bureau)
    ),
    .agencyRenamed(id: "zhujian", old: "市建设局", new: "市住房和城乡建设局"),
    .agencyClosed(id: "zhujian"),
    .postAdded(
      Post(
        id: "shizhang",
        agency: "zhengfu",
        title: "市长",
        role: .leader,
        mechanismRoles: ["head", "government"]
      )
    ),
    .appointed(post: "shizhang", old: "程维岳", new: "顾衡"),
    .vacated(post: "shizhang", old: "顾衡"),
    .keyGranted(AccessKey(hash: hash, post: "shizhang", label: "接口")),
    .keyRevoked(hash: hash),
    .signingKeyChanged(old: "qinghe+0a", new: "qinghe+0b"),
  ]

  private static let intake: [IntakeChange] = [
    .opened(place: "青禾市", year: 2026, candidates: [TextSpan(0..<29), TextSpan(32..<51)]),
    .accepted(TextSpan(0..<29), number, isMissed: true, isAtOnce: true),
    .setAside(TextSpan(32..<51), .otherBody, note: "上级事权"),
    .reopened(TextSpan(32..<51), old: .otherBody),
    .withdrawn(TextSpan(0..<29), number, .other, note: "误入"),
  ]

  private static let programme: [ProgrammeChange] = [
    .began(title: "光伏产业链", owner: "fushizhang"),
    .handedOver(old: "fushizhang", new: "shizhang"), .closed(reason: "完成"),
  ]

  // MARK: - Commitments

  private static var target: Target {
    Target(
      subject: "公共停车位",
      bound: .atLeast,
      value: Figure("12.50") ?? .zero,
      upper: Figure("13"),
      unit: "万个",
      isGrowth: true
    )
  }

  private static var fields: CommitmentFields {
    var fields = CommitmentFields()
    fields.title = "新增停车位"
    fields.kind = "livelihood"
    fields.topic = "城建"
    fields.lead = "zhujian"
    fields.supporting = ["jiaoyu", "dongli"]
    fields.post = "zhujian-head"
    fields.leader = "fushizhang"
    fields.deadline = day
    fields.deadlineRule = "11月底前"
    fields.nodes = [CivilDate(year: 2026, month: 6, day: 30) ?? .first, day]
    fields.targets = [target, target]
    fields.nature = "binding"
    fields.resultForm = "验收单"
    return fields
  }

  private static var entry: Entry {
    var entry = Entry()
    entry.origin = .subitem
    entry.report = report
    entry.span = TextSpan(3..<29)
    entry.quote = "新增\"停车位\"\n12.50万个\\以上\t"
    entry.section = "一、城建"
    entry.parent = other
    entry.handling = number
    entry.mechanism = "work-report-register"
    entry.year = 2026
    entry.isAtOnce = true
    entry.suggestedLead = "住房和城乡建设局"
    entry.suggestedWhy = "停车位"
    entry.fields = fields
    return entry
  }

  private static var value: FieldValue {
    var value = FieldValue(days: [day], rule: "年内")
    value.ids = ["jiaoyu"]
    value.targets = [target]
    return value
  }

  private static var transfer: Transfer {
    var transfer = Transfer()
    (transfer.oldLead, transfer.newLead) = ("zhujian", "jiaoyu")
    (transfer.oldPost, transfer.newPost) = ("zhujian-head", "jiaoyu-head")
    transfer.reason = "机构改革"
    return transfer
  }

  private static var amendment: Amendment {
    let change = LawfulChange(kind: .postpone, reason: "policy_change", decision: "〔2026〕1号")
    return Amendment(
      change,
      [
        Correction(field: .targets, old: value, new: value, reason: ""),
        Correction(field: .deadline, old: value, new: value, reason: ""),
      ]
    )
  }

  private static var thread: ThreadLink {
    var link = ThreadLink()
    (link.report, link.span, link.quote) = (report, TextSpan(0..<6), "去年")
    (link.relation, link.verdict) = ("next", "partly")
    return link
  }

  private static let commitment: [CommitmentChange] = [
    .entered(entry),
    .corrected(Correction(field: .deadline, old: value, new: value, reason: "误读")),
    .suggested(Suggestion(field: "lead", value: "jiaoyu", why: "职能")), .transferred(transfer),
    .split(into: [number, other]), .merged(into: other), .absorbed(other), .divided(other),
    .decomposed(
      Decomposition(
        target: 1,
        shares: [Share(agency: "dongli", value: Figure("7.5") ?? .zero)],
        gapReason: "市本级5万"
      )
    ),
    .grouped(number, old: other),
    .looped(LoopFact(role: "supervisor", fact: .stageClosed(reason: "阶段性"))),
    .updated(
      Update(
        saying: .stageDone,
        text: "已开工",
        figures: [
          ReportedFigure(target: 1, value: Figure("-3.0") ?? .zero, asOf: day, source: "统计局")
        ],
        isUnchanged: true
      )
    ),
    .evidenceAdded(
      Evidence(
        sha256: hash,
        name: "验收.pdf",
        mediaType: "application/pdf",
        byteCount: 1200,
        note: "竣工"
      )
    ),
    .evidenceGraded(1, .b, isSupporting: true, note: "看过"),
    .obstacleRaised(Obstacle(cause: .land, text: "用地", request: "调规")),
    .obstacleCleared(1, note: "已批"),
    .decided(LeaderDecision(text: "先行开工", agency: "jiaotong", due: day, obstacle: 0)),
    .decisionCarriedOut(1, note: "已开工"), .replied(Reply(about: "notice", text: "有异议")),
    .threadHung(thread), .withdrawn(.other, note: "误入"), .amended(amendment),
    .evidenceWithdrawn(1, reason: "错件"), .threadUnhung(1, reason: "误挂"),
    .takenBack(2),
    .voted(
      DeputyVote(
        body: "市人大常委会",
        day: day,
        members: 41,
        present: 38,
        satisfied: 30,
        fairlySatisfied: 6,
        dissatisfied: 1,
        document: "公告〔2026〕9号"
      )
    ),
    .publication(
      PublicationFact(
        .proposed,
        version: 11,
        verdict: .behind,
        lastDay: day,
        document: hash,
        reason: "口径未定"
      )
    ),
  ]

  // MARK: - Cases

  private static var caseIntake: CaseIntake {
    var intake = CaseIntake()
    intake.mechanism = "hotline-12345"
    intake.source = "QH-230"
    intake.title = "路灯不亮"
    intake.text = answerText
    intake.topic = "城管"
    intake.place = "东篱区"
    intake.receivedAt = Timestamp(milliseconds: -1)
    intake.agency = "zhujian"
    intake.caller = PrivateText(value: "某人", salt: salt)
    intake.contact = PrivateText(value: "青禾市某号", salt: salt.reversed())
    return intake
  }

  static let answerText = PrivateText(value: "东篱区某路", salt: Array(salt.dropFirst(2)) + [7, 8])

  private static let handling: [HandlingChange] = [
    .opened(caseIntake), .looped(LoopFact(role: "system", fact: .clockResumed)),
    .answered(CaseAnswer(grade: "B", text: answerText, promise: "年内完成", deadline: day)),
    .calledBack(Callback(isResolved: false, opinion: .fairlySatisfied)),
    .excluded(reason: "重复"), .promised(number), .erased(reason: "本人申请"), .recorded(past),
    .takenBack(2),
  ]

  private static var past: PastCase {
    var past = PastCase()
    past.intake = caseIntake
    let moments = [CivilMoment(day), CivilMoment(day).adding(minutes: 95) ?? CivilMoment(day)]
    let facts: [Fact] = [
      .registered(
        Registration(severity: "ordinary", caseClass: "help", year: 2026),
        stage: "accept",
        next: 1
      ),
      .filed(
        StageFiling(
          stage: "dispatch",
          next: 2,
          endsCase: false,
          node: nil,
          isClosing: false,
          filing: Filing(says: ["deadline": "五个工作日"], agency: "zhujian")
        )
      ),
    ]
    for (moment, fact) in zip(moments, facts) {
      var step = PastStep()
      step.at = moment
      step.agency = "rexian"
      step.fact = LoopFact(role: "hotline", fact: fact)
      past.steps.append(step)
    }
    past.answer = CaseAnswer(grade: "A", text: answerText)
    past.answeredAt = moments[1]
    past.callback = Callback(isResolved: true, opinion: .satisfied)
    past.calledAt = moments[1]
    return past
  }

  /// Every fact of the loop.
  private static let facts: [Fact] = [
    .registered(
      Registration(severity: "key", caseClass: "binding", year: 2026),
      stage: "register",
      next: 1
    ),
    .filed(
      StageFiling(
        stage: "report",
        next: 5,
        endsCase: true,
        node: 0,
        isClosing: true,
        filing: Filing(
          says: ["progress": "好", "problems": "无"],
          evidence: [hash],
          agency: "zhujian",
          nodes: [day],
          planned: ["request_close": day],
          grade: "good"
        )
      )
    ),
    .sentBack(
      from: "review",
      to: Reopening(next: 5, stages: ["request_close", "review"]),
      reason: "不实"
    ),
    .stageClosed(reason: "阶段性"), .strikeOffSigned(evidence: [hash, report]),
    .extensionAsked(stage: "request_close", from: .first, to: day, plan: "方案"),
    .extensionDecided(grants: true, reason: "同意"), .clockStopped(reason: "superior_decision"),
    .clockResumed,
    .changed(
      LawfulChange(kind: .postpone, reason: "policy_change", decision: "〔2026〕1号", newDate: day),
      stage: "request_close",
      duties: ["publish_again"]
    ),
    .discharged(duty: "publish_again", note: "已公布"), .noticeProposed("urge"),
    .noticeDecided(approves: true, due: day, reason: "属实"),
    .excused(stage: "request_close", reason: "暴雨"), .appealed(.notice("urge"), reason: "不服"),
    .appealDecided(upholds: true, reopens: Reopening(next: 6, stages: ["review"]), reason: "维持"),
  ]
}
