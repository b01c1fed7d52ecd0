// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import TestSupport
import WorkingDays

@testable import Register

extension RandomRegister {
  /// What the mechanism asks next of a commitment, or anything else that it rules.
  mutating func step(_ item: Commitment) -> (CommitmentCommand, RegisterRole) {
    let profile = Stage.mechanisms[item.entry.mechanism]?.profile
    let stages = profile?.stages ?? []
    guard flip(70), stages.indices.contains(item.loop.stage) else {
      let (command, role) = anything(item.loop, profile, item)
      if case .change(let change) = command, flip(50) {
        return (.change(change, targets: targets(like: item.fields.targets)), role)
      }
      return (.loop(command), role)
    }
    let stage = stages[item.loop.stage]
    if stage.needsEvidence, item.evidence.isEmpty { return (addEvidence(), .agency) }
    if stage.act == .strikeOff, item.shown != .shown, flip(80) {
      return (gradeEvidence(item), .supervisor)
    }
    switch stage.act {
    case .report where flip(60):
      // A node may be left out: what asks to close comes next.
      guard let close = stages.first(where: { $0.act == .requestClose }) else { break }
      let (command, role) = filing(at: close, profile, item)
      return (item.evidence.isEmpty ? addEvidence() : .loop(command), role)
    default: break
    }
    switch stage.act {
    case .assign: return (.assign, .supervisor)
    case .strikeOff where item.loop.strikeOffSigned == nil:
      let shown = item.evidence.filter { $0.isSupporting == true }.map(\.sha256)
      return (.loop(.strikeOff(evidence: flip(80) ? shown : [hash()])), .supervisor)
    case .strikeOff: return (.loop(.confirmStrikeOff), .supervisor)
    default:
      let (command, role) = filing(at: stage, profile, item)
      return (.loop(command), role)
    }
  }

  /// A command upon a case, and who gives it.
  mutating func handling(_ state: RegisterState) -> (RegisterCommand, Officer) {
    let numbers = Array(cases.suffix(8))
    guard flip(75), let number = pick(numbers), let found = state.handlings[number] else {
      return (.handling(open()), officer(.supervisor, of: "", in: state))
    }
    let agency = found.loop.agency
    switch Int.random(in: 0..<22, using: &random) {
    case 20...:
      let since = found.version - Int.random(in: 0...3, using: &random)
      let role = pick([.agency, .agency, .leader, .supervisor], or: RegisterRole.agency)
      return (.handling(.takeBack(number, since: since)), officer(role, of: agency, in: state))
    case 0..<9:
      let (command, role) = loop(found)
      return (.handling(.loop(number, command)), officer(role, of: agency, in: state))
    case 9..<14:
      let grade = pick(["", "A", "B", "B", "B", "C", "x"], or: "")
      let answer = CaseAnswer(
        grade: grade,
        text: secret(),
        promise: grade == "B" || flip(10) ? text() : "",
        deadline: flip(80) ? day() : nil
      )
      let filing = Filing(says: ["text": "函", "outcome": grade, "result": "办结", "reply": "已复"])
      return (
        .handling(.answer(number, answer, filing)), officer(.agency, of: agency, in: state)
      )
    case 14..<16:
      let callback = Callback(
        isResolved: pick([true, false, nil], or: nil),
        opinion: pick([.satisfied, nil], or: nil)
      )
      return (.handling(.callBack(number, callback)), officer(.supervisor, of: "", in: state))
    case 16..<18:
      return (
        .handling(.exclude(number, reason: text())), officer(.supervisor, of: "", in: state)
      )
    default:
      return (
        .handling(.erase(number, reason: text())), officer(.administrator, of: "", in: state)
      )
    }
  }

  private mutating func open() -> HandlingCommand {
    var intake = CaseIntake()
    intake.mechanism = pick(Self.runs, or: "")
    intake.source = text()
    intake.title = text()
    intake.text = secret()
    intake.receivedAt = flip(95) ? now : Timestamp(milliseconds: now.milliseconds + 60_000)
    intake.agency = flip(30) ? agency() : ""
    if flip(70) { intake.caller = secret() }
    let profile = Stage.mechanisms[intake.mechanism]?.profile
    return .open(
      intake,
      Registration(
        severity: pick(profile?.severities.map(\.id) ?? [], or: "x"),
        caseClass: pick(profile?.classes.map(\.id) ?? [], or: "x"),
        year: flip(95) ? 2026 : pick([1900, Int.max, -1], or: 0),
        isClassified: flip(3)
      )
    )
  }

  private mutating func secret() -> PrivateText {
    let salt = [UInt8](repeating: 7, count: flip(95) ? 16 : pick([32, 15, 65, 0], or: 16))
    return PrivateText(value: flip(95) ? text() : nil, salt: salt)
  }

  private mutating func loop(_ found: Handling) -> (Command, RegisterRole) {
    let profile = Stage.mechanisms[found.intake.mechanism]?.profile
    let stages = profile?.stages ?? []
    guard flip(80), stages.indices.contains(found.loop.stage) else {
      return anything(found.loop, profile, nil)
    }
    let stage = stages[found.loop.stage]
    guard stage.act == .strikeOff else { return filing(at: stage, profile, nil) }
    return found.loop.strikeOffSigned == nil
      ? (.strikeOff(evidence: [hash()]), .supervisor) : (.confirmStrikeOff, .supervisor)
  }

  private mutating func filing(
    at stage: Mechanisms.Stage,
    _ profile: Profile?,
    _ item: Commitment?
  ) -> (Command, RegisterRole) {
    let side = profile?.side(of: stage.by)
    let role: RegisterRole = side == .agency ? .agency : side == .decision ? .leader : .supervisor
    guard stage.act != .review else {
      return (.review(grade: pick(profile?.grades.map(\.id) ?? [], or: "")), role)
    }
    return (.file(stage: stage.id, filing(stage, item)), role)
  }

  mutating func filing(_ stage: Mechanisms.Stage?, _ item: Commitment?) -> Filing {
    var says = ["progress": "好", "problems": "无", "next_steps": "继续"]
    for field in stage?.mustSay ?? [] { says[field.id] = flip(95) ? "说明" : text() }
    if flip(3) { says[pick(["进展", "", "a b", String(repeating: "k", count: 80)], or: "")] = "x" }
    let own = item?.evidence.map(\.sha256) ?? []
    let planned = flip(10) ? [pick(["request_close", "中 文"], or: ""): day()] : [:]
    return Filing(
      says: says,
      evidence: flip(80) ? own : [hash()],
      agency: stage?.act == .assign ? agency() : "",
      nodes: flip(10) ? [day(), day()] : [],
      planned: planned
    )
  }

  /// Other values in the places of targets; one more or one less at times.
  private mutating func targets(like old: [Target]) -> [Target] {
    var targets = old
    for index in targets.indices where flip(70) { targets[index].value = figure() }
    if flip(10) { targets.append(target()) }
    if flip(10) { targets = targets.dropLast() }
    return targets
  }

  /// Any command of the loop.
  private mutating func anything(
    _ state: CaseState,
    _ profile: Profile?,
    _ item: Commitment?
  ) -> (Command, RegisterRole) {
    let stage = pick(profile?.stages ?? [])
    switch Int.random(in: 0..<18, using: &random) {
    case 0: return (.register(AccessStage.registration), .supervisor)
    case 1: return (.file(stage: stage?.id ?? "x", filing(stage, item)), .supervisor)
    case 2, 3: return (.sendBack(reason: text()), pick([.supervisor, .leader], or: .leader))
    case 4: return (.stageClose(reason: text()), .supervisor)
    case 5, 6:
      let asked = flip(80) ? profile?.extensions.first?.stage : stage?.id
      return (.askExtension(stage: asked ?? "x", to: day(), plan: text()), .agency)
    case 7: return (.decideExtension(grants: flip(70), reason: text()), .leader)
    case 8:
      let reason = pick(profile?.stop?.reasons.map(\.id) ?? [], or: "x")
      return (.stopClock(reason: reason), .supervisor)
    case 9: return (.resumeClock, .supervisor)
    case 10:
      let change = LawfulChange(
        kind: pick([.adjust, .postpone, .postpone, .stop], or: .adjust),
        reason: pick(profile?.change?.reasons.map(\.id) ?? [], or: "x"),
        decision: text(),
        newDate: flip(50) ? day() : nil
      )
      return (.change(change), .leader)
    case 11: return (.discharge(duty: pick(state.duties, or: "x"), note: text()), .leader)
    case 12: return (.propose(notice: pick(profile?.ladder.map(\.id) ?? [], or: "x")), .supervisor)
    case 13: return (.decideNotice(approves: flip(70), reason: text()), .leader)
    case 14: return (.excuse(reason: text()), .leader)
    case 15:
      let notice = AppealTarget.notice(pick(profile?.ladder.map(\.id) ?? [], or: "x"))
      return (.appeal(against: flip(50) ? .closing : notice, reason: text()), .agency)
    case 16: return (.decideAppeal(upholds: flip(50), reason: text()), .leader)
    default: return (.confirmStrikeOff, .supervisor)
    }
  }
}
