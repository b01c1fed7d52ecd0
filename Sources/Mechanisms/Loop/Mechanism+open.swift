// SPDX-License-Identifier: Apache-2.0

extension Mechanism {
  /// The stages that can be done now, in order: the one at which a case stands, and those behind it as
  /// far as every one before them may be left out.
  ///
  /// None where the case does not run. Who does them, and what they ask for, is decided with the command.
  public func openStages(of state: CaseState) -> [Stage] {
    state.phase == .open ? openPlaces(of: state).map { profile.stages[$0] } : []
  }

  /// The places of those stages, whatever the phase.
  func openPlaces(of state: CaseState) -> Range<Int> {
    let stages = profile.stages
    var end = min(state.stage, stages.count)
    while end < stages.count, isSkippable(stages[end], in: state) { end += 1 }
    return min(state.stage, stages.count)..<min(end + 1, stages.count)
  }

  /// Whether a later stage may be done without this one.
  func isSkippable(_ stage: Stage, in state: CaseState) -> Bool {
    stage.isOptional || isNodes(stage, in: state)
  }

  /// Whether the stage is done anew at each node.
  func isNodes(_ stage: Stage, in state: CaseState) -> Bool {
    limit(of: stage, in: state)?.term == .nodes
  }
}
