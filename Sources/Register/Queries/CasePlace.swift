// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// Where cases stand: a stage of a mechanism, or behind its last.
package struct CasePlace: Sendable, Hashable {
  /// The mechanism, by its id.
  package var mechanism: String
  /// Whether they run, are done, or were ended.
  package var phase: CaseState.Phase
  /// The stage, by its id; blank behind the last.
  package var stage: String

  /// A place.
  package init(mechanism: String, phase: CaseState.Phase, stage: String) {
    self.mechanism = mechanism
    self.phase = phase
    self.stage = stage
  }
}
