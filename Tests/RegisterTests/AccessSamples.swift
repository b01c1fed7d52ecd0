// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

@testable import Register

extension AccessStage {
  /// A state in which the command is done by whoever may, and the command.
  static func sample(_ name: CommandName) throws -> (Stage, RegisterCommand) {
    if let found = try directorySample(name) { return found }
    if let found = try registerSample(name) { return found }
    if let found = try reportSample(name) { return found }
    return try loopSample(name)
  }

  private static func directorySample(_ name: CommandName) throws -> (Stage, RegisterCommand)? {
    let command: DirectoryCommand
    switch name {
    case .found:
      // Nobody has founded this one, but everybody is in their posts.
      var stage = try founded()
      stage.state.directory.name = ""
      return (stage, .directory(.found(name: "青禾市", areaCode: "QH0100")))
    case .addAgency: command = .addAgency(Agency(id: "shuiwu", name: "市水务局", kind: .bureau))
    case .renameAgency: command = .renameAgency(id: "jiaoyu", name: "市教育和体育局")
    case .closeAgency: command = .closeAgency(id: "kongju")
    case .addPost:
      command = .addPost(Post(id: "xin", agency: "jiaoyu", title: "科长", role: .agency))
    case .appoint: command = .appoint(post: "zhujian-head", person: "罗敬")
    case .vacate: command = .vacate(post: "zhujian-head")
    case .grantKey:
      let hash = String(repeating: "1", count: 64)
      command = .grantKey(AccessKey(hash: hash, post: "duchashi-a", label: ""))
    case .revokeKey: command = .revokeKey(hash: String(repeating: "0", count: 64))
    case .changeSigningKey: command = .changeSigningKey("qinghe+0a1b2c3d+Aa==")
    default: return nil
    }
    return (try founded(), .directory(command))
  }

  private static func registerSample(_ name: CommandName) throws -> (Stage, RegisterCommand)? {
    var stage = try founded()
    let open = TextSpan(32..<51)
    switch name {
    case .openReport:
      var sheet = Stage.sheet
      sheet.report = String(repeating: "cd", count: 32)
      return (stage, .intake(.open(sheet)))
    case .accept: return (stage, .intake(.accept(Stage.sheet, open, Acceptance())))
    case .acceptAll: return (stage, .intake(.acceptAll(Stage.sheet, Acceptance())))
    case .setAside:
      return (stage, .intake(.setAside(report: Stage.report, open, .background, note: "")))
    case .reopen:
      try stage.give(
        .intake(.setAside(report: Stage.report, open, .background, note: "")),
        by: Stage.supervisor
      )
      return (stage, .intake(.reopen(report: Stage.report, open)))
    case .begin: return (stage, .programme(.begin(year: 2026, title: "专班", owner: "fushizhang")))
    case .handOver, .closeProgramme:
      let begin = ProgrammeCommand.begin(year: 2026, title: "专班", owner: "fushizhang")
      try stage.give(.programme(begin), by: Stage.supervisor)
      return (
        stage,
        name == .handOver
          ? .programme(.handOver(Stage.first, owner: "shizhang"))
          : .programme(.close(Stage.first, reason: "完成"))
      )
    case .openCase:
      var intake = CaseIntake()
      intake.mechanism = "proposals"
      intake.title = "建议"
      return (stage, .handling(.open(intake, registration)))
    case .recordCase:
      var intake = CaseIntake()
      intake.mechanism = "proposals"
      intake.title = "建议"
      return (stage, .handling(.record(CaseHistory(intake, registration))))
    case .answer:
      return (
        try proposal(), .handling(.answer(Stage.first, CaseAnswer(text: "已办。"), answering))
      )
    case .callBack:
      let callback = Callback(isResolved: true, opinion: .satisfied)
      return (try proposal(), .handling(.callBack(Stage.first, callback)))
    case .exclude: return (try proposal(), .handling(.exclude(Stage.first, reason: "重复")))
    case .takeBackCase:
      var stage = try proposal()
      let since = stage.state.handlings[Stage.first]?.version ?? 0
      let answer = HandlingCommand.answer(Stage.first, CaseAnswer(text: "已办。"), answering)
      try stage.give(.handling(answer), by: officer(.agency, "zhujian"))
      return (stage, .handling(.takeBack(Stage.first, since: since)))
    case .erase: return (try proposal(), .handling(.erase(Stage.first, reason: "本人申请")))
    default: return nil
    }
  }

  private static func reportSample(_ name: CommandName) throws -> (Stage, RegisterCommand)? {
    var stage = try founded()
    let command: CommitmentCommand
    switch name {
    case .correct: command = .correct(.topic, FieldValue(text: "城建"), reason: "归口")
    case .suggest: command = .suggest(Suggestion(field: "lead", value: "jiaoyu", why: "职能"))
    case .transfer: command = .transfer(agency: "dongli", post: "", reason: "机构改革")
    case .split:
      var fields = CommitmentFields()
      fields.title = "一半"
      command = .split([PartDraft(fields: fields), PartDraft(fields: fields)])
    case .recordVote:
      let kind = FieldValue(text: "livelihood")
      try stage.item(.correct(.kind, kind, reason: "民生实事"), by: Stage.supervisor)
      command = .recordVote(VoteTests.vote)
    case .proposePublication: command = .publish(.propose)
    case .approvePublication, .declinePublication, .withdrawPublication:
      let version = stage.state.commitments[Stage.first]?.version ?? 0
      try stage.item(.publish(.propose), by: Stage.supervisor)
      switch name {
      case .approvePublication: command = .publish(.approve(version: version))
      case .declinePublication: command = .publish(.decline(version: version, reason: "口径未定"))
      default:
        try stage.item(.publish(.approve(version: version)), by: Stage.second)
        command = .publish(.withdraw(reason: "口径有误"))
      }
    case .withdrawEvidence:
      try stage.item(.addEvidence(evidence), by: Stage.housing)
      command = .withdrawEvidence(0, reason: "错件")
    case .takeBack:
      try stage.item(
        .update(Update(saying: .running), filing: nil),
        by: officer(.agency, "zhujian")
      )
      command = .takeBack(since: (stage.state.commitments[Stage.first]?.version ?? 0) - 1)
    case .unhang:
      var link = ThreadLink()
      link.span = TextSpan(54..<74)
      try stage.item(.hang(link, in: Stage.sheet), by: Stage.supervisor)
      command = .unhang(0, reason: "误挂")
    case .merge, .hang:
      try stage.give(
        .intake(.accept(Stage.sheet, TextSpan(32..<51), Acceptance())),
        by: Stage.supervisor
      )
      var link = ThreadLink()
      link.span = TextSpan(54..<74)
      let second = SerialNumber(year: 2026, serial: 2) ?? .blank
      command = name == .merge ? .merge(into: second) : .hang(link, in: Stage.sheet)
    case .divide: command = .divide(PartDraft(fields: CommitmentFields()))
    case .decompose:
      let share = Share(agency: "dongli", value: Figure("60") ?? .zero)
      command = .decompose(Decomposition(target: 0, shares: [share]))
    case .group:
      let begin = ProgrammeCommand.begin(year: 2026, title: "专班", owner: "fushizhang")
      try stage.give(.programme(begin), by: Stage.supervisor)
      command = .group(Stage.first)
    case .assign: command = .assign
    case .update: command = .update(Update(saying: .running), filing: nil)
    case .addEvidence: command = .addEvidence(evidence)
    case .gradeEvidence:
      try stage.item(.addEvidence(evidence), by: Stage.housing)
      command = .gradeEvidence(0, .b, isSupporting: true, note: "")
    case .raise: command = .raise(Obstacle(cause: .land, text: "用地"))
    case .clear:
      try stage.item(.raise(Obstacle(cause: .land, text: "用地")), by: Stage.housing)
      command = .clear(0, note: "已解决")
    case .decide: command = .decide(LeaderDecision(text: "先行开工。"))
    case .carryOut:
      try stage.item(.decide(LeaderDecision(text: "先行开工。")), by: Stage.deputy)
      command = .carryOut(0, note: "已办")
    case .changeTargets:
      stage = try loop(upTo: "plan")
      let change = LawfulChange(kind: .adjust, reason: "policy_change", decision: "〔2026〕1号")
      let less = Target(subject: "老旧小区", value: Figure("50") ?? .zero, unit: "个")
      command = .change(change, targets: [less])
    case .withdraw: command = .withdraw(.background, note: "")
    case .reply: command = .reply(Reply(about: "verdict", text: "已按期完成。"))
    default: return nil
    }
    return (stage, .commitment(Stage.first, command))
  }

  private static func loopSample(_ name: CommandName) throws -> (Stage, RegisterCommand) {
    var stage = try loop(upTo: loopPlace[name] ?? "plan")
    let later = CivilDate(year: 2026, month: 12, day: 20) ?? .first
    var command: Command
    switch name {
    case .loopRegister: command = .register(registration)
    case .loopAssign: command = .file(stage: "assign", Filing(agency: "zhujian"))
    case .loopFile:
      let says = ["target": "60个", "schedule": "按季", "safeguards": "专班"]
      command = .file(stage: "plan", Filing(says: says))
    case .loopReview: command = .review(grade: "")
    case .loopSendBack: command = .sendBack(reason: "不实")
    case .loopStageClose: command = .stageClose(reason: "阶段性")
    case .loopStrikeOff: command = .strikeOff(evidence: [evidence.sha256])
    case .loopConfirm: command = .confirmStrikeOff
    case .loopAskExtension, .loopDecideExtension:
      command = .askExtension(stage: "request_close", to: later, plan: "方案")
      if name == .loopDecideExtension {
        try stage.item(.loop(command), by: Stage.housing)
        command = .decideExtension(grants: true, reason: "同意")
      }
    case .loopStop, .loopResume:
      command = .stopClock(reason: "superior_decision")
      if name == .loopResume {
        try stage.item(.loop(command), by: Stage.supervisor)
        command = .resumeClock
      }
    case .loopChange, .loopDischarge:
      command = .change(LawfulChange(kind: .adjust, reason: "policy_change", decision: "〔2026〕1号"))
      if name == .loopDischarge {
        try stage.item(.loop(command), by: Stage.mayor)
        command = .discharge(duty: "publish_again", note: "已公布")
      }
    case .loopPropose, .loopDecideNotice:
      stage.wait(days: 60)
      command = .propose(notice: "urge")
      if name == .loopDecideNotice {
        try stage.item(.loop(command), by: .system)
        command = .decideNotice(approves: true, reason: "属实")
      }
    case .loopExcuse: command = .excuse(reason: "暴雨")
    case .loopAppeal, .loopDecideAppeal:
      command = .appeal(against: .closing, reason: "不服")
      if name == .loopDecideAppeal {
        try stage.item(.loop(command), by: Stage.housing)
        command = .decideAppeal(upholds: false, reason: "重审")
      }
    default: preconditionFailure("\(name) has no sample")
    }
    return (stage, .commitment(Stage.first, .loop(command)))
  }

  private static let loopPlace: [CommandName: String] = [
    .loopAssign: "assign", .loopReview: "review", .loopSendBack: "review",
    .loopStrikeOff: "strike", .loopConfirm: "confirm", .loopAppeal: "strike",
    .loopDecideAppeal: "strike",
  ]
}
