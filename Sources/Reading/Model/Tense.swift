// SPDX-License-Identifier: Apache-2.0

/// Whether words report, promise or merely state.
public enum Tense: String, Sendable, CaseIterable {
  /// Reported as achieved.
  case outcome
  /// Planned, expected or promised, for the report's year or later.
  case target
  /// Neither: a standing fact, a base, a background.
  case context
}

/// How a value binds what it measures.
public enum Comparator: String, Sendable, CaseIterable {
  /// Exactly the value, as far as the words say.
  case equal = "="
  /// At least the value (以上, 不低于, 超过, 余, 多).
  case atLeast = ">="
  /// At most the value (以下, 以内, 不超过).
  case atMost = "<="
  /// About the value (左右, 约, 近).
  case about = "~"
}

/// What a value is counted from.
public enum Basis: String, Sendable, CaseIterable {
  /// A rate of change against an earlier level, written with a percent sign.
  case growth
  /// Everything else: counts, totals, shares, ranks.
  case level
}

/// How binding a list of indicators calls itself.
public enum Nature: String, Sendable, CaseIterable {
  /// Expected (预期性): never scored.
  case expected = "预期性"
  /// Binding (约束性).
  case binding = "约束性"
}

/// What kind of thing a statement speaks of.
public enum StatementKind: String, Sendable, CaseIterable {
  /// An entry of a list of targets for the year or for a plan period (指标).
  case indicator
  /// An entry of the list of livelihood items (民生实事).
  case livelihood
  /// A named piece of construction or investment (项目).
  case project
  /// A deed to do or done (任务).
  case task
  /// A change of rules or of institutions (改革).
  case reform
  /// None of these: a state, an appeal, a principle.
  case other
}
