// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// What happened to a case: a fact with its moment and its author.
public struct Event: Sendable, Hashable {
  /// When.
  public var at: CivilMoment
  /// Who.
  public var actor: Actor
  /// What.
  public var fact: Fact

  /// An event.
  public init(at: CivilMoment, actor: Actor, fact: Fact) {
    self.at = at
    self.actor = actor
    self.fact = fact
  }
}

/// What may have happened to a case.
///
/// A fact holds all that folding it needs: a profile that is edited later does not change what was.
public enum Fact: Sendable, Hashable {
  /// It was put on the register; `next` is the stage it stands at.
  case registered(Registration, stage: String, next: Int)
  /// A stage was filed.
  case filed(StageFiling)
  /// It was sent back to a stage; that and all behind it are to be done again.
  case sentBack(from: String, to: Reopening, reason: String)
  /// It was closed for a stage only.
  case stageClosed(reason: String)
  /// The first of two persons signed its striking off.
  case strikeOffSigned(evidence: [String])
  /// An extension was asked for.
  case extensionAsked(stage: String, from: CivilDate, to: CivilDate, plan: String)
  /// The extension was granted or refused.
  case extensionDecided(grants: Bool, reason: String)
  /// The clock was stopped.
  case clockStopped(reason: String)
  /// The clock goes on.
  case clockResumed
  /// The promise was changed by a decision.
  case changed(LawfulChange, stage: String, duties: [String])
  /// A duty was done.
  case discharged(duty: String, note: String)
  /// A notice was proposed.
  case noticeProposed(String)
  /// The notice was approved, with the new limit it sets, or dismissed.
  case noticeDecided(approves: Bool, due: CivilDate?, reason: String)
  /// The lateness of a stage was excused.
  case excused(stage: String, reason: String)
  /// An appeal was filed.
  case appealed(AppealTarget, reason: String)
  /// The appeal was answered; a closing that fell reopens its review.
  case appealDecided(upholds: Bool, reopens: Reopening?, reason: String)
}

/// A stage that was filed.
public struct StageFiling: Sendable, Hashable {
  /// The stage.
  public var stage: String
  /// The place of the stage at which the case then stands.
  public var next: Int
  /// Whether nothing is left to do.
  public var endsCase: Bool
  /// The place of the node that it answers.
  public var node: Int?
  /// Whether it closes the case at a review.
  public var isClosing: Bool
  /// What was handed in.
  public var filing: Filing

  /// A stage that was filed.
  public init(
    stage: String,
    next: Int,
    endsCase: Bool,
    node: Int?,
    isClosing: Bool,
    filing: Filing
  ) {
    self.stage = stage
    self.next = next
    self.endsCase = endsCase
    self.node = node
    self.isClosing = isClosing
    self.filing = filing
  }
}

/// The stages that are to be done again.
public struct Reopening: Sendable, Hashable {
  /// The place of the first of them.
  public var next: Int
  /// Their ids, in order.
  public var stages: [String]

  /// Stages to be done again.
  public init(next: Int, stages: [String]) {
    self.next = next
    self.stages = stages
  }
}
