// SPDX-License-Identifier: Apache-2.0

/// What a lawful change does to a case.
public enum ChangeKind: String, Sendable, CaseIterable {
  /// What is promised changes (调整).
  case adjust
  /// The day changes (延期实施).
  case postpone
  /// The case ends without being done (终止).
  case stop
}

/// How what was promised may be changed: by a recorded decision, never in silence (依法调整).
public struct ChangeRule: Sendable, Hashable {
  /// What may be done.
  public var kinds: [ChangeKind]
  /// The reasons that count.
  public var reasons: [NamedEntry]
  /// The role that decides; never one of the agency's side.
  public var decidedBy: String
  /// The stage whose limit a new date replaces.
  public var stage: String
  /// What the decider must do afterwards (公告, 报告); a case with an open duty is not struck off.
  public var duties: [NamedEntry]
  /// Where the rule comes from.
  public var origin: Origin

  /// A rule of change.
  public init(
    kinds: [ChangeKind],
    reasons: [NamedEntry],
    decidedBy: String,
    stage: String,
    duties: [NamedEntry],
    origin: Origin
  ) {
    self.kinds = kinds
    self.reasons = reasons
    self.decidedBy = decidedBy
    self.stage = stage
    self.duties = duties
    self.origin = origin
  }
}
