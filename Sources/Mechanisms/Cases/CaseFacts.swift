// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// Why a case is in none of the rates (剔除); still counted beside them.
///
/// Our own list (domain-rules.md, section 7.2), leaning on what a city excludes (W93).
public enum CaseExclusion: String, Sendable, Hashable, CaseIterable {
  /// Not for this channel: litigation, petitions, secrets (LB1 article 11, LS2 article 19).
  case outOfScope = "out_of_scope"
  /// Made up or malicious (恶意诉求).
  case malicious
  /// What is asked for cannot lawfully be done.
  case legallyImpossible = "legally_impossible"
  /// Filed before under another number (重复).
  case duplicate
  /// Another reason, which the register has in words.
  case other
}

/// What the rates have to know of one case (工单, 案卷).
public struct CaseFacts: Sendable, Hashable {
  /// The unit that handles it (承办单位).
  public var agency: String
  /// Its kind (类别).
  public var kind: String
  /// When it was filed and dispatched (立案, 派单).
  public var opened: CivilMoment
  /// The moment from which it is overdue; nil where it has no limit.
  public var due: CivilMoment?
  /// When its closing was accepted (办结); nil while it is open.
  public var closed: CivilMoment?
  /// When what its limit asks for was done, where that is not the closing: the unit handles within the
  /// limit, and the audit that closes takes its own time; nil where the limit is that of the closing.
  public var handled: CivilMoment?
  /// Whether it was given back to be done again (返工, 退回重办).
  public var isRedo: Bool
  /// Whether its limit was put off (延期).
  public var isExtended: Bool
  /// Whether the unit responded in time (响应); nil where that is not known yet.
  public var respondedInTime: Bool?
  /// Whether the caller says it is solved (解决); nil without a valid call-back (有效回访).
  public var resolved: Bool?
  /// What the caller says of how it was handled; nil without a valid call-back.
  public var satisfaction: Satisfaction?
  /// Why it is in none of the rates; nil for nearly all.
  public var exclusion: CaseExclusion?

  /// Makes the facts of a case.
  public init(
    agency: String,
    kind: String,
    opened: CivilMoment,
    due: CivilMoment? = nil,
    closed: CivilMoment? = nil,
    handled: CivilMoment? = nil,
    isRedo: Bool = false,
    isExtended: Bool = false,
    respondedInTime: Bool? = nil,
    resolved: Bool? = nil,
    satisfaction: Satisfaction? = nil,
    exclusion: CaseExclusion? = nil
  ) {
    self.agency = agency
    self.kind = kind
    self.opened = opened
    self.due = due
    self.closed = closed
    self.handled = handled
    self.isRedo = isRedo
    self.isExtended = isExtended
    self.respondedInTime = respondedInTime
    self.resolved = resolved
    self.satisfaction = satisfaction
    self.exclusion = exclusion
  }
}
