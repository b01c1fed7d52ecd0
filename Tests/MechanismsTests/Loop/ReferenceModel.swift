// SPDX-License-Identifier: Apache-2.0
import Mechanisms

/// What the loop must do, written a second time and without dates: whoever may, when, and what then.
struct ReferenceModel: Equatable {
  enum Answer { case yes, no, perhaps }
  enum Phase { case blank, open, done, ended }

  var phase = Phase.blank
  var place = 0
  var agency = ""
  var hard = ""
  var nodesLeft = 0
  var signer: String?
  var isStageClosed = false
  var isStopped = false
  var openExtension: String?
  var grants: [String: Int] = [:]
  var duties: Set<String> = []
  var proposed: (notice: String, by: String)?
  var openAppeal: String?

  static func == (a: ReferenceModel, b: ReferenceModel) -> Bool {
    a.phase == b.phase && a.place == b.place && a.agency == b.agency && a.signer == b.signer
      && a.isStageClosed == b.isStageClosed && a.isStopped == b.isStopped
      && a.openExtension == b.openExtension && a.duties == b.duties && a.grants == b.grants
      && a.proposed?.notice == b.proposed?.notice && a.openAppeal == b.openAppeal
  }

  /// Whether somebody may do that now; `perhaps` where dates decide.
  func answer(_ command: Command, _ actor: Actor, _ profile: Profile) -> Answer {
    if case .register = command { return register(command, actor, profile) }
    let afterwards =
      switch command {
      case .discharge, .appeal, .decideAppeal: true
      default: false
      }
    guard phase != .blank, phase == .open || afterwards else { return .no }
    if let needed = authority(command, profile) {
      guard actor.role == needed, actor.body != agency else { return .no }
    }
    return openAnswer(command, actor, profile)
  }

  private func register(_ command: Command, _ actor: Actor, _ profile: Profile) -> Answer {
    guard case .register(let it) = command, phase == .blank, !it.isClassified else { return .no }
    let isKnown =
      profile.severities.contains { $0.id == it.severity }
      && profile.classes.contains { $0.id == it.caseClass }
    let mayDo = actor.role == profile.stages[0].by || side(actor, profile) == .system
    return isKnown && mayDo ? (profile.stages[0].opens == nil ? .yes : .perhaps) : .no
  }

  private func side(_ actor: Actor, _ profile: Profile) -> Side? { profile.side(of: actor.role) }

  /// The role that decides, `nobody` where the profile has none; nil where the command is no decision.
  private func authority(_ command: Command, _ profile: Profile) -> String? {
    let role: String? =
      switch command {
      case .review: reach(profile) { $0.act == .review }?.by
      case .strikeOff, .confirmStrikeOff: reach(profile) { $0.act == .strikeOff }?.by
      case .stageClose: profile.stageClose?.by
      case .stopClock, .resumeClock: profile.stop?.by
      case .change, .discharge: profile.change?.decidedBy
      case .excuse: profile.excuse?.decidedBy
      case .decideAppeal: profile.appeal?.decidedBy
      case .decideExtension: openExtension.flatMap { rule($0, profile)?.approver }
      case .decideNotice:
        proposed.flatMap { open in profile.ladder.first { $0.id == open.notice }?.approver }
      default: "?"
      }
    return role == "?" ? nil : role ?? "nobody"
  }

  private func openAnswer(_ command: Command, _ actor: Actor, _ profile: Profile) -> Answer {
    switch command {
    case .file(let stage, let filing): file(stage, filing, actor, profile)
    case .review(let grade):
      profile.grades.isEmpty == grade.isEmpty
        && (grade.isEmpty || profile.grades.contains { $0.id == grade }) ? .yes : .no
    case .sendBack(let reason): sendBack(actor, profile) != nil && says(reason) ? .yes : .no
    case .stageClose(let reason): !isStageClosed && says(reason) ? .yes : .no
    case .strikeOff(let evidence):
      duties.isEmpty && signer == nil && !evidence.isEmpty ? .yes : .no
    case .confirmStrikeOff:
      duties.isEmpty && signer != nil && signer != actor.person ? .yes : .no
    case .askExtension(let stage, _, _):
      isOwn(actor, profile) && openExtension == nil
        && rule(stage, profile).map { grants[stage, default: 0] < $0.maxTimes } == true
        && profile.stages.firstIndex { $0.id == stage }.map { $0 >= place } == true
        ? .perhaps : .no
    case .decideExtension(_, let reason): says(reason) ? .yes : .no
    case .stopClock(let reason):
      !isStopped && profile.stop?.reasons.contains { $0.id == reason } == true ? .yes : .no
    case .resumeClock: isStopped ? .yes : .no
    case .change(let change):
      profile.change?.kinds.contains(change.kind) == true && says(change.decision)
        && profile.change?.reasons.contains { $0.id == change.reason } == true
        && (change.kind != .postpone || change.newDate != nil)
        ? (change.newDate == nil ? .yes : .perhaps) : .no
    case .discharge(let duty, let note): duties.contains(duty) && says(note) ? .yes : .no
    case .propose(let notice):
      [.system, .supervision].contains(side(actor, profile)) && proposed == nil
        && profile.ladder.contains { $0.id == notice } ? .perhaps : .no
    case .decideNotice(_, let reason):
      proposed?.by != actor.person && says(reason) ? .yes : .no
    case .excuse(let reason): says(reason) ? .perhaps : .no
    case .appeal(_, let reason):
      isOwn(actor, profile) && openAppeal == nil && profile.appeal != nil && says(reason)
        ? .perhaps : .no
    case .decideAppeal(_, let reason): openAppeal != nil && says(reason) ? .perhaps : .no
    case .register: .no
    }
  }

  private func file(_ id: String, _ filing: Filing, _ actor: Actor, _ profile: Profile) -> Answer {
    guard let stage = reach(profile, { $0.id == id }), stage.act != .review, stage.act != .strikeOff
    else { return .no }
    let mayDo =
      actor.role == stage.by
      && (side(actor, profile) == .agency) == (actor.body == agency)
    let isWhole =
      stage.mustSay.allSatisfy { says(filing.says[$0.id] ?? "") }
      && !(stage.needsEvidence && filing.evidence.isEmpty)
      && (stage.act != .assign || says(filing.agency))
    guard mayDo, isWhole else { return .no }
    return isNodes(stage) || stage.opens != nil || !filing.nodes.isEmpty || !filing.planned.isEmpty
      ? .perhaps : .yes
  }

  // MARK: - What then

  mutating func take(_ command: Command, _ actor: Actor, _ profile: Profile, nodes: Int) {
    switch command {
    case .register(let it):
      (phase, place, hard) = (.open, 1, it.severity)
    case .file(let id, let filing):
      guard let index = profile.stages.firstIndex(where: { $0.id == id }) else { return }
      if profile.stages[index].act == .assign { agency = filing.agency }
      pass(index, profile, nodes)
    case .review:
      profile.stages.firstIndex { $0.act == .review }.map { pass($0, profile, nodes) }
    case .confirmStrikeOff:
      profile.stages.firstIndex { $0.act == .strikeOff }.map { pass($0, profile, nodes) }
    case .sendBack: sendBack(actor, profile).map { place = $0 }; signer = nil
    case .stageClose: isStageClosed = true
    case .strikeOff: signer = actor.person
    case .askExtension(let stage, _, _): openExtension = stage
    case .decideExtension(let isGranted, _):
      if isGranted, let openExtension { grants[openExtension, default: 0] += 1 }
      openExtension = nil
    case .stopClock: isStopped = true
    case .resumeClock: isStopped = false
    case .change(let change):
      duties.formUnion(profile.change?.duties.map(\.id) ?? [])
      if change.kind == .stop { phase = .ended }
    case .discharge(let duty, _): duties.remove(duty)
    case .propose(let notice): proposed = (notice, actor.person)
    case .decideNotice: proposed = nil
    case .excuse: break
    case .appeal(let target, _): openAppeal = "\(target)"
    case .decideAppeal(let upholds, _):
      if !upholds, openAppeal == "closing", phase != .ended {
        phase = .open
        place = profile.stages.firstIndex { $0.act == .review } ?? 0
        signer = nil
      }
      openAppeal = nil
    }
  }

  private mutating func pass(_ index: Int, _ profile: Profile, _ nodes: Int) {
    nodesLeft = nodes
    place = isNodes(profile.stages[index]) && nodes > 0 ? index : index + 1
    if place == profile.stages.count { (phase, isStageClosed) = (.done, false) }
  }

  // MARK: - Helpers

  private func says(_ text: String) -> Bool { !text.allSatisfy(\.isWhitespace) }

  private func isOwn(_ actor: Actor, _ profile: Profile) -> Bool {
    side(actor, profile) == .agency && actor.body == agency
  }

  private func rule(_ stage: String, _ profile: Profile) -> ExtensionRule? {
    profile.extensions.first {
      $0.stage == stage && ($0.severities.isEmpty || $0.severities.contains(hard))
    }
  }

  private func isNodes(_ stage: Stage) -> Bool {
    stage.limits.contains {
      $0.term == .nodes && ($0.severities.isEmpty || $0.severities.contains(hard))
    }
  }

  private func reach(_ profile: Profile, _ isWanted: (Stage) -> Bool) -> Stage? {
    for stage in profile.stages.dropFirst(place) {
      if isWanted(stage) { return stage }
      if !stage.isOptional, !isNodes(stage) { return nil }
    }
    return nil
  }

  private func sendBack(_ actor: Actor, _ profile: Profile) -> Int? {
    guard
      let stage = reach(
        profile,
        {
          $0.returnsTo != nil && ($0.by == actor.role || !$0.isOptional && !isNodes($0))
        }
      ), stage.by == actor.role,
      (side(actor, profile) == .agency) == (actor.body == agency)
    else { return nil }
    return profile.stages.firstIndex { $0.id == stage.returnsTo }
  }
}
