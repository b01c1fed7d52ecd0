// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import WorkingDays

/// Makes what a supervisor deals with: its facts, and what may be done.
struct DeskCases {
  let lines: DeskLines

  /// A commitment or a case with all that its forms need; nil where there is none.
  func item(_ subject: Subject, contacts: Int) -> DeskCase? {
    guard let line = lines.line(subject, in: nil) else { return nil }
    var found: DeskCase
    let loop: CaseState
    let mechanism: Mechanism?
    switch subject {
    case .commitment(let number):
      guard let item = lines.state.commitments[number] else { return nil }
      found = DeskCase(line, version: item.version)
      found.quote = item.entry.quote
      (found.said, found.shown) = (item.said, item.shown)
      found.evidence = item.evidence.enumerated().compactMap { index, piece in
        guard piece.withdrawn == nil else { return nil }
        return DeskCase.Piece(
          index: index,
          sha256: piece.sha256,
          name: piece.name,
          note: piece.note,
          day: piece.mark.at.date,
          grade: piece.grade,
          isSupporting: piece.isSupporting
        )
      }
      (loop, mechanism) = (item.loop, lines.mechanisms[item.entry.mechanism])
    case .handling(let number):
      guard let handling = lines.state.handlings[number] else { return nil }
      found = DeskCase(line, version: handling.version)
      (loop, mechanism) = (handling.loop, lines.mechanisms[handling.intake.mechanism])
    default: return nil
    }
    guard let mechanism else { return nil }
    found.contacts = contacts
    rules(loop, mechanism, &found)
    acts(subject, loop, mechanism, &found)
    return found
  }

  private func rules(_ loop: CaseState, _ mechanism: Mechanism, _ found: inout DeskCase) {
    let profile = mechanism.profile
    found.mechanism = profile.id
    found.mechanismTitle = profile.title
    found.grades = profile.grades
    found.stage =
      profile.stages.indices.contains(loop.stage)
      ? profile.stages[loop.stage].entry.title : Bilingual(zh: "办结", en: "done")
    found.returnCount = loop.returnCount
    found.firstSigner = loop.strikeOffSigned?.actor.person
    found.ladder = profile.ladder.map { rule in
      DeskCase.Step(
        id: rule.id,
        title: rule.entry.title,
        rule: profile.outline(of: rule),
        state: step(rule, loop, found.line.subject)
      )
    }
    if let asked = loop.extensions.last, asked.isGranted == nil {
      found.request = DeskCase.Request(
        from: asked.from,
        to: asked.to,
        asked: asked.asked.at.date,
        decideBy: mechanism.extensionDecisionDue(in: loop)?.date?.date
      )
    }
  }

  private func step(
    _ rule: NoticeRule,
    _ loop: CaseState,
    _ subject: Subject
  ) -> DeskCase.Step.State {
    if let last = loop.notices.last, last.id == rule.id, last.status == .proposed {
      return .proposed
    }
    if let sent = loop.approvedNotice(rule.id) { return .sent(due: sent.due) }
    return lines.refusal(subject, .propose(notice: rule.id)) == nil ? .open : .closed
  }

  /// What may be done is tried with a word in the place of what a person would write.
  private func acts(
    _ subject: Subject,
    _ loop: CaseState,
    _ mechanism: Mechanism,
    _ found: inout DeskCase
  ) {
    let word = "…"
    let usable = found.evidence.filter { $0.isSupporting == true && $0.grade != .d }.map(\.sha256)
    var tries: [(acts: [DeskAct], command: Command)] = [
      ([.approve, .dismiss], .decideNotice(approves: true, reason: word)),
      ([.grant, .refuse], .decideExtension(grants: true, reason: word)),
      // Where a closing is graded, one grade is as good as another to ask whether it may be.
      ([.close], .review(grade: mechanism.profile.grades.first?.id ?? "")),
      ([.sendBack], .sendBack(reason: word)),
      ([.confirm], .confirmStrikeOff),
    ]
    if !usable.isEmpty { tries.append(([.sign], .strikeOff(evidence: usable))) }
    for (acts, command) in tries {
      let refusal = lines.refusal(subject, command)
      if refusal == nil { found.acts.formUnion(acts) }
      if let refusal, isDue(acts[0], loop, mechanism) {
        found.refusal = refusal.message(by: mechanism)
      }
    }
    if case .handling(let number) = subject { offer(number, loop, mechanism, &found) }
    if case .commitment(let number) = subject {
      if let refusal = lines.refusal(.commitment(number, .assign)) {
        if case .missing("lead") = refusal { found.refusal = .leadFirst }
      } else {
        found.acts.insert(.assign)
      }
      if !found.evidence.isEmpty { found.acts.insert(.grade) }
    }
  }

  /// What only a case knows: its stages, its clock, its place in the rates.
  private func offer(
    _ number: SerialNumber,
    _ loop: CaseState,
    _ mechanism: Mechanism,
    _ found: inout DeskCase
  ) {
    let subject = Subject.handling(number)
    found.steps = mechanism.openStages(of: loop).filter { stage in
      guard mechanism.profile.side(of: stage.by) != .agency, !stage.needsEvidence else {
        return false
      }
      let says = Dictionary(stage.mustSay.map { ($0.id, "…") }) { first, _ in first }
      return switch lines.refusal(subject, .file(stage: stage.id, Filing(says: says))) {
      case nil, .missing?, .mechanism(.missing)?: true
      default: false
      }
    }
    found.stopReasons = (mechanism.profile.stop?.reasons ?? []).filter {
      lines.refusal(subject, .stopClock(reason: $0.id)) == nil
    }
    if lines.refusal(subject, .resumeClock) == nil { found.acts.insert(.resume) }
    if lines.refusal(.handling(.exclude(number, reason: "…"))) == nil {
      found.acts.insert(.exclude)
    }
  }

  /// Whether an act is what it waits for, so that who may not do it is told why.
  private func isDue(_ act: DeskAct, _ loop: CaseState, _ mechanism: Mechanism) -> Bool {
    let stages = mechanism.profile.stages
    let stands = stages.indices.contains(loop.stage) ? stages[loop.stage].act : nil
    return switch act {
    case .approve: loop.hasProposedNotice
    case .grant: loop.hasOpenExtension
    case .close: stands == .review
    case .sign: stands == .strikeOff && loop.strikeOffSigned == nil
    case .confirm: stands == .strikeOff && loop.strikeOffSigned != nil
    default: false
    }
  }
}

extension Bilingual {
  /// Nothing is assigned to nobody.
  fileprivate static let leadFirst = Bilingual(
    zh: "还没有牵头单位：请先在事项页上确定，再交办。",
    en: "it has no lead agency yet: set one on its page, then assign it."
  )
}
