// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// What a case is when it is put on the register (立项).
public struct Registration: Sendable, Hashable {
  /// A severity of the profile.
  public var severity: String
  /// A class of the profile.
  public var caseClass: String
  /// The year of the plan it belongs to.
  public var year: Int
  /// Whether it is classified; it is refused then (涉密不入).
  public var isClassified: Bool

  /// A registration.
  public init(severity: String, caseClass: String, year: Int, isClassified: Bool = false) {
    self.severity = severity
    self.caseClass = caseClass
    self.year = year
    self.isClassified = isClassified
  }
}

/// What is handed in at a stage.
public struct Filing: Sendable, Hashable {
  /// What is said, by the id of the field; blank text says nothing.
  public var says: [String: String]
  /// Evidence, by its address (佐证).
  public var evidence: [String]
  /// At an assignment: the lead agency (牵头单位).
  public var agency: String
  /// At an assignment: the case's own nodes; empty for those of the profile.
  public var nodes: [CivilDate]
  /// At an assignment: the days that are given for stages, by the id of the stage.
  public var planned: [String: CivilDate]
  /// At a review: the grade; blank where the profile has none.
  public var grade: String

  /// A filing.
  public init(
    says: [String: String] = [:],
    evidence: [String] = [],
    agency: String = "",
    nodes: [CivilDate] = [],
    planned: [String: CivilDate] = [:],
    grade: String = ""
  ) {
    self.says = says
    self.evidence = evidence
    self.agency = agency
    self.nodes = nodes
    self.planned = planned
    self.grade = grade
  }
}
