// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// When something is due: so many units of a clock, or a given day.
public enum LimitTerm: Sendable, Hashable {
  /// So many units after the start.
  case count(Int, ClockUnit)
  /// A day of the plan's year.
  case yearDay(YearDay)
  /// The day that the case was given for this stage when it was assigned.
  case planned
  /// The next of the case's nodes that has not been reported on (节点).
  case nodes
}

/// What starts the clock of a limit.
public enum LimitStart: Sendable, Hashable {
  /// The stage of that id was passed.
  case stage(String)
  /// The case was sent back (退回).
  case sentBack
  /// The latest filing or decision, whatever it was.
  case lastEvent
}

/// A limit of a stage (时限) for the cases it speaks of.
public struct Limit: Sendable, Hashable {
  /// The severities it is for; empty for all.
  public var severities: [String]
  /// The classes it is for; empty for all.
  public var classes: [String]
  /// When it is due.
  public var term: LimitTerm
  /// What starts it.
  public var start: LimitStart
  /// How its clock counts.
  public var clock: ClockRule
  /// Where it comes from.
  public var origin: Origin

  /// A limit.
  public init(
    severities: [String] = [],
    classes: [String] = [],
    term: LimitTerm,
    start: LimitStart,
    clock: ClockRule,
    origin: Origin
  ) {
    self.severities = severities
    self.classes = classes
    self.term = term
    self.start = start
    self.clock = clock
    self.origin = origin
  }

  /// Whether the limit speaks of such a case.
  public func applies(severity: String, caseClass: String) -> Bool {
    (severities.isEmpty || severities.contains(severity))
      && (classes.isEmpty || classes.contains(caseClass))
  }
}
