// SPDX-License-Identifier: Apache-2.0

/// What is done at a stage; each act is a command of its own.
public enum Act: String, Sendable, CaseIterable {
  /// The case is put on the register (立项).
  case register
  /// It is given to an agency (交办, 派单).
  case assign
  /// The agency takes it (签收).
  case receive
  /// Progress is reported (反馈).
  case report
  /// The agency asks to close it (申请办结).
  case requestClose = "request_close"
  /// It is audited: closed, or sent back (审核).
  case review
  /// It is struck off with evidence by two persons (销号).
  case strikeOff = "strike_off"
  /// Anything else that the profile names (征集, 票决, 公示).
  case step
}

/// A stage of the loop (环节).
public struct Stage: Sendable, Hashable {
  /// Its id, its name and where it comes from.
  public var entry: NamedEntry
  /// What is done there.
  public var act: Act
  /// The role that does it.
  public var by: String
  /// Whether a later stage may be filed without this one.
  public var isOptional: Bool
  /// The first day on which it may be filed; nil for any.
  public var opens: YearDay?
  /// The limits; the first that speaks of the case is the one.
  public var limits: [Limit]
  /// What must be said there: ids of fields (部署, 措施, 进展).
  public var mustSay: [NamedEntry]
  /// Whether a piece of evidence must come along (佐证).
  public var needsEvidence: Bool
  /// Where a case goes that is sent back from here; nil where it cannot be.
  public var returnsTo: String?

  /// A stage.
  public init(
    entry: NamedEntry,
    act: Act,
    by: String,
    isOptional: Bool = false,
    opens: YearDay? = nil,
    limits: [Limit] = [],
    mustSay: [NamedEntry] = [],
    needsEvidence: Bool = false,
    returnsTo: String? = nil
  ) {
    self.entry = entry
    self.act = act
    self.by = by
    self.isOptional = isOptional
    self.opens = opens
    self.limits = limits
    self.mustSay = mustSay
    self.needsEvidence = needsEvidence
    self.returnsTo = returnsTo
  }

  /// The id of the stage.
  public var id: String { entry.id }

  /// The limit for such a case.
  public func limit(severity: String, caseClass: String) -> Limit? {
    limits.first { $0.applies(severity: severity, caseClass: caseClass) }
  }
}
