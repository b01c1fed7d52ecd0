// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// A major project (重大项目): its stages with dates and planned months, and its money.
public struct Project: Sendable, Hashable {
  /// The code of the online approval platform, which each government-invested project has (L14
  /// article 10).
  public let code: String
  /// The day on which each stage was reached; stages may be skipped.
  public let reached: [ProjectStage: CivilDate]
  /// The month in which each stage is planned to be reached.
  public let planned: [ProjectStage: CivilMonth]
  /// The project's money; what is not known is nil.
  public let money: ProjectMoney

  /// Makes a project.
  public init(
    code: String,
    reached: [ProjectStage: CivilDate],
    planned: [ProjectStage: CivilMonth] = [:],
    money: ProjectMoney = ProjectMoney()
  ) {
    self.code = code
    self.reached = reached
    self.planned = planned
    self.money = money
  }

  /// The day by which the stage was behind the project: the earliest day of it or of a stage after
  /// it, since stages may be skipped; nil where none was reached.
  public func day(of stage: ProjectStage) -> CivilDate? {
    stage.andLater.compactMap { reached[$0] }.min()
  }

  /// Whether the stage, or one after it, was reached by the end of that day.
  public func has(_ stage: ProjectStage, by day: CivilDate) -> Bool {
    self.day(of: stage).map { $0 <= day } ?? false
  }

  /// The furthest stage reached by the end of that day; nil where none is.
  public func stage(on day: CivilDate) -> ProjectStage? {
    ProjectStage.allCases.last { has($0, by: day) }
  }

  /// How many months late a stage is or was on that day; negative is early.
  ///
  /// Months are counted by the month: planned for March, it is 1 month late on each day of April.
  /// Once the stage is reached the figure stands still. nil where no month is planned.
  public func monthsLate(_ stage: ProjectStage, on day: CivilDate) -> Int? {
    planned[stage].map { $0.months(to: CivilMonth(min(self.day(of: stage) ?? day, day))) }
  }

  /// The pairs of stages of which the later one bears the earlier date: odd, to be looked at, and
  /// no reason to refuse the project (the order of stages is assumed).
  public var outOfOrder: [ProjectDisorder] {
    let dated = ProjectStage.allCases.compactMap { stage in reached[stage].map { (stage, $0) } }
    return zip(dated, dated.dropFirst()).filter { $0.1 > $1.1 }
      .map { ProjectDisorder(stage: $1.0, before: $0.0) }
  }
}

/// A stage that was reached before the stage that comes before it.
public struct ProjectDisorder: Sendable, Hashable {
  /// The later stage.
  public let stage: ProjectStage
  /// The earlier stage, with the later date.
  public let before: ProjectStage
}

extension ProjectStage {
  /// The stage and all that come after it.
  var andLater: ArraySlice<ProjectStage> { Self.allCases.drop { $0 != self } }
}

/// The money of a project; what is not known is nil, and never counts as 0.
public struct ProjectMoney: Sendable, Hashable {
  /// Annual plan of investment (年度计划投资).
  public let annualPlan: Money?
  /// Invested to date, this year (累计完成投资).
  public let invested: Money?
  /// Planned funds (计划资金).
  public let plannedFunds: Money?
  /// Funds received (到位资金).
  public let receivedFunds: Money?
  /// Expected annual output value (预期年产值).
  public let expectedOutput: Money?
  /// Actual annual output value (实际年产值).
  public let actualOutput: Money?

  /// Makes the money of a project.
  public init(
    annualPlan: Money? = nil,
    invested: Money? = nil,
    plannedFunds: Money? = nil,
    receivedFunds: Money? = nil,
    expectedOutput: Money? = nil,
    actualOutput: Money? = nil
  ) {
    self.annualPlan = annualPlan
    self.invested = invested
    self.plannedFunds = plannedFunds
    self.receivedFunds = receivedFunds
    self.expectedOutput = expectedOutput
    self.actualOutput = actualOutput
  }
}
