// SPDX-License-Identifier: Apache-2.0

/// Who may find that lateness has a good reason (正当理由): a decision of a person, with a reason.
public struct ExcuseRule: Sendable, Hashable {
  /// The role that decides; never one of the agency's side or the program.
  public var decidedBy: String
  /// Where the rule comes from.
  public var origin: Origin

  /// A rule of excuses.
  public init(decidedBy: String, origin: Origin) {
    self.decidedBy = decidedBy
    self.origin = origin
  }
}

/// When a case is closed for a stage only (阶段性办结), which is not done.
public struct StageCloseRule: Sendable, Hashable {
  /// The role that says so; never one of the agency's side.
  public var by: String
  /// Where the rule comes from.
  public var origin: Origin

  /// A rule of closing for a stage.
  public init(by: String, origin: Origin) {
    self.by = by
    self.origin = origin
  }
}

/// What of a case is public, and what is checked before (先审查、后公开).
public struct PublicationRule: Sendable, Hashable {
  /// The fields that are public.
  public var fields: [NamedEntry]
  /// What a person looks for before a field is published.
  public var checks: [NamedEntry]
  /// Where the rule comes from.
  public var origin: Origin

  /// A rule of publication.
  public init(fields: [NamedEntry], checks: [NamedEntry], origin: Origin) {
    self.fields = fields
    self.checks = checks
    self.origin = origin
  }
}
