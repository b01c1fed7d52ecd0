// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// How a unit objects to its score (申诉): how long it has, and how long the answer may take.
public struct ScoreAppeal: Sendable, Hashable {
  /// How long after the approval it may be filed.
  public let file: Sourced<ClockLimit>
  /// How long after the filing the answer may take.
  public let decide: Sourced<ClockLimit>

  /// Makes a rule of appeal.
  public init(file: Sourced<ClockLimit>, decide: Sourced<ClockLimit>) {
    self.file = file
    self.decide = decide
  }

  /// Until when a unit may object to a score, counted by the Civil Code.
  public func filingDue(for score: ApprovedScore, on calendar: WorkingCalendar) -> Due? {
    try? calendar.due(from: score.approvedOn, limit: file.value)
  }

  /// When an objection filed on that day must be answered.
  public func decisionDue(filed day: CivilDate, on calendar: WorkingCalendar) -> Due? {
    try? calendar.due(from: day, limit: decide.value)
  }
}
