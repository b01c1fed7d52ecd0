// SPDX-License-Identifier: Apache-2.0

/// Whether a promise was kept, as far as a later report says.
public enum Verdict: String, Sendable, CaseIterable {
  /// Kept (兑现).
  case met
  /// A part of it is kept, or it is kept for a part of the time (部分兑现).
  case partly
  /// Not kept (未兑现).
  case missed
  /// The answer does not decide it (待核).
  case unclear
  /// The later report says nothing of it (未答).
  case unanswered
}

/// What became of a promise in the plan of a later report.
public enum Fate: String, Sendable, CaseIterable {
  /// Promised again as it was (再提).
  case repeated
  /// More is demanded (加码): for a ceiling or where lower is better, a smaller value.
  case raised
  /// Less is demanded (降标).
  case lowered
  /// Goes on under another name or measure (改称).
  case renamed
  /// No longer promised (不再提).
  case dropped
  /// Finished once for all (办结).
  case done
}
