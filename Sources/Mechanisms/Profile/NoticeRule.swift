// SPDX-License-Identifier: Apache-2.0

/// A step of the ladder of escalation (督办单).
///
/// The program or a supervisor proposes it, a person approves it. Nothing follows from a proposal
/// alone.
public struct NoticeRule: Sendable, Hashable {
  /// Its id, its name and where it comes from.
  public var entry: NamedEntry
  /// When it may be proposed.
  public var when: Condition
  /// The role that approves it; never one of the agency's side or the program.
  public var approver: String
  /// The new limit it sets, counted from the approval; nil for none.
  public var newLimit: Limit?
  /// What the agency must answer (期限, 路线, 责任人).
  public var demands: [NamedEntry]

  /// A step of the ladder.
  public init(
    entry: NamedEntry,
    when: Condition,
    approver: String,
    newLimit: Limit? = nil,
    demands: [NamedEntry] = []
  ) {
    self.entry = entry
    self.when = when
    self.approver = approver
    self.newLimit = newLimit
    self.demands = demands
  }

  /// The id of the notice.
  public var id: String { entry.id }
}
