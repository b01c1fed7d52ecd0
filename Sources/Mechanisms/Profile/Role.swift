// SPDX-License-Identifier: Apache-2.0

/// On which side of a case a role stands; the law of the loop hangs on it.
public enum Side: String, Sendable, CaseIterable {
  /// Answers for the case (责任单位); never closes, extends or excuses its own.
  case agency
  /// Watches, reviews and proposes (督查机构, 交办单位).
  case supervision
  /// Decides: a leader, the government, a standing committee (分管领导, 常委会).
  case decision
  /// Neither: deputies, callers, third parties (代表, 诉求人).
  case outside
  /// The program itself: registers and proposes, decides nothing.
  case system
}

/// Who acts in a profile, by post and not by person (岗位).
public struct Role: Sendable, Hashable {
  /// Its id, its name and where it comes from.
  public var entry: NamedEntry
  /// Its side.
  public var side: Side

  /// A role.
  public init(entry: NamedEntry, side: Side) {
    self.entry = entry
    self.side = side
  }
}
