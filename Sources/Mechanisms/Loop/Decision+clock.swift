// SPDX-License-Identifier: Apache-2.0
import WorkingDays

extension Decision {
  func askExtension(_ stage: String, _ date: CivilDate, _ plan: String) throws(Refusal) -> Fact {
    try requireAgency()
    guard let rule = mechanism.extensionRule(for: stage, in: state) else {
      throw .notRuled(.extend)
    }
    guard !state.hasOpenExtension else { throw .alreadyOpen(.extend) }
    let granted = state.extensions.filter { $0.stage == stage && $0.isGranted == true }
    guard granted.count < rule.maxTimes else { throw .usedUp(times: rule.maxTimes) }
    guard let (index, found) = profile.stage(stage), index >= state.stage,
      let due = mechanism.due(of: found, in: state)?.date
    else { throw .noDueDay(stage: stage) }
    guard context.at < due.instant,
      mechanism.calendar.workingDayCount(after: today, through: due.date)
        >= rule.askWorkingDaysBefore
    else { throw .tooLate(due: due.date, workingDaysBefore: rule.askWorkingDaysBefore) }
    if rule.needsPlan { try require(plan, "plan") }
    guard date > due.date else { throw .dateTooEarly(after: due.date) }
    if let latest = rule.latest.flatMap({ mechanism.due(of: $0, stage, in: state) })?.date,
      date > latest.date
    {
      throw .dateTooLate(latest: latest.date)
    }
    return .extensionAsked(stage: stage, from: due.date, to: date, plan: plan)
  }

  func decideExtension(_ grants: Bool, _ reason: String) throws(Refusal) -> Fact {
    guard let asked = state.extensions.last, asked.isGranted == nil,
      let rule = mechanism.extensionRule(for: asked.stage, in: state)
    else { throw .nothingOpen(.extend) }
    try requireAuthority(rule.approver)
    try require(reason, "reason")
    return .extensionDecided(grants: grants, reason: reason)
  }

  func stopClock(_ reason: String) throws(Refusal) -> Fact {
    guard let rule = profile.stop else { throw .notRuled(.stop) }
    try requireAuthority(rule.by)
    guard rule.reasons.contains(where: { $0.id == reason }) else { throw .reasonNotRuled(reason) }
    guard !state.isStopped else { throw .alreadyOpen(.stop) }
    return .clockStopped(reason: reason)
  }

  func resumeClock() throws(Refusal) -> Fact {
    guard let rule = profile.stop, state.isStopped else { throw .nothingOpen(.stop) }
    try requireAuthority(rule.by)
    return .clockResumed
  }

  func change(_ change: LawfulChange) throws(Refusal) -> Fact {
    guard let rule = profile.change, rule.kinds.contains(change.kind) else {
      throw .notRuled(.change)
    }
    try requireAuthority(rule.decidedBy)
    guard rule.reasons.contains(where: { $0.id == change.reason }) else {
      throw .reasonNotRuled(change.reason)
    }
    try require(change.decision, "decision")
    if let date = change.newDate {
      guard date > today else { throw .dateTooEarly(after: today) }
    } else if change.kind == .postpone {
      throw .missing("new_date")
    }
    return .changed(change, stage: rule.stage, duties: rule.duties.map(\.id))
  }

  func discharge(_ duty: String, _ note: String) throws(Refusal) -> Fact {
    guard let rule = profile.change, state.duties.contains(duty) else {
      throw .nothingOpen(.duty)
    }
    try requireAuthority(rule.decidedBy)
    try require(note, "note")
    return .discharged(duty: duty, note: note)
  }
}
