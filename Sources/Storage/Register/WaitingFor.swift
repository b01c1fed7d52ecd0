// SPDX-License-Identifier: Apache-2.0
package import Register

/// What a commitment that runs waits for, as the supervision office asks for it.
package enum WaitingFor: Sendable, Hashable {
  /// Anything at all.
  case running
  /// The decision of a request to put off a limit (延期).
  case extensionDecision
  /// The decision of a notice that was proposed (督办单).
  case noticeDecision
  /// Anything at one of these stages.
  case stages(Set<StagePlace>)
  /// Somebody to talk it over: it was sent back so often or more.
  case returns(atLeast: Int)
  /// A word of its agency: there was none for too long, or a limit is past and there never was one.
  case word(SilenceLimits)
  /// A leader, or whoever carries a leader's decision out: an obstacle, a decision, an extension, a notice
  /// or an appeal is open.
  case leader
  /// Anybody: its last day is over, and closing was not asked for in time.
  case lastDay
}

/// A stage of a mechanism.
package struct StagePlace: Sendable, Hashable {
  /// The mechanism, by its id.
  package var mechanism: String
  /// The stage, by its id.
  package var stage: String

  /// A stage.
  package init(mechanism: String, stage: String) {
    self.mechanism = mechanism
    self.stage = stage
  }
}

/// From when on a last report on progress is not too old.
package struct SilenceLimits: Sendable, Hashable {
  /// A severity of a mechanism, by their ids.
  package struct Kind: Sendable, Hashable {
    /// The mechanism.
    package var mechanism: String
    /// The severity.
    package var severity: String

    /// A severity of a mechanism.
    package init(mechanism: String, severity: String) {
      self.mechanism = mechanism
      self.severity = severity
    }
  }

  /// For what has no limit of its own.
  package var since: Timestamp
  /// For those that have one.
  package var own: [Kind: Timestamp]

  /// Limits.
  package init(since: Timestamp, own: [Kind: Timestamp] = [:]) {
    self.since = since
    self.own = own
  }
}
