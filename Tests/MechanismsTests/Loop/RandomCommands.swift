// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import TestSupport
import WorkingDays

/// Commands that are often sensible and often not, for a profile.
struct RandomCommands {
  let profile: Profile
  var random: SplitMix64
  var at = CivilMoment("2026-01-05T09:00") ?? CivilMoment(CivilDate.first)

  mutating func flip(_ chance: Int) -> Bool { Int.random(in: 0..<100, using: &random) < chance }

  mutating func pick<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &random) }

  private mutating func day() -> CivilDate {
    at.date.adding(days: Int.random(in: -3...90, using: &random)) ?? at.date
  }

  private mutating func reason() -> String { flip(95) ? "理由" : " " }

  /// Time goes on by minutes, or by days.
  mutating func context(for command: Command, in state: CaseState) -> CommandContext {
    let minutes =
      flip(80) ? Int.random(in: 0...90, using: &random) : Int.random(in: 0...14400, using: &random)
    at = at.adding(minutes: minutes) ?? at
    let role = flip(85) ? role(for: command, in: state) : pick(profile.roles)?.entry.id
    let isAgency = profile.side(of: role ?? "") == .agency
    let body = flip(95) ? (isAgency ? "住建局" : "市政府") : (isAgency ? "园林局" : "住建局")
    let person = pick(["甲", "乙", "丙"]) ?? ""
    return CommandContext(at: at, actor: Actor(person: person, role: role ?? "", body: body))
  }

  private func role(for command: Command, in state: CaseState) -> String {
    let stage = profile.stages[min(state.stage, profile.stages.count - 1)]
    let agency = profile.roles.first { $0.side == .agency }?.entry.id ?? ""
    return switch command {
    case .register: profile.stages[0].by
    case .file(let id, _): profile.stage(id)?.stage.by ?? stage.by
    case .review: profile.stages.first { $0.act == .review }?.by ?? ""
    case .sendBack: stage.by
    case .strikeOff, .confirmStrikeOff: profile.stages.first { $0.act == .strikeOff }?.by ?? ""
    case .askExtension, .appeal: agency
    case .decideExtension: profile.extensions.first?.approver ?? ""
    case .stopClock, .resumeClock: profile.stop?.by ?? ""
    case .change, .discharge: profile.change?.decidedBy ?? ""
    case .propose: "system"
    case .decideNotice:
      state.notices.last.flatMap { notice in profile.ladder.first { $0.id == notice.id } }?.approver
        ?? ""
    case .excuse: profile.excuse?.decidedBy ?? ""
    case .stageClose: profile.stageClose?.by ?? ""
    case .decideAppeal: profile.appeal?.decidedBy ?? ""
    }
  }

  mutating func command(in state: CaseState) -> Command {
    if state.phase == .unregistered, flip(90) { return register() }
    if state.phase == .open, flip(30) { return step(in: state) }
    switch Int.random(in: 0..<19, using: &random) {
    case 0: return register()
    case 1: return .file(stage: pick(profile.stages)?.id ?? "", filing(pick(profile.stages)))
    case 2: return .review(grade: pick(profile.grades.map(\.id) + [""]) ?? "")
    case 3: return .sendBack(reason: reason())
    case 4: return .stageClose(reason: reason())
    case 5: return .strikeOff(evidence: flip(90) ? ["佐证"] : [])
    case 6: return .confirmStrikeOff
    case 7, 8:
      let stage = flip(80) ? profile.extensions.first?.stage : pick(profile.stages)?.id
      return .askExtension(stage: stage ?? "x", to: day(), plan: flip(90) ? "方案" : "")
    case 9: return .decideExtension(grants: flip(70), reason: reason())
    case 10: return .stopClock(reason: pick((profile.stop?.reasons.map(\.id) ?? []) + ["x"]) ?? "")
    case 11: return .resumeClock
    case 12:
      let kind = flip(25) ? ChangeKind.stop : flip(50) ? .adjust : .postpone
      return .change(
        LawfulChange(
          kind: kind,
          reason: pick((profile.change?.reasons.map(\.id) ?? []) + ["x"]) ?? "",
          decision: flip(95) ? "决定" : "",
          newDate: flip(60) ? day() : nil
        )
      )
    case 13: return .discharge(duty: pick(state.duties + ["x"]) ?? "", note: reason())
    case 14: return .propose(notice: pick(profile.ladder.map(\.id) + ["x"]) ?? "")
    case 15: return .decideNotice(approves: flip(70), reason: reason())
    case 16: return .excuse(reason: reason())
    case 17:
      let notice = AppealTarget.notice(pick(profile.ladder.map(\.id)) ?? "x")
      return .appeal(against: flip(50) ? .closing : notice, reason: reason())
    default: return .decideAppeal(upholds: flip(50), reason: reason())
    }
  }

  private mutating func register() -> Command {
    .register(
      Registration(
        severity: pick(profile.severities.map(\.id) + (flip(5) ? ["x"] : [])) ?? "",
        caseClass: pick(profile.classes.map(\.id) + (flip(5) ? ["x"] : [])) ?? "",
        year: 2026,
        isClassified: flip(3)
      )
    )
  }

  /// What the stage asks where the case stands.
  private mutating func step(in state: CaseState) -> Command {
    let stage = profile.stages[min(state.stage, profile.stages.count - 1)]
    switch stage.act {
    case .review: return .review(grade: pick(profile.grades.map(\.id)) ?? "")
    case .strikeOff:
      return state.strikeOffSigned == nil ? .strikeOff(evidence: ["佐证"]) : .confirmStrikeOff
    default: return .file(stage: stage.id, filing(stage))
    }
  }

  private mutating func filing(_ stage: Stage?) -> Filing {
    let says = (stage?.mustSay ?? []).map { ($0.id, reason()) }
    let isPlanned = flip(50)
    return Filing(
      says: Dictionary(uniqueKeysWithValues: says),
      evidence: flip(90) ? ["佐证"] : [],
      agency: flip(95) ? "住建局" : "",
      nodes: flip(20) ? [day(), day()] : [],
      planned: isPlanned
        ? Dictionary(uniqueKeysWithValues: profile.stages.map { ($0.id, day()) }) : [:]
    )
  }
}
