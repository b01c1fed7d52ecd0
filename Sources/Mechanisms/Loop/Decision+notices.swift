// SPDX-License-Identifier: Apache-2.0
import WorkingDays

extension Decision {
  func propose(_ id: String) throws(Refusal) -> Fact {
    guard let rule = profile.ladder.first(where: { $0.id == id }) else { throw .notRuled(.notice) }
    let side = profile.side(of: actor.role)
    guard side == .system || side == .supervision else { throw .wrongRole(needs: "supervision") }
    guard !state.hasProposedNotice else { throw .alreadyOpen(.notice) }
    guard state.approvedNotice(id) == nil,
      mechanism.standing(of: state, at: context.at).meets(rule.when)
    else { throw .noticeNotDue(id) }
    return .noticeProposed(id)
  }

  // 政府督查工作条例 art. 21: what follows from supervision is proposed, and approved by the head.
  func decideNotice(_ approves: Bool, _ reason: String) throws(Refusal) -> Fact {
    guard let notice = state.notices.last, notice.status == .proposed,
      let rule = profile.ladder.first(where: { $0.id == notice.id })
    else { throw .nothingOpen(.notice) }
    try requireAuthority(rule.approver)
    try requireOther(than: notice.proposed.actor.person)
    try require(reason, "reason")
    let due =
      approves ? rule.newLimit.flatMap { mechanism.due(of: $0, from: context.at) }?.date?.date : nil
    return .noticeDecided(approves: approves, due: due, reason: reason)
  }

  func excuse(_ reason: String) throws(Refusal) -> Fact {
    guard let rule = profile.excuse else { throw .notRuled(.excuse) }
    try requireAuthority(rule.decidedBy)
    try require(reason, "reason")
    guard let due = mechanism.nextDue(of: state) else { throw .nothingOpen(.excuse) }
    guard !state.excused.contains(due.stage) else { throw .alreadyOpen(.excuse) }
    return .excused(stage: due.stage, reason: reason)
  }

  func appeal(_ target: AppealTarget, _ reason: String) throws(Refusal) -> Fact {
    guard let rule = profile.appeal else { throw .notRuled(.appeal) }
    try requireAgency()
    guard !state.hasOpenAppeal else { throw .alreadyOpen(.appeal) }
    guard let mark = decision(behind: target) else { throw .nothingToAppeal }
    try require(reason, "reason")
    if let last = mechanism.due(of: rule.file, from: mark.at)?.date, context.at >= last.instant {
      throw .tooLate(due: last.date, workingDaysBefore: 0)
    }
    return .appealed(target, reason: reason)
  }

  // 政府督查工作条例 art. 17: who made the conclusion recuses themselves from its review.
  func decideAppeal(_ upholds: Bool, _ reason: String) throws(Refusal) -> Fact {
    guard let rule = profile.appeal, let appeal = state.appeals.last, appeal.isUpheld == nil else {
      throw .nothingOpen(.appeal)
    }
    try requireAuthority(rule.decidedBy)
    if let mark = decision(behind: appeal.target) { try requireOther(than: mark.actor.person) }
    try require(reason, "reason")
    let reopens = !upholds && appeal.target == .closing && state.phase != .ended
    let review = reopens ? profile.stages.firstIndex { $0.act == .review } : nil
    return .appealDecided(upholds: upholds, reopens: review.map { reopening($0) }, reason: reason)
  }

  private func decision(behind target: AppealTarget) -> CaseState.Mark? {
    switch target {
    case .closing: state.closing
    case .notice(let id): state.approvedNotice(id)?.decided
    }
  }
}
