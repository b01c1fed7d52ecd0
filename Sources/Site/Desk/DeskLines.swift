// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import WorkingDays

/// Makes lines of what a state holds, each with what the rules suggest.
struct DeskLines {
  let state: RegisterState
  let mechanisms: [String: Mechanism]
  let officer: Officer
  let now: Timestamp

  /// A commitment or a case; nil where the state has none, or it is no row any more.
  func line(_ subject: Subject, in queue: DeskQueue?) -> DeskLine? {
    switch subject {
    case .commitment(let number):
      guard let item = state.commitments[number], item.isActive,
        let mechanism = mechanisms[item.entry.mechanism]
      else { return nil }
      return line(
        subject,
        number,
        title: item.fields.title,
        lead: item.fields.lead,
        updated: item.updates.last?.mark.at.date,
        item.loop,
        mechanism,
        suggestion(subject, item.loop, mechanism, queue, item)
      )
    case .handling(let number):
      guard let handling = state.handlings[number],
        let mechanism = mechanisms[handling.intake.mechanism]
      else { return nil }
      let loop = handling.loop
      return line(
        subject,
        number,
        title: handling.intake.title,
        lead: loop.agency.isEmpty ? handling.intake.agency : loop.agency,
        updated: loop.last.map(\.at.date),
        loop,
        mechanism,
        suggestion(subject, loop, mechanism, queue, nil)
      )
    default: return nil
    }
  }

  private func line(
    _ subject: Subject,
    _ number: SerialNumber,
    title: String,
    lead: String,
    updated: CivilDate?,
    _ loop: CaseState,
    _ mechanism: Mechanism,
    _ suggestion: DeskSuggestion
  ) -> DeskLine {
    let due = mechanism.nextDue(of: loop)?.date?.date
    return DeskLine(
      subject: subject,
      number: number,
      title: title,
      lead: state.directory.agencies[lead]?.shown ?? lead,
      due: due,
      workingDays: due.map { mechanism.calendar.workingDayCount(after: now.date, through: $0) },
      lamp: mechanism.deadlineLamp(of: loop, at: now.civil),
      updated: updated,
      suggestion: suggestion
    )
  }

  // MARK: - What the rules suggest

  private func suggestion(
    _ subject: Subject,
    _ loop: CaseState,
    _ mechanism: Mechanism,
    _ queue: DeskQueue?,
    _ item: Commitment?
  ) -> DeskSuggestion {
    let profile = mechanism.profile
    switch queue {
    case .claims: return claim(item)
    case .sample:
      return DeskSuggestion(Bilingual(zh: "核实佐证", en: "Verify the evidence"))
    default: break
    }
    if let notice = loop.notices.last, notice.status == .proposed,
      let rule = profile.ladder.first(where: { $0.id == notice.id })
    {
      return DeskSuggestion(
        Bilingual(zh: "审批《\(rule.entry.title.zh)》", en: "Decide the \(rule.entry.title.en)"),
        profile.outline(of: rule)
      )
    }
    if loop.hasOpenExtension, let asked = loop.extensions.last {
      return DeskSuggestion(
        Bilingual(zh: "审定延期至 \(asked.to)", en: "Decide putting it off to \(asked.to)"),
        mechanism.extensionRule(for: asked.stage, in: loop).map { profile.outline(of: $0) }
      )
    }
    if let found = staged(loop, profile) { return found }
    if let rule = dueNotice(subject, profile) {
      return DeskSuggestion(
        Bilingual(zh: "拟发《\(rule.entry.title.zh)》", en: "Propose the \(rule.entry.title.en)"),
        profile.outline(of: rule)
      )
    }
    return waiting(loop, mechanism)
  }

  /// What the stage at which it stands asks of the supervision office.
  private func staged(_ loop: CaseState, _ profile: Profile) -> DeskSuggestion? {
    guard loop.phase == .open, profile.stages.indices.contains(loop.stage) else { return nil }
    let stage = profile.stages[loop.stage]
    let act: Bilingual
    switch stage.act {
    case .assign: act = Bilingual(zh: "交办牵头单位", en: "Assign it to its lead agency")
    case .review: act = Bilingual(zh: "核验：通过或退回", en: "Review: pass or send back")
    case .strikeOff where loop.strikeOffSigned == nil:
      act = Bilingual(zh: "凭佐证签字销号", en: "Sign the strike-off upon evidence")
    case .strikeOff:
      act = Bilingual(zh: "复核签字（须另一人）", en: "Countersign (another person)")
    default: return nil
    }
    return DeskSuggestion(act, profile.outline(of: stage).head)
  }

  /// The first notice of the ladder that may be proposed now.
  func dueNotice(_ subject: Subject, _ profile: Profile) -> NoticeRule? {
    profile.ladder.first { refusal(subject, .propose(notice: $0.id)) == nil }
  }

  private func claim(_ item: Commitment?) -> DeskSuggestion {
    guard let item else { return DeskSuggestion(Bilingual(zh: "核实", en: "Verify")) }
    let isWaiting = item.standingEvidence.contains { $0.grade == nil }
    return isWaiting
      ? DeskSuggestion(Bilingual(zh: "核定佐证等级", en: "Grade the evidence"))
      : DeskSuggestion(Bilingual(zh: "要求补交佐证", en: "Ask for evidence"))
  }

  /// Nothing formal is due: a notice was sent and its new limit runs, or the limit is still ahead.
  private func waiting(_ loop: CaseState, _ mechanism: Mechanism) -> DeskSuggestion {
    let profile = mechanism.profile
    if let notice = loop.notices.last, notice.status == .approved, let due = notice.due,
      let rule = profile.ladder.first(where: { $0.id == notice.id })
    {
      return DeskSuggestion(
        Bilingual(zh: "等待答复，新限 \(due)", en: "Wait for the answer by \(due)"),
        profile.outline(of: rule)
      )
    }
    guard let next = mechanism.nextDue(of: loop), let stage = profile.stage(next.stage)?.stage
    else { return DeskSuggestion(Bilingual(zh: "电话了解进展", en: "Ask by telephone")) }
    let outline = profile.outline(of: stage)
    return DeskSuggestion(
      Bilingual(
        zh: "提醒办理“\(outline.title.zh)”",
        en: "Remind of “\(outline.title.en)”"
      ),
      outline.clocks.first ?? outline.head
    )
  }

  // MARK: - What may be done

  /// Why a command of the mechanism may not be given by this officer now; nil where it may.
  func refusal(_ subject: Subject, _ command: Command) -> RegisterError? {
    let order: RegisterCommand
    switch subject {
    case .commitment(let number): order = .commitment(number, .loop(command))
    case .handling(let number): order = .handling(.loop(number, command))
    default: return nil
    }
    return refusal(order)
  }

  /// Why a command may not be given by this officer now; nil where it may.
  func refusal(_ command: RegisterCommand) -> RegisterError? {
    let context = RegisterContext(at: now, officer: officer, mechanisms: mechanisms)
    do {
      _ = try state.decide(command, context)
      return nil
    } catch {
      return error
    }
  }
}

extension DeskSuggestion {
  /// What a rule suggests, in its own words.
  init(_ act: Bilingual, _ rule: StageOutline.Line?) {
    self.init(act, rule: rule?.text, origin: rule?.origin)
  }
}
