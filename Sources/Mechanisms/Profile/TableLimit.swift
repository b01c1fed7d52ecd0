// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// A limit of a kind of cases as a city's table has it (处置时限表): one row for each kind and state of
/// the site.
public struct TableLimit: Sendable, Hashable {
  /// The class of cases it is for.
  public var caseClass: String
  /// The severity or state of the site it is for; nil for all.
  public var severity: String?
  /// The stage that must be passed in time.
  public var stage: String
  /// How many units.
  public var count: Int
  /// Of which clock.
  public var unit: ClockUnit
  /// The table it stands in, as a person can find it.
  public var source: String

  /// A limit of a table.
  public init(
    caseClass: String,
    severity: String?,
    stage: String,
    count: Int,
    unit: ClockUnit,
    source: String
  ) {
    self.caseClass = caseClass
    self.severity = severity
    self.stage = stage
    self.count = count
    self.unit = unit
    self.source = source
  }
}

extension Profile {
  /// The stage that limits are of where nobody says which: the one at which closing is asked for.
  public var limitedStage: Stage? {
    stages.last { $0.act == .requestClose } ?? stages.last { $0.act == .report }
  }

  /// The profile with limits of a table in front of its own.
  ///
  /// A row with a severity goes before one without. Only the limits that count from a sending back
  /// (退回) stay in front of them: the time to do it again is no kind's own. How the clock counts is
  /// taken from the profile.
  public func overlaid(with limits: [TableLimit]) -> Profile {
    var profile = self
    for (index, stage) in stages.enumerated() {
      let own = limits.filter { $0.stage == stage.id }
      guard !own.isEmpty else { continue }
      let model = stage.limits.first { $0.start != .sentBack }
      let start = model?.start ?? .stage(stages.first { $0.act == .assign }?.id ?? stages[0].id)
      let added = (own.filter { $0.severity != nil } + own.filter { $0.severity == nil }).map {
        Limit(
          severities: $0.severity.map { [$0] } ?? [],
          classes: [$0.caseClass],
          term: .count($0.count, $0.unit),
          start: start,
          clock: clock(of: $0.unit, at: stage),
          origin: .source($0.source)
        )
      }
      let back = stage.limits.filter { $0.start == .sentBack }
      let rest = stage.limits.filter { $0.start != .sentBack }
      profile.stages[index].limits = back + added + rest
    }
    return profile
  }

  /// The clock rule of a limit of the same unit: of the stage, else of any, else of the stage at all.
  private func clock(of unit: ClockUnit, at stage: Stage) -> ClockRule {
    func isAlike(_ limit: Limit) -> Bool {
      if case .count(_, unit) = limit.term { true } else { false }
    }
    let all = stages.flatMap(\.limits)
    let alike = stage.limits.first(where: isAlike) ?? all.first(where: isAlike)
    let model = alike ?? stage.limits.first ?? all.first
    return model?.clock ?? ClockRule()
  }
}
