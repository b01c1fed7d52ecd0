// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// A reason for which a goal may be let off (免责).
public enum ExemptionReason: String, Sendable, Hashable, CaseIterable {
  /// 政策调整
  case policyChange = "policy_change"
  /// 机构改革
  case reorganisation
  /// 不可抗力
  case forceMajeure = "force_majeure"
}

/// A declared objective reason, as it stands on record.
public struct Exemption: Sendable, Hashable {
  /// The reason.
  public let reason: ExemptionReason
  /// The day the unit declared it.
  public let declared: CivilDate
  /// Who approved it, as a post; nil while nobody has.
  public let approver: String?
  /// The day it was approved; nil while it is not.
  public let approvedOn: CivilDate?

  /// Makes a record; `ExemptionRule` says whether it holds.
  public init(
    reason: ExemptionReason,
    declared: CivilDate,
    approver: String?,
    approvedOn: CivilDate?
  ) {
    self.reason = reason
    self.declared = declared
    self.approver = approver
    self.approvedOn = approvedOn
  }
}

/// What came of an exemption.
public enum ExemptionFinding: String, Sendable, Hashable {
  /// It holds: nothing is taken off.
  case granted
  /// The reason is none of the rule's.
  case reasonNotListed = "reason_not_listed"
  /// It was declared after the last day for it.
  case declaredLate = "declared_late"
  /// Nobody has approved it by the day of the score.
  case notApproved = "not_approved"
}

/// When an exemption holds: declared in time and approved, as by the end of October in Chengdu's
/// forestry (W129), for reasons as in Jinan's regulation (LS3 article 12).
public struct ExemptionRule: Sendable, Hashable {
  /// The reasons it allows.
  public let reasons: [ExemptionReason]
  /// The month of the last day on which it may be declared, in the year of the score.
  public let lastMonth: Int
  /// That day itself, which is still in time.
  public let lastDay: Int
  /// Who may approve it, as posts; empty where no rule says.
  ///
  /// Shown to people: the post on record is a text and not compared.
  public let approvers: [NamedEntry]
  /// Where the rule comes from.
  public let source: RuleSource

  /// Makes a rule.
  public init(
    reasons: [ExemptionReason],
    lastMonth: Int,
    lastDay: Int,
    approvers: [NamedEntry] = [],
    source: RuleSource
  ) {
    self.reasons = reasons
    self.lastMonth = lastMonth
    self.lastDay = lastDay
    self.approvers = approvers
    self.source = source
  }

  /// Whether the exemption holds for the score of that year, as worked out on that day.
  public func finding(
    for exemption: Exemption,
    year: Int,
    on day: CivilDate
  ) -> ExemptionFinding {
    let (declared, approvedOn) = (exemption.declared, exemption.approvedOn)
    if !reasons.contains(exemption.reason) { return .reasonNotListed }
    if (declared.year, declared.month, declared.day) > (year, lastMonth, lastDay) {
      return .declaredLate
    }
    guard let approver = exemption.approver, let approvedOn, !approver.isBlank, approvedOn <= day
    else { return .notApproved }
    return .granted
  }
}
