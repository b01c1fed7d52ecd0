// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// Why a command is not done; each case carries what a person needs to do it right.
public enum Refusal: Error, Sendable, Hashable {
  /// The matter is classified and must not be stored here (涉密不入).
  case classified
  /// The case is not on the register.
  case notRegistered
  /// The case is on the register already.
  case alreadyRegistered
  /// The case is over.
  case isOver(CaseState.Phase)
  /// The command is dated before the last event.
  case beforeLastEvent(CivilMoment)
  /// Another role does that.
  case wrongRole(needs: String)
  /// Whoever answers for the case decides nothing about it.
  case ownCase(agency: String)
  /// The case is another agency's.
  case otherAgency(String)
  /// A second person must do that.
  case samePerson(String)
  /// The profile has no such severity.
  case unknownSeverity(String)
  /// The profile has no such class.
  case unknownClass(String)
  /// The profile has no such stage, or another command does it.
  case wrongStage(String)
  /// The case stands at another stage.
  case notItsTurn(standsAt: String)
  /// The stage may not be filed before that day.
  case notOpenYet(CivilDate)
  /// The node of that day is answered; the next one is not open before the day after.
  case nodeAnswered(CivilDate)
  /// The nodes are not later than the assignment and in order.
  case nodesOutOfOrder
  /// Something is missing: the id of a field, or `evidence`, `agency`, `grade`, `reason`, `plan`,
  /// `decision`, `new_date`.
  case missing(String)
  /// The profile has no such grade.
  case unknownGrade(String)
  /// The profile does not have that at all.
  case notRuled(RuleKind)
  /// The reason is none of the profile's.
  case reasonNotRuled(String)
  /// It had to be filed before the due moment, so many working days before it.
  case tooLate(due: CivilDate, workingDaysBefore: Int)
  /// It was granted as often as the profile allows.
  case usedUp(times: Int)
  /// The stage has no due day that could be put off.
  case noDueDay(stage: String)
  /// The new day must lie after that one.
  case dateTooEarly(after: CivilDate)
  /// The new day must not lie after that one.
  case dateTooLate(latest: CivilDate)
  /// One is open already and waits for its decision.
  case alreadyOpen(RuleKind)
  /// None is open that could be decided.
  case nothingOpen(RuleKind)
  /// The condition of the notice does not hold, or it was sent already.
  case noticeNotDue(String)
  /// There is no such decision to appeal against.
  case nothingToAppeal
  /// Duties that follow from a change are open.
  case dutiesOpen([String])
}

/// What a profile may rule, or not.
public enum RuleKind: String, Sendable, CaseIterable {
  /// Putting off a limit.
  case extend = "extension"
  /// Stopping the clock.
  case stop
  /// Lawful change.
  case change
  /// A duty after a change.
  case duty
  /// A notice of the ladder.
  case notice
  /// Excuses of lateness.
  case excuse
  /// Closing for a stage only.
  case stageClose = "stage_close"
  /// Appeals.
  case appeal
  /// Sending back.
  case sendBack = "send_back"
  /// Striking off with two signatures.
  case strikeOff = "strike_off"
}

extension RuleKind {
  /// What people call it.
  public var title: Bilingual {
    switch self {
    case .extend: Bilingual(zh: "延期", en: "extension")
    case .stop: Bilingual(zh: "停钟", en: "stopped clock")
    case .change: Bilingual(zh: "依法调整", en: "lawful change")
    case .duty: Bilingual(zh: "变更后的义务", en: "duty after a change")
    case .notice: Bilingual(zh: "督办单", en: "notice")
    case .excuse: Bilingual(zh: "正当理由认定", en: "excuse")
    case .stageClose: Bilingual(zh: "阶段性办结", en: "closing for a stage")
    case .appeal: Bilingual(zh: "申诉", en: "appeal")
    case .sendBack: Bilingual(zh: "退回", en: "sending back")
    case .strikeOff: Bilingual(zh: "销号", en: "striking off")
    }
  }
}
