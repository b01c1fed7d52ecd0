// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// What may be asked of a case.
public enum Command: Sendable, Hashable {
  /// Put it on the register (立项).
  case register(Registration)
  /// Do what a stage asks: assign, receive, report, ask to close, or a step of the profile's own.
  case file(stage: String, Filing)
  /// Close it at its review, with a grade where the profile has grades (审核).
  case review(grade: String)
  /// Send it back from where it stands, with the reason (退回).
  case sendBack(reason: String)
  /// Close it for this stage only, which is not done (阶段性办结).
  case stageClose(reason: String)
  /// Sign its striking off, with evidence (销号).
  case strikeOff(evidence: [String])
  /// Countersign its striking off; a second person does.
  case confirmStrikeOff
  /// Ask to put off the limit of a stage (延期).
  case askExtension(stage: String, to: CivilDate, plan: String)
  /// Grant or refuse the extension that was asked for.
  case decideExtension(grants: Bool, reason: String)
  /// Stop the clock for a reason of the profile (停钟).
  case stopClock(reason: String)
  /// Let the clock go on.
  case resumeClock
  /// Change what was promised by a decision (依法调整).
  case change(LawfulChange)
  /// Say that a duty that follows from a change is done.
  case discharge(duty: String, note: String)
  /// Propose a notice of the ladder (督办单).
  case propose(notice: String)
  /// Approve or dismiss the notice that was proposed.
  case decideNotice(approves: Bool, reason: String)
  /// Find that the lateness of the next limit has a good reason (正当理由).
  case excuse(reason: String)
  /// Object to a decision (申诉).
  case appeal(against: AppealTarget, reason: String)
  /// Answer the appeal: the decision stands, or falls.
  case decideAppeal(upholds: Bool, reason: String)
}

/// A change of what was promised, by a recorded decision.
public struct LawfulChange: Sendable, Hashable {
  /// What it does.
  public var kind: ChangeKind
  /// A reason of the profile.
  public var reason: String
  /// The decision, by its number or address.
  public var decision: String
  /// The new day; needed to postpone.
  public var newDate: CivilDate?

  /// A change.
  public init(kind: ChangeKind, reason: String, decision: String, newDate: CivilDate? = nil) {
    self.kind = kind
    self.reason = reason
    self.decision = decision
    self.newDate = newDate
  }
}

/// What an agency may object to.
public enum AppealTarget: Sendable, Hashable {
  /// The approved notice of that id, the latest one.
  case notice(String)
  /// The closing at review, with its grade.
  case closing
}
