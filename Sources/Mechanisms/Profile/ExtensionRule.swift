// SPDX-License-Identifier: Apache-2.0

/// When a limit may be put off (延期).
public struct ExtensionRule: Sendable, Hashable {
  /// The stage whose limit it is.
  public var stage: String
  /// The severities it is for; empty for all.
  public var severities: [String]
  /// The role that decides; never one of the agency's side.
  public var approver: String
  /// How often it may be granted in a case.
  public var maxTimes: Int
  /// Whether a plan must come along (拿出方案); a new date must always.
  public var needsPlan: Bool
  /// So many working days before the due day it must be asked for; 0: by the due moment.
  public var askWorkingDaysBefore: Int
  /// How long the decision may take, from the asking.
  public var decideWithin: Limit?
  /// The latest new date; nil for none.
  public var latest: Limit?
  /// Where the rule comes from.
  public var origin: Origin

  /// A rule of extension.
  public init(
    stage: String,
    severities: [String] = [],
    approver: String,
    maxTimes: Int,
    needsPlan: Bool = false,
    askWorkingDaysBefore: Int = 0,
    decideWithin: Limit? = nil,
    latest: Limit? = nil,
    origin: Origin
  ) {
    self.stage = stage
    self.severities = severities
    self.approver = approver
    self.maxTimes = maxTimes
    self.needsPlan = needsPlan
    self.askWorkingDaysBefore = askWorkingDaysBefore
    self.decideWithin = decideWithin
    self.latest = latest
    self.origin = origin
  }
}
